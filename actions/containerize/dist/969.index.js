export const id = 969;
export const ids = [969];
export const modules = {

/***/ 3412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23292);


/**
 * Passes bytes on while their digest is made. The last of them is only given when all are what the descriptor says, so that
 * whoever writes them down has never the whole of anything else.
 * @throws ModelgateError `registry-fault`; `where` names the origin
 */
async function* checked(bytes, wanted, where) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    const assertSame = () => {
        const digest = `sha256:${hash.copy().digest("hex")}`;
        if (digest !== wanted.digest || size !== wanted.size)
            throw (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .otherBytes */ .IF)(where, wanted, { digest, size });
    };
    for await (const chunk of bytes) {
        if (chunk.length === 0)
            continue;
        hash.update(chunk);
        size += chunk.length;
        if (size >= wanted.size)
            assertSame();
        yield chunk;
    }
    assertSame();
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

/***/ 23292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   IF: () => (/* binding */ otherBytes),
/* harmony export */   Pr: () => (/* binding */ DescriptorShape),
/* harmony export */   Ul: () => (/* binding */ digestOfStream),
/* harmony export */   jo: () => (/* binding */ assertIs),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   rB: () => (/* binding */ Annotations)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);



const DIGEST = /^sha256:[0-9a-f]{64}$/u;
/** Whether text is `sha256:` and 64 lower-case hexadecimal digits: the one algorithm that is taken. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** `sha256:…` of bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}
/** `sha256:…` of bytes as they come. */
async function digestOfStream(bytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const chunk of bytes)
        hash.update(chunk);
    return `sha256:${hash.digest("hex")}`;
}
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(4096));
const Annotations = valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(65_536)));
const Platform = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ architecture: text, os: text, variant: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(text) });
const DescriptorShape = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    mediaType: text,
    digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(DIGEST, "expected sha256: and 64 hexadecimal digits")),
    size: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0)),
    artifactType: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(text),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(Annotations),
    platform: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(Platform),
    /** Base64 of the content itself, for what is small. */
    data: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** The descriptor of bytes at hand. */
function describe(mediaType, bytes, more = {}) {
    return { mediaType, digest: digestOf(bytes), size: bytes.length, ...more };
}
/** @throws ModelgateError `registry-fault` when bytes are not what a descriptor says; `where` names their origin */
function assertIs(bytes, wanted, where) {
    const digest = digestOf(bytes);
    if (digest === wanted.digest && bytes.length === wanted.size)
        return;
    throw otherBytes(where, wanted, { digest, size: bytes.length });
}
/** The error for content that is not what its digest says. */
function otherBytes(where, wanted, got) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("registry-fault", `${where}: gave other bytes than asked for: expected ${wanted.digest} of ${wanted.size} bytes, got ${got.digest} of ${got.size}`, {
        hint: "Nothing of it was used. What holds these bytes was tampered with, or cuts or rewrites them on the way.",
    });
}


/***/ }),

/***/ 19871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/** The value of JSON that a stranger wrote; undefined for bytes that are none. */
function jsonIn(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}


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
 * An image layout (OCI image specification, image-layout.md) in a folder. Where it is not there it is empty, unless it must be there,
 * and made when something is written: what fails before leaves nothing behind. Files appear whole or not at all; one process writes
 * at a time.
 * @throws ModelgateError `file-missing` when it must exist and does not, `registry-fault` when the folder is something else
 */
async function openLayout(folder, { mustExist = false } = {}) {
    let making = (await isLayout(folder, mustExist)) ? Promise.resolve() : null;
    const made = () => {
        making ??= make(folder);
        return making;
    };
    // A tag is moved by writing the index anew: two at once would lose one.
    const inTurn = (0,_turns_js__WEBPACK_IMPORTED_MODULE_4__/* .turns */ .Z)();
    return {
        name: folder,
        at: null,
        hasBlob: async (digest) => (await sizeOf(blobPath(folder, digest))) !== null,
        readBlob: (blob) => readBlob(folder, blob),
        writeBlob: async (blob, open) => {
            await made();
            await writeBlob(folder, blob, open);
        },
        readManifest: (tagOrDigest) => readManifest(folder, tagOrDigest),
        writeManifest: (manifest, tag) => inTurn(async () => {
            await made();
            await writeManifest(folder, manifest, tag);
        }),
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
/** @returns false where one can be made */
async function isLayout(folder, mustExist) {
    const marker = await markerOf(folder);
    if (marker !== null) {
        if (/"imageLayoutVersion"\s*:\s*"1\.\d+\.\d+"/u.test(marker))
            return true;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${folder}: oci-layout names no version that is known`, { hint: HINT });
    }
    if (mustExist)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("file-missing", `${folder}: is no image layout: it has no file oci-layout`, {
            hint: "Name the folder that the step before wrote, or download it first.",
        });
    const others = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch((cause) => {
        if (cause.code === "ENOENT")
            return [];
        const message = `${folder}: cannot be read as a folder (${cause.code})`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", message, { hint: FREE, cause });
    });
    if (others.length === 0)
        return false;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${folder}: is no image layout, and not empty`, { hint: FREE });
}
async function markerOf(folder) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "oci-layout"), "utf8").catch(() => null);
}
const EMPTY = { schemaVersion: 2, mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_7__/* .MEDIA_TYPE */ .Ap.index, manifests: [] };
async function make(folder) {
    // Somebody else may have made it since it was opened, and their tags are in its index.
    if (await isLayout(folder, false))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "blobs/sha256"), { recursive: true });
    await put(folder, "index.json", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeManifest */ .Gb)(EMPTY).bytes);
    // Last: what has this file is a layout.
    await put(folder, "oci-layout", Buffer.from(VERSION));
}
const FREE = "Name a folder that is empty or not there yet.";
const HINT = "An image layout is what `modelgate containerize`, buildx and skopeo write (oci:FOLDER).";
function blobPath(folder, digest) {
    if (!(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_8__/* .isDigest */ .Bc)(digest)) {
        const message = `${folder}: ${JSON.stringify(digest.slice(0, 100))} is no digest`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", message, { hint: HINT });
    }
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
    if (size === null) {
        if ((await markerOf(folder)) === null)
            return EMPTY;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("file-missing", `${path}: is not there`, { hint: HINT });
    }
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
    if (Math.max(there, size) > _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ) {
        const message = `${path}: is larger than a manifest may be: ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ} bytes`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", message, { hint: HINT });
    }
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


/***/ }),

