export const id = 987;
export const ids = [987];
export const modules = {

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


/***/ })

};
