export const id = 189;
export const ids = [189];
export const modules = {

/***/ 1189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ITEMS: () => (/* reexport */ ITEMS),
  SECTIONS: () => (/* reexport */ SECTIONS),
  attestationsOf: () => (/* reexport */ attestationsOf),
  directoryRegistry: () => (/* reexport */ directoryRegistry),
  disagreements: () => (/* reexport */ disagreements),
  formatTagName: () => (/* reexport */ tag_name/* formatTagName */.pg),
  gitRegistry: () => (/* reexport */ git_registry/* gitRegistry */.O),
  isModelName: () => (/* reexport */ tag_name/* isModelName */.jp),
  isStageName: () => (/* reexport */ tag_name/* isStageName */._H),
  isVersion: () => (/* reexport */ tag_name/* isVersion */.lF),
  knownOf: () => (/* reexport */ knownOf),
  mlTestScore: () => (/* reexport */ mlTestScore),
  numbered: () => (/* reexport */ numbered),
  ociRegistry: () => (/* reexport */ ociRegistry),
  ociRepositories: () => (/* reexport */ ociRepositories),
  parseTagName: () => (/* reexport */ tag_name/* parseTagName */.fe),
  promote: () => (/* reexport */ promote),
  recordsOf: () => (/* reexport */ records_recordsOf),
  requirementsOf: () => (/* reexport */ requirementsOf),
  ruleOf: () => (/* reexport */ ruleOf),
  unfit: () => (/* reexport */ unfit),
  versionAt: () => (/* reexport */ versionAt),
  versionCalled: () => (/* reexport */ versionCalled)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/registry/src/at-once.ts
/** The results of an act on each item, in their order, with so many under way at once. After an error no other is begun. */
async function atOnce(count, items, act) {
    const results = [];
    const waiting = [...items.entries()].toReversed();
    const work = async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const [at, item] = next;
            results[at] = await act(item).catch((error) => {
                waiting.length = 0;
                throw error;
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(count, items.length) }, work));
    return results;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/git/src/written-file.ts
var written_file = __webpack_require__(3290);
;// CONCATENATED MODULE: ./packages/registry/src/directory-bytes.ts






/**
 * Copies the files of a model under their digests; what is there is not written again.
 * @throws ModelgateError `input-invalid` when a one-file model is not what its digest says: it changed after it was judged
 */
async function keepBytes(root, { folder, names }, digest) {
    const kept = [];
    for (const name of names) {
        if (!isPlain(name))
            throw unsafe(name);
        kept.push({ name, ...(await keep(root, (0,external_node_path_.join)(folder, name))) });
    }
    const [only, ...others] = kept;
    if (others.length > 0 || only?.digest === digest)
        return kept;
    throw (0,src_error/* failure */.V2)("input-invalid", `${names[0]}: is ${only?.digest} now, and was to be registered as ${digest}`, {
        hint: "Something wrote to the file after it was hashed; register what was judged.",
    });
}
/** Writes kept files into an empty folder; the path of the model. */
async function bringBytes(root, files, folder) {
    for (const { name, digest, sizeBytes } of files) {
        if (!isPlain(name))
            throw unsafe(name);
        const path = bytesPath(root, digest);
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (found === null)
            throw (0,src_error/* failure */.V2)("registry-missing", `${path}: is not there`, {
                hint: "The bytes were taken away; bring the folder back from a backup.",
            });
        await (0,written_file/* writeNew */.q)((0,external_node_path_.join)(folder, ...name.split("/")), async (take) => {
            for await (const piece of (0,external_node_fs_.createReadStream)(path))
                await take(piece);
        }, (written) => {
            if (written.digest === digest && written.sizeBytes === sizeBytes)
                return;
            throw (0,src_error/* failure */.V2)("registry-fault", `${path}: its bytes are ${written.digest} by now`, {
                hint: "Somebody changed them; bring the folder back from a backup.",
            });
        });
    }
    return (0,external_node_path_.join)(folder, ...(files[0]?.name ?? "").split("/"));
}
async function keep(root, from) {
    const draft = (0,external_node_path_.join)(root, "bytes/sha256", `.draft-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const written = await (0,written_file/* writeNew */.q)(draft, async (take) => {
            for await (const piece of (0,external_node_fs_.createReadStream)(from))
                await take(piece);
        }, () => undefined);
        const to = bytesPath(root, written.digest);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        // The same bytes by the same name: whoever comes second changes nothing.
        await (0,promises_.rename)(draft, to);
        return written;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
function bytesPath(root, digest) {
    return (0,external_node_path_.join)(root, "bytes/sha256", digest.slice("sha256:".length));
}
/** Whether a name stays within its folder, on every system. */
function isPlain(name) {
    return (name !== "" &&
        name.length <= 1000 &&
        !/[\\:\p{Cc}]/u.test(name) &&
        name.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
}
function unsafe(name) {
    return (0,src_error/* failure */.V2)("input-invalid", `${JSON.stringify(name.slice(0, 200))}: expected a name within the model's folder`, {
        hint: "External data lies beside the model, without `..` and backslashes.",
    });
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./packages/registry/src/directory-log.ts
// One file an event, numbered from 1 without a gap: whoever makes the next number has moved, and a second one cannot make it
// again. So a state is always whole, however a run ends, and of two that read the same state one writes the next.





const SCHEMA = "modelgate/directory-event@1";
const MAX_EVENT_BYTES = 256 * 1024;
const NAME = /^(\d{8})\.json$/u;
const directory_log_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4000));
const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/u));
const Event = dist/* strictObject */.rej({
    schema: dist/* literal */.euz(SCHEMA),
    seq: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    model: directory_log_text,
    what: dist/* picklist */.KIO(["registered", "moved", "left"]),
    version: directory_log_text,
    /** null for a registration. */
    stage: dist/* nullable */.mee(directory_log_text),
    /** RFC 3339, UTC; never before the event before it. */
    at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    by: directory_log_text,
    reason: directory_log_text,
    facts: dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100)), directory_log_text),
    /** Of a registration: the bytes. The model comes first, then its external data. */
    bytes: dist/* nullable */.mee(dist/* strictObject */.rej({
        digest,
        commit: directory_log_text,
        path: directory_log_text,
        files: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ name: directory_log_text, digest, sizeBytes: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()) })), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(4096)),
    })),
});
/** The folder with the events of a model. Case and `.` are kept from meaning anything to a file system. */
function logFolder(root, model) {
    return (0,external_node_path_.join)(root, "models", encodeURIComponent(model).replaceAll(".", "%2E"));
}
/** The names of the models that have a folder. */
async function modelsIn(root) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, "models")).catch(absent);
    return names.flatMap((name) => decoded(name) ?? []).toSorted();
}
/**
 * Every event of a model, the oldest first; empty: there is none.
 * @throws ModelgateError `registry-fault` for a gap, and for what is no event
 */
async function readEvents(root, model) {
    const folder = logFolder(root, model);
    const names = (await (0,promises_.readdir)(folder).catch(absent)).filter((name) => NAME.test(name)).toSorted();
    const events = [];
    for (const [at, name] of names.entries()) {
        const path = (0,external_node_path_.join)(folder, name);
        if (Number(NAME.exec(name)?.[1]) !== at + 1)
            throw directory_log_broken(path, `number ${at + 1} is missing before it: an event was taken away`);
        const event = decode(await readBounded(path), path);
        if (event.seq !== at + 1)
            throw directory_log_broken(path, `is number ${event.seq} by what it says`);
        // Two names that differ in case only are one folder on some shares.
        if (event.model !== model)
            throw directory_log_broken(path, `is of another model, ${JSON.stringify(event.model.slice(0, 100))}`);
        events.push(event);
    }
    return events;
}
/**
 * Writes the event after those that were read; null: somebody else has written that number.
 * @param nowMs since 1970
 */