/***/ 22104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   Kw: () => (/* binding */ mediaTypeIn),
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23292);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19871);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96910);





/** The most that the distribution specification asks registries to take; larger ones are not read. */
const MAX_MANIFEST_BYTES = 4 * 2 ** 20;
const around = {
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    artifactType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .DescriptorShape */ .Pr),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .Annotations */ .rB),
};
const ManifestShape = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ...around,
    config: _descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .DescriptorShape */ .Pr,
    layers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .DescriptorShape */ .Pr), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(4096)),
});
const IndexShape = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ...around,
    manifests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .DescriptorShape */ .Pr), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(16_384)),
});
/** Whether a manifest names other manifests. */
function isIndex(manifest) {
    return "manifests" in manifest;
}
/** The bytes of a manifest of ours: compact JSON in the order of its keys. */
function encodeManifest(manifest) {
    const bytes = Buffer.from(JSON.stringify(manifest));
    const { mediaType, artifactType } = manifest;
    const descriptor = { mediaType, digest: (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.length };
    return { descriptor: artifactType === undefined ? descriptor : { ...descriptor, artifactType }, bytes };
}
/**
 * Reads a manifest that a stranger wrote. `where` names its origin.
 * @throws ModelgateError `registry-fault` naming the first thing wrong
 */
function decodeManifest({ bytes, descriptor }, where) {
    const { mediaType } = descriptor;
    if (!(0,_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType))
        throw wrong(where, `expected a manifest, got the media type ${JSON.stringify(mediaType.slice(0, 200))}`);
    const shape = (0,_media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType) ? IndexShape : ManifestShape;
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(shape, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonIn */ .Y)(bytes), { abortEarly: true });
    if (!result.success) {
        const [issue] = result.issues;
        throw wrong(where, `${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "the manifest"}: ${issue.message}`);
    }
    // What one reader takes for an image and the next for an index shows two contents under one digest.
    const value = result.output;
    if ("manifests" in value && ("layers" in value || "config" in value))
        throw wrong(where, "is a manifest and an index at once");
    if (result.output.mediaType !== undefined && result.output.mediaType !== mediaType)
        throw wrong(where, `says mediaType ${JSON.stringify(result.output.mediaType.slice(0, 200))} and was given as ${mediaType}`);
    return { ...result.output, mediaType };
}
/** Everything that a manifest needs: `manifests` first to be copied with all of theirs, `blobs` as they are. */
function partsOf(manifest) {
    if (isIndex(manifest))
        return { manifests: manifest.manifests, blobs: [] };
    return { manifests: [], blobs: [manifest.config, ...manifest.layers] };
}
/** The media type that a document says it has; that of an OCI manifest or index by its keys where it says none. */
function mediaTypeIn(bytes) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonIn */ .Y)(bytes);
    if (typeof value !== "object" || value === null)
        return "";
    if ("mediaType" in value && typeof value.mediaType === "string")
        return value.mediaType;
    return "manifests" in value ? _media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.index : _media_type_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.manifest;
}
function wrong(where, what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("registry-fault", `${where}: ${what}`, {
        hint: "This is no manifest that can be trusted; look at what was pushed there.",
    });
}


/***/ }),

/***/ 96910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   Q3: () => (/* binding */ isManifestType)
/* harmony export */ });
/** Media types of the OCI image specification 1.1, and Docker's of schema 2 that registries still answer with. */
const MEDIA_TYPE = {
    manifest: "application/vnd.oci.image.manifest.v1+json",
    index: "application/vnd.oci.image.index.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar",
    layerGzip: "application/vnd.oci.image.layer.v1.tar+gzip",
    /** Of the two bytes `{}`: the config of an artifact that has none. */
    empty: "application/vnd.oci.empty.v1+json",
    dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
    dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
};
/** Whether a media type is that of a manifest that names other manifests. */
function isIndexType(mediaType) {
    return mediaType === MEDIA_TYPE.index || mediaType === MEDIA_TYPE.dockerIndex;
}
/** Whether a media type is that of a manifest or an index. */
function isManifestType(mediaType) {
    return (mediaType === MEDIA_TYPE.manifest || mediaType === MEDIA_TYPE.dockerManifest || isIndexType(mediaType));
}


/***/ }),

/***/ 76768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/* unused harmony export isRepositoryName */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23292);
// References as in `docker pull`, but for one thing: the host is always said. The grammar is that of the distribution
// specification 1.1, "Pulling manifests".


const HOST = /^(?:\[[0-9a-fA-F:]{2,45}\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?){0,20})(?::[0-9]{1,5})?$/u;
const SEGMENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/u;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/u;
/** Whether this can be a tag: at most 128 letters, digits, `_`, `.`, `-`. */
function isTag(text) {
    return TAG.test(text);
}
/** Whether this can be the name of a repository: lower-case segments between slashes, at most 255 characters. */
function isRepositoryName(text) {
    return text.length <= 255 && text.split("/").every((segment) => SEGMENT.test(segment));
}
/**
 * Reads `host[:port]/repository[:tag][@sha256:…]`.
 * @throws ModelgateError `input-invalid` with what is wrong in it
 */
