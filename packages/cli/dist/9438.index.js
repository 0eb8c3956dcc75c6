export const id = 9438;
export const ids = [9438,8014];
export const modules = {

/***/ 29589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** `sha256:…` of bytes. */
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}


/***/ }),

/***/ 64096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ thisWorld)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35434);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60828);
/* harmony import */ var _modelgate_runner_git__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51948);
/* harmony import */ var _modelgate_runner_http_exchange__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78014);





/** The world as this machine has it. */
function thisWorld(env = process.env) {
    const isJob = env["GITHUB_ACTIONS"] === "true";
    return {
        eventName: isJob ? (env["GITHUB_EVENT_NAME"] ?? "") : "",
        actor: (isJob ? env["GITHUB_ACTOR"] : undefined) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username,
        ports: (token) => portsOf(env, token),
        now: () => Date.now(),
        // The longer others have been quicker, the longer: 50 ms to 2 s, and never all of them at once.
        pause: (attempt) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.min(2000, 50 * attempt) * (0.5 + Math.random())),
    };
}
function portsOf(env, token) {
    const origin = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const secret = token === null ? undefined : { value: token, origin };
    const exchange = (0,_modelgate_runner_http_exchange__WEBPACK_IMPORTED_MODULE_2__.httpExchange)();
    return {
        // What moves a stage has to reach the remote: without a token git's own credentials are asked.
        repository: () => (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)((0,_modelgate_runner_git__WEBPACK_IMPORTED_MODULE_4__/* .gitProgram */ .V)({ cwd: process.cwd(), env: (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._)(env) }), {
            fetch: { token: secret },
        }),
        isProposed: false,
        event: { kind: "checkout" },
        exchange,
        lfs: { download: exchange, token: secret },
    };
}


/***/ }),

/***/ 97120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * A value as JSON that a terminal shows as it is: control, bidi and other invisible characters of a stranger's names are
 * escaped, so that who parses it gets the names unchanged.
 */
function jsonText(json) {
    return json.replace(/(?!\n)[\p{C}\u2028\u2029]/gu, escaped);
}
/** JSON escapes UTF-16 units: two of them for a character beyond U+FFFF. */
function escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => {
        return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
    }).join("");
}


/***/ }),

/***/ 92927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAudit: () => (/* binding */ runAudit),
  runHistory: () => (/* binding */ runHistory),
  runStages: () => (/* binding */ runStages)
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
            // Of what follows an entry that cannot be read nothing is known but its own name.
            const wrong = before === "unreadable"
                ? (0,places/* entrySeq */.eF)(path) === linked.entry.seq
                    ? null
                    : `is number ${linked.entry.seq} by what it says`
                : (0,read/* misplaced */.j5)(path, linked.entry, before);
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

// EXTERNAL MODULE: ./actions/promote/src/opened.ts + 7 modules
var opened = __webpack_require__(28916);
// EXTERNAL MODULE: ./actions/promote/src/world.ts
var src_world = __webpack_require__(64096);
// EXTERNAL MODULE: ./packages/registry/src/promote/entry.ts
var promote_entry = __webpack_require__(99622);
// EXTERNAL MODULE: ./packages/registry/src/promote/evidence.ts
var evidence = __webpack_require__(75441);
// EXTERNAL MODULE: ./packages/registry/src/promote/records.ts
var promote_records = __webpack_require__(92432);
;// CONCATENATED MODULE: ./packages/registry/src/promote/audit.ts


/**
 * Where ledger and registry tell different stories of one model: updates that were lost, moves that nobody recorded, records
 * of moves that the registry does not have, versions that are other bytes by now. Empty: they agree.
 */
