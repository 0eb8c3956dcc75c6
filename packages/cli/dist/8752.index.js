export const id = 8752;
export const ids = [8752];
export const modules = {

/***/ 73109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** How many columns standard output has; a hundred where it is no terminal. */
function columns() {
    return process.stdout.columns ?? 100;
}


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92379);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33490);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);



/** The flag that every command has. */
const HELP = { help: { type: "boolean", short: "h" } };
/**
 * Reads a command's arguments by Node's table of its flags, to which `help` is added.
 * @throws ModelgateError `input-invalid` for a flag that there is not, or one without its value
 */
function argumentsOf(command, argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], allowPositionals: true, options: { ...options, ...HELP } });
    }
    catch (cause) {
        // What follows is advice about positional arguments, of which a user knows nothing.
        const message = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : "";
        const [, unknown = ""] = /^Unknown option '--([^']*)'/u.exec(message) ?? [];
        const near = unknown === "" ? null : (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(unknown, ["help", ...Object.keys(options)]);
        const hint = near === null ? `modelgate ${command} --help` : `Did you mean --${near}?`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("input-invalid", `${command}: ${message}`, { hint, cause });
    }
}
/**
 * Reads a command's arguments, each flag with a text; null: its help is asked for.
 * @throws ModelgateError `input-invalid` for a flag that there is not
 */
function flagsOf(command, argv, names) {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
    const { values, positionals } = argumentsOf(command, argv, options);
    const { help, ...given } = values;
    if (help === true)
        return null;
    const flags = Object.entries(given).map(([name, value]) => [name, String(value)]);
    return { words: positionals, flags: Object.fromEntries(flags) };
}
/**
 * One of several words, or the first.
 * @throws ModelgateError `input-invalid`
 */
function oneOf(name, given, words) {
    const found = given === undefined ? words[0] : words.find((word) => word === given);
    if (found !== undefined)
        return found;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("input-invalid", `${name}: expected ${(0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(...words).expects}, got ${JSON.stringify(given ?? "")}`, { hint: `Without it, ${words[0]} is taken.` });
}


/***/ }),

/***/ 4101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** Where a command's flags say that registry and ledger are. */
function placeOf(flags) {
    return { ledger: flags["ledger"] ?? "modelgate/ledger", config: flags["config"] ?? null };
}


/***/ }),

/***/ 59623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   r4: () => (/* binding */ helped)
/* harmony export */ });
/* harmony import */ var _modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80653);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73109);
/* harmony import */ var _problem_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56013);




/** A run that was done and has this to say. */
function said(stdout) {
    return { exitCode: 0, stdout, stderr: "" };
}
/** A run that says how the command is used. */
function helped(help) {
    return said((0,_modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)(help, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)()));
}
/** A run that could not be done, with every reason and its remedy. */
function refused(error) {
    return { exitCode: 2, stdout: "", stderr: (0,_problem_text_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .E)((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(error)) };
}
/** Shows it on this process's streams, and sets the exit code. */
function show({ exitCode, stdout, stderr }) {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
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
        // There may be more of them than a command line holds.
        "--stdin",
        repository.remote,
    ];
    const result = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(repository.git, args, Buffer.from(ids.map((id) => `${id}\n`).join("")));
    if (result.exitCode !== 0)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFault */ .NO)(result, `fetch ${named(ids)} from ${repository.remote}`);
}
function absence(ids) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(`${named(ids)}: not in this clone`, _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH_DEPTH */ .x2);
}
function named(ids) {
    const first = ids.slice(0, 3).map((id) => id.slice(0, 12));
    const more = ids.length > 3 ? ` and ${ids.length - 3} more` : "";
    return `${ids.length === 1 ? "commit" : "commits"} ${first.join(", ")}${more}`;
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

/***/ 53290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19856);




/**
 * Creates a file, and its folder, from what `fill` gives piece by piece. Never writes over a file or through a link; leaves
 * nothing behind when `fill` fails or `accept` throws.
 */
