export const id = 2857;
export const ids = [2857,1737,8219];
export const modules = {

/***/ 9957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ baseEventOf)
/* harmony export */ });
/**
 * The event as far as its base goes, from what `review` read and from the runner's GITHUB_EVENT_NAME and GITHUB_SHA. Only
 * for `pull_request` is GITHUB_SHA the merge that GitHub made to test; elsewhere it vouches for no merge.
 */
function baseEventOf(event, run) {
    if (event.kind === "manual")
        return { kind: "manual", name: run.eventName };
    if (event.kind !== "pull-request")
        return event;
    const { headSha, baseSha } = event;
    return {
        kind: "pull-request",
        headSha,
        baseSha,
        testMergeSha: run.eventName === "pull_request" ? run.sha : null,
    };
}


/***/ }),

/***/ 32857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitDriver: () => (/* binding */ gitDriver)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/git/src/lfs-pointer.ts
var lfs_pointer = __webpack_require__(39331);
// EXTERNAL MODULE: ./packages/git/src/lfs-object.ts + 2 modules
var lfs_object = __webpack_require__(72857);
// EXTERNAL MODULE: ./packages/job/src/reach.ts + 1 modules
var reach = __webpack_require__(60600);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./actions/diff/src/compare.ts + 55 modules
var compare = __webpack_require__(73000);
// EXTERNAL MODULE: ./actions/diff/src/outline.ts
var outline = __webpack_require__(41087);
;// CONCATENATED MODULE: ./actions/diff/src/files.ts
// Two files as git hands them over: temporary copies, without the files beside them.







/**
 * A report on what changed between two files; null is a side that is not there. Structure alone: nothing is run, and weights that
 * lie in files beside a model are not looked for.
 * @param folder empty and private, for what stands behind LFS pointers
 * @throws ModelgateError where one of them cannot be read
 */
async function describeFiles({ before, after }, folder, env) {
    const [old, now] = [
        await content(before, { folder, env, side: "before" }),
        await content(after, { folder, env, side: "after" }),
    ];
    const found = await (0,compare/* compareFiles */.h)(old, now);
    const path = after?.path ?? before?.path ?? "";
    const base = (0,outline/* outline */.r)(NO_HOST, { name: (0,external_node_path_.basename)(path), path }, { plan: null, problems: [] });
    return {
        ...base,
        verdict: "skipped",
        subject: { ...found.subject, name: (0,external_node_path_.basename)(path), path },
        changes: found.changes,
        notes: [...found.notes],
        // git asked, and only git can ask again.
        provenance: { ...base.provenance, command: [] },
    };
}
/** What is behind a pointer, where this clone has it; any other file as it is. */
async function content(side, { folder, env, side: name }) {
    if (side === null || (await (0,promises_.stat)(side.file)).size >= 1024)
        return side;
    const pointer = (0,lfs_pointer/* lfsPointer */.F)(await (0,promises_.readFile)(side.file));
    if (pointer === null)
        return side;
    const to = (0,external_node_path_.join)(folder, name, (0,external_node_path_.basename)(side.path));
    try {
        const repository = await (0,reach.reachOf)(env, { cwd: process.cwd(), token: null }).repository();
        const commit = "0".repeat(repository.objectFormat === "sha1" ? 40 : 64);
        // Only the clone's own store is asked: a diff that somebody reads does not download.
        await (0,lfs_object/* copyLfsObject */.q)(repository, { commit, path: side.path, pointer }, { to, maxBytes: 4 * 2 ** 30 });
        return { file: to, path: side.path };
    }
    catch (cause) {
        if (!(cause instanceof src_error/* ModelgateError */.HJ))
            throw cause;
        const { oid, size } = pointer;
        throw (0,src_error/* failure */.V2)("file-missing", `${name}: Git LFS object ${oid.slice(0, 12)} of ${size} bytes, which is not in this clone`, {
            hint: "`git lfs fetch --all` brings what pointers of every commit stand for.",
            cause,
        });
    }
}
/** git's driver: nobody gave inputs, and no service runs it. */
const NO_HOST = { getInput: () => "", provenance: () => null };

// EXTERNAL MODULE: ./packages/inference/src/private-folder.ts
var private_folder = __webpack_require__(10013);
// EXTERNAL MODULE: ./packages/render/src/text.ts + 2 modules
var src_text = __webpack_require__(71737);
// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var visible = __webpack_require__(55770);
// EXTERNAL MODULE: ./packages/runner/src/laptop.ts + 4 modules
var laptop = __webpack_require__(25925);
// EXTERNAL MODULE: ./packages/cli/src/columns.ts
var columns = __webpack_require__(73109);
;// CONCATENATED MODULE: ./packages/cli/src/diff-git.ts
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
// git's driver for files that it cannot show: `git config diff.onnx.command "modelgate diff --git"` and `*.onnx diff=onnx` in
// .gitattributes. git gives a path, and of each side a file to read, its id and its mode (gitattributes(5), "Defining an
// external diff driver"). It ends the whole diff with whatever ends with another code than 0, so a model that cannot be
// read is told in its place.