async function appendEvent(root, { model, events, nowMs }, given) {
    const folder = logFolder(root, model);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const last = events.at(-1);
    const at = new Date(Math.max(nowMs, last === undefined ? 0 : Date.parse(last.at))).toISOString();
    const event = { schema: SCHEMA, seq: events.length + 1, model, at, ...given };
    const bytes = Buffer.from(`${JSON.stringify(event)}\n`);
    // Nobody could read it again.
    decode(bytes, `${model}: the event that was to be written`);
    const path = (0,external_node_path_.join)(folder, `${String(event.seq).padStart(8, "0")}.json`);
    return (await putOnce(path, bytes)) ? event : null;
}
/** Writes a file whole, unless there is one of this name. */
async function putOnce(path, bytes) {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}.draft`;
    try {
        const file = await (0,promises_.open)(draft, "wx");
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        // A rename would write over what is there; a link is refused.
        await (0,promises_.link)(draft, path);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST")
            return false;
        throw (0,src_error/* failure */.V2)("registry-fault", `${path}: cannot be written: ${code ?? "unknown"}`, {
            hint: code === "EPERM" || code === "ENOTSUP" || code === "EOPNOTSUPP"
                ? "The share has to know hard links: of two who write at once it has to refuse one."
                : "Check the rights to the folder, and whether the disk is full.",
            cause: error,
        });
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
async function readBounded(path) {
    const file = await (0,promises_.open)(path, "r");
    try {
        const { size } = await file.stat();
        if (size > MAX_EVENT_BYTES)
            throw directory_log_broken(path, `has ${size} bytes, at most ${MAX_EVENT_BYTES} are read`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function decode(bytes, path) {
    if (bytes.length > MAX_EVENT_BYTES)
        throw directory_log_broken(path, `has more than ${MAX_EVENT_BYTES} bytes`);
    let value;
    try {
        value = JSON.parse(bytes.toString("utf8"));
    }
    catch {
        throw directory_log_broken(path, "is not JSON");
    }
    const result = dist/* safeParse */.xLC(Event, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw directory_log_broken(path, `${dist/* getDotPath */.BuJ(issue) ?? "the event"}: ${issue.message}`);
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return null;
    }
}
function absent(error) {
    if (error.code === "ENOENT")
        return [];
    throw error;
}
function directory_log_broken(path, what) {
    return (0,src_error/* failure */.V2)("registry-fault", `${path}: ${what}`, {
        hint: "Nobody but Modelgate writes there; bring the folder back from a backup.",
    });
}

// EXTERNAL MODULE: ./packages/registry/src/gto/tag-name.ts
var tag_name = __webpack_require__(9908);
// EXTERNAL MODULE: ./packages/registry/src/refusals.ts
var refusals = __webpack_require__(60);
;// CONCATENATED MODULE: ./packages/registry/src/directory-registry.ts
// A registry without a service: a folder, on this disk or a mounted share, with the models' bytes and one log a model.







const { conflict, missing, moved } = (0,refusals/* refusals */.K)("registry");
/** Of models that are read: each has one file open. */
const AT_ONCE = 32;
/** With as many writers at once somebody waits for all others. */
const MOST_TRIES = 200;
/** The registry in a folder. */
function directoryRegistry(ports) {
    const { root } = ports;
    const one = async (model) => overviewOf(model, await eventsOf(ports, model));
    return {
        kind: "directory",
        concurrency: "refused",
        async models() {
            await assertFolder(root);
            return await modelsIn(root);
        },
        async overview(model) {
            if (model !== undefined)
                return [await one(model)];
            await assertFolder(root);
            return await atOnce(AT_ONCE, await modelsIn(root), one);
        },
        versions: async (model) => (await one(model)).versions.slice(),
        holders: async (model) => (await one(model)).holders.slice(),
        history: async (model) => (await one(model)).history.slice(),
        register: (version) => register(ports, version),
        move: (move) => moveStage(ports, move),
        async bring({ model, version }, folder) {
            const found = registrationOf(await eventsOf(ports, model), version);
            if (found?.bytes == null)
                throw missing(`${model} ${version}: no such version`);
            return await bringBytes(root, found.bytes.files, folder);
        },
    };
}
async function eventsOf({ root }, model) {
    if (!(0,tag_name/* isModelName */.jp)(model))
        throw invalid(`${shown(model)}: expected the name of a model: letters, digits, \`-\`, \`_\`, \`/\``);
    await assertFolder(root);
    return await readEvents(root, model);
}
async function assertFolder(root) {
    const found = await (0,promises_.stat)(root).catch(() => null);
    if (found?.isDirectory() === true)
        return;
    throw (0,src_error/* failure */.V2)("file-missing", `registry: ${root}: is no folder`, {
        hint: "Make the folder first, or mount the share; an empty one is an empty registry.",
    });
}
async function register(ports, given) {
    const { model, version, digest, commit, path, files, facts } = given;
    if (!(0,tag_name/* isVersion */.lF)(version))
        throw invalid(`${shown(version)}: expected a semantic version, as v1.2.0`);
    if (digest === null)
        throw invalid(`${model} ${version}: expected the digest of its bytes`);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const events = await eventsOf(ports, model);
        const before = registrationOf(events, version);
        if (before?.bytes?.digest === digest)
            return versionOf(before);
        if (before !== null)
            throw conflict(`${model} ${version} is registered already, for ${before.bytes?.digest}`);
        if (files === undefined)
            throw invalid(`${model} ${version}: its bytes are not on this disk, and the folder keeps them`);
        const bytes = { digest, commit, path, files: await keepBytes(ports.root, files, digest) };
        const event = await append(ports, { model, events }, {
            ...{ what: "registered", version, stage: null, by: ports.by, reason: "", facts: { ...facts }, bytes },
        });
        if (event !== null)
            return versionOf(event);
    }
    throw busy(model);
}
async function moveStage(ports, move) {
    const { model, stage, version, expected, reason, facts } = move;
    if (!(0,tag_name/* isStageName */._H)(stage))
        throw invalid(`${shown(stage)}: expected the name of a stage: letters, digits, \`-\`, \`_\`, \`/\``);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const events = await eventsOf(ports, model);
        const holder = holdersOf(events).find((one) => one.stage === stage) ?? null;
        if ((holder?.token ?? null) !== expected)
            throw moved(model, stage, holder);
        const wanted = version ?? holder?.version;
        if (wanted === undefined)
            return null;
        if (registrationOf(events, wanted) === null)
            throw missing(`${model} ${wanted}: no such version`);
        const event = await append(ports, { model, events }, {
            ...{ what: version === null ? "left" : "moved", version: wanted, stage, by: ports.by, reason },
            ...{ facts: { ...facts }, bytes: null },
        });
        // Somebody wrote that number: the stage may be as it was, so this looks again.
        if (event === null)
            continue;
        return holdersOf([...events, event]).find((one) => one.stage === stage) ?? null;
    }
    throw busy(model);
}
async function append({ root, now }, { model, events }, event) {
    return await appendEvent(root, { model, events, nowMs: now() }, event);
}
function overviewOf(model, events) {
    const versions = events.filter(({ what }) => what === "registered").map(versionOf);
    return { model, versions, holders: holdersOf(events), history: events.map(stepOf) };
}
function registrationOf(events, version) {
    return events.find((event) => event.what === "registered" && event.version === version) ?? null;
}
function versionOf({ model, version, at, by, facts, bytes }) {
    const source = bytes === null ? "" : `${bytes.commit}:${bytes.path}`;
    return { model, version, digest: bytes?.digest ?? null, source, at, by, facts };
}
function holdersOf(events) {
    const holders = new Map();
    for (const { what, stage, version, at, by, facts, seq } of events) {
        if (stage === null)
            continue;
        const digest = registrationOf(events, version)?.bytes?.digest ?? null;
        if (what === "left")
            holders.delete(stage);
        else
            holders.set(stage, { stage, version, digest, at, by, facts, token: String(seq) });
    }
    return [...holders.values()];
}
function stepOf({ model, what, version, stage, at, by, facts }) {
    return { model, what, version, stage, at, by, facts };
}
function shown(text) {
    return JSON.stringify(text.slice(0, 200));
}
function invalid(message) {
    return (0,src_error/* failure */.V2)("input-invalid", `registry: ${message}`, {
        hint: "`modelgate promote --help` says what it takes.",
    });
}
function busy(model) {
    return conflict(`${model}: others wrote first, ${MOST_TRIES} times in a row`);
}

// EXTERNAL MODULE: ./packages/registry/src/git-registry.ts + 3 modules
var git_registry = __webpack_require__(7603);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(6768);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 9 modules
var repository = __webpack_require__(967);
// EXTERNAL MODULE: ./packages/oci/src/manifest.ts
var src_manifest = __webpack_require__(2104);
// EXTERNAL MODULE: ./packages/oci/src/descriptor.ts
var descriptor = __webpack_require__(3292);
// EXTERNAL MODULE: ./packages/oci/src/media-type.ts
var media_type = __webpack_require__(6910);
;// CONCATENATED MODULE: ./packages/registry/src/oci/artifact.ts
// A model as an artifact: CNCF ModelPack (github.com/modelpack/model-spec v0.0.7), each file a layer as it is, so that the digest
// of a one-file model is the layer's. The same files give the same manifest.







const ARTIFACT_TYPE = "application/vnd.cncf.model.manifest.v1+json";
const CONFIG_TYPE = "application/vnd.cncf.model.config.v1+json";
const RAW_WEIGHT = "application/vnd.cncf.model.weight.v1.raw";
const FILE_PATH = "org.cncf.model.filepath";
const MODEL_DIGEST = "modelgate.model.digest";
const MODEL_FILE = "modelgate.model.file";
/** More is no model that a job can also run. */
const MAX_BYTES = 16 * 2 ** 30;
/** The digest of the model that an artifact or image says it holds: that of its one raw layer, or by annotation; null: neither. */
function modelDigestIn(manifest) {
    const said = manifest.annotations?.[MODEL_DIGEST] ?? null;
    const [only, ...more] = (0,src_manifest/* isIndex */.nw)(manifest)
        ? []
        : manifest.layers.filter(({ mediaType }) => mediaType === RAW_WEIGHT);
    if (only === undefined || more.length > 0)
        return said;
    // What it holds counts, and whoever says otherwise of it is not believed at all.
    return said === null || said === only.digest ? only.digest : null;
}
/**
 * Writes a model's files and, without a tag, the manifest that names them.
 * @throws ModelgateError `input-invalid` when a one-file model is not what its digest says
 */
async function pushModel(store, { model, digest }, { folder, names }) {
    const layers = [];
    for (const name of names)
        layers.push(await layerOf((0,external_node_path_.join)(folder, ...name.split("/")), name));
    const [only, ...others] = layers;
    if (others.length === 0 && only?.digest !== digest)
        throw (0,src_error/* failure */.V2)("input-invalid", `${names[0]}: is ${only?.digest} now, and was to be registered as ${digest}`, {
            hint: "Something wrote to the file after it was hashed; register what was judged.",
        });
    const config = Buffer.from(JSON.stringify({
        descriptor: { name: model },
        modelfs: { type: "layers", diffIds: layers.map((layer) => layer.digest) },
        config: { format: "onnx" },
    }));
    for (const [at, layer] of layers.entries())
        await store.writeBlob(layer, () => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, ...(names[at] ?? "").split("/"))));
    await store.writeBlob((0,descriptor/* describe */.q0)(CONFIG_TYPE, config), async function* () {
        yield config;
    });
    return (0,src_manifest/* encodeManifest */.Gb)({
        ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.manifest, artifactType: ARTIFACT_TYPE },
        config: (0,descriptor/* describe */.q0)(CONFIG_TYPE, config),
        layers,
        annotations: { "modelgate.model.name": model, [MODEL_DIGEST]: digest, [MODEL_FILE]: names[0] },
    });
}
async function layerOf(path, name) {
    const { size } = await (0,promises_.stat)(path);
    const digest = await (0,descriptor/* digestOfStream */.Ul)((0,external_node_fs_.createReadStream)(path));
    const annotations = { [FILE_PATH]: name, "org.opencontainers.image.title": name };
    return { mediaType: RAW_WEIGHT, digest, size, annotations };
}
/**
 * Writes the raw files of an artifact into an empty folder; the path of the model.
 * @throws ModelgateError `registry-fault` for an image, whose model lies in its file system
 */
async function bringModel(store, stored, folder) {
    const where = `${store.name}@${stored.descriptor.digest}`;
    const manifest = (0,src_manifest/* decodeManifest */.MK)(stored, where);
    const layers = (0,src_manifest/* isIndex */.nw)(manifest) ? [] : manifest.layers.filter(({ mediaType }) => mediaType === RAW_WEIGHT);
    const sizeBytes = layers.reduce((sum, { size }) => sum + size, 0);
    const named = layers.map((layer) => ({ layer, name: layer.annotations?.[FILE_PATH] ?? "" }));
    const model = manifest.annotations?.[MODEL_FILE] ?? named[0]?.name;
    if (named.length === 0 || named.every(({ name }) => name !== model))
        throw (0,src_error/* failure */.V2)("registry-fault", `${where}: holds no model as a file of its own`, {
            hint: "Register the model's own artifact (ModelPack, with raw layers), which is pushed beside the image.",
        });
    if (sizeBytes > MAX_BYTES || named.some(({ name }) => !isPlain(name)))
        throw (0,src_error/* failure */.V2)("registry-fault", `${where}: its files have ${sizeBytes} bytes, or names that lead elsewhere`, {
            hint: `At most ${MAX_BYTES} bytes are read, with names within one folder.`,
        });
    for (const { layer, name } of named)
        await (0,written_file/* writeNew */.q)((0,external_node_path_.join)(folder, ...name.split("/")), async (take) => {
            for await (const piece of store.readBlob(layer))
                await take(piece);
        }, () => undefined);
    return (0,external_node_path_.join)(folder, ...(model ?? "").split("/"));
}

// EXTERNAL MODULE: ./packages/registry/src/mlflow/reading.ts
var reading = __webpack_require__(6487);
;// CONCATENATED MODULE: ./packages/registry/src/oci/log.ts
// The records of a model in one place, so that to read them is one question: an index under the tag `modelgate-log` whose entries
// hold the records' bytes as `data` (OCI image specification, descriptor.md). It is a copy that proves itself: what
// is not of its digest does not count, what it lacks is read one by one, and who overwrites it loses nothing.


const TAG = "modelgate-log";
const LOG_TYPE = "application/vnd.modelgate.log.v1+json";
/** As many are not read one by one. */
const LOOSE = 4;
/** Registries take manifests of 4 MiB; a record has about a kilobyte. */
const MAX_DATA_BYTES = 3 * 2 ** 20;
const MOST_LOGGED = 2000;
function isLogged(tags) {
    return tags.includes(TAG);
}
/** The records that the log holds, each checked against its digest. */
async function readLog(store) {
    const stored = await store.readManifest(TAG);
    if (stored === null)
        return [];
    const index = (0,src_manifest/* decodeManifest */.MK)(stored, `${store.name}:${TAG}`);
    if (!(0,src_manifest/* isIndex */.nw)(index))
        return [];
    return index.manifests.flatMap(({ mediaType, digest, size, data = "" }) => {
        const bytes = Buffer.from(data, "base64");
        return (0,descriptor/* digestOf */.ol)(bytes) === digest ? [{ descriptor: { mediaType, digest, size }, bytes }] : [];
    });
}
/**
 * Writes the log anew, the oldest record first, when several are not in it. What does not go into a manifest stays out, the oldest
 * of them. A log that cannot be written changes nothing but how long it takes to read.
 */
