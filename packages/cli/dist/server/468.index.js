export const id = 468;
export const ids = [468];
export const modules = {

/***/ 8612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ asBits),
/* harmony export */   BJ: () => (/* binding */ hideFloat16Array),
/* harmony export */   DO: () => (/* binding */ plainNumbers),
/* harmony export */   hL: () => (/* binding */ float16Array)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

// The runtime's native side takes half floats as bits in a Uint16Array and sees Float16Array as empty (1.30.0),
// while its JavaScript insists on Float16Array wherever there is one. So this module keeps the constructor,
// and `hideFloat16Array` takes it away before the runtime is loaded.
const Half = globalThis.Float16Array;
/** Makes the runtime, when it is loaded next in this process, use the bits of half floats. */
function hideFloat16Array() {
    Reflect.deleteProperty(globalThis, "Float16Array");
}
/**
 * Half floats to be written as numbers; `asBits` gives what the runtime takes.
 * @throws ModelgateError `model-unsupported` on a Node without them
 */
function float16Array(length) {
    if (Half === undefined)
        throw halfless();
    return new Half(length);
}
/** Half floats as the runtime takes them; anything else as it is. */
function asBits(data) {
    return Half !== undefined && data instanceof Half ? new Uint16Array(data.buffer) : data;
}
/** Numbers out of an output's data: half floats come as their bits. */
function plainNumbers(type, data) {
    if (type !== "float16" || !(data instanceof Uint16Array))
        return data;
    if (Half === undefined)
        throw halfless();
    return new Half(data.slice().buffer);
}
function halfless() {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("model-unsupported", "float16 inputs and outputs need Node 24 or newer", {
        hint: "Run with Node 24.",
    });
}


/***/ }),

/***/ 915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HC: () => (/* binding */ loadServing),
  jd: () => (/* binding */ servingRuntime)
});

// UNUSED EXPORTS: asBits, float16Array, plainNumbers

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/inference/src/runtime/load.ts



/**
 * Loads the runtime in a folder that `findRuntime` gave; its telemetry is off from then on in this process. In a worker
 * thread, whose environment is a copy, the parent has to set ORT_DISABLE_TELEMETRY=1 before it starts the worker.
 * @throws ModelgateError `runtime-missing` when this system cannot load its native files
 */
function loadRuntime(directory) {
    // Read once, when the native library starts; on by default since 1.29.
    process.env["ORT_DISABLE_TELEMETRY"] = "1";
    // By folder, not by name: nothing else that is called onnxruntime-node can come in between.
    const load = (0,external_node_module_.createRequire)((0,external_node_path_.join)(directory, "package.json"));
    try {
        return load(directory);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
        throw (0,src_error/* failure */.V2)("runtime-missing", `the ONNX runtime in ${directory} cannot be loaded: ${reason}`, {
            hint: HINTS[process.platform] ?? "Use a system that onnxruntime-node supports.",
            cause: error,
        });
    }
}
const HINTS = {
    linux: "It needs glibc 2.28 or newer and libstdc++: use a Debian, Ubuntu or RHEL image, not Alpine.",
    win32: "It needs the Visual C++ 2019 runtime or newer.",
    darwin: "It needs macOS on Apple silicon.",
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/inference/src/runtime/verify.ts





const BUFFER_BYTES = 1 << 18;
/** Compares every expected file below a folder with its digest. Costs 45 MB of hashing: about 40 ms. */
async function verifyFiles(directory, expected) {
    const problems = [];
    const verified = [];
    for (const [path, { sha256 }] of Object.entries(expected)) {
        const actual = sha256Of((0,external_node_path_.join)(directory, path));
        if (actual === sha256)
            verified.push(path);
        else if (actual === undefined)
            problems.push(`${path} is missing`);
        else
            problems.push(`${path} has sha256 ${actual}, expected ${sha256}`);
    }
    return { problems, verified };
}
/**
 * As `verifyFiles`, and the folder holds nothing else: `require("./backend")` prefers a file `backend` to the
 * `backend.js` that was verified.
 */
async function verifyFolder(directory, expected) {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(absent);
    if (entries === undefined)
        return { problems: ["the folder is missing"], verified: [] };
    const strangers = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({
        entry,
        path: relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"),
    }))
        .filter(({ entry, path }) => !entry.isFile() || !Object.hasOwn(expected, path))
        .map(({ path }) => `${JSON.stringify(path)} does not belong there`);
    if (strangers.length > 0)
        return { problems: strangers, verified: [] };
    return verifyFiles(directory, expected);
}
/** The error for files that are not the pinned ones. */
function untrusted(problems) {
    return failure("runtime-untrusted", `this is not the pinned ONNX runtime:\n${problems.join("\n")}`, {
        hint: "Nothing of it was loaded or kept. Ask who runs the registry, mirror or folder that it came from.",
    });
}
/**
 * Reads and hashes in turns, and waits for nothing: handing each piece to another thread and back doubles the time on a
 * machine of two processors, whose other one boots the sandbox. One buffer, small enough for a processor's cache.
 */
