export const id = 2849;
export const ids = [2849];
export const modules = {

/***/ 42896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ attach)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23292);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22104);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96910);



const EMPTY = Buffer.from("{}");
/**
 * Attaches an artifact to content (OCI image specification 1.1, "Guidelines for Artifact Usage"), so that `referrers` finds it.
 * The same contents give the same digest.
 * @throws ModelgateError what the store throws
 */
async function attach(store, subject, attachment) {
    const { artifactType, contents, annotations } = attachment;
    const config = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.empty, EMPTY);
    const layers = contents.map(({ mediaType, bytes, annotations: own }) => (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(mediaType, bytes, own === undefined ? {} : { annotations: own }));
    for (const bytes of [EMPTY, ...contents.map((one) => one.bytes)])
        await store.writeBlob((0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)("", bytes), async function* () {
            yield bytes;
        });
    const { mediaType, digest, size } = subject;
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeManifest */ .Gb)({
        ...{ schemaVersion: 2, mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.manifest, artifactType, config },
        // An artifact has a layer: what has nothing to say but its annotations has the empty one.
        layers: layers.length === 0 ? [config] : layers,
        subject: { mediaType, digest, size },
        ...(annotations === undefined ? {} : { annotations }),
    });
    await store.writeManifest(manifest, null);
    return { ...manifest.descriptor, ...(annotations === undefined ? {} : { annotations }) };
}


/***/ }),

/***/ 78160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ copy)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23292);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22104);



/** An index of indexes of indexes is nothing that anybody builds. */
const DEEPEST = 4;
/** Of blobs that are on their way at once. */
const AT_ONCE = 3;
/**
 * Copies a manifest, these very bytes, with everything that it names; manifests after their parts and the tag last, so that
 * nothing is half there when it dies. Blobs are mounted where both are repositories of one host.
 * @throws ModelgateError `registry-missing` when `from` has no such manifest, and what the stores throw
 */
async function copy(from, to, tagOrDigest, { tag = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(tagOrDigest) ? null : tagOrDigest, also = [], withReferrers = false } = {}) {
    const scene = { sources: [from, ...also], to };
    const manifest = await from.readManifest(tagOrDigest);
    if (manifest === null)
        throw missing(from, tagOrDigest);
    await copyParts(scene, manifest, 0);
    // What is attached first: whoever finds the tag finds that, too.
    for (const { digest } of withReferrers ? await from.referrers(manifest.descriptor.digest) : [])
        await copy(from, to, digest, { tag: null, also, withReferrers });
    await to.writeManifest(manifest, tag);
    return manifest.descriptor;
}
async function copyParts(scene, manifest, depth) {
    const [from] = scene.sources;
    const { digest } = manifest.descriptor;
    if (depth > DEEPEST)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-fault", `${from?.name}: ${digest} is nested more than ${DEEPEST} deep`, {
            hint: "No image needs an index of that kind.",
        });
    const { manifests, blobs } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeManifest */ .MK)(manifest, `${from?.name}: ${digest}`));
    for (const child of manifests) {
        const found = await from?.readManifest(child.digest);
        if (from === undefined || found == null)
            throw missing(from ?? scene.to, child.digest);
        await copyParts(scene, found, depth + 1);
        await scene.to.writeManifest(found);
    }
    const wanted = [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
    await inParallel(wanted, (blob) => copyBlob(scene, blob));
}
async function copyBlob({ sources, to }, blob) {
    for (const source of sources) {
        if (!(await source.hasBlob(blob.digest)))
            continue;
        const isNeighbour = source.at !== null && source.at.host === to.at?.host;
        await to.writeBlob(blob, () => source.readBlob(blob), isNeighbour ? (source.at?.repository ?? null) : null);
        return;
    }
    // The base of an image may have been pushed before, by whoever holds it.
    if (await to.hasBlob(blob.digest))
        return;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${sources.map(({ name }) => name).join(", ")}: no blob ${blob.digest}`, {
        hint: "It is named by the manifest that was to be copied; the copy has to be made where all of it is.",
    });
}
/** Ends when all have ended; throws the first error only then, so that nothing goes on unseen. */
async function inParallel(items, act) {
    const waiting = [...items];
    const outcomes = await Promise.allSettled(Array.from({ length: AT_ONCE }, async () => {
        for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
            await act(item).catch((error) => {
                // What waits is not begun any more.
                waiting.length = 0;
                throw error;
            });
    }));
    for (const outcome of outcomes)
        if (outcome.status === "rejected")
            throw outcome.reason;
}
function missing({ name }, tagOrDigest) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${name}: has no manifest ${tagOrDigest}`, {
        hint: "Check the tag or digest; `skopeo inspect` shows what is there.",
    });
}