function disagreements(model, records, told) {
    const moved = told.history.filter((step) => step.what === "moved");
    const ours = [...records.moves, ...records.open];
    // A record stands for one step: who copies it into a second tag has moved past the ledger.
    const claimed = new Map();
    for (const step of moved) {
        const intent = ours.find((one) => (0,promote_records/* carries */.E)(step, one));
        if (intent !== undefined && !claimed.has(intent.id))
            claimed.set(intent.id, step);
    }
    const steps = new Set(claimed.values());
    const order = new Map([...claimed].map(([id, step]) => [id, moved.indexOf(step)]));
    const moves = inOrder(records.moves, order);
    const wrong = [
        ...lost(model, moves),
        ...records.moves
            .filter(({ id }) => !claimed.has(id))
            .map(({ version, stage, at }) => `${model}: ${version} to ${stage} at ${at} is recorded, and the registry has no such move`),
        ...moved
            .filter((step) => !steps.has(step))
            .map(({ version, stage, at, by }) => `${model}: ${by} moved ${version} to ${stage} at ${at} past the ledger`),
        ...told.history
            .filter(({ what }) => what === "left")
            .map(({ version, stage, at, by }) => `${model}: ${by} took ${stage} from ${version} at ${at} past the ledger`),
        ...records.open.map(({ version, stage, at, by }) => `${model}: ${by} meant ${version} for ${stage} at ${at}, and how it ended is not recorded`),
        ...replaced(model, records, told.versions),
    ];
    // Where moves are missing or too many, who holds what is another way to say so.
    return wrong.length > 0 ? wrong : heldOtherwise(model, moves, told.holders);
}
/** In the order of the registry, where it has them: of two runs the quicker may be the later to write down its end. */
function inOrder(moves, order) {
    const known = moves
        .filter(({ id }) => order.has(id))
        .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    return moves.map((move) => (order.has(move.id) ? (known.shift() ?? move) : move));
}
/** A move that was decided on another holder than the one that the move before it left: that one's work is gone unseen. */
function lost(model, moves) {
    const holders = new Map();
    return moves.flatMap(({ stage, version, previous, at, by }) => {
        const before = holders.get(stage);
        holders.set(stage, version);
        if (before === undefined || before === previous)
            return [];
        return [
            `${model}: ${by} moved ${stage} from ${previous ?? "nobody"} to ${version} at ${at}, and it was ${before} by then: that update is lost`,
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
        return [`${model}: ${stage} was left to ${version}, and is held by ${now ?? "nobody"}: past the ledger`];
    });
}

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
    const rows = models.flatMap(({ model, versions, holders }) => {
        const none = [model, "", versions[0]?.version ?? "", "", "", ""];
        if (holders.length === 0)
            return [none];
        return holders.map(({ stage, version, digest, at, by }) => [
            model,
            stage,
            version,
            shorten(digest),
            at,
            by,
        ]);
    });
    const head = ["Model", "Stage", "Version", "Digest", "Since", "By"];
    return rows.length === 0 ? "Nothing was registered yet." : grid(head, rows, form);
}
const VERB = {
    registered: "registered",
    moved: "moved to",
    left: "taken off",
    withdrawn: "withdrawn",
    retired: "retired",
};
/** What became of a model, the oldest first; in Markdown with a timeline. */
function historyShown(steps, form) {
    const rows = steps.map(({ what, version, stage, at, by, facts }) => [
        at,
        version ?? "",
        `${VERB[what] ?? what}${stage === null ? "" : ` ${stage}`}`,
        by,
        facts["kind"] === "rollback" ? "rollback" : "",
    ]);
    const list = grid(["When", "Version", "What", "By", ""], rows, form);
    return form === "text" ? list : `${timeline(steps)}\n\n${list}`;
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
    return `\`\`\`mermaid\ntimeline\n${sections.join("\n")}\n\`\`\``;
}
function grid(head, rows, form) {
    if (form === "text")
        return (0,text_table/* align */.MM)([head, ...rows.map((row) => row.map((cell) => (0,visible/* plain */.pj)(cell)))]).join("\n");
    return (0,markdown_layout/* table */.tp)(head.map((title) => [title, "left"]), rows.map((row) => row.map((cell, at) => at < 3 && cell !== "" && !cell.includes(" ") ? (0,escape_markdown/* codeSpan */.SS)(cell, 80) : (0,escape_markdown/* escapeMarkdown */.FV)(cell, 120))));
}
function shorten(digest) {
    return digest === null ? "" : digest.replace(/^sha256:/u, "").slice(0, 12);
}

// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var src_visible = __webpack_require__(55770);
// EXTERNAL MODULE: ./packages/cli/src/json-text.ts
var json_text = __webpack_require__(97120);
// EXTERNAL MODULE: ./packages/cli/src/problem-text.ts
var problem_text = __webpack_require__(56013);
;// CONCATENATED MODULE: ./packages/cli/src/registry.ts
// `modelgate stages`, `modelgate history` and `modelgate audit verify`: what registry and ledger say, changing nothing.









