export const id = 8308;
export const ids = [8308];
export const modules = {

/***/ 77676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ noBase),
/* harmony export */   z: () => (/* binding */ checkoutNote)
/* harmony export */ });
const NAME_ONE = "name a ref, a path or an address";
const NO_BASE = {
    "pull-request": "the pull request shares no history with its base branch",
    "merge-group": "the merge group has no base",
    push: "the branch or tag is new: there is no commit before this push",
    ref: "there is no such commit",
    checkout: "there is no commit yet that this branch began from",
    "workflow-run": `a run for another workflow has no base of its own: ${NAME_ONE}`,
    schedule: `a scheduled run has no base: ${NAME_ONE}`,
    manual: `a run started by hand has no base: ${NAME_ONE}`,
};
/** Why an event has no base, in words that go on after a name of what was to be compared. */
function noBase(event) {
    const name = event.kind === "manual" ? (event.name ?? BY_HAND) : BY_HAND;
    return name === BY_HAND ? NO_BASE[event.kind] : `the event ${name} has no base of its own: ${NAME_ONE}`;
}
const BY_HAND = "workflow_dispatch";
/** Which commit stands for the base where no event names one. */
function checkoutNote({ commit, how }) {
    const what = how === "head" ? "what is committed (HEAD)" : "where this branch left the default branch";
    return `git:base on a laptop is ${what}, ${commit.slice(0, 12)}`;
}


/***/ }),

/***/ 31947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ externalLocations)
/* harmony export */ });
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7129);
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68228);
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12000);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14601);



/** More files than any exporter writes; each is one more question to git. */
const MAX_FILES = 1024;
/**
 * The files beside a model that its tensors lie in, as it names them, each once. What is wrong with them is said when the
 * model is staged; here they are only brought.
 * @throws ModelgateError `model-unreadable`, or `model-refused` for more files than any exporter writes
 */
function externalLocations(file) {
    const model = (0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__/* .readModel */ .k)((0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_1__/* .fileSource */ .I)(file.path, file.sizeBytes), file.name);
    const locations = new Set();
    for (const { tensor } of (0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_2__/* .tensorsOf */ .YP)(model)) {
        if (tensor.data.kind === "external")
            locations.add(plain(tensor.data.location));
        if (locations.size > MAX_FILES)
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-refused", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(file.name)}: keeps its weights in more than ${MAX_FILES} files`, {
                hint: "Save the model again with its weights in one file beside it.",
            });
    }
    return [...locations];
}
/** `./a//b` is `a/b`. What climbs or is absolute stays as it is, to be refused. */
function plain(location) {
    if (location.startsWith("/"))
        return location;
    return location
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/");
}


/***/ }),

/***/ 48308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/git/src/base.ts + 1 modules
var src_base = __webpack_require__(6356);
// EXTERNAL MODULE: ./packages/git/src/work-path.ts
var work_path = __webpack_require__(49007);
// EXTERNAL MODULE: ./packages/git/src/file.ts
var file = __webpack_require__(10168);
// EXTERNAL MODULE: ./packages/git/src/lfs-object.ts + 2 modules
var lfs_object = __webpack_require__(72857);
// EXTERNAL MODULE: ./packages/git/src/lfs-pointer.ts
var lfs_pointer = __webpack_require__(39331);
// EXTERNAL MODULE: ./packages/git/src/tree.ts
var tree = __webpack_require__(1725);
// EXTERNAL MODULE: ./packages/git/src/written-file.ts
var written_file = __webpack_require__(53290);
;// CONCATENATED MODULE: ./packages/git/src/copy-file.ts





/**
 * Writes a commit's file to a new path, in little memory whatever its size, with the LFS object in the place of its pointer.
 * Null when the commit has no such file.
 * @throws ModelgateError as `fileAt`; `file-missing` naming `lfs: true` for an LFS object that cannot be had
 */