function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, "r");
        for (;;) {
            const bytesRead = (0,external_node_fs_.readSync)(file, buffer, 0, BUFFER_BYTES, null);
            if (bytesRead === 0)
                return hash.digest("hex");
            hash.update(bytesRead === BUFFER_BYTES ? buffer : buffer.subarray(0, bytesRead));
        }
    }
    catch (error) {
        return absent(error);
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** `undefined` for what is not there; any other fault is one. */
function absent(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR")
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/package-folder.ts




const COMMON = "node_modules/onnxruntime-common/";
/** The package that a module would get by name; `undefined` when there is none. */
async function packageBeside(moduleUrl, release, natives) {
    return resolving(() => createRequire(moduleUrl).resolve(`${release.name}/package.json`), (path) => packageAt(dirname(path), release, natives));
}
/** The package in a folder, with the `onnxruntime-common` that it would load; `undefined` when either lacks. */
async function packageAt(directory, release, natives) {
    const manifest = await readManifest((0,external_node_path_.join)(directory, "package.json"));
    if (manifest?.name !== release.name)
        return undefined;
    const { version } = manifest;
    const resolve = (0,external_node_module_.createRequire)((0,external_node_path_.join)(directory, "package.json")).resolve;
    return resolving(() => resolve("onnxruntime-common"), async (main) => {
        if (version !== release.version) {
            return {
                directory,
                version,
                problems: [`its version is ${version}, not ${release.version}`],
                verified: [],
            };
        }
        const own = pick(release.scripts, (path) => !path.startsWith(COMMON));
        const common = pick(release.scripts, (path) => path.startsWith(COMMON));
        const parts = [
            await verifyFiles(directory, { ...own, ...natives?.libraries, ...natives?.bindings }),
            await verifyFiles((0,external_node_path_.join)((0,external_node_path_.dirname)(main), "../.."), shorten(common)),
        ];
        return {
            directory,
            version,
            problems: parts.flatMap(({ problems }) => problems),
            verified: parts.flatMap(({ verified }) => verified),
        };
    });
}
/** npm's manifests differ from those that travel, and load nothing: names and versions were compared. */
function pick(files, wanted) {
    return Object.fromEntries(Object.entries(files).filter(([path]) => wanted(path) && !path.endsWith("package.json")));
}
function shorten(files) {
    return Object.fromEntries(Object.entries(files).map(([path, digest]) => [path.slice(COMMON.length), digest]));
}
async function readManifest(path) {
    try {
        const { name, version } = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return typeof name === "string" && typeof version === "string" ? { name, version } : undefined;
    }
    catch {
        return undefined;
    }
}
async function resolving(find, use) {
    let path;
    try {
        path = find();
    }
    catch {
        return undefined;
    }
    return use(path);
}

;// CONCATENATED MODULE: ./packages/inference/runtime/digests.json
const digests_namespaceObject = /*#__PURE__*/JSON.parse('{"name":"onnxruntime-node","version":"1.30.0","scripts":{"dist/backend.js":{"sha256":"a79e8019e7276a282987023f9d38d41063a99e563e5e1a6f38a73a7d39ea83ab","sizeBytes":6289},"dist/binding.js":{"sha256":"2a85ac5de943c7222aae5ca2897f52d73891f528d4295b701fab077470c668c0","sizeBytes":1590},"dist/index.js":{"sha256":"019eb02133b94b1f7fdf2d89eb93b590ce1288d271f7b280647fb3978e6391fa","sizeBytes":1602},"dist/version.js":{"sha256":"0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b","sizeBytes":361},"node_modules/onnxruntime-common/dist/cjs/backend-impl.js":{"sha256":"3d25321895995f7e9480570b9a88f121049adf152e1829d0ecb11218da02d487","sizeBytes":5608},"node_modules/onnxruntime-common/dist/cjs/backend.js":{"sha256":"325aaee7a2649ea27629666f3ca01c0d80b9751e704ce502e43a8352390749b4","sizeBytes":433},"node_modules/onnxruntime-common/dist/cjs/env-impl.js":{"sha256":"35cd8cac33973538eab471b68622c86c35a6896f4307d1a74c9ca0eda7abbac6","sizeBytes":969},"node_modules/onnxruntime-common/dist/cjs/env.js":{"sha256":"22c7647f8ca1c1b83b437a92b95fee1457fcb72866fa029616b8f146dc609be8","sizeBytes":366},"node_modules/onnxruntime-common/dist/cjs/index.js":{"sha256":"d7dd6cc9790e87299099fcd1b0ccb4969c01591d7eec0383a1c64dbea133dd1a","sizeBytes":1955},"node_modules/onnxruntime-common/dist/cjs/inference-session-impl.js":{"sha256":"88d90723a169297855ad3b564b134c6b685b2661316c81f71fc80da1e203bae0","sizeBytes":8996},"node_modules/onnxruntime-common/dist/cjs/inference-session.js":{"sha256":"458be26f316c5068d32a56ddbc30ca0aa687c636e079b3d161a69f0f14a683f1","sizeBytes":467},"node_modules/onnxruntime-common/dist/cjs/onnx-model.js":{"sha256":"667f5fdac4b6df25e17f8a864d4dc619507f541f9fa0aafb6d3572fcca1e25e5","sizeBytes":211},"node_modules/onnxruntime-common/dist/cjs/onnx-value.js":{"sha256":"8446854766f4955ce438a7338216f49223767ecc508bb502b73a3dc1a1f1998e","sizeBytes":211},"node_modules/onnxruntime-common/dist/cjs/tensor-conversion-impl.js":{"sha256":"9815e72c0bb91896035de93b3113a2256a1a998bc53c7b5e6bf5fb4e93714766","sizeBytes":8067},"node_modules/onnxruntime-common/dist/cjs/tensor-conversion.js":{"sha256":"28cc462d4a9ea556ecc86c0e6d16a51d61b58d5bc5b4b7b48976b14bc8035bdc","sizeBytes":218},"node_modules/onnxruntime-common/dist/cjs/tensor-factory-impl.js":{"sha256":"a3204838a2c14416e4e61c968dc17c663ab3c9b8b2c4a8b7f2a1c5b06e3e5173","sizeBytes":11656},"node_modules/onnxruntime-common/dist/cjs/tensor-factory.js":{"sha256":"13b8d735350b828a49bda8aeec50b1dac888cf42268006efc4312f50a88b6906","sizeBytes":215},"node_modules/onnxruntime-common/dist/cjs/tensor-impl-type-mapping.js":{"sha256":"333110edbbffdb7575ea340cb341bcaf691862d6594a649db28097f7d8cb19b7","sizeBytes":2995},"node_modules/onnxruntime-common/dist/cjs/tensor-impl.js":{"sha256":"11645352ba5d08971344717d3339f86aac560f84f29229b2ebe07f1ec8aa8905","sizeBytes":16458},"node_modules/onnxruntime-common/dist/cjs/tensor-utils-impl.js":{"sha256":"e7b1db989d33d54bdd1807b080a0989ff0b10d5f7dd8c93b92bbf293103aa4d5","sizeBytes":2213},"node_modules/onnxruntime-common/dist/cjs/tensor-utils.js":{"sha256":"d3f577e90dc2257c72ac728e5e6355c34af0342d971158d9f22b69d22aa97b8d","sizeBytes":213},"node_modules/onnxruntime-common/dist/cjs/tensor.js":{"sha256":"9097114de356750f36f28776fa6ccd08d13694f0f9aac9e7669c30b6c43153f7","sizeBytes":393},"node_modules/onnxruntime-common/dist/cjs/trace.js":{"sha256":"faecd0df94998d786e2085d56aa6003449f1ac3b35c350e0d2762498604e5d72","sizeBytes":2496},"node_modules/onnxruntime-common/dist/cjs/type-helper.js":{"sha256":"7f786da8d2a611ad751c70a74edf4d9acfccd26be8e5c6b1cb730f982892bf32","sizeBytes":212},"node_modules/onnxruntime-common/dist/cjs/version.js":{"sha256":"0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b","sizeBytes":361},"package.json":{"sha256":"f42e25920936f24051f46a2df1148a4f50b8972074cb271ed95a23d6e0ca16a2","sizeBytes":103},"node_modules/onnxruntime-common/package.json":{"sha256":"e2ece51dd3c459e72d638836e4a0989cb56f5efed5966b193d971b14ce691395","sizeBytes":109}},"platforms":{"darwin/arm64":{"bindings":{"bin/napi-v6/darwin/arm64/onnxruntime_binding.node":{"sha256":"a3f993357759b06ae2411f70af60f5e041d04521ea7f0d12cb7546e411a527dd","sizeBytes":266840}},"libraries":{"bin/napi-v6/darwin/arm64/libonnxruntime.1.dylib":{"sha256":"685d2be5dba1309c89d3a5324b7fd06a5c42f1a61bfea32d14c4cc28d072121d","sizeBytes":44589928}}},"linux/arm64":{"bindings":{"bin/napi-v6/linux/arm64/onnxruntime_binding.node":{"sha256":"afec78dc11d38dc81605b068cefe1fc73ffe77ca240c15468aa40786150beac8","sizeBytes":394648}},"libraries":{"bin/napi-v6/linux/arm64/libonnxruntime.so.1":{"sha256":"1f549d46250b005580b597f4164984aaf75b3bcb9f3aeb07c7f8a8fe60b23c76","sizeBytes":25135496}}},"linux/x64":{"bindings":{"bin/napi-v6/linux/x64/onnxruntime_binding.node":{"sha256":"ccdc60b981d93a490cf9513d3f583547252b6e285b72988a96a494f2f006c7b8","sizeBytes":389488}},"libraries":{"bin/napi-v6/linux/x64/libonnxruntime.so.1":{"sha256":"ffb75a925ba05e47b235bb66e3e3911714a80b328a9c9425539feb204aa32a23","sizeBytes":45828512}}},"win32/arm64":{"bindings":{"bin/napi-v6/win32/arm64/onnxruntime_binding.node":{"sha256":"d8179924f15c2d3c1c8a75c50adf1671ec28c7f1cb0da9fc28b17daa02c5ecf5","sizeBytes":422200}},"libraries":{"bin/napi-v6/win32/arm64/DirectML.dll":{"sha256":"aaf72a9d55aa123e0708d957d30dd4fbeb7a2e335ec6257ed5ff4261a402b9ee","sizeBytes":18444600},"bin/napi-v6/win32/arm64/dxcompiler.dll":{"sha256":"442a995492579e1048cf1f05a86ab00f476c46b7f9d0996e588884040a543bbe","sizeBytes":22285624},"bin/napi-v6/win32/arm64/dxil.dll":{"sha256":"859b6d638c5ca3df39e9cab2a602cb0f63d0e63d750f84bb2a9ec9031319b73e","sizeBytes":1769784},"bin/napi-v6/win32/arm64/onnxruntime.dll":{"sha256":"6c3a2abf5c6aca11c48a0d338a91af309f2266f25ce2e4084e6a87bbcb0fbfd0","sizeBytes":29815136}}},"win32/x64":{"bindings":{"bin/napi-v6/win32/x64/onnxruntime_binding.node":{"sha256":"ddd428464069b84414d34ec1796c7c2a69c33a976e4b0390692629e394f92fa1","sizeBytes":298848}},"libraries":{"bin/napi-v6/win32/x64/DirectML.dll":{"sha256":"234e8898778cdec88d3cb0539508273494082812c968699f3de665a018971625","sizeBytes":18527584},"bin/napi-v6/win32/x64/dxcompiler.dll":{"sha256":"593d42df78c7f9cbd97c1374af107cfe20985759f98b77afc1448fe41ee3cc76","sizeBytes":17986360},"bin/napi-v6/win32/x64/dxil.dll":{"sha256":"cf9a3981263f8ec30c9905d136eeaf4b4573209c602198671b958ec86905dea8","sizeBytes":1508664},"bin/napi-v6/win32/x64/onnxruntime.dll":{"sha256":"508c362f5673483dd3a086379c392795b2e42d10d5e6f3f90ebd7ac21c97af67","sizeBytes":28754232}}}}}');
;// CONCATENATED MODULE: ./packages/inference/src/runtime/pinned.ts

/**
 * Measured on the published package, to the next kilobyte. It lets a server send no more than is needed; a mirror that
 * compresses anew costs one more request.
 */
const PREFIX_BYTES = {
    "darwin/arm64": 112_960_512,
    "linux/arm64": 10_351_616,
    "linux/x64": 28_180_480,
    "win32/arm64": 76_278_784,
    "win32/x64": 86_898_688,
};
/** The release that this code was written for, and the only one it fetches. */
const RELEASE = { ...digests_namespaceObject, prefixBytes: PREFIX_BYTES };

;// CONCATENATED MODULE: ./packages/inference/src/sandbox/runtime-fault.ts

/** The runtime says in words why a session cannot be made; which of our codes that is, its words decide. */
function sessionRefused(cause) {
    const message = firstLine(cause);
    if (/bad_alloc|failed to allocate|out of memory/iu.test(message)) {
        return (0,src_error/* failure */.V2)("model-out-of-memory", `the model needs more memory than it may take: ${message}`, {
            hint: "Raise `memory-limit` if the model is trusted and that large.",
        });
    }
    const unsupported = /opset|not implemented|find an implementation|no op registered|is not a registered|unsupported model ir|ir_version/iu;
    if (unsupported.test(message)) {
        return (0,src_error/* failure */.V2)("model-unsupported", `the runtime cannot run this model: ${message}`, {
            hint: "Export it with an older opset, without custom operators, or with float32 inputs: for float64 many operators are missing.",
        });
    }
    // Every TfidfVectorizer of skl2onnx asks for en_US.UTF-8, which slim images and containers do not have.
    if (/failed to construct locale/iu.test(message)) {
        return (0,src_error/* failure */.V2)("model-unsupported", `this machine lacks a locale that the model needs: ${message}`, {
            hint: 'Export it with a locale that every Linux has (skl2onnx: options={TfidfVectorizer: {"locale": "C.UTF-8"}}), or install the one that it names: `apt-get install locales && localedef -i en_US -f UTF-8 en_US.UTF-8`.',
        });
    }
    return (0,src_error/* failure */.V2)("model-unreadable", `the runtime cannot load this model: ${message}`, {
        hint: "Check that the file is a whole ONNX model, for example with onnx.checker.",
    });
}
/** Why a run failed: the runtime's words again, or what is a problem of ours already. */
function runFailed(error) {
    if (error instanceof src_error/* ModelgateError */.HJ)
        return error;
    const message = firstLine(error);
    if (/bad_alloc|failed to allocate|out of memory|array buffer allocation/iu.test(message)) {
        return (0,src_error/* failure */.V2)("model-out-of-memory", `the model took too much memory: ${message}`, {
            hint: "Raise `memory-limit` if the model is trusted and that large.",
            cause: error,
        });
    }
    if (/non tensor type/iu.test(message)) {
        return (0,src_error/* failure */.V2)("model-unsupported", `the runtime gives tensors only: ${message}`, {
            hint: "Export the model with tensors as its outputs; `modelgate inspect` shows which one is a sequence or a map.",
            cause: error,
        });
    }
    return (0,src_error/* failure */.V2)("model-failed", `the model failed while running: ${message}`, {
        hint: "Feed the shapes and types the model was exported with; `modelgate inspect` shows them.",
        cause: error,
    });
}
/** Why a run failed, as problems. */
function runProblems(error) {
    return runFailed(error).problems;
}
/** The same problems, each of which begins with the model that it is of. */
function toldOf(model, error) {
    const told = (problem) => ({ ...problem, message: `${model}: ${problem.message}` });
    const [first, ...rest] = error.problems;
    return new ModelgateError([told(first), ...rest.map(told)], { cause: error });
}
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (message.split("\n")[0] ?? "").slice(0, 500);
}

;// CONCATENATED MODULE: ./packages/inference/src/sandbox/session-options.ts
/** How every session is opened, whatever it is for: on the processor, one operator after another, and silent. */
function sessionOptions(threads) {
    return {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        executionProviders: ["cpu"],
        logSeverityLevel: 3,
    };
}
/** Threads that spin after a run hold a processor that somebody else waits for. Nested keys are joined: session.intra_op.allow_spinning. */
const NO_SPINNING = {
    extra: { session: { intra_op: { allow_spinning: "0" }, inter_op: { allow_spinning: "0" } } },
};

// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(8612);
;// CONCATENATED MODULE: ./packages/inference/src/serving.ts










/**
 * Loads the runtime in a folder for this thread, which must be a worker: Float16Array is gone from it afterwards. The main
 * thread has to set ORT_DISABLE_TELEMETRY=1 before it starts the worker.
 * @throws ModelgateError `runtime-missing` when this system cannot load its native files
 */
function loadServing(directory) {
    (0,float16/* hideFloat16Array */.BJ)();
    const ort = loadRuntime(directory);
    const tensorOf = ({ type, data, dims }) => new ort.Tensor(type, data, dims);
    return {
        version: ort.env.versions.node ?? ort.env.versions.common,
        async open(model, { threads }) {
            const options = {
                ...sessionOptions(threads),
                // The event loop has to answer between two runs.
                ...NO_SPINNING,
            };
            const session = await (typeof model === "string"
                ? ort.InferenceSession.create(model, options)
                : ort.InferenceSession.create(model, options)).catch((cause) => {
                throw sessionRefused(cause);
            });
            return {
                async run(feeds, wanted) {
                    const fed = Object.fromEntries(Object.entries(feeds).map(([name, one]) => [name, tensorOf(one)]));
                    const answers = await session.run(fed, [...wanted]).catch((cause) => {
                        throw runFailed(cause);
                    });
                    return Object.fromEntries(wanted.map((name) => {
                        const { type, dims, data } = answers[name];
                        return [name, { type, dims, data: data }];
                    }));
                },
                close: () => session.release(),
            };
        },
    };
}
/**
 * The folder of the runtime that lies beside a program, or in `directory`: of the pinned release, every byte that gets loaded
 * compared with its digest.
 * @throws ModelgateError `runtime-missing` when there is none, `runtime-untrusted` when it is another
 */
async function servingRuntime(moduleUrl, directory) {
    const folder = directory ?? beside(moduleUrl);
    const natives = RELEASE.platforms[`${process.platform}/${process.arch}`];
    const found = folder === null ? undefined : await packageAt(folder, RELEASE, natives);
    if (found === undefined || natives === undefined) {
        throw (0,src_error/* failure */.V2)("runtime-missing", `${folder ?? "beside the program"}: no ${RELEASE.name} for this system`, {
            hint: `Install ${RELEASE.name} ${RELEASE.version} beside the server, or name its folder with --runtime-path.`,
        });
    }
    if (found.problems.length === 0)
        return found.directory;
    throw (0,src_error/* failure */.V2)("runtime-untrusted", `${found.directory}: ${found.problems.join("; ")}`, {
        hint: `Install ${RELEASE.name} ${RELEASE.version} again.`,
    });
}
function beside(moduleUrl) {
    try {
        return (0,external_node_path_.dirname)((0,external_node_module_.createRequire)(moduleUrl).resolve(`${RELEASE.name}/package.json`));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ binOf),
  q: () => (/* binding */ referenceBins)
});

