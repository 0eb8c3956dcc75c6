export const id = 801;
export const ids = [801];
export const modules = {

/***/ 73711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/**
 * What an image or artifact says of its model and of the report that judged it: the keys of the OCI image specification
 * (annotations.md), and ours. The same map is given to labels and annotations, for some tools read the one, some the other.
 * @param source address of the repository, as https://github.com/acme/models; null: unknown
 */
function annotationsOf(model, judgedBy, source) {
    const provenance = judgedBy?.report.provenance;
    const known = {
        "org.opencontainers.image.title": model.name,
        "org.opencontainers.image.version": model.version,
        "org.opencontainers.image.created": provenance?.createdAt,
        "org.opencontainers.image.revision": provenance?.commit,
        "org.opencontainers.image.source": source,
        "modelgate.model.name": model.name,
        "modelgate.model.version": model.version,
        "modelgate.model.digest": model.digest,
        "modelgate.model.file": model.file,
        "modelgate.report.digest": judgedBy?.digest,
        "modelgate.report.verdict": judgedBy?.report.verdict,
        "modelgate.policy.digest": provenance?.policyDigest,
        "modelgate.run": provenance?.run,
        "modelgate.version": judgedBy?.report.environment.modelgate,
    };
    const entries = Object.entries(known).filter((entry) => Boolean(entry[1]));
    return Object.fromEntries(entries.map(([key, value]) => [key, oneLine(value)]));
}
/** Registries and terminals show these as they are; names come from policies and reports of strangers. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, " ").slice(0, 1000);
}


/***/ }),

/***/ 5115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ nodeIn),
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _modelgate_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23292);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _parsed_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90387);




/** A config of an image with many layers has 30 kB. */
const LIMIT_BYTES = 1 << 20;
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(65_536));
const words = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text));
/** What is read of a base's config (OCI image specification, config.md). The rest describes the base, not what is built. */
const BaseConfig = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    architecture: text,
    os: text,
    variant: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Env: words, Entrypoint: words })),
    rootfs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("layers"),
        diff_ids: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(_modelgate_oci__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc, "expected sha256: and 64 hexadecimal digits"))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(500)),
    }),
    history: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(2000))),
});
/**
 * Reads a base's config.
 * @throws ModelgateError `registry-fault` naming the first thing wrong
 */
async function readConfig(store, descriptor, where) {
    const fault = (what) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("registry-fault", `${where}: its config ${what}`, { hint: "Take another image as `base`." });
    if (descriptor.size > LIMIT_BYTES)
        throw fault(`has ${descriptor.size} bytes; expected at most ${LIMIT_BYTES}`);
    const chunks = [];
    for await (const chunk of store.readBlob(descriptor))
        chunks.push(chunk);
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(BaseConfig, (0,_parsed_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parsedJson */ .U)(Buffer.concat(chunks)), { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw fault(`is not one of an image: ${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "the document"}: ${issue.message}`);
}
/**
 * Node in a base that has it; null where it has none, as far as a config tells. Distroless images of Node start it; the official
 * ones say their version.
 */
function nodeIn({ config }) {
    const [, version] = /^NODE_VERSION=v?(\d+)\./mu.exec((config?.Env ?? []).join("\n")) ?? [];
    const major = version === undefined ? null : Number(version);
    const [program] = config?.Entrypoint ?? [];
    if (program !== undefined && /^\/(?:[\w.-]+\/)*node$/u.test(program))
        return { path: program, major };
    return major === null ? null : { path: "/usr/local/bin/node", major };
}


/***/ }),

/***/ 66744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UY: () => (/* binding */ openImage),
/* harmony export */   W3: () => (/* binding */ DEFAULT_BASE),
/* harmony export */   m: () => (/* binding */ openBase)
/* harmony export */ });
/* harmony import */ var _modelgate_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76768);
/* harmony import */ var _modelgate_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50967);
/* harmony import */ var _modelgate_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53683);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);


/**
 * Debian 12 with glibc, libstdc++, CA certificates and the user `nonroot` (65532), no shell: 10 MB. An index for amd64 and arm64. Why
 * this digest: .github/decisions/image-base.md.
 */
const DEFAULT_BASE = "gcr.io/distroless/cc-debian12:nonroot@sha256:9dac0a79194e45a7da0158a9c6da57b217585af0786db3845d1f0ec1a0dd182f";
/**
 * Opens an image to build upon: `host/repository@sha256:…`, or `oci:FOLDER[:TAG]` for an image layout.
 * @throws ModelgateError `input-invalid` for a repository without a digest, and as `openImage`
 */
async function openBase(text, ports) {
    if (text.startsWith("oci:") || (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text).digest !== null)
        return await openImage(text, ports);
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `base: expected a digest, as host/repository@sha256:…, got ${JSON.stringify(text)}`, {
        hint: "A tag may be another image tomorrow. Look its digest up once, and let a bot keep it up to date.",
    });
}
/**
 * Opens an image that is there. A tag is looked up once; from then on the image is its digest.
 * @throws ModelgateError `input-invalid`, `registry-missing`, `registry-fault`
 */
async function openImage(text, ports) {
    if (text.startsWith("oci:"))
        return await layoutImage(text);
    const reference = (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    const { host, repository, digest, tag } = reference;
    const store = (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(reference, ports);
    const name = `${host}/${repository}`;
    if (digest !== null)
        return { name, digest, store };
    const found = await store.readManifest(tag ?? "latest");
    if (found !== null)
        return { name, digest: found.descriptor.digest, store };
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `image: ${name} has no tag ${tag ?? "latest"}`, {
        hint: "Name a tag or digest that was pushed there.",
    });
}
async function layoutImage(text) {
    const [, folder = "", named] = /^oci:(.+?)(?::([\w][\w.-]{0,127}))?$/u.exec(text) ?? [];
    const store = await (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_3__/* .openLayout */ .B)(folder, { mustExist: true });
    const tags = named === undefined ? await store.tags() : [named];
    const [tag] = tags;
    const stored = tags.length === 1 && tag !== undefined ? await store.readManifest(tag) : null;
    if (stored !== null)
        return { name: null, digest: stored.descriptor.digest, store };
    const got = named === undefined ? `${tags.length} tags` : `no tag ${JSON.stringify(named)}`;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `oci:${folder}: expected one image in the layout, got ${got}`, {
        hint: "Name it as oci:FOLDER:TAG.",
    });
}


/***/ }),

/***/ 60432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: ./packages/oci/src/manifest.ts
var src_manifest = __webpack_require__(22104);
// EXTERNAL MODULE: ./packages/oci/src/media-type.ts
var media_type = __webpack_require__(96910);
// EXTERNAL MODULE: ./packages/image/src/disk-fault.ts
var disk_fault = __webpack_require__(87497);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/image/src/base-config.ts
var base_config = __webpack_require__(5115);
// EXTERNAL MODULE: ./packages/image/src/entry.ts
var src_entry = __webpack_require__(54169);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./packages/image/src/gzip.ts
// gzip whose bytes depend on its input alone. zlib is not that: its builds differ in how they look for matches, by processor and
// version (.github/decisions/image-layers.md). fflate is plain JavaScript on integers; where it ends its blocks depends on
// the pieces it is given, so they have a fixed length.

