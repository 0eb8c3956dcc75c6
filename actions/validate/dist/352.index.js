export const id = 352;
export const ids = [352];
export const modules = {

/***/ 54352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MEDIA_TYPE: () => (/* reexport */ media_type/* MEDIA_TYPE */.Ap),
  attach: () => (/* reexport */ attach),
  copy: () => (/* reexport */ copy),
  decodeManifest: () => (/* reexport */ src_manifest/* decodeManifest */.MK),
  describe: () => (/* reexport */ descriptor/* describe */.q0),
  digestOf: () => (/* reexport */ descriptor/* digestOf */.ol),
  digestOfStream: () => (/* reexport */ descriptor/* digestOfStream */.Ul),
  dockerCredentials: () => (/* reexport */ dockerCredentials),
  encodeManifest: () => (/* reexport */ src_manifest/* encodeManifest */.Gb),
  formatReference: () => (/* reexport */ reference/* formatReference */.FH),
  isDigest: () => (/* reexport */ descriptor/* isDigest */.Bc),
  isIndex: () => (/* reexport */ src_manifest/* isIndex */.nw),
  isRepositoryName: () => (/* reexport */ reference/* isRepositoryName */.en),
  isTag: () => (/* reexport */ reference/* isTag */.dz),
  openLayout: () => (/* reexport */ openLayout),
  openRepository: () => (/* reexport */ repository/* openRepository */.h),
  parseReference: () => (/* reexport */ reference/* parseReference */.F2)
});

// EXTERNAL MODULE: ./packages/oci/src/descriptor.ts
var descriptor = __webpack_require__(23292);
// EXTERNAL MODULE: ./packages/oci/src/manifest.ts
var src_manifest = __webpack_require__(22104);
// EXTERNAL MODULE: ./packages/oci/src/media-type.ts
var media_type = __webpack_require__(96910);
;// CONCATENATED MODULE: ./packages/oci/src/attach.ts



const EMPTY = Buffer.from("{}");
/**
 * Attaches an artifact to content (OCI image specification 1.1, "Guidelines for Artifact Usage"), so that `referrers` finds it.
 * The same contents give the same digest.
 * @throws ModelgateError what the store throws
 */
async function attach(store, subject, attachment) {
    const { artifactType, contents, annotations } = attachment;
    const config = (0,descriptor/* describe */.q0)(media_type/* MEDIA_TYPE */.Ap.empty, EMPTY);
    const layers = contents.map(({ mediaType, bytes, annotations: own }) => (0,descriptor/* describe */.q0)(mediaType, bytes, own === undefined ? {} : { annotations: own }));
    for (const bytes of [EMPTY, ...contents.map((one) => one.bytes)])
        await store.writeBlob((0,descriptor/* describe */.q0)("", bytes), async function* () {
            yield bytes;
        });
    const { mediaType, digest, size } = subject;
    const manifest = (0,src_manifest/* encodeManifest */.Gb)({
        ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.manifest, artifactType, config },
        // An artifact has a layer: what has nothing to say but its annotations has the empty one.
        layers: layers.length === 0 ? [config] : layers,
        subject: { mediaType, digest, size },
        ...(annotations === undefined ? {} : { annotations }),
    });
    await store.writeManifest(manifest, null);
    return { ...manifest.descriptor, ...(annotations === undefined ? {} : { annotations }) };
}

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/oci/src/copy.ts



/** An index of indexes of indexes is nothing that anybody builds. */
const DEEPEST = 4;
/** Of blobs that are on their way at once. */
const AT_ONCE = 3;
/**
 * Copies a manifest, these very bytes, with everything that it names; manifests after their parts and the tag last, so that
 * nothing is half there when it dies. Blobs are mounted where both are repositories of one host.
 * @throws ModelgateError `registry-missing` when `from` has no such manifest, and what the stores throw
 */