async function renewLog({ store, logged }, read) {
    const all = read.all.slice(-MOST_LOGGED);
    if (all.filter(({ id }) => !logged.has(id)).length < LOOSE)
        return;
    let left = MAX_DATA_BYTES;
    const kept = all.toReversed().flatMap(({ id, stored: { descriptor, bytes } }) => {
        const data = Buffer.from(bytes).toString("base64");
        left -= data.length + 300;
        const { mediaType, digest, size } = descriptor;
        return left < 0 ? [] : [{ id, entry: { mediaType, digest, size, data } }];
    });
    const index = (0,src_manifest/* encodeManifest */.Gb)({
        ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.index, artifactType: LOG_TYPE },
        manifests: kept.toReversed().map(({ entry }) => entry),
    });
    try {
        await store.writeManifest(index, TAG);
        for (const { id } of kept)
            logged.add(id);
    }
    catch (error) {
        if (!(error instanceof src_error/* ModelgateError */.HJ))
            throw error;
    }
}

// EXTERNAL MODULE: ./packages/registry/src/mlflow/marks.ts
var marks = __webpack_require__(3569);
;// CONCATENATED MODULE: ./packages/registry/src/oci/record.ts
// What an OCI registry does not keep, kept in it: every registration and move is a manifest of its own, an index that names
// the version's manifest and says the rest in one annotation. It gets a tag that holds its own digest, so no two writers
// meet in one place, and whoever reads it sees when it was changed. A move gets a second tag when it was done.