const FORMATS = ["text", "json", "markdown"];
const HELP = {
    stages: `Shows which version holds each stage, of every model or of one.

Usage:
  modelgate stages [model] [--format text|json|markdown]
`,
    history: `Shows what became of a model, the oldest first: who registered, moved and withdrew what, and why.

Usage:
  modelgate history <model> [--format text|json|markdown]
`,
    audit: `Reads the ledger's whole chain, and compares it with the registry: names everything altered, lost or done past it.

Usage:
  modelgate audit verify [--ledger <branch>] [--format text|json]

Exit codes: 0 ledger and registry tell the same story, 1 they do not, 2 they cannot be read.
`,
};
const runStages = (argv) => shown("stages", argv, stages);
const runHistory = (argv) => shown("history", argv, registry_history);
const runAudit = (argv) => shown("audit", argv, audit);
async function shown(command, argv, act) {
    const { exitCode, stdout, stderr } = await acted(command, argv, act);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
}
async function acted(command, argv, act) {
    if (argv.includes("--help") || argv.includes("-h"))
        return { exitCode: 0, stdout: HELP[command], stderr: "" };
    try {
        const { stdout, exitCode } = await act(askedOf(command, argv));
        return { exitCode, stdout: `${stdout.trimEnd()}\n`, stderr: "" };
    }
    catch (error) {
        return { exitCode: 2, stdout: "", stderr: (0,problem_text/* told */.E)((0,src_error/* problemsOf */.GW)(error)) };
    }
}
function askedOf(command, argv) {
    const words = [];
    const given = new Map();
    const rest = argv.flatMap((word) => /^--\w+=/u.test(word) ? [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)] : [word]);
    for (let at = 0; at < rest.length; at += 1) {
        const word = rest[at] ?? "";
        if (word === "--format" || word === "--ledger") {
            at += 1;
            given.set(word, rest[at] ?? "");
        }
        else if (word.startsWith("-"))
            throw (0,src_error/* failure */.V2)("input-invalid", `${command}: ${word}: no such flag`, {
                hint: `modelgate ${command} --help`,
            });
        else
            words.push(word);
    }
    const wanted = given.get("--format") ?? "text";
    const format = FORMATS.find((known) => known === wanted);
    if (format === undefined)
        throw (0,src_error/* failure */.V2)("input-invalid", `format: expected ${FORMATS.join(", ")}, got ${JSON.stringify(wanted)}`);
    return { words, format, ledger: given.get("--ledger") ?? "modelgate/ledger" };
}
async function registry_opened({ ledger }) {
    const world = (0,src_world/* thisWorld */.n)();
    const who = { name: world.actor, email: "" };
    return await (0,opened/* openRegistry */.Me)(world.ports(null), { branch: ledger, who, now: world.now });
}
async function stages(asked) {
    const [only, ...more] = asked.words;
    if (more.length > 0)
        throw (0,src_error/* failure */.V2)("input-invalid", "stages: expected at most one model", { hint: "modelgate stages digits" });
    const { registry } = await registry_opened(asked);
    const all = await registry.overview();
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
    return { stdout: inForm(asked.format, models, stagesShown), exitCode: 0 };
}
async function registry_history(asked) {
    const [model, ...more] = asked.words;
    if (model === undefined || more.length > 0)
        throw (0,src_error/* failure */.V2)("input-invalid", "history: expected one model", { hint: "modelgate history digits" });
    const { registry } = await registry_opened(asked);
    const steps = await registry.history(model);
    if (steps.length === 0)
        throw (0,src_error/* failure */.V2)("registry-missing", `history: the registry has no model ${JSON.stringify(model)}`, {
            hint: "`modelgate stages` shows what there is.",
        });
    return { stdout: inForm(asked.format, steps, historyShown), exitCode: 0 };
}
function inForm(format, value, show) {
    if (format === "json")
        return (0,json_text/* jsonText */.s)(JSON.stringify(value, null, 2));
    const page = show(value, format);
    return format === "text" ? (0,src_visible/* visible */.R)(page) : page;
}
async function audit(asked) {
    if (asked.words.join(" ") !== "verify")
        throw (0,src_error/* failure */.V2)("input-invalid", "audit: expected `verify`", { hint: "modelgate audit verify" });
    const { registry, ledger } = await registry_opened(asked);
    const { entries, documents, head, problems } = await verify(ledger);
    // Of a chain that is broken nothing more can be believed.
    const stories = problems.length > 0 ? [] : await compared();
    async function compared() {
        const all = await (0,promote_entry/* numbered */.j)(ledger);
        // Read at once: ten thousand tags read anew for every model would take an hour.
        const there = new Map((await registry.overview()).map((one) => [one.model, one]));
        const models = new Set([...there.keys(), ...all.map(({ entry }) => entry.model)]);
        const nothing = { history: [], holders: [], versions: [] };
        const found = [...models]
            .toSorted()
            .flatMap((model) => disagreements(model, (0,promote_records/* recordsOf */.M)(all, model), there.get(model) ?? nothing));
        return found;
    }
    const wrong = [...problems, ...stories];
    const result = { entries, documents, head, wrong };
    const counted = `${entries} entries and ${documents} documents read${head === null ? "" : `, the newest is ${head}`}`;
    const text = [
        counted,
        ...wrong.map((one) => `WRONG: ${one}`),
        wrong.length === 0 ? "ledger and registry tell the same story" : `${wrong.length} wrong`,
    ];
    const stdout = asked.format === "json" ? (0,json_text/* jsonText */.s)(JSON.stringify(result, null, 2)) : (0,src_visible/* visible */.R)(text.join("\n"));
    return { stdout, exitCode: wrong.length === 0 ? 0 : 1 };
}


