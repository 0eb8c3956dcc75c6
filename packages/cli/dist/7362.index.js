export const id = 7362;
export const ids = [7362];
export const modules = {

/***/ 92351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   pW: () => (/* binding */ holdersOf),
/* harmony export */   tu: () => (/* binding */ reportsOf),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var _modelgate_promote_opened__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44087);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97867);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99622);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92432);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75441);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33490);



/**
 * The model that is meant: the one that is named, or the only one.
 * @throws ModelgateError `registry-missing`, `input-invalid`
 */
async function modelOf({ registry }, command, name) {
    const all = await registry.overview();
    const names = all.map(({ model }) => model);
    const found = name === undefined && all.length === 1 ? all[0] : all.find(({ model }) => model === name);
    if (found !== undefined)
        return found;
    const listed = names.slice(0, 8).join(", ");
    if (name === undefined && names.length > 1)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `${command}: expected one model; there are ${listed}`, {
            hint: `modelgate ${command} ${names[0]}`,
        });
    const near = name === undefined ? null : (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(name, names);
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${command}: the registry has no model${name === undefined ? "" : ` ${JSON.stringify(name)}`}`, {
        hint: near === null ? "`modelgate stages` shows what there is." : `Did you mean ${near}?`,
    });
}
/**
 * Who holds a stage; of no stage, everybody who holds one.
 * @throws ModelgateError `registry-missing`
 */
function holdersOf({ model, holders }, command, stage) {
    const found = holders.filter((holder) => stage === undefined || holder.stage === stage);
    if (found.length > 0)
        return found;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${command}: no version of ${model} holds ${stage ?? "a stage"}`, {
        hint: holders.length === 0
            ? "Promote one first."
            : `Held are ${holders.map((holder) => holder.stage).join(", ")}.`,
    });
}
/**
 * A version by its name; without one the newest.
 * @throws ModelgateError `registry-missing`
 */