/** Writes what changed between git's two files to standard output. */
async function gitDriver(argv) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, (0,private_folder/* privateFolder */.q)(), false);
        process.stdout.write(await driven(argv, folder.path));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function driven(argv, folder) {
    const [path = "", oldFile, oldHex = "", oldMode = "", newFile, newHex = "", newMode = "", renamed] = argv;
    const head = (note) => (0,visible/* visible */.R)(`modelgate diff ${(0,visible/* visibleLine */.P)(path)}${note}\n`);
    try {
        // Of a path that is not merged git gives nothing but its name.
        if (argv.length === 1)
            return head(": is not merged yet");
        if (oldFile === undefined || newFile === undefined || (argv.length !== 7 && argv.length !== 9)) {
            throw (0,src_error/* failure */.V2)("input-invalid", `diff --git: expected the 7 words that git gives, got ${argv.length}`, {
                hint: 'git config diff.onnx.command "modelgate diff --git"',
            });
        }
        const mode = oldMode === newMode || oldMode === "." || newMode === "." ? "" : `, mode ${oldMode} → ${newMode}`;
        const moved = renamed === undefined || renamed === path ? "" : ` → ${(0,visible/* visibleLine */.P)(renamed)}`;
        const side = (file, name, id) => file === "/dev/null" || id === "." ? null : { file, path: name };
        const before = side(oldFile, path, oldHex);
        const after = side(newFile, renamed ?? path, newHex);
        const report = await describeFiles({ before, after }, folder, process.env);
        const width = (0,columns/* columns */.Y)();
        const lines = (0,src_text.text)(report, { colour: (0,laptop/* wantsColour */.Ml)(process), width })
            .trimEnd()
            .split("\n");
        // The last one is the verdict, and here nothing is judged.
        return `${head(`${moved}${mode}`)}${lines.slice(0, -1).join("\n").trimEnd()}\n\n`;
    }
    catch (error) {
        const told = (0,src_error/* problemsOf */.GW)(error).map(({ message, hint }) => `  ${message}${hint === undefined ? "" : `\n  ${hint}`}\n`);
        return `${head(" cannot be shown")}${(0,visible/* visible */.R)(told.join(""))}`;
    }
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

/***/ 10168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Td: () => (/* binding */ stream),
/* harmony export */   Wd: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35434);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1725);





/**
 * A file's bytes as the commit holds them: no line ends changed, no filter run, of an LFS file the pointer. Null when the
 * commit has no such file. What git gives is checked against the id in the tree.
 * @throws ModelgateError for a folder, link or submodule, a file over `maxBytes`, a damaged clone
 */