/***/ }),

/***/ 19856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   NO: () => (/* binding */ gitFault),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   x2: () => (/* binding */ FETCH_DEPTH)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** The remedy for history that a clone does not have. */
const FETCH_DEPTH = "Give actions/checkout `fetch-depth: 0`, or this step a `token`, with which it fetches. On a laptop: `git fetch --unshallow`.";
// What git says in English (LC_ALL=C), from 2.39 to 2.5x. The first that fits counts.
const KNOWN = [
    {
        said: /dubious ownership/,
        code: "git-failed",
        reason: "the repository belongs to another user, so git refuses to read it (dubious ownership)",
        hint: 'Run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before this one: in a container the workspace belongs to the runner\'s user.',
    },
    {
        said: /not a git repository|cannot use bare repository|must be run in a work tree/,
        code: "git-failed",
        reason: "this folder is not in a git repository with a work tree",
        hint: "Run actions/checkout first. It makes no repository where the runner has no git 2.18 or newer.",
    },
    {
        said: /transport '\w+' not allowed/,
        code: "history-missing",
        reason: "the object is not in this partial clone",
        hint: "Clone without `filter`, or give this step a `token`, with which it fetches.",
    },
    {
        said: /could not read (?:Username|Password)|Authentication failed|Permission denied|terminal prompts disabled|returned error: 40[13]|HTTP 40[13]/,
        code: "github-denied",
        reason: "the remote wants other credentials",
        hint: "Give this step a `token` (`permissions: contents: read` is enough), or actions/checkout `fetch-depth: 0`; with `persist-credentials: false` git itself has none.",
    },
    {
        said: /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/,
        code: "history-missing",
        reason: "the remote does not have this commit any more, or does not give it",
        hint: "After a forced push the previous commit may be gone: name another baseline, such as a branch or a tag.",
    },
    {
        said: /[Rr]epository .*not found|does not appear to be a git repository|No such remote|returned error: 404/,
        code: "github-denied",
        reason: "there is no such remote repository, or the token may not see it",
        hint: "Look at `git remote -v`, and give the job `permissions: contents: read`.",
    },
    {
        said: /[Cc]ould not resolve|[Cc]onnection (?:refused|reset|timed out|closed)|Failed to connect|early EOF|unexpected disconnect|hung up|returned error: 5\d\d|Operation too slow|Could not fetch|could not fetch/,
        code: "github-fault",
        reason: "the remote could not be reached, or stopped in the middle",
        hint: "Run it again. Without a network, give actions/checkout `fetch-depth: 0`.",
    },
    {
        said: /corrupt|truncated|inflate|packfile|too small to be|index file|[Bb]ad (?:object|tree|file)|bad .*header|unable to read|missing (?:blob|tree|commit)|garbage|not a tree object|[Cc]ould not (?:read|get)|cannot read/,
        code: "git-failed",
        reason: "the clone is damaged or incomplete",
        hint: "`git fsck` says what is wrong; make a fresh clone. If it is kept between runs, a run may have been stopped while it wrote.",
    },
];
/** What a failed run of git means. `doing` completes "git could not …". Nothing of git's words is repeated: they may hold URLs with secrets. */
function gitFault({ exitCode, stderr }, doing) {
    const known = KNOWN.find(({ said }) => said.test(stderr));
    if (known !== undefined)
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(known.code, `git could not ${doing}: ${known.reason}`, { hint: known.hint });
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("git-failed", `git could not ${doing}: it ended with code ${exitCode}`, {
        hint: "Run the same with debug logging, and report it with the version of git (`git --version`).",
        cause: new Error(stderr.replace(/\b[a-z]+:\/\/\S+/gi, "<url>").slice(0, 1000)),
    });
}
/** For commits and names that this clone does not have. */
function absent(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("history-missing", message, { hint });
}
/** For the content of a file that is named here and lies elsewhere. */
function missing(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("file-missing", message, { hint });
}
/** For something that is there and is not taken. */
function refused(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", message, { hint });
}
/** A name from elsewhere for a message: quoted, control characters as escapes, at most 200 characters. */
function shown(name) {
    const text = JSON.stringify(name);
    return text.length <= 202 ? text : `${text.slice(0, 200)}…"`;
}