/***/ }),

/***/ 45451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ dockerCredentials)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/**
 * Credentials by host from the text of Docker's `config.json`, as `docker login` leaves it: `auths` with `auth`, `username` and
 * `password`, or `identitytoken`. Credential helpers are programs and are not run. `path` is for messages.
 * @throws ModelgateError `input-invalid` when it cannot be read, never with anything from within
 */
function dockerCredentials(text, path) {
    const auths = objectAt(parsed(text, path), "auths");
    return async (host) => {
        for (const key of [
            host,
            `https://${host}`,
            `https://${host}/v1/`,
            `https://${host}/v2/`,
            `http://${host}`,
        ]) {
            const entry = objectAt(auths, key);
            const found = entry === null ? null : credentialsIn(entry, path, host);
            if (found !== null)
                return found;
        }
        return null;
    };
}
function parsed(text, path) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `${path}: is not JSON`, { hint: "It is written by `docker login`." });
    }
}
function objectAt(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return null;
    const found = value[key];
    return typeof found === "object" && found !== null ? found : null;
}
function credentialsIn(entry, path, host) {
    const { identitytoken, auth, username, password } = entry;
    if (typeof identitytoken === "string" && identitytoken !== "")
        return { identityToken: identitytoken };
    if (typeof username === "string" && typeof password === "string")
        return { username, password };
    // An empty entry says that a helper knows.
    if (typeof auth !== "string" || auth === "")
        return null;
    const pair = Buffer.from(auth, "base64").toString("utf8");
    const at = pair.indexOf(":");
    if (at < 1)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `${path}: the credentials of ${host} are not a name and a password in base64`, {
            hint: "Log in again: `docker login`.",
        });
    return { username: pair.slice(0, at), password: pair.slice(at + 1) };
}


/***/ }),

/***/ 72849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MEDIA_TYPE: () => (/* reexport safe */ _media_type_js__WEBPACK_IMPORTED_MODULE_6__.Ap),
/* harmony export */   attach: () => (/* reexport safe */ _attach_js__WEBPACK_IMPORTED_MODULE_0__.K),
/* harmony export */   copy: () => (/* reexport safe */ _copy_js__WEBPACK_IMPORTED_MODULE_1__.C),
/* harmony export */   decodeManifest: () => (/* reexport safe */ _manifest_js__WEBPACK_IMPORTED_MODULE_5__.MK),
/* harmony export */   describe: () => (/* reexport safe */ _descriptor_js__WEBPACK_IMPORTED_MODULE_3__.q0),
/* harmony export */   digestOf: () => (/* reexport safe */ _descriptor_js__WEBPACK_IMPORTED_MODULE_3__.ol),
/* harmony export */   digestOfStream: () => (/* reexport safe */ _descriptor_js__WEBPACK_IMPORTED_MODULE_3__.Ul),
/* harmony export */   dockerCredentials: () => (/* reexport safe */ _credentials_js__WEBPACK_IMPORTED_MODULE_2__.d),
/* harmony export */   encodeManifest: () => (/* reexport safe */ _manifest_js__WEBPACK_IMPORTED_MODULE_5__.Gb),
/* harmony export */   isDigest: () => (/* reexport safe */ _descriptor_js__WEBPACK_IMPORTED_MODULE_3__.Bc),
/* harmony export */   isIndex: () => (/* reexport safe */ _manifest_js__WEBPACK_IMPORTED_MODULE_5__.nw),
/* harmony export */   isRepositoryName: () => (/* reexport safe */ _reference_js__WEBPACK_IMPORTED_MODULE_7__.en),
/* harmony export */   isTag: () => (/* reexport safe */ _reference_js__WEBPACK_IMPORTED_MODULE_7__.dz),
/* harmony export */   openLayout: () => (/* reexport safe */ _layout_js__WEBPACK_IMPORTED_MODULE_4__.B),
/* harmony export */   openRepository: () => (/* reexport safe */ _repository_js__WEBPACK_IMPORTED_MODULE_8__.h),
/* harmony export */   parseReference: () => (/* reexport safe */ _reference_js__WEBPACK_IMPORTED_MODULE_7__.F2)
/* harmony export */ });
/* harmony import */ var _attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42896);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78160);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45451);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23292);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53683);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22104);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96910);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76768);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73348);











