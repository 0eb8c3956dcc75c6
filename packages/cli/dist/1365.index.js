export const id = 1365;
export const ids = [1365];
export const modules = {

/***/ 44087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   W6: () => (/* binding */ openWithLedger),
/* harmony export */   Wp: () => (/* binding */ brought)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7487);
/* harmony import */ var _modelgate_job_open_registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59427);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86271);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41615);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42171);





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
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from a file. Who signed it, `broughtSigned` proves.
 * @throws ModelgateError `file-missing`, `report-invalid`
 */
async function brought(path) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((cause) => {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("file-missing", `reports: ${path} cannot be read`, {
            hint: "Name reports that earlier steps wrote, or download them first.",
            cause,
        });
    });
    return { report: reportIn(bytes, path), digest: (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes), signer: null, bytes };
}
/** A report that the ledger keeps; null where it does not. Who signed it, `keptSigned` proves. */
async function kept(ledger, digest) {
    const bytes = await (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_5__/* .documentOf */ .lM)(ledger, digest);
    return bytes === null ? null : { report: reportIn(bytes, digest), digest, signer: null };
}
function reportIn(bytes, path) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("report-invalid", `${path}: has ${bytes.length} bytes, at most ${MAX_REPORT_BYTES} are read`);
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch (cause) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("report-invalid", `${path}: is not JSON`, {
            hint: "Name the report that a Modelgate action wrote.",
            cause,
        });
    }
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .decodeReport */ .bl)(value);
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