/***/ }),

/***/ 60828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ guarded),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
// The port to git's own program, and what is turned off whenever it is asked. A checkout holds files of strangers, so nothing
// that they could have written may choose a program to run: only plumbing is used, which knows no filters, and the
// settings below come last and win. `.git/config` itself is not theirs: it is written by who made the clone.
/** An environment for git: without what redirects it (`GIT_DIR`, `GIT_CONFIG_…`, askpass), and with its messages in English. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && !/^(?:GIT_|SSH_ASKPASS|LC_|LANG$|LANGUAGE$)/i.test(entry[0]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
    };
}
const PROTOCOLS = ["https", "http", "ssh", "file", "git", "ext"];
const FETCHED = ["https", "http", "ssh", "file"];
/**
 * The same program with hooks, monitors, questions and replaced objects off. Without `network` every transport is forbidden,
 * which also stops a partial clone from fetching what it lacks while it is read.
 */
function guarded(git, { network, env }) {
    const settings = [
        "core.hooksPath=/dev/null",
        "core.fsmonitor=false",
        "core.askPass=",
        // A bare repository planted in the workspace brings a configuration that its author wrote.
        "safe.bareRepository=explicit",
        "gc.auto=0",
        "maintenance.auto=false",
        "submodule.recurse=false",
        "fetch.recurseSubmodules=false",
        // A transfer that stands still for a minute is given up.
        "http.lowSpeedLimit=1",
        "http.lowSpeedTime=60",
        "protocol.allow=never",
        // One by one: a `protocol.https.allow` of the user would win over the general word.
        ...PROTOCOLS.map((name) => `protocol.${name}.allow=${network && FETCHED.includes(name) ? "always" : "never"}`),
    ];
    const before = [
        "--no-replace-objects",
        "--no-pager",
        "--literal-pathspecs",
        ...settings.flatMap((one) => ["-c", one]),
    ];
    return (args, options) => git([...before, ...args], { ...options, env: { ...env, ...options?.env } });
}


/***/ }),

/***/ 35434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   it: () => (/* binding */ authorization),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19856);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60828);



/**
 * Looks at the repository that `git` runs in.
 * @throws ModelgateError when there is none, or when it belongs to another user
 */