/***/ }),

/***/ 53683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38855);
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3412);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23292);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22104);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96910);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1529);










const TAG = "org.opencontainers.image.ref.name";
const VERSION = '{"imageLayoutVersion":"1.0.0"}';
/**
 * An image layout (OCI image specification, image-layout.md) in a folder, which is made where it is not there, unless it
 * must be. Files appear whole or not at all; one process writes at a time.
 * @throws ModelgateError `file-missing` when it must exist and does not, `registry-fault` when the folder is something else
 */
async function openLayout(folder, { mustExist = false } = {}) {
    await prepare(folder, mustExist);
    // A tag is moved by writing the index anew: two at once would lose one.
    const inTurn = (0,_turns_js__WEBPACK_IMPORTED_MODULE_4__/* .turns */ .Z)();
    return {
        name: folder,
        at: null,
        hasBlob: async (digest) => (await sizeOf(blobPath(folder, digest))) !== null,
        readBlob: (blob) => readBlob(folder, blob),
        writeBlob: (blob, open) => writeBlob(folder, blob, open),
        readManifest: (tagOrDigest) => readManifest(folder, tagOrDigest),
        writeManifest: (manifest, tag) => inTurn(() => writeManifest(folder, manifest, tag)),
        async tags() {
            const { manifests } = await readIndex(folder);
            return [...new Set(manifests.flatMap(({ annotations }) => annotations?.[TAG] ?? []))].toSorted();
        },
        async referrers(digest) {
            const { manifests } = await readIndex(folder);
            const found = [];
            for (const entry of manifests) {
                const { subject } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeManifest */ .MK)(await storedAt(folder, entry), `${folder}: ${entry.digest}`);
                if (subject?.digest === digest && found.every((one) => one.digest !== entry.digest))
                    found.push(entry);
            }
            return found;
        },
    };
}
async function prepare(folder, mustExist) {
    const marker = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "oci-layout"), "utf8").catch(() => null);
    if (marker !== null) {
        if (/"imageLayoutVersion"\s*:\s*"1\.\d+\.\d+"/u.test(marker))
            return;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${folder}: oci-layout names no version that is known`, { hint: HINT });
    }
    if (mustExist)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("file-missing", `${folder}: is no image layout: it has no file oci-layout`, {
            hint: "Name the folder that the step before wrote, or download it first.",
        });
    const others = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => []);
    if (others.length > 0)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${folder}: is no image layout, and not empty`, {
            hint: "Name a folder that is empty or not there yet.",
        });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "blobs/sha256"), { recursive: true });
    await put(folder, "index.json", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeManifest */ .Gb)({ schemaVersion: 2, mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_7__/* .MEDIA_TYPE */ .Ap.index, manifests: [] }).bytes);
    // Last: what has this file is a layout.
    await put(folder, "oci-layout", Buffer.from(VERSION));
}
const HINT = "An image layout is what `modelgate containerize`, buildx and skopeo write (oci:FOLDER).";
function blobPath(folder, digest) {
    if (!(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_8__/* .isDigest */ .Bc)(digest))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${folder}: ${JSON.stringify(digest.slice(0, 100))} is no digest`, {
            hint: HINT,
        });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "blobs/sha256", digest.slice("sha256:".length));
}
async function sizeOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    return found?.isFile() === true ? found.size : null;
}
async function* readBlob(folder, blob) {
    const path = blobPath(folder, blob.digest);
    if ((await sizeOf(path)) === null)
        throw missing(folder, blob.digest);
    yield* (0,_checked_js__WEBPACK_IMPORTED_MODULE_9__/* .checked */ .K)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 18 }), blob, path);
}
async function writeBlob(folder, blob, open) {
    const path = blobPath(folder, blob.digest);
    // One of this size was whole when it got its name; whoever reads it checks it again.
    if ((await sizeOf(path)) === blob.size)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "blobs/sha256"), { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "blobs/sha256", `.draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, "wx");
        try {
            for await (const chunk of (0,_checked_js__WEBPACK_IMPORTED_MODULE_9__/* .checked */ .K)(open(), blob, `${folder}: what was to be written`))
                await file.writeFile(chunk);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}