async function fileAt(repository, at, { maxBytes }) {
    const entry = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._)(repository, at);
    if (entry === null)
        return null;
    const sizeBytes = await sizeOf(repository, entry, maxBytes);
    return await bytesOf(repository, entry, sizeBytes);
}
/** The size of a file in bytes; an error beyond `maxBytes`, before anything is read. */
async function sizeOf({ git }, { id, path }, maxBytes) {
    const said = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(git, ["cat-file", "-s", id], `read ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)}`)).toString().trim();
    const sizeBytes = /^\d+$/.test(said) ? Number(said) : Number.NaN;
    if (!(sizeBytes <= maxBytes))
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(path, { said, where: "git", maxBytes });
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(objectFormat).update(`blob ${sizeBytes}\0`);
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
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFault */ .NO)(result, `read ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)}`);
    if (left !== 0 || hash.digest("hex") !== id)
        throw damaged(path);
}
function damaged(path) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("git-failed", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)}: git gave bytes that do not have the id in the commit`, {
        hint: "The clone is damaged: `git fsck` says more; make a fresh one.",
    });
}


/***/ }),

/***/ 38157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ isSecure),
/* harmony export */   dU: () => (/* binding */ lfsEndpoint),
/* harmony export */   tw: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19856);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35434);


/**
 * The address of the LFS server as git-lfs finds it: `lfs.url`, then the remote's `lfsurl`, then the remote's own URL, the first
 * two from git's configuration or `.lfsconfig`. That file is a stranger's: it may name another path on the remote's host,
 * not another host. Null when the remote has no address on the web.
 */
async function lfsEndpoint(repository, lfsConfig) {
    const { git, remote } = repository;
    const { stdout } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)(git, ["ls-remote", "--get-url", remote]);
    const own = fromRemote(stdout.toString().replace(/\n$/, ""));
    const file = await lfsConfig();
    for (const key of ["lfs.url", `remote.${remote}.lfsurl`]) {
        const ours = await configured(repository, key);
        if (ours !== null)
            return secure(fromSetting(ours), key);
        const theirs = file === null ? null : await configured(repository, key, file);
        if (theirs !== null)
            return onSameHost(fromSetting(theirs), own);
    }
    return own === null ? null : secure(own, `remote ${remote}`);
}
/** A value of git's configuration, or of a file given as bytes, in which `include` has no effect. */
async function configured({ git }, key, file) {
    const from = file === undefined ? [] : ["--no-includes", "--file", "-"];
    const { exitCode, stdout } = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)(git, ["config", ...from, "-z", "--get", key], file);
    return exitCode === 0 ? stdout.toString().slice(0, -1) : null;
}
/** https, or http on this machine: what is sent there may carry a token. */
function isSecure({ protocol, hostname }) {
    return (protocol === "https:" ||
        (protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)));
}
function secure(url, from) {
    if (url !== null && isSecure(url))
        return url;
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(`${from}: expected an https address for the LFS server`, "Set `lfs.url` in git's configuration.");
}
function onSameHost(url, own) {
    if (url !== null && own !== null && isSecure(url) && url.host === own.host)
        return url;
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(".lfsconfig names an LFS server that is not on the remote's host over https", "If it is yours, name it where a pull request cannot: `git config lfs.url …`. Or give actions/checkout `lfs: true`.");
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


/***/ }),

/***/ 72857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ copyLfsObject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/http-answer.ts
var http_answer = __webpack_require__(64192);
// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(19856);
// EXTERNAL MODULE: ./packages/git/src/file.ts
var src_file = __webpack_require__(10168);
// EXTERNAL MODULE: ./packages/git/src/lfs-endpoint.ts
var lfs_endpoint = __webpack_require__(38157);
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
    const reply = record(parsed(answer));
    if (reply["transfer"] !== undefined && reply["transfer"] !== "basic")
        throw odd("another transfer than `basic`");
    const objects = Array.isArray(reply["objects"]) ? reply["objects"].map(record) : [];
    const object = objects.find(({ oid }) => oid === pointer.oid);
    if (object === undefined || object["size"] !== pointer.size)
        throw odd("no object of this digest and size");
    if (object["error"] !== undefined)
        throw objectError(record(object["error"]), pointer);
    const action = record(record(object["actions"])["download"]);
    const href = action["href"];
    if (typeof href !== "string" || !URL.canParse(href))
        throw odd("no address to download from");
    const url = new URL(href);
    if (!(0,lfs_endpoint/* isSecure */.Ut)(url))
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
    const headers = Object.entries(value === undefined || value === null ? {} : record(value));
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
function parsed(answer) {
    try {
        return JSON.parse(Buffer.from(answer).toString());
    }
    catch {
        throw odd("something that is not JSON");
    }
}
function record(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw odd("another shape");
    return value;
}
function odd(what) {
    return (0,src_error/* failure */.V2)("github-fault", `the LFS server answered with ${what}`, {
        hint: "Give actions/checkout `lfs: true`, so that git-lfs itself fetches the files.",
    });
}

// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(46783);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var repository = __webpack_require__(35434);
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
        if (!(0,http_answer/* isRedirect */.N)(response.status))
            return { status: response.status, body: unbroken(url, response.body) };
        await (0,http_answer/* letGo */.K)(response.body);
        const next = response.location === null ? null : URL.parse(response.location, url.href);
        if (next === null || left === 0)
            return response;
        url = next;
        if (!(0,lfs_endpoint/* isSecure */.Ut)(url))
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
/**
 * Reads a small answer.
 * @throws ModelgateError `github-fault` when it is not small
 */
async function small(body, maxBytes) {
    const bytes = await (0,read_at_most/* readAtMost */.r)(body, maxBytes);
    if (bytes !== null)
        return bytes;
    throw (0,src_error/* failure */.V2)("github-fault", `the LFS server answered with more than ${maxBytes} bytes`, {
        hint: "Nothing it is asked for is that large: look at what answers there, as a proxy's own page.",
    });
}
function allowed(url, given, token) {
    const hasOwn = Object.keys(given).some((name) => name.toLowerCase() === "authorization");
    if (token === undefined || hasOwn || new URL(token.origin).origin !== url.origin)
        return {};
    return { Authorization: (0,repository/* authorization */.it)(token) };
}
function plain(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => /^(?:accept|content-type)$/i.test(name)));
}

// EXTERNAL MODULE: ./packages/git/src/written-file.ts
var written_file = __webpack_require__(53290);
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
        throw (0,fault/* tooLarge */.g$)(file.path, { said: pointer.size, where: "LFS", maxBytes });
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
    const storage = (await (0,lfs_endpoint/* configured */.tw)(repository, "lfs.storage")) ?? "lfs";
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
    const lfsConfig = () => (0,src_file/* fileAt */.Wd)(repository, { commit: file.commit, path: ".lfsconfig" }, { maxBytes: 65_536 });
    const endpoint = await (0,lfs_endpoint/* lfsEndpoint */.dU)(repository, lfsConfig);
    if (endpoint === null)
        throw (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(file.path)}: its LFS object is not in this clone, and ${repository.remote} has no address on the web`, LFS_TRUE);
    const open = async () => {
        const { url, headers } = await ask(endpoint, file.pointer, lfs);
        const reply = await send(lfs.download, { method: "GET", url: url.href, headers }, lfs.token);
        if (reply.status !== 200)
            await (0,http_answer/* letGo */.K)(reply.body);
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
    await (0,http_answer/* letGo */.K)(body);
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
    return await (0,written_file/* writeNew */.q)(to, async (take) => {
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


/***/ }),

/***/ 39331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lfsPointer),
/* harmony export */   l: () => (/* binding */ MAX_POINTER_BYTES)
/* harmony export */ });
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

/***/ 60600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reachOf: () => (/* binding */ reachOf)
});

// EXTERNAL MODULE: ./packages/baseline/src/base-event.ts
var base_event = __webpack_require__(9957);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var repository = __webpack_require__(35434);
// EXTERNAL MODULE: ./packages/git/src/git.ts
var git = __webpack_require__(60828);
// EXTERNAL MODULE: ./packages/review/src/current-event.ts
var current_event = __webpack_require__(46982);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/runner/src/git.ts
// git's own program, as packages/git asks for it. Shapes are equal to its port and not imported: runner knows no house.



/** What is kept of git's complaints, in characters: the end, where the reason stands. */
const MAX_STDERR = 65_536;
/**
 * Runs git in a folder, no shell in between, with exactly the given environment (`gitEnvironment(process.env)`). Resolves
 * whatever it ends with, -1 after a signal; rejects with the code ENOENT when there is no git, or no such folder.
 */