const ANNOTATION = "modelgate.record";
const RECORD_TYPE = "application/vnd.modelgate.record.v1+json";
const record_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const record_digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/u));
const facts = dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100)), record_text);
/** RFC 3339, UTC. */
const at = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
const Said = dist/* variant */.Oxt("kind", [
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz("version"),
        version: record_text,
        digest: record_digest,
        commit: record_text,
        path: record_text,
        at,
        by: record_text,
        facts,
    }),
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz("move"),
        seq: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(999_999_999)),
        stage: record_text,
        /** null: nobody holds the stage afterwards. */
        version: dist/* nullable */.mee(record_text),
        previous: dist/* nullable */.mee(record_text),
        at,
        by: record_text,
        reason: record_text,
        facts,
        /** Nobody else drew it: two moves are never one. */
        draw: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{16}$/u)),
    }),
]);
const record_TAG = /^modelgate-(record|done)\.([0-9a-f]{64})(?:\.([0-9a-f]{16}))?$/u;
/** The tag of a record: its own digest, and of a move 16 digits of the one that it saw before it. */
function recordTag(id, previous = null) {
    const [, seen] = /#([0-9a-f]{16})/u.exec(previous ?? "") ?? [];
    return `modelgate-record.${id}${seen === undefined ? "" : `.${seen}`}`;
}
function doneTag(id) {
    return `modelgate-done.${id}`;
}
/** The ids that tags speak of. */
function idsIn(tags) {
    const found = { record: [], done: [] };
    for (const tag of tags) {
        const [, kind, id = ""] = record_TAG.exec(tag) ?? [];
        if (kind === "record" || kind === "done")
            found[kind].push(id);
    }
    return { records: [...new Set(found.record)], done: new Set(found.done) };
}
/** The ids of moves that say, by their tags, that they saw this one in force. */
function followersIn(tags, id) {
    return tags.flatMap((tag) => {
        const [, kind, own = "", seen] = record_TAG.exec(tag) ?? [];
        return kind === "record" && seen === id.slice(0, 16) ? [own] : [];
    });
}
/** The manifest of a record about a version's artifact. */
function encodeRecord(said, { mediaType, digest: of, size }) {
    return (0,src_manifest/* encodeManifest */.Gb)({
        ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.index, artifactType: RECORD_TYPE },
        // Named here, it is kept as long as its history is.
        manifests: [{ mediaType, digest: of, size }],
        annotations: { [ANNOTATION]: JSON.stringify(said) },
    });
}
/** A record; null for what is none: the ledger then misses it, and the audit says so. */
function decodeRecord(stored, where) {
    const index = (0,src_manifest/* decodeManifest */.MK)(stored, where);
    if (!(0,src_manifest/* isIndex */.nw)(index))
        return null;
    const [named, ...more] = index.manifests;
    const result = dist/* safeParse */.xLC(Said, parsed(index.annotations?.[ANNOTATION] ?? ""), { abortEarly: true });
    if (!result.success || named === undefined || more.length > 0)
        return null;
    return { id: idOf(stored.descriptor), manifest: named.digest, said: result.output, stored };
}
/** The 64 digits of a digest. */
function idOf({ digest: of }) {
    return of.slice("sha256:".length);
}
/** The oldest first, by the clocks of those who made them. */
function inOrder(all) {
    return all.toSorted((a, b) => (`${a.said.at} ${a.id}` < `${b.said.at} ${b.id}` ? -1 : 1));
}
/** Sorts records out, given the oldest first. Of two registrations of one version the earlier counts: the later was refused, or should have been. */
function recordsOf(all, done) {
    const versions = new Map();
    const marks = [];
    for (const { id, manifest, said } of all) {
        if (said.kind === "version") {
            if (!versions.has(said.version))
                versions.set(said.version, { ...said, manifest });
            continue;
        }
        const { kind: _, draw: __, ...mark } = said;
        marks.push({ ...mark, id, done: done.has(id) });
    }
    return { versions: [...versions.values()], marks };
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/reading.ts






const reading_AT_ONCE = 8;
/** Reads every record: the tags, the log where there is news, and what the log does not hold. */
async function readRecords({ store, known, logged }) {
    const tags = await store.tags();
    const { records, done } = idsIn(tags);
    if (records.some((id) => !known.has(id)) && isLogged(tags))
        for (const stored of await readLog(store))
            logged.add(reading_keep(known, stored, store.name));
    const missing = records.filter((id) => !known.has(id));
    await atOnce(reading_AT_ONCE, missing, async (id) => {
        const stored = await readThere(store, `sha256:${id}`);
        if (stored !== null)
            reading_keep(known, stored, store.name);
    });
    const all = inOrder(records.flatMap((id) => known.get(id) ?? []));
    return { ...recordsOf(all, done), tags: new Set(tags), all };
}
const TRIES = 4;
/**
 * Reads what has to be there: while somebody writes the same manifest again, docker-registry says for a moment that it has none.
 * null: it says so each time.
 */
async function readThere(store, tagOrDigest) {
    for (let tries = 1; tries < TRIES; tries += 1) {
        const stored = await store.readManifest(tagOrDigest);
        if (stored !== null)
            return stored;
    }
    return await store.readManifest(tagOrDigest);
}
function reading_keep(known, stored, name) {
    const id = stored.descriptor.digest.slice("sha256:".length);
    known.set(id, decodeRecord(stored, `${name}:${recordTag(id)}`));
    return id;
}
/** The type of what a stage's tag names when nobody holds it: no tag can be taken away in every registry. */
const VACANT_TYPE = "application/vnd.modelgate.vacant.v1+json";
/** Who holds a stage by its tag: a version, null for nobody, or the digest of what nobody registered. */
function holderIn(stored, { versions }, where) {
    if (stored === null)
        return null;
    const { digest } = stored.descriptor;
    const found = versions.find(({ manifest }) => manifest === digest);
    if (found !== undefined)
        return found.version;
    return (0,src_manifest/* decodeManifest */.MK)(stored, where).artifactType === VACANT_TYPE ? null : digest;
}
/** A stage as its tag and the records have it. */
function standingOf({ store }, read, { stage, stored }) {
    const version = holderIn(stored, read, `${store.name}:${stage}`);
    const { moves, standing } = (0,marks/* storyOf */.dH)(read.marks.filter((mark) => mark.stage === stage), version);
    return { stage, version, moves, mark: standing };
}
/** A model as a table shows it: the stages that are declared, and those that were ever moved. */
async function overviewIn(place, stages) {
    const { model, store } = place;
    // At once with the tags: which of them are there is not known yet.
    const [read, ...early] = await Promise.all([
        readRecords(place),
        ...stages.map((stage) => store.readManifest(stage)),
    ]);
    const all = [...new Set([...stages, ...read.marks.map(({ stage }) => stage)])];
    const versions = read.versions.map((one) => reading_versionOf(one, model, store));
    const standings = await Promise.all(all.map(async (stage, at) => {
        const stored = early[at] ?? (read.tags.has(stage) ? await readThere(store, stage) : null);
        return standingOf(place, read, { stage, stored });
    }));
    const holders = standings.flatMap((one) => (0,reading/* holderOf */.Kd)(one, versions) ?? []);
    return { model, versions, holders, history: (0,reading/* historyOf */.om)(model, standings, versions.toReversed()) };
}
/** A version as the rest of the house speaks of it; its source names the artifact by digest. */
function reading_versionOf(said, model, { name }) {
    const { version, digest, commit, path, at, by, facts, manifest } = said;
    return { model, version, digest, source: `${name}@${manifest}`, at, by, facts: { ...facts, commit, path } };
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/refused.ts


/** A stranger's text in a message. */
function refused_shown(text) {
    return JSON.stringify(text.slice(0, 200));
}
function refused_invalid(message) {
    return (0,src_error/* failure */.V2)("input-invalid", `oci: ${message}`, {
        hint: "Name it otherwise; a registry takes no other names.",
    });
}
const { conflict: refused_conflict, missing: refused_missing, moved: refused_moved } = (0,refusals/* refusals */.K)("oci", refused_shown);

;// CONCATENATED MODULE: ./packages/registry/src/oci/register.ts







/** The tag of a version: `+` is in no tag, and `_` in no version. */
function versionTag(version) {
    const tag = version.replace("+", "_");
    if ((0,tag_name/* isVersion */.lF)(version) && tag.length <= 128)
        return tag;
    throw refused_invalid(`${refused_shown(version)}: expected a semantic version, as v1.2.0, of at most 128 characters`);
}
/**
 * Registers a version: the artifact or image that has its tag already, when it is of these bytes, else one that is made of
 * the model's files.
 * @throws ModelgateError `registry-conflict` when it is registered already, or tagged, for something else
 */
async function registerVersion(place, { given, by, at }) {
    const { model, version, digest, commit, path, facts } = given;
    const tag = versionTag(version);
    if (digest === null)
        throw refused_invalid(`${model} ${version}: expected the digest of its bytes`);
    const read = await readRecords(place);
    const before = read.versions.find((one) => one.version === version);
    if (before?.digest === digest)
        return reading_versionOf(before, model, place.store);
    if (before !== undefined)
        throw refused_conflict(`${model} ${version} is registered already, for ${before.digest}`);
    const stored = await artifactOf(place, read, { ...given, digest, tag });
    const said = { kind: "version", version, digest, commit, path, at, by, facts: { ...facts } };
    const record = encodeRecord(said, stored.descriptor);
    await place.store.writeManifest(record, recordTag(idOf(record.descriptor)));
    const after = await readRecords(place);
    await renewLog(place, after);
    const now = after.versions.find((one) => one.version === version);
    if (now?.digest === digest)
        return reading_versionOf(now, model, place.store);
    throw refused_conflict(`${model} ${version} was registered at the same time for ${now?.digest ?? "nobody knows what"}`);
}
async function artifactOf({ store, model }, { versions }, { version, digest, tag, files }) {
    const tagged = await store.readManifest(tag);
    const found = tagged === null ? null : modelDigestIn((0,src_manifest/* decodeManifest */.MK)(tagged, `${store.name}:${tag}`));
    if (tagged !== null && found !== digest)
        throw refused_conflict(`${store.name}:${tag} holds ${found ?? "no model that it says"}, and ${version} was to be ${digest}`);
    if (tagged === null && files === undefined)
        throw refused_invalid(`${model} ${version}: its bytes are not on this disk, and ${store.name} has no tag ${tag}`);
    const stored = tagged ?? (files === undefined ? null : await pushModel(store, { model, digest }, files));
    if (stored === null)
        throw new TypeError("it is tagged or its files are there");
    // The holder of a stage is known by what its tag names: that has to be one version.
    const twin = versions.find(({ manifest }) => manifest === stored.descriptor.digest);
    if (twin !== undefined)
        throw refused_conflict(`${model}: these bytes are ${twin.version} already, and an artifact has one version`);
    if (tagged === null)
        await store.writeManifest(stored, tag);
    return stored;
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/move.ts









/**
 * Moves a stage in seven requests, one more where the log is renewed: the tags, the stage and the version at once; what is
 * meant; the stage's tag; the stage again; that it is done.
 * @throws ModelgateError `registry-conflict` when the stage is not held as expected, or was written over at once
 */
async function move_moveStage(place, move, mover) {
    const { store } = place;
    const { model, stage, version, expected } = move;
    if (!(0,tag_name/* isStageName */._H)(stage) || !(0,src_reference/* isTag */.dz)(stage) || (0,tag_name/* isVersion */.lF)(stage) || stage.startsWith("modelgate-"))
        throw refused_invalid(`stage ${refused_shown(stage)}: expected a tag of letters, digits, \`-\` and \`_\`, not beginning with modelgate-`);
    const isNamed = version !== null && (0,tag_name/* isVersion */.lF)(version);
    const [read, early, wanted] = await Promise.all([
        readRecords(place),
        store.readManifest(stage),
        isNamed ? readThere(store, versionTag(version)) : null,
    ]);
    const standing = early ?? (read.tags.has(stage) ? await readThere(store, stage) : null);
    const before = holderNow(place, read, { stage, stored: standing });
    const target = version === null ? null : targetOf(place, read, { version, wanted });
    if ((before?.token ?? null) !== expected)
        throw refused_moved(model, stage, before);
    if (standing === null || (before === null && target === null))
        if (target === null)
            return null;
    const to = target ?? vacant();
    const record = recordOf(move, { read, mover, about: (target ?? standing ?? to).descriptor });
    const id = idOf(record.descriptor);
    await store.writeManifest(record, recordTag(id, expected));
    await store.writeManifest(to, stage);
    await assertStands(place, { move, read, id, digest: to.descriptor.digest });
    const own = decodeRecord(record, store.name);
    if (own !== null)
        place.known.set(id, own);
    await Promise.all([
        store.writeManifest(record, doneTag(id)),
        renewLog(place, { all: [...read.all, ...(own === null ? [] : [own])] }),
    ]);
    if (version === null || own?.said.kind !== "move")
        return null;
    const { kind: _, draw: __, ...said } = own.said;
    const mark = { ...said, id, done: true };
    return (0,reading/* holderOf */.Kd)({ stage, version, moves: [], mark }, versionsOf(place, read));
}
function versionsOf({ model, store }, { versions }) {
    return versions.map((one) => reading_versionOf(one, model, store));
}
function holderNow(place, read, at) {
    return (0,reading/* holderOf */.Kd)(standingOf(place, read, at), versionsOf(place, read));
}
/** The artifact of a version: what its tag names has to be what was registered. */
function targetOf({ model, store }, { versions }, { version, wanted }) {
    const registered = versions.find((one) => one.version === version);
    if (registered === undefined)
        throw refused_missing(`${model} ${refused_shown(version)}: no such version`);
    if (wanted?.descriptor.digest === registered.manifest)
        return wanted;
    throw refused_conflict(`${store.name}:${versionTag(version)} is ${wanted?.descriptor.digest ?? "gone"}, and was ${registered.manifest} when ${version} was registered: somebody moved the tag`);
}
function recordOf({ stage, version, expected, reason, facts }, { read, mover, about }) {
    const seq = read.marks.reduce((most, mark) => Math.max(most, mark.seq), 0) + 1;
    const { by, at, draw } = mover;
    const said = {
        ...{ kind: "move", seq, stage, version, previous: expected, at, by: by.slice(0, 200) },
        ...{ reason: reason.slice(0, 1000), facts: { ...facts }, draw },
    };
    const record = encodeRecord(said, about);
    if (decodeRecord(record, stage) !== null)
        return record;
    throw refused_invalid(`${stage}: the facts of this move are longer than 2000 characters, or its names are`);
}
/** Whether the stage is what was written, or somebody who saw it so has moved it on already. */
async function assertStands({ store }, { move, read, id, digest }) {
    const { model, stage, version } = move;
    const now = await readThere(store, stage);
    if (now?.descriptor.digest === digest)
        return;
    for (const follower of followersIn(await store.tags(), id)) {
        const stored = await store.readManifest(`sha256:${follower}`);
        const said = stored === null ? null : decodeRecord(stored, store.name)?.said;
        if (said?.kind === "move" && version !== null && said.previous === `${version}#${id}`)
            return;
    }
    throw (0,src_error/* failure */.V2)("registry-conflict", `oci: ${model}: ${stage} was given to ${version ?? "nobody"}, and somebody who did not see that wrote over it at once (now ${holderIn(now, read, `${store.name}:${stage}`) ?? "nobody"})`, {
        hint: "Nothing of this move is left. Let only one job promote at a time (`concurrency:`), look at `modelgate stages`, and run this again if it is still right.",
    });
}
function vacant() {
    return (0,src_manifest/* encodeManifest */.Gb)({
        ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.index, artifactType: VACANT_TYPE, manifests: [] },
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/oci-registry.ts
// The registry in a registry: each model a repository, a version an artifact or image under its tag, a stage a tag that is moved
// to it, byte for byte. A tag is written blindly: no precondition, no history. So a move reads before, records what it means
// (oci/record.ts), writes, reads back and records that it is done; who was written over is told at once where it can be
// seen, and otherwise by the audit.









/** Of models that are read. */
const oci_registry_AT_ONCE = 8;
/** The registry in the repositories of an OCI registry. */
function ociRegistry(ports) {
    const places = new Map();
    const placeOf = (model) => {
        if (!(0,tag_name/* isModelName */.jp)(model))
            throw refused_invalid(`${refused_shown(model)}: expected the name of a model`);
        const place = places.get(model) ?? {
            ...{ model, store: ports.repositoryOf(model) },
            ...{ known: new Map(), logged: new Set() },
        };
        places.set(model, place);
        return place;
    };
    const one = (model) => overviewIn(placeOf(model), ports.stages);
    const all = async () => (await atOnce(oci_registry_AT_ONCE, ports.models.toSorted(), one)).filter(({ versions }) => versions.length > 0);
    const at = () => new Date(ports.now()).toISOString();
    return {
        kind: "oci",
        concurrency: "found",
        models: async () => (await all()).map(({ model }) => model),
        overview: async (model) => (model === undefined ? await all() : [await one(model)]),
        versions: async (model) => (await one(model)).versions.slice(),
        holders: async (model) => (await one(model)).holders.slice(),
        history: async (model) => (await one(model)).history.slice(),
        register: (given) => registerVersion(placeOf(given.model), { given, by: ports.by, at: at() }),
        move: (move) => move_moveStage(placeOf(move.model), move, { by: ports.by, at: at(), draw: ports.draw() }),
        async bring({ model, version, source }, folder) {
            const { store } = placeOf(model);
            const stored = await store.readManifest(source.slice(source.indexOf("@") + 1));
            if (stored === null)
                throw refused_missing(`${model} ${version}: ${refused_shown(source)} is not there any more`);
            return await bringModel(store, stored, folder);
        },
    };
}
/**
 * Repositories by a pattern: `ghcr.io/acme/{model}` keeps digits in ghcr.io/acme/digits. A pattern without `{model}` is the
 * repository of the one model there is.
 * @param only the one model of the policy; null where it holds several
 * @throws ModelgateError `input-invalid` for one repository for several models, and for names that no registry takes
 */
function ociRepositories(pattern, only, ports) {
    if (!pattern.includes("{model}") && only === null)
        throw (0,src_error/* failure */.V2)("input-invalid", `registry: repository: ${refused_shown(pattern)} is one repository, and the policy holds several models`, {
            hint: "Write where the model's name stands: `repository: ghcr.io/acme/{model}`.",
        });
    return (model) => {
        if (!(0,src_reference/* isRepositoryName */.en)(model) && pattern.includes("{model}"))
            throw refused_invalid(`${refused_shown(model)}: expected a model's name in lower-case letters, for it names a repository`);
        const { tag, digest, ...reference } = (0,src_reference/* parseReference */.F2)(pattern.replaceAll("{model}", () => model));
        if (tag !== null || digest !== null)
            throw refused_invalid(`${refused_shown(pattern)}: expected a repository, without tag and digest`);
        return (0,repository/* openRepository */.h)(reference, ports);
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/evidence.ts
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

;// CONCATENATED MODULE: ./packages/registry/src/promote/records.ts
/** What entries, the oldest first, say of a model. Entries of other models are passed over. */
function records_recordsOf(entries, model) {
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
            quarantined.set(subject, records_text(facts["reason"]));
        if (entry.model !== model)
            continue;
        if (kind === "report" && document !== null)
            reports.push({ document, subject });
        if (kind === "signature" && document !== null) {
            const of = records_text(facts["report"]);
            signatures.set(of, [...(signatures.get(of) ?? []), document]);
        }
        if (kind === "intent")
            open.set(id, intentOf({ entry, id }));
        if (kind === "promotion" || kind === "rollback" || kind === "void") {
            const of = records_text(facts["intent"]);
            // Another run may have given it up for dead while its own was still about to move: that one's word counts.
            const intent = open.get(of) ?? voided.get(of);
            open.delete(of);
            voided.delete(of);
            if (intent === undefined)
                continue;
            if (kind === "void")
                voided.set(of, intent);
            else
                moves.push({ ...intent, kind, reason: records_text(facts["reason"]) });
        }
        if (kind === "hold")
            holds.set(records_text(facts["stage"]), records_text(facts["reason"]));
        if (kind === "lift")
            holds.delete(records_text(facts["stage"]));
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
            stage: records_text(facts["stage"]),
            version: records_text(facts["version"]),
        },
        subject,
        previous: nullable(facts["previous"]),
        kind: facts["kind"] === "rollback" ? "rollback" : "promotion",
    };
}
function records_text(value) {
    return typeof value === "string" ? value : "";
}
function nullable(value) {
    return typeof value === "string" ? value : null;
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/audit.ts


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
        const intent = ours.find((one) => carries(step, one));
        if (intent !== undefined && !claimed.has(intent.id))
            claimed.set(intent.id, step);
    }
    const steps = new Set(claimed.values());
    const order = new Map([...claimed].map(([id, step]) => [id, moved.indexOf(step)]));
    const moves = audit_inOrder(records.moves, order);
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
function audit_inOrder(moves, order) {
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
            `${model}: ${version} is registered for ${shorten(now.digest)}, and was ${shorten(subject)} when it was moved`,
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

;// CONCATENATED MODULE: ./packages/ledger/src/broken.ts

/** The error of a ledger that cannot be believed: `what` begins with the path of the file. */
function broken_broken(what) {
    return (0,src_error/* failure */.V2)("ledger-broken", `ledger: ${what}`, {
        hint: "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.",
    });
}

;// CONCATENATED MODULE: ./packages/ledger/src/entry.ts



// One entry is one file. Its bytes are canonical JSON, so that whoever has the same entry has the same digest: keys in the
// order below, those of `facts` sorted, no spaces, one line end.
const ENTRY_SCHEMA = "modelgate/ledger-entry@1";
const entry_digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/u, "expected sha256: and 64 hexadecimal digits"));
const entry_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const fact = dist/* union */.KCZ([entry_text, dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x()), dist/* boolean */.zMY(), dist/* null */.chJ()]);
const Entry = dist/* strictObject */.rej({
    schema: dist/* literal */.euz(ENTRY_SCHEMA),
    /** From 1. */
    seq: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    /** Of the bytes of the entry before; null for the first. */
    previous: dist/* nullable */.mee(entry_digest),
    /** RFC 3339, UTC. */
    at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    /** What it records: `report`, `promotion`, `rollback`, `hold`. */
    kind: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z][a-z-]{0,40}$/u)),
    /** The model's name and the digest of its bytes. */
    model: entry_text,
    subject: dist/* nullable */.mee(entry_digest),
    /** The document it is about, kept beside it by this digest. */
    document: dist/* nullable */.mee(entry_digest),
    /** Who did it, as the host says: actor, repository, run, commit. */
    by: dist/* strictObject */.rej({
        actor: dist/* nullable */.mee(entry_text),
        repository: dist/* nullable */.mee(entry_text),
        run: dist/* nullable */.mee(entry_text),
        commit: dist/* nullable */.mee(entry_text),
    }),
    /** What is looked up without opening the document. */
    facts: dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100)), fact),
});
/** The bytes of an entry. */
function encodeEntry(entry) {
    const { schema, seq, previous, at, kind, model, subject, document, by, facts } = entry;
    const { actor, repository, run, commit } = by;
    const sorted = Object.fromEntries(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const ordered = { schema, seq, previous, at, kind, model, subject, document };
    return Buffer.from(`${JSON.stringify({ ...ordered, by: { actor, repository, run, commit }, facts: sorted })}\n`);
}
/** `sha256:…` of bytes. */
function entry_digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}
/**
 * Reads an entry that anybody with write access may have written.
 * @throws ModelgateError `ledger-broken` naming the file and the first thing wrong
 */