const PIECE_BYTES = 1 << 20;
const LEVEL = 6;
/** Part of the key under which compressed layers are kept: another level or library gives other bytes. */
const GZIP_RECIPE = `fflate-0.8.3/${LEVEL}/${PIECE_BYTES}`;
/** The gzip file of a stream of bytes, the same on every machine. Holds about three pieces in memory. */
async function* gzipped(chunks) {
    const ready = [];
    const gzip = new esm/* Gzip */.Ne({ level: LEVEL, mtime: 0 }, (bytes) => ready.push(bytes));
    for await (const piece of inPieces(chunks)) {
        gzip.push(piece);
        yield* ready.splice(0);
    }
    gzip.push(new Uint8Array(0), true);
    yield* ready;
}
/** The same bytes in pieces of one length; the last may be shorter. */
async function* inPieces(chunks) {
    let piece = new Uint8Array(PIECE_BYTES);
    let filled = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + PIECE_BYTES - filled);
            piece.set(part, filled);
            filled += part.length;
            at += part.length;
            if (filled < PIECE_BYTES)
                continue;
            yield piece;
            // A new one, for whoever got the last may still hold it.
            piece = new Uint8Array(PIECE_BYTES);
            filled = 0;
        }
    }
    if (filled > 0)
        yield piece.subarray(0, filled);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./packages/image/src/tar-layer.ts




/** What every file and folder of a layer has, wherever it came from. */
const SAME = { uid: 0, gid: 0, uname: "", gname: "", mtime: new Date(0) };
/**
 * A layer as a tar archive (ustar, pax where a name needs it). It depends on names, modes and bytes of the entries alone: not on
 * the order they are given in, nor on owners, times or permissions of the files. Every folder on the way has an entry of its own, for
 * engines give a folder without one the time of unpacking.
 * @throws ModelgateError `input-invalid` when two entries have one name, or a file is not what its entry says
 */
async function* tarLayer(entries) {
    const sorted = entries.toSorted((a, b) => compare(a.name, b.name));
    refuseClashes(sorted);
    const archive = (0,tar_stream.pack)();
    const feeding = feed(archive, sorted).catch((error) => {
        archive.destroy(error instanceof Error ? error : new Error(String(error)));
        throw error;
    });
    // Heard below; without this, a fault while nobody waits would end the process.
    feeding.catch(() => { });
    try {
        for await (const chunk of archive)
            yield chunk;
        await feeding;
    }
    finally {
        archive.destroy();
    }
}
async function feed(archive, sorted) {
    const made = new Set();
    for (const entry of sorted) {
        for (const folder of foldersOf(entry.name)) {
            if (made.has(folder))
                continue;
            made.add(folder);
            archive.entry({ ...SAME, name: `${folder}/`, type: "directory", mode: 0o755 });
        }
        const mode = entry.executable ? 0o755 : 0o644;
        await add(archive, { ...SAME, name: entry.name, type: "file", mode, size: entry.sizeBytes }, entry);
    }
    archive.finalize();
}
async function add(archive, header, entry) {
    const added = Promise.withResolvers();
    added.promise.catch(() => { });
    const sink = archive.entry(header, (error) => (error ? added.reject(error) : added.resolve()));
    // Whoever reads the archive may stop; then nothing drains any more.
    const closed = (0,external_node_events_.once)(sink, "close").catch(() => { });
    for await (const chunk of (0,src_entry/* bytesOf */.$$)(entry)) {
        if (!sink.write(chunk))
            await Promise.race([(0,external_node_events_.once)(sink, "drain"), closed]);
        if (sink.destroyed)
            throw new Error("the archive is not read any more");
    }
    sink.end(null);
    await added.promise;
}
/** `a`, `a/b` of `a/b/c`. */
function foldersOf(name) {
    const parts = name.split("/").slice(0, -1);
    return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
/** By UTF-16 code units: no locale has a say. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function refuseClashes(sorted) {
    const names = new Set(sorted.map(({ name }) => name));
    const folders = new Set(sorted.flatMap(({ name }) => foldersOf(name)));
    const wrong = [
        ...sorted.filter(({ name }, at) => name === sorted[at - 1]?.name).map(({ name }) => `${name} twice`),
        ...[...names].filter((name) => folders.has(name)).map((name) => `${name} as a file and as a folder`),
        ...[...names].filter((name) => !isPlain(name)).map((name) => `${JSON.stringify(name)}, which is no path`),
    ];
    if (wrong.length > 0)
        throw (0,error/* failure */.V2)("input-invalid", `the image: expected each file once, got ${wrong.join(", ")}`, {
            hint: "Rename the file in the folder of the server or the model, or take it out.",
        });
}
/** Relative, with no part that leads elsewhere; `.wh.` is how a layer removes a file of the layers below. */
function isPlain(name) {
    const parts = name.split("/");
    const odd = /[\p{Cc}\\]/u.test(name);
    return (!odd && parts.every((part) => part !== "" && part !== "." && part !== ".." && !part.startsWith(".wh.")));
}

;// CONCATENATED MODULE: ./packages/image/src/layer.ts









/**
 * A layer as a plain tar archive. For what compresses little or changes with every build: its digest depends on no compressor,
 * and no engine has to unpack a model twice.
 */
async function plainLayer(entries) {
    const open = () => tarLayer(entries);
    const { digest, size } = await measured(open());
    return { descriptor: { mediaType: media_type/* MEDIA_TYPE */.Ap.layer, digest, size }, diffId: digest, open };
}
/**
 * A layer compressed by gzip, for what is large and seldom changes. Compressed once: `cache` keeps it for the next build, and the
 * layer is read from there. Whoever can write to the cache can slow a build down, not change an image's files: what a kept
 * layer unpacks to is compared with the archive that would be written.
 */