async function copyFileAt(repository, at, options) {
    const entry = await (0,tree/* entryAt */._)(repository, at);
    if (entry === null)
        return null;
    const sizeBytes = await (0,file/* sizeOf */.$d)(repository, entry, options.maxBytes);
    if (sizeBytes < lfs_pointer/* MAX_POINTER_BYTES */.l) {
        const pointer = (0,lfs_pointer/* lfsPointer */.F)(await (0,file/* bytesOf */.$$)(repository, entry, sizeBytes));
        if (pointer !== null)
            return await (0,lfs_object/* copyLfsObject */.q)(repository, { ...at, pointer }, options);
    }
    return await (0,written_file/* writeNew */.q)(options.to, (take) => (0,file/* stream */.Td)(repository, entry, { sizeBytes, take }), () => { });
}

// EXTERNAL MODULE: ./packages/git/src/path.ts
var src_path = __webpack_require__(39785);
// EXTERNAL MODULE: ./packages/baseline/src/base-words.ts
var base_words = __webpack_require__(77676);
// EXTERNAL MODULE: ./packages/baseline/src/external-data.ts
var external_data = __webpack_require__(31947);
// EXTERNAL MODULE: ./packages/baseline/src/fault.ts
var fault = __webpack_require__(14601);
;// CONCATENATED MODULE: ./packages/baseline/src/opened.ts
/** Enough for every model that a job can also run. */
const MAX_BYTES = 4 * 2 ** 30;

// EXTERNAL MODULE: ./packages/baseline/src/place-at-base.ts
var place_at_base = __webpack_require__(9174);
// EXTERNAL MODULE: ./packages/baseline/src/proposed-change.ts
var proposed_change = __webpack_require__(97544);
// EXTERNAL MODULE: ./packages/baseline/src/source-name.ts
var source_name = __webpack_require__(28574);
;// CONCATENATED MODULE: ./packages/baseline/src/from-git.ts









/** The file as it was at the base of the event (`ref` null) or at a ref, copied into the folder. */
async function fromGit(ref, wanted, ports, folder) {
    const source = (0,source_name/* sourceName */.V)({ kind: "git", ref });
    const repository = await ports.repository();
    const event = ref === null ? ports.event : { kind: "ref", ref };
    const base = await (0,src_base/* baseOf */.b)(event, repository);
    if (base === null)
        return { kind: "none", source, reason: (0,base_words/* noBase */.p)(event) };
    const path = await (0,work_path/* treePathOf */.h)(repository, wanted.path, (0,proposed_change/* linksFor */.h8)(ports));
    const notes = event.kind === "checkout" ? [(0,base_words/* checkoutNote */.z)(base)] : [];
    const bringing = { repository, wanted, ports, folder };
    const { commit } = base;
    const own = await bring({ commit, path }, bringing);
    if (own !== null)
        return { kind: "file", path: own, source, commit, notes };
    const place = await (0,place_at_base/* placeAtBase */.c)(repository, commit, path);
    if (!("path" in place)) {
        if (!place.isCommitted && ports.event.kind !== "checkout")
            throw uncommitted(path);
        return { kind: "none", source, reason: firstVersion(commit, path, place.gone) };
    }
    const before = await bring({ commit, path: place.path }, bringing);
    if (before === null)
        throw new TypeError("git named a file that its commit does not have");
    return { kind: "file", path: before, source, commit, notes: [...notes, place.note] };
}
/** A retrained model under a new name shares nothing with the old one: only people can tell, so they are told. */
function firstVersion(commit, path, gone) {
    const also = gone.length === 0 ? "" : `; ${(0,place_at_base/* listed */.K)(gone)} went away in the same change`;
    return `${commit.slice(0, 12)} has no ${(0,fault/* shown */.SP)(path)}: this is its first version${also}`;
}
function uncommitted(path) {
    return (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(path)}: neither the base nor the commit that is checked out has such a file`, "A model that a job makes is not in git: name its baseline by a path, an address or an earlier report.");
}
/** Copies a file, of a model also its external data; null when the commit has no such file. */
async function bring(at, { repository, wanted, ports, folder }) {
    const { lfs, maxBytes = MAX_BYTES } = ports;
    let left = maxBytes;
    const copy = async (from, to) => {
        const written = await copyFileAt(repository, from, { to, maxBytes: left, lfs });
        left -= written?.sizeBytes ?? 0;
        return written;
    };
    const name = external_node_path_.posix.basename(at.path);
    const path = (0,external_node_path_.join)(folder, name);
    const model = await copy(at, path);
    if (model === null)
        return null;
    if (wanted.kind === "file")
        return path;
    const { sizeBytes } = model;
    for (const location of (0,external_data/* externalLocations */.u)({
        path,
        sizeBytes,
        name: `${at.path} of ${at.commit.slice(0, 12)}`,
    })) {
        // The model as its own data is refused when it is staged.
        if (location === name)
            continue;
        const data = (0,src_path/* beside */.v)(at, location);
        if ((await copy(data, (0,external_node_path_.join)(folder, ...location.split("/")))) === null)
            throw incomplete(at, data.path);
    }
    return path;
}
function incomplete({ path, commit }, data) {
    return (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(path)} of ${commit.slice(0, 12)} keeps weights in ${(0,fault/* shown */.SP)(data)}, which that commit does not have`, "The baseline was committed without its external data: name another commit, or a path or an address.");
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/baseline/src/dvc-pointers.ts
var dvc_pointers = __webpack_require__(56049);
;// CONCATENATED MODULE: ./packages/baseline/src/from-path.ts