function gitProgram({ cwd, env }) {
    return async (args, { input, env: added, sink } = {}) => {
        const child = (0,external_node_child_process_.spawn)(gitPath(env), args, { cwd, env: { ...env, ...added }, windowsHide: true });
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
function gitPath(env) {
    const [, path = ""] = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH") ?? [];
    const name = process.platform === "win32" ? "git.exe" : "git";
    const found = path
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find((candidate) => (0,external_node_fs_.existsSync)(candidate));
    if (found !== undefined)
        return found;
    throw Object.assign(new Error(`${name}: not found on PATH`), { code: "ENOENT" });
}

// EXTERNAL MODULE: ./packages/job/src/proposed.ts
var proposed = __webpack_require__(60369);
;// CONCATENATED MODULE: ./packages/job/src/reach.ts





/**
 * What a run reaches besides the files it is given: this clone, its server for what the clone lacks, and the web. Nothing is
 * asked until somebody needs it. With a token history and LFS objects may be fetched, in a workflow also without one, with
 * git's own credentials. `event` throws `input-invalid` when the runner names one that cannot be read.
 */
function reachOf(env, { cwd, token, writes = false }) {
    const eventName = env["GITHUB_EVENT_NAME"] ?? "";
    const isJob = env["GITHUB_ACTIONS"] === "true" && eventName !== "";
    const secret = token === null ? undefined : { value: token, origin: env["GITHUB_SERVER_URL"] ?? "https://github.com" };
    const mayFetch = isJob || secret !== undefined || writes;
    const reach = {
        repository: () => (0,repository/* openRepository */.h_)(gitProgram({ cwd, env: (0,git/* gitEnvironment */._)(env) }), mayFetch ? { fetch: { token: secret } } : {}),
        isProposed: (0,proposed/* isProposed */.h7)(env),
        isAtBase: (0,proposed/* isAtBase */.x)(env),
        // Read when a base is asked for: a run of `act` without an event of its own can still compare with a path.
        get event() {
            const event = (0,current_event/* currentEvent */.U)(env);
            if (event === null)
                return { kind: "checkout" };
            return (0,base_event/* baseEventOf */.p)(event, { eventName, sha: env["GITHUB_SHA"] ?? null });
        },
        exchange,
        ...(mayFetch ? { lfs: { download: exchange, token: secret } } : {}),
        // Loaded when a baseline is a stage: registries are most of a bundle.
        async stage(...asked) {
            const { stageHolders } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(5528), __webpack_require__.e(7668), __webpack_require__.e(3348), __webpack_require__.e(2757), __webpack_require__.e(6049), __webpack_require__.e(8308), __webpack_require__.e(5830), __webpack_require__.e(8919)]).then(__webpack_require__.bind(__webpack_require__, 53320));
            return await stageHolders(reach, env)(...asked);
        },
    };
    return reach;
}
// Loaded when the web is asked at all: most runs find everything in the clone.
let opened;
async function exchange(request) {
    opened ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(8014)]).then(__webpack_require__.bind(__webpack_require__, 78014)).then(({ httpExchange }) => httpExchange());
    return await (await opened)(request);
}


/***/ }),

/***/ 23555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isClaimed)
/* harmony export */ });
/**
 * Whether there are numbers, and the bytes that they speak of were not run for them. Where nothing was measured, or the model is gone,
 * there is nothing to doubt.
 */
function isClaimed({ subject, verdict, measurements, promotion, changes }) {
    const isAnswered = verdict !== "error" && (verdict !== "skipped" || measurements.length > 0);
    return (subject.binding === "claimed" && isAnswered && promotion === undefined && changes?.kind !== "deleted");
}


/***/ }),

/***/ 25685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ intervalBar)
/* harmony export */ });
const UNICODE = { empty: "·", line: "─", low: "├", high: "┤", value: "●", limit: "┃", both: "◆" };
const ASCII = { empty: ".", line: "-", low: "[", high: "]", value: "o", limit: "|", both: "X" };
/**
 * A picture of an estimate, its interval and its limit, `width` characters wide (odd, at least 9): `··├──●──┤·┃··`.
 * Whatever lies on one side of the limit is drawn on that side, however close; `◆` means exactly at the limit.
 */
function intervalBar(points, { width = 21, ascii = false } = {}) {
    const { value, limit, low = value, high = value } = points;
    const signs = ascii ? ASCII : UNICODE;
    const place = axis(limit === null ? [value, low, high] : [value, low, high, limit], limit, width);
    const [first, last] = [place(low), place(high)];
    const cells = new Array(width).fill(signs.empty);
    cells.fill(signs.line, first, last + 1);
    if (first < last) {
        cells[first] = signs.low;
        cells[last] = signs.high;
    }
    cells[place(value)] = signs.value;
    if (limit !== null)
        cells[place(limit)] = value === limit ? signs.both : signs.limit;
    return cells.join("");
}
/** Maps a number to a cell, keeping one free at each end; only the limit itself gets the limit's cell. */
function axis(numbers, limit, width) {
    const first = Math.min(...numbers);
    const last = Math.max(...numbers);
    const room = width - 5;
    // The span between the largest numbers there are overflows; half of it does not.
    const half = Number.isFinite(last - first) ? 1 : 0.5;
    const span = last * half - first * half;
    const scale = (x) => 2 + (span > 0 ? Math.round(((x * half - first * half) / span) * room) : Math.floor(room / 2));
    return (x) => {
        if (limit === null || x === limit)
            return scale(x);
        return x < limit ? Math.min(scale(x), scale(limit) - 1) : Math.max(scale(x), scale(limit) + 1);
    };
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


/***/ }),

/***/ 71737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./packages/render/src/behaviour-words.ts
var behaviour_words = __webpack_require__(85065);
// EXTERNAL MODULE: ./packages/render/src/interval-bar.ts
var interval_bar = __webpack_require__(25685);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/text-table.ts
var text_table = __webpack_require__(12118);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
// EXTERNAL MODULE: ./packages/render/src/chapter/pen.ts
var pen = __webpack_require__(44183);
;// CONCATENATED MODULE: ./packages/render/src/chapter/text-grid.ts

/** The least room that a column of text is wrapped into. */
const LEAST = 18;
/** Left out first: the number stands beside it. */
const PICTURES = ["Bar", "Interval and limit"];
/**
 * A table as lines of at most `room` columns: without its pictures if need be, then with its last column wrapped, else each row for
 * itself. Nothing is cut, for half a number is another one; a word that is longer than the room keeps its line.
 */