async function writeNew(to, fill, accept) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(to, "wx").catch((error) => {
        if (error.code === "EEXIST")
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(to)}: exists already`, "Give a path in a new folder.");
        throw error;
    });
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(to, { force: true });
        throw error;
    }
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

/***/ 80653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30084);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92379);



/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, { program = `modelgate ${table.name}`, words = "", exits = "0 passed, 1 the gate said no, 2 it could not judge", columns = 100, } = {}) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx);
    const usage = [program, words, ...required.map(flagOf), "[flags]"].filter((part) => part !== "").join(" ");
    const sections = [...groups].map(([group, fields]) => [`${group}:`, ...fields.flatMap((field) => flagLines(field, Math.min(columns, 100)))].join("\n"));
    const examples = table.examples.map((example) => `  ${[program, ...example.map(_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)].join(" ")}`);
    return [
        table.about,
        `Usage:\n  ${usage}`,
        ...sections,
        "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
        ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
        `Exit codes: ${exits}.`,
    ].join("\n\n");
}
function flagOf(field) {
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
/** The words that a flag takes, where they are all it takes and its description does not explain each of them. */
function choice(field) {
    const { words = [], takesSeveral = false } = field.parse;
    if (words.every((word) => field.about.includes(`\`${word}\``)))
        return "";
    return `${takesSeveral && !field.many ? "Any" : "One"} of ${words.join(", ")}.`;
}
function flagLines(field, columns) {
    const remarks = [
        choice(field),
        (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(field) ? "Required." : "",
        field.many ? "May be repeated." : "",
        // What only a workflow evaluates is no default here.
        field.fallback === "" || field.fallback.startsWith("${{") ? "" : `Default: ${field.fallback}.`,
    ].filter((remark) => remark !== "");
    const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
    return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
}
/** Text of which every line that is too long goes on in further ones, as far indented; more than a hundred columns are not used. */
function folded(text, columns) {
    const fold = (line) => {
        const indent = /^ */u.exec(line)?.[0] ?? "";
        const width = Math.min(columns, 100) - indent.length;
        // What stands in columns would lose them.
        const isTable = /\S {2,}\S/u.test(line);
        return isTable || line.length - indent.length <= width
            ? [line]
            : wrapped(line.trim(), width).map((row) => `${indent}${row}`);
    };
    return text.split("\n").flatMap(fold).join("\n");
}
function wrapped(text, width) {
    const rows = [];
    for (const word of text.split(/\s+/)) {
        const last = rows.at(-1);
        if (last !== undefined && last.length + word.length < width)
            rows[rows.length - 1] = `${last} ${word}`;
        else
            rows.push(word);
    }
    return rows;
}


/***/ }),

/***/ 48034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ LIMIT_KINDS),
/* harmony export */   CJ: () => (/* binding */ slackOf),
/* harmony export */   Iv: () => (/* binding */ keepsLimit),
/* harmony export */   Kl: () => (/* binding */ isComparative),
/* harmony export */   Sc: () => (/* binding */ JUDGED_ON),
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   Xv: () => (/* binding */ ON_INCONCLUSIVE),
/* harmony export */   cO: () => (/* binding */ relationWords),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   hD: () => (/* binding */ withoutRounding),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   sQ: () => (/* binding */ COMPARATIVE_KINDS)
/* harmony export */ });
/* unused harmony export ABSOLUTE_KINDS */
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
/** Every clause there is. `beat-dummy` compares with the best constant answer; its value is the margin. */
const LIMIT_KINDS = [...ABSOLUTE_KINDS, ...COMPARATIVE_KINDS, "beat-dummy"];
const RELATIVE_KINDS = [
    "max-relative-drop",
    "min-relative-improvement",
    "max-relative-increase",
];
/** Whether a kind judges the value itself, and compares it with nothing. */
function isAbsolute(kind) {
    return ABSOLUTE_KINDS.includes(kind);
}
/** Whether a kind compares with the baseline; a dummy is none. */
function isComparative(kind) {
    return COMPARATIVE_KINDS.includes(kind);
}
/** Whether a limit of this kind is a share of |baseline|. */
function isRelative(kind) {
    return RELATIVE_KINDS.includes(kind);
}
/** Whether a value is within `min` or `max`, inclusive. Asked as "does it hold", so that null, NaN and infinity do not. */
function keepsLimit(value, { kind, value: limit }) {
    if (value === null || !Number.isFinite(value))
        return false;
    return kind === "min" ? value >= limit : value <= limit;
}
/** How a value stands to its limit, in words. */
function relationWords(kind, isKept) {
    return { min: isKept ? "is at least" : "is below", max: isKept ? "is at most" : "is above" }[kind];
}
/** What rounding may add to a difference of decimals, as a share of it: .95 - .94 is above .01. */
const ROUNDING = 1e-12;
/** How far beyond a limit a difference may lie by rounding alone. */
function slackOf(limit) {
    return ROUNDING * Math.max(1, Math.abs(limit));
}
/** A difference as it is to be read: the limit itself where only rounding lies between, as the 0.01 of .95 - .94. */
function withoutRounding(difference, limits) {
    return limits.find((limit) => limit !== 0 && Math.abs(difference - limit) <= slackOf(limit)) ?? difference;
}
/** What a breach does: `required` fails the gate, `advisory` warns. */
const TIERS = ["required", "advisory"];
/** What an absolute limit is judged on: the estimate, or the end of its interval that is nearer to the limit. */
const JUDGED_ON = ["estimate", "interval"];
/** What an inconclusive verdict may be made to do. */
const ON_INCONCLUSIVE = ["pass", "warn", "fail"];
const DIRECTIONS = ["higher", "lower"];


/***/ }),

/***/ 30084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * A word of a command that a message shows, as a POSIX shell takes it: quoted where it holds more than plain characters, and
 * where it begins with `=`, which zsh would look up.
 */
function shellWord(word) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


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