/**
 * A file of this checkout, used where it lies; a link is followed, for the user named it. Where a pull request or a merge group
 * changes the file, or of a model anything in its folder (weights may lie there), it is the base's: who proposes a change does
 * not choose what it is compared with.
 * @throws ModelgateError `baseline-missing`
 */
async function fromPath({ path, kind }, ports, folder) {
    const source = (0,source_name/* sourceName */.V)({ kind: "path", path });
    const agreed = await ofBase({ path, kind }, ports, folder);
    if ("file" in agreed) {
        const { file, commit } = agreed;
        const what = kind === "model" ? "it or its folder" : "it";
        const notes = [`the baseline is ${(0,fault/* shown */.SP)(path)} of ${commit.slice(0, 12)}: this change touches ${what}`];
        return { kind: "file", path: file, source, commit, notes };
    }
    const found = await (0,promises_.stat)(path).catch((error) => error);
    const reason = found instanceof Error ? REASONS[found.code ?? ""] : found.isFile() ? null : "not a file";
    if (reason !== null)
        throw (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(path)}: ${reason ?? "cannot be read"}`, "Check the path from the root of the repository, and download the artifact that holds it before this step.");
    return { kind: "file", path, source, commit: null, notes: agreed.notes };
}
const REASONS = {
    ENOENT: "no such file",
    ENOTDIR: "no such file",
    EACCES: "may not be read",
};
function folderOf(path) {
    return external_node_path_.posix.dirname(path) === "." ? "" : `${external_node_path_.posix.dirname(path)}/`;
}
/** The base's file where the change has another one; else what is to be said of the one that lies here. */
async function ofBase(wanted, ports, folder) {
    const proposed = await (0,proposed_change/* proposedChange */.D0)(wanted.path, ports);
    if (proposed === null)
        return { notes: [] };
    const { repository, commit, path, real, changes } = proposed;
    const touched = (0,proposed_change/* touchedPaths */.Pq)(changes);
    const folders = wanted.kind === "model" ? [path, real].map(folderOf) : [];
    const isOurs = (name) => (0,proposed_change/* isOnTheWay */.MW)(name, proposed) || folders.some((beside) => name.startsWith(beside));
    if (!touched.some(isOurs))
        return { notes: await (0,dvc_pointers/* ofPointers */.C)(proposed) };
    const file = await bring({ commit, path }, { repository, wanted, ports, folder });
    if (file !== null)
        return { file, commit };
    const isNew = touched.includes(path);
    const fresh = isNew ? [`${(0,fault/* shown */.SP)(wanted.path)}, the baseline, is new in this change`] : [];
    return { notes: [...fresh, ...(await (0,dvc_pointers/* ofPointers */.C)(proposed))] };
}

// EXTERNAL MODULE: ./packages/onnx/src/inspect.ts
var inspect = __webpack_require__(37277);
;// CONCATENATED MODULE: ./packages/baseline/src/from-stage.ts



/**
 * The model that holds a stage of the registry, and only with the digest that it was registered with. Nobody holds it: it is the
 * first version that will.
 * @throws ModelgateError `baseline-missing`, `baseline-mismatch`, and what the registry throws
 */
async function fromStage(source, { path, kind }, { stage: holderOf }, folder) {
    const name = (0,source_name/* sourceName */.V)(source);
    const stage = (0,fault/* shown */.SP)(source.stage);
    if (kind !== "model")
        throw (0,fault/* missing */.LO)(`${name}: a stage is held by a model, and ${(0,fault/* shown */.SP)(path)} is none`, "Name the baseline of predictions by git, a path, an address or an earlier report.");
    if (holderOf === undefined)
        throw (0,fault/* missing */.LO)(`${name}: no registry can be asked here`, "Name the baseline by git or by a path.");
    const holder = await holderOf(source, path, folder);
    if ("none" in holder)
        return { kind: "none", source: name, reason: holder.none };
    const version = (0,fault/* shown */.SP)(holder.version);
    if (holder.digest === null)
        throw (0,fault/* missing */.LO)(`${name}: ${version}, which holds it, was registered without a digest`, "Register its bytes with `modelgate promote --do register`, so that it can be known what it is.");
    const { digest } = await (0,inspect/* inspectModel */.K)(holder.path);
    if (digest !== holder.digest)
        throw (0,fault/* mismatch */.J4)(`${name}: ${version} holds it with the digest ${(0,fault/* shortDigest */.VK)(holder.digest)}, and the registry gives ${(0,fault/* shortDigest */.VK)(digest)}`, "Somebody replaced the bytes: find out who, and promote the version that is meant.");
    const notes = [`${stage} is held by ${version}, ${(0,fault/* shortDigest */.VK)(digest)}`];
    return { kind: "file", path: holder.path, source: name, commit: null, notes };
}

// EXTERNAL MODULE: ./packages/git/src/lfs-endpoint.ts
var lfs_endpoint = __webpack_require__(38157);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/http-answer.ts
var http_answer = __webpack_require__(64192);
;// CONCATENATED MODULE: ./packages/baseline/src/from-url.ts







const MAX_REDIRECTS = 5;
/**
 * A file by its address, over https (or http on this machine), and only with the digest that was named. The query is never
 * shown: it may be a signature.
 */
async function fromUrl({ url, sha256 }, { kind }, { exchange, maxBytes = MAX_BYTES }, folder) {
    const address = plainAddress(url);
    const expected = plainDigest(sha256);
    const name = (0,source_name/* addressName */.Y)(address);
    const path = (0,external_node_path_.join)(folder, fileName(address));
    const fill = async (take) => {
        const body = await opened(exchange, address);
        await reached(name, () => within(body, maxBytes, name, take));
    };
    const { sizeBytes } = await (0,written_file/* writeNew */.q)(path, fill, ({ digest }) => {
        if (digest === `sha256:${expected}`)
            return;
        throw (0,fault/* mismatch */.J4)(`${name}: its sha256 is ${(0,fault/* shortDigest */.VK)(digest)}…, expected ${(0,fault/* shortDigest */.VK)(expected)}…`, "If the new bytes are the right ones, write their whole sha256 into the policy (`sha256sum FILE`).");
    });
    if (kind === "model" && (0,external_data/* externalLocations */.u)({ path, sizeBytes, name }).length > 0)
        throw (0,fault/* missing */.LO)(`${name}: keeps its weights in other files, and one address brings one file`, "Save the model with its weights inside, or name the baseline by git or by a path.");
    return { kind: "file", path, source: `url:${name}`, commit: null, notes: [] };
}
function plainAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url !== null && (0,lfs_endpoint/* isSecure */.Ut)(url) && url.username === "" && url.password === "")
        return url;
    const what = url === null ? "expected an address" : `${(0,source_name/* addressName */.Y)(url)}: expected https, and no user or password`;
    throw (0,src_error/* failure */.V2)("input-invalid", `baseline: ${what}`, {
        hint: "Write `baseline: { url: https://…, sha256: … }`; http is taken for this machine alone.",
    });
}
function plainDigest(text) {
    const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text.toLowerCase()) ?? [];
    if (hex !== undefined)
        return hex;
    throw (0,src_error/* failure */.V2)("input-invalid", "baseline: sha256: expected 64 hexadecimal digits", {
        hint: "`sha256sum FILE` prints them.",
    });
}
/** Readers go by the ending, so it is kept. */
function fileName({ pathname }) {
    const last = pathname.slice(pathname.lastIndexOf("/") + 1).replace(/[^\w.-]/g, "_");
    return /^\w[\w.-]{0,99}$/.test(last) ? last : "baseline";
}
async function opened(exchange, first) {
    const name = (0,source_name/* addressName */.Y)(first);
    let url = first;
    for (let left = MAX_REDIRECTS;; left--) {
        const { href } = url;
        const request = { method: "GET", url: href, headers: {} };
        const { status, location, body } = await reached(name, () => exchange(request));
        if (status === 200)
            return body;
        await (0,http_answer/* letGo */.K)(body);
        const next = location !== null && (0,http_answer/* isRedirect */.N)(status) ? URL.parse(location, href) : null;
        if (next === null || left === 0)
            throw answered(name, status);
        url = next;
        // From the web never to this machine, whose services may believe who asks from here.
        if (url.protocol !== "https:" && (first.protocol === "https:" || !(0,lfs_endpoint/* isSecure */.Ut)(url)))
            throw (0,fault/* missing */.LO)(`${name}: is moved to an address that is not https`, "Name the new address itself.");
    }
}
function answered(name, status) {
    const hint = status >= 500 || status === 429
        ? "Run it again."
        : "Open the address where nobody is signed in: it is asked for without any token.";
    return (0,fault/* missing */.LO)(`${name}: answered with status ${status}`, hint);
}
async function within(body, maxBytes, name, take) {
    let left = maxBytes;
    for await (const piece of body) {
        left -= piece.length;
        if (left < 0)
            throw (0,fault/* missing */.LO)(`${name}: is larger than ${maxBytes} bytes`, "Name a smaller model, or keep it in git.");
        await take(piece);
    }
}
/** The reason of a broken connection is left out: clients repeat the address in it. */
async function reached(name, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ || (error instanceof Error && isDisk(error)))
            throw error;
        throw (0,fault/* missing */.LO)(`${name}: could not be reached, or stopped in the middle`, "Run it again. Behind a proxy, check `https_proxy` and `no_proxy`.");
    }
}
function isDisk(error) {
    return error.code === "ENOSPC" || error.code === "EDQUOT" || error.code === "EFBIG";
}

;// CONCATENATED MODULE: ./packages/baseline/src/open-baseline.ts




/**
 * Brings what a model is compared with. `folder` is empty, private and the caller's to remove; a path is used where it lies,
 * unless a pull request changes what lies there.
 * `none` only where there is rightly nothing to compare with; whatever else is amiss throws, so that no comparison is
 * skipped by mistake.
 * @throws ModelgateError `baseline-missing`, `baseline-mismatch`, `history-missing`, `git-failed`, and what LFS or a
 * model that cannot be read throw
 */
async function openBaseline(source, wanted, ports, folder) {
    switch (source.kind) {
        case "git":
            return await fromGit(source.ref, wanted, ports, folder);
        case "path":
            return await fromPath({ path: source.path, kind: wanted.kind }, ports, folder);
        case "stage":
            return await fromStage(source, wanted, ports, folder);
        case "url":
            return await fromUrl(source, wanted, ports, folder);
    }
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
