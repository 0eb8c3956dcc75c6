export const id = 8308;
export const ids = [8308];
export const modules = {

/***/ 77676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ NO_BASE),
/* harmony export */   z: () => (/* binding */ checkoutNote)
/* harmony export */ });
/** Why an event has no base, in words that go on after a name of what was to be compared. */
const NO_BASE = {
    "pull-request": "the pull request shares no history with its base branch",
    "merge-group": "the merge group has no base",
    push: "the branch is new: there is no commit before this push",
    ref: "there is no such commit",
    checkout: "there is no commit yet that this branch began from",
    "workflow-run": "a run for another workflow has no base of its own: name a ref, a path or an address",
    schedule: "a scheduled run has no base: name a ref, a path or an address",
    manual: "a run started by hand has no base: name a ref, a path or an address",
};
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
        return { kind: "none", source, reason: base_words/* NO_BASE */.G[event.kind] };
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
        return { notes: [] };
    const file = await bring({ commit, path }, { repository, wanted, ports, folder });
    if (file !== null)
        return { file, commit };
    const isNew = touched.includes(path);
    return { notes: isNew ? [`${(0,fault/* shown */.SP)(wanted.path)}, the baseline, is new in this change`] : [] };
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

/***/ 9174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   c: () => (/* binding */ placeAtBase)
/* harmony export */ });
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29385);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14601);


/**
 * Follows a rename to the base. Called when the base has nothing at the path of today. An equal file under another name
 * is the same model; one that was also changed is believed only when no other file of its kind went away, for a wrong
 * guess would compare with another model, and none would skip the comparison.
 * @param kin those of its ending that are nowhere any more
 * @throws ModelgateError `baseline-missing` when several files could be it
 */
async function placeAtBase(repository, base, path, kin = { is: (name) => ending(name) === ending(path), moved: false }) {
    const head = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .U)(repository);
    if (head === null)
        return { isCommitted: false, gone: [] };
    const changes = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y)(repository, base, head);
    const own = changes.find((change) => change.path === path);
    const gone = changes
        .flatMap((change) => {
        if (change.change !== "renamed")
            return change.change === "deleted" ? [change.path] : [];
        return change.similarity < 1 || kin.moved ? [change.from] : [];
    })
        .filter(kin.is);
    // What the base lacks and the head has is a change.
    if (own?.change !== "renamed")
        return { isCommitted: own !== undefined, gone };
    if (own.similarity < 1 && gone.length > 1)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)}: new under this name, and it may be ${listed(gone)} of before`, "Rename a model in one change and retrain it in the next, or name the baseline by a path, an address or a report.");
    return { path: own.from, note: `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(own.from)} was renamed to ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)}` };
}
/** The first few names, for a message. */
function listed(names) {
    return `${names.slice(0, 4).map(_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP).join(" or ")}${names.length > 4 ? " or another" : ""}`;
}
/** `.onnx`; empty where there is none. */
function ending(path) {
    return /[^/](\.[^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}


/***/ })

};