async function gzipLayer(entries, cache) {
    const archive = await measured(tarLayer(entries));
    const path = (0,external_node_path_.join)(cache, `${archive.digest.slice(7)}-${GZIP_RECIPE.replaceAll("/", "-")}.tar.gz`);
    // Named by the very bytes that were looked at: whoever reads them again, to write them down, checks that they are those.
    const packed = (await kept(path, archive)) ?? (await compress(entries, path));
    const descriptor = { mediaType: media_type/* MEDIA_TYPE */.Ap.layerGzip, ...packed };
    return { descriptor, diffId: archive.digest, open: () => (0,external_node_fs_.createReadStream)(path) };
}
async function measured(chunks) {
    const meter = metered();
    for await (const _ of meter.pass(chunks))
        ;
    return meter.read();
}
/** Digest and size of bytes that pass; `most`: it throws when there are more. */
function metered(most = Number.POSITIVE_INFINITY) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    return {
        async *pass(chunks) {
            for await (const chunk of chunks) {
                hash.update(chunk);
                size += chunk.length;
                if (size > most)
                    throw new Error(`more than ${most} bytes`);
                yield chunk;
            }
        },
        read: () => ({ digest: `sha256:${hash.digest("hex")}`, size }),
    };
}
/** A kept file that unpacks to exactly this archive; null: it cannot be read or unpacked, or holds something else. */
async function kept(path, archive) {
    const packed = metered();
    // A bomb is left as soon as it is longer than the archive.
    const unpacked = metered(archive.size);
    const nowhere = async (chunks) => {
        for await (const _ of unpacked.pass(chunks))
            ;
    };
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), packed.pass, (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 20 }), nowhere);
    }
    catch {
        return null;
    }
    return unpacked.read().digest === archive.digest ? packed.read() : null;
}
/** Beside its place and renamed into it: two builds at once write the same bytes, and neither reads half of them. */
async function compress(entries, path) {
    const partial = `${path}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    const written = metered();
    await (0,promises_.mkdir)((0,external_node_path_.join)(path, ".."), { recursive: true });
    try {
        await (0,external_node_stream_promises_.pipeline)(gzipped(tarLayer(entries)), written.pass, (0,external_node_fs_.createWriteStream)(partial, { flags: "wx" }));
        await (0,promises_.rename)(partial, path);
        return written.read();
    }
    finally {
        await (0,promises_.rm)(partial, { force: true });
    }
}

// EXTERNAL MODULE: ./packages/image/src/model-entries.ts
var model_entries = __webpack_require__(47133);
// EXTERNAL MODULE: ./packages/image/src/node-release.ts + 1 modules
var node_release = __webpack_require__(98174);
;// CONCATENATED MODULE: ./packages/image/src/image-parts.ts






/** The oldest Node that the server is tested with. */
const NODE_MAJOR = 24;
/**
 * Node in a layer of its own, unless the base has it.
 * @returns `node`: its path in the image
 * @throws ModelgateError `input-invalid` for a base with a Node that is too old, and what finding throws
 */
async function nodePart(platform, base, { found, cache }) {
    const its = (0,base_config/* nodeIn */.G)(base);
    if (its === null) {
        const layer = await gzipLayer(await found.node(platform), cache);
        const part = { role: "node", layer, createdBy: `modelgate node ${node_release/* NODE_VERSION */.SR}` };
        return { node: `/${node_release/* NODE_FILE */.s1}`, parts: [part] };
    }
    if (its.major !== null && its.major < NODE_MAJOR) {
        throw (0,error/* failure */.V2)("input-invalid", `base: expected Node ${NODE_MAJOR} or newer, or none, got Node ${its.major}`, {
            hint: "Take a newer base, or one without Node: then the image gets its own.",
        });
    }
    return { node: its.path, parts: [] };
}
/** The ONNX runtime of one platform. */
async function runtimePart(platform, { found, cache }) {
    const layer = await gzipLayer(await found.runtime(platform), cache);
    return { role: "runtime", layer, createdBy: "modelgate onnxruntime" };
}
/** Server and models: the same for every platform. */
async function sharedParts(server, models, cache) {
    const files = await serverEntries(server);
    const parts = [
        { role: "server", layer: await gzipLayer(files, cache), createdBy: "modelgate server" },
    ];
    for (const model of models) {
        const role = `model ${model.name}/${model.version}`;
        const layer = await plainLayer((0,model_entries/* modelEntries */.K)(model));
        parts.push({ role, layer, createdBy: `modelgate ${role} ${model.digest}` });
    }
    return parts;
}
async function serverEntries({ folder, entry }) {
    const entries = await (0,src_entry/* folderEntries */.zu)(folder, "app");
    if (!entries.some(({ name }) => name === `app/${entry}`)) {
        throw (0,error/* failure */.V2)("file-missing", `${folder}: expected the server's bundle with ${entry} in it`, {
            hint: "Build it first, or name the folder that has it.",
        });
    }
    // Without it Node takes a bundle's `.js` for CommonJS first.
    if (entries.some(({ name }) => name === "app/package.json"))
        return entries;
    return [...entries, (0,src_entry/* bytesEntry */.mk)("app/package.json", Buffer.from('{"type":"module"}\n'))];
}

// EXTERNAL MODULE: ./packages/image/src/image-config.ts
var image_config = __webpack_require__(97979);
// EXTERNAL MODULE: ./packages/image/src/platform.ts
var src_platform = __webpack_require__(3950);
// EXTERNAL MODULE: ./packages/image/src/platform-manifest.ts
var platform_manifest = __webpack_require__(58814);
// EXTERNAL MODULE: ./packages/image/src/write-config.ts
var write_config = __webpack_require__(48117);
;// CONCATENATED MODULE: ./packages/image/src/platform-image.ts






/**
 * Builds the image of one platform and writes it, its manifest last.
 * @throws ModelgateError what base, layers and layout throw
 */
async function buildPlatform(platform, build) {
    const { layout, annotations, base } = build;
    const where = `base ${base.name ?? base.store.name}@${base.digest}`;
    const { manifest: under, config: baseConfig } = await (0,platform_manifest/* platformManifest */.N)(base.store, base.digest, platform, where);
    const { node, parts: nodeParts } = await nodePart(platform, baseConfig, build);
    const parts = [...nodeParts, await runtimePart(platform, build), ...build.shared];
    const config = Buffer.from((0,image_config/* imageConfig */.gj)(platform, baseConfig, {
        program: build.program,
        node,
        steps: parts.map(({ layer, createdBy }) => ({ diffId: layer.diffId, createdBy })),
        labels: annotations,
        created: build.created,
    }));
    const baseLayers = under.layers.map(ociLayer);
    if (build.withBase)
        await copyBlobs(under.layers, base.store, layout);
    for (const { layer } of parts)
        await layout.writeBlob(layer.descriptor, layer.open);
    const manifest = (0,src_manifest/* encodeManifest */.Gb)({
        schemaVersion: 2,
        mediaType: media_type/* MEDIA_TYPE */.Ap.manifest,
        config: await (0,write_config/* writeConfig */.A)(layout, media_type/* MEDIA_TYPE */.Ap.config, config),
        layers: [...baseLayers, ...parts.map(({ layer }) => layer.descriptor)],
        annotations,
    });
    await layout.writeManifest(manifest);
    return {
        platform,
        descriptor: { ...manifest.descriptor, platform: (0,src_platform/* indexed */.KF)(platform, baseConfig.variant) },
        layers: [
            ...baseLayers.map((layer) => built("base", layer)),
            ...parts.map(({ role, layer }) => built(role, layer.descriptor)),
        ],
    };
}
function built(role, { digest, size }) {
    return { role, digest, sizeBytes: size };
}
/** A base in Docker's format: the bytes are the same, and a manifest should not mix the names. */
function ociLayer({ mediaType, digest, size }) {
    const isDocker = mediaType === "application/vnd.docker.image.rootfs.diff.tar.gzip";
    return { mediaType: isDocker ? media_type/* MEDIA_TYPE */.Ap.layerGzip : mediaType, digest, size };
}
async function copyBlobs(blobs, from, to) {
    for (const blob of blobs)
        await to.writeBlob(blob, () => from.readBlob(blob));
}

;// CONCATENATED MODULE: ./packages/image/src/build-image.ts





/**
 * Builds the image of a model and its server, and writes it into a layout: base, Node where the base has none, the ONNX runtime, the
 * server and each model in layers of their own, so that a new model is all that is new.
 * @throws ModelgateError `input-invalid`, `file-missing`, `registry-missing`, `registry-fault`, `build-failed` for a full disk, and
 * what finding throws
 */
async function buildImage(contents, layout, building) {
    return await (0,disk_fault/* tellingDiskFaults */.e)(() => build(contents, layout, building));
}
async function build(contents, layout, { found, cache, withBase, tag }) {
    const { base, models, server, created } = contents;
    (0,model_entries/* requireNames */.k)(models);
    const annotations = withBaseNamed(contents.annotations, base);
    const shared = await sharedParts(server, models, cache);
    const given = { base, withBase, found, cache, shared, program: server, annotations, created, layout };
    const images = [];
    for (const platform of contents.platforms)
        images.push(await buildPlatform(platform, given));
    const index = (0,src_manifest/* encodeManifest */.Gb)({
        schemaVersion: 2,
        mediaType: media_type/* MEDIA_TYPE */.Ap.index,
        manifests: images.map(({ descriptor }) => descriptor),
        annotations,
    });
    await layout.writeManifest(index, tag);
    return {
        digest: index.descriptor.digest,
        base: { name: base.name, digest: base.digest },
        platforms: images.map(({ platform, descriptor: { digest }, layers }) => ({ platform, digest, layers })),
    };
}
function withBaseNamed(annotations, { name, digest }) {
    return {
        ...annotations,
        ...(name === null ? {} : { "org.opencontainers.image.base.name": name }),
        "org.opencontainers.image.base.digest": digest,
    };
}