function gridLines(table, room) {
    const { columns: heads, rows } = table;
    const filled = heads.flatMap((_head, index) => (rows.some((row) => row[index]) ? [index] : []));
    const bare = filled.filter((index) => !PICTURES.includes(heads[index]?.[0] ?? ""));
    const [whole, plain] = [gridOf(table, filled), gridOf(table, bare)];
    const drawn = [alignedLines(whole), alignedLines(plain), wrappedLines(plain, room)];
    return drawn.find((lines) => fits(lines, room)) ?? cards(plain, room);
}
function gridOf({ columns: heads, rows }, indexes) {
    return {
        heads: indexes.map((index) => heads[index] ?? ["", "left"]),
        rows: rows.map((row) => indexes.map((index) => row[index] ?? "")),
    };
}
function fits(lines, room) {
    return lines.every((line) => (0,text_table/* columns */.YB)(line) <= room);
}
function widthsOf({ heads, rows }) {
    return heads.map(([title], index) => rows.reduce((widest, row) => Math.max(widest, (0,text_table/* columns */.YB)(row[index] ?? "")), (0,text_table/* columns */.YB)(title)));
}
function alignedLines(grid) {
    const widths = widthsOf(grid);
    const rows = [grid.heads.map(([title]) => title), ...grid.rows].map((row) => row.map((cell, index) => {
        const isNumber = grid.heads[index]?.[1] === "right";
        return isNumber ? " ".repeat((widths[index] ?? 0) - (0,text_table/* columns */.YB)(cell)) + cell : cell;
    }));
    return (0,text_table/* align */.MM)(rows);
}
/** With the last column in as many lines as it takes, where it is text and enough room is left for it. */
function wrappedLines(grid, room) {
    const last = grid.heads.length - 1;
    const left = widthsOf(grid)
        .slice(0, last)
        .reduce((sum, width) => sum - width - 2, room);
    if (grid.heads[last]?.[1] !== "left" || left < LEAST)
        return alignedLines(grid);
    const rows = grid.rows.flatMap((row) => (0,text_table/* wrap */.LV)(row[last] ?? "", left).map((line, index) => [
        ...row.slice(0, last).map((cell) => (index === 0 ? cell : "")),
        line,
    ]));
    return alignedLines({ ...grid, rows });
}
/** Each row for itself: what it is about, and below it the rest, each cell after its title. */
function cards({ heads, rows }, room) {
    // What happened is no name: it takes that of what it happened to with it.
    const named = heads[0]?.[0] === "Change" ? 2 : 1;
    return rows.flatMap((row) => {
        const told = row.flatMap((cell, index) => cell === "" || index < named ? [] : [`${titleOf(heads[index])} ${cell}`]);
        return [
            ...(0,text_table/* wrap */.LV)(row.slice(0, named).join(" "), room),
            ...(told.length === 0 ? [] : (0,text_table/* wrap */.LV)(told.join("; "), room, "  ")),
        ];
    });
}
function titleOf([title] = ["", "left"]) {
    return /^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

;// CONCATENATED MODULE: ./packages/render/src/chapter/chapter-text.ts






/** Lines of a terminal: the worst of a table, for who wants all of it has the page. */
const MOST_ROWS = 12;
/** What is named of many that feed one node. */
const MOST_FEEDING = 3;
const SHEET = "  ";
const INSIDE = "    ";
/** Plain text; without anything but ASCII of ours when that is asked. */
function textPen(ascii) {
    return {
        name: visible/* plain */.pj,
        prose: visible/* plain */.pj,
        rows: MOST_ROWS,
        strong: (words) => words,
        bar: (share) => (0,pen/* textBar */.B)(share, ascii),
        interval: (points) => (0,interval_bar/* intervalBar */.z)({ ...points, limit: points.limit?.value ?? null }, { ascii }),
    };
}
/** A chapter as lines of at most `width` columns, but for words and numbers that are longer: nothing of those is cut. */
function chapterLines({ title, lead, sheets }, width) {
    const lines = [
        title,
        ...lead.flatMap((sentence) => (0,text_table/* wrap */.LV)(sentence, width, SHEET)),
        ...sheets().flatMap((sheet) => ["", ...sheetLines(sheet, width)]),
    ];
    return lines.map((line) => (0,visible/* inertLogLine */.TR)(line.trimEnd()));
}
/** Our signs in ASCII; a stranger's stay as they are. */
function asciiLine(line) {
    return line.replace(/[→≤−·…µ]/gu, (sign) => ASCII[sign] ?? sign);
}
const ASCII = { "→": "->", "≤": "<=", "−": "-", "·": ".", "…": "...", µ: "u" };
function sheetLines({ title, summary, blocks }, width) {
    const heading = summary === "" ? title : `${title}: ${summary}`;
    return [...(0,text_table/* wrap */.LV)(heading, width, SHEET), ...blocks.flatMap((block) => blockLines(block, width))];
}
function blockLines(block, width) {
    switch (block.kind) {
        case "words":
            return (0,text_table/* wrap */.LV)(block.text, width, INSIDE);
        case "list":
            return block.items.flatMap((item) => (0,text_table/* wrap */.LV)(`- ${item}`, width, INSIDE));
        case "table":
            return tableLines(block, width);
        case "picture":
            return pictureLines(block.picture, width);
        // The table above has the numbers.
        case "series":
            return [];
    }
}
/** The nodes in their order with what feeds each: a drawing without lines. */
function pictureLines({ nodes, edges }, width) {
    const named = ({ operator, name }) => `${(0,visible/* plain */.pj)(operator, 30)} ${(0,visible/* plain */.pj)(name, 30)}`;
    const names = new Map(nodes.map((node) => [node.id, named(node)]));
    const rows = nodes.slice(0, 2 * MOST_ROWS).map((node) => {
        const fed = edges.filter(({ from, to }) => to === node.id && names.has(from)).slice(0, MOST_FEEDING);
        const from = fed.map(({ from, change }) => `${change === "same" ? "" : `${change} `}${names.get(from)}`);
        return [node.change, named(node), from.join(", ")];
    });
    const heads = ["Change", "Node", "Fed by"].map((title) => [title, "left"]);
    return tableLines({ columns: heads, rows, total: nodes.length }, width);
}
function tableLines(table, width) {
    const { rows, total } = table;
    const more = rows.length < total ? [`${INSIDE}and ${(0,markdown_layout/* grouped */.zD)(total - rows.length)} more`] : [];
    return [...gridLines(table, width - INSIDE.length).map((line) => INSIDE + line), ...more];
}

// EXTERNAL MODULE: ./packages/render/src/chapter/chapters.ts + 11 modules
var chapters = __webpack_require__(9197);
// EXTERNAL MODULE: ./packages/render/src/claimed.ts
var claimed = __webpack_require__(23555);
// EXTERNAL MODULE: ./packages/render/src/command-line.ts
var command_line = __webpack_require__(27090);
// EXTERNAL MODULE: ./packages/render/src/fold-slices.ts
var fold_slices = __webpack_require__(86403);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(47853);
// EXTERNAL MODULE: ./packages/render/src/picture-points.ts
var picture_points = __webpack_require__(49510);
// EXTERNAL MODULE: ./packages/render/src/standing.ts
var standing = __webpack_require__(82872);
// EXTERNAL MODULE: ./packages/render/src/why.ts
var src_why = __webpack_require__(52596);
// EXTERNAL MODULE: ./packages/render/src/wording.ts + 1 modules
var wording = __webpack_require__(64161);
;// CONCATENATED MODULE: ./packages/render/src/text.ts















const COLOUR = { skipped: 36, pass: 32, warn: 33, fail: 31, error: 31 };
const INDENT = "         ";
/**
 * A report for a terminal or a log. Read from its end, which is what a log and a terminal show first: the last line is
 * the verdict (not wrapped: it can be searched for), the worst check stands right above. No line is a command to the Actions runner.
 */
function text_text(report, options) {
    const width = Math.max(40, options.width);
    const judged = (0,src_judged/* judgedChecks */.Ji)(report);
    const blocks = [
        (0,text_table/* wrap */.LV)(subjectLine(report), width),
        ...chapterBlocks(report, width, options),
        unjudgedLines(report),
        checkLines((0,fold_slices/* foldSlices */.H)(judged).toReversed(), width, options),
        policyLines(report, width),
        (report.flips ?? []).flatMap((flips) => (0,text_table/* wrap */.LV)(`flips on ${(0,visible/* plain */.pj)(flips.dataset, 60)}: ${(0,behaviour_words/* flipsSentence */.Qm)(flips)}`, width)),
        report.notes.flatMap((note) => (0,text_table/* wrap */.LV)(`note: ${(0,visible/* plain */.pj)(note, 500)}`, width)),
        options.problems === false ? [] : problemLines(report.problems, width),
        repeatLines(report),
        [verdictLine(report, judged)],
    ];
    const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]);
    const inert = lines.slice(0, -1).map(visible/* inertLogLine */.TR);
    return `${(options.colour ? inert.map(paint) : inert).join("\n")}\n`;
}
const VOICE = {
    name: (name, max) => (0,visible/* plain */.pj)(name, max),
    prose: (prose, max) => (0,visible/* plain */.pj)(prose, max),
};
function subjectLine(report) {
    const { action, subject, datasets } = report;
    const size = subject.sizeBytes === null ? "" : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes");
    const data = datasets.map(({ name, rows }) => `${(0,visible/* shorten */.ml)(name, 40)}${rows === null ? "" : ` (${rows} rows)`}`);
    const facts = [
        subject.path ?? "",
        (subject.digest ?? "").slice(0, 19),
        size,
        (0,claimed/* isClaimed */.g)(report) ? "claimed: these bytes were not run" : "",
        data.length > 0 ? `on ${(0,visible/* shorten */.ml)(data.join(", "), 300)}` : "",
    ];
    const known = facts.filter((fact) => fact !== "").map((fact) => (0,visible/* plain */.pj)(fact, 300));
    return [`${(0,visible/* plain */.pj)(action, 40)} ${(0,visible/* plain */.pj)(subject.name)}`, ...known].join(", ");
}
/** What a diff or a benchmark says beyond that: lines of their own, for a terminal shows no folding. */
function chapterBlocks(report, width, { ascii = false }) {
    const lines = (0,chapters/* chaptersOf */.c)([report], textPen(ascii)).map((chapter) => chapterLines(chapter, width));
    return ascii ? lines.map((block) => block.map(asciiLine)) : lines;
}
/**
 * What was measured and not judged, so that a first run without limits shows its numbers. A thing that was looked for and
 * not found, as weights that are NaN, is a number without noise that is 0: the report has it, and nobody has to read it.
 */