/***/ 74430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opened: () => (/* binding */ registry_opened),
  runAudit: () => (/* binding */ runAudit),
  runHistory: () => (/* binding */ runHistory),
  runStages: () => (/* binding */ runStages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/job/src/open-registry.ts
var open_registry = __webpack_require__(59427);
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

// EXTERNAL MODULE: ./packages/policy/src/registry.ts
var registry = __webpack_require__(57229);
// EXTERNAL MODULE: ./actions/promote/src/opened.ts
var opened = __webpack_require__(44087);
// EXTERNAL MODULE: ./actions/promote/src/world.ts
var src_world = __webpack_require__(64096);
// EXTERNAL MODULE: ./packages/registry/src/promote/entry.ts
var promote_entry = __webpack_require__(99622);
// EXTERNAL MODULE: ./packages/registry/src/promote/audit.ts
var audit = __webpack_require__(87941);
// EXTERNAL MODULE: ./packages/registry/src/promote/records.ts
var records = __webpack_require__(92432);
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
    if (form === "mermaid")
        return timeline(steps);
    const rows = steps.map(({ what, version, stage, at, by, facts }) => [
        at,
        version ?? "",
        `${VERB[what] ?? what}${stage === null ? "" : ` ${stage}`}`,
        by,
        facts["kind"] === "rollback" ? "rollback" : "",
    ]);
    const list = grid(["When", "Version", "What", "By", ""], rows, form);
    if (form === "text" || !steps.some(({ what }) => what === "moved"))
        return list;
    return `\`\`\`mermaid\n${timeline(steps)}\n\`\`\`\n\n${list}`;
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












const FORMATS = ["text", "json", "markdown", "mermaid"];
const HELP = {
    stages: `Shows which version holds each stage, of every model or of one.

Usage:
  modelgate stages [model] [--format text|json|markdown] [--config modelgate.yml]
`,
    history: `Shows what became of a model, the oldest first: who registered, moved and withdrew what, and why.

Usage:
  modelgate history <model> [--format text|json|markdown|mermaid] [--config modelgate.yml]
`,
    audit: `Reads the ledger's whole chain, and compares it with the registry: names everything altered, lost or done past it.

Usage:
  modelgate audit verify [--ledger <branch>] [--format text|json] [--config modelgate.yml]

Exit codes: 0 ledger and registry tell the same story, 1 they do not, 2 they cannot be read.
`,
};
const runStages = (argv) => shown("stages", argv, stages);
const runHistory = (argv) => shown("history", argv, registry_history);
const runAudit = (argv) => shown("audit", argv, registry_audit);
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
        if (word === "--format" || word === "--ledger" || word === "--config") {
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
    // A timeline is a picture of a history, and of nothing else.
    const formats = FORMATS.filter((known) => known !== "mermaid" || command === "history");
    const format = formats.find((known) => known === wanted);
    if (format === undefined)
        throw (0,src_error/* failure */.V2)("input-invalid", `format: expected ${formats.join(", ")}, got ${JSON.stringify(wanted)}`);
    const { ledger, config } = { ledger: given.get("--ledger"), config: given.get("--config") };
    return { words, format, ledger: ledger ?? "modelgate/ledger", config: config ?? null };
}
async function registry_opened({ ledger, config }) {
    const world = (0,src_world/* thisWorld */.n)();
    const who = { name: world.actor, email: "" };
    const credentials = { username: null, password: null };
    const opening = { reach: world.ports(null), who, now: world.now, env: world.env, credentials };
    const found = await (0,opened/* openWithLedger */.W6)(await keptBy(config), ledger, opening);
    for (const note of found.registry.notes ?? [])
        process.stderr.write(`${(0,src_visible/* visible */.R)(note)}\n`);
    return found;
}
const POLICY = "modelgate.yml";
/** What the policy says of the registry; without a policy file it is in git. */
async function keptBy(config) {
    const path = config ?? POLICY;
    const text = await (0,promises_.readFile)(path, "utf8").catch((cause) => {
        if (config === null && cause.code === "ENOENT")
            return null;
        throw (0,src_error/* failure */.V2)("file-missing", `config: ${path} cannot be read`, {
            hint: "Give the path of the policy file.",
            cause,
        });
    });
    return (text === null ? null : (0,registry/* readRegistry */._)(text, path)) ?? open_registry/* IN_GIT */.h;
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
    const show = (value, form) => stagesShown(value, form === "text" ? form : "markdown");
    return { stdout: inForm(asked.format, models, show), exitCode: 0 };
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
async function registry_audit(asked) {
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
            .flatMap((model) => (0,audit/* disagreements */.o)(model, (0,records/* recordsOf */.M)(all, model), there.get(model) ?? nothing));
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

/***/ 93967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ obtain),
/* harmony export */   Vc: () => (/* binding */ absentOf),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35434);


/** Takes a full commit id of this repository's kind: 40 hexadecimal digits, or 64 where it uses SHA-256. */
function commitId(repository, value) {
    const digits = repository.objectFormat === "sha1" ? 40 : 64;
    if (!new RegExp(`^[0-9a-f]{${digits}}$`).test(value))
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}: expected a commit id of ${digits} lower-case hexadecimal digits`, "Names are resolved once, by baseOf; files are then read by the id.");
    return value;
}
/** Which of the commits are not in this clone. */
async function absentOf(repository, ids) {
    const args = ["rev-parse", "--quiet", "--verify", "--end-of-options"];
    const results = await Promise.all(ids.map((id) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(repository.git, [...args, `${id}^{commit}`])));
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
    const { stdout } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(git, ["rev-parse", "--is-shallow-repository"]);
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
    const result = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(repository.git, args);
    if (result.exitCode !== 0)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFault */ .NO)(result, `fetch ${named(ids)} from ${repository.remote}`);
}
function absence(ids) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`${named(ids)}: not in this clone`, _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH_DEPTH */ .x2);
}
function named(ids) {
    return `${ids.length === 1 ? "commit" : "commits"} ${ids.map((id) => id.slice(0, 12)).join(", ")}`;
}


/***/ }),

/***/ 39785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ treePath),
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19856);

/** The longest path that systems take, in bytes. */
const MAX_PATH_BYTES = 4096;
/** Takes any name that git can hold: spaces, newlines, `-` in front, other scripts. Refuses what is not a path from the root. */
function treePath(path) {
    const parts = path.split("/");
    const isOdd = parts.some((part) => part === "" || part === "." || part === ".." || part.includes("\0"));
    if (isOdd || !path.isWellFormed() || Buffer.byteLength(path) > MAX_PATH_BYTES)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)}: expected a path from the root of the repository, as "models/digits.onnx"`, "No `/` in front or at the end, no `.`, no `..`, and `/` between folders on every system.");
    return path;
}
/**
 * Where a model's external data lies: `location` as the model names it, from the model's own folder. It cannot leave
 * that folder.
 */