/***/ }),

/***/ 62973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildDockerfile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/oci/src/manifest.ts
var src_manifest = __webpack_require__(22104);
// EXTERNAL MODULE: ./packages/oci/src/media-type.ts
var media_type = __webpack_require__(96910);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/shell-word.ts
var shell_word = __webpack_require__(30084);
// EXTERNAL MODULE: ./packages/image/src/disk-fault.ts
var disk_fault = __webpack_require__(87497);
// EXTERNAL MODULE: ./packages/image/src/platform.ts
var src_platform = __webpack_require__(3950);
// EXTERNAL MODULE: ./packages/image/src/platform-manifest.ts
var platform_manifest = __webpack_require__(58814);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/oci/src/descriptor.ts
var descriptor = __webpack_require__(23292);
// EXTERNAL MODULE: ./packages/oci/src/copy.ts
var copy = __webpack_require__(78160);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/image/src/entry.ts
var entry = __webpack_require__(54169);
// EXTERNAL MODULE: ./packages/image/src/parsed-json.ts
var parsed_json = __webpack_require__(90387);
// EXTERNAL MODULE: ./packages/image/src/write-config.ts
var write_config = __webpack_require__(48117);
;// CONCATENATED MODULE: ./packages/image/src/build/archive.ts
// What engines save, as part of a layout: an OCI archive (a layout as a tar file; docker 25 and newer write one, too), or the older
// archive of docker, whose layers are plain tar files named by its manifest.json.












/**
 * Copies the one image of an archive into a layout, every blob checked against its digest.
 * @param work an empty folder to unpack into
 * @throws ModelgateError `registry-fault` for an archive that holds no image, or several
 */
async function loadArchive(path, work, layout) {
    const links = await unpack(path, work).catch((error) => {
        // Faults of the disk have a code, and are told by who called; those of an archive that was cut off have none.
        if (error instanceof src_error/* ModelgateError */.HJ || !(error instanceof Error) || "code" in error)
            throw error;
        throw noImage(path, "it cannot be unpacked");
    });
    const [index, legacy] = await Promise.all(["index.json", "manifest.json"].map((name) => json((0,external_node_path_.join)(work, name))));
    if (index !== undefined)
        return await fromLayout(path, work, index, layout);
    return await fromDocker(path, { work, links, written: legacy }, layout);
}
const Index = dist/* object */.Ikc({ manifests: dist/* array */.YOg(dist/* object */.Ikc({ digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y(descriptor/* isDigest */.Bc)) })) });
async function fromLayout(path, work, written, layout) {
    const index = dist/* safeParse */.xLC(Index, written);
    const [only, ...more] = index.success ? index.output.manifests : [];
    if (only === undefined || more.length > 0)
        throw noImage(path, "its index.json does not name one image");
    return await (0,copy/* copy */.C)(await (0,src_layout/* openLayout */.B)(work), layout, only.digest, { tag: null });
}
const Legacy = dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ Config: dist/* string */.YjP(), Layers: dist/* array */.YOg(dist/* string */.YjP()) })), dist/* length */.Bw9(1));
const Config = dist/* looseObject */._H3({ rootfs: dist/* object */.Ikc({ diff_ids: dist/* array */.YOg(dist/* string */.YjP()) }) });
async function fromDocker(path, { work, links, written }, layout) {
    const legacy = dist/* safeParse */.xLC(Legacy, written);
    const [image] = legacy.success ? legacy.output : [];
    if (image === undefined)
        throw noImage(path, "it has no index.json, and no manifest.json of one image");
    const layers = [];
    for (const name of image.Layers) {
        const file = await within(path, work, links.get(name) ?? name);
        const layer = {
            mediaType: media_type/* MEDIA_TYPE */.Ap.layer,
            digest: await (0,entry/* digestOfFile */.Mk)(file),
            size: (await (0,promises_.stat)(file)).size,
        };
        await layout.writeBlob(layer, () => (0,external_node_fs_.createReadStream)(file));
        layers.push(layer);
    }
    const bytes = await (0,promises_.readFile)(await within(path, work, image.Config));
    const config = dist/* safeParse */.xLC(Config, (0,parsed_json/* parsedJson */.U)(bytes));
    const named = config.success ? config.output.rootfs.diff_ids : [];
    if (named.join() !== layers.map(({ digest }) => digest).join()) {
        throw noImage(path, "its config names other layers than it holds");
    }
    const manifest = (0,src_manifest/* encodeManifest */.Gb)({
        schemaVersion: 2,
        mediaType: media_type/* MEDIA_TYPE */.Ap.manifest,
        config: await (0,write_config/* writeConfig */.A)(layout, media_type/* MEDIA_TYPE */.Ap.config, bytes),
        layers,
    });
    await layout.writeManifest(manifest);
    return manifest.descriptor;
}
/** Unpacks regular files. Symbolic links are not made: those between files of the archive come back as a map. */
async function unpack(path, work) {
    const links = new Map();
    const archive = (0,tar_stream.extract)();
    const feeding = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), archive);
    feeding.catch(() => { });
    for await (const entry of archive) {
        const { name, type, linkname } = entry.header;
        if (type === "symlink" && typeof linkname === "string")
            links.set(name, external_node_path_.posix.join(external_node_path_.posix.dirname(name), linkname));
        if (type === "file") {
            const file = (0,external_node_path_.join)(work, safe(path, name));
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(entry, (0,external_node_fs_.createWriteStream)(file, { flags: "wx" }));
        }
        else
            entry.resume();
    }
    await feeding;
    return links;
}
/** A file of the archive, unpacked, by the name that its manifest has for it. */
async function within(path, work, name) {
    const file = (0,external_node_path_.join)(work, safe(path, name));
    if ((await (0,promises_.stat)(file).catch(() => null))?.isFile() === true)
        return file;
    throw noImage(path, `it does not hold ${name}`);
}
function safe(path, name) {
    const parts = name.split("/");
    if (parts.every((part) => /^[\w.-]+$/u.test(part) && part !== "." && part !== ".."))
        return name;
    throw noImage(path, `it names ${JSON.stringify(name.slice(0, 200))}, which is no path of an image archive`);
}
async function json(path) {
    const bytes = await (0,promises_.readFile)(path).catch(() => null);
    return bytes === null ? undefined : (0,parsed_json/* parsedJson */.U)(bytes);
}
function noImage(path, what) {
    return (0,src_error/* failure */.V2)("registry-fault", `${path}: expected an archive with one image: ${what}`, {
        hint: "It was cut off, or saved by an engine that is not known here.",
    });
}
/** A name in an engine's own store that nobody else uses. */
function temporaryName() {
    return `modelgate-build:${(0,external_node_crypto_.randomUUID)()}`;
}

// EXTERNAL MODULE: ./packages/image/src/build/engines.ts
var engines = __webpack_require__(45189);
;// CONCATENATED MODULE: ./packages/image/src/build/build-dockerfile.ts









/**
 * Builds a Dockerfile with an engine, once for every platform, and puts the images under one index into a layout. Nothing stays in
 * the engine's store but its cache.
 * @param temporary a folder for the archives on their way
 * @throws ModelgateError `build-failed` with the end of what the engine said, `registry-fault`
 */