function parseReference(text) {
    const [name = "", digest = null, ...more] = text.split("@");
    const slash = name.indexOf("/");
    const host = name.slice(0, Math.max(0, slash));
    const path = name.slice(slash + 1);
    const colon = path.lastIndexOf(":");
    const repository = colon < 0 ? path : path.slice(0, colon);
    const tag = colon < 0 ? null : path.slice(colon + 1);
    // `acme/models` would be Docker Hub's to docker and a host called acme to others.
    if (slash < 0 || !/[.:]|^localhost$/u.test(host) || !HOST.test(host))
        throw invalid(text, "expected a registry's host first, as ghcr.io/acme/models");
    if (!isRepositoryName(repository))
        throw invalid(text, "expected a repository of lower-case letters and digits, with `.`, `_`, `-` and `/` between them");
    if (tag !== null && !isTag(tag))
        throw invalid(text, "expected a tag of at most 128 letters, digits, `_`, `.`, `-`");
    if (more.length > 0 || (digest !== null && !(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest)))
        throw invalid(text, "expected @sha256: and 64 lower-case hexadecimal digits");
    return { host, repository, tag, digest };
}
/** Whether a host is this machine: there, and only there, http is spoken without being told to. */
function isLoopback(host) {
    return /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]+)?$/u.test(host);
}
function invalid(text, what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `reference ${JSON.stringify(text.slice(0, 300))}: ${what}`, {
        hint: "Write it as host/repository:tag or host/repository@sha256:…",
    });
}


/***/ }),

/***/ 50967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/oci/src/checked.ts
var checked = __webpack_require__(3412);
// EXTERNAL MODULE: ./packages/oci/src/descriptor.ts
var descriptor = __webpack_require__(23292);
// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(46783);
// EXTERNAL MODULE: ./packages/schema/src/http-answer.ts
var http_answer = __webpack_require__(64192);
;// CONCATENATED MODULE: ./packages/oci/src/http.ts

/**
 * All bytes of a body.
 * @throws ModelgateError `registry-fault` when there are more than allowed; the rest is not read
 */
async function readWhole(body, { maxBytes, what }) {
    const bytes = await (0,read_at_most/* readAtMost */.r)(body, maxBytes);
    if (bytes !== null)
        return bytes;
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: is larger than ${maxBytes} bytes, and was not read`, {
        hint: "Nothing of this kind is that large; look at what answers there.",
    });
}
/** Lets the rest of an answer go unread, and with it the connection. */
async function discard({ body }) {
    await (0,http_answer/* letGo */.K)(body);
}
/** The media type of an answer, without its parameters. */
function contentType({ headers }) {
    return (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

// EXTERNAL MODULE: ./packages/oci/src/json.ts
var json = __webpack_require__(19871);
// EXTERNAL MODULE: ./packages/oci/src/manifest.ts
var src_manifest = __webpack_require__(22104);
// EXTERNAL MODULE: ./packages/oci/src/media-type.ts
var media_type = __webpack_require__(96910);
;// CONCATENATED MODULE: ./packages/oci/src/paging.ts

/** 100,000 tags, of a registry that gives 50 at a time. */
const MOST_PAGES = 2000;
/**
 * The pages of a list as they are answered, whatever their status; whoever reads one goes on only after one that was good. The next
 * page is where `Link: <…>; rel="next"` says (RFC 8288). `name` is `host/repository`, for messages.
 * @throws ModelgateError `registry-fault` when that leads elsewhere, to itself, or on and on
 */
async function* pages(wire, sending, name) {
    let at = sending.at;
    for (let left = MOST_PAGES; at !== null; left -= 1) {
        if (left === 0)
            throw (0,src_error/* failure */.V2)("registry-fault", `${sending.what}: goes on after ${MOST_PAGES} pages, and was not read on`, {
                hint: "No list of this kind is that long; look at what answers there.",
            });
        const response = await wire.send({ ...sending, method: "GET", at });
        yield response;
        at = nextPage(response, at, name);
    }
}
/** The path of the next page; null: this was the last. */
function nextPage({ headers, url }, at, name) {
    const [, target] = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/u.exec(headers["link"] ?? "") ?? [];
    if (target === undefined)
        return null;
    const next = URL.canParse(target, url) ? new URL(target, url) : null;
    const path = next === null ? at : `${next.pathname}${next.search}`;
    if (next?.origin === new URL(url).origin && path !== at)
        return path;
    throw (0,src_error/* failure */.V2)("registry-fault", `${name}: names a next page that is another registry's, or the same again`, {
        hint: "Something between here and the registry rewrites its addresses.",
    });
}

// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(76768);
;// CONCATENATED MODULE: ./packages/oci/src/refusal.ts



