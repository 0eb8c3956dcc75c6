export const id = 197;
export const ids = [197];
export const modules = {

/***/ 35197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  built: () => (/* binding */ built)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
// EXTERNAL MODULE: ./packages/image/src/disk-fault.ts
var disk_fault = __webpack_require__(87497);
;// CONCATENATED MODULE: ./packages/image/src/parity/judge-parity.ts
/** Holds a proof to its limits. What was not measured does not pass, and answers that were not compared are no parity. */
function judgeParity(proof, limits) {
    const { readyMs, outputs, p50Ms, timed, refusals, after, stop } = proof;
    const values = outputs.reduce((sum, output) => sum + output.values, 0);
    const unequal = outputs.reduce((sum, output) => sum + output.unequal, 0);
    // An output may be wrong without a value: one that was not compared, or that lacks a shape without values.
    const worst = outputs.find((output) => output.unequal > 0) ?? outputs.find((output) => output.reason !== null);
    const isCompared = values > 0 && (worst === undefined || unequal > 0);
    const accepted = refusals.filter(({ refused }) => !refused);
    return [
        atMost("ready_ms", readyMs, limits.readyMs, { unit: "ms", n: 1 }),
        {
            ...atMost("unequal_answers", isCompared ? unequal : null, 0, { unit: "count", n: values }),
            because: heldTo({ values, unequal, worst }),
        },
        atMost("request_p50_ms", p50Ms, limits.p50Ms, { unit: "ms", n: timed }),
        {
            ...atMost("accepted_garbage", refusals.length === 0 ? null : accepted.length, 0, {
                unit: "count",
                n: refusals.length,
            }),
            because: accepted.length === 0
                ? `all ${refusals.length} requests that are none were refused`
                : `not refused: ${accepted.map(({ name, status }) => `${name} (${status ?? "no answer"})`).join(", ")}`,
        },
        {
            ...atMost("unequal_after_garbage", after.values === 0 ? null : after.unequal, 0, {
                unit: "count",
                n: refusals.length,
            }),
            because: heldAfter(after),
        },
        {
            ...atMost("stop_ms", stop.ms, limits.stopMs, { unit: "ms", n: 1 }),
            passes: stop.clean && stop.ms <= limits.stopMs,
            because: stop.clean ? `it ended with ${stop.how}` : `it did not end cleanly: ${stop.how}`,
        },
    ];
}
function heldTo({ values, unequal, worst, }) {
    if (values === 0)
        return "no answer was compared";
    if (worst === undefined)
        return `all ${values} values are the model's own`;
    const reason = `output ${JSON.stringify(worst.name)}: ${worst.reason ?? "unequal"}`;
    return unequal === 0 ? reason : `${unequal} of ${values} values are not the model's own; ${reason}`;
}
function heldAfter({ values, unequal, reason }) {
    if (values === 0)
        return "it answered nothing before that could be asked again";
    return unequal === 0 ? "it answered as before" : `it did not answer as before: ${reason ?? "unequal"}`;
}
function atMost(metric, value, limit, { unit, n }) {
    const passes = value !== null && value <= limit;
    const because = value === null ? "it was not measured" : `the value ${passes ? "respects" : "breaches"} the limit`;
    return { metric, value, limit, unit, n, passes, because };
}

// EXTERNAL MODULE: ./packages/inference/src/early-end.ts
var early_end = __webpack_require__(75948);
// EXTERNAL MODULE: ./packages/inference/src/offline/answer-rows.ts + 32 modules
var answer_rows = __webpack_require__(15741);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/onnx/src/stage.ts + 10 modules
var stage = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(69513);
// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(35048);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./actions/containerize/src/judge.ts
var judge = __webpack_require__(79398);
;// CONCATENATED MODULE: ./actions/containerize/src/notes.ts
/** What a reader is told of a proof: what was asked otherwise than it seems, what was not started, and what nobody here knows. */
function notesOf({ of, proof: { mostRows }, platform }, { source, platforms }) {
    const others = platforms.length === 1 ? [] : platforms.filter((one) => one.platform !== platform);
    return [
        ...(mostRows === null
            ? []
            : [`the server takes ${mostRows} rows at once: it was asked for more in several requests`]),
        ...(of === "process"
            ? ["no engine started the image: its server was started, from the image's layers"]
            : []),
        ...others.map((one) => notStarted(one.platform, source)),
        ...(source === "built"
            ? []
            : ["which model the image holds is not known; it answers as the judged one does"]),
    ];
}
function notStarted(platform, source) {
    const checked = source === "built"
        ? "it has the same model and server, and native files that were added are that machine's, by digest and ELF header"
        : "nothing of it was checked";
    return `${platform} was not started, for this machine is another: ${checked}`;
}

// EXTERNAL MODULE: ./actions/containerize/src/outline.ts
var outline = __webpack_require__(11655);
// EXTERNAL MODULE: ./packages/image/src/image-config.ts
var image_config = __webpack_require__(97979);
// EXTERNAL MODULE: ./packages/image/src/build-image.ts + 5 modules
var build_image = __webpack_require__(60432);
// EXTERNAL MODULE: ./packages/image/src/base.ts
var base = __webpack_require__(66744);
// EXTERNAL MODULE: ./packages/image/src/platform.ts
var platform = __webpack_require__(3950);
// EXTERNAL MODULE: ./packages/image/src/model-artifact.ts
var model_artifact = __webpack_require__(89895);
// EXTERNAL MODULE: ./packages/image/src/annotations.ts
var annotations = __webpack_require__(73711);
// EXTERNAL MODULE: ./packages/image/src/build/engines.ts
var engines = __webpack_require__(45189);
// EXTERNAL MODULE: ./packages/image/src/build/build-dockerfile.ts + 1 modules
var build_dockerfile = __webpack_require__(62973);
// EXTERNAL MODULE: ./packages/oci/src/copy.ts
var copy = __webpack_require__(78160);
// EXTERNAL MODULE: ./packages/oci/src/manifest.ts
var src_manifest = __webpack_require__(22104);
// EXTERNAL MODULE: ./actions/containerize/src/layout-tag.ts
var layout_tag = __webpack_require__(41126);
;// CONCATENATED MODULE: ./actions/containerize/src/pack.ts




/** The server as it is in the image. */
const SERVER = (0,image_config/* serverProgram */.qX)();
/**
 * Builds the image, or has it built, or takes one that is there.
 * @throws ModelgateError what building throws; `file-missing` without the bundled server
 */
async function pack(packing, given, world, host) {
    if (given.dockerfile !== null)
        return await fromDockerfile(given.dockerfile, packing, given, world);
    if (given.image !== null)
        return await fromElsewhere(given.image, packing, given, world);
    return await ofOurOwn(packing, given, world, host);
}
async function ofOurOwn(packing, given, world, host) {
    const { model, validation, layout } = packing;
    const folder = given.serverPath ?? world.serverFolder;
    if (folder === null)
        throw (0,src_error/* failure */.V2)("file-missing", "server-path: the bundled server does not lie beside this program", {
            hint: "Build it (`npm run build`) and name its folder, or run the action, which has it.",
        });
    const { profile, provenance } = validation.report;
    const created = provenance.createdAt;
    const annotations = annotationsFor(packing, host);
    const built = await (0,build_image/* buildImage */._)({
        base: await (0,base/* openBase */.m)(given.base, await world.registry(given)),
        platforms: (0,platform/* platforms */.Bn)(given.platforms),
        models: [profile === undefined ? model : { ...model, profile }],
        server: { ...SERVER, folder },
        annotations,
        created,
    }, layout, { found: await world.found(given, host), cache: world.cache, withBase: true, tag: layout_tag/* TAG */.D });
    const artifact = await (0,model_artifact/* writeModelArtifact */.p)(model, layout, { annotations, created, tag: null });
    return {
        source: "built",
        digest: built.digest,
        base: { reference: given.base, digest: built.base.digest },
        platforms: built.platforms.map(({ platform, digest, layers }) => ({
            platform,
            digest,
            sizeBytes: sum(layers.map(({ sizeBytes }) => sizeBytes)),
            layers: layers.map(({ role, ...layer }) => ({ ...layer, of: role })),
        })),
        artifact: artifact.digest,
        // Base and Node are this machine's when no engine starts the image.
        ownLayers: new Map(built.platforms.map(({ platform, layers }) => [
            platform,
            layers.filter(({ role }) => role !== "base" && role !== "node").map(({ digest }) => digest),
        ])),
    };
}
function annotationsFor({ model, validation }, host) {
    const { name, version, digest, files } = model;
    const run = host.provenance();
    const source = run === null ? null : `${new URL(run.url).origin}/${run.repository}`;
    const described = { name, version, digest, file: files[0]?.path ?? "" };
    return (0,annotations/* annotationsOf */.I)(described, { report: validation.report, digest: validation.digest }, source);
}
async function fromDockerfile(path, packing, given, world) {
    const { layout } = packing;
    const engine = await (0,engines/* findEngine */.GO)(world.exec);
    const { digest } = await (0,build_dockerfile/* buildDockerfile */.Z)({ path, folder: given.context, platforms: (0,platform/* platforms */.Bn)(given.platforms) }, layout, { engine, exec: world.exec, temporary: world.temporary, tag: layout_tag/* TAG */.D });
    return { source: "dockerfile", ...(await found(layout, digest)) };
}
async function fromElsewhere(text, packing, given, world) {
    const { layout } = packing;
    const { store, digest } = await (0,base/* openImage */.UY)(text, await world.registry(given));
    // What is proven is what is copied: by digest, whatever the tag says later.
    await (0,copy/* copy */.C)(store, layout, digest, { tag: layout_tag/* TAG */.D });
    return { source: "image", ...(await found(layout, digest)) };
}
/** What the layout has under a digest, of an image whose layers nobody here knows. */
async function found(layout, digest) {
    const top = await manifestOf(layout, digest);
    const parts = (0,src_manifest/* isIndex */.nw)(top)
        ? top.manifests.filter(({ platform }) => platform !== undefined && platform.os !== "unknown")
        : [{ digest, platform: undefined }];
    const images = await Promise.all(parts.map(async ({ digest: own, platform }) => {
        const manifest = await manifestOf(layout, own);
        const layers = (0,src_manifest/* isIndex */.nw)(manifest)
            ? []
            : manifest.layers.map((layer) => ({ digest: layer.digest, sizeBytes: layer.size, of: "layer" }));
        return {
            platform: platform === undefined ? "as built" : `${platform.os}/${platform.architecture}`,
            digest: own,
            sizeBytes: sum(layers.map(({ sizeBytes }) => sizeBytes)),
            layers,
        };
    }));
    return { digest, base: null, platforms: images, artifact: null, ownLayers: null };
}
async function manifestOf(layout, digest) {
    const stored = await layout.readManifest(digest);
    if (stored !== null)
        return (0,src_manifest/* decodeManifest */.MK)(stored, layout.name);
    throw (0,src_error/* failure */.V2)("registry-missing", `${layout.name}: has no manifest ${digest}`, {
        hint: "Build the layout again.",
    });
}
function sum(numbers) {
    return numbers.reduce((all, one) => all + one, 0);
}

// EXTERNAL MODULE: ./actions/containerize/src/plan.ts + 3 modules
var plan = __webpack_require__(37839);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/image/src/parity/limits.ts
/**
 * The same bytes asked in the same way answer the same but for the kernels that another processor has; a model whose weights
 * were rounded to half floats is off by some 1e-3 of its values.
 */
const PARITY_LIMITS = {
    readyMs: 30_000,
    p50Ms: 1000,
    stopMs: 10_000,
    requestMs: 10_000,
    tolerance: { absolute: 1e-6, relative: 1e-5 },
    hugeBytes: 64 * 2 ** 20,
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./packages/image/src/user.ts
var user = __webpack_require__(56798);
;// CONCATENATED MODULE: ./packages/image/src/parity/start-image.ts






/** The engines that can start an image. */
const STARTERS = ["docker", "podman"];
/** Asked at most so often whether it still runs: each time is a process. */
const LOOK_EVERY_MS = 250;
const KILLED = 137;
/** A runner that cancels a job kills it some ten seconds after its first word. */
const REMOVAL_MS = 5000;
/**
 * The first engine that answers, of those that can start an image; null: there is none.
 * @param wanted one of them alone
 */
async function findStarter(exec, wanted) {
    for (const engine of wanted === null ? STARTERS : [wanted]) {
        const answer = await exec(engine, [
            "version",
            "--format",
            "{{.Client.Version}} {{.Server.Version}}",
        ]).catch(() => null);
        if (answer?.exitCode === 0)
            return engine;
        // Podman on the machine itself has no server that could answer.
        const plain = engine === "podman" ? await exec(engine, ["info"]).catch(() => null) : null;
        if (plain?.exitCode === 0)
            return engine;
    }
    return null;
}
/**
 * Starts a container as the manifests have it run: as their user, read-only but for /tmp, without capabilities; its port on loopback
 * alone.
 * @throws ModelgateError `server-failed` with what the engine said
 */
async function startImage({ engine, exec, image, port, memoryBytes, }) {
    const run = async (...args) => await exec(engine, args);
    // A name of its own: of a container that was made and cannot be started docker says an id, and podman nothing. Both leave it behind.
    const name = `modelgate-${(0,external_node_crypto_.randomUUID)()}`;
    const removal = ["rm", "--force", "--volumes", name];
    const callOff = removeOnEarlyEnd(engine, removal);
    const started = await run("run", ...["--detach", "--name", name, "--user", `${user/* USER */.m}:${user/* USER */.m}`], ...["--read-only", "--tmpfs", "/tmp", "--cap-drop", "ALL"], ...["--security-opt", "no-new-privileges", "--pids-limit", "512", "--memory", String(memoryBytes)], ...["--publish", `127.0.0.1::${port}`, image]);
    const remove = async () => {
        await run(...removal).catch(() => null);
        callOff();
    };
    if (started.exitCode !== 0) {
        await remove();
        throw failed(engine, image, `could not be started: ${(0,engines/* lastLine */.fM)(started.stderr)}`);
    }
    const mapped = await run("port", name, `${port}/tcp`);
    const [, host] = /127\.0\.0\.1:(\d+)/u.exec(mapped.stdout) ?? [];
    if (host === undefined) {
        const said = await logsOf(run, name);
        await remove();
        throw failed(engine, image, `has no port ${port} on loopback: ${(0,engines/* lastLine */.fM)(mapped.stderr)}\n${said}`);
    }
    let looked = { at: Number.NEGATIVE_INFINITY, ending: null };
    const ended = async () => {
        if (looked.ending !== null || performance.now() - looked.at < LOOK_EVERY_MS)
            return looked.ending;
        looked = { at: performance.now(), ending: await endingOf(run, name) };
        return looked.ending;
    };
    return {
        origin: `http://127.0.0.1:${host}`,
        logs: () => logsOf(run, name),
        ended,
        async stop(limitMs) {
            await run("stop", "--time", String(Math.max(1, Math.ceil(limitMs / 1000))), name);
            looked = { at: Number.NEGATIVE_INFINITY, ending: null };
            const ending = (await endingOf(run, name)) ?? { code: null, signal: null, forced: true };
            // 128 + SIGKILL: the engine's own last resort.
            return { ...ending, forced: ending.forced || ending.code === KILLED };
        },
        [Symbol.asyncDispose]: remove,
    };
}
/**
 * Has an engine remove something should this process end before that was done in order, as by a job that is cancelled: nobody else would.
 * Returns what calls it off.
 */
function removeOnEarlyEnd(engine, args) {
    return (0,early_end/* onEarlyEnd */.W)(() => void (0,external_node_child_process_.spawnSync)(engine, [...args], { stdio: "ignore", timeout: REMOVAL_MS }));
}
async function endingOf(run, id) {
    const { exitCode, stdout } = await run("inspect", "--format", "{{.State.Running}} {{.State.ExitCode}}", id);
    const [, running, code] = /^(true|false) (\d+)\s*$/u.exec(stdout) ?? [];
    // A container that is gone has ended, whatever became of it.
    if (exitCode !== 0 || running === undefined)
        return { code: null, signal: "gone", forced: false };
    return running === "true" ? null : { code: Number(code), signal: null, forced: false };
}
async function logsOf(run, id) {
    const { stdout, stderr } = await run("logs", "--tail", "100", id).catch(() => ({ stdout: "", stderr: "" }));
    return `${stdout}${stderr}`.slice(-16_384);
}
function failed(engine, image, what) {
    return (0,src_error/* failure */.V2)("server-failed", `the image ${image} ${what}`, {
        hint: `Start it by hand with ${engine} and see what it says. Where the engine itself is at fault, \`engine: none\` starts the server as a process.`,
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/address.ts

/**
 * Reads the address of a model; `input` is what a problem calls it.
 * @throws ModelgateError `input-invalid`
 */
function readAddress(text, input = "endpoint") {
    const url = URL.canParse(text) ? new URL(text) : null;
    const [, server, model, version] = /^(.*\/v2)\/models\/([^/]+)(?:\/versions\/([^/]+))?\/?$/u.exec(url?.pathname ?? "") ?? [];
    const isPlain = url?.search === "" && url.hash === "" && url.username === "" && url.password === "";
    const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
    if (url === null || !isPlain || !isWeb || server === undefined || model === undefined) {
        // The address itself is not repeated: it may hold a password.
        throw (0,src_error/* failure */.V2)("input-invalid", `${input}: expected the address of a model, without query or credentials`, {
            hint: "For example: http://127.0.0.1:8080/v2/models/digits",
        });
    }
    const named = version === undefined ? "" : `/versions/${version}`;
    return {
        url: `${url.origin}${server}/models/${model}${named}`,
        server: `${url.origin}${server}`,
        model: decoded(model),
        version: version === undefined ? null : decoded(version),
    };
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/inference/src/endpoint/ask.ts


/** A server that is full says so for a moment. Everything else would be the same the second time. */
const AGAIN = [429, 503];
const MOST_TRIES = 6;
const LONGEST_WAIT_MS = 10_000;
/**
 * One request, again while the server says that it is full (429, 503); any other status is an answer.
 * @throws ModelgateError `endpoint-fault` when there is no answer, none in time, or one that is too long
 */
async function ask(request, asking) {
    const { wait = external_node_timers_promises_.setTimeout } = asking;
    for (let tried = 1;; tried += 1) {
        const asked = await askOnce(request, asking);
        if (!AGAIN.includes(asked.status) || tried === MOST_TRIES)
            return asked;
        const told = Number(asked.header("retry-after") ?? Number.NaN) * 1000;
        await wait(Math.min(LONGEST_WAIT_MS, Number.isFinite(told) && told >= 0 ? told : 100 * 2 ** tried));
    }
}
/**
 * One request, once.
 * @throws ModelgateError `endpoint-fault`
 */
async function askOnce(request, { exchange, timeoutMs, mostBytes }) {
    const over = Promise.withResolvers();
    const controller = new AbortController();
    const timer = setTimeout(() => {
        over.reject(fault(request, `no answer within ${timeoutMs} ms`));
        // Else the server would still be at work on this one when it is asked the next.
        controller.abort();
    }, timeoutMs);
    const { signal } = controller;
    try {
        return await Promise.race([over.promise, answered(request, { exchange, mostBytes, signal })]);
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ)
            throw error;
        // Which address failed is said; what the vendor says of it may hold more of the request.
        throw fault(request, `no answer (${reasonOf(error)})`, error);
    }
    finally {
        clearTimeout(timer);
    }
}
async function answered(request, { exchange, mostBytes, signal }) {
    const { status, headers, body } = await exchange({ ...request, signal });
    const parts = [];
    let length = 0;
    for await (const part of body) {
        signal.throwIfAborted();
        length += part.length;
        if (length > mostBytes)
            throw fault(request, `an answer of more than ${mostBytes} bytes`);
        parts.push(part);
    }
    return {
        status,
        header: (name) => [headers[name.toLowerCase()]].flat()[0] ?? null,
        bytes: Buffer.concat(parts),
    };
}
function reasonOf(error) {
    const { code, message } = error;
    return typeof code === "string" ? code : String(message ?? error).slice(0, 100);
}
function fault({ url }, what, cause) {
    return (0,src_error/* failure */.V2)("endpoint-fault", `${url}: ${what}`, {
        hint: "Is the server up, and does this machine reach it?",
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/datatypes.ts
// The tensor types of the Open Inference Protocol, version 2 (kserve/open-inference-protocol, "Tensor Data Types").
const DATATYPES = [
    { name: "BOOL", element: "bool", ort: "bool", bytes: 1 },
    { name: "UINT8", element: "uint8", ort: "uint8", bytes: 1 },
    { name: "UINT16", element: "uint16", ort: "uint16", bytes: 2 },
    { name: "UINT32", element: "uint32", ort: "uint32", bytes: 4 },
    { name: "UINT64", element: "uint64", ort: "uint64", bytes: 8 },
    { name: "INT8", element: "int8", ort: "int8", bytes: 1 },
    { name: "INT16", element: "int16", ort: "int16", bytes: 2 },
    { name: "INT32", element: "int32", ort: "int32", bytes: 4 },
    { name: "INT64", element: "int64", ort: "int64", bytes: 8 },
    { name: "FP16", element: "float16", ort: "float16", bytes: 2 },
    { name: "FP32", element: "float", ort: "float32", bytes: 4 },
    { name: "FP64", element: "double", ort: "float64", bytes: 8 },
    { name: "BYTES", element: "string", ort: "string", bytes: null },
];
/** The type that the protocol calls so; undefined for one that it does not know, or that no data set fills (BF16). */
function datatypeNamed(name) {
    return DATATYPES.find((type) => type.name === name);
}
/** The type that the runtime calls so. */
function datatypeOf(ort) {
    return DATATYPES.find((type) => type.ort === ort);
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(88612);
;// CONCATENATED MODULE: ./packages/inference/src/endpoint/json-fields.ts
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/decode-answer.ts




const MOST_OUTPUTS = 1000;
const MOST_DIMENSIONS = 32;
/**
 * The outputs in an inference response, checked: as many values as their shape says, each of its type. Nothing is allocated for
 * more values than the response could hold.
 * @throws ModelgateError `endpoint-fault` for anything else
 */
function decodeAnswer(server, { bytes, headerLength }) {
    if (headerLength !== null && headerLength > bytes.length)
        throw strange(server, "a header longer than itself");
    const json = headerLength === null ? bytes : bytes.subarray(0, headerLength);
    const outputs = parsed(server, json)["outputs"];
    if (!Array.isArray(outputs) || outputs.length > MOST_OUTPUTS)
        throw strange(server, "no list of outputs");
    let at = json.length;
    const answered = outputs.map((output) => {
        if (!isFields(output))
            throw strange(server, "an output that is no object");
        const { name, datatype, shape, parameters, data } = output;
        if (typeof name !== "string")
            throw strange(server, "an output without a name");
        const wrong = (what) => strange(server, `output ${JSON.stringify(name.slice(0, 100))} with ${what}`);
        const type = typeof datatype === "string" ? datatypeNamed(datatype) : undefined;
        if (type === undefined)
            throw wrong(`the datatype ${JSON.stringify(datatype)?.slice(0, 40)}`);
        const dims = dimsIn(shape);
        if (dims === null)
            throw wrong("no shape");
        const count = dims.reduce((product, size) => product * size, 1);
        const size = isFields(parameters) ? parameters["binary_data_size"] : undefined;
        if (size === undefined)
            return { name, type: type.ort, dims, data: fromJson(data, { type, count }, wrong) };
        if (!Number.isSafeInteger(size) || size < 0)
            throw wrong("a size that is none");
        const part = bytes.subarray(at, at + size);
        at += size;
        if (at > bytes.length)
            throw wrong("fewer bytes than it says");
        return { name, type: type.ort, dims, data: fromBytes(part, { type, count }, wrong) };
    });
    if (headerLength !== null && at !== bytes.length)
        throw strange(server, "bytes that belong to no output");
    return answered;
}
function fromJson(given, { type, count }, wrong) {
    if (!Array.isArray(given))
        throw wrong("no data");
    const values = given.flat(MOST_DIMENSIONS);
    if (values.length !== count)
        throw wrong(`${values.length} values where its shape has ${count}`);
    if (type.ort === "string") {
        if (!values.every((value) => typeof value === "string"))
            throw wrong("a value that is no text");
        return values;
    }
    const data = madeFor(type.ort, count);
    values.forEach((value, index) => {
        const number = type.ort === "bool" && typeof value === "boolean" ? Number(value) : value;
        // A model's answer may be NaN, which JSON writes as null if at all.
        const isNone = number === null && type.ort.startsWith("float");
        if (typeof number !== "number" && !isNone)
            throw wrong("a value that is no number");
        const told = isNone ? Number.NaN : number;
        // Beyond 2^53 the number that was sent is not the one that was read.
        if (!type.ort.startsWith("float") && !Number.isSafeInteger(told))
            throw wrong(`${told}, which is not exact in JSON`);
        data[index] = (data instanceof BigInt64Array || data instanceof BigUint64Array ? BigInt(told) : told);
        // A whole number that its type does not hold would come out as another.
        if (!type.ort.startsWith("float") && Number(data[index]) !== told)
            throw wrong(`${told}, which is no ${type.name}`);
    });
    return (0,float16/* asBits */.$T)(data);
}
function fromBytes(part, { type, count }, wrong) {
    if (type.bytes === null)
        return texts(part, count, wrong);
    if (part.length !== count * type.bytes)
        throw wrong(`${part.length} bytes where its shape has ${count} values`);
    // Typed arrays begin where their values would lie; a copy always does (a Buffer's own `slice` is none).
    const { buffer } = new Uint8Array(part);
    return VIEWS[type.ort]?.(buffer) ?? new Uint8Array(buffer);
}
const VIEWS = {
    float32: (buffer) => new Float32Array(buffer),
    float64: (buffer) => new Float64Array(buffer),
    float16: (buffer) => new Uint16Array(buffer),
    int64: (buffer) => new BigInt64Array(buffer),
    uint64: (buffer) => new BigUint64Array(buffer),
    int32: (buffer) => new Int32Array(buffer),
    uint32: (buffer) => new Uint32Array(buffer),
    int16: (buffer) => new Int16Array(buffer),
    uint16: (buffer) => new Uint16Array(buffer),
    int8: (buffer) => new Int8Array(buffer),
};
function madeFor(ort, count) {
    if (ort === "float16")
        return (0,float16/* float16Array */.hL)(count);
    const bytes = { float64: 8, int64: 8, uint64: 8, float32: 4, int32: 4, uint32: 4, int16: 2, uint16: 2 }[ort] ?? 1;
    const buffer = new ArrayBuffer(count * bytes);
    return (VIEWS[ort]?.(buffer) ?? new Uint8Array(buffer));
}
/** A length of four bytes before each text. */
function texts(part, count, wrong) {
    const view = Buffer.from(part.buffer, part.byteOffset, part.length);
    const found = [];
    for (let at = 0; at < view.length;) {
        const end = at + 4 <= view.length ? at + 4 + view.readUInt32LE(at) : Number.POSITIVE_INFINITY;
        if (end > view.length)
            throw wrong("a text longer than its bytes");
        found.push(view.toString("utf8", at + 4, end));
        at = end;
    }
    if (found.length !== count)
        throw wrong(`${found.length} texts where its shape has ${count}`);
    return found;
}
function dimsIn(shape) {
    if (!Array.isArray(shape) || shape.length > MOST_DIMENSIONS)
        return null;
    return shape.every((size) => Number.isSafeInteger(size) && size >= 0) ? shape : null;
}
function parsed(server, json) {
    try {
        const value = JSON.parse(new TextDecoder().decode(json));
        if (isFields(value))
            return value;
    }
    catch {
        // Said below: what stands there may be anything.
    }
    throw strange(server, "no JSON object");
}
function strange(server, what) {
    return (0,src_error/* failure */.V2)("endpoint-fault", `${server}: expected an inference response, got ${what}`, {
        hint: "The server must speak the Open Inference Protocol, version 2, over HTTP.",
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/encode-request.ts



/**
 * An inference request. JSON has numbers alone, so what is NaN or infinite takes the binary extension.
 * @throws ModelgateError `dataset-mismatch` for a value that JSON cannot say
 */
function encodeRequest(feeds, { binary, outputs }) {
    return binary ? binaryRequest(feeds, outputs) : jsonRequest(feeds, outputs);
}
function jsonRequest(feeds, outputs) {
    // Written by hand: JSON.stringify knows neither typed arrays nor whole numbers beyond 2^53.
    const inputs = feeds.map((feed) => {
        const { name, datatype, shape } = headOf(feed);
        return `{"name":${JSON.stringify(name)},"datatype":"${datatype}","shape":[${shape.join(",")}],"data":[${jsonValues(feed)}]}`;
    });
    const wanted = outputs.length === 0 ? "" : `,"outputs":${JSON.stringify(outputs.map((name) => ({ name })))}`;
    const body = new TextEncoder().encode(`{"inputs":[${inputs.join(",")}]${wanted}}`);
    return { headers: { "Content-Type": "application/json" }, body };
}
function binaryRequest(feeds, outputs) {
    const parts = feeds.map(rawBytes);
    const head = {
        inputs: feeds.map((feed, at) => ({
            ...headOf(feed),
            parameters: { binary_data_size: parts[at]?.length ?? 0 },
        })),
        ...(outputs.length === 0
            ? { parameters: { binary_data_output: true } }
            : { outputs: outputs.map((name) => ({ name, parameters: { binary_data: true } })) }),
    };
    const json = new TextEncoder().encode(JSON.stringify(head));
    return {
        headers: {
            "Content-Type": "application/octet-stream",
            "Inference-Header-Content-Length": String(json.length),
        },
        body: Buffer.concat([json, ...parts]),
    };
}
function headOf({ input, type, dims }) {
    const datatype = datatypeOf(type);
    if (datatype === undefined)
        throw new TypeError(`the protocol has no ${type}`);
    return { name: input, datatype: datatype.name, shape: dims };
}
function jsonValues({ input, type, data }) {
    if (Array.isArray(data))
        return data.map((text) => JSON.stringify(text)).join(",");
    if (type === "bool")
        return [...data].map((value) => (Number(value) === 0 ? "false" : "true")).join(",");
    if (!type.startsWith("float"))
        return data.join(",");
    const numbers = Array.from((0,float16/* plainNumbers */.DO)(type, data), Number);
    const strange = numbers.find((value) => !Number.isFinite(value));
    if (strange === undefined)
        return numbers.join(",");
    throw (0,src_error/* failure */.V2)("dataset-mismatch", `input "${input}": ${strange} has no form in JSON`, {
        hint: "Use a server with the binary tensor data extension, or fill missing values before the model.",
    });
}
/** Little-endian, as every machine is that the runtime is built for. */
function rawBytes({ data }) {
    if (!Array.isArray(data))
        return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return Buffer.concat(data.flatMap((text) => {
        const bytes = Buffer.from(text, "utf8");
        const length = Buffer.alloc(4);
        length.writeUInt32LE(bytes.length);
        return [length, bytes];
    }));
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/row-pieces.ts
/** The rows of a request: the first size of its tensors; null where they do not share one, so that it cannot be cut. */
function rowsOf(feeds) {
    const [rows, ...others] = new Set(feeds.map(({ dims }) => dims[0] ?? null));
    return rows == null || others.length > 0 ? null : rows;
}
/** A request as several of at most so many rows each. */
function inPieces(feeds, rows, most) {
    return Array.from({ length: Math.ceil(rows / most) }, (_, at) => {
        const [from, to] = [at * most, Math.min(rows, (at + 1) * most)];
        return feeds.map(({ input, type, dims, data }) => {
            const width = data.length / rows;
            const own = data.slice(from * width, to * width);
            return { input, type, dims: [to - from, ...dims.slice(1)], data: own };
        });
    });
}
/** The answers to pieces as one answer; null when one has not a row for each row of its piece: nobody could put them together. */
function joined(answers, rows) {
    const [first] = answers;
    if (first === undefined)
        return null;
    const whole = first.map(({ name, type, dims }) => {
        const parts = answers.map((answer) => answer.find((output) => output.name === name));
        const isCut = parts.every((part, at) => part?.type === type &&
            part.dims[0] === rows[at] &&
            String(part.dims.slice(1)) === String(dims.slice(1)));
        if (!isCut)
            return null;
        const total = rows.reduce((sum, each) => sum + each, 0);
        const data = stacked(parts.flatMap((part) => (part === undefined ? [] : [part.data])));
        return { name, type, dims: [total, ...dims.slice(1)], data };
    });
    return whole.every((output) => output !== null) ? whole : null;
}
function stacked(parts) {
    const [first] = parts;
    if (first === undefined || Array.isArray(first))
        return parts.flatMap((part) => part);
    const whole = new first.constructor(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/unexpected.ts


/** The error for what a server of the protocol would not have said. */
function broken(url, got, hint = "The server must speak the Open Inference Protocol, version 2.") {
    return (0,src_error/* failure */.V2)("endpoint-fault", `${url}: got ${got}`, { hint });
}
/**
 * The body of a 200; any other status with the server's own words, cut.
 * @throws ModelgateError `endpoint-fault`
 */
function expected(asked, url) {
    if (asked.status === 200)
        return asked.bytes;
    throw unexpected(asked, url);
}
/** The error for a status that is not 200. */
function unexpected({ status, bytes }, url) {
    return broken(url, `status ${status}${wordsOf(bytes)}`, hintOf(status));
}
function wordsOf(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes.subarray(0, 2 ** 16)));
        const error = isFields(value) ? value["error"] : undefined;
        return typeof error === "string" ? `: ${JSON.stringify(error.slice(0, 200))}` : "";
    }
    catch {
        return "";
    }
}
function hintOf(status) {
    if (status >= 300 && status < 400)
        return "Give the address that it redirects to: redirects are not followed.";
    if (status === 404)
        return "Is the model's name right, and is it loaded?";
    if (status === 413)
        return "The server refuses requests of this length: raise its limit.";
    if (status === 401 || status === 403)
        return "Ask from where no credentials are needed: none are sent.";
    if (status === 429 || status === 503)
        return "The server is full, or not ready yet: wait until it says that it is.";
    return "Look into the server's logs.";
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/infer.ts





/** How a server refuses more rows than it takes at once, as Triton beyond `max_batch_size`, or more bytes. */
const TOO_MUCH = [400, 413];
/** Asks one model at a server for inferences, and learns how many rows it takes at once where it does not say so. */
function inferences(url, { mostRows, asking }) {
    let most = mostRows;
    async function infer(feeds, manner) {
        const rows = rowsOf(feeds);
        if (rows === null || rows < 2)
            return infer_answered(await askOnce(feeds, manner));
        let refusal = null;
        for (let size = Math.min(rows, most ?? rows);; size = Math.ceil(size / 2)) {
            const found = await inRequests(inPieces(feeds, rows, size), manner);
            if (!("refused" in found)) {
                if (refusal !== null)
                    most = size;
                return found.outputs;
            }
            // What is refused for another reason is refused row by row, too: then the first refusal is told.
            refusal ??= found.refused;
            if (size === 1)
                throw refusal;
        }
    }
    async function inRequests(pieces, manner) {
        const answers = [];
        for (const piece of pieces) {
            const outcome = await askOnce(piece, manner);
            if ("refused" in outcome)
                return outcome;
            answers.push(outcome.outputs);
        }
        const [first, ...others] = answers;
        if (first !== undefined && others.length === 0)
            return { outputs: first };
        const outputs = joined(answers, pieces.map((piece) => rowsOf(piece) ?? 0));
        if (outputs === null)
            throw broken(`${url}/infer`, "outputs without a row for each row of the inputs");
        return { outputs };
    }
    async function askOnce(feeds, manner) {
        const { headers, body } = encodeRequest(feeds, manner);
        const address = `${url}/infer`;
        const asked = await ask({ method: "POST", url: address, headers, body }, asking);
        if (TOO_MUCH.includes(asked.status))
            return { refused: unexpected(asked, address) };
        const bytes = expected(asked, address);
        const length = asked.header("inference-header-content-length");
        if (length !== null && !/^\d{1,15}$/u.test(length))
            throw broken(address, "a header whose length is no number");
        const headerLength = length === null ? null : Number(length);
        return { outputs: decodeAnswer(address, { bytes, headerLength }) };
    }
    return { infer, mostRows: () => most };
}
function infer_answered(outcome) {
    if ("refused" in outcome)
        throw outcome.refused;
    return outcome.outputs;
}

;// CONCATENATED MODULE: ./packages/inference/src/endpoint/open-endpoint.ts






const MOST_PORTS = 1000;
/**
 * Asks a server what a model takes and gives.
 * @throws ModelgateError `input-invalid`, `endpoint-fault`
 */
async function openEndpoint(address, asking) {
    const at = typeof address === "string" ? readAddress(address) : address;
    const get = (url) => ask({ method: "GET", url, headers: { Accept: "application/json" } }, asking);
    const [model, server] = [await get(at.url), await get(at.server)];
    const described = fieldsOf(expected(model, at.url), at.url);
    // What a server says of itself is no condition of using it: without extensions all is JSON.
    const self = server.status === 200 ? fieldsOf(server.bytes, at.server) : {};
    const extensions = Array.isArray(self["extensions"]) ? self["extensions"] : [];
    const binary = extensions.some((name) => name === "binary_tensor_data");
    const isConfigured = extensions.some((name) => name === "model_configuration");
    const mostRows = isConfigured ? configuredRows(await get(`${at.url}/config`)) : null;
    const asked = inferences(at.url, { mostRows, asking });
    return {
        address: at,
        signature: { inputs: ports(described["inputs"], at.url), outputs: ports(described["outputs"], at.url) },
        server: [self["name"], self["version"]].filter((part) => typeof part === "string").join(" ") || null,
        binary,
        mostRows: asked.mostRows,
        infer: (feeds, manner = {}) => asked.infer(feeds, { outputs: [], binary, ...manner }),
    };
}
/** `max_batch_size` of Triton's model configuration; null where there is none, or the model's own shape says it all (0). */
function configuredRows({ status, bytes }) {
    const size = status === 200 ? jsonOf(bytes)?.["max_batch_size"] : null;
    return Number.isSafeInteger(size) && Number(size) > 0 ? Number(size) : null;
}
function fieldsOf(bytes, url) {
    const fields = jsonOf(bytes);
    if (fields === null)
        throw broken(url, "an answer that is no JSON object");
    return fields;
}
function jsonOf(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        return isFields(value) ? value : null;
    }
    catch {
        return null;
    }
}
function ports(value, url) {
    if (!Array.isArray(value) || value.length > MOST_PORTS)
        throw broken(url, "no list of inputs and outputs");
    return value.map((port) => {
        const { name, datatype, shape } = isFields(port) ? port : {};
        if (typeof name !== "string" || typeof datatype !== "string" || !Array.isArray(shape))
            throw broken(url, "an input or output without name, datatype or shape");
        // A dimension that is free is -1; one that is neither is not a number we may count with.
        const sizes = shape.map((size) => Number.isSafeInteger(size) && Number(size) >= 0 ? Number(size) : null);
        return {
            name,
            type: datatypeNamed(datatype)?.element ?? datatype.slice(0, 40).toLowerCase(),
            shape: sizes,
        };
    });
}

// EXTERNAL MODULE: ./packages/inference/src/offline/numbers-of.ts
var numbers_of = __webpack_require__(42007);
;// CONCATENATED MODULE: ./packages/image/src/parity/compare-answers.ts

const MOST_NAME = 2000;
/** Sums up, output by output, what a server answered. */
class Comparison {
    #tolerance;
    #outputs = new Map();
    constructor(tolerance) {
        this.#tolerance = tolerance;
    }
    /** One question: `served` null when there was no answer, and then `reason` says why. */
    add(expected, served, reason) {
        for (const answer of expected) {
            const so = this.#of(answer);
            const found = served?.find(({ name }) => name === answer.name);
            const count = answer.data.length;
            so.values += count;
            const strange = served === null ? reason : unlike(answer, found);
            if (found === undefined || strange !== null) {
                so.unequal += count;
                so.reason ??= strange;
                continue;
            }
            compareValues(so, answer, found);
        }
    }
    /** An output that was not asked for, as nobody knows what it should be. Its name is a stranger's. */
    leftOut(name, type) {
        const so = this.#of({ name: name.slice(0, MOST_NAME), type });
        so.reason ??= "it was not compared: the server lists it, and the model itself gives no such tensor";
    }
    outputs() {
        return [...this.#outputs.values()];
    }
    #of({ name, type }) {
        const so = this.#outputs.get(name) ?? {
            name,
            type,
            tolerance: type.startsWith("float") ? this.#tolerance : null,
            values: 0,
            unequal: 0,
            largestAbsolute: null,
            largestRelative: null,
            reason: null,
        };
        this.#outputs.set(name, so);
        return so;
    }
}
/** Why two outputs cannot be compared value by value; null when they can. */
function unlike(expected, found) {
    if (found === undefined)
        return "it was not answered";
    if (found.type !== expected.type)
        return `expected ${expected.type}, got ${found.type}`;
    if (String(found.dims) !== String(expected.dims))
        return `expected the shape [${expected.dims.join(", ")}], got [${found.dims.join(", ")}]`;
    return null;
}
function compareValues(so, expected, found) {
    if (so.tolerance === null) {
        for (let at = 0; at < expected.data.length; at += 1) {
            if (expected.data[at] === found.data[at])
                continue;
            so.unequal += 1;
            so.reason ??= `expected ${shown(expected.data[at])}, got ${shown(found.data[at])}`;
        }
        return;
    }
    const [wanted, got] = [(0,numbers_of/* numbersOf */.c)(expected), (0,numbers_of/* numbersOf */.c)(found)];
    for (let at = 0; at < wanted.length; at += 1) {
        const [one, other] = [wanted[at] ?? Number.NaN, got[at] ?? Number.NaN];
        // Both NaN, or the same infinity, is the same answer.
        if (Object.is(one, other) || one === other) {
            so.largestAbsolute ??= 0;
            so.largestRelative ??= 0;
            continue;
        }
        const apart = Math.abs(one - other);
        if (Number.isFinite(apart)) {
            so.largestAbsolute = Math.max(so.largestAbsolute ?? 0, apart);
            if (one !== 0)
                so.largestRelative = Math.max(so.largestRelative ?? 0, apart / Math.abs(one));
        }
        // Not `apart > limit`: a NaN would pass.
        if (apart <= so.tolerance.absolute + so.tolerance.relative * Math.abs(one))
            continue;
        so.unequal += 1;
        so.reason ??= `expected ${one}, got ${other}`;
    }
}
/** Labels may be a stranger's texts of any length. */
function shown(value) {
    return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
}

;// CONCATENATED MODULE: ./packages/image/src/parity/hostile-requests.ts
const JSON_TYPE = { "Content-Type": "application/json" };
const DEEP = 100_000;
/** What a server has to answer with a refusal, and live on. `input` is the name of one that the model has, with its datatype. */
function hostileRequests(input, hugeBytes) {
    const plain = (name, text) => ({
        name,
        headers: JSON_TYPE,
        body: () => Buffer.from(text),
    });
    const asked = (fields) => JSON.stringify({ inputs: [{ ...input, shape: [1, 1], data: [0], ...fields }] });
    return [
        plain("no JSON", '{"inputs": [{'),
        plain("no bytes", ""),
        plain("no inputs", '{"inputs": []}'),
        plain("an unknown input", asked({ name: "modelgate-no-such-input" })),
        plain("a wrong datatype", asked({ datatype: input.datatype === "BYTES" ? "FP32" : "BYTES" })),
        plain("fewer values than its shape", asked({ shape: [7, 7919], data: [0, 1] })),
        plain("a shape of 10^18 values", asked({ shape: [1e9, 1e9] })),
        plain("a negative dimension", asked({ shape: [-1, -7] })),
        plain(`JSON ${DEEP} levels deep`, "[".repeat(DEEP) + "]".repeat(DEEP)),
        {
            name: "a header longer than the body",
            headers: {
                "Content-Type": "application/octet-stream",
                "Inference-Header-Content-Length": "1000000000",
            },
            body: () => Buffer.from("{}"),
        },
        {
            name: `a body of ${Math.round(hugeBytes / 2 ** 20)} MiB`,
            headers: JSON_TYPE,
            body: () => Buffer.alloc(hugeBytes, 0x20),
        },
    ];
}

;// CONCATENATED MODULE: ./packages/image/src/parity/survive.ts


/** Sends requests that mean no good, one after another. Whether the server lives on is for the caller to ask. */
async function survive({ url }, feeds, asking, hugeBytes) {
    const [first] = feeds;
    const input = { name: first?.input ?? "input", datatype: datatypeOf(first?.type ?? "")?.name ?? "FP32" };
    const refusals = [];
    for (const { name, headers, body } of hostileRequests(input, hugeBytes)) {
        try {
            const { status } = await askOnce({ method: "POST", url: `${url}/infer`, headers, body: body() }, asking);
            refusals.push({ name, status, refused: status < 200 || status > 299 });
        }
        catch (error) {
            // A closed connection is an answer, and the cause of what is thrown; silence until the limit and an answer without
            // end have none. A clock cannot tell them apart: a timer may end a moment before its time.
            refusals.push({ name, status: null, refused: error instanceof Error && error.cause !== undefined });
        }
    }
    return refusals;
}

;// CONCATENATED MODULE: ./packages/image/src/parity/until-ready.ts



const EVERY_MS = 25;
/** Of one question whether it is ready: a server that boots may take a connection and say nothing. */
const PROBE_MS = 1000;
/** Of a server's last words. */
const MOST_CHARACTERS = 4000;
/**
 * Waits until server and model say that they are ready, by `performance.now()` until `limitMs` after the server's start.
 * @throws ModelgateError `server-failed` with the server's logs when it ends before, or the limit passes
 */
async function untilReady(server, { url, server: v2 }, asking, { beganMs, limitMs }) {
    const until = beganMs + limitMs;
    let last = "no connection";
    while (performance.now() < until) {
        const ended = await server.ended();
        if (ended !== null) {
            const how = ended.signal ?? `exit code ${ended.code ?? "unknown"}`;
            throw await until_ready_failed(server, `ended before it was ready (${how})`);
        }
        last = await unready([`${v2}/health/ready`, `${url}/ready`], asking);
        if (last === "")
            return;
        await (0,external_node_timers_promises_.setTimeout)(EVERY_MS);
    }
    throw await until_ready_failed(server, `was not ready within ${limitMs} ms (${last})`);
}
/** Why it is not ready; "" when it is. */
async function unready(urls, asking) {
    for (const url of urls) {
        try {
            const { status } = await askOnce({ method: "GET", url, headers: {} }, { ...asking, timeoutMs: PROBE_MS });
            if (status !== 200)
                return `${new URL(url).pathname} says ${status}`;
        }
        catch {
            return "no connection";
        }
    }
    return "";
}
async function until_ready_failed(server, what) {
    const logs = (await server.logs()).trim().slice(-MOST_CHARACTERS);
    const said = logs === "" ? "It said nothing." : `The end of its logs:\n${logs}`;
    return (0,src_error/* failure */.V2)("server-failed", `the server ${what}. ${said}`, {
        hint: "Start it on this machine with the same image and model, and see what it says.",
    });
}

;// CONCATENATED MODULE: ./packages/image/src/parity/prove-parity.ts
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





/** Bodies of answers are read to here. */
const MOST_ANSWER_BYTES = 2 ** 30;
const ROUNDS = 3;
/** Questions that are asked again after the garbage. */
const ASKED_AGAIN = 8;
/** Exit codes of a server that ended as it was told: its own zero, or the signal's. */
const CLEAN_CODES = [0, 143];
/**
 * Starts a server and has it show that it answers as the model does offline, refuses what is no request and lives on, and ends
 * when it is told to. Any server will do that speaks the Open Inference Protocol. Ends it in every case.
 * @throws ModelgateError `server-failed` with its logs when it never becomes ready, `endpoint-fault` when it does not describe
 * the model
 */
async function proveParity(start, parity, exchange) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { model, questions, limits } = parity;
        const began = performance.now();
        const server = __addDisposableResource(env_1, await start(), true);
        const address = readAddress(`${server.origin}/v2/models/${encodeURIComponent(model)}`);
        const asking = { exchange, timeoutMs: limits.requestMs, mostBytes: MOST_ANSWER_BYTES };
        await untilReady(server, address, asking, { beganMs: began, limitMs: limits.readyMs });
        const readyMs = performance.now() - began;
        const endpoint = await openEndpoint(address, asking);
        const manners = endpoint.binary ? ["json", "binary"] : ["json"];
        const comparison = new Comparison(limits.tolerance);
        let answers = 0;
        for (const manner of manners)
            for (const question of questions)
                if (await compare(endpoint, question, manner, comparison))
                    answers += 1;
        const compared = new Set(questions.flatMap(({ answers: own }) => own.map(({ name }) => name)));
        for (const { name, type } of endpoint.signature.outputs)
            if (!compared.has(name))
                comparison.leftOut(name, type ?? "unknown");
        const times = await timed(endpoint, questions);
        const before = await answersNow(endpoint, questions.slice(0, ASKED_AGAIN));
        const [first] = questions;
        const refusals = first === undefined ? [] : await survive(address, first.feeds, asking, limits.hugeBytes);
        // Held against what it said before: whether that was right was told above.
        const again = new Comparison(limits.tolerance);
        for (const question of before)
            await compare(endpoint, question, endpoint.binary ? "binary" : "json", again);
        return {
            readyMs,
            server: endpoint.server,
            answers,
            manners,
            mostRows: endpoint.mostRows(),
            outputs: comparison.outputs(),
            p50Ms: median(times),
            timed: times.length,
            refusals,
            after: summed(again.outputs()),
            stop: await stopped(server, limits.stopMs),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Whether it was asked: NaN and infinity have no form in JSON, and rows that hold some are asked for in binary alone. */
async function compare(endpoint, { feeds, answers }, manner, comparison) {
    const outputs = answers.map(({ name }) => name);
    try {
        comparison.add(answers, await endpoint.infer(feeds, { binary: manner === "binary", outputs }), "");
    }
    catch (error) {
        const [problem] = (0,src_error/* problemsOf */.GW)(error);
        if (problem?.code === "dataset-mismatch" && manner === "json" && endpoint.binary)
            return false;
        comparison.add(answers, null, problem?.message ?? "there was no answer");
    }
    return true;
}
/** What a server answers, for those questions that it does answer: in binary where it can, which has a form for every row. */
async function answersNow(endpoint, questions) {
    const found = [];
    for (const { feeds, answers } of questions) {
        const outputs = answers.map(({ name }) => name);
        const now = await endpoint.infer(feeds, { outputs }).catch(() => null);
        if (now !== null)
            found.push({ feeds, answers: now });
    }
    return found;
}
async function timed(endpoint, questions) {
    const least = Math.min(...questions.map(({ rows }) => rows));
    const single = questions.filter(({ rows }) => rows === least);
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) {
        for (const { feeds, answers } of single) {
            const outputs = answers.map(({ name }) => name);
            const began = performance.now();
            // That it failed was said where its answer was compared.
            const answered = await endpoint.infer(feeds, { outputs }).catch(() => null);
            if (answered !== null)
                times.push(performance.now() - began);
        }
    }
    return times;
}
function summed(outputs) {
    return {
        values: outputs.reduce((sum, { values }) => sum + values, 0),
        unequal: outputs.reduce((sum, { unequal }) => sum + unequal, 0),
        reason: outputs.find(({ unequal }) => unequal > 0)?.reason ?? null,
    };
}
function median(times) {
    const sorted = times.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? null;
}
async function stopped(server, limitMs) {
    const before = await server.ended();
    if (before !== null) {
        return {
            ms: 0,
            clean: false,
            how: `it had ended before (${before.signal ?? `exit code ${before.code}`})`,
        };
    }
    const began = performance.now();
    const { code, signal, forced } = await server.stop(limitMs);
    const ms = performance.now() - began;
    if (forced)
        return { ms, clean: false, how: `it had to be killed after ${limitMs} ms` };
    const clean = signal === "SIGTERM" || (code !== null && CLEAN_CODES.includes(code));
    return { ms, clean, how: signal ?? `exit code ${code ?? "unknown"}` };
}

// EXTERNAL MODULE: ./packages/image/src/platform-manifest.ts
var platform_manifest = __webpack_require__(58814);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./packages/image/src/parity/start-process.ts




const MOST_LOG_CHARACTERS = 16_384;
/** Starts a server as a process of this machine, on a port of the loopback interface that is free. */
async function startProcess({ program, args, env, cwd }) {
    const port = await freePort();
    const child = (0,external_node_child_process_.spawn)(program, [...args(port)], { cwd, env: { ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const logs = tailOf(child);
    let ending = null;
    const end = new Promise((resolve) => {
        const over = (found) => {
            ending ??= found;
            resolve(ending);
        };
        child.once("error", (error) => {
            logs.add(`${error.message}\n`);
            over({ code: null, signal: "could not be started", forced: false });
        });
        child.once("exit", (code, signal) => over({ code, signal, forced: false }));
    });
    // Killed with us: nobody else would end it.
    const callOff = (0,early_end/* onEarlyEnd */.W)(() => void child.kill("SIGKILL"));
    const stop = async (limitMs) => {
        child.kill("SIGTERM");
        const timer = Promise.withResolvers();
        const handle = setTimeout(() => timer.resolve(null), limitMs);
        const inTime = await Promise.race([end, timer.promise]);
        clearTimeout(handle);
        if (inTime !== null)
            return inTime;
        child.kill("SIGKILL");
        return { ...(await end), forced: true };
    };
    return {
        origin: `http://127.0.0.1:${port}`,
        logs: async () => logs.text(),
        ended: async () => ending,
        stop,
        async [Symbol.asyncDispose]() {
            callOff();
            if (ending !== null)
                return;
            child.kill("SIGKILL");
            await end;
        },
    };
}
/** The port may be taken before the server has it; then the server says so and ends. */
async function freePort() {
    const probe = (0,external_node_net_.createServer)().listen(0, "127.0.0.1");
    await (0,external_node_events_.once)(probe, "listening");
    const { port } = probe.address();
    probe.close();
    await (0,external_node_events_.once)(probe, "close");
    return port;
}
/** Keeps the end of what a process says. */
function tailOf({ stdout, stderr }) {
    let tail = "";
    const add = (text) => {
        tail = (tail + text).slice(-MOST_LOG_CHARACTERS);
    };
    for (const stream of [stdout, stderr]) {
        stream?.setEncoding("utf8");
        stream?.on("data", add);
    }
    return { add, text: () => tail };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/oci/src/media-type.ts
var media_type = __webpack_require__(96910);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./packages/image/src/parity/unpack-layers.ts









/**
 * Unpacks the regular files of layers of ours, one over the other, into an empty folder. The layout checks each layer against its
 * digest while it is read, so that what runs from there is what is pushed.
 * @throws ModelgateError `registry-fault` for a layer that is not there, is other bytes, or holds what layers of ours do not
 */
async function unpackLayers(layout, layers, folder) {
    for (const layer of layers) {
        const archive = (0,tar_stream.extract)();
        const isPacked = layer.mediaType === media_type/* MEDIA_TYPE */.Ap.layerGzip;
        const bytes = external_node_stream_.Readable.from(layout.readBlob(layer));
        const feeding = isPacked ? (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_zlib_.createGunzip)(), archive) : (0,external_node_stream_promises_.pipeline)(bytes, archive);
        // Heard below; without this, a fault while an entry is written would end the process.
        feeding.catch(() => { });
        for await (const entry of archive) {
            const { name, type } = entry.header;
            if (type === "directory") {
                entry.resume();
                continue;
            }
            const parts = name.split("/");
            if (type !== "file" || parts.some((part) => part === "" || part === "." || part === ".."))
                throw (0,src_error/* failure */.V2)("registry-fault", `${layout.name}: layer ${layer.digest} holds ${JSON.stringify(name.slice(0, 200))}, which is no file of ours`, { hint: "The layout was altered. Build it again." });
            const file = (0,external_node_path_.join)(folder, name);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(entry, (0,external_node_fs_.createWriteStream)(file, { mode: entry.header.mode ?? 0o644 }));
        }
        await feeding;
    }
}

;// CONCATENATED MODULE: ./packages/image/src/parity/start-unpacked.ts







/**
 * Unpacks the server, the ONNX runtime and the model of an image, every layer checked against its digest, and gives what starts
 * the server as a process, with this Node and nothing of this process's environment.
 * @throws ModelgateError `registry-fault`, `registry-missing`
 */
async function unpackedServer(parts) {
    const { layout, digest, platform, folder } = parts;
    const { manifest } = await (0,platform_manifest/* platformManifest */.N)(layout, digest, platform, layout.name);
    const wanted = parts.layers.map((one) => {
        const layer = manifest.layers.find((each) => each.digest === one);
        if (layer !== undefined)
            return layer;
        throw (0,src_error/* failure */.V2)("registry-fault", `${layout.name}: the image has no layer ${one}`, {
            hint: "The layout was altered. Build it again.",
        });
    });
    const root = (0,external_node_path_.join)(folder, "root");
    const home = (0,external_node_path_.join)(folder, "home");
    await Promise.all([(0,promises_.mkdir)(root, { recursive: true }), (0,promises_.mkdir)(home, { recursive: true })]);
    await unpackLayers(layout, wanted, root);
    return () => startProcess({
        program: process.execPath,
        args: (port) => [
            (0,external_node_path_.join)(root, "app", parts.entry),
            ...["--models", (0,external_node_path_.join)(root, "models"), "--host", "127.0.0.1", "--port", String(port)],
        ],
        env: { ...image_config/* QUIET */.DC, HOME: home },
        cwd: home,
    });
}

;// CONCATENATED MODULE: ./packages/image/src/parity/docker-archive.ts





/**
 * Writes the image of one platform as the archive that `docker load` and `podman load` have always read: not every docker takes
 * an OCI layout. Layers stay as they are; the engine checks what they unpack to against the config.
 * @throws ModelgateError `registry-missing`, `registry-fault`
 */
async function writeDockerArchive(layout, { digest, platform, name }, path) {
    const { manifest } = await (0,platform_manifest/* platformManifest */.N)(layout, digest, platform, layout.name);
    const config = `${manifest.config.digest.slice(7)}.json`;
    const layers = manifest.layers.map((layer) => ({ layer, file: fileOf(layer) }));
    const listed = Buffer.from(JSON.stringify([{ Config: config, RepoTags: [name], Layers: layers.map(({ file }) => file) }]));
    const archive = (0,tar_stream.pack)();
    const writing = (0,external_node_stream_promises_.pipeline)(archive, (0,external_node_fs_.createWriteStream)(path));
    writing.catch(() => { });
    archive.entry({ name: "manifest.json" }, listed);
    await add(archive, config, manifest.config, layout);
    // A base may repeat a layer; the archive holds it once.
    for (const { layer, file } of new Map(layers.map((one) => [one.file, one])).values())
        await add(archive, file, layer, layout);
    archive.finalize();
    await writing;
}
function fileOf({ digest, mediaType }) {
    return `${digest.slice(7)}.tar${mediaType === media_type/* MEDIA_TYPE */.Ap.layerGzip ? ".gz" : ""}`;
}
async function add(archive, name, blob, layout) {
    await (0,external_node_stream_promises_.pipeline)(layout.readBlob(blob), archive.entry({ name, size: blob.size }));
}

;// CONCATENATED MODULE: ./actions/containerize/src/prove.ts
var prove_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var prove_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** What the server is held to. */
function limitsOf(given) {
    return {
        ...PARITY_LIMITS,
        readyMs: given.readyLimit,
        p50Ms: given.p50Limit,
        stopMs: given.stopLimit,
        tolerance: { absolute: given.absolute, relative: given.relative },
    };
}
/**
 * Finds what will start the image, before anything is built.
 * @throws ModelgateError `engine-missing` where only an engine will do, `input-invalid` where no platform is this machine's
 */
async function meansOf(given, world) {
    const { platform } = world;
    const isOurs = given.dockerfile === null && given.image === null;
    // What platforms an image has that others built is known when it is there.
    if (platform === null || (given.image === null && !given.platforms.includes(platform)))
        throw notHere(platform, given.platforms);
    const wanted = given.engine === "auto" || given.engine === "none" ? null : given.engine;
    const engine = given.engine === "none" ? null : await findStarter(world.exec, wanted);
    if (engine !== null || (isOurs && wanted === null && !given.requireEngine))
        return { engine, platform };
    const why = wanted === null ? (isOurs ? "require-engine" : "an image that is not our own") : `engine: ${wanted}`;
    throw (0,src_error/* failure */.V2)("engine-missing", `${why}: expected ${wanted ?? "docker or podman"} to start the image, found none that answers`, {
        hint: "Start docker, or install podman. Without require-engine our own image is proven by its server as a process.",
    });
}
/**
 * Starts the image, or the server of its layers, and has it prove itself.
 * @throws ModelgateError what starting and proving throw
 */
async function prove(proving, { engine, platform }, { given, world, host }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const has = proving.packed.platforms.map((one) => one.platform);
        if (!has.includes(platform) && !has.includes("as built"))
            throw notHere(platform, has);
        const parity = { model: proving.name, questions: proving.offline.questions, limits: limitsOf(given) };
        const ask = async (start) => await proveParity(start, parity, await world.asking());
        if (engine === null) {
            const start = await asProcess(proving, platform);
            host.progress("proving the server as a process");
            return { proof: await ask(start), of: "process", engine, platform };
        }
        const image = `modelgate-proof:${(0,external_node_crypto_.randomUUID)()}`;
        const removal = ["image", "rm", "--force", image];
        const early = prove_addDisposableResource(env_1, new DisposableStack(), false);
        try {
            await load(proving, platform, { engine, image, exec: world.exec });
            host.progress(`proving the image with ${engine}`);
            const port = proving.packed.source === "built" ? SERVER.port : given.port;
            const start = async () => {
                const { exec } = world;
                const server = await startImage({ engine, exec, image, port, memoryBytes: given.memoryLimit });
                // After its container, which is removed first in such a case, too.
                early.defer(removeOnEarlyEnd(engine, removal));
                return server;
            };
            return { proof: await ask(start), of: "image", engine, platform };
        }
        finally {
            await world.exec(engine, removal).catch(() => null);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        prove_disposeResources(env_1);
    }
}
function notHere(platform, has) {
    return (0,src_error/* failure */.V2)("input-invalid", `platforms: expected ${platform ?? "a Linux platform, and to run there"} among them, got ${has.join(", ")}`, {
        hint: "An image that cannot be started here is not proven: build it where it runs, or add this platform.",
    });
}
async function asProcess({ packed, layout, folder }, platform) {
    const layers = packed.ownLayers?.get(platform);
    if (layers === undefined)
        throw new TypeError("only an image of our own is started without an engine");
    const own = (0,external_node_path_.join)(folder, "unpacked");
    await (0,promises_.mkdir)(own);
    return await unpackedServer({
        ...{ layout, digest: packed.digest, platform, layers },
        entry: SERVER.entry,
        folder: own,
    });
}
async function load({ packed, layout, folder }, platform, { engine, image, exec }) {
    const archive = (0,external_node_path_.join)(folder, "image.tar");
    await writeDockerArchive(layout, { digest: packed.digest, platform, name: image }, archive);
    const { exitCode, stderr } = await exec(engine, ["load", "--input", archive]);
    if (exitCode === 0)
        return;
    throw (0,src_error/* failure */.V2)("server-failed", `${engine} did not load the image: ${(0,engines/* lastLine */.fM)(stderr)}`, {
        hint: "Is there room on its disk?",
    });
}

// EXTERNAL MODULE: ./actions/containerize/src/reports.ts + 8 modules
var src_reports = __webpack_require__(22122);
;// CONCATENATED MODULE: ./actions/containerize/src/built.ts
var built_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var built_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



















/**
 * Packs a model that passed and has the image prove itself. Exactly the bytes that the report names are packed: a private copy is
 * hashed, judged by its report, asked offline and put into the image.
 * @throws ModelgateError what cannot be read, built or started
 */
async function built(given, host, world) {
    const planned = await (0,plan/* plan */.e)(given);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.temporary, "modelgate-containerize-"));
    const callOff = (0,early_end/* onEarlyEnd */.W)(() => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    try {
        const own = (0,external_node_path_.join)(folder, "model");
        await (0,promises_.mkdir)(own);
        const [staged, reports] = await Promise.all([(0,stage/* stageModel */.a)(planned.path, own), (0,src_reports/* readReports */.oh)(given.reports)]);
        const validation = (0,src_reports/* validationOf */.D2)(reports, staged.digest);
        const base = reportOn(planned, validation, host);
        const subject = { ...base.subject, digest: staged.digest, sizeBytes: staged.sizeBytes };
        const refusal = (0,src_reports/* refusalOf */.Of)(validation.report, given.allowWarn);
        if (refusal !== null)
            return { ...base, subject, verdict: "fail", checks: [(0,judge/* refused */.J)(refusal)] };
        const { entry, only } = await built_rowsOf(planned.rows, validation, given.rows);
        const { name, rows } = planned;
        const model = {
            name,
            version: String(given.version),
            folder: own,
            files: staged.files,
            digest: staged.digest,
        };
        const means = await meansOf(given, world);
        const { packed, offline, proven } = await (0,disk_fault/* tellingDiskFaults */.e)(async () => {
            const layout = await (0,src_layout/* openLayout */.B)(given.layout);
            host.progress("building the image, and asking the model itself");
            const [packed, offline] = await Promise.all([
                pack({ model, validation, layout }, given, world, host),
                asked(staged.path, { ...rows, only }, given, world, host),
            ]);
            // Both read private bytes; that they are the same is not left to chance.
            if (offline.dataset.digest !== entry.digest)
                throw changed(rows.path);
            // What an engine or a process starts is written once more, to another disk perhaps.
            const proven = await prove({ packed, layout, offline, name, folder }, means, { given, world, host });
            return { packed, offline, proven };
        });
        const { measurements, checks } = (0,judge/* judged */.g)(judgeParity(proven.proof, limitsOf(given)), rows.name);
        return {
            ...base,
            verdict: (0,verdict/* worst */.QZ)(checks.map(({ effect }) => effect)),
            // The packed bytes answered; of an image that others built nobody knows which bytes did, but that they answer the same.
            subject: { ...subject, binding: packed.source === "built" ? "executed" : "claimed" },
            datasets: [{ ...entry, name: rows.name, path: rows.path }],
            measurements,
            checks,
            notes: [...offline.notes, ...notesOf(proven, packed)],
            image: sectionOf(packed, proven, { layout: given.layout, dataset: rows.name, rows: only.length }),
            environment: (0,environment/* environment */.c)(offline.runtime, { threads: 1, rows: only.length }),
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        callOff();
    }
}
/** The limits that were held are the validation's policy's: a promotion asks for evidence under its own. */
function reportOn(planned, { report }, host) {
    const base = (0,outline/* outline */.r)(host, planned, []);
    return { ...base, provenance: { ...base.provenance, ...(0,src_reports/* policyOf */.US)(report) } };
}
/** The data set as the validation names it, by its bytes, and which of its rows are asked: spread over all. */
async function built_rowsOf({ path }, { path: reportPath, report }, most) {
    const { digest } = await (0,digest_file/* digestFile */.T)(path);
    const entry = report.datasets.find((one) => one.digest === digest);
    if (entry === undefined)
        throw (0,src_error/* failure */.V2)("dataset-mismatch", `data: ${path} is none of the data sets that ${reportPath} names`, {
            hint: "Ask the server rows that the model was judged on: name one of those files, unchanged.",
        });
    const rows = entry.rows ?? 0;
    const count = Math.min(most, rows);
    const only = Array.from({ length: count }, (_, at) => Math.floor((at * rows) / count));
    if (count > 0)
        return { entry, only };
    throw (0,src_error/* failure */.V2)("dataset-mismatch", `data: ${reportPath} names no rows of ${path}`, {
        hint: "Validate on rows.",
    });
}
async function asked(modelPath, rows, given, world, host) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const start = built_addDisposableResource(env_1, await world.offline(given, host), false);
        const { path, target, id, inputs, only } = rows;
        return await (0,answer_rows/* answerRows */.Y)({ modelPath, dataset: { path, target, id, inputs, only } }, start);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        built_disposeResources(env_1);
    }
}
function changed(path) {
    return (0,src_error/* failure */.V2)("dataset-mismatch", `data: ${path} changed while it was read`, {
        hint: "Run the step again.",
    });
}
function sectionOf({ ownLayers: _, ...packed }, { proof, of, engine, platform }, { layout, dataset, rows }) {
    const { server, answers, manners, outputs, readyMs, p50Ms, refusals, stop } = proof;
    return {
        ...packed,
        layout,
        proof: {
            ...{ of, engine, platform, server, dataset, rows, answers, readyMs, p50Ms },
            manners: [...manners],
            outputs: [...outputs],
            refusals: [...refusals],
            stopMs: stop.ms,
            stoppedWith: stop.how,
        },
        pushed: null,
    };
}


/***/ })

};