function unjudgedLines({ checks, measurements }) {
    const judged = new Set(checks.map(({ measurement }) => measurement));
    const rows = measurements
        .filter(({ id, value, interval }) => !judged.has(id) && !(value === 0 && interval === null))
        .map(({ metric, dataset, value, unit, interval }) => [
        "measured",
        (0,visible/* plain */.pj)(dataset === null ? metric : `${metric} on ${dataset}`, 60),
        value === null ? "none" : (0,format_value/* formatValue */.F)(value, unit),
        interval ? `${(0,format_value/* formatValue */.F)(interval.low, unit)} to ${(0,format_value/* formatValue */.F)(interval.high, unit)}` : "",
    ]);
    return (0,text_table/* align */.MM)(rows);
}
function checkLines(judged, width, { ascii = false }) {
    const full = (0,text_table/* align */.MM)(judged.map((row) => cells(row, 60, ascii)));
    // On a narrow terminal the picture goes first, then the middle of the names.
    const pictured = full.every((line) => (0,text_table/* columns */.YB)(line) <= width);
    const rows = pictured ? full : (0,text_table/* align */.MM)(judged.map((row) => cells(row, Math.max(12, width - 56), null)));
    return judged.flatMap((row, index) => {
        const why = (0,src_why/* whyOf */.gf)(row);
        const below = why === "" || why === "within noise" ? [] : (0,text_table/* wrap */.LV)((0,visible/* plain */.pj)(why, 500), width, INDENT);
        return [rows[index] ?? "", ...below];
    });
}
function cells(row, nameWidth, ascii) {
    const { interval, check, difference } = row;
    const points = ascii === null ? null : (0,picture_points/* picturePoints */.O)(row);
    const bar = points === null
        ? ""
        : (0,interval_bar/* intervalBar */.z)({ ...points, limit: points.limit?.value ?? null }, { ascii: ascii === true });
    return [
        wording/* VERDICT */.y3[check.effect].word.padEnd(INDENT.length - 2),
        (0,visible/* shorten */.ml)((0,wording/* checkName */.I3)(row, visible/* visible */.RK), nameWidth),
        difference === null ? row.value : `${row.value} (${difference.value})`,
        row.limit,
        (difference === null ? interval && `${interval.low} to ${interval.high}` : difference.interval?.range) ??
            "",
        ...(ascii === null ? [] : [bar]),
        // Others say it in the line below.
        check.effect === "pass" && row.withinNoise ? "within noise" : "",
    ];
}
/** Whose limits judged, what this change does to them, and whether any of it counts. */
function policyLines(report, width) {
    const { observed, judgedBy, changes } = (0,standing/* standingOf */.Y)([report], VOICE);
    const lines = [
        judgedBy,
        ...changes.map((change) => `policy change: ${(0,visible/* plain */.pj)(change, 500)}`),
        observed && `Observed only (${observed}).`,
    ];
    return lines.filter((line) => line !== "").flatMap((line) => (0,text_table/* wrap */.LV)(line, width));
}
function problemLines(problems, width) {
    return problems.flatMap(({ code, message, hint, at }) => [
        ...(0,text_table/* wrap */.LV)(`ERROR    ${(0,visible/* plain */.pj)(code)}: ${(0,visible/* plain */.pj)(message, 1000)}`, width),
        ...(at === undefined ? [] : [`${INDENT}at ${(0,visible/* visible */.RK)((0,wording/* location */.C5)(at))}`]),
        ...(hint === undefined ? [] : (0,text_table/* wrap */.LV)(`remedy: ${(0,visible/* plain */.pj)(hint, 1000)}`, width, INDENT)),
    ]);
}
function repeatLines({ verdict, provenance }) {
    if (verdict === "pass" || provenance.command.length === 0)
        return [];
    // Not wrapped: it is there to be copied.
    return [`repeat: ${(0,command_line/* commandLine */.a)(provenance.command)}`];
}
function verdictLine(report, worstFirst) {
    const worst = (0,wording/* worstSentence */.ZG)(report, worstFirst, VOICE);
    const { doubt } = (0,standing/* standingOf */.Y)([report], VOICE);
    return `${wording/* VERDICT */.y3[report.verdict].word} ${(0,visible/* plain */.pj)(report.subject.name, 60)}${doubt}: ${(0,wording/* countSentence */.hs)(report)} ${worst}`.trimEnd();
}
/** Words that lines of a chapter begin with, in the colours of a difference. */
const TONE = {
    major: 31,
    minor: 33,
    patch: 32,
    none: 32,
    added: 32,
    removed: 31,
    changed: 33,
    rewired: 33,
};
const TONED = /^( {2})(major|minor|patch|none)(?=: )|^( {4})(added|removed|changed|rewired)(?= )/;
/** Colours the word a line begins with, when it is one of ours. */
function paint(line) {
    const [whole, , level, , edit] = TONED.exec(line) ?? [];
    const word = level ?? edit;
    if (whole !== undefined && word !== undefined) {
        const indent = whole.slice(0, -word.length);
        return `${indent}\u001b[${TONE[word]}m${word}\u001b[0m${line.slice(whole.length)}`;
    }
    for (const [effect, { word }] of Object.entries(wording/* VERDICT */.y3)) {
        if (line.startsWith(`${word} `))
            return `\u001b[1;${COLOUR[effect]}m${word}\u001b[0m${line.slice(word.length)}`;
    }
    return line;
}


