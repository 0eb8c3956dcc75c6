export const id = 8774;
export const ids = [8774];
export const modules = {

/***/ 88774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ask: () => (/* binding */ ask)
});

// EXTERNAL MODULE: ./packages/git/src/branch-point.ts
var branch_point = __webpack_require__(29385);
// EXTERNAL MODULE: ./packages/git/src/work-path.ts
var work_path = __webpack_require__(49007);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/ledger/src/entry.ts
var src_entry = __webpack_require__(86271);
// EXTERNAL MODULE: ./packages/ledger/src/places.ts
var places = __webpack_require__(11023);
// EXTERNAL MODULE: ./packages/ledger/src/read.ts
var read = __webpack_require__(41615);
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
        const last = tip === null ? null : await (0,read/* lastEntry */.vi)(store, tip);
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
        const document = documentBytes === null ? null : (0,src_entry/* digestOf */.ol)(documentBytes);
        const entry = {
            schema: src_entry/* ENTRY_SCHEMA */.Hk,
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
        const bytes = (0,src_entry/* encodeEntry */.vv)(entry);
        assertReadable(bytes, (0,places/* entryPath */.s3)(seq));
        if (document !== null && documentBytes !== null) {
            const path = (0,places/* documentPath */.jW)(document);
            files.set(path, { path, bytes: documentBytes });
        }
        files.set((0,places/* entryPath */.s3)(seq), { path: (0,places/* entryPath */.s3)(seq), bytes });
        entries.push(entry);
        previous = (0,src_entry/* digestOf */.ol)(bytes);
    }
    return { entries, files: [...files.values()] };
}
/** An entry that cannot be read again would stop every run after this one, and nothing is ever taken out of a chain. */
function assertReadable(bytes, path) {
    try {
        (0,src_entry/* decodeEntry */.LP)(bytes, path);
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

// EXTERNAL MODULE: ./packages/registry/src/promote/entry.ts
var entry = __webpack_require__(99622);
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
    const meant = (0,entry/* record */.g)(ports, { kind: "intent", model, subject: version.digest, facts });
    const [intent] = (await append(ports.ledger, [...newReports(asked, decided.records, ports), meant], ports.pause)).slice(-1);
    if (intent === undefined)
        throw new TypeError("an entry that was appended is given back");
    const id = (0,src_entry/* digestOf */.ol)((0,src_entry/* encodeEntry */.vv)(intent));
    const close = async (end, why) => {
        const closing = (0,entry/* record */.g)(ports, {
            kind: end,
            model,
            subject: version.digest,
            facts: { intent: id, stage: rule.name, version: version.version, reason: why },
        });
        const hold = { stage: rule.name, reason: `rolled back to ${version.version}: ${reason}` };
        const held = end === "rollback" ? [(0,entry/* record */.g)(ports, { kind: "hold", model, subject: null, facts: hold })] : [];
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
        ...(0,entry/* record */.g)(ports, {
            ...{ kind: "report", model, subject: report.subject.digest },
            facts: { action: report.action, verdict: report.verdict, signer },
        }),
        documentBytes: bytes,
    }));
}

// EXTERNAL MODULE: ./packages/registry/src/promote/records.ts
var promote_records = __webpack_require__(92432);
;// CONCATENATED MODULE: ./packages/registry/src/promote/recover.ts



/** Ends intents that a run left open: the registry knows which of them came about. */
async function recover(model, ports) {
    const { open } = (0,promote_records/* recordsOf */.M)(await (0,entry/* numbered */.j)(ports.ledger), model);
    if (open.length === 0)
        return [];
    const history = await ports.registry.history(model);
    const ends = open.map((intent) => {
        const isDone = history.some((step) => step.what === "moved" && (0,promote_records/* carries */.E)(step, intent));
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
    return (0,entry/* record */.g)(ports, { kind: isDone ? intent.kind : "void", model, subject: null, facts });
}

// EXTERNAL MODULE: ./packages/registry/src/promote/evidence.ts
var promote_evidence = __webpack_require__(75441);
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
        return yes(name, `it has held ${from} for ${(0,promote_evidence/* duration */.p0)(held)}`);
    return no(name, `it has held ${from} for ${(0,promote_evidence/* duration */.p0)(Math.max(0, held))} of ${(0,promote_evidence/* duration */.p0)(soakMs)}`);
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
            : (0,promote_evidence/* unfit */.Ri)(one, version.digest, { rule, now, policyDigest }),
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
    const records = (0,promote_records/* recordsOf */.M)(await (0,entry/* numbered */.j)(ports.ledger), asked.model);
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
        holders: holders.filter((holder) => records.moves.some((move) => (0,promote_records/* carries */.E)(holder, move))),
        history: history.filter((step) => records.moves.some((move) => (0,promote_records/* carries */.E)(step, move))),
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

// EXTERNAL MODULE: ./actions/promote/src/opened.ts + 7 modules
var src_opened = __webpack_require__(28916);
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
    const opened = await (0,src_opened/* openRegistry */.Me)(ports, { branch: given.ledger, who, now: world.now });
    const scene = { planned, given, host, world, opened, ports };
    switch (given.do) {
        case "register":
            return await register(scene);
        case "quarantine":
            return await quarantine(scene);
        case "lift":
            return await lift(scene);
        default:
            return await move(scene, given.do);
    }
}
async function register({ planned, given, opened, ports, host }) {
    const { repository, registry } = opened;
    const { model } = planned;
    const commit = await (0,branch_point/* headOf */.U)(repository);
    if (commit === null)
        throw (0,src_error/* failure */.V2)("history-missing", "HEAD: this clone has no commit", {
            hint: "Check out the commit of the model.",
        });
    const path = await (0,work_path/* treePathOf */.h)(repository, planned.path);
    const versions = (await registry.versions(model)).map(({ version }) => version);
    const version = given.version?.startsWith("v")
        ? given.version
        : nextVersion(versions, given.version);
    host.progress(`hashing ${path} of ${commit.slice(0, 12)}`);
    const bytes = await (0,src_opened/* hashed */.Yr)({ source: `${commit}:${path}` }, ports);
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
    const reports = await Promise.all(given.reports.map(src_opened/* brought */.Wp));
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
        hash: (version) => (0,src_opened/* hashed */.Yr)(version, ports),
        kept: (document) => (0,src_opened/* kept */.LP)(ledger, document),
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