async function openRepository(git, options = {}) {
    const { fetch, remote = "origin" } = options;
    if (!/^[A-Za-z0-9_][\w./-]{0,99}$/.test(remote))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", "remote: expected the name of a remote, as `origin`");
    const own = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .guarded */ .N)(git, { network: fetch !== undefined, env: credentials(fetch?.token) });
    const args = ["rev-parse", "--path-format=absolute", "--git-common-dir", "--show-object-format"];
    const started = (error) => {
        if (error.code !== "ENOENT")
            throw error;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("git-failed", "git: no such program on PATH, or its folder does not exist", {
            hint: "Install git 2.38 or newer; runner images have it, small containers may not.",
            cause: error,
        });
    };
    const [commonDir = "", objectFormat = ""] = (await ask(own, args, "open the repository").catch(started))
        .toString()
        .split("\n");
    if (commonDir === "" || (objectFormat !== "sha1" && objectFormat !== "sha256"))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("git-failed", "git did not say where the repository is", {
            hint: "Modelgate needs git 2.38 or newer.",
        });
    return { git: own, commonDir, objectFormat, remote, mayFetch: fetch !== undefined };
}
/** Runs git and gives its output; whatever it ends with other than 0 is an error. `doing` completes "git could not …". */
async function ask(git, args, doing) {
    const result = await run(git, args);
    if (result.exitCode !== 0)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFault */ .NO)(result, doing);
    return result.stdout;
}
/** A listing of this many bytes holds about a million paths. */
const MAX_LISTING_BYTES = 128 * 2 ** 20;
/** Runs git with its output held in memory, within bounds. */
async function run(git, args, input) {
    const pieces = [];
    let size = 0;
    const sink = (piece) => {
        size += piece.length;
        if (size > MAX_LISTING_BYTES)
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `git ${args[0]}: the answer is larger than ${MAX_LISTING_BYTES} bytes`, {
                hint: "Name a folder, so that fewer files are listed.",
            });
        pieces.push(piece);
    };
    const result = await git(args, { sink, ...(input === undefined ? {} : { input }) });
    return { ...result, stdout: Buffer.concat(pieces) };
}
function credentials(token) {
    if (token === undefined)
        return {};
    const key = `http.${new URL(token.origin).origin}/.extraheader`;
    return {
        GIT_CONFIG_COUNT: "2",
        // First the list is emptied: with the header that actions/checkout keeps there would be two, which GitHub refuses.
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: "",
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `Authorization: ${authorization(token)}`,
    };
}
/** The header that git's and LFS's servers take for a token. */
function authorization({ value }) {
    return `Basic ${Buffer.from(`x-access-token:${value}`).toString("base64")}`;
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48124);

// Two readers have to be disarmed. The Markdown parser respects a backslash or an entity. GitHub's own filters run
// afterwards over the finished text, where both are gone: mentions, issue references, emoji names and bare addresses
// are only stopped by a character in between. A zero-width space is what Renovate and Dependabot rely on there.
const BREAK = "&#8203;";
const ACTIVE = /[\\`*_~[\]!]|[&<>|]|\$|@|#(?=\d)|#|:(?=[\w/+-])|www(?=\.)|gh-(?=\d)/gi;
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    // An entity, not a backslash: it holds in a table cell and outside of one.
    "|": "&#124;",
    // GitHub's advice for a dollar that begins no formula.
    $: "<span>$</span>",
};
/**
 * A stranger's text as inline Markdown that shows exactly its characters, anywhere in a line and in a table cell:
 * no markup, link, image, mention, reference or formula comes of it. Cut in the middle at `max` characters.
 */
function escapeMarkdown(text, max = 120) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, max)
        .replace(ACTIVE, disarm)
        .replace(/^(?=[-+=])/, "\\")
        .replace(/^(\d{1,9})(?=[.)])/, "$1\\")
        .replace(/^ | $/g, "&#32;");
}
function disarm(match, offset, text) {
    const entity = ENTITIES[match];
    if (entity !== undefined)
        return entity;
    if (match === "#")
        return /\d/.test(text.charAt(offset + 1)) ? `\\#${BREAK}` : "\\#";
    if (match.length > 1 || match === "@" || match === ":")
        return `${match}${BREAK}`;
    return `\\${match}`;
}
/** A stranger's text as code, where GitHub looks for no markup. Cut in the middle at `max` characters; empty shows as `""`. */
function codeSpan(text, max = 120) {
    const content = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, max) || '""';
    // In a table cell a pipe ends the span whatever surrounds it, and `\|` cannot be told from a backslash before one.
    if (/[`|]/.test(content))
        return `<code>${escapeMarkdown(content, max)}</code>`;
    // One space is taken off each end when both have one and there is anything else.
    return /^ .*[^ ].* $/.test(content) ? `\` ${content} \`` : `\`${content}\``;
}
/** Lines of text as a fenced block that no line in it can end. */
function codeBlock(text, language = "") {
    const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return [fence + language, ...text.split("\n").map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK), fence].join("\n");
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
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, index) => {
            widths[index] = Math.max(widths[index] ?? 0, columns(cell));
        });
    }
    return rows.map((row) => row
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - columns(cell)))
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