function versionNamed({ model, versions }, command, name) {
    const found = name === undefined
        ? versions.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)
        : ((0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_3__/* .versionCalled */ .G)(versions, name) ?? undefined);
    if (found !== undefined)
        return found;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${command}: ${model} has no version${name === undefined ? "" : ` ${JSON.stringify(name)}`}`, {
        hint: `Its versions are ${versions
            .slice(-8)
            .map(({ version }) => version)
            .join(", ") || "none"}.`,
    });
}
/** Everything that the ledger holds, and the reports of a model's bytes among it. */
async function reportsOf({ ledger }, model, digest) {
    const entries = await (0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .j)(ledger);
    const about = (0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_5__/* .recordsOf */ .M$)(entries, model).reports.filter(({ subject }) => digest !== null && subject === digest);
    const found = await Promise.all([...new Set(about.map(({ document }) => document))].map((document) => (0,_modelgate_promote_opened__WEBPACK_IMPORTED_MODULE_0__/* .kept */ .LP)(ledger, document)));
    const evidence = found.filter(({ report }) => (0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_6__/* .isOfModel */ .Td)(report, model));
    return { entries, evidence };
}


/***/ }),

/***/ 37362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScore: () => (/* binding */ runScore),
  score: () => (/* binding */ score)
});

// EXTERNAL MODULE: ./packages/ledger/src/append.ts
var append = __webpack_require__(58355);
// EXTERNAL MODULE: ./packages/registry/src/promote/records.ts
var records = __webpack_require__(92432);
;// CONCATENATED MODULE: ./packages/registry/src/score/items.ts
// The 28 tests of the ML Test Score: E. Breck, S. Cai, E. Nielsen, M. Salib, D. Sculley, "The ML Test Score: A Rubric for ML
// Production Readiness and Technical Debt Reduction", IEEE Big Data 2017. In its order; the titles say what each asks, in short.
const SECTIONS = ["data", "model", "infrastructure", "monitoring"];
const TITLES = {
    data: [
        "What is expected of the features is written in a schema",
        "Every feature is of use",
        "No feature costs more than it brings",
        "Features keep to what is required of data: privacy, law, policy",
        "The data pipeline controls who may see what",
        "A new feature can be added quickly",
        "The code that makes features is tested",
    ],
    model: [
        "Every model specification is reviewed and checked in",
        "Offline metrics go with what users meet",
        "All hyperparameters are tuned",
        "What a stale model costs is known",
        "A simpler model is not better",
        "Quality suffices on every important slice of the data",
        "The model was tested for whom it leaves out",
    ],
    infrastructure: [
        "Training can be repeated",
        "The model's code is unit tested",
        "The whole pipeline is tested together",
        "Quality is checked before the model serves",
        "One example can be followed step by step",
        "A model serves few before it serves all",
        "A model that serves can be rolled back",
    ],
    monitoring: [
        "Changes of dependencies are told",
        "Invariants of the data hold in training and serving",
        "Features are the same in training and serving",
        "No model that serves is too stale",
        "The model is numerically stable",
        "Speed, memory and throughput have not regressed",
        "Quality on what is served has not regressed",
    ],
};
/** All of them, in the order of the paper. */
const ITEMS = SECTIONS.flatMap((section) => TITLES[section].map((title, at) => ({ id: `${section}-${at + 1}`, section, title })));

;// CONCATENATED MODULE: ./packages/registry/src/score/known.ts


/** What the ledger says of who holds a stage. `evidence`: the reports about its bytes that could be read. */
function knownOf(entries, { model, holder, evidence, now, }) {
    const byId = new Map(entries.map(({ entry, id }) => [id, entry]));
    const moves = (0,records/* recordsOf */.M$)(entries, model).moves.map((move) => ({
        ...move,
        run: byId.get(move.id)?.by.run ?? null,
        facts: byId.get(move.id)?.facts ?? {},
    }));
    const { digest, stage, version } = holder;
    const seqs = new Map(entries.map(({ entry }) => [entry.document, entry.seq]));
    const own = evidence.map((one) => ({ ...one, seq: seqs.get(one.digest) ?? 0 }));
    return { model, digest, stage, version, evidence: own, moves, now };
}
/** The words that were given for a model, the oldest first. One for an item that there is not says nothing. */
function attestationsOf(entries, model) {
    return entries.flatMap(({ entry, id }) => {
        const { kind, facts, at, subject } = entry;
        const [item, by, says] = ["item", "by", "says"].map((name) => known_text(facts, name));
        if (kind !== "attestation" || entry.model !== model || !item || !by || !says)
            return [];
        return ITEMS.some((one) => one.id === item)
            ? [{ item, by, says, at, subject, seq: entry.seq, digest: id }]
            : [];
    });
}
function known_text(facts, name) {
    const value = facts[name];
    return typeof value === "string" ? value : "";
}

// EXTERNAL MODULE: ./packages/registry/src/promote/evidence.ts
var promote_evidence = __webpack_require__(75441);
;// CONCATENATED MODULE: ./packages/registry/src/score/shown-by.ts

const FINDERS = {
    "model-5": (known) => byReport(known, "validate", ({ checks }) => {
        const dummies = checks.filter(({ limit }) => limit.kind === "beat-dummy");
        return allPass(dummies)
            ? `better than any constant answer in ${count(dummies.length, "metric")}`
            : null;
    }),
    "model-6": (known) => byReport(known, "validate", ({ checks }) => {
        const slices = checks.filter(({ slice }) => slice !== undefined);
        return allPass(slices) ? `${count(slices.length, "check")} on slices pass` : null;
    }),
    "infrastructure-4": (known) => byReport(known, "validate", ({ checks, provenance }) => {
        const move = lastMove(known);
        const isBefore = move !== null && Date.parse(provenance.createdAt) <= Date.parse(move.at);
        return isBefore ? `${count(checks.length, "check")} before it took ${known.stage}` : null;
    }),
    "infrastructure-6": (known) => {
        const move = lastMove(known);
        const soak = Object.entries(move?.facts ?? {}).find(([name, met]) => name.startsWith("requires soaked in ") && met === true);
        if (move === null || soak === undefined)
            return null;
        return {
            ...entry(move),
            because: `it ${soak[0].slice("requires ".length)} before it took ${known.stage}`,
        };
    },
    "infrastructure-7": ({ moves, stage }) => {
        const back = moves.findLast((move) => move.kind === "rollback" && move.stage === stage);
        return back === undefined
            ? null
            : { ...entry(back), because: `${stage} went back to ${back.version} at ${back.at}` };
    },
    "monitoring-3": (known) => byReport(known, "containerize", ({ image }) => {
        const proof = image?.proof ?? null;
        if (proof === null || proof.answers === 0 || proof.outputs.length === 0)
            return null;
        return proof.outputs.every(({ unequal, reason }) => unequal === 0 && reason === null)
            ? `${count(proof.answers, "served answer")} are what the model answers offline`
            : null;
    }),
    "monitoring-5": (known) => byReport(known, "validate", ({ measurements }) => {
        const weights = measurements.find(({ metric }) => metric === "nan_weights");
        const scores = measurements.filter(({ n, value }) => n > 0 && value !== null);
        // While one prediction is NaN or infinite no metric of its data has a value.
        return weights?.value === 0 && scores.length > 1
            ? "no weight is NaN, and every prediction is finite"
            : null;
    }),
    "monitoring-6": (known) => byReport(known, "benchmark", ({ checks }) => {
        const compared = checks.filter(({ limit }) => limit.kind !== "min" && limit.kind !== "max");
        return allPass(compared) ? `${count(compared.length, "comparison")} with the baseline pass` : null;
    }),
};
/** What shows an item; null where nothing does, or nothing can. */
function shownBy(item, known) {
    return FINDERS[item]?.(known) ?? null;
}
/** Whether a report or an entry can show an item at all. */
function canBeShown(item) {
    return Object.hasOwn(FINDERS, item);
}
/** The newest report of an action decides, as it does for a promotion: one that fails takes the word back. */
function byReport({ model, evidence, digest, now }, action, says) {
    const made = ({ report }) => Date.parse(report.provenance.createdAt) || 0;
    const [newest] = evidence
        .filter(({ report }) => report.action === action && (0,promote_evidence/* isOfModel */.Td)(report, model))
        .toSorted((a, b) => made(b) - made(a));
    if (newest === undefined || digest === null)
        return null;
    if ((0,promote_evidence/* unfit */.Ri)(newest, digest, { rule: ANY, model, now, policyDigest: null, repositories: null }) !== null)
        return null;
    const because = says(newest.report);
    if (because === null)
        return null;
    return {
        kind: "report",
        what: action,
        seq: newest.seq,
        digest: newest.digest,
        run: newest.report.provenance.run,
        because,
    };
}
/** A rule that asks for nothing but the bytes, and that they were run. */
const ANY = {
    ...{ name: "", from: null, requires: [], maxEvidenceAgeMs: null, soakMs: null, approval: null },
    ...{ signedBy: [], allowClaimed: false },
};
function allPass(checks) {
    return checks.length > 0 && checks.every(({ verdict }) => verdict === "pass");
}
function lastMove({ moves, stage, version }) {
    return moves.findLast((move) => move.stage === stage && move.version === version) ?? null;
}
function entry({ kind, id, seq, run }) {
    return { kind: "entry", what: kind, seq, digest: id, run };
}
function count(amount, what) {
    return `${amount} ${what}${amount === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./packages/registry/src/score/score.ts


/** The score of the version that holds a stage: each item with what shows it, or without. */
function mlTestScore(known, attestations) {
    const lines = ITEMS.map((item) => lineOf(item, known, attestations));
    const sum = (section) => lines.filter(({ item }) => item.section === section).reduce((points, line) => points + line.points, 0);
    const sections = Object.fromEntries(SECTIONS.map((section) => [section, sum(section)]));
    const total = Math.min(...Object.values(sections));
    const { model, stage, version, digest } = known;
    return { model, stage, version, digest, lines, sections, total, reading: readingOf(total) };
}
function lineOf(item, known, attestations) {
    const shown = shownBy(item.id, known);
    const attested = attestations.findLast((one) => one.item === item.id && (one.subject === null || one.subject === known.digest)) ?? null;
    // On a laptop it was run once, by hand: a full point is for what is repeated.
    const points = shown === null ? (attested === null ? 0 : 0.5) : shown.run === null ? 0.5 : 1;
    return { item, points, shown, attested, byReport: canBeShown(item.id) };
}
/** What the paper says of such a score, in our words. */
function readingOf(total) {
    if (total === 0)
        return "more of a research project than a system in production";
    if (total <= 1)
        return "not untested, but serious holes are likely";
    if (total <= 2)
        return "a first pass at production, more is needed";
    if (total <= 3)
        return "reasonably tested, some of it can be automated";
    if (total <= 5)
        return "strongly tested and monitored";
    return "exceptionally tested and monitored";
}

// EXTERNAL MODULE: ./packages/registry/src/promote/entry.ts
var promote_entry = __webpack_require__(99622);
// EXTERNAL MODULE: ./packages/render/src/escape-markdown.ts
var escape_markdown = __webpack_require__(8973);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/text-table.ts
var text_table = __webpack_require__(12118);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
;// CONCATENATED MODULE: ./packages/render/src/promotion/score.ts




/** Each item with what shows it, or "no evidence"; then the points of the sections, of which the lowest counts. */
function scoreShown(score, form) {
    const { model, stage, version, digest, sections, total, reading } = score;
    const name = form === "text" ? visible/* plain */.pj : escape_markdown/* escapeMarkdown */.FV;
    const id = (text) => (form === "text" ? text : (0,escape_markdown/* codeSpan */.SS)(text));
    const rows = score.lines.map((line) => [
        line.item.id,
        String(line.points),
        line.item.title,
        ...evidenceOf(line, { name, id }),
    ]);
    const head = ["Item", "Points", "What it asks", "Evidence", "In the ledger"];
    const grid = form === "text"
        ? (0,text_table/* align */.MM)([head, ...rows]).join("\n")
        : (0,markdown_layout/* table */.tp)(head.map((title) => [title, title === "Points" ? "right" : "left"]), rows);
    const points = Object.entries(sections).map(([section, sum]) => `${section} ${sum}`);
    const title = `${name(model)} ${name(version)} in ${name(stage)}${digest === null ? "" : `, ${id(digest)}`}`;
    return [
        form === "text" ? `ML Test Score of ${title}` : `## ML Test Score\n\n${title}`,
        grid,
        `${points.join(", ")}. The lowest counts: ${form === "text" ? total : `**${total}**`}, ${reading}.`,
    ].join("\n\n");
}
function evidenceOf({ shown, attested, byReport }, { name, id }) {
    if (shown !== null) {
        const how = shown.run === null ? "by hand" : "in a workflow";
        return [`${shown.what}, ${how}: ${name(shown.because, 160)}`, `entry ${shown.seq} ${id(shown.digest)}`];
    }
    if (attested !== null)
        return [
            `${name(attested.by, 60)}, ${name(attested.at, 30)}: ${name(attested.says, 160)}`,
            `entry ${attested.seq} ${id(attested.digest)}`,
        ];
    return [byReport ? "no evidence" : "no evidence; no report can show it", ""];
}

// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var src_visible = __webpack_require__(55770);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./packages/cli/src/flags.ts
var src_flags = __webpack_require__(7733);
// EXTERNAL MODULE: ./packages/cli/src/held.ts
var held = __webpack_require__(92351);
// EXTERNAL MODULE: ./packages/cli/src/json-text.ts
var json_text = __webpack_require__(97120);
// EXTERNAL MODULE: ./packages/cli/src/place.ts
var place = __webpack_require__(4101);
// EXTERNAL MODULE: ./packages/cli/src/shelf.ts
var shelf = __webpack_require__(4338);
// EXTERNAL MODULE: ./packages/cli/src/shown.ts
var shown = __webpack_require__(59623);
;// CONCATENATED MODULE: ./packages/cli/src/score.ts
// `modelgate score`: the ML Test Score of what holds a stage, from what the ledger keeps.











const HELP = `Shows the ML Test Score (Breck et al., 2017) of what holds a stage: 28 items, each with the report of these very bytes that \
shows it, somebody's word, or "no evidence". Only the ledger is asked. A workflow's report is worth 1, one made by hand and a \
person's word 0.5; the lowest of the four sections is the score.

Usage:
  modelgate score [model] [--stage <stage>] [--format text|json|markdown]
  modelgate score attest [model] --item <item> --by <name> --says <words> [--version <version>]

  --stage <stage>      without it: every stage that is held
  --item <item>        what is attested, as data-5
  --by <name>          the person who did it, or saw it done
  --says <words>       what was done, and where it is written down
  --version <version>  only of these bytes; without it: of every version
  --ledger <branch>    Default: modelgate/ledger
  --config <path>      The policy file, which says where the registry is. Default: modelgate.yml

Exit codes: 0 shown or written, 2 it cannot be.
`;
const FLAGS = ["stage", "format", "ledger", "config", "item", "by", "says", "version"];
/** `modelgate score`. */
async function runScore(argv) {
    (0,shown/* show */.WU)(await score(argv, shelf/* openShelf */.n));
}
/** The same as data. Never throws. */
async function score(argv, open) {
    try {
        const given = (0,src_flags/* flagsOf */.Zo)("score", argv, FLAGS);
        if (given === null)
            return (0,shown/* helped */.r4)(HELP);
        const isWord = given.words[0] === "attest";
        const words = given.words.slice(isWord ? 1 : 0);
        if (words.length > 1)
            throw (0,error/* failure */.V2)("input-invalid", "score: expected at most one model", { hint: "modelgate score digits" });
        refuseFlags(given, isWord);
        const shelf = await open((0,place/* placeOf */.$)(given.flags));
        const stdout = isWord ? await attest(shelf, words[0], given) : await scores(shelf, words[0], given);
        return (0,shown/* said */.ag)(`${stdout.trimEnd()}\n`);
    }
    catch (error) {
        return (0,shown/* refused */.J5)(error);
    }
}
function refuseFlags({ flags }, isWord) {
    const foreign = (isWord ? ["stage", "format"] : ["item", "by", "says", "version"]).find((name) => flags[name] !== undefined);
    if (foreign !== undefined)
        throw (0,error/* failure */.V2)("input-invalid", `score: --${foreign} is for ${isWord ? "showing a score" : "`score attest`"}`, { hint: "modelgate score --help" });
}
async function scores(shelf, name, { flags }) {
    const format = (0,src_flags/* oneOf */.yL)("format", flags["format"], ["text", "json", "markdown"]);
    const overview = await (0,held/* modelOf */.DM)(shelf, "score", name);
    const found = [];
    for (const holder of (0,held/* holdersOf */.pW)(overview, "score", flags["stage"])) {
        const { model } = overview;
        const { entries, evidence } = await (0,held/* reportsOf */.tu)(shelf, model, holder.digest);
        const known = knownOf(entries, { model, holder, evidence, now: shelf.now() });
        found.push(mlTestScore(known, attestationsOf(entries, model)));
    }
    if (format === "json")
        return (0,json_text/* jsonText */.s)(JSON.stringify(found, null, 2));
    const pages = found.map((one) => scoreShown(one, format)).join("\n\n");
    return format === "text" ? (0,src_visible/* visible */.R)(pages) : pages;
}
/** Writes somebody's word down. Who runs the command stands beside it, as in every entry. */
async function attest(shelf, name, { flags }) {
    const [item = "", by = "", says = ""] = ["item", "by", "says"].map((flag) => flags[flag]?.trim());
    const missing = [item === "" ? "--item" : "", by === "" ? "--by" : "", says === "" ? "--says" : ""].filter((flag) => flag !== "");
    if (missing.length > 0)
        throw (0,error/* failure */.V2)("input-invalid", `score attest: ${missing.join(", ")} missing`, {
            hint: "modelgate score --help",
        });
    const known = ITEMS.map(({ id }) => id);
    const found = ITEMS.find(({ id }) => id === item);
    if (found === undefined) {
        const near = (0,closest/* closest */.k)(item, known);
        throw (0,error/* failure */.V2)("input-invalid", `item: no ${JSON.stringify(item)} among the 28`, {
            hint: near === null ? `They go from ${known[0]} to ${known.at(-1)}.` : `Did you mean ${near}?`,
        });
    }
    const overview = await (0,held/* modelOf */.DM)(shelf, "score attest", name);
    const version = flags["version"] === undefined ? null : (0,held/* versionNamed */.yC)(overview, "score attest", flags["version"]);
    if (version !== null && version.digest === null)
        throw (0,error/* failure */.V2)("registry-missing", `score attest: ${version.version} was registered without a digest`, {
            hint: "Register its bytes, or attest it of every version: leave --version out.",
        });
    const entry = {
        ...{ kind: "attestation", model: overview.model, subject: version?.digest ?? null },
        facts: { item, by, says },
    };
    await (0,append/* append */.B)(shelf.ledger, [(0,promote_entry/* record */.g)(shelf, entry)], shelf.pause);
    return (0,src_visible/* visible */.R)(`${item} (${found.title}): attested by ${by} for ${overview.model}${version === null ? "" : ` ${version.version}`}`);
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

/***/ 97356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uG: () => (/* binding */ tableWithin),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8973);

/** A `<details>`, closed unless `open`; "" when there is nothing in it. `summary` is HTML, a stranger's name only as code. */
function folded(summary, body, open = false) {
    return body === ""
        ? ""
        : `<details${open ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A table of cells that are Markdown already; "" when it has no rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return "";
    const titles = columns.map(([title]) => title);
    const rule = columns.map(([, align]) => (align === "right" ? "---:" : "---"));
    return [titles, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/** As many rows as fit into `room` characters, and how many; rows beyond that are not drawn. */
function tableWithin(columns, items, row, room) {
    const rows = [];
    let length = table(columns, [[]]).length;
    for (const item of items) {
        const cells = row(item);
        length += cells.reduce((sum, cell) => sum + cell.length + 3, 2);
        if (length > room)
            break;
        rows.push(cells);
    }
    return { body: table(columns, rows), shown: rows.length };
}
/** A link of ours; "" when the address is none that can be trusted to end where it should. */
function link(text, address) {
    return isAddress(address) ? `[${text}](<${address}>)` : "";
}
/** Whether a text is an http(s) address without a character that means something to Markdown or HTML. */
function isAddress(text) {
    return /^https?:\/\/[^\s<>()"'`\\|]+$/.test(text ?? "");
}
/** Words of ours that a narrow column must not take apart. */
function unbroken(text) {
    return text.replaceAll(" ", "\u00a0");
}
/** 1000000 as 1,000,000: by hand, for a locale's data differ between machines. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** The first twelve digits of a digest, as code; "" for none. */
function shortDigest(digest) {
    return digest === null ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(digest.slice(0, "sha256:".length + 12));
}


/***/ }),

/***/ 12118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MM: () => (/* binding */ align),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/** Two columns on a terminal: East Asian full-width characters and emoji. */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** ASCII and our own pictures: one column each, and nearly every cell is made of them. */
const NARROW = /^[ -~…·●◆\u2500-\u257F]*$/;
/** Terminal columns a text takes: accents none, full-width characters two. Colour codes are not expected in it. */
function columns(text) {
    if (NARROW.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
/** Rows of cells as lines of equal columns, two spaces apart; no blanks at the end of a line. */
function align(rows) {
    const taken = rows.map((row) => row.map(columns));
    const widths = [];
    for (const row of taken) {
        row.forEach((width, index) => {
            widths[index] = Math.max(widths[index] ?? 0, width);
        });
    }
    return rows.map((row, at) => row
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - (taken[at]?.[index] ?? 0)))
        .join("  ")
        .trimEnd());
}
/** Breaks a text at spaces into lines of at most `width` columns, each after `indent`; a longer word keeps its line. */
function wrap(text, width, indent = "") {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && columns(indent + longer) > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, indent + line];
}


/***/ })

};