function beside({ commit, path }, location) {
    if (/^[A-Za-z]:|\\/.test(location))
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(location)}: external data is named from the model's folder, with \`/\``, "Save the model again with its external data beside it.");
    treePath(location);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return { commit, path: treePath(folder + location) };
}


/***/ }),

/***/ 1725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ filesAt),
/* harmony export */   _: () => (/* binding */ entryAt)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93967);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19856);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39785);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35434);




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
        ...(path === "" ? {} : { path: `${(0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .O)(path)}/` }),
    });
}
/**
 * The file at a path; null when the commit has nothing there.
 * @throws ModelgateError `input-invalid` for a folder, a symbolic link or a submodule, at the path or on the way to it
 */
async function entryAt(repository, { commit, path }) {
    const entry = await exactly(repository, commit, (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .O)(path));
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
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(entry.path)}: ${REASONS[entry.kind]}`, "Name the file itself, by its own path.");
}
async function list(repository, commit, { recursive, path }) {
    const id = (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)(repository, commit);
    const args = ["ls-tree", "-z", "--full-tree", ...(recursive ? ["-r"] : []), id, "--"];
    if (path !== undefined)
        args.push(path);
    const result = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(repository.git, args);
    if (result.exitCode === 0)
        return entriesOf(result.stdout);
    if ((await (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .absentOf */ .Vc)(repository, [id])).length > 0)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(`commit ${id.slice(0, 12)}: not in this clone`, _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .FETCH_DEPTH */ .x2);
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFault */ .NO)(result, `list the files of ${id.slice(0, 12)}`);
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
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)}: an entry of unknown kind ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(mode)}`, "`git fsck` says more.");
        return { path, kind, id, executable: mode === "100755" };
    });
}


/***/ }),

/***/ 60974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rangeInWords),
/* harmony export */   jf: () => (/* binding */ isLimitValue),
/* harmony export */   tI: () => (/* binding */ VALUE_RANGES)
/* harmony export */ });
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const AMOUNT = [0, Number.POSITIVE_INFINITY];
// A relative limit above one is far more often 2 for 2 % than the wish to allow a doubling.
const SHARE = [0, 1];
/**
 * Which values a limit may have, inclusive. A drop or an increase is an amount; the relative ones are shares of the baseline,
 * 0.02 for 2 %.
 */
const VALUE_RANGES = {
    min: ANY,
    max: ANY,
    "max-drop": AMOUNT,
    "max-relative-drop": SHARE,
    "min-improvement": ANY,
    "min-relative-improvement": [-1, 1],
    "max-improvement": ANY,
    "max-increase": AMOUNT,
    "max-relative-increase": SHARE,
    "beat-dummy": AMOUNT,
};
/** Whether a finite value is in the range of its kind. */
function isLimitValue(kind, value) {
    const [lowest, highest] = VALUE_RANGES[kind];
    return Number.isFinite(value) && value >= lowest && value <= highest;
}
/** The range of a kind in words, for messages. */
function rangeInWords(kind) {
    const [lowest, highest] = VALUE_RANGES[kind];
    if (lowest === Number.NEGATIVE_INFINITY)
        return "a finite number";
    if (highest === Number.POSITIVE_INFINITY)
        return "a number of at least 0";
    return `a share between ${lowest} and ${highest}, as 0.02 for 2 %`;
}


/***/ }),

/***/ 57229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3965);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99421);



/**
 * The registry of a policy file; null where it has none. The whole file is checked.
 * @throws ModelgateError `policy-invalid`
 */
function readRegistry(text, path) {
    const { registry, models } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, { kind: "file", name: path }, _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicySchema */ .Qz).value;
    if (registry === undefined)
        return null;
    return {
        place: placeOf(registry, path),
        models: Object.keys(models),
        stages: registry.stages.map((stage) => ({
            name: stage.name,
            from: stage.from ?? null,
            requires: stage.requires,
            maxEvidenceAgeMs: stage["max-evidence-age"] ?? null,
            soakMs: stage.soak ?? null,
            approval: stage.approval ?? null,
            signedBy: stage["signed-by"] ?? [],
            allowClaimed: stage["allow-claimed"],
        })),
    };
}
function placeOf(entry, policy) {
    const { type, url, name, repository = "", path = "" } = entry;
    const isHttpAllowed = entry["allow-http"] === true;
    switch (type) {
        case "git":
            return { type };
        case "mlflow":
            return {
                ...{ type, url: url ?? null, name: name ?? "{model}" },
                ...{ isLegacy: entry["legacy-stages"] === true, isHttpAllowed },
            };
        case "oci":
            return { type, repository, isHttpAllowed };
        case "directory":
            return { type, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(policy), path) };
    }
}