async function buildDockerfile({ path, folder, platforms }, layout, { engine, exec, temporary, tag }) {
    const manifests = [];
    for (const platform of platforms) {
        const work = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "modelgate-build-"));
        const recipe = {
            dockerfile: path,
            folder,
            platform,
            name: temporaryName(),
            output: (0,external_node_path_.join)(work, "image.tar"),
        };
        try {
            await run(engine, recipe, exec);
            const unpacked = (0,external_node_path_.join)(work, "unpacked");
            await (0,promises_.mkdir)(unpacked);
            const { digest } = await (0,disk_fault/* tellingDiskFaults */.e)(() => loadArchive(recipe.output, unpacked, layout));
            manifests.push(await described(layout, digest, platform, path));
        }
        finally {
            for (const args of engine.clean(recipe))
                await exec(engine.program, args).catch(() => { });
            await (0,promises_.rm)(work, { recursive: true, force: true });
        }
    }
    const index = (0,src_manifest/* encodeManifest */.Gb)({ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.index, manifests });
    await layout.writeManifest(index, tag);
    return { digest: index.descriptor.digest };
}
async function run(engine, recipe, exec) {
    for (const args of engine.steps(recipe)) {
        const { exitCode, stdout, stderr } = await exec(engine.program, args);
        if (exitCode === 0)
            continue;
        const said = (0,engines/* lastLine */.fM)(stderr.trim() === "" ? stdout : stderr);
        throw (0,src_error/* failure */.V2)("build-failed", `${recipe.dockerfile}: ${engine.name} could not build it for ${recipe.platform} (exit code ${exitCode}): ${said}`, { hint: `Run it by hand: ${[engine.program, ...args].map(shell_word/* shellWord */.r).join(" ")}` });
    }
}
/** An engine that has no emulation for a platform may quietly build its own: the config says what it built. */
async function described(layout, digest, platform, where) {
    const { stored, config } = await (0,platform_manifest/* platformManifest */.N)(layout, digest, platform, where);
    return { ...stored.descriptor, platform: (0,src_platform/* indexed */.KF)(platform, config.variant) };
}


/***/ }),

/***/ 45189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ findEngine),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
/* unused harmony export ENGINES */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
// The engines that can build a user's own Dockerfile, as data: how each is asked whether it works, and the argument lists that
// build an image and leave it in a file. No shell is between.

const ENGINES = ["buildx", "docker", "podman", "buildah"];
const SET = {
    buildx: {
        name: "buildx",
        program: "docker",
        steps: ({ dockerfile, folder, platform, output }) => [
            [
                "buildx",
                "build",
                ...["--file", dockerfile, "--platform", platform],
                // Their statements hold times and make an index of an image; ours are attached at the push.
                ...["--provenance=false", "--sbom=false"],
                ...["--output", `type=oci,rewrite-timestamp=true,dest=${output}`],
                ...["--build-arg", "SOURCE_DATE_EPOCH=0"],
                folder,
            ],
        ],
        clean: () => [],
    },
    docker: {
        name: "docker",
        program: "docker",
        steps: ({ dockerfile, folder, platform, name, output }) => [
            ["build", "--file", dockerfile, "--platform", platform, "--tag", name, folder],
            ["save", "--output", output, name],
        ],
        clean: ({ name }) => [["image", "rm", name]],
    },
    podman: {
        name: "podman",
        program: "podman",
        steps: ({ dockerfile, folder, platform, name, output }) => [
            [
                "build",
                ...["--file", dockerfile, "--platform", platform, "--format", "oci", "--timestamp", "0"],
                ...["--tag", name, folder],
            ],
            ["save", "--format", "oci-archive", "--output", output, name],
        ],
        clean: ({ name }) => [["image", "rm", name]],
    },
    buildah: {
        name: "buildah",
        program: "buildah",
        steps: ({ dockerfile, folder, platform, name, output }) => [
            [
                "build",
                ...["--file", dockerfile, "--platform", platform, "--format", "oci", "--timestamp", "0"],
                ...["--tag", name, folder],
            ],
            ["push", name, `oci-archive:${output}`],
        ],
        clean: ({ name }) => [["rmi", name]],
    },
};
/** How each is asked whether it can build: it has to answer, and docker's daemon with it. */
const PROBES = {
    buildx: async (exec) => {
        const { exitCode, stdout, stderr } = await exec("docker", ["buildx", "inspect"]);
        if (exitCode !== 0)
            return lastLine(stderr);
        // It says so, and ends with 0, when the daemon of its builder does not answer.
        const [, fault] = /^Error:[^\S\n]*(\S.*)$/mu.exec(stdout) ?? [];
        if (fault !== undefined)
            return lastLine(fault);
        // The driver that shares docker's own store cannot write a file; the plain builder and `save` can.
        const [, driver] = /^Driver:[^\S\n]*(\S+)$/mu.exec(stdout) ?? [];
        if (driver === undefined)
            return "it does not say how its builder runs";
        return driver === "docker" ? "its driver `docker` writes no OCI archive" : null;
    },
    docker: answers("docker", ["version", "--format", "{{.Server.Version}}"]),
    podman: answers("podman", ["info", "--format", "{{.Store.GraphDriverName}}"]),
    buildah: answers("buildah", ["info"]),
};
/**
 * The first engine that works, of all or of the one that was asked for.
 * @throws ModelgateError `engine-missing` with the reason of each
 */
async function findEngine(exec, wanted) {
    const reasons = [];
    for (const name of wanted === undefined ? ENGINES : [wanted]) {
        const reason = await PROBES[name](exec).catch((error) => messageOf(error));
        if (reason === null)
            return SET[name];
        reasons.push(`- ${name}: ${reason}`);
    }
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("engine-missing", `dockerfile: expected docker, podman or buildah on this machine, found none that works:\n${reasons.join("\n")}`, {
        hint: "Start docker, install podman or buildah, or leave `dockerfile` out: Modelgate's own image needs no engine.",
    });
}
function answers(program, args) {
    return async (exec) => {
        const { exitCode, stderr } = await exec(program, args);
        return exitCode === 0 ? null : lastLine(stderr);
    };
}
/** Docker's word after what was wrong, and no reason. */
const WHERE_TO_READ = /^(?:Run|See) '.+ --help'/u;
/** The end of what a program said, as one line of a message. */
function lastLine(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "" && !WHERE_TO_READ.test(line.trim()));
    const line = (lines.at(-1) ?? "it said nothing").replace(/\p{Cc}/gu, " ").trim();
    return line.slice(0, 300);
}
function messageOf(error) {
    return lastLine(error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 87497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tellingDiskFaults)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** Faults of the machine's disk, by the codes of the system, with what to do about each. */
const DISK = {
    ENOSPC: "The disk is full: free some of it. An image needs about three times its size while it is built.",
    EDQUOT: "The disk quota is used up: free some of it.",
    EROFS: "The file system is read-only: name folders that can be written.",
    EACCES: "This user may not write there: name folders that it may.",
    EPERM: "This user may not write there: name folders that it may.",
    ENOTDIR: "There is a file where a folder has to be: name another folder.",
    EMFILE: "Too many files are open: raise the limit (ulimit -n).",
};
/**
 * What building does, with faults of the disk told as what they are. Anything else is thrown as it came.
 * @throws ModelgateError `build-failed` for a disk that is full or cannot be written
 */
async function tellingDiskFaults(build) {
    try {
        return await build();
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        const hint = Object.hasOwn(DISK, code) ? DISK[code] : undefined;
        if (error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ || !(error instanceof Error) || hint === undefined)
            throw error;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("build-failed", `the image could not be written: ${error.message}`, { hint, cause: error });
    }
}


/***/ }),

/***/ 34808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loadedBytes),
/* harmony export */   X: () => (/* binding */ requireMachine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3950);