/***/ }),

/***/ 48124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TR: () => (/* binding */ inertLogLine),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
// Bidirectional controls, zero-width and other invisible characters make a name look like another one; control
// characters drive a terminal. All are shown as <U+202E>: a reader can search for that, and every font has it.
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/** More accents than any script stacks: they would paint over the lines above and below. */
const PILED_UP = /(?<=\p{M}{4})\p{M}/gu;
const PLAIN = /^[ -~]*$/;
/** A stranger's text on one line, safe for a terminal: line ends as `↵`, every character that cannot be seen as `<U+202E>`. */
function visible(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(LINE_END, "↵").replace(INVISIBLE, codePoint).replace(PILED_UP, codePoint);
}
function codePoint(character) {
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
/** At most `max` characters (code points); what is too long loses its middle, for the ends tell names apart. */
function shorten(text, max = 120) {
    if (text.length <= max)
        return text;
    const characters = Array.from(ends(text, 2 * max).join(""));
    if (characters.length <= max)
        return text;
    const tail = Math.floor((max - 1) / 2);
    const head = max - 1 - tail;
    return `${characters.slice(0, head).join("")}…${characters.slice(characters.length - tail).join("")}`;
}
/**
 * The first and last `units` of a text: nobody looks at the middle of a name of a million characters. A character has at most
 * two units, as has a line end; whatever the cut breaks lies in the middle of twice as many.
 */
function ends(text, units) {
    return text.length <= 2 * units ? [text] : [text.slice(0, units), text.slice(-units)];
}
/** A stranger's text for a terminal or a log: made visible, then cut in the middle at `max` characters. */
function plain(text, max = 120) {
    return shorten(ends(text, 4 * max)
        .map(visible)
        .join(""), max);
}
/**
 * A log line that the Actions runner does not take for a command. It reads `::name::` at the start of a line
 * and, from older days, `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
 */
function inertLogLine(line) {
    return line.replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
}


/***/ }),

/***/ 51948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gitProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
// git's own program, as packages/git asks for it. Shapes are equal to its port and not imported: runner knows no house.



/** What is kept of git's complaints, in characters: the end, where the reason stands. */
const MAX_STDERR = 65_536;
/**
 * Runs git in a folder, no shell in between, with exactly the given environment (`gitEnvironment(process.env)`). Resolves
 * whatever it ends with, -1 after a signal; rejects with the code ENOENT when there is no git, or no such folder.
 */
function gitProgram({ cwd, env }) {
    return async (args, { input, env: added, sink } = {}) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(onPath(env), args, { cwd, env: { ...env, ...added }, windowsHide: true });
        const ended = new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", (code) => resolve(code ?? -1));
        });
        // It is awaited at the end; until then a failed start must not end the process.
        ended.catch(() => { });
        // git may end before it has read everything.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        let stderr = "";
        child.stderr.setEncoding("utf8").on("data", (text) => {
            stderr = (stderr + text).slice(-MAX_STDERR);
        });
        const pieces = [];
        const take = sink ?? ((piece) => void pieces.push(piece));
        try {
            for await (const piece of child.stdout)
                await take(piece);
        }
        catch (error) {
            child.kill();
            // Its files are closed before the caller removes folders.
            await ended.catch(() => { });
            throw error;
        }
        return { exitCode: await ended, stdout: Buffer.concat(pieces), stderr };
    };
}
/**
 * git by its full path. Left to the system, Windows takes a git.exe of the working folder first, and there a stranger's files
 * lie; so does any system where PATH holds a relative folder.
 */