/***/ }),

/***/ 46982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ currentEvent)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19885);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81517);


/**
 * The event that started this run, by the runner's own variables; null on a laptop.
 * @throws ModelgateError `input-invalid` when the runner names an event that cannot be read
 */
function currentEvent(env) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
    if (env["GITHUB_ACTIONS"] !== "true" || !name || !path)
        return null;
    return (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(name, (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .eventPayload */ .Z)(path));
}


/***/ }),

/***/ 81517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ eventPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);


/**
 * The event that started this run, as GitHub wrote it to a file.
 * @throws ModelgateError `input-invalid` when there is no such file, or no JSON in it
 */
function eventPayload(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch (cause) {
        // The parser's own message quotes the event, which holds what strangers wrote.
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", "GITHUB_EVENT_PATH: expected a file with the event as JSON", {
            hint: "GitHub's runner writes it: run this in a workflow.",
            cause,
        });
    }
}


/***/ }),

/***/ 19885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ placesOf),
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/review/src/payload.ts

/** A commit of nowhere: what GitHub sends for "none". */
const NO_COMMIT = /^0+$/;
/** @throws ModelgateError `input-invalid` from each of its methods */
function payload(value, path = "the event") {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw unexpected(path, "an object");
    const fields = value;
    const field = (key) => (Object.hasOwn(fields, key) ? fields[key] : undefined);
    const read = (key, expected, is) => {
        const found = field(key);
        if (!is(found))
            throw unexpected(`${path}.${key}`, expected);
        return found;
    };
    const isText = (found) => typeof found === "string";
    return {
        at: (key) => payload(field(key), `${path}.${key}`),
        text: (key) => read(key, "text", isText),
        optionalText: (key) => (field(key) == null ? null : read(key, "text", isText)),
        number: (key) => read(key, "a whole number", (found) => Number.isSafeInteger(found)),
        boolean: (key) => read(key, "true or false", (found) => typeof found === "boolean"),
        has: (key) => field(key) != null,
    };
}
/** A full commit id; null for the row of zeros that stands for none. */
function commitOf(from, key) {
    const sha = from.text(key);
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha))
        throw unexpected(key, "a commit id");
    return NO_COMMIT.test(sha) ? null : sha;
}
/** The same where there has to be one. */
function headOf(from, key) {
    const sha = commitOf(from, key);
    if (sha === null)
        throw unexpected(key, "a commit id that is not all zeros");
    return sha;
}
function unexpected(path, expected) {
    return (0,error/* failure */.V2)("input-invalid", `${path}: expected ${expected}`, {
        hint: "The file in GITHUB_EVENT_PATH is written by GitHub: run this in a workflow, or give another event file.",
    });
}

