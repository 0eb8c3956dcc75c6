export const id = 9054;
export const ids = [9054];
export const modules = {

/***/ 89054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAudit: () => (/* binding */ runAudit),
  runHistory: () => (/* binding */ runHistory),
  runStages: () => (/* binding */ runStages),
  shown: () => (/* binding */ registry_shown)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/ledger/src/entry.ts
var entry = __webpack_require__(86271);
// EXTERNAL MODULE: ./packages/ledger/src/places.ts
var places = __webpack_require__(11023);
// EXTERNAL MODULE: ./packages/ledger/src/read.ts
var read = __webpack_require__(41615);
;// CONCATENATED MODULE: ./packages/ledger/src/verify.ts




/** Reads a whole ledger and names every break: entries that are missing, altered or in a foreign form, documents that are gone or others. */
async function verify(store) {
    const tip = await store.tip();
    if (tip === null)
        return { entries: 0, documents: 0, head: null, problems: [] };
    const problems = [];
    const wanted = new Map();
    let before = null;
    const listed = await store.list(tip, "entries");
    for (const path of listed)
        if ((0,places/* entrySeq */.eF)(path) === null)
            problems.push(`${path}: no entry has this name`);
    const paths = listed.filter((path) => (0,places/* entrySeq */.eF)(path) !== null);
    if (paths.length === 0)
        problems.push("entries: the ledger is there, and there are none");
    for await (const { path, bytes } of store.read(tip, paths)) {
        try {
            const linked = { entry: (0,entry/* decodeEntry */.LP)(bytes, path), digest: (0,entry/* digestOf */.ol)(bytes) };
            const wrong = before === "unreadable" ? misnamed(path, linked) : (0,read/* misplaced */.j5)(path, linked.entry, before);
            if (wrong !== null)
                problems.push(`${path}: ${wrong}`);
            if (linked.entry.document !== null)
                wanted.set((0,places/* documentPath */.jW)(linked.entry.document), linked.entry.seq);
            before = linked;
        }
        catch (error) {
            problems.push(...(0,src_error/* problemsOf */.GW)(error).map(({ message }) => message));
            before = "unreadable";
        }
    }
    const documents = await store.list(tip, "documents");
    problems.push(...(await documentProblems(store, tip, { documents, wanted })));
    return { entries: paths.length, documents: documents.length, head: headOf(before), problems };
}
/** Of what follows an entry that cannot be read nothing is known but its own name. */
function misnamed(path, { entry: { seq } }) {
    return (0,places/* entrySeq */.eF)(path) === seq ? null : `is number ${seq} by what it says`;
}
function headOf(last) {
    return last === null || last === "unreadable" ? null : last.digest;
}
async function documentProblems(store, tip, { documents, wanted }) {
    const there = new Set(documents);
    const gone = [...wanted]
        .filter(([path]) => !there.has(path))
        .map(([path, seq]) => `${path}: entry ${seq} names it, and it is gone`);
    const others = [];
    for await (const { path, bytes } of store.read(tip, documents)) {
        if ((0,places/* documentPath */.jW)((0,entry/* digestOf */.ol)(bytes)) !== path)
            others.push(`${path}: its bytes have another digest`);
        else if (!wanted.has(path))
            others.push(`${path}: no entry names it`);
    }
    return [...gone, ...others];
}

// EXTERNAL MODULE: ./packages/registry/src/promote/records.ts
var promote_records = __webpack_require__(92432);
// EXTERNAL MODULE: ./packages/registry/src/promote/entry.ts
var promote_entry = __webpack_require__(99622);
;// CONCATENATED MODULE: ./packages/registry/src/promote/story.ts

/** What became of a model and why: the registry's steps with their records, and what the ledger alone knows, in its order. */
function storyOf({ model, history, versions }, entries) {
    const { moves, open, givenUp } = (0,promote_records/* recordsOf */.M$)(entries, model);
    const byId = new Map(entries.map(({ entry, id }) => [id, entry]));
    const intents = [...moves, ...open, ...givenUp];
    const meant = new Map([...(0,promote_records/* stepsOf */.B_)(history, intents)].map(([id, step]) => [step, byId.get(id)]));
    const story = history.map((step) => {
        const intent = meant.get(step);
        const reason = textOf(intent?.facts["reason"] ?? step.facts["reason"]);
        const told = { ...step, reason, isBreakGlass: intent?.facts["break-glass"] === true };
        return { told, seq: intent?.seq ?? null };
    });
    for (const { entry } of entries) {
        const told = ofLedger(model, entry, versions);
        if (told === null)
            continue;
        // Clocks of tags know seconds only, so the ledger's own order comes first where it has the move.
        const isLater = (one) => one.seq === null ? Date.parse(one.told.at) > Date.parse(entry.at) : one.seq > entry.seq;
        const place = story.findIndex(isLater);
        story.splice(place < 0 ? story.length : place, 0, { told, seq: entry.seq });
    }
    return story.map(({ told }) => told);
}
const WHAT = new Map([
    ["quarantine", "quarantined"],
    ["hold", "held"],
    ["lift", "lifted"],
]);
/** A step that no registry has; null for other entries and other models'. Bytes are rejected whatever they are called. */
function ofLedger(model, entry, versions) {
    const what = WHAT.get(entry.kind);
    const own = versions.find(({ digest }) => digest !== null && digest === entry.subject);
    if (what === undefined || (entry.model !== model && (what !== "quarantined" || own === undefined)))
        return null;
    const { at, by, facts } = entry;
    // Several versions may have these bytes: who rejected them named one of this model's, or another's.
    const named = entry.model === model ? textOf(facts["version"]) : "";
    const version = what === "quarantined" ? named || (own?.version ?? null) : null;
    const stage = what === "quarantined" ? null : textOf(facts["stage"]);
    const said = { model, what, version, stage, at, by: by.actor ?? "somebody", facts: {} };
    return { ...said, reason: textOf(facts["reason"]), isBreakGlass: false };
}
function textOf(value) {
    return typeof value === "string" ? value : "";
}

// EXTERNAL MODULE: ./packages/registry/src/promote/evidence.ts
var evidence = __webpack_require__(75441);
;// CONCATENATED MODULE: ./packages/registry/src/promote/audit.ts


/**
 * Where ledger and registry tell different stories of one model: updates that were lost, moves that nobody recorded, records
 * of moves that the registry does not have, versions that are other bytes by now. Empty: they agree.
 */
function disagreements(model, records, told) {
    // Asked for once: a registry may make its steps anew each time, and they are told apart by what they are.
    const { history } = told;
    const moved = history.filter((step) => step.what === "moved");
    const begun = [...records.open, ...(0,promote_records/* unrecorded */.yt)(moved, { open: [], givenUp: records.givenUp })];
    const claimed = (0,promote_records/* stepsOf */.B_)(moved, [...records.moves, ...begun]);
    const steps = new Set(claimed.values());
    const order = new Map([...claimed].map(([id, step]) => [id, moved.indexOf(step)]));
    const moves = inOrder(records.moves, order);
    const wrong = [
        ...lost(model, moves, handed(history, claimed)),
        ...records.moves
            .filter(({ id }) => !claimed.has(id))
            .map(({ version, stage, at }) => `${model}: ${version} to ${stage} at ${at} is recorded, and the registry has no such move`),
        ...moved
            .filter((step) => !steps.has(step))
            .map(({ version, stage, at, by }) => `${model}: ${by} moved ${version} to ${stage}${when(at)} without a ledger entry`),
        ...history
            .filter(({ what }) => what === "left")
            .map(({ version, stage, at, by }) => `${model}: ${by} took ${stage} from ${version}${when(at)} without a ledger entry`),
        ...begun.map(({ version, stage, at, by }) => `${model}: ${by} began to move ${version} to ${stage} at ${at}, and how that ended is not recorded`),
        ...replaced(model, records, told.versions),
    ];
    // Where moves are missing or too many, who holds what is another way to say so.
    return wrong.length > 0 ? wrong : heldOtherwise(model, moves, told.holders);
}
/** Some registries keep no time of what a hand did. */
function when(at) {
    return at === "" ? " at an unknown time" : ` at ${at}`;
}
/** In the order of the registry, where it has them: of two runs the quicker may be the later to write down its end. */
function inOrder(moves, order) {
    const known = moves
        .filter(({ id }) => order.has(id))
        .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    return moves.map((move) => (order.has(move.id) ? (known.shift() ?? move) : move));
}
/** Whom the moves of the ledger, by their ids, that came right after one past it found in the stage; null: nobody. */
function handed(history, claimed) {
    const ids = new Map([...claimed].map(([id, step]) => [step, id]));
    const last = new Map();
    const found = new Map();
    for (const step of history.filter(({ what }) => what === "moved" || what === "left")) {
        const before = last.get(step.stage);
        const id = ids.get(step);
        if (id !== undefined && before !== undefined && !ids.has(before))
            found.set(id, before.what === "left" ? null : before.version);
        last.set(step.stage, step);
    }
    return found;
}
/**
 * A move that was decided on another holder than the one that the move before it left: that one's work is gone unseen. Who saw
 * what a hand had left there has lost nothing.
 */
function lost(model, moves, byHand) {
    const holders = new Map();
    return moves.flatMap(({ id, stage, version, previous, at, by }) => {
        const before = holders.get(stage);
        holders.set(stage, version);
        if (before === undefined || before === previous || byHand.get(id) === previous)
            return [];
        return [
            `${model}: ${by} moved ${stage} from ${previous ?? "nobody"} to ${version} at ${at}, but ${before} already held it: ${before}'s promotion was overwritten`,
        ];
    });
}
/** Versions that are registered for other bytes than those that were decided on. */
function replaced(model, { moves }, versions) {
    const found = moves.flatMap(({ version, subject }) => {
        const now = versions.find((one) => one.version === version);
        if (now === undefined || now.digest === subject)
            return [];
        return [
            `${model}: ${version} is registered for ${(0,evidence/* shorten */.ml)(now.digest)}, and was ${(0,evidence/* shorten */.ml)(subject)} when it was moved`,
        ];
    });
    return [...new Set(found)];
}
/** Stages whose holder is not who the ledger's last move left there. */
function heldOtherwise(model, moves, holders) {
    const last = new Map(moves.map(({ stage, version }) => [stage, version]));
    const held = new Map(holders.map(({ stage, version }) => [stage, version]));
    return [...last].flatMap(([stage, version]) => {
        const now = held.get(stage);
        if (now === version)
            return [];
        return [`${model}: by the ledger ${version} should hold ${stage}, but ${now ?? "nobody"} does`];
    });
}

// EXTERNAL MODULE: ./packages/render/src/digest-name.ts
var digest_name = __webpack_require__(60118);
// EXTERNAL MODULE: ./packages/render/src/escape-markdown.ts
var escape_markdown = __webpack_require__(8973);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/text-table.ts
var text_table = __webpack_require__(12118);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
;// CONCATENATED MODULE: ./packages/render/src/promotion/registry.ts





/** Which version holds each stage; a line for each, and one for a model whose stages nobody holds. */
function stagesShown(models, form) {
    const rows = models.flatMap((one) => {
        const { model, holders, quarantined } = one;
        const newest = one.versions[0]?.version ?? "";
        const mark = (version) => (quarantined?.has(version) ? "quarantined" : "");
        if (holders.length === 0)
            return [[model, "", newest, "", "", "", mark(newest)]];
        return holders.map(({ stage, version, digest, at, by }) => [
            ...[model, stage, version, digest === null ? "" : (0,digest_name/* digestStart */.z)(digest), at, by, mark(version)],
        ]);
    });
    const head = ["Model", "Stage", "Version", "Digest", "Since", "By", ""];
    return rows.length === 0 ? "Nothing was registered yet." : grid(head, rows, form);
}
const VERB = {
    registered: "registered",
    moved: "moved to",
    left: "taken off",
    withdrawn: "withdrawn",
    retired: "retired",
    quarantined: "quarantined",
    held: "hold on",
    lifted: "hold lifted from",
};
/** What became of a model, the oldest first; in Markdown with a timeline. */
function historyShown(steps, form) {
    if (form === "mermaid")
        return timeline(steps);
    const rows = steps.map((step) => [
        ...[
            step.at,
            step.version ?? "",
            `${VERB[step.what] ?? step.what}${step.stage === null ? "" : ` ${step.stage}`}`,
        ],
        ...[step.by, whyOf(step)],
    ]);
    const list = grid(["When", "Version", "What", "By", "Why"], rows, form);
    if (form === "text" || !steps.some(({ what }) => what === "moved"))
        return list;
    return `\`\`\`mermaid\n${timeline(steps)}\n\`\`\`\n\n${list}`;
}
function whyOf({ facts, reason = "", isBreakGlass = false }) {
    const how = [facts["kind"] === "rollback" ? "rollback" : "", isBreakGlass ? "glass broken" : ""];
    return [how.filter((word) => word !== "").join(", "), reason].filter((part) => part !== "").join(": ");
}
/** Mermaid's timeline: a section for each stage. Colons and semicolons end an entry there, so none may be in a text. */
function timeline(steps) {
    const words = (text) => (0,visible/* plain */.pj)(text)
        .replaceAll(/[:;#<>"`{}[\]()\\]/gu, " ")
        .slice(0, 60);
    const moves = Map.groupBy(steps.filter(({ what, stage }) => what === "moved" && stage !== null), ({ stage }) => stage ?? "");
    const sections = [...moves].map(([stage, own]) => {
        const entries = own
            .slice(-20)
            .map(({ at, version, by }) => `    ${words(at.slice(0, 10))} : ${words(version ?? "")} by ${words(by)}`);
        return `  section ${words(stage)}\n${entries.join("\n")}`;
    });
    return `timeline\n${sections.join("\n")}`;
}
function grid(head, rows, form) {
    if (form === "text")
        return (0,text_table/* align */.MM)([head, ...rows.map((row) => row.map((cell) => (0,visible/* plain */.pj)(cell)))]).join("\n");
    return (0,markdown_layout/* table */.tp)(head.map((title) => [title, "left"]), rows.map((row) => row.map((cell, at) => at < 3 && cell !== "" && !cell.includes(" ") ? (0,escape_markdown/* codeSpan */.SS)(cell, 80) : (0,escape_markdown/* escapeMarkdown */.FV)(cell, 120))));
}

// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var src_visible = __webpack_require__(55770);
// EXTERNAL MODULE: ./packages/cli/src/flags.ts
var src_flags = __webpack_require__(7733);
// EXTERNAL MODULE: ./packages/cli/src/json-text.ts
var json_text = __webpack_require__(97120);
// EXTERNAL MODULE: ./packages/cli/src/place.ts
var place = __webpack_require__(4101);
// EXTERNAL MODULE: ./packages/cli/src/shelf.ts
var shelf = __webpack_require__(4338);
// EXTERNAL MODULE: ./packages/cli/src/shown.ts
var shown = __webpack_require__(59623);
;// CONCATENATED MODULE: ./packages/cli/src/registry.ts
// `modelgate stages`, `modelgate history` and `modelgate audit verify`: what registry and ledger say, changing nothing.










const FORMATS = ["text", "json", "markdown", "mermaid"];
const HELP = {
    stages: `Shows which version holds each stage, of every model or of one.

Usage:
  modelgate stages [model] [--format text|json|markdown] [--config modelgate.yml]

Exit codes: 0 shown, 2 the registry cannot be read.
`,
    history: `Shows what became of a model, the oldest first: who registered, moved and withdrew what, and why.

Usage:
  modelgate history <model> [--format text|json|markdown|mermaid] [--config modelgate.yml]

Exit codes: 0 shown, 2 the registry cannot be read.
`,
    audit: `Reads the ledger's whole chain, and compares it with the registry: names everything altered, lost or done past it.

Usage:
  modelgate audit verify [--ledger <branch>] [--format text|json] [--config modelgate.yml]

Exit codes: 0 ledger and registry tell the same story, 1 they do not, 2 they cannot be read.
`,
};
const ACTS = { stages, history: registry_history, audit };
const runStages = (argv) => run("stages", argv);
const runHistory = (argv) => run("history", argv);
const runAudit = (argv) => run("audit", argv);
async function run(command, argv) {
    (0,shown/* show */.WU)(await registry_shown(command, argv, shelf/* opened */.S));
}
/** The same as data. Never throws. */
async function registry_shown(command, argv, open) {
    try {
        const asked = askedOf(command, argv);
        if (asked === null)
            return (0,shown/* helped */.r4)(HELP[command]);
        const { stdout, exitCode } = await ACTS[command](asked, () => open(asked));
        return { exitCode, stdout: `${stdout.trimEnd()}\n`, stderr: "" };
    }
    catch (error) {
        return (0,shown/* refused */.J5)(error);
    }
}
/** null: help. */
function askedOf(command, argv) {
    const given = (0,src_flags/* flagsOf */.Zo)(command, argv, ["format", "ledger", "config"]);
    if (given === null)
        return null;
    const { words, flags } = given;
    // A timeline is a picture of a history, and of nothing else.
    const formats = command === "history" ? FORMATS : ["text", "json", "markdown"];
    return { ...(0,place/* placeOf */.$)(flags), words, format: (0,src_flags/* oneOf */.yL)("format", flags["format"], formats) };
}
async function stages(asked, open) {
    const [only, ...more] = asked.words;
    if (more.length > 0)
        throw (0,src_error/* failure */.V2)("input-invalid", "stages: expected at most one model", { hint: "modelgate stages digits" });
    const { registry, ledger } = await open();
    const all = await registry.overview();
    const rejected = (0,promote_records/* recordsOf */.M$)(await (0,promote_entry/* numbered */.j)(ledger), "").quarantined;
    const models = all.filter(({ model }) => only === undefined || model === only);
    if (only !== undefined && models.length === 0)
        throw (0,src_error/* failure */.V2)("registry-missing", `stages: the registry has no model ${JSON.stringify(only)}`, {
            hint: all.length === 0
                ? "Nothing was registered yet."
                : `Its models are ${all
                    .slice(0, 8)
                    .map(({ model }) => model)
                    .join(", ")}.`,
        });
    // The reason, where there is one: who reads the JSON looks for it beside the digest.
    const marked = (one) => {
        const quarantined = rejected.get(one.digest ?? "");
        return quarantined === undefined ? one : { ...one, quarantined };
    };
    const value = models.map((one) => ({
        ...one,
        versions: one.versions.map(marked),
        holders: one.holders.map(marked),
    }));
    const page = (shown, form) => stagesShown(shown.map((one) => ({ ...one, quarantined: rejectedIn(one.versions, rejected) })), form === "text" ? form : "markdown");
    return { stdout: inForm(asked.format, value, page), exitCode: 0 };
}
function rejectedIn(versions, rejected) {
    return new Set(versions.filter(({ digest }) => rejected.has(digest ?? "")).map(({ version }) => version));
}
async function registry_history(asked, open) {
    const [model, ...more] = asked.words;
    if (model === undefined || more.length > 0)
        throw (0,src_error/* failure */.V2)("input-invalid", "history: expected one model", { hint: "modelgate history digits" });
    const { registry, ledger } = await open();
    const steps = await registry.history(model);
    if (steps.length === 0)
        throw (0,src_error/* failure */.V2)("registry-missing", `history: the registry has no model ${JSON.stringify(model)}`, {
            hint: "`modelgate stages` shows what there is.",
        });
    const story = storyOf({ model, history: steps, versions: await registry.versions(model) }, await (0,promote_entry/* numbered */.j)(ledger));
    return { stdout: inForm(asked.format, story, historyShown), exitCode: 0 };
}
function inForm(format, value, page) {
    if (format === "json")
        return (0,json_text/* jsonText */.s)(JSON.stringify(value, null, 2));
    const text = page(value, format);
    return format === "text" ? (0,src_visible/* visible */.R)(text) : text;
}
async function audit(asked, open) {
    if (asked.words.join(" ") !== "verify")
        throw (0,src_error/* failure */.V2)("input-invalid", "audit: expected `verify`", { hint: "modelgate audit verify" });
    const { registry, ledger } = await open();
    const { entries, documents, head, problems } = await verify(ledger);
    // Of a chain that is broken nothing more can be believed.
    const stories = problems.length > 0 ? [] : await disagreementsOf(registry, ledger);
    const wrong = [...problems, ...stories];
    const result = { entries, documents, head, wrong };
    const read = `${entries} ${entries === 1 ? "entry" : "entries"} and ${documents} ${documents === 1 ? "document" : "documents"} read`;
    const text = [
        `${read}${head === null ? "" : `, the newest is ${head}`}`,
        ...wrong.map((one) => `WRONG: ${one}`),
        wrong.length === 0 ? "ledger and registry tell the same story" : `${wrong.length} wrong`,
    ];
    const stdout = asked.format === "json" ? (0,json_text/* jsonText */.s)(JSON.stringify(result, null, 2)) : (0,src_visible/* visible */.R)(text.join("\n"));
    return { stdout, exitCode: wrong.length === 0 ? 0 : 1 };
}
/** Where registry and ledger tell different stories, model by model. */
async function disagreementsOf(registry, ledger) {
    const all = await (0,promote_entry/* numbered */.j)(ledger);
    // Read at once: ten thousand tags read anew for every model would take an hour.
    const there = new Map((await registry.overview()).map((one) => [one.model, one]));
    const models = new Set([...there.keys(), ...all.map(({ entry }) => entry.model)]);
    const nothing = { history: [], holders: [], versions: [] };
    return [...models]
        .toSorted()
        .flatMap((model) => disagreements(model, (0,promote_records/* recordsOf */.M$)(all, model), there.get(model) ?? nothing));
}


/***/ }),

/***/ 60118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ digestName),
/* harmony export */   z: () => (/* binding */ digestStart)
/* harmony export */ });
/** The first twelve digits of `sha256:…`: enough to tell digests apart by eye. */
function digestStart(digest) {
    return digest.replace(/^sha256:/u, "").slice(0, 12);
}
/** Them as a name, in one medium. */
function digestName(digest, { name }) {
    return name(digestStart(digest), 12);
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