;// CONCATENATED MODULE: ./packages/profile/src/bins.ts
/** Shares that the bins of a reference are to hold: tenths, as the population stability index is mostly computed. */
const PARTS = 10;
/**
 * Bins that hold about a tenth of the numbers each. A value that alone holds as much, as 0 of a sparse column, gets a bin
 * of its own, so that there are at most 21. Edges are edges of buckets: the counts are exact.
 */
function binsOf(sketch) {
    const { total } = sketch;
    const { buckets, weights } = sketch.held();
    const starts = [];
    const addStart = (bucket) => {
        if (starts.at(-1) !== bucket && Number.isFinite(sketch.edge(bucket)))
            starts.push(bucket);
    };
    const tenth = total / PARTS;
    let below = 0;
    let next = tenth;
    for (let at = 0; at < weights.length; at += 1) {
        const weight = weights[at] ?? 0;
        const bucket = buckets[at] ?? 0;
        below += weight;
        if (weight >= tenth)
            addStart(bucket);
        if (below < next)
            continue;
        // Nothing is above the last one, unless a frequent value needs an end.
        if (weight >= tenth || below < total)
            addStart(bucket + 1);
        next = (Math.floor((PARTS * below) / total) + 1) * tenth;
    }
    return {
        edges: starts.map((bucket) => sketch.edge(bucket)),
        counts: countsBetween(starts, { buckets, weights }),
    };
}
/** The weights between buckets at which bins start. */
function countsBetween(starts, { buckets, weights }) {
    const counts = new Array(starts.length + 1).fill(0);
    let bin = 0;
    for (let at = 0; at < weights.length; at += 1) {
        while (bin < starts.length && (starts[bin] ?? 0) <= (buckets[at] ?? 0))
            bin += 1;
        counts[bin] = (counts[bin] ?? 0) + (weights[at] ?? 0);
    }
    return counts;
}
/** The bin of a number: that of an edge is the one above it. */
function binAt(edges, value) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((edges[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/profile/src/bucket.ts
// Buckets of the real line whose width follows the size of what they hold: each power of two is cut into 2^bits equal parts,
// on both sides of zero. That is the mapping of a DDSketch (Masson, Rim and Lee, VLDB 2019, arXiv:1908.10693) with its
// logarithm interpolated linearly between powers of two, so that an index is a few leading bits of the double and
// every edge an exact one. Two neighbours become one when a bit is dropped, as in UDDSketch (Epicoco and others,
// arXiv:2004.08604). The true logarithm needs 0.69 as many buckets for the same error, and ten times as long.
/** Bits of the leading word (32 of 64) of a double that are mantissa. */
const MANTISSA_BITS = 20;
/** Sizes below 2^-128 are one bucket beside zero, those from 2^128 on are the last: float32 ends at either. */
const LEAST_EXPONENT = (/* unused pure expression or super */ null && (1023 - 128));
/** Where the bucket ends that begins with 0: no more than that is known to be above zero. */
const NEXT_TO_ZERO = 2 ** -128;
const OCTAVES = 256;
const bucket_double = new Float64Array(1);
// The runtime runs on little-endian machines only; the leading word is the second.
const words = new Uint32Array(bucket_double.buffer);
/**
 * The bucket of a finite number: 0 is [0, 2^-128), positive numbers have larger indices, negative ones negative. All of
 * them are closed at their lower edge, those of negative numbers too.
 * @param bits how finely a power of two is cut, 1 to 20
 */
function bucketOf(value, bits) {
    bucket_double[0] = value;
    return bucketOfWords(words[1] ?? 0, words[0] ?? 0, bits);
}
/** The bucket of a double by its words: their sign, exponent and first bits of the mantissa say it. */
function bucketOfWords(leading, trailing, bits) {
    const isNegative = leading >>> 31 === 1 && (leading << 1 !== 0 || trailing !== 0);
    // What lies exactly on an edge belongs, below zero, to the bucket nearer to zero.
    const lead = (leading & 0x7fffffff) - (isNegative && trailing === 0 ? 1 : 0);
    const part = (lead >>> (MANTISSA_BITS - bits)) - (LEAST_EXPONENT << bits) + 1;
    const size = Math.min(Math.max(part, 0), (OCTAVES << bits) + 1);
    return isNegative ? -size - 1 : size;
}
/** The smallest number of a bucket; that of the next bucket is where this one ends. -Infinity below the lowest. */
function lowerEdge(bucket, bits) {
    return bucket >= 0 ? sizeFrom(bucket, bits) : -sizeFrom(-bucket, bits);
}
/** The bucket that holds all of this one when one bit is dropped. */
function coarser(bucket) {
    const size = bucket < 0 ? -bucket - 1 : bucket;
    const half = (size + 1) >> 1;
    return bucket < 0 ? -half - 1 : half;
}
function sizeFrom(size, bits) {
    if (size === 0)
        return 0;
    if (size > (OCTAVES << bits) + 1)
        return Number.POSITIVE_INFINITY;
    words[0] = 0;
    words[1] = ((LEAST_EXPONENT << bits) + size - 1) << (MANTISSA_BITS - bits);
    return bucket_double[0] ?? 0;
}

;// CONCATENATED MODULE: ./packages/profile/src/text-hash.ts
/** A 64-bit hash of a text, as two words of 32 bits. Two lanes of FNV-1a, each ended by the mixer of MurmurHash3 (both public domain). */
function text_hash_hashText(text) {
    let first = 0x811c9dc5;
    let second = 0x9dc5811c;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        first = Math.imul(first ^ unit, 0x01000193);
        // The same step twice would give two words that say the same.
        second = Math.imul(second ^ (unit + at), 0x01000193) ^ (second >>> 15);
    }
    return [mixed(first ^ text.length), mixed(second ^ first)];
}
/**
 * The hash as a name, `#` and 16 hexadecimal digits. It keeps values of rows from being read in a report; of a guess it still
 * tells whether it is right, so it is no secret.
 */
function hashedName(text) {
    const [first, second] = text_hash_hashText(text);
    return `#${hex(first)}${hex(second)}`;
}
function mixed(word) {
    let bits = word;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}
function hex(word) {
    return word.toString(16).padStart(8, "0");
}

;// CONCATENATED MODULE: ./packages/profile/src/text-fold.ts



/** So many counters are left whenever some go: then each count is too small by at most a 1,025th of all. */
const MOST_LEFT = 1024;
/** So many different texts are counted exactly. Half of them go at once, or each new text would cost a look at all. */
const MOST_COUNTED = 2 * MOST_LEFT;
/** The most characters of a text that are kept; longer ones are told apart by their hash. */
const LONGEST = 120;
/**
 * The most frequent texts of a column, in bounded memory: exact counts until there are more different ones than are counted,
 * then the summary of Misra and Gries (1982), merged as by Agarwal and others (Mergeable Summaries, PODS 2012).
 */
class TextFold {
    #naming;
    #counts = new Map();
    #distinct = new Distinct();
    #count = 0;
    #missing = 0;
    /** What was taken off every counter, those that are gone included. */
    #undercount = 0;
    constructor(naming) {
        this.#naming = naming;
    }
    /** Takes a text, empty where it is missing, as so many of them. */
    push(text, weight = 1) {
        if (text === "") {
            this.#missing += weight;
            return;
        }
        this.#count += weight;
        const key = text.length <= LONGEST ? text : shortKey(text);
        const known = this.#counts.get(key);
        // A text that is counted was seen by the estimate when its counter began.
        if (known === undefined)
            this.#distinct.add(hashText(key));
        this.#counts.set(key, (known ?? 0) + weight);
        if (this.#counts.size > MOST_COUNTED)
            this.#reduce();
    }
    /** Takes all that another fold took. */
    merge(other) {
        this.#count += other.#count;
        this.#missing += other.#missing;
        this.#undercount += other.#undercount;
        this.#distinct.merge(other.#distinct);
        for (const [key, count] of other.#counts)
            this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
        if (this.#counts.size > MOST_COUNTED)
            this.#reduce();
    }
    summary() {
        const isExact = this.#undercount === 0;
        const named = [...this.#counts].map(([key, count]) => ({ name: categoryName(key, this.#naming), count }));
        // Of equals by name: the order in which they came is no property of the column.
        named.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
        const top = named.slice(0, PROFILE_BOUNDS.categories);
        return {
            kind: "categories",
            count: this.#count,
            missing: this.#missing,
            distinct: isExact ? this.#counts.size : Math.round(this.#distinct.estimate()),
            exact: isExact,
            names: this.#naming,
            top,
            other: top.reduce((left, { count }) => left - count, this.#count),
            undercount: this.#undercount,
        };
    }
    /** Takes so much off every counter that as many as may be are left: the largest of those that have to go. */
    #reduce() {
        const sorted = Float64Array.from(this.#counts.values()).sort();
        const least = sorted[sorted.length - MOST_LEFT - 1] ?? 0;
        this.#undercount += least;
        for (const [key, count] of this.#counts) {
            if (count > least)
                this.#counts.set(key, count - least);
            else
                this.#counts.delete(key);
        }
    }
}
/** The name of a text in a summary. */
function categoryName(text, naming) {
    const key = text.length <= LONGEST ? text : shortKey(text);
    return naming === "hashed" ? hashedName(key) : key;
}
function shortKey(text) {
    // A text that was shortened is short.
    return `${text.slice(0, LONGEST - 20).toWellFormed()}…${hashedName(text)}`;
}

;// CONCATENATED MODULE: ./packages/profile/src/bin-of.ts



/** Sorts values into the bins of one column of a reference. */
function binOf({ values }) {
    if (values.kind === "numbers") {
        const { edges } = values.bins;
        return (value) => {
            const number = Number(value);
            if (Number.isFinite(number))
                return binAt(edges, number);
            return Number.isNaN(number) ? "missing" : "infinite";
        };
    }
    const places = new Map(values.top.map(({ name }, at) => [name, at]));
    return (value) => {
        const text = String(value);
        return text === "" ? "missing" : (places.get(categoryName(text, values.names)) ?? "other");
    };
}
/**
 * All bins that `binOf` can give, in order. Shares sum to 1, or are all 0 where there was no value. A label is a range, as
 * `[0, 0.5)`, or a category, which is a stranger's text.
 * @param classes the labels behind the indices of a `highest` part
 */
function referenceBins({ values, part }, classes = []) {
    const bins = values.kind === "numbers" ? rangesOf(values) : categoriesOf(values, part, classes);
    const total = bins.reduce((sum, { amount }) => sum + amount, 0);
    return bins.map(({ bin, label, amount }) => ({ bin, label, share: total === 0 ? 0 : amount / total }));
}
function rangesOf({ bins: { edges, counts }, missing, infinite }) {
    const ranges = counts.map((amount, bin) => ({ bin, label: range(edges, bin), amount }));
    return [
        ...ranges,
        { bin: "missing", label: "missing", amount: missing },
        { bin: "infinite", label: "infinite", amount: infinite },
    ];
}
function categoriesOf({ top, other, missing }, part, classes) {
    const named = top.map(({ name, count }, bin) => {
        const label = part === "highest" ? (classes[Number(name)] ?? name) : name;
        return { bin, label, amount: count };
    });
    return [
        ...named,
        { bin: "other", label: "other", amount: other },
        { bin: "missing", label: "missing", amount: missing },
    ];
}
function range(edges, bin) {
    const [low, high] = [edges[bin - 1], edges[bin]];
    if (low === undefined && high === undefined)
        return "any number";
    if (low === 0 && high === NEXT_TO_ZERO)
        return "0";
    if (low === undefined)
        return `below ${shown(high)}`;
    return high === undefined ? `from ${shown(low)}` : `[${shown(low)}, ${shown(high)})`;
}
/** As many digits as tell neighbouring edges apart where they are a 16,384th of themselves from each other. */
function shown(edge = 0) {
    return String(edge === NEXT_TO_ZERO ? 0 : Number(edge.toPrecision(6)));
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   HJ: () => (/* binding */ ModelgateError),
/* harmony export */   Jh: () => (/* binding */ throwProblems),
/* harmony export */   V2: () => (/* binding */ failure)
/* harmony export */ });
/* unused harmony export errorOf */
/** A failure the user can act on. Carries every problem that was found, never only the first. */
class ModelgateError extends Error {
    name = "ModelgateError";
    problems;
    constructor(problems, options = {}) {
        const list = (Array.isArray(problems) ? problems : [problems]);
        super(list.map((problem) => problem.message).join("\n"), options);
        this.problems = list;
    }
    get code() {
        return this.problems[0].code;
    }
}
/** Shorthand for an error with one problem. */
function failure(code, message, options = {}) {
    const { cause, ...rest } = options;
    return new ModelgateError({ code, message, ...rest }, cause === undefined ? {} : { cause });
}
/** Throws all problems as one error; does nothing when there is none. */
function throwProblems(problems) {
    if (isSome(problems))
        throw errorOf(problems);
}
/**
 * All problems as one error.
 * @throws TypeError when there is none: who asks for an error knows of a problem
 */
function errorOf(problems, options = {}) {
    if (isSome(problems))
        return new ModelgateError(problems, options);
    throw new TypeError("an error has a problem");
}
function isSome(problems) {
    return problems.length > 0;
}
/** The problems behind anything that was thrown. What is not a ModelgateError is an unexpected fault. */
function problemsOf(error) {
    if (error instanceof ModelgateError)
        return error.problems;
    const message = error instanceof Error ? error.message : String(error);
    return [
        {
            code: "unexpected",
            message: `unexpected fault: ${message}`,
            hint: "This is a defect of Modelgate: please report it with the log of a run with debug logging.",
        },
    ];
}


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ binLabel),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Ou: () => (/* binding */ binKind)
/* harmony export */ });
/* harmony import */ var _modelgate_profile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9435);

/** The columns of a profile in a fixed order, those of what comes out first: they say more than any one input. */
function seriesOf({ inputs, outputs, classes }) {
    const named = (direction, columns) => {
        const labels = new Set();
        return columns.map((column, at) => {
            const own = column.part === "highest" ? `${column.port} (highest)` : column.name;
            const label = labels.has(own) ? `${own} (${column.port}, ${at})` : own;
            labels.add(label);
            return { key: `${direction}/${at}`, direction, column, label, bins: (0,_modelgate_profile__WEBPACK_IMPORTED_MODULE_0__/* .referenceBins */ .q)(column, classes) };
        });
    };
    return [...named("output", outputs), ...named("input", inputs)];
}
/**
 * What a bin is, as a label that rules go by: what it is called may be a category's own text, and a category may be called "missing".
 */
function binKind({ bin }, { values }) {
    if (typeof bin !== "number")
        return bin;
    return values.kind === "numbers" ? "range" : "category";
}
/** What a bin is called in a label, in the order of the profile: "03 [0.5, 1)". */
function binLabel({ label }, at) {
    return `${String(at).padStart(2, "0")} ${label}`;
}


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ REFUSAL_REASONS),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   t4: () => (/* binding */ errorBody)
/* harmony export */ });
/** Why a request reached no model, where that says something about the server: a label of its metrics. */
const REFUSAL_REASONS = [
    "queue-full",
    "body-budget",
    "body-too-large",
    "not-ready",
    "timed-out",
    "client-gone",
    "worker-lost",
];
/** A request that is answered with an error. Its text may name what the client sent, never what another one did. */
class Refusal extends Error {
    name = "Refusal";
    status;
    /** null: the request itself was wrong. */
    reason;
    constructor(status, message, reason = null) {
        super(message);
        this.status = status;
        this.reason = reason;
    }
}
/** A stranger's name in quotes, cut: an error stays short whatever was sent. */
function quoted(name) {
    return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}
/** The body of an error, as the Open Inference Protocol writes it. */
function errorBody(message) {
    return JSON.stringify({ error: message });
}


/***/ }),

/***/ 9432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/** Bytes of which the collector may dispose in its own time. */
const SMALL = 4096;
/**
 * Gives memory back at once that is done with. The collector would keep it until its own heap is full, which for requests of
 * 100 kB is 10 MB later; the next request gets the same piece, which the processor still has at hand. Memory that moved to another
 * thread, or of which only a part is meant, is left alone.
 */
function release(memory) {
    const buffer = memory instanceof ArrayBuffer ? memory : memory.buffer;
    if (!(buffer instanceof ArrayBuffer) || buffer.detached)
        return;
    if (buffer.byteLength !== memory.byteLength || buffer.byteLength <= SMALL)
        return;
    buffer.transfer(0);
}


/***/ })

};