function decodeEntry(bytes, path) {
    const result = dist/* safeParse */.xLC(Entry, entry_parsed(bytes), { abortEarly: true, abortPipeEarly: true });
    if (!result.success) {
        const [issue] = result.issues;
        throw broken_broken(`${path}: ${dist/* getDotPath */.BuJ(issue) ?? "the document"}: ${issue.message}`);
    }
    // One entry has one spelling: else two files of different digests would say the same.
    if (!Buffer.from(encodeEntry(result.output)).equals(bytes))
        throw broken_broken(`${path}: is not in canonical form`);
    return result.output;
}
function entry_parsed(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/ledger/src/places.ts
// Folders of a thousand entries: git writes a folder anew for every file in it.
/** Where an entry lies: `entries/00012/00012345.json`. */
function entryPath(seq) {
    return `entries/${String(Math.floor(seq / 1000)).padStart(5, "0")}/${String(seq).padStart(8, "0")}.json`;
}
/** The number of an entry by its path; null for a path that no entry has. */
function entrySeq(path) {
    const seq = Number(/^entries\/\d{5}\/(\d{8})\.json$/u.exec(path)?.[1] ?? Number.NaN);
    return seq >= 1 && entryPath(seq) === path ? seq : null;
}
/** Where a document lies, by its digest: `documents/ab/abcd….json`. */
function places_documentPath(digest) {
    const hex = digest.slice("sha256:".length);
    return `documents/${hex.slice(0, 2)}/${hex}.json`;
}

;// CONCATENATED MODULE: ./packages/ledger/src/read.ts



/**
 * The newest entry of a state.
 * @throws ModelgateError `ledger-broken` for a state without entries, or one that cannot be read
 */
async function lastEntry(store, tip) {
    const paths = await store.list(tip, "entries");
    const last = paths.findLast((path) => entrySeq(path) !== null);
    if (last === undefined)
        throw broken_broken("entries: there are none");
    for await (const { path, bytes } of store.read(tip, [last])) {
        return { entry: decodeEntry(bytes, path), digest: entry_digestOf(bytes) };
    }
    throw broken_broken(`${last}: cannot be read`);
}
/**
 * Every entry, the oldest first, each checked against the one before: what is yielded is the chain as it was written.
 * @throws ModelgateError `ledger-broken` at the first entry that is missing, moved or altered
 */
async function* entries(store) {
    const tip = await store.tip();
    if (tip === null)
        return;
    const paths = await store.list(tip, "entries");
    let before = null;
    for await (const { path, bytes } of store.read(tip, paths)) {
        const linked = { entry: decodeEntry(bytes, path), digest: entry_digestOf(bytes) };
        const wrong = misplaced(path, linked.entry, before);
        if (wrong !== null)
            throw broken_broken(`${path}: ${wrong}`);
        yield linked.entry;
        before = linked;
    }
}
/** Why an entry does not follow the one before it; null: it does. */
function misplaced(path, { seq, previous }, before) {
    const expected = (before?.entry.seq ?? 0) + 1;
    if (path !== entryPath(seq))
        return `is number ${seq} by what it says`;
    if (seq !== expected)
        return `number ${expected} is missing before it`;
    if (previous !== (before?.digest ?? null))
        return "does not follow the entry before it: one of both was altered";
    return null;
}
/**
 * A document by its digest; null when the ledger has none of it.
 * @throws ModelgateError `ledger-broken` when its bytes are others
 */
async function documentOf(store, digest) {
    const tip = await store.tip();
    const path = documentPath(digest);
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (tip === null || !(await store.list(tip, folder)).includes(path))
        return null;
    for await (const { bytes } of store.read(tip, [path])) {
        if (digestOf(bytes) === digest)
            return bytes;
    }
    throw broken(`${path}: its bytes have another digest`);
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/entry.ts

/** An entry that is to be appended, of this run and moment. */
function record({ by, now }, given) {
    return { ...given, at: new Date(now()).toISOString(), by, documentBytes: null };
}
/** Every entry with the digest of its bytes. */
async function numbered(ledger) {
    const all = [];
    for await (const entry of entries(ledger))
        all.push({ entry, id: entry_digestOf(encodeEntry(entry)) });
    return all;
}

;// CONCATENATED MODULE: ./packages/ledger/src/append.ts




/** With twenty writers at once somebody waits for nineteen others. */
const append_MOST_TRIES = 40;
/**
 * Appends entries to a ledger, all or none, in the order given. Somebody who writes at the same time is waited for: the
 * chain is continued from what they wrote. `pause` waits before try number n (from 1), longer each time.
 * @throws ModelgateError `input-invalid` for what no ledger could read again, `ledger-conflict` when others were always
 * quicker, and what the store throws
 */
async function append_append(store, records, pause) {
    for (let attempt = 1; attempt <= append_MOST_TRIES; attempt += 1) {
        const tip = await store.tip();
        const last = tip === null ? null : await lastEntry(store, tip);
        const { entries, files } = chained(records, last);
        const written = await store.add(files, tip, messageOf(entries));
        if (written !== "conflict")
            return entries;
        await pause(attempt);
    }
    throw (0,src_error/* failure */.V2)("ledger-conflict", `ledger: others wrote first, ${append_MOST_TRIES} times in a row`, {
        hint: "Run this step again; `concurrency:` on the workflow keeps jobs from racing.",
    });
}
/** Entries with their places in the chain, and the files that hold them. */
function chained(records, last) {
    const entries = [];
    const files = new Map();
    let previous = last?.digest ?? null;
    let seq = last?.entry.seq ?? 0;
    for (const { documentBytes, at, kind, model, subject, by, facts } of records) {
        seq += 1;
        const document = documentBytes === null ? null : entry_digestOf(documentBytes);
        const entry = {
            schema: ENTRY_SCHEMA,
            seq,
            previous,
            at,
            kind,
            model,
            subject,
            document,
            by,
            facts,
        };
        const bytes = encodeEntry(entry);
        assertReadable(bytes, entryPath(seq));
        if (document !== null && documentBytes !== null) {
            const path = places_documentPath(document);
            files.set(path, { path, bytes: documentBytes });
        }
        files.set(entryPath(seq), { path: entryPath(seq), bytes });
        entries.push(entry);
        previous = entry_digestOf(bytes);
    }
    return { entries, files: [...files.values()] };
}
/** An entry that cannot be read again would stop every run after this one, and nothing is ever taken out of a chain. */
function assertReadable(bytes, path) {
    try {
        decodeEntry(bytes, path);
    }
    catch (error) {
        throw (0,src_error/* failure */.V2)("input-invalid", `ledger: not written: ${(0,src_error/* problemsOf */.GW)(error)[0]?.message ?? path}`, {
            hint: "Texts in the ledger, such as reasons and names, have at most 2000 characters.",
            cause: error,
        });
    }
}
function messageOf(entries) {
    const [first] = entries;
    const more = entries.length > 1 ? ` and ${entries.length - 1} more` : "";
    // A model's name is a stranger's; a commit message is one line of it.
    const model = (first?.model ?? "").replaceAll(/[\p{C}\s]+/gu, " ").slice(0, 80);
    return `${first?.kind ?? "nothing"}: ${model}${more}`;
}

;// CONCATENATED MODULE: ./packages/registry/src/version-called.ts
/**
 * The version that people call so: by its own name, or by the fact `version` where the registry numbers versions itself. null:
 * there is none, or several are called so.
 */
function versionCalled(versions, name) {
    const own = versions.find(({ version }) => version === name);
    if (own !== undefined)
        return own;
    const [called, ...others] = versions.filter(({ facts }) => facts["version"] === name);
    return called === undefined || others.length > 0 ? null : called;
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/carry-out.ts



/**
 * Writes down what is meant, moves, and writes down that it happened.
 * @throws ModelgateError `registry-conflict`, and then nothing was changed; after any other fault the next run looks
 */
async function carryOut(asked, decided, ports) {
    const { version, previous, requirements } = decided;
    const { model, rule, kind, reason, isBreakGlass, policyDigest } = asked;
    const facts = {
        ...{ stage: rule.name, version: version.version, previous: previous?.version ?? null, kind, reason },
        ...{ policy: policyDigest, "break-glass": isBreakGlass },
        ...Object.fromEntries(requirements.map(({ name, met, evidence }) => [`requires ${name}`.slice(0, 100), evidence ?? met])),
    };
    const meant = record(ports, { kind: "intent", model, subject: version.digest, facts });
    const [intent] = (await append_append(ports.ledger, [...newReports(asked, decided.records, ports), meant], ports.pause)).slice(-1);
    if (intent === undefined)
        throw new TypeError("an entry that was appended is given back");
    const id = entry_digestOf(encodeEntry(intent));
    const close = async (end, why) => {
        const closing = record(ports, {
            kind: end,
            model,
            subject: version.digest,
            facts: { intent: id, stage: rule.name, version: version.version, reason: why },
        });
        const hold = { stage: rule.name, reason: `rolled back to ${version.version}: ${reason}` };
        const held = end === "rollback" ? [record(ports, { kind: "hold", model, subject: null, facts: hold })] : [];
        await append_append(ports.ledger, [closing, ...held], ports.pause);
    };
    try {
        const holder = await ports.registry.move({
            ...{ model, stage: rule.name, version: version.version, expected: previous?.token ?? null, reason },
            facts: { record: id, kind },
        });
        await close(kind, reason);
        return holder;
    }
    catch (error) {
        // Only what says that nothing was changed closes the intent; after any other fault the next run looks.
        if (error instanceof src_error/* ModelgateError */.HJ && error.code === "registry-conflict")
            await close("void", error.message.slice(0, 500));
        throw error;
    }
}
/** Reports of this run that the ledger does not have yet, and their signatures: a later stage asks for them, and proves them again. */
function newReports({ model }, records, ports) {
    const there = new Set(records.reports.flatMap(({ document, signatures }) => [document, ...signatures]));
    const isNew = (digest) => !there.has(digest);
    return ports.reports.flatMap(({ report, digest, signer, bytes, signatures = [] }) => {
        const about = { model, subject: report.subject.digest };
        const facts = { action: report.action, verdict: report.verdict, signer };
        const own = { ...record(ports, { kind: "report", ...about, facts }), documentBytes: bytes };
        const signed = signatures.map((documentBytes) => ({
            ...record(ports, { kind: "signature", ...about, facts: { report: digest } }),
            documentBytes,
        }));
        return [
            ...(isNew(digest) ? [own] : []),
            ...signed.filter(({ documentBytes }) => isNew(entry_digestOf(documentBytes))),
        ];
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/recover.ts



/** Ends intents that a run left open: the registry knows which of them came about. */
async function recover(model, ports) {
    const { open } = records_recordsOf(await numbered(ports.ledger), model);
    if (open.length === 0)
        return [];
    const history = await ports.registry.history(model);
    const ends = open.map((intent) => {
        const isDone = history.some((step) => step.what === "moved" && carries(step, intent));
        return { intent, isDone };
    });
    await append_append(ports.ledger, ends.map(({ intent, isDone }) => ended(intent, isDone, model, ports)), ports.pause);
    return ends.map(({ intent, isDone }) => {
        const what = `${intent.version} to ${intent.stage}, meant by ${intent.by} at ${intent.at}`;
        return isDone
            ? `${what}: had happened and was not recorded; now it is`
            : `${what}: had not happened; it is void`;
    });
}
function ended(intent, isDone, model, ports) {
    const facts = {
        intent: intent.id,
        stage: intent.stage,
        version: intent.version,
        reason: "found by a later run",
    };
    return record(ports, { kind: isDone ? intent.kind : "void", model, subject: null, facts });
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/requirements.ts

/**
 * Everything that a version needs for a stage, met or not, in the order in which it is asked. All of it is looked at: who is
 * refused learns every reason at once.
 */
function requirementsOf(rule, standing) {
    const { version } = standing;
    return [
        bytesAreSame(standing),
        isNotQuarantined(standing),
        isNotOnHold(standing),
        ...(rule.from === null ? [] : [comesFrom(rule.from, standing)]),
        ...(rule.from === null || rule.soakMs === null ? [] : [hasSoaked(rule.from, rule.soakMs, standing)]),
        ...rule.requires.map((action) => isShown(action, rule, version, standing)),
        ...(rule.approval === null ? [] : [isApproved(rule.approval, standing)]),
    ];
}
function bytesAreSame({ version, bytes }) {
    const name = "bytes";
    if (version.digest === null)
        return no(name, `${version.version} was registered without a digest`);
    if ("unreadable" in bytes)
        return no(name, `the bytes could not be hashed again: ${bytes.unreadable}`);
    if (bytes.digest !== version.digest)
        return no(name, `they are ${shorten(bytes.digest)} now, and were ${shorten(version.digest)} when registered`);
    return yes(name, `${shorten(bytes.digest)}, hashed again`);
}
function isNotQuarantined({ version, quarantined }) {
    const reason = version.digest === null ? undefined : quarantined.get(version.digest);
    if (reason === undefined)
        return yes("not quarantined", "nobody rejected these bytes");
    return no("not quarantined", `rejected for good: ${reason}`);
}
function isNotOnHold({ hold }) {
    if (hold === null)
        return yes("no hold", "the stage takes promotions");
    return no("no hold", `the stage is on hold: ${hold}`);
}
function comesFrom(from, { version, holders, history }) {
    const name = `held ${from}`;
    if (holders.some((holder) => holder.stage === from && holder.version === version.version))
        return yes(name, `it holds ${from}`);
    const before = history.findLast((step) => step.what === "moved" && step.stage === from && step.version === version.version);
    if (before === undefined)
        return no(name, `no move in the ledger gave it ${from}, it never held it: a stage cannot be skipped`);
    // What it showed there was shown; somebody else holds the stage by now.
    return yes(name, `it held ${from} from ${before.at}`);
}
function hasSoaked(from, soakMs, { version, holders, now }) {
    const name = `soaked in ${from}`;
    const holder = holders.find((one) => one.stage === from && one.version === version.version);
    if (holder === undefined)
        return no(name, `it does not hold ${from} now, so the time does not run`);
    const held = now - Date.parse(holder.at);
    if (held >= soakMs)
        return yes(name, `it has held ${from} for ${duration(held)}`);
    return no(name, `it has held ${from} for ${duration(Math.max(0, held))} of ${duration(soakMs)}`);
}
/** The newest report of an action decides: one that fails after one that passed takes the word back. */
function isShown(action, rule, version, { evidence, now, policyDigest }) {
    const own = evidence.filter((one) => one.report.action === action);
    const about = own.filter(({ report }) => version.digest !== null && report.subject.digest === version.digest);
    const dated = about.map((one) => ({
        one,
        made: madeAt(one),
        why: version.digest === null
            ? "the version has no digest"
            : unfit(one, version.digest, { rule, now, policyDigest }),
    }));
    // Of reports of one moment the one that says no decides.
    const [newest] = dated.toSorted((a, b) => compare(b.made, a.made) || Number(a.why === null) - Number(b.why === null));
    if (newest === undefined) {
        const others = own.length === 0 ? "" : `; ${own.length} are about other bytes`;
        return no(action, `no report of ${action} about these bytes${others}`);
    }
    const { one, why } = newest;
    const { verdict, provenance } = one.report;
    if (why !== null)
        return { ...no(action, why), evidence: one.digest };
    return { ...yes(action, `${verdict}, ${provenance.createdAt}`), evidence: one.digest };
}
/** A report without a time may be the newest of all; and whatever is compared with no number is in no order. */
function madeAt({ report }) {
    const made = Date.parse(report.provenance.createdAt);
    return Number.isNaN(made) ? Number.POSITIVE_INFINITY : made;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function isApproved(environment, { approvals }) {
    const name = `approved by ${environment}`;
    if (approvals.includes(environment))
        return yes(name, "the job ran in this environment, which waits for its reviewers");
    return no(name, `the job has to run with \`environment: ${environment}\``);
}
function yes(name, because) {
    return { name, met: true, because, evidence: null };
}
function no(name, because) {
    return { name, met: false, because, evidence: null };
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/promote.ts
// The one way in which a stage moves. Decide on what was read once; write down what is meant; move, where the registry still
// is as it was read; read back; write down that it happened. Whatever ends a run in between, the next one finds out which of
// the two is true, before or after.









/**
 * Moves a stage to a version if everything that the stage's rule asks for holds.
 * @throws ModelgateError `registry-missing` for what is not there, `registry-conflict` when somebody else was quicker
 */
async function promote(asked, ports) {
    const { registry } = ports;
    const recovered = asked.isDryRun ? [] : await recover(asked.model, ports);
    // Read at once: of three questions the last may be answered after somebody else's move.
    const { holders, history, versions } = one(await registry.overview(asked.model), asked.model);
    const previous = holders.find(({ stage }) => stage === asked.rule.name) ?? null;
    const version = wanted(asked, versions, history, previous);
    const records = records_recordsOf(await numbered(ports.ledger), asked.model);
    const standing = await promote_standingOf(asked, version, { holders, history, records }, ports);
    const requirements = requirementsOf(ruleFor(asked, wasHeld(asked, version, history)), standing);
    const decided = { version, previous, holder: previous, requirements, recovered };
    const unmet = requirements.filter(({ met }) => !met);
    // Whatever the hurry, bytes that are others or were rejected go nowhere.
    const isStopped = unmet.some(({ name }) => !asked.isBreakGlass || NEVER_BROKEN.has(name));
    if (isStopped) {
        if (!asked.isDryRun)
            await promote_keep(asked, version, records, ports);
        return { ...decided, what: "refused" };
    }
    if (previous?.version === version.version)
        return { ...decided, what: "already" };
    if (asked.isDryRun)
        return { ...decided, what: "dry-run" };
    const holder = await carryOut(asked, { version, previous, requirements, records }, ports);
    return { ...decided, what: "moved", holder };
}
function one(all, model) {
    return all.find((each) => each.model === model) ?? { model, versions: [], holders: [], history: [] };
}
/** A report that says no is kept, too: the next run must not find only the one that said yes before. */
async function promote_keep(asked, { digest }, records, ports) {
    const about = ports.reports.filter(({ report }) => digest !== null && report.subject.digest === digest);
    const fresh = newReports(asked, records, { ...ports, reports: about });
    if (fresh.length > 0)
        await append_append(ports.ledger, fresh, ports.pause);
}
/** Whether a version had this very stage before: only then a rollback is a way back. */
function wasHeld({ rule }, { version }, history) {
    return history.some((step) => step.what === "moved" && step.stage === rule.name && step.version === version);
}
/**
 * A way back waits for no soak, and its evidence may be as old as it is: whoever comes back served its time in the stage before,
 * on evidence that was fresh when it first held this one.
 */
function ruleFor({ rule, kind }, isWayBack) {
    return kind === "rollback" && isWayBack ? { ...rule, soakMs: null, maxEvidenceAgeMs: null } : rule;
}
const NEVER_BROKEN = new Set(["bytes", "not quarantined"]);
function wanted({ version, kind, model, rule }, versions, history, previous) {
    const name = version ?? (kind === "rollback" ? before(history, rule.name, previous) : null);
    const found = name === null ? null : versionCalled(versions, name);
    if (found !== null)
        return found;
    const known = versions.map((one) => one.version).slice(0, 8);
    throw (0,src_error/* failure */.V2)("registry-missing", `${model}: ${name === null ? `nobody held ${rule.name} before` : `no version ${name}`}`, {
        hint: known.length === 0 ? "Register a version first." : `Its versions are ${known.join(", ")}.`,
    });
}
/** Who held a stage before its holder. What was rolled back from is nobody to go back to: a rollback that is run again goes on back. */
function before(history, stage, holder) {
    const moves = history.filter((step) => step.what === "moved" && step.stage === stage);
    const line = [];
    for (const { version, facts } of moves) {
        const at = facts["kind"] === "rollback" ? line.lastIndexOf(version) : -1;
        if (at >= 0)
            line.length = at;
        line.push(version);
    }
    return line.findLast((version) => version !== holder?.version) ?? null;
}
async function promote_standingOf(asked, version, { holders, history, records }, ports) {
    const isWayBack = asked.kind === "rollback" && wasHeld(asked, version, history);
    const own = ports.reports.map(({ bytes, signatures, ...evidence }) => evidence);
    const about = records.reports.filter(({ subject }) => subject === version.digest);
    const kept = await Promise.all(about.map(ports.kept));
    return {
        version,
        bytes: await ports.hash(version),
        // A stage that was given by hand was given on no evidence: it is no step on the way to the next.
        holders: holders.filter((holder) => records.moves.some((move) => carries(holder, move))),
        history: history.filter((step) => records.moves.some((move) => carries(step, move))),
        evidence: distinct([...own, ...kept.filter((one) => one !== null)], asked.rule),
        // It was let in by the policy of its day; what is newer says no by itself.
        policyDigest: isWayBack ? null : asked.policyDigest,
        quarantined: records.quarantined,
        // The hold that a rollback sets is against going forward again.
        hold: isWayBack ? null : (records.holds.get(asked.rule.name) ?? null),
        approvals: ports.approvals,
        now: ports.now(),
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/promote/stage-rule.ts
/** The rule of a stage among those of a policy; null: there is no such stage. */
function ruleOf(rules, stage) {
    return rules.find(({ name }) => name === stage) ?? null;
}

;// CONCATENATED MODULE: ./packages/registry/src/score/items.ts
// The 28 tests of the ML Test Score: E. Breck, S. Cai, E. Nielsen, M. Salib, D. Sculley, "The ML Test Score: A Rubric for ML
// Production Readiness and Technical Debt Reduction", IEEE Big Data 2017. In its order; the titles say what each asks, in short.
const SECTIONS = ["data", "model", "infrastructure", "monitoring"];
const TITLES = {
    data: [
        "What is expected of the features is written in a schema",
        "Every feature is of use",
        "No feature costs more than it brings",
        "Features keep to what is required of data: privacy, law, policy",
        "The data pipeline controls who may see what",
        "A new feature can be added quickly",
        "The code that makes features is tested",
    ],
    model: [
        "Every model specification is reviewed and checked in",
        "Offline metrics go with what users meet",
        "All hyperparameters are tuned",
        "What a stale model costs is known",
        "A simpler model is not better",
        "Quality suffices on every important slice of the data",
        "The model was tested for whom it leaves out",
    ],
    infrastructure: [
        "Training can be repeated",
        "The model's code is unit tested",
        "The whole pipeline is tested together",
        "Quality is checked before the model serves",
        "One example can be followed step by step",
        "A model serves few before it serves all",
        "A model that serves can be rolled back",
    ],
    monitoring: [
        "Changes of dependencies are told",
        "Invariants of the data hold in training and serving",
        "Features are the same in training and serving",
        "No model that serves is too stale",
        "The model is numerically stable",
        "Speed, memory and throughput have not regressed",
        "Quality on what is served has not regressed",
    ],
};
/** All of them, in the order of the paper. */
const ITEMS = SECTIONS.flatMap((section) => TITLES[section].map((title, at) => ({ id: `${section}-${at + 1}`, section, title })));

;// CONCATENATED MODULE: ./packages/registry/src/score/known.ts


/** What the ledger says of who holds a stage. `evidence`: the reports about its bytes that could be read. */
function knownOf(entries, { model, holder, evidence, now, }) {
    const byId = new Map(entries.map(({ entry, id }) => [id, entry]));
    const moves = records_recordsOf(entries, model).moves.map((move) => ({
        ...move,
        run: byId.get(move.id)?.by.run ?? null,
        facts: byId.get(move.id)?.facts ?? {},
    }));
    const { digest, stage, version } = holder;
    const seqs = new Map(entries.map(({ entry }) => [entry.document, entry.seq]));
    const own = evidence.map((one) => ({ ...one, seq: seqs.get(one.digest) ?? 0 }));
    return { digest, stage, version, evidence: own, moves, now };
}
/** The words that were given for a model, the oldest first. One for an item that there is not says nothing. */
function attestationsOf(entries, model) {
    return entries.flatMap(({ entry, id }) => {
        const { kind, facts, at, subject } = entry;
        const [item, by, says] = ["item", "by", "says"].map((name) => known_text(facts, name));
        if (kind !== "attestation" || entry.model !== model || !item || !by || !says)
            return [];
        return ITEMS.some((one) => one.id === item)
            ? [{ item, by, says, at, subject, seq: entry.seq, digest: id }]
            : [];
    });
}
function known_text(facts, name) {
    const value = facts[name];
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ./packages/registry/src/score/shown-by.ts

const FINDERS = {
    "model-5": (known) => byReport(known, "validate", ({ checks }) => {
        const dummies = checks.filter(({ limit }) => limit.kind === "beat-dummy");
        return allPass(dummies) ? `better than ${count(dummies.length, "answer")} that look at no input` : null;
    }),
    "model-6": (known) => byReport(known, "validate", ({ checks }) => {
        const slices = checks.filter(({ slice }) => slice !== undefined);
        return allPass(slices) ? `${count(slices.length, "check")} on slices pass` : null;
    }),
    "infrastructure-4": (known) => byReport(known, "validate", ({ checks, provenance }) => {
        const move = lastMove(known);
        const isBefore = move !== null && Date.parse(provenance.createdAt) <= Date.parse(move.at);
        return isBefore ? `${count(checks.length, "check")} before it took ${known.stage}` : null;
    }),
    "infrastructure-6": (known) => {
        const move = lastMove(known);
        const soak = Object.entries(move?.facts ?? {}).find(([name, met]) => name.startsWith("requires soaked in ") && met === true);
        if (move === null || soak === undefined)
            return null;
        return {
            ...entry(move),
            because: `it ${soak[0].slice("requires ".length)} before it took ${known.stage}`,
        };
    },
    "infrastructure-7": ({ moves, stage }) => {
        const back = moves.findLast((move) => move.kind === "rollback" && move.stage === stage);
        return back === undefined
            ? null
            : { ...entry(back), because: `${stage} went back to ${back.version} at ${back.at}` };
    },
    "monitoring-3": (known) => byReport(known, "containerize", ({ image }) => {
        const proof = image?.proof ?? null;
        if (proof === null || proof.answers === 0 || proof.outputs.length === 0)
            return null;
        return proof.outputs.every(({ unequal, reason }) => unequal === 0 && reason === null)
            ? `${count(proof.answers, "served answer")} are what the model answers offline`
            : null;
    }),
    "monitoring-5": (known) => byReport(known, "validate", ({ measurements }) => {
        const weights = measurements.find(({ metric }) => metric === "nan_weights");
        const scores = measurements.filter(({ n, value }) => n > 0 && value !== null);
        // While one prediction is NaN or infinite no metric of its data has a value.
        return weights?.value === 0 && scores.length > 1
            ? "no weight is NaN, and every prediction is finite"
            : null;
    }),
    "monitoring-6": (known) => byReport(known, "benchmark", ({ checks }) => {
        const compared = checks.filter(({ limit }) => limit.kind !== "min" && limit.kind !== "max");
        return allPass(compared) ? `${count(compared.length, "comparison")} with the baseline pass` : null;
    }),
};
/** What shows an item; null where nothing does, or nothing can. */
function shownBy(item, known) {
    return FINDERS[item]?.(known) ?? null;
}
/** Whether a report or an entry can show an item at all. */
function canBeShown(item) {
    return Object.hasOwn(FINDERS, item);
}
/** The newest report of an action decides, as it does for a promotion: one that fails takes the word back. */
function byReport({ evidence, digest, now }, action, says) {
    const made = ({ report }) => Date.parse(report.provenance.createdAt) || 0;
    const [newest] = evidence
        .filter(({ report }) => report.action === action)
        .toSorted((a, b) => made(b) - made(a));
    if (newest === undefined || digest === null)
        return null;
    if (unfit(newest, digest, { rule: ANY, now, policyDigest: null }) !== null)
        return null;
    const because = says(newest.report);
    if (because === null)
        return null;
    return {
        kind: "report",
        what: action,
        seq: newest.seq,
        digest: newest.digest,
        run: newest.report.provenance.run,
        because,
    };
}
/** A rule that asks for nothing but the bytes, and that they were run. */
const ANY = {
    ...{ name: "", from: null, requires: [], maxEvidenceAgeMs: null, soakMs: null, approval: null },
    ...{ signedBy: [], allowClaimed: false },
};
function allPass(checks) {
    return checks.length > 0 && checks.every(({ verdict }) => verdict === "pass");
}
function lastMove({ moves, stage, version }) {
    return moves.findLast((move) => move.stage === stage && move.version === version) ?? null;
}
function entry({ kind, id, seq, run }) {
    return { kind: "entry", what: kind, seq, digest: id, run };
}
function count(amount, what) {
    return `${amount} ${what}${amount === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./packages/registry/src/score/score.ts


/** The score of the version that holds a stage: each item with what shows it, or without. */
function mlTestScore(model, known, attestations) {
    const lines = ITEMS.map((item) => lineOf(item, known, attestations));
    const sum = (section) => lines.filter(({ item }) => item.section === section).reduce((points, line) => points + line.points, 0);
    const sections = Object.fromEntries(SECTIONS.map((section) => [section, sum(section)]));
    const total = Math.min(...Object.values(sections));
    const { stage, version, digest } = known;
    return { model, stage, version, digest, lines, sections, total, reading: readingOf(total) };
}
function lineOf(item, known, attestations) {
    const shown = shownBy(item.id, known);
    const attested = attestations.findLast((one) => one.item === item.id && (one.subject === null || one.subject === known.digest)) ?? null;
    // On a laptop it was run once, by hand: a full point is for what is repeated.
    const points = shown === null ? (attested === null ? 0 : 0.5) : shown.run === null ? 0.5 : 1;
    return { item, points, shown, attested, byReport: canBeShown(item.id) };
}
/** What the paper says of such a score, in our words. */
function readingOf(total) {
    if (total === 0)
        return "more of a research project than a system in production";
    if (total <= 1)
        return "not untested, but serious holes are likely";
    if (total <= 2)
        return "a first pass at production, more is needed";
    if (total <= 3)
        return "reasonably tested, some of it can be automated";
    if (total <= 5)
        return "strongly tested and monitored";
    return "exceptionally tested and monitored";
}

;// CONCATENATED MODULE: ./packages/registry/src/version-at.ts
/** The version whose bytes a commit has, the newest of several; null: none was registered there. */
function versionAt(versions, commit) {
    const isOf = ({ source, facts }) => source === commit || source.startsWith(`${commit}:`) || facts["commit"] === commit;
    return commit === "" ? null : (versions.find(isOf) ?? null);
}

;// CONCATENATED MODULE: ./packages/registry/src/index.ts


















/***/ }),

/***/ 5503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   iq: () => (/* binding */ unreached),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/** For a server that does not answer as it should. */
function fault(message, hint, cause) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("registry-fault", `mlflow: ${message}`, { hint, cause });
}
function unreached({ host }, cause) {
    return fault(`${host} could not be reached, or stopped in the middle`, "Check `url` and the network, `https_proxy` and `no_proxy`, and run this again: it looks first at what was done.", cause);
}
/** Text from elsewhere for a message: control characters as escapes, at most 200 characters. */
function shown(text) {
    const escaped = JSON.stringify(text)
        .slice(1, -1)
        .replaceAll(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, "\ufffd");
    return escaped.length <= 200 ? escaped : `${escaped.slice(0, 199)}…`;
}
const CODE = {
    RESOURCE_DOES_NOT_EXIST: "registry-missing",
    // With the status 400, not 409.
    RESOURCE_ALREADY_EXISTS: "registry-conflict",
    RESOURCE_CONFLICT: "registry-conflict",
    ABORTED: "registry-conflict",
};
/** What an answer other than 200 means. `body` is parsed JSON; undefined: it was none. */
function answered(status, body, { about, base }) {
    const told = body;
    const name = typeof told?.error_code === "string" && /^[A-Z_]{1,64}$/u.test(told.error_code) ? told.error_code : "";
    const said = typeof told?.message === "string" && told.message !== "" ? `: ${shown(told.message)}` : "";
    // Two first settings of one alias: the database takes one, and the server hands its words on.
    const isRaced = status === 400 && /IntegrityError/u.test(said);
    const code = CODE[name] ?? (status === 409 || isRaced ? "registry-conflict" : "registry-fault");
    const by = `${shown(about)}: ${base.host} answered with ${status}${name === "" ? "" : ` ${name}`}`;
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(code, `mlflow: ${by}${status === 401 ? "" : said}`, {
        hint: hintFor(isRaced ? 409 : status, name, body !== undefined),
    });
}
function hintFor(status, name, isJson) {
    if (status === 401)
        return "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, from the secrets of the repository.";
    if (status === 403)
        return "Whoever these credentials belong to needs READ on the model to look, and EDIT to register and to move a stage.";
    if (name === "RESOURCE_DOES_NOT_EXIST")
        return "`modelgate stages` shows what there is.";
    if (status === 404)
        return isJson
            ? "This server does not know the call: aliases need MLflow 2.3 or newer."
            : "Check `url`: there is no MLflow server at this address. A path before `/api/2.0` belongs to it.";
    if (status === 409 || CODE[name] === "registry-conflict")
        return "Somebody else was quicker. Look at `modelgate stages`, and run this again if it is still right.";
    if (status === 429 || status === 503)
        return "The server is busy. Run this again in a while.";
    if (status === 400)
        return "If names and stages are right, this is a server that Modelgate does not know: please report it.";
    return "The server's log says why. Run this again: it looks first at what was done.";
}


/***/ }),

/***/ 3569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   dH: () => (/* binding */ storyOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
// MLflow keeps no history: an alias is set over whatever it was, and nothing says when or by whom. So a move writes a mark of
// its own into the registered model's tags, under a key that nobody else writes: first what is meant; then the alias is set and
// read back; then the same mark says that it is done. Whatever ends a run in between, marks and alias together say which of the
// two is true. A mark names the one that it saw in force, so that a move which did not see another is known by it.

const short = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(2000));
const Written = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** One more than the highest that was seen: the order without a clock. */
    seq: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(999_999_999)),
    stage: short,
    /** null: nobody holds the stage afterwards. */
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[1-9]\d{0,14}$/u))),
    /** The token of the holder that was seen; null: nobody. */
    previous: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(short),
    /** RFC 3339, UTC. */
    at: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .isoTimestamp */ .yhX()),
    by: short,
    reason: short,
    facts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100)), short),
    done: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const PREFIX = "modelgate.move.";
const KEY = /^modelgate\.move\.(\d{9})\.([0-9a-f]{16})$/u;
/** MLflow takes no longer value of a tag. */
const MAX_VALUE = 5000;
/** The tag that holds a mark; null when its texts are too long for one. */
function tagOf({ id, ...written }) {
    const value = JSON.stringify(written);
    return value.length > MAX_VALUE
        ? null
        : { key: `${PREFIX}${String(written.seq).padStart(9, "0")}.${id}`, value };
}
/** The marks among tags. What is none, or was damaged, is passed over: the ledger then misses its move, and the audit says so. */
function marksOf(tags) {
    return tags.flatMap(({ key, value }) => {
        const [, seq, id] = KEY.exec(key) ?? [];
        if (seq === undefined || id === undefined || value.length > MAX_VALUE)
            return [];
        const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Written, parsed(value));
        // Under another key it is a copy, and the move it tells of is the original's.
        return result.success && result.output.seq === Number(seq) ? [{ ...result.output, id }] : [];
    });
}
/** Names the state in which a version holds a stage by this mark; without one, by a hand's work. */
function tokenOf(version, mark) {
    return `${version}#${mark?.id ?? ""}`;
}
/**
 * Reads the marks of one stage beside the version that holds it now, null for nobody. A mark that is not done came about when
 * the stage stands by it, or when a later move saw it in force.
 */
function storyOf(marks, holder) {
    const isSeenBy = (some) => {
        const seen = new Set(some.map(({ previous }) => previous));
        return (mark) => mark.version !== null && seen.has(tokenOf(mark.version, mark));
    };
    const isSeen = isSeenBy(marks);
    const isFollowed = isSeenBy(marks.filter((mark) => mark.done || isSeen(mark)));
    // Who was followed by another is over: a stage that has this version again has it by another move.
    const standing = marks
        .filter((mark) => mark.version === holder && !isFollowed(mark) && (holder !== null || mark.done))
        .toSorted((a, b) => b.seq - a.seq || Number(b.done) - Number(a.done) || inOrder(b, a))[0] ?? null;
    const isLeft = holder === null && standing !== null && marks.some((mark) => mark.done && mark.seq > standing.seq);
    const last = isLeft ? null : standing;
    const moves = marks
        .filter((mark) => mark !== last && (mark.done || isSeen(mark)))
        // Of several that saw the same before them, the one that was seen itself came last; the others were written over.
        .toSorted((a, b) => a.seq - b.seq || Number(isSeen(a)) - Number(isSeen(b)) || inOrder(a, b));
    return { moves: last === null ? moves : [...moves, last], standing: last };
}
/** Of one seq: by the clocks of those who made them. */
function inOrder(a, b) {
    const [one, other] = [`${a.at} ${a.id}`, `${b.at} ${b.id}`];
    return one < other ? -1 : one > other ? 1 : 0;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   F3: () => (/* binding */ standingsOf),
/* harmony export */   Js: () => (/* binding */ readyOf),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   W0: () => (/* binding */ legacyStage),
/* harmony export */   bq: () => (/* binding */ overviewOf),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5503);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3569);


/** The stage of MLflow's that a stage of the policy is; null: it has none. Its fourth, Archived, is where the others leave to. */
function legacyStage(stage) {
    const found = ["Staging", "Production"].find((one) => one.toLowerCase() === stage.toLowerCase());
    return found ?? null;
}
/** A model's stages, every one that is declared or was ever moved. */
function standingsOf({ registered, versions, stagesAs, stages }) {
    const marks = Map.groupBy((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .marksOf */ .Ok)(registered.tags), ({ stage }) => stage);
    const held = stagesAs === "aliases"
        ? new Map(registered.aliases.map(({ alias, version }) => [alias, version]))
        : legacyHolders(versions, stages);
    return [...new Set([...stages, ...marks.keys()])].map((stage) => {
        const version = held.get(stage) ?? null;
        const { moves, standing } = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .storyOf */ .dH)(marks.get(stage) ?? [], version);
        return { stage, version, moves, mark: standing };
    });
}
function legacyHolders(versions, stages) {
    const held = new Map();
    for (const stage of stages) {
        const own = versions.filter(({ current_stage }) => current_stage === legacyStage(stage));
        const [first, second] = own;
        if (first !== undefined && second !== undefined)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(first.name)}: ${stage} is held by versions ${own.map(({ version }) => version).join(" and ")} at once`, "Archive all but one of them by hand: which of them is meant cannot be known.");
        if (first !== undefined)
            held.set(stage, first.version);
    }
    return held;
}
/** The newest first. Versions that are not READY are no versions yet. */
function readyOf(versions, model) {
    const ready = versions.filter(({ status }) => status === "READY");
    return ready.map((one) => versionOf(one, model)).toSorted(newestFirst);
}
/** All that is known of a model. */
function overviewOf(read) {
    const versions = readyOf(read.versions, read.model);
    const standings = standingsOf(read);
    return {
        model: read.model,
        versions,
        holders: standings.flatMap((one) => holderOf(one, versions) ?? []),
        history: historyOf(read.model, standings, versions),
    };
}
function newestFirst(a, b) {
    return Number(b.version) - Number(a.version);
}
const FACT = /^modelgate\.([a-z][a-z0-9-]{0,40})$/u;
const DIGEST = /^sha256:[0-9a-f]{64}$/u;
/** A version by its number; what it is called besides, as v1.2.0, is the fact `version`. */
function versionOf(one, model) {
    const facts = Object.fromEntries(one.tags.flatMap(({ key, value }) => {
        const [, name] = FACT.exec(key) ?? [];
        return name === undefined ? [] : [[name, value.slice(0, 2000)]];
    }));
    const { digest = "", by = "" } = facts;
    return {
        model,
        version: one.version,
        digest: DIGEST.test(digest) ? digest : null,
        source: one.source,
        at: moment(one.creation_timestamp),
        by: by || one.user_id || "somebody",
        facts,
    };
}
/** The last moment that a date can say in four digits of years. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);
function moment(ms) {
    return new Date(Math.min(Math.max(0, ms), LAST_MS)).toISOString();
}
function holderOf({ stage, version, mark }, versions) {
    if (version === null)
        return null;
    const digest = versions.find((one) => one.version === version)?.digest ?? null;
    const token = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenOf */ .B9)(version, mark);
    // A hand says neither when nor who.
    if (mark === null)
        return { stage, version, digest, at: "", by: "somebody", facts: {}, token };
    return { stage, version, digest, at: mark.at, by: mark.by, facts: factsOf(mark), token };
}
function factsOf({ facts, reason }) {
    return { ...facts, reason };
}
/** Registrations and moves, each in their own order, joined by their clocks. */
function historyOf(model, standings, versions) {
    const registered = versions.toReversed().map(({ version, at, by, facts }) => ({
        model,
        what: "registered",
        version,
        stage: null,
        at,
        by,
        facts,
    }));
    return [registered, ...standings.map((one) => stepsOf(model, one))].reduce(joined);
}
function stepsOf(model, { stage, version, moves, mark }) {
    const steps = moves.map((move, at) => {
        const left = move.version === null ? (moves[at - 1]?.version ?? null) : move.version;
        const what = move.version === null ? "left" : "moved";
        return { model, what, version: left, stage, at: move.at, by: move.by, facts: factsOf(move) };
    });
    const before = moves.at(-1)?.version ?? null;
    if (mark !== null || before === version)
        return steps;
    // The stage is not as the last mark left it: somebody set or took the alias without one.
    const what = version === null ? "left" : "moved";
    return [...steps, { model, what, version: version ?? before, stage, at: "", by: "somebody", facts: {} }];
}
function joined(a, b) {
    const [one, other, all] = [[...a], [...b], []];
    while (one.length > 0 || other.length > 0) {
        const [first, second] = [one[0], other[0]];
        // What has no time is the last of its own.
        const isFirst = second === undefined ||
            (first !== undefined && first.at !== "" && (second.at === "" || first.at <= second.at));
        const next = (isFirst ? one : other).shift();
        if (next !== undefined)
            all.push(next);
    }
    return all;
}


/***/ })

};