const MAX_ERROR_BYTES = 64 * 1024;
/** What helps when something else than a registry answers. */
const NO_REGISTRY = "Is this the address of an OCI registry? A proxy or login page in between answers like this.";
/** The codes in an error of the distribution specification; nothing else of a stranger's answer is ever shown. Empty: it is none. */
async function errorCodes(response) {
    // Not every registry labels its errors; what is labelled as a page is none.
    if (/html|xml/u.test(contentType(response))) {
        await discard(response);
        return [];
    }
    // What is too long or breaks off says nothing: the status is told in any case.
    const bytes = await readWhole(response.body, { maxBytes: MAX_ERROR_BYTES, what: "an error" }).catch(() => null);
    const value = bytes === null ? null : (0,json/* jsonIn */.Y)(bytes);
    if (typeof value !== "object" || value === null || !("errors" in value) || !Array.isArray(value.errors))
        return [];
    return value.errors
        .slice(0, 8)
        .map((one) => typeof one === "object" && one !== null && "code" in one ? String(one.code).toUpperCase() : "")
        .filter((code) => /^[A-Z][A-Z_]{1,40}$/u.test(code));
}
/** What a status that was not hoped for means; `codes` where they were read already. `what` names the request, as "ghcr.io/acme/digits: the manifest v1.0.0". */
async function refusal(response, what, { isWrite = false, hasCredentials = false, codes: read = null, } = {}) {
    const { status } = response;
    const type = contentType(response);
    const codes = read ?? (await errorCodes(response));
    const said = codes.length > 0 ? ` (${codes.join(", ")})` : /html/u.test(type) ? " with an HTML page" : "";
    const answer = `answered ${status}${said}`;
    if (status === 401)
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: ${hasCredentials ? "refused the credentials" : "asks for credentials"}: ${answer}`, {
            hint: hasCredentials
                ? "Check the token: is it in force, and for this registry?"
                : "Log in first, as with `docker login` or docker/login-action; its config.json is read.",
        });
    if (status === 403 || codes.includes("DENIED"))
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: is not allowed: ${answer}`, {
            hint: isWrite
                ? "The token needs the right to write here: on ghcr.io `permissions: packages: write`, and the package has to be linked to this repository."
                : "The token needs the right to read here: on ghcr.io `permissions: packages: read`.",
        });
    if (status === 404 && codes.length > 0)
        return (0,src_error/* failure */.V2)("registry-missing", `${what}: is not there: ${answer}`, {
            hint: "Check the name; a registry may also say so to whoever may not see it.",
        });
    if (codes.includes("MANIFEST_BLOB_UNKNOWN") || codes.includes("BLOB_UNKNOWN"))
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: names content that the registry does not have: ${answer}`, {
            hint: "Everything that a manifest names has to be pushed before it.",
        });
    if (codes.includes("DIGEST_INVALID"))
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: the registry got other bytes than were sent: ${answer}`, {
            hint: "What was sent had the right digest: something in between changed it.",
        });
    if (status === 429)
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: too many requests: ${answer}`, {
            hint: "Run this again later, or log in: who is known may ask more often.",
        });
    if (status >= 500)
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: the registry is not well: ${answer}`, {
            hint: "Run this again when it is up; nothing was left half-done under a tag.",
        });
    return (0,src_error/* failure */.V2)("registry-fault", `${what}: ${answer}`, {
        hint: NO_REGISTRY,
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/referrers.ts
// What is attached to a digest: by the referrers API where a registry has it, else by the fallback of the distribution
// specification 1.1 ("Referrers Tag Schema"): an index under the tag `sha256-<hex>`, kept by those who push. Two who append to
// it at once lose one entry; whoever wrote looks, and writes again.









const TRIES = 8;
const MOST_REFERRERS = 1000;
const Listing = dist/* looseObject */._H3({ manifests: dist/* pipe */.FsL(dist/* array */.YOg(descriptor/* DescriptorShape */.Pr), dist/* maxLength */.Ru6(MOST_REFERRERS)) });
/**
 * What is attached to a digest.
 * @throws ModelgateError `registry-fault`
 */
async function readReferrers(referring, digest) {
    const own = await fromApi(referring, digest);
    if (own !== null)
        return own;
    const fallback = await readFallback(referring, digest);
    const found = [];
    // Anybody may have written the list: an entry counts when what it names says the same.
    for (const entry of fallback?.manifests ?? [])
        if (await refersTo(referring, entry, digest))
            found.push(entry);
    return found;
}
async function fromApi({ wire, repository, name }, digest) {
    const what = `${name}: what is attached to ${digest}`;
    const found = [];
    const asked = {
        ...{ at: `/v2/${repository}/referrers/${digest}`, what, scopes: [`repository:${repository}:pull`] },
        headers: { Accept: media_type/* MEDIA_TYPE */.Ap.index },
    };
    for await (const response of pages(wire, asked, name)) {
        // A registry without this API has its own idea of the path, and of the error.
        if (response.status !== 200 && found.length === 0 && [400, 404, 405, 501].includes(response.status)) {
            await discard(response);
            return null;
        }
        if (response.status !== 200)
            throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
        const bytes = await readWhole(response.body, { maxBytes: src_manifest/* MAX_MANIFEST_BYTES */.ZJ, what });
        const result = dist/* safeParse */.xLC(Listing, (0,json/* jsonIn */.Y)(bytes), { abortEarly: true });
        if (!result.success)
            throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered with no list of manifests`, {
                hint: NO_REGISTRY,
            });
        found.push(...result.output.manifests);
        if (found.length > MOST_REFERRERS)
            break;
    }
    return found.slice(0, MOST_REFERRERS);
}
/** The tag under which registries without the API keep the list. */
function fallbackTag(digest) {
    return digest.replace(":", "-");
}
async function readFallback({ store, name }, digest) {
    const stored = await store.readManifest(fallbackTag(digest));
    // Some registries take this tag for another name of the digest itself.
    if (stored === null || stored.descriptor.digest === digest)
        return null;
    const list = (0,src_manifest/* decodeManifest */.MK)(stored, `${name}:${fallbackTag(digest)}`);
    if ((0,src_manifest/* isIndex */.nw)(list))
        return list;
    throw (0,src_error/* failure */.V2)("registry-fault", `${name}:${fallbackTag(digest)}: expected the list of what is attached, and it is an image`, {
        hint: "Somebody pushed there by hand; move that tag elsewhere.",
    });
}
async function refersTo({ store, name }, entry, digest) {
    const stored = await store.readManifest(entry.digest);
    if (stored === null)
        return false;
    return (0,src_manifest/* decodeManifest */.MK)(stored, `${name}@${entry.digest}`).subject?.digest === digest;
}
/**
 * Adds a manifest that was written to the list of its subject, and looks whether it stayed there.
 * @throws ModelgateError `registry-conflict` when others were always quicker
 */
async function appendReferrer(referring, { manifest, digest }) {
    const { store, pause, name } = referring;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const list = await readFallback(referring, digest);
        const entries = list?.manifests ?? [];
        if (entries.some((entry) => entry.digest === manifest.descriptor.digest))
            return;
        if (attempt > 0)
            await pause(100 * attempt);
        const index = {
            ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.index },
            manifests: [...entries, listed(manifest)],
        };
        await store.writeManifest((0,src_manifest/* encodeManifest */.Gb)(index), fallbackTag(digest));
    }
    const last = await readFallback(referring, digest);
    if (last?.manifests.some((entry) => entry.digest === manifest.descriptor.digest))
        return;
    throw (0,src_error/* failure */.V2)("registry-conflict", `${name}: others changed what is attached to ${digest}, ${TRIES} times in a row`, {
        hint: "Run this again; `concurrency:` on the workflow keeps jobs from racing.",
    });
}
/** An entry says type and annotations, so that a reader can choose without fetching each. */
function listed(manifest) {
    const { descriptor } = manifest;
    const { mediaType, digest, size } = descriptor;
    const own = (0,src_manifest/* decodeManifest */.MK)(manifest, digest);
    const artifactType = own.artifactType ?? ((0,src_manifest/* isIndex */.nw)(own) ? undefined : own.config.mediaType);
    return {
        ...{ mediaType, digest, size },
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(own.annotations === undefined ? {} : { annotations: own.annotations }),
    };
}

// EXTERNAL MODULE: ./packages/oci/src/turns.ts
var turns = __webpack_require__(1529);
;// CONCATENATED MODULE: ./packages/oci/src/patience.ts


const patience_TRIES = 4;
const FIRST_PAUSE_MS = 500;
/** Who is told to wait longer than this is better told so at once. */
const LONGEST_PAUSE_MS = 60_000;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/**
 * Sends until there is an answer that waiting will not change; the last one when it never comes. `pause` waits milliseconds:
 * as long as `Retry-After` says, else twice as long each time. With one try the connection's own error is thrown.
 * @throws ModelgateError `registry-fault` when nothing answered at all; `what` names the request
 */
async function patiently(send, { pause, what, tries = patience_TRIES }) {
    for (let attempt = 1;; attempt += 1) {
        const isLast = attempt >= tries;
        const wait = FIRST_PAUSE_MS * 2 ** (attempt - 1);
        try {
            const response = await send();
            const asked = retryAfterMs(response);
            if (!PASSING.has(response.status) || isLast || asked > LONGEST_PAUSE_MS)
                return response;
            await discard(response);
            await pause(Math.max(wait, asked));
        }
        catch (error) {
            // What we found wrong ourselves, in a body that we send, stays wrong.
            if (error instanceof src_error/* ModelgateError */.HJ)
                throw error;
            if (isLast)
                throw tries === 1 ? error : silent(error, what);
            await pause(wait);
        }
    }
}
/** The error of a connection that gave no answer: the reason in the system's one word. */
function silent(error, what) {
    const said = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no answer";
    return (0,src_error/* failure */.V2)("registry-fault", `${what}: the registry does not answer: ${said.slice(0, 60)}`, {
        hint: "Is it up, and is this its address? Behind a proxy `https_proxy` has to be set.",
        cause: error,
    });
}
function retryAfterMs({ headers }) {
    const said = headers["retry-after"] ?? "";
    if (/^[0-9]{1,9}$/u.test(said))
        return Number(said) * 1000;
    const date = Date.parse(said);
    return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

;// CONCATENATED MODULE: ./packages/oci/src/upload.ts





/** Of a body that a proxy refuses as too large: small enough for any, and what is held in memory at once. */
const CHUNK_BYTES = 8 * 2 ** 20;
const upload_TRIES = 3;
/**
 * Uploads a blob (distribution specification 1.1, "Pushing blobs"): mounted where that can be, else in one request, else, where
 * that is too large for what is in between, in several. One that breaks off begins anew; until the last byte was taken and
 * had the right digest the registry has nothing.
 * @throws ModelgateError `registry-fault`
 */
async function upload(uploading) {
    const { pause, blob, name } = uploading;
    const what = `${name}: the upload of ${blob.digest}`;
    let inChunks = false;
    for (let attempt = 1;; attempt += 1) {
        const isLast = attempt >= upload_TRIES;
        try {
            const place = await begin(uploading, what);
            if (place === null)
                return;
            const response = inChunks
                ? await sendChunks(uploading, place, what)
                : await sendWhole(uploading, place, what);
            if (response.status === 201)
                return await discard(response);
            if (response.status === 413 && !inChunks) {
                inChunks = true;
                await discard(response);
                continue;
            }
            if (isLast || !isPassing(response))
                throw await refused(uploading, response, what);
            await discard(response);
        }
        catch (error) {
            if (error instanceof src_error/* ModelgateError */.HJ)
                throw error;
            if (isLast)
                throw silent(error, what);
        }
        await pause(1000 * attempt);
    }
}
/** Where to send it; null: it was mounted, or is there. */
async function begin(uploading, what) {
    const { wire, repository, blob, mountFrom, name } = uploading;
    const mount = mountFrom === null
        ? ""
        : `?mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(mountFrom)}`;
    const response = await wire.send({
        ...{ method: "POST", at: `/v2/${repository}/blobs/uploads/${mount}`, what },
        headers: { "Content-Length": "0" },
        scopes: [
            `repository:${repository}:pull,push`,
            ...(mountFrom === null ? [] : [`repository:${mountFrom}:pull`]),
        ],
    });
    if (response.status === 201 && mountFrom !== null) {
        await discard(response);
        return null;
    }
    if (response.status !== 202 && mountFrom !== null) {
        // Whoever may not read there may still write here.
        await discard(response);
        return await begin({ ...uploading, mountFrom: null }, what);
    }
    if (response.status !== 202)
        throw await refused(uploading, response, what);
    return await nextPlace(response, name);
}
async function sendWhole({ wire, repository, blob, open, name }, place, what) {
    return await wire.send({
        ...{ method: "PUT", at: withDigest(place, blob.digest), what, tries: 1 },
        headers: { "Content-Type": "application/octet-stream" },
        body: { sizeBytes: blob.size, open: () => (0,checked/* checked */.K)(open(), blob, `${name}: what was to be uploaded`) },
        scopes: [`repository:${repository}:pull,push`],
    });
}
async function sendChunks({ wire, repository, blob, open, name }, first, what) {
    const scopes = [`repository:${repository}:pull,push`];
    let place = first;
    let from = 0;
    for await (const body of inParts((0,checked/* checked */.K)(open(), blob, `${name}: what was to be uploaded`), CHUNK_BYTES)) {
        const response = await wire.send({
            ...{ method: "PATCH", at: place, what, tries: 1, body, scopes },
            headers: {
                "Content-Type": "application/octet-stream",
                "Content-Range": `${from}-${from + body.length - 1}`,
            },
        });
        if (response.status !== 202)
            return response;
        place = await nextPlace(response, name);
        from += body.length;
    }
    return await wire.send({
        ...{ method: "PUT", at: withDigest(place, blob.digest), what, tries: 1, scopes },
        headers: { "Content-Length": "0" },
    });
}
async function* inParts(bytes, size) {
    let parts = [];
    let length = 0;
    for await (const chunk of bytes) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + size - length);
            parts.push(part);
            length += part.length;
            at += part.length;
            if (length < size)
                continue;
            yield Buffer.concat(parts);
            [parts, length] = [[], 0];
        }
    }
    if (length > 0)
        yield Buffer.concat(parts);
}
async function nextPlace(response, name) {
    await discard(response);
    const location = response.headers["location"];
    if (location !== undefined && URL.canParse(location, response.url))
        return new URL(location, response.url).href;
    throw (0,src_error/* failure */.V2)("registry-fault", `${name}: took an upload and named no place for it`, {
        hint: "A registry answers with `Location`; something in between may have taken it out.",
    });
}
function withDigest(place, digest) {
    const url = new URL(place);
    url.searchParams.set("digest", digest);
    return url.href;
}
/** Of a session that is gone (404), too: the next try begins another. */
function isPassing({ status }) {
    return status === 404 || status === 408 || status === 416 || status === 429 || status >= 500;
}
async function refused({ wire }, response, what) {
    return await refusal(response, what, { isWrite: true, hasCredentials: wire.hasCredentials() });
}

;// CONCATENATED MODULE: ./packages/oci/src/challenge.ts
const PAIR = /^\s*([a-zA-Z0-9_-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.){0,4096})"|([^\s,"]{1,4096}))\s*(?:,|$)/u;
/** Reads `WWW-Authenticate`; the bearer challenge where several are given. null: none that is known. */
function parseChallenge(header) {
    const found = schemesIn(header.slice(0, 16_384));
    const bearer = found.find(({ scheme }) => scheme === "bearer");
    const realm = bearer?.parameters.get("realm");
    if (bearer !== undefined && realm !== undefined) {
        const { parameters } = bearer;
        return {
            scheme: "bearer",
            realm,
            service: parameters.get("service") ?? null,
            scope: parameters.get("scope") ?? null,
        };
    }
    return found.some(({ scheme }) => scheme === "basic") ? { scheme: "basic" } : null;
}
function schemesIn(header) {
    const found = [];
    let rest = header;
    while (rest !== "") {
        const [pair, name = "", quoted, plain = ""] = PAIR.exec(rest) ?? [];
        if (pair !== undefined) {
            found.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/gu, "$1") ?? plain);
            rest = rest.slice(pair.length);
            continue;
        }
        const [word, scheme = ""] = /^\s*([a-zA-Z][a-zA-Z0-9-]{0,40})(?:\s+|,|$)/u.exec(rest) ?? [];
        if (word === undefined)
            break;
        found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
        rest = rest.slice(word.length);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/oci/src/token.ts




const MAX_TOKEN_BYTES = 256 * 1024;
/** `Basic …` of a name and a password. */
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
/**
 * Fetches a token for scopes as `repository:acme/digits:pull` from where the challenge says (distribution project, "Token
 * Authentication Specification"; with an identity token its OAuth2 form).
 * @throws ModelgateError `registry-fault`
 */
async function fetchToken({ realm, service }, scopes, { exchange, credentials, host, mayUse, }) {
    const what = `${host}: its token service`;
    const url = URL.canParse(realm) ? new URL(realm) : null;
    if (url === null || !mayUse(url))
        throw (0,src_error/* failure */.V2)("registry-fault", `${what}: is at an address that no credentials are sent to`, {
            hint: "A registry names its token service by an https address; http is taken on this machine only.",
        });
    const response = await exchange(credentials !== null && "identityToken" in credentials
        ? {
            method: "POST",
            url: url.href,
            headers: { "Content-Type": "application/x-www-form-urlencoded" },
            body: Buffer.from(new URLSearchParams({
                ...{
                    grant_type: "refresh_token",
                    refresh_token: credentials.identityToken,
                    client_id: "modelgate",
                },
                ...{ service: service ?? host, scope: scopes.join(" ") },
            }).toString()),
        }
        : {
            method: "GET",
            url: withQuery(url, service, scopes).href,
            headers: credentials === null ? {} : { Authorization: basic(credentials) },
        });
    if (response.status !== 200)
        throw await refusal(response, what, { hasCredentials: credentials !== null });
    return tokenIn(await readWhole(response.body, { maxBytes: MAX_TOKEN_BYTES, what }), what);
}
function withQuery(realm, service, scopes) {
    const url = new URL(realm);
    if (service !== null)
        url.searchParams.set("service", service);
    for (const scope of scopes)
        url.searchParams.append("scope", scope);
    return url;
}
function tokenIn(bytes, what) {
    const value = (0,json/* jsonIn */.Y)(bytes);
    const given = typeof value === "object" && value !== null ? value : {};
    const token = given["token"] ?? given["access_token"];
    // A token goes into a header: one with a line end would be two headers.
    if (typeof token === "string" && /^[\x21-\x7e]+$/u.test(token))
        return token;
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered without a token`, {
        hint: "Expected JSON with `token` or `access_token`; a login page or proxy in between answers otherwise.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/wire.ts
// Requests to one registry: authorised, repeated where that may help, redirected. What an answer means is for who asked.






const MOST_REDIRECTS = 5;
/** The wire to a host, https but for this machine. */
function wireTo(host, ports) {
    // An address says no port that is http's own.
    const plain = (ports.plainHttp ?? []).flatMap((name) => [name, new URL(`http://${name}`).host]);
    const isPlain = (name) => (0,src_reference/* isLoopback */.U9)(name) || plain.includes(name);
    const origin = `${isPlain(host) ? "http" : "https"}://${host}`;
    // From the web never to this machine, whose services may believe who asks from here.
    const isSafe = ({ protocol, host: name }) => protocol === "https:" || (protocol === "http:" && isPlain(host) && isPlain(name));
    const keys = keyring(host, ports, isSafe);
    async function once({ method, headers = {}, body }, url, key) {
        const length = body === undefined || body instanceof Uint8Array ? {} : { "Content-Length": String(body.sizeBytes) };
        return await ports.exchange({
            ...{ method, url: url.href },
            headers: {
                ...headers,
                ...length,
                // Compressed answers would be other bytes than those of the digest.
                "Accept-Encoding": "identity",
                ...(key === null ? {} : { Authorization: key }),
            },
            body: body === undefined || body instanceof Uint8Array ? body : body.open(),
        });
    }
    async function authorised(sending, url) {
        const isOurs = url.origin === new URL(origin).origin;
        const first = isOurs ? await keys.known(sending.scopes) : null;
        const response = await once(sending, url, first);
        if (response.status !== 401 || !isOurs)
            return response;
        const challenge = parseChallenge(response.headers["www-authenticate"] ?? "");
        const second = challenge === null ? null : await keys.answer(challenge, sending.scopes, first);
        if (second === null)
            return response;
        await discard(response);
        return await once(sending, url, second);
    }
    async function send(sending) {
        let url = new URL(sending.at, origin);
        for (let redirects = 0;; redirects += 1) {
            if (!isSafe(url))
                throw unsafe(sending.what, url);
            const { what, tries } = sending;
            const response = await patiently(() => authorised(sending, url), {
                ...{ pause: ports.pause, what },
                ...(tries === undefined ? {} : { tries }),
            });
            const to = response.headers["location"];
            const isRead = sending.method === "GET" || sending.method === "HEAD";
            if (!isRead || !isRedirect(response.status) || to === undefined || !URL.canParse(to, url.href))
                return { ...response, url: url.href };
            await discard(response);
            if (redirects === MOST_REDIRECTS)
                throw (0,src_error/* failure */.V2)("registry-fault", `${what}: was sent on more than ${MOST_REDIRECTS} times`, {
                    hint: "Something between here and the registry sends every request on; look at its rules.",
                });
            url = new URL(to, url);
        }
    }
    return { send, hasCredentials: keys.hasCredentials };
}
/** Authorisations by what they are for; of several requests that ask at once one fetches for all. */
function keyring(host, { exchange, credentials, pause }, mayUse) {
    const held = new Map();
    let challenge = null;
    let given = null;
    /** What a challenge is answered with; null: nothing but what was just refused. */
    async function answer(asked, scopes, refused) {
        challenge = asked;
        given = await credentials(host);
        if (asked.scheme === "basic") {
            const own = given !== null && "username" in given ? basic(given) : null;
            return own === refused ? null : own;
        }
        const key = scopes.join(" ");
        const there = held.get(key);
        if (there !== undefined && (await there) !== refused)
            return await there;
        const patient = (request) => patiently(() => exchange(request), { pause, what: `${host}: its token service` });
        const reach = { exchange: patient, credentials: given, host, mayUse };
        const token = fetchToken(asked, scopes, reach).then((text) => `Bearer ${text}`);
        held.set(key, token);
        // A service that failed once is asked again.
        token.catch(() => held.delete(key));
        return await token;
    }
    const known = async (scopes) => challenge === null ? null : await answer(challenge, scopes, null);
    return { answer, known, hasCredentials: () => given !== null };
}
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
function unsafe(what, url) {
    return (0,src_error/* failure */.V2)("registry-fault", `${what}: leads to ${url.protocol}//${url.host}, and only https is spoken`, {
        hint: "http is spoken with a registry on this machine, or one that is named for it, and from nowhere else.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/repository.ts















const ACCEPT = [
    media_type/* MEDIA_TYPE */.Ap.manifest,
    media_type/* MEDIA_TYPE */.Ap.index,
    media_type/* MEDIA_TYPE */.Ap.dockerManifest,
    media_type/* MEDIA_TYPE */.Ap.dockerIndex,
].join(", ");
const MAX_PAGE_BYTES = 16 * 2 ** 20;
const MOST_TAGS = 100_000;
const PUT_TRIES = 4;
/**
 * Opens a repository; nothing is asked yet. Tag and digest of the reference are not looked at.
 * @throws ModelgateError `input-invalid` for what is no repository
 */
function openRepository(reference, ports) {
    const { host, repository } = (0,src_reference/* parseReference */.F2)(`${reference.host}/${reference.repository}`);
    const name = `${host}/${repository}`;
    const scene = { wire: wireTo(host, ports), repository, name, pause: ports.pause };
    // Of two who append to the list of what is attached one loses; at least nobody here does.
    const inTurn = (0,turns/* turns */.Z)();
    const store = {
        name,
        at: { host, repository },
        hasBlob: (digest) => hasBlob(scene, digest),
        readBlob: (blob) => readBlob(scene, blob),
        async writeBlob(blob, open, mountFrom = null) {
            if (await hasBlob(scene, blob.digest))
                return;
            await upload({ ...scene, blob, open, mountFrom });
        },
        readManifest: (tagOrDigest) => readManifest(scene, tagOrDigest),
        async writeManifest(manifest, tag = null) {
            const isListed = await writeManifest(scene, manifest, tag);
            const { subject } = (0,src_manifest/* decodeManifest */.MK)(manifest, name);
            if (subject !== undefined && !isListed)
                await inTurn(() => appendReferrer({ ...scene, store }, { manifest, digest: subject.digest }));
        },
        tags: () => tags(scene),
        referrers: (digest) => readReferrers({ ...scene, store }, digest),
    };
    return store;
}
const pull = ({ repository }) => [`repository:${repository}:pull`];
const push = ({ repository }) => [`repository:${repository}:pull,push`];
async function hasBlob(scene, digest) {
    const { wire, repository, name } = scene;
    const what = `${name}: the blob ${digest}`;
    const response = await wire.send({
        ...{ method: "HEAD", at: `/v2/${repository}/blobs/${digest}`, what, scopes: pull(scene) },
    });
    if (response.status !== 200 && response.status !== 404)
        throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
    await discard(response);
    return response.status === 200;
}
async function* readBlob(scene, blob) {
    const { wire, repository, name } = scene;
    const what = `${name}: the blob ${blob.digest}`;
    const response = await wire.send({
        ...{ method: "GET", at: `/v2/${repository}/blobs/${blob.digest}`, what, scopes: pull(scene) },
    });
    if (response.status === 200) {
        yield* (0,checked/* checked */.K)(response.body, blob, what);
        return;
    }
    throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
}
async function readManifest(scene, tagOrDigest) {
    const { wire, repository, name } = scene;
    assertNamed(tagOrDigest, name);
    const what = `${name}: the manifest ${tagOrDigest}`;
    const response = await wire.send({
        ...{ method: "GET", at: `/v2/${repository}/manifests/${tagOrDigest}`, what, scopes: pull(scene) },
        // Without it a registry may say that there is none, or convert it.
        headers: { Accept: ACCEPT },
    });
    // Only a registry says that something is unknown; a proxy's page with this status says nothing.
    if (response.status === 404)
        return await absent(response, what, wire);
    if (response.status !== 200)
        throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
    const mediaType = contentType(response);
    if (!(0,media_type/* isManifestType */.Q3)(mediaType)) {
        await discard(response);
        throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered with ${JSON.stringify(mediaType.slice(0, 100))}, which is no manifest`, {
            hint: NO_REGISTRY,
        });
    }
    const bytes = await readWhole(response.body, { maxBytes: src_manifest/* MAX_MANIFEST_BYTES */.ZJ, what });
    const digest = (0,descriptor/* digestOf */.ol)(bytes);
    const wanted = (0,descriptor/* isDigest */.Bc)(tagOrDigest) ? tagOrDigest : (response.headers["docker-content-digest"] ?? digest);
    if (digest !== wanted)
        throw (0,descriptor/* otherBytes */.IF)(what, { digest: wanted.slice(0, 100), size: bytes.length }, { digest, size: bytes.length });
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}
async function absent(response, what, wire) {
    const codes = await errorCodes(response);
    if (codes.some((code) => ["MANIFEST_UNKNOWN", "NAME_UNKNOWN", "NOT_FOUND"].includes(code)))
        return null;
    throw await refusal(response, what, { hasCredentials: wire.hasCredentials(), codes });
}
/** It becomes a part of an address. */
function assertNamed(tagOrDigest, name) {
    if ((0,src_reference/* isTag */.dz)(tagOrDigest) || (0,descriptor/* isDigest */.Bc)(tagOrDigest))
        return;
    throw (0,src_error/* failure */.V2)("input-invalid", `${name}: ${JSON.stringify(tagOrDigest.slice(0, 200))} is neither tag nor digest`, {
        hint: "A tag has at most 128 letters, digits, `_`, `.` and `-`; a digest is sha256: and 64 hexadecimal digits.",
    });
}
/** Whether the registry itself keeps the list of what is attached to the subject. */
async function writeManifest(scene, manifest, tag) {
    const { wire, repository, name, pause } = scene;
    const { digest, mediaType } = manifest.descriptor;
    assertNamed(tag ?? digest, name);
    const what = `${name}: writing the manifest ${tag ?? digest}`;
    const put = () => wire.send({
        ...{ method: "PUT", at: `/v2/${repository}/manifests/${tag ?? digest}`, what, scopes: push(scene) },
        headers: { "Content-Type": mediaType },
        body: manifest.bytes,
    });
    let response = await put();
    for (let attempt = 1; response.status !== 201; attempt += 1) {
        const codes = await errorCodes(response);
        // While somebody writes the same manifest again docker-registry says for a moment that it has none.
        if (attempt === PUT_TRIES || !codes.some((code) => /BLOB_UNKNOWN$/u.test(code)))
            throw await refusal(response, what, { isWrite: true, hasCredentials: wire.hasCredentials(), codes });
        await pause(100 * attempt);
        response = await put();
    }
    const stored = response.headers["docker-content-digest"] ?? digest;
    await discard(response);
    if (stored === digest)
        return response.headers["oci-subject"] !== undefined;
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: was kept as other bytes than were sent: ${stored.slice(0, 100)}`, {
        hint: "This registry rewrites manifests; a digest means nothing there.",
    });
}
const TagsPage = dist/* looseObject */._H3({ tags: dist/* nullish */.cl6(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(128))), []) });
async function tags(scene) {
    const { wire, repository, name } = scene;
    const what = `${name}: its tags`;
    const found = new Set();
    const asked = { at: `/v2/${repository}/tags/list?n=1000`, what, scopes: pull(scene) };
    for await (const response of pages(wire, asked, name)) {
        if (response.status === 404 && found.size === 0)
            return (await absent(response, what, wire)) ?? [];
        if (response.status !== 200)
            throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
        const bytes = await readWhole(response.body, { maxBytes: MAX_PAGE_BYTES, what });
        for (const tag of tagsIn(bytes, what))
            found.add(tag);
        if (found.size > MOST_TAGS)
            throw (0,src_error/* failure */.V2)("registry-fault", `${what}: are more than ${MOST_TAGS}`, {
                hint: "Give each model a repository of its own, and delete tags that nobody needs.",
            });
    }
    return [...found].toSorted();
}
function tagsIn(bytes, what) {
    const result = dist/* safeParse */.xLC(TagsPage, (0,json/* jsonIn */.Y)(bytes), { abortEarly: true });
    if (result.success)
        return result.output.tags ?? [];
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered with no list of tags`, {
        hint: NO_REGISTRY,
    });
}


/***/ }),

/***/ 1529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ turns)
/* harmony export */ });
/** Runs what is given one after the other, in the order in which it came; a failure of one stops none after it. */
function turns() {
    let last = Promise.resolve();
    return (act) => {
        const mine = last.then(act);
        last = mine.catch(() => undefined);
        return mine;
    };
}


/***/ }),

/***/ 64192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ letGo),
/* harmony export */   N: () => (/* binding */ isRedirect)
/* harmony export */ });
/** Whether an answer sends on to another address (RFC 9110, 15.4). Who follows decides who may see what. */
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** Lets the rest of a body go unread, and with it the connection: else the process would wait for it. Never rejects. */
async function letGo(body) {
    try {
        // An iteration that was not begun cannot be ended: one piece is read for it.
        for await (const _ of body)
            break;
    }
    catch {
        // An error of a body that nobody wants is nobody's.
    }
}


/***/ }),

/***/ 46783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
/**
 * All that a file or a body gives; null where that is more than `maxBytes`, and then the rest is not asked for. Counted while it is
 * read: the size that a file claims may change, and a pipe or a device claims none.
 */
async function readAtMost(chunks, maxBytes) {
    const read = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > maxBytes)
            return null;
        read.push(chunk);
    }
    return Buffer.concat(read);
}


/***/ })

};