async function readIndex(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "index.json");
    const size = await sizeOf(path);
    if (size === null)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("file-missing", `${path}: is not there`, { hint: HINT });
    if (size > _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${path}: has ${size} bytes, at most ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ} are read`, {
            hint: HINT,
        });
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    const mediaType = _media_type_js__WEBPACK_IMPORTED_MODULE_7__/* .MEDIA_TYPE */ .Ap.index;
    const index = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeManifest */ .MK)({ bytes, descriptor: { mediaType, digest: "", size: bytes.length } }, path);
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndex */ .nw)(index))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${path}: is no index`, { hint: HINT });
    return index;
}
async function readManifest(folder, tagOrDigest) {
    const { manifests } = await readIndex(folder);
    if ((0,_descriptor_js__WEBPACK_IMPORTED_MODULE_8__/* .isDigest */ .Bc)(tagOrDigest)) {
        const listed = manifests.find(({ digest }) => digest === tagOrDigest);
        if (listed !== undefined)
            return await storedAt(folder, listed);
        const size = await sizeOf(blobPath(folder, tagOrDigest));
        return size === null ? null : await storedAt(folder, { mediaType: "", digest: tagOrDigest, size });
    }
    const [found, ...more] = manifests.filter(({ annotations }) => annotations?.[TAG] === tagOrDigest);
    if (more.some(({ digest }) => digest !== found?.digest))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${folder}: two manifests have the tag ${JSON.stringify(tagOrDigest)}`, {
            hint: "Name it by its digest.",
        });
    return found === undefined ? null : await storedAt(folder, found);
}
async function storedAt(folder, { mediaType, digest, size }) {
    const path = blobPath(folder, digest);
    const there = await sizeOf(path);
    if (there === null)
        throw missing(folder, digest);
    if (Math.max(there, size) > _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${path}: is larger than a manifest may be: ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ} bytes`, {
            hint: HINT,
        });
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_8__/* .assertIs */ .jo)(bytes, { digest, size }, path);
    return {
        descriptor: { mediaType: mediaType === "" ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypeIn */ .Kw)(bytes) : mediaType, digest, size },
        bytes,
    };
}
async function writeManifest(folder, manifest, tag) {
    const { descriptor, bytes } = manifest;
    const { subject, artifactType } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeManifest */ .MK)(manifest, folder);
    await writeBlob(folder, descriptor, async function* () {
        yield bytes;
    });
    if (tag === undefined && subject === undefined)
        return;
    const index = await readIndex(folder);
    const { mediaType, digest, size } = descriptor;
    const entry = { mediaType, digest, size, ...(artifactType === undefined ? {} : { artifactType }) };
    const isNamed = (one) => one.annotations?.[TAG] !== undefined;
    if (typeof tag !== "string" && index.manifests.some((one) => one.digest === digest))
        return;
    const others = index.manifests.filter((one) => typeof tag !== "string" || (one.annotations?.[TAG] !== tag && (one.digest !== digest || isNamed(one))));
    const manifests = [...others, typeof tag === "string" ? { ...entry, annotations: { [TAG]: tag } } : entry];
    await put(folder, "index.json", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeManifest */ .Gb)({ ...index, manifests }).bytes);
}
async function put(folder, name, bytes) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, bytes, { flag: "wx", flush: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}
function missing(folder, digest) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-missing", `${folder}: has no ${digest}`, {
        hint: "The layout is not whole: write it again, or copy all of it.",
    });
}


/***/ })

};