async function copy(from, to, tagOrDigest, { tag = (0,descriptor/* isDigest */.Bc)(tagOrDigest) ? null : tagOrDigest, also = [], withReferrers = false } = {}) {
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
        throw (0,error/* failure */.V2)("registry-fault", `${from?.name}: ${digest} is nested more than ${DEEPEST} deep`, {
            hint: "No image needs an index of that kind.",
        });
    const { manifests, blobs } = (0,src_manifest/* partsOf */.CI)((0,src_manifest/* decodeManifest */.MK)(manifest, `${from?.name}: ${digest}`));
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
    throw (0,error/* failure */.V2)("registry-missing", `${sources.map(({ name }) => name).join(", ")}: no blob ${blob.digest}`, {
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
    return (0,error/* failure */.V2)("registry-missing", `${name}: has no manifest ${tagOrDigest}`, {
        hint: "Check the tag or digest; `skopeo inspect` shows what is there.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/credentials.ts

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
        throw (0,error/* failure */.V2)("input-invalid", `${path}: is not JSON`, { hint: "It is written by `docker login`." });
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
        throw (0,error/* failure */.V2)("input-invalid", `${path}: the credentials of ${host} are not a name and a password in base64`, {
            hint: "Log in again: `docker login`.",
        });
    return { username: pair.slice(0, at), password: pair.slice(at + 1) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/oci/src/checked.ts
var checked = __webpack_require__(3412);
// EXTERNAL MODULE: ./packages/oci/src/turns.ts
var turns = __webpack_require__(1529);
;// CONCATENATED MODULE: ./packages/oci/src/layout.ts










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
    const inTurn = (0,turns/* turns */.Z)();
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
                const { subject } = (0,src_manifest/* decodeManifest */.MK)(await storedAt(folder, entry), `${folder}: ${entry.digest}`);
                if (subject?.digest === digest && found.every((one) => one.digest !== entry.digest))
                    found.push(entry);
            }
            return found;
        },
    };
}
async function prepare(folder, mustExist) {
    const marker = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "oci-layout"), "utf8").catch(() => null);
    if (marker !== null) {
        if (/"imageLayoutVersion"\s*:\s*"1\.\d+\.\d+"/u.test(marker))
            return;
        throw (0,error/* failure */.V2)("registry-fault", `${folder}: oci-layout names no version that is known`, { hint: HINT });
    }
    if (mustExist)
        throw (0,error/* failure */.V2)("file-missing", `${folder}: is no image layout: it has no file oci-layout`, {
            hint: "Name the folder that the step before wrote, or download it first.",
        });
    const others = await (0,promises_.readdir)(folder).catch(() => []);
    if (others.length > 0)
        throw (0,error/* failure */.V2)("registry-fault", `${folder}: is no image layout, and not empty`, {
            hint: "Name a folder that is empty or not there yet.",
        });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "blobs/sha256"), { recursive: true });
    await put(folder, "index.json", (0,src_manifest/* encodeManifest */.Gb)({ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.index, manifests: [] }).bytes);
    // Last: what has this file is a layout.
    await put(folder, "oci-layout", Buffer.from(VERSION));
}
const HINT = "An image layout is what `modelgate containerize`, buildx and skopeo write (oci:FOLDER).";
function blobPath(folder, digest) {
    if (!(0,descriptor/* isDigest */.Bc)(digest))
        throw (0,error/* failure */.V2)("registry-fault", `${folder}: ${JSON.stringify(digest.slice(0, 100))} is no digest`);
    return (0,external_node_path_.join)(folder, "blobs/sha256", digest.slice("sha256:".length));
}
async function sizeOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    return found?.isFile() === true ? found.size : null;
}
async function* readBlob(folder, blob) {
    const path = blobPath(folder, blob.digest);
    if ((await sizeOf(path)) === null)
        throw layout_missing(folder, blob.digest);
    yield* (0,checked/* checked */.K)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 }), blob, path);
}
async function writeBlob(folder, blob, open) {
    const path = blobPath(folder, blob.digest);
    // One of this size was whole when it got its name; whoever reads it checks it again.
    if ((await sizeOf(path)) === blob.size)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, "blobs/sha256"), { recursive: true });
    const draft = (0,external_node_path_.join)(folder, "blobs/sha256", `.draft-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const file = await (0,promises_.open)(draft, "wx");
        try {
            for await (const chunk of (0,checked/* checked */.K)(open(), blob, `${folder}: what was to be written`))
                await file.writeFile(chunk);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}
async function readIndex(folder) {
    const path = (0,external_node_path_.join)(folder, "index.json");
    const size = await sizeOf(path);
    if (size === null)
        throw (0,error/* failure */.V2)("file-missing", `${path}: is not there`, { hint: HINT });
    if (size > src_manifest/* MAX_MANIFEST_BYTES */.ZJ)
        throw (0,error/* failure */.V2)("registry-fault", `${path}: has ${size} bytes, at most ${src_manifest/* MAX_MANIFEST_BYTES */.ZJ} are read`, {
            hint: HINT,
        });
    const bytes = await (0,promises_.readFile)(path);
    const mediaType = media_type/* MEDIA_TYPE */.Ap.index;
    const index = (0,src_manifest/* decodeManifest */.MK)({ bytes, descriptor: { mediaType, digest: "", size: bytes.length } }, path);
    if (!(0,src_manifest/* isIndex */.nw)(index))
        throw (0,error/* failure */.V2)("registry-fault", `${path}: is no index`, { hint: HINT });
    return index;
}
async function readManifest(folder, tagOrDigest) {
    const { manifests } = await readIndex(folder);
    if ((0,descriptor/* isDigest */.Bc)(tagOrDigest)) {
        const listed = manifests.find(({ digest }) => digest === tagOrDigest);
        if (listed !== undefined)
            return await storedAt(folder, listed);
        const size = await sizeOf(blobPath(folder, tagOrDigest));
        return size === null ? null : await storedAt(folder, { mediaType: "", digest: tagOrDigest, size });
    }
    const [found, ...more] = manifests.filter(({ annotations }) => annotations?.[TAG] === tagOrDigest);
    if (more.some(({ digest }) => digest !== found?.digest))
        throw (0,error/* failure */.V2)("registry-fault", `${folder}: two manifests have the tag ${JSON.stringify(tagOrDigest)}`, {
            hint: "Name it by its digest.",
        });
    return found === undefined ? null : await storedAt(folder, found);
}
async function storedAt(folder, { mediaType, digest, size }) {
    const path = blobPath(folder, digest);
    const there = await sizeOf(path);
    if (there === null)
        throw layout_missing(folder, digest);
    if (Math.max(there, size) > src_manifest/* MAX_MANIFEST_BYTES */.ZJ)
        throw (0,error/* failure */.V2)("registry-fault", `${path}: is larger than a manifest may be: ${src_manifest/* MAX_MANIFEST_BYTES */.ZJ} bytes`);
    const bytes = await (0,promises_.readFile)(path);
    (0,descriptor/* assertIs */.jo)(bytes, { digest, size }, path);
    return {
        descriptor: { mediaType: mediaType === "" ? (0,src_manifest/* mediaTypeIn */.Kw)(bytes) : mediaType, digest, size },
        bytes,
    };
}
async function writeManifest(folder, manifest, tag) {
    const { descriptor, bytes } = manifest;
    const { subject, artifactType } = (0,src_manifest/* decodeManifest */.MK)(manifest, folder);
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
    await put(folder, "index.json", (0,src_manifest/* encodeManifest */.Gb)({ ...index, manifests }).bytes);
}
async function put(folder, name, bytes) {
    const draft = (0,external_node_path_.join)(folder, `.draft-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.writeFile)(draft, bytes, { flag: "wx", flush: true });
        await (0,promises_.rename)(draft, (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}
function layout_missing(folder, digest) {
    return (0,error/* failure */.V2)("registry-missing", `${folder}: has no ${digest}`, {
        hint: "The layout is not whole: write it again, or copy all of it.",
    });
}

// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 9 modules
var repository = __webpack_require__(50967);
;// CONCATENATED MODULE: ./packages/oci/src/index.ts











/***/ })

};