// Offsets in a 64-bit ELF header and program header (System V ABI, "ELF Header" and "Program Header").
const HEADER_BYTES = 64;
const MACHINE = 18;
const PROGRAM_HEADERS = { at: 32, entryBytes: 54, count: 56 };
const SECTION_HEADERS = { at: 40, count: 60, names: 62 };
const SEGMENT = { offset: 8, fileBytes: 32, headerBytes: 56 };
const PINNED = "It is found anew when it is taken out of the tool cache, or `runtime-path` is left out.";
/** Programs have about ten segments. */
const MAX_SEGMENTS = 128;
/**
 * Refuses a native file that is not for the platform: what cannot be run here is known by its header.
 * @throws ModelgateError `input-invalid`, `file-missing`
 */
async function requireMachine(path, platform) {
    const header = await read(path, 0, HEADER_BYTES);
    const expected = (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(platform).elfMachine;
    if (isElf64(header) && header.readUInt16LE(MACHINE) === expected)
        return;
    const found = isElf64(header) ? `one for machine ${header.readUInt16LE(MACHINE)}` : "another file";
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("input-invalid", `${path}: expected a 64-bit ELF file for ${platform} (machine ${expected}), got ${found}`, { hint: "Give the file of the platform that the image is for." });
}
/**
 * A program without what is only for debuggers: everything up to the end of its last segment is what gets loaded, symbols and
 * section headers lie behind. Of Node that is 18 of 127 MB. No outside `strip`: each version of it writes other bytes.
 * @throws ModelgateError `input-invalid` for a file that is no such program
 */
async function* loadedBytes(path) {
    const header = await read(path, 0, HEADER_BYTES);
    const count = isElf64(header) ? header.readUInt16LE(PROGRAM_HEADERS.count) : 0;
    const isKnown = header.readUInt16LE(PROGRAM_HEADERS.entryBytes) === SEGMENT.headerBytes;
    if (count === 0 || count > MAX_SEGMENTS || !isKnown) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("input-invalid", `${path}: expected a 64-bit ELF program, got another file`, {
            hint: PINNED,
        });
    }
    const start = Number(header.readBigUInt64LE(PROGRAM_HEADERS.at));
    const segments = await read(path, start, count * SEGMENT.headerBytes);
    const ends = Array.from({ length: count }, (_, at) => {
        const base = at * SEGMENT.headerBytes;
        const length = segments.readBigUInt64LE(base + SEGMENT.fileBytes);
        return Number(segments.readBigUInt64LE(base + SEGMENT.offset) + length);
    });
    // Said to have no sections, for there is no table of them any more.
    header.writeBigUInt64LE(0n, SECTION_HEADERS.at);
    header.writeUInt16LE(0, SECTION_HEADERS.count);
    header.writeUInt16LE(0, SECTION_HEADERS.names);
    yield header;
    yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start: HEADER_BYTES, end: Math.max(...ends) - 1, highWaterMark: 1 << 20 });
}
function isElf64(header) {
    return header.toString("latin1", 0, 4) === "\x7fELF" && header[4] === 2 && header[5] === 1;
}
/** So many bytes of a file; zeros where it ends before. */
async function read(path, start, length) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path).catch((cause) => {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("file-missing", `${path}: cannot be opened`, { hint: PINNED, cause });
    });
    try {
        const bytes = Buffer.alloc(length);
        await file.read(bytes, 0, length, start);
        return bytes;
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 54169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   mk: () => (/* binding */ bytesEntry),
/* harmony export */   zu: () => (/* binding */ folderEntries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _modelgate_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23292);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);






const CHUNK_BYTES = 1 << 20;
/** A file of a layer whose bytes are at hand. */
function bytesEntry(name, bytes) {
    return { name, executable: false, digest: (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes), sizeBytes: bytes.length, from: bytes };
}
/** Every regular file below a folder, as it is now, under `prefix` in the image. Links and devices are refused. */
async function folderEntries(folder, prefix) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("file-missing", `${folder}: cannot be read as a folder`, {
            hint: "Name a folder that is there and that this user may read.",
            cause,
        });
    });
    const strange = found.filter((one) => !one.isFile() && !one.isDirectory());
    if (strange.length > 0) {
        const names = strange.map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parentPath, name)).join(", ");
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("input-invalid", `${folder}: expected files and folders only, got ${names}`, {
            hint: "Copy what the link leads to, or remove it.",
        });
    }
    const files = found.filter((one) => one.isFile()).map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parentPath, name));
    return Promise.all(files.map(async (path) => {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path).replaceAll("\\", "/");
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        return {
            name: `${prefix}/${below}`,
            executable: false,
            digest: await digestOfFile(path),
            sizeBytes: size,
            from: path,
        };
    }));
}
/** sha256 of a file, read in pieces. */
async function digestOfFile(path) {
    return await (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_4__/* .digestOfStream */ .Ul)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: CHUNK_BYTES }));
}
/**
 * The bytes of an entry; the last of them only when all are those that the entry names.
 * @throws ModelgateError `input-invalid` when they are others
 */
async function* bytesOf(entry) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let sizeBytes = 0;
    let last;
    for await (const chunk of piecesOf(entry)) {
        hash.update(chunk);
        sizeBytes += chunk.length;
        // At once: a file that grows without end must not fill the disk.
        if (sizeBytes > entry.sizeBytes)
            break;
        if (last !== undefined)
            yield last;
        last = chunk;
    }
    if (sizeBytes !== entry.sizeBytes || `sha256:${hash.digest("hex")}` !== entry.digest)
        throw changed(entry);
    if (last !== undefined)
        yield last;
}
function changed({ from, name, digest }) {
    const place = typeof from === "string" ? from : name;
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("input-invalid", `${place}: expected ${digest}, but its bytes are others now`, {
        hint: "Nothing may write to the files while the image is built. Run it again.",
    });
}
async function* piecesOf({ from }) {
    if (typeof from === "function")
        yield* from();
    else if (typeof from === "string")
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(from, { highWaterMark: CHUNK_BYTES });
    else
        yield from;
}


/***/ }),

/***/ 97979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ QUIET),
/* harmony export */   gj: () => (/* binding */ imageConfig),
/* harmony export */   qX: () => (/* binding */ serverProgram)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3950);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56798);


/** The server's variables: the runtime's telemetry is on unless this is there before it is loaded. */
const QUIET = { NODE_ENV: "production", ORT_DISABLE_TELEMETRY: "1", ORT_TELEMETRY_DISABLED: "1" };
/** Our server (packages/server): every flag of it has a variable. */
function serverProgram({ entry = "index.js", port = 8080 } = {}) {
    const env = { MODELGATE_MODELS: "/models", MODELGATE_HOST: "0.0.0.0", MODELGATE_PORT: String(port) };
    return { entry, env, port };
}
/**
 * The config of an image (OCI image specification, config.md) as JSON, its keys in one order. Of the base it keeps environment and
 * layers, not the labels: they describe another image.
 * @param node path of Node in the image
 * @param created RFC 3339; part of the digest, so it comes from the inputs and not from a clock
 */