function onPath(env) {
    const [, path = ""] = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH") ?? [];
    const name = process.platform === "win32" ? "git.exe" : "git";
    const found = path
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))
        .find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(candidate));
    if (found !== undefined)
        return found;
    throw Object.assign(new Error(`${name}: not found on PATH`), { code: "ENOENT" });
}


/***/ }),

/***/ 78014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpExchange: () => (/* binding */ httpExchange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44942);


/**
 * An exchange that heeds `https_proxy`, `http_proxy` and `no_proxy`, and asks twice more after 502, 503 and 504 of a GET. A
 * body in which nothing comes for the idle time rejects. It is the port of LFS downloads and of baselines by address.
 */
function httpExchange({ idleTimeoutMs = 60_000 } = {}) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq("modelgate", [], {
        allowRedirects: false,
        allowRetries: true,
        maxRetries: 2,
        socketTimeout: idleTimeoutMs,
    });
    return async ({ method, url, headers, body }) => {
        const length = body === undefined ? {} : { "Content-Length": String(body.length) };
        const stream = body === undefined ? null : node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([Buffer.from(body)]);
        const { message } = await client.request(method, url, stream, { ...headers, ...length });
        // The client's own limit closes our side only, and a server that says nothing more would be waited for.
        message.setTimeout(idleTimeoutMs, () => message.destroy(new Error("nothing came for too long")));
        return { status: message.statusCode ?? 0, location: message.headers.location ?? null, body: message };
    };
}


/***/ }),

/***/ 48034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ LIMIT_KINDS),
/* harmony export */   Sc: () => (/* binding */ JUDGED_ON),
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   Xv: () => (/* binding */ ON_INCONCLUSIVE),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   sQ: () => (/* binding */ COMPARATIVE_KINDS),
/* harmony export */   u4: () => (/* binding */ ABSOLUTE_KINDS)
/* harmony export */ });
// Without the schema library: whoever only names kinds of limits, as every run does, would load it for them.
/** Clauses that bound one measured value, inclusive. */
const ABSOLUTE_KINDS = ["min", "max"];
/** Clauses that bound the difference to a baseline on the same examples; the relative ones as a share of |baseline|. */
const COMPARATIVE_KINDS = [
    "max-drop",
    "max-relative-drop",
    "min-improvement",
    "min-relative-improvement",
    "max-improvement",
    "max-increase",
    "max-relative-increase",
];
/** Every clause there is. `beat-dummy` compares with the best answer that looks at no input; its value is the margin. */
const LIMIT_KINDS = [...ABSOLUTE_KINDS, ...COMPARATIVE_KINDS, "beat-dummy"];
/** What a breach does: `required` fails the gate, `advisory` warns. */
const TIERS = ["required", "advisory"];
/** What an absolute limit is judged on: the estimate, or the end of its interval that is nearer to the limit. */
const JUDGED_ON = ["estimate", "interval"];
/** What an inconclusive verdict may be made to do. */
const ON_INCONCLUSIVE = ["pass", "warn", "fail"];
const DIRECTIONS = ["higher", "lower"];


/***/ }),

/***/ 86434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES)
/* harmony export */ });
/** How a policy is meant: to gate, or only to look on. */
const MODES = ["gate", "observe"];


/***/ }),

/***/ 28615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA)
/* harmony export */ });
/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
const REPORT_SCHEMA = "modelgate/report@1";


/***/ }),

/***/ 35048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   tQ: () => (/* binding */ EFFECTS),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/** What the evidence says of one check. */
const VERDICTS = ["pass", "fail", "inconclusive", "error", "skipped"];
/** What follows from a verdict after tier, waiver and settings. Ordered from best to worst. */
const EFFECTS = ["skipped", "pass", "warn", "fail", "error"];
/** How bad an effect is: a higher number is worse. */
function severity(effect) {
    return EFFECTS.indexOf(effect);
}
/** The worst of several effects; `skipped` when there is none, which is never evidence. */
function worst(effects) {
    return effects.reduce((a, b) => (severity(b) > severity(a) ? b : a), "skipped");
}
/** 0: the step may go on. 1: the gate said no. 2: it could not judge. */
function exitCode(effect) {
    if (effect === "error")
        return 2;
    return effect === "fail" ? 1 : 0;
}


/***/ })

};