;// CONCATENATED MODULE: ./packages/review/src/event.ts

const READERS = {
    pull_request: pullRequest,
    pull_request_target: (event) => ({ ...pullRequest(event), readOnly: false }),
    pull_request_review: pullRequest,
    push: (event) => ({
        kind: "push",
        headSha: pushedCommit(event),
        beforeSha: commitOf(event, "before"),
        ref: event.text("ref"),
    }),
    merge_group: mergeGroup,
    workflow_run: workflowRun,
    schedule: () => ({ kind: "schedule" }),
};
/**
 * Reads the event that started this run: `GITHUB_EVENT_NAME` and the parsed file of `GITHUB_EVENT_PATH`.
 * @throws ModelgateError `input-invalid` naming the first field that is not as GitHub sends it
 */
function readEvent(name, value) {
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    return reader === undefined ? { kind: "manual" } : reader(payload(value));
}
/** A draft is treated as any pull request: its author wants the verdict before others look. */
function placesOf(event) {
    switch (event.kind) {
        case "pull-request":
            if (event.closed)
                return { comment: null, statuses: null, because: "the pull request is closed" };
            if (event.readOnly)
                return { comment: null, statuses: null, because: "a run for a fork can only read" };
            return { comment: event.pullRequest, statuses: event.headSha, because: "a pull request" };
        case "push":
            if (event.headSha === null)
                return { comment: null, statuses: null, because: "the branch was deleted" };
            return { comment: null, statuses: event.headSha, because: "a push has no pull request" };
        case "merge-group":
            return {
                comment: null,
                statuses: event.headSha,
                because: "a merge group may hold several pull requests",
            };
        case "workflow-run":
            return {
                comment: null,
                statuses: null,
                because: "a run for another workflow has no pull request of its own",
            };
        case "schedule":
        case "manual":
            return { comment: null, statuses: null, because: "no commit is under review" };
    }
}
function pullRequest(event) {
    const pull = event.at("pull_request");
    const head = pull.at("head");
    const base = pull.at("base");
    const from = head.has("repo") ? head.at("repo").text("full_name") : null;
    const fork = from === null || from.toLowerCase() !== base.at("repo").text("full_name").toLowerCase();
    return {
        kind: "pull-request",
        pullRequest: pull.number("number"),
        headSha: headOf(head, "sha"),
        baseSha: headOf(base, "sha"),
        baseRef: base.text("ref"),
        // A review's payload has no `draft`: what is reviewed is treated as any other.
        draft: pull.has("draft") && pull.boolean("draft"),
        closed: pull.text("state") === "closed",
        fork,
        readOnly: fork,
    };
}
/** Of an annotated tag `after` is the tag's own object, which is no commit. */
function pushedCommit(event) {
    const after = commitOf(event, "after");
    return after === null || !event.has("head_commit") ? after : headOf(event.at("head_commit"), "id");
}
function mergeGroup(event) {
    const group = event.at("merge_group");
    const [, number] = /gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{7,64}$/.exec(group.text("head_ref")) ?? [];
    return {
        kind: "merge-group",
        pullRequest: number === undefined ? null : Number(number),
        headSha: headOf(group, "head_sha"),
        baseSha: headOf(group, "base_sha"),
        baseRef: group.text("base_ref"),
    };
}
function workflowRun(event) {
    const run = event.at("workflow_run");
    const headRepository = run.has("head_repository") ? run.at("head_repository").text("full_name") : null;
    const own = event.at("repository").text("full_name");
    const headSha = headOf(run, "head_sha");
    return {
        kind: "workflow-run",
        headSha,
        fork: headRepository === null || headRepository.toLowerCase() !== own.toLowerCase(),
        run: {
            id: run.number("id"),
            attempt: run.number("run_attempt"),
            event: run.text("event"),
            status: run.text("status"),
            conclusion: run.optionalText("conclusion"),
            headSha,
            headBranch: run.optionalText("head_branch"),
            headRepository,
            path: run.text("path"),
            url: run.text("html_url"),
        },
    };
}


/***/ })

};