function imageConfig(platform, base, given) {
    const { program, node, steps, labels, created } = given;
    const { os, architecture } = (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(platform);
    return JSON.stringify({
        created,
        architecture,
        os,
        ...(base.variant === undefined ? {} : { variant: base.variant }),
        config: {
            User: `${_user_js__WEBPACK_IMPORTED_MODULE_1__/* .USER */ .m}:${_user_js__WEBPACK_IMPORTED_MODULE_1__/* .USER */ .m}`,
            ExposedPorts: { [`${program.port}/tcp`]: {} },
            Env: environment(base.config?.Env ?? [], { ...QUIET, ...program.env }),
            Entrypoint: [node, `/app/${program.entry}`],
            WorkingDir: "/",
            StopSignal: "SIGTERM",
            Labels: labels,
        },
        rootfs: { type: "layers", diff_ids: [...base.rootfs.diff_ids, ...steps.map(({ diffId }) => diffId)] },
        history: [...historyOf(base), ...steps.map(({ createdBy }) => ({ created, created_by: createdBy }))],
    });
}
function environment(base, ours) {
    const kept = base.filter((line) => !Object.hasOwn(ours, line.split("=", 1)[0] ?? ""));
    return [...kept, ...Object.entries(ours).map(([name, value]) => `${name}=${value}`)];
}
/** History tells of all layers or of none. */
function historyOf({ history, rootfs }) {
    const layers = history?.filter((step) => step["empty_layer"] !== true).length;
    if (history !== undefined && layers === rootfs.diff_ids.length)
        return history;
    return rootfs.diff_ids.map(() => ({ created_by: "base" }));
}


/***/ }),

/***/ 89895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeModelArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22104);
/* harmony import */ var _modelgate_oci__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96910);
/* harmony import */ var _disk_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87497);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54169);
/* harmony import */ var _model_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47133);
/* harmony import */ var _write_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48117);
// A model as an artifact of a registry, without a server: CNCF ModelPack (github.com/modelpack/model-spec, specs-go/v1). A file is a layer
// of its own, as it is, so that the registry's digest of a one-file model is the digest that was judged.






const ARTIFACT_TYPE = "application/vnd.cncf.model.manifest.v1+json";
const CONFIG_TYPE = "application/vnd.cncf.model.config.v1+json";
/** Neither archived nor compressed. */
const RAW_WEIGHT = "application/vnd.cncf.model.weight.v1.raw";
/**
 * Writes a model into a layout as a ModelPack artifact: its files in the order of `files`, under the names they were judged by.
 * @param created RFC 3339; part of the digest
 * @throws ModelgateError `input-invalid` when a file is not what its digest says, `build-failed` for a full disk
 */
async function writeModelArtifact(model, layout, about) {
    return await (0,_disk_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingDiskFaults */ .e)(() => write(model, layout, about));
}
async function write(model, layout, { annotations, created, tag }) {
    (0,_model_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNames */ .k)([model]);
    const layers = model.files.map(({ path, digest, sizeBytes }) => ({
        mediaType: RAW_WEIGHT,
        digest,
        size: sizeBytes,
        // The first is ModelPack's, the second is where oras and others look for a file's name.
        annotations: { "org.cncf.model.filepath": path, "org.opencontainers.image.title": path },
    }));
    const config = Buffer.from(JSON.stringify({
        descriptor: { createdAt: created, name: model.name, version: model.version },
        modelfs: { type: "layers", diffIds: layers.map(({ digest }) => digest) },
        config: { format: "onnx" },
    }));
    for (const file of model.files) {
        const from = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(model.folder, file.path);
        const entry = { ...file, name: file.path, executable: false, from };
        await layout.writeBlob({ digest: file.digest, size: file.sizeBytes }, () => (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(entry));
    }
    const manifest = (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_4__/* .encodeManifest */ .Gb)({
        schemaVersion: 2,
        mediaType: _modelgate_oci__WEBPACK_IMPORTED_MODULE_5__/* .MEDIA_TYPE */ .Ap.manifest,
        artifactType: ARTIFACT_TYPE,
        config: await (0,_write_config_js__WEBPACK_IMPORTED_MODULE_6__/* .writeConfig */ .A)(layout, CONFIG_TYPE, config),
        layers,
        annotations,
    });
    await layout.writeManifest(manifest, tag);
    return {
        digest: manifest.descriptor.digest,
        layers: model.files.map(({ path, digest }) => ({ path, digest })),
    };
}


/***/ }),

/***/ 47133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ modelEntries),
/* harmony export */   k: () => (/* binding */ requireNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54169);



/** The file that Triton, KServe and our server open. */
const MODEL_FILE = "model.onnx";
/** The file that our server alone opens: packages/server/src/profile/reference-file.ts. */
const PROFILE_FILE = "model.profile.json";
/**
 * A model's files at `models/<name>/<version>/`: the model as `model.onnx`, its external data beside it under the names that are
 * written in the model, and its reference profile as `model.profile.json`.
 * @throws ModelgateError `input-invalid`
 */
function modelEntries({ name, version, folder, files, profile }) {
    const [model, ...external] = files;
    if (model === undefined)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `${name}: expected a model, got no file`, {
            hint: "Name a model's file.",
        });
    const taken = [MODEL_FILE, PROFILE_FILE].find((file) => external.some(({ path }) => path === file));
    if (taken !== undefined) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `${name}: its external data is called ${taken}, as ${taken === MODEL_FILE ? "the model" : "its profile"} has to be`, {
            hint: "Save the model again with its weights in a file of another name.",
        });
    }
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("models", name, version);
    const packed = files.map((file) => ({
        name: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(place, file === model ? MODEL_FILE : file.path),
        executable: false,
        digest: file.digest,
        sizeBytes: file.sizeBytes,
        from: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.path),
    }));
    if (profile === undefined)
        return packed;
    const bytes = new TextEncoder().encode(`${JSON.stringify(profile)}\n`);
    return [...packed, (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesEntry */ .mk)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(place, PROFILE_FILE), bytes)];
}
/**
 * Names and versions become folders, labels and parts of addresses.
 * @throws ModelgateError `input-invalid` with everything that is wrong
 */
function requireNames(models) {
    const said = (message, hint) => ({ code: "input-invalid", message, hint });
    const problems = models.flatMap(({ name, version }) => [
        ...(/^[A-Za-z0-9][\w.-]{0,127}$/u.test(name)
            ? []
            : [said(`name: expected a name of a served model, got ${JSON.stringify(name)}`, NAME_HINT)]),
        ...(/^[1-9]\d{0,8}$/u.test(version)
            ? []
            : [said(`version: expected a whole number from 1, got ${JSON.stringify(version)}`, VERSION_HINT)]),
    ]);
    if (models.length === 0)
        problems.push(said("models: expected at least one, got none", "Name a model."));
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .throwProblems */ .Jh)(problems);
}
const NAME_HINT = "Use letters, digits, `.`, `_` and `-`, at most 128, the first a letter or digit.";
const VERSION_HINT = "Servers take the highest number for the newest: give 1, 2, 3 …";


/***/ }),

/***/ 98174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s1: () => (/* binding */ NODE_FILE),
  SR: () => (/* binding */ NODE_VERSION),
  cy: () => (/* binding */ findNode),
  pB: () => (/* binding */ nodeEntries)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/inference/src/runtime/find.ts + 3 modules
var find = __webpack_require__(98586);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/image/src/elf.ts
var elf = __webpack_require__(34808);
;// CONCATENATED MODULE: ./packages/image/src/node-pins.json
const node_pins_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"24.21.0","NJ":"bin/node","Bn":{"x64":{"published":{"sha256":"7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c","sizeBytes":126595440},"packed":{"sha256":"96b0d10c4f049c2a02f97e00a3637e8a138402419ed7f29f5c587b3db368c8a9","sizeBytes":108508384}},"arm64":{"published":{"sha256":"0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584","sizeBytes":122893672},"packed":{"sha256":"1846f49bc589146765f95a51cec36b3beba29a7d340d8d6b4650296aa3d75064","sizeBytes":102946808}}}}');
// EXTERNAL MODULE: ./packages/image/src/platform.ts
var src_platform = __webpack_require__(3950);
;// CONCATENATED MODULE: ./packages/image/src/node-release.ts