/***/ }),

/***/ 87941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ disagreements)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75441);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92432);


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
        const intent = ours.find((one) => (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .carries */ .E)(step, one));
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
            .map(({ version, stage, at, by }) => `${model}: ${by} moved ${version} to ${stage}${when(at)} past the ledger`),
        ...told.history
            .filter(({ what }) => what === "left")
            .map(({ version, stage, at, by }) => `${model}: ${by} took ${stage} from ${version}${when(at)} past the ledger`),
        ...records.open.map(({ version, stage, at, by }) => `${model}: ${by} meant ${version} for ${stage} at ${at}, and how it ended is not recorded`),
        ...replaced(model, records, told.versions),
    ];
    // Where moves are missing or too many, who holds what is another way to say so.
    return wrong.length > 0 ? wrong : heldOtherwise(model, moves, told.holders);
}
/** Some registries keep no time of what a hand did. */
function when(at) {
    return at === "" ? ", nobody knows when," : ` at ${at}`;
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
            `${model}: ${version} is registered for ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(now.digest)}, and was ${(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(subject)} when it was moved`,
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

/***/ 92432:
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

/***/ 58191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   q: () => (/* binding */ DIFF_METRICS)
/* harmony export */ });
const OWNED_BY_BENCHMARK = /^(?:latency|throughput|cold_start|warm_up|memory|peak_memory|cpu_time|cost)_|^size_bytes$/u;
const change = { of: "change", needsData: false, better: "lower" };
const model = { of: "model", needsData: false, better: "lower" };
/** Every metric that `diff` measures. */
const DIFF_METRICS = {
    breaking_changes: {
        ...change,
        unit: "count",
        about: "Changes of the signature that break a caller; of a model that is gone, 1.",
    },
    change_level: { ...change, unit: "count", about: "0 none, 1 patch, 2 minor, 3 major." },
    parameter_count: { ...model, unit: "count", about: "Values of all weights." },
    operator_count: { ...model, unit: "count", about: "Nodes, subgraphs and functions included." },
    mac_count: { ...model, unit: "count", about: "Multiply-accumulates of one inference." },
    peak_activation_bytes: {
        ...model,
        unit: "bytes",
        about: "The most bytes of activations alive at once, weights not counted.",
    },
    weight_relative_l2: {
        ...change,
        unit: "score",
        about: "The largest ‖after − before‖₂ / ‖before‖₂ of a tensor that is in both.",
    },
    top1_agreement: {
        ...change,
        unit: "ratio",
        better: "higher",
        needsData: true,
        about: "Share of rows whose highest score is of the same class; of several outputs the least.",
    },
    prediction_flip_rate: {
        ...change,
        unit: "ratio",
        needsData: true,
        about: "Share of rows whose prediction changed.",
    },
    output_max_absolute_difference: {
        ...change,
        unit: "score",
        needsData: true,
        about: "The largest |after − before| of any output.",
    },
    output_js_divergence: {
        ...change,
        unit: "nats",
        needsData: true,
        about: "Jensen-Shannon divergence of the scores, a mean over rows; of several outputs the largest.",
    },
};
/** The one action that measures a metric; a clause on it is judged there and nowhere else. */
function ownerOf(metric) {
    if (Object.hasOwn(DIFF_METRICS, metric))
        return "diff";
    return OWNED_BY_BENCHMARK.test(metric) ? "benchmark" : "validate";
}


/***/ }),

/***/ 36612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/** What a model predicts; decides which metrics exist. */
const TASKS = [
    "binary-classification",
    "multiclass-classification",
    "multilabel-classification",
    "regression",
];


/***/ })

};