/** The version of Node that images get whose base has none. */
const NODE_VERSION = node_pins_namespaceObject.rE;
/** Where Node lies in an image whose base has none. */
const NODE_FILE = "opt/node/bin/node";
/**
 * Finds the pinned Node binary of a platform: the tool cache, else npm's registry, checked against its pinned digest. It is
 * found as the ONNX runtime is, by the package of one platform that npm's `node` consists of.
 * @returns the path of the binary
 * @throws ModelgateError `runtime-missing` with the reason of every source, `runtime-untrusted`
 */
async function findNode(platform, options, ports) {
    const arch = (0,src_platform/* namesOf */.eZ)(platform).nodeArch;
    const release = releaseOf(arch);
    try {
        // No file travels, and no module has this package beside it.
        const places = { moduleUrl: import.meta.url, travelling: options.temporary };
        const found = await (0,find.findRuntime)({ ...options, ...places, release, os: "linux", arch }, ports);
        return (0,external_node_path_.join)(found.directory, node_pins_namespaceObject.NJ);
    }
    catch (error) {
        if (!(error instanceof src_error/* ModelgateError */.HJ) || error.code !== "runtime-missing")
            throw error;
        const reasons = error.message.split("\n").slice(1).join("\n");
        throw (0,src_error/* failure */.V2)("runtime-missing", `no Node ${NODE_VERSION} for ${platform}:\n${reasons}`, {
            hint: "Give npm its registry and credentials in .npmrc, or take a `base` that has Node.",
            cause: error,
        });
    }
}
/**
 * Node's binary as the file of a layer, without its symbols.
 * @throws ModelgateError `input-invalid` for a binary of another machine, `file-missing`
 */
async function nodeEntries(path, platform) {
    await (0,elf/* requireMachine */.X)(path, platform);
    const { sha256, sizeBytes } = node_pins_namespaceObject.Bn[(0,src_platform/* namesOf */.eZ)(platform).nodeArch].packed;
    const from = () => (0,elf/* loadedBytes */.$)(path);
    return [{ name: NODE_FILE, executable: true, digest: `sha256:${sha256}`, sizeBytes, from }];
}
function releaseOf(arch) {
    return {
        name: `node-linux-${arch}`,
        version: node_pins_namespaceObject.rE,
        scripts: {},
        platforms: {
            [`linux/${arch}`]: { bindings: {}, libraries: { [node_pins_namespaceObject.NJ]: node_pins_namespaceObject.Bn[arch].published } },
        },
    };
}


/***/ }),

/***/ 90387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parsedJson)
/* harmony export */ });
/** The value that JSON in UTF-8 says; undefined for what is none: the parser's own message quotes the document. */
function parsedJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 58814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ platformManifest)
/* harmony export */ });
/* harmony import */ var _modelgate_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22104);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _base_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3950);




const OTHER = "Take another image, or build this one again: no engine would run it.";
/**
 * Finds the image of a platform under a digest that names a manifest or an index. None of its layers are read.
 * @param where what messages call it
 * @throws ModelgateError `registry-missing` where there is none for the platform, `registry-fault`
 */
async function platformManifest(store, digest, platform, where) {
    const top = await read(store, digest, where);
    const chosen = (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_0__/* .isIndex */ .nw)(top.manifest)
        ? await read(store, digestFor(top.manifest.manifests, platform, where), where)
        : top;
    const { stored, manifest } = chosen;
    if ((0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_0__/* .isIndex */ .nw)(manifest)) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-fault", `${where}: expected an image for ${platform}, got an index in an index`, {
            hint: OTHER,
        });
    }
    const config = await (0,_base_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .X)(store, manifest.config, where);
    const { os, architecture } = (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(platform);
    if (config.os !== os || config.architecture !== architecture) {
        throw notFor(platform, where, [`${config.os}/${config.architecture}`]);
    }
    if (config.rootfs.diff_ids.length !== manifest.layers.length) {
        const [names, layers] = [config.rootfs.diff_ids.length, manifest.layers.length];
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-fault", `${where}: its config names ${names} layers, its manifest ${layers}`, {
            hint: OTHER,
        });
    }
    return { stored, manifest, config };
}
async function read(store, digest, where) {
    const stored = await store.readManifest(digest);
    if (stored !== null)
        return { stored, manifest: (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_0__/* .decodeManifest */ .MK)(stored, where) };
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${where}: ${store.name} has no manifest ${digest}`, {
        hint: "Name an image that is there, by its digest.",
    });
}
function digestFor(manifests, platform, where) {
    const { os, architecture } = (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(platform);
    // "v8" is plain arm64; any other variant needs a newer processor.
    const fitting = manifests.filter(({ platform: its }) => its?.os === os && its.architecture === architecture && /^(?:v8)?$/u.test(its.variant ?? ""));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
        return only.digest;
    const has = manifests.map(({ platform: its }) => its === undefined ? "unknown" : `${its.os}/${its.architecture}`);
    throw notFor(platform, where, has);
}
function notFor(platform, where, has) {
    const list = [...new Set(has)].map((one) => JSON.stringify(one.slice(0, 60))).slice(0, 20);
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${where}: expected one image for ${platform}, got ${list.join(", ") || "none"}`, { hint: "Take an image that has this platform, or leave the platform out of `platforms`." });
}


/***/ }),

/***/ 3950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ platforms),
/* harmony export */   KF: () => (/* binding */ indexed),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** What an image can be built for. */
const PLATFORMS = ["linux/amd64", "linux/arm64"];
const NAMES = {
    "linux/amd64": { os: "linux", architecture: "amd64", nodeArch: "x64", elfMachine: 62 },
    "linux/arm64": { os: "linux", architecture: "arm64", nodeArch: "arm64", elfMachine: 183 },
};
/** What others call a platform. */
function namesOf(platform) {
    return NAMES[platform];
}
/** A platform as an index names it (OCI image specification, image-index.md); `variant` is that of the image's config. */
function indexed(platform, variant) {
    const { os, architecture } = NAMES[platform];
    return { architecture, os, ...(variant === undefined ? {} : { variant }) };
}
/**
 * Platforms from text such as `linux/amd64`, in a fixed order: the order in which they were asked for is no part of an image.
 * @throws ModelgateError `input-invalid`
 */
function platforms(words) {
    const unknown = words.filter((word) => !PLATFORMS.some((platform) => platform === word));
    if (unknown.length > 0 || words.length === 0) {
        const got = words.length === 0 ? "none" : unknown.map((word) => JSON.stringify(word)).join(", ");
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("input-invalid", `platforms: expected some of ${PLATFORMS.join(", ")}, got ${got}`, {
            hint: `${PLATFORMS[0]} is the default.`,
        });
    }
    return PLATFORMS.filter((platform) => words.includes(platform));
}


/***/ }),

/***/ 56798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ USER)
/* harmony export */ });
/**
 * As whom an image runs: ours says so itself, the proof starts every image as that user, and so do the manifests. A number, which needs
 * no entry in /etc/passwd, and which `runAsNonRoot` of Kubernetes demands.
 */
const USER = 65_532;


/***/ }),

/***/ 48117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeConfig)
/* harmony export */ });
/* harmony import */ var _modelgate_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23292);

/**
 * Writes the config of an image or artifact into a layout, and gives what a manifest names it by.
 * @throws ModelgateError what the layout throws
 */
async function writeConfig(layout, mediaType, bytes) {
    const descriptor = (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(mediaType, bytes);
    await layout.writeBlob(descriptor, async function* () {
        yield bytes;
    });
    return descriptor;
}


/***/ })

};
