export const id = 282;
export const ids = [282];
export const modules = {

/***/ 9797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sandboxInputs)
/* harmony export */ });
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3812);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2379);

const RUN = "How it is run";
/** The inputs that a sandbox depends on. They are read before the others: it boots while the rest is still loaded. */
const sandboxInputs = {
    timeLimit: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("time-limit", _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .pc, "The model is stopped after this time.", {
        fallback: "10m",
        group: RUN,
    }),
    memoryLimit: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("memory-limit", _modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee, "The model is stopped when it takes more memory.", {
        fallback: "4GiB",
        group: RUN,
    }),
    runtimePath: (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)("runtime-path", (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_modelgate_runner__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae), "A folder with the ONNX runtime, for machines without a registry.", { example: "/opt/onnxruntime-node", group: RUN }),
};


/***/ }),

/***/ 6797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ startEarly),
  O: () => (/* binding */ startFor)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/inference/src/runtime/attempt.ts
var attempt = __webpack_require__(6337);
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/inference/src/runtime/npmrc.ts
var npmrc = __webpack_require__(4974);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: ./packages/inference/src/runtime/verify.ts
var verify = __webpack_require__(2087);
;// CONCATENATED MODULE: ./packages/inference/src/runtime/package-folder.ts




const COMMON = "node_modules/onnxruntime-common/";
/** The package that a module would get by name; `undefined` when there is none. */
async function packageBeside(moduleUrl, release, natives) {
    return resolving(() => (0,external_node_module_.createRequire)(moduleUrl).resolve(`${release.name}/package.json`), (path) => packageAt((0,external_node_path_.dirname)(path), release, natives));
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
            await (0,verify/* verifyFiles */.xJ)(directory, { ...own, ...natives?.libraries, ...natives?.bindings }),
            await (0,verify/* verifyFiles */.xJ)((0,external_node_path_.join)((0,external_node_path_.dirname)(main), "../.."), shorten(common)),
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
        const { name, version } = JSON.parse(await (0,external_node_fs_promises_.readFile)(path, "utf8"));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/inference/src/runtime/release.ts
/** Every file of a runtime folder of one platform. */
function runtimeFiles({ scripts }, { bindings, libraries }) {
    return { ...scripts, ...bindings, ...libraries };
}
/** Where a file of a runtime folder lies among the files that travel: git would ignore a folder `node_modules`. */
function travelPath(path) {
    return path.startsWith("node_modules/") ? path.slice("node_modules/".length) : `onnxruntime-node/${path}`;
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/place.ts
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
// A runtime folder is built beside its final place, checked as a whole and renamed into it. Two jobs on one machine may
// do so at once: the second finds right bytes in place and drops its own. Layout and marker are the tool cache's
// (<root>/<tool>/<version>/<arch>, complete when <arch>.complete exists), so that runners' own tools see it too.





const RENAMES = 5;
const STALE_MS = 24 * 3600 * 1000;
/** Where the tool cache keeps a runtime. */
function toolFolder(root, { name, version }, arch) {
    return (0,external_node_path_.join)(root, name, version, arch);
}
/** Whether a folder was put in place as a whole; its bytes may have changed since. */
async function isComplete(target) {
    return (await identity(markerOf(target))) !== undefined;
}
function markerOf(target) {
    return `${target}.complete`;
}
/**
 * Builds a runtime folder, with the libraries that `fill` writes, and gives its path. Nothing stays behind on failure.
 * @throws ModelgateError `runtime-untrusted` when a file is not the pinned one
 */
async function place(placing, fill) {
    const { target, staging } = await stage(placing.targets);
    try {
        await fill(staging);
        await copyTravelling(placing, staging);
        const { problems } = await (0,verify/* verifyFolder */.Mh)(staging, placing.files);
        if (problems.length > 0)
            throw (0,verify/* untrusted */.bp)(problems);
        await flush(staging, placing.libraries);
        await settle(staging, target, placing);
        await (0,external_node_fs_promises_.writeFile)(markerOf(target), "");
        return target;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function stage(targets) {
    let refusal;
    for (const target of targets) {
        try {
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            const staging = await (0,external_node_fs_promises_.mkdtemp)(`${target}.staging-`);
            await (0,external_node_fs_promises_.chmod)(staging, 0o755);
            await sweep(staging);
            return { target, staging };
        }
        catch (error) {
            refusal ??= error;
        }
    }
    throw refusal;
}
/** Removes what jobs that were killed left behind. The age is measured by the file system's own clock. */
async function sweep(staging) {
    const folder = (0,external_node_path_.dirname)(staging);
    const { mtimeMs: now } = await (0,external_node_fs_promises_.stat)(staging);
    for (const name of await (0,external_node_fs_promises_.readdir)(folder)) {
        if (!name.includes(".staging-"))
            continue;
        const other = (0,external_node_path_.join)(folder, name);
        const age = now - (await (0,external_node_fs_promises_.stat)(other).catch(() => ({ mtimeMs: now }))).mtimeMs;
        if (age > STALE_MS)
            await (0,external_node_fs_promises_.rm)(other, { recursive: true, force: true });
    }
}
async function copyTravelling({ files, libraries, travelling }, staging) {
    for (const path of Object.keys(files).filter((file) => !Object.hasOwn(libraries, file))) {
        await copy((0,external_node_path_.join)(travelling, travelPath(path)), (0,external_node_path_.join)(staging, path));
    }
}
/** Copies a file into a folder that may not exist yet; where the file system can, without copying bytes. */
async function copy(from, to) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,external_node_fs_promises_.copyFile)(from, to, external_node_fs_promises_.constants.COPYFILE_FICLONE);
}
/** The large files only: a power cut that loses a small one is found by the next job, which verifies all. */
async function flush(staging, libraries) {
    for (const path of Object.keys(libraries)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,external_node_fs_promises_.open)((0,external_node_path_.join)(staging, path), "r+"), true);
            await file.sync();
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
}
async function settle(staging, target, { files, wait }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await (0,external_node_fs_promises_.rename)(staging, target);
        }
        catch (error) {
            const seen = await identity(target);
            // Another job was first, and its bytes are the same.
            if (seen !== undefined && (await (0,verify/* verifyFolder */.Mh)(target, files)).problems.length === 0)
                return;
            if (attempt === RENAMES)
                throw error;
            if (seen !== undefined)
                await remove(target, seen);
            // On Windows a virus scanner may hold new files for a moment.
            else
                await wait(100 * attempt);
        }
    }
}
/** Takes a bad folder out of the way, unless another job has meanwhile put a good one in its place. */
async function remove(target, seen) {
    const aside = `${target}.staging-${(0,external_node_crypto_.randomUUID)()}`;
    await (0,external_node_fs_promises_.rename)(target, aside).catch(() => { });
    const moved = await identity(aside);
    if (moved !== undefined && moved !== seen)
        await (0,external_node_fs_promises_.rename)(aside, target).catch(() => { });
    await (0,external_node_fs_promises_.rm)(aside, { recursive: true, force: true });
}
async function identity(path) {
    return (0,external_node_fs_promises_.stat)(path, { bigint: true }).then(({ ino }) => ino, () => undefined);
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/sources.ts









/**
 * The folder a user named: the package, or its native files alone (beside each other or as in the package).
 * @throws ModelgateError; a path that was given is never passed over
 */
async function atPath(search, path, ports) {
    const natives = nativesOf(search);
    const given = await packageAt(path, search.release, natives);
    if (given !== undefined && (given.problems.length === 0 || search.allowOther))
        return given;
    if (given !== undefined && given.version !== search.release.version) {
        throw (0,verify/* untrusted */.bp)([`runtime-path ${path}: ${given.problems.join("; ")}`]);
    }
    const folder = await folderWith(path, natives);
    if (folder === undefined) {
        const names = Object.keys(natives.libraries).map((name) => (0,external_node_path_.basename)(name));
        throw (0,src_error/* failure */.V2)("runtime-missing", `runtime-path: expected ${names.join(", ")} in ${path}, which has not all`, {
            hint: `Unpack ${search.release.name} ${search.release.version} there, or copy this platform's native files.`,
        });
    }
    return assemble(search, natives, ports, (staging) => copyLibraries(natives.libraries, folder, staging));
}
/** The folder that has all libraries side by side: the given one, or the package's place for them below it. */
async function folderWith(path, { libraries }) {
    const files = Object.keys(libraries);
    const inPackage = (0,external_node_path_.join)(path, (0,external_node_path_.dirname)(files[0] ?? ""));
    for (const folder of [path, inPackage]) {
        const present = files.map((file) => (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file))).then((one) => one.isFile(), () => false));
        if ((await Promise.all(present)).every(Boolean))
            return folder;
    }
    return undefined;
}
async function copyLibraries(libraries, folder, staging) {
    for (const file of Object.keys(libraries))
        await copy((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)), (0,external_node_path_.join)(staging, file));
}
/** The package that npm installed beside the code. */
async function installed(search) {
    const { release, platform, allowOther, moduleUrl } = search;
    const found = await packageBeside(moduleUrl, release, release.platforms[platform]);
    if (found === undefined)
        throw new attempt/* Unavailable */.$P(`no ${release.name} beside the code`);
    const problem = objection(found, search);
    if (problem !== undefined && !allowOther)
        throw new attempt/* Unavailable */.$P(`${found.directory}: ${problem}`);
    return found;
}
function objection({ problems }, { release, platform }) {
    if (release.platforms[platform] === undefined)
        return `${release.version} has no files for ${platform}`;
    return problems.length === 0 ? undefined : problems.join("; ");
}
/** The runtime that an earlier job of this machine put in place, if every byte of it is still right. */
async function toolCached(search) {
    const natives = nativesOf(search);
    const files = runtimeFiles(search.release, natives);
    const reasons = [];
    for (const directory of targets(search)) {
        if (!(await isComplete(directory))) {
            reasons.push(`${directory} is not there`);
            continue;
        }
        const { problems, verified } = await (0,verify/* verifyFolder */.Mh)(directory, files);
        if (problems.length === 0)
            return { directory, version: search.release.version, verified };
        reasons.push(`${directory}: ${problems.join("; ")}`);
    }
    throw new attempt/* Unavailable */.$P(reasons.join("; "));
}
/** The libraries out of the Actions cache. Any branch may have written them: they are checked as a stranger's. */
async function actionsCached(search, ports) {
    const natives = nativesOf(search);
    if (ports.cache === undefined)
        throw new attempt/* Unavailable */.$P("there is none here");
    const { path, key } = cacheEntry(search, natives);
    try {
        const hit = await ports.cache.restore([path], key).catch((error) => {
            throw new attempt/* Unavailable */.$P((0,attempt/* messageOf */.bD)(error));
        });
        if (hit === undefined)
            throw new attempt/* Unavailable */.$P(`no entry ${key}`);
        const folder = await folderWith(path, natives);
        if (folder === undefined)
            throw new attempt/* Unavailable */.$P(`the entry ${key} lacks files`);
        return await assemble(search, natives, ports, (staging) => copyLibraries(natives.libraries, folder, staging));
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ)
            throw new attempt/* Unavailable */.$P(`the entry ${key} is refused: ${error.message}`);
        throw error;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
    }
}
/** The libraries out of the registry that the runner's npm is configured for. */
async function fetched(search, ports) {
    const natives = nativesOf(search);
    const settings = await (0,npmrc/* readNpmSettings */.NX)(search);
    const { fetchLibraries } = await __webpack_require__.e(/* import() */ 647).then(__webpack_require__.bind(__webpack_require__, 6647));
    const { release, platform } = search;
    return assemble(search, natives, ports, (directory) => fetchLibraries({ release, platform, libraries: natives.libraries, directory }, settings, ports));
}
/** Gives what was fetched to the Actions cache. A cache that cannot be filled is told, and harms nothing. */
async function fillCache(search, { directory }, ports) {
    if (ports.cache === undefined)
        return [];
    const natives = nativesOf(search);
    const { path, key } = cacheEntry(search, natives);
    try {
        for (const file of Object.keys(natives.libraries))
            await copy((0,external_node_path_.join)(directory, file), (0,external_node_path_.join)(path, (0,external_node_path_.basename)(file)));
        await ports.cache.save([path], key);
        return [];
    }
    catch (error) {
        return [{ source: "actions-cache", reason: `cannot be filled: ${(0,attempt/* messageOf */.bD)(error)}` }];
    }
    finally {
        await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
    }
}
/** The name has the digests in it: another release, or other bytes, is another entry. */
function cacheEntry({ temporary, release, platform }, { libraries }) {
    const digests = Object.values(libraries).map(({ sha256 }) => sha256.slice(0, 12));
    const name = `${release.name}-${release.version}-${platform.replace("/", "-")}`;
    return { path: (0,external_node_path_.join)(temporary, `modelgate-${name}`), key: `modelgate-${name}-${digests.join("-")}` };
}
async function assemble(search, natives, { wait }, fill) {
    const { release, travelling } = search;
    const files = runtimeFiles(release, natives);
    const placing = {
        targets: targets(search),
        travelling,
        release,
        files,
        libraries: natives.libraries,
        wait,
    };
    return { directory: await place(placing, fill), version: release.version, verified: Object.keys(files) };
}
function targets({ toolCache, temporary, release, arch }) {
    const own = toolFolder(temporary, release, arch);
    return toolCache === undefined ? [own] : [toolFolder(toolCache, release, arch), own];
}
function nativesOf({ release, platform }) {
    const natives = release.platforms[platform];
    if (natives !== undefined)
        return natives;
    const known = Object.keys(release.platforms).join(", ");
    throw new attempt/* Unavailable */.$P(`${release.name} ${release.version} has no files for ${platform}, only for ${known}`);
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/find.ts




/**
 * Finds the ONNX runtime, or fetches it: a given path, installed beside the code, the tool cache, the Actions cache,
 * the registry of the runner's npm. A path that was given is the only source: it is never passed over silently.
 * @throws ModelgateError `runtime-missing` with the reason of every source; `runtime-untrusted` when what a path or the
 * registry gave is not the pinned release
 */
async function findRuntime(options, ports) {
    const { release = RELEASE, os = process.platform, arch = process.arch, runtimePath } = options;
    const search = { ...options, release, arch, platform: `${os}/${arch}` };
    const sources = runtimePath === undefined
        ? [
            ["installed", () => installed(search)],
            ["tool-cache", () => toolCached(search)],
            ["actions-cache", () => actionsCached(search, ports)],
            ["registry", () => fetched(search, ports)],
        ]
        : [["path", () => atPath(search, runtimePath, ports)]];
    const passedOver = [];
    for (const [source, find] of sources) {
        try {
            const found = await find();
            if (source === "registry")
                passedOver.push(...(await fillCache(search, found, ports)));
            return { ...found, source, passedOver };
        }
        catch (error) {
            if (error instanceof src_error/* ModelgateError */.HJ)
                throw error;
            passedOver.push({ source, reason: (0,attempt/* reasonOf */.A3)(error) });
        }
    }
    throw missing(search, passedOver);
}
function missing({ release, platform }, attempts) {
    const reasons = attempts.map(({ source, reason }) => `- ${source}: ${reason}`);
    const message = [`no ONNX runtime (${release.name} ${release.version}, ${platform}):`, ...reasons].join("\n");
    return (0,src_error/* failure */.V2)("runtime-missing", message, {
        hint: `Give npm its registry and, where it wants them, credentials in .npmrc; or run ` +
            `\`npm install ${release.name}@${release.version}\`; or, without a network, set \`runtime-path\` to an ` +
            `unpacked ${release.name}.`,
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/workshop.ts




/**
 * The sandbox's program and the way to the ONNX runtime for this process, whether it runs from source or from
 * a bundle, whose folder holds `sandbox/` and `runtime/` beside it.
 */
function openWorkshop(runtimePath, ports) {
    const bundled = (0,external_node_path_.join)(import.meta.dirname, "sandbox", "index.js");
    const isBundled = (0,external_node_fs_.existsSync)(bundled);
    const { env } = process;
    const options = {
        moduleUrl: import.meta.url,
        travelling: (0,external_node_path_.join)(import.meta.dirname, isBundled ? "runtime" : "../runtime"),
        runtimePath: runtimePath ?? undefined,
        toolCache: env["RUNNER_TOOL_CACHE"] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache", "modelgate"),
        temporary: env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(),
        env,
        workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
        home: (0,external_node_os_.homedir)(),
    };
    return {
        sandboxEntry: isBundled ? bundled : (0,external_node_path_.join)(import.meta.dirname, "sandbox", "child.ts"),
        findRuntime: () => findRuntime(options, ports),
    };
}

// EXTERNAL MODULE: ./packages/inference/src/attempt.ts
var src_attempt = __webpack_require__(4106);
;// CONCATENATED MODULE: ./packages/inference/src/early-end.ts
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Has something undone should this process end before it was undone in order: by `process.exit`, a stray error, or a
 * signal, as CI sends one when a run is cancelled. Gives the way to call it off.
 * @param undo must be synchronous: nothing waits any more
 */
function onEarlyEnd(undo) {
    const onSignal = (signal) => {
        callOff();
        undo();
        // Listening took the signal's effect away. Whoever else listens decides; else it ends the process as it would have.
        if (process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    };
    const callOff = () => {
        process.off("exit", undo);
        for (const signal of SIGNALS)
            process.off(signal, onSignal);
    };
    process.on("exit", undo);
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    return callOff;
}

;// CONCATENATED MODULE: ./packages/inference/src/private-folder.ts



/** A new folder that only this user can read, gone when the caller is done with it. */
function privateFolder() {
    const base = process.env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)();
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base, "modelgate-run-"));
    return { path, [Symbol.dispose]: () => private_folder_remove(path) };
}
function private_folder_remove(path) {
    try {
        // Windows keeps the model of a process that was killed a moment ago.
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
    catch {
        // A temporary folder that stays is no reason to lose a verdict.
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./packages/inference/src/sandbox/confinement.ts



/** Address space beyond the resident limit: V8 reserves ranges that it never touches. */
const RESERVED_BYTES = 2 * 2 ** 30;
/** util-linux's; a system without it is bounded by watching alone. */
const PRLIMIT = ["/usr/bin/prlimit", "/bin/prlimit"];
/** The command line of a child that the system itself bounds, where it can. */
function confined(entry, allowance) {
    // Snappy is WebAssembly, whose trap handler reserves 8 GB of address space for each memory.
    const args = ["--disable-wasm-trap-handler", "--no-warnings", entry];
    const prlimit = PRLIMIT.find((path) => (0,external_node_fs_.existsSync)(path));
    if (prlimit === undefined)
        return { command: process.execPath, args };
    const limits = [
        `--as=${allowance.memoryBytes + RESERVED_BYTES}`,
        "--core=0",
        // It answers through a pipe; it has no reason to write a file.
        "--fsize=0",
        // Should this process be killed itself, the child still ends.
        `--cpu=${Math.ceil(allowance.timeMs / 1000) * (0,external_node_os_.availableParallelism)()}`,
    ];
    return { command: prlimit, args: [...limits, "--", process.execPath, ...args] };
}
/** All that a child may know of the outside. */
function scrubbed(directory) {
    const systemRoot = process.env["SystemRoot"];
    return {
        ORT_DISABLE_TELEMETRY: "1",
        HOME: directory,
        TMPDIR: directory,
        LANG: "C.UTF-8",
        TZ: "UTC",
        PATH: process.platform === "win32" ? "" : ["/usr/local/bin", "/usr/bin", "/bin"].join(external_node_path_.delimiter),
        ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
    };
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/text-codes.ts
var text_codes = __webpack_require__(5433);
;// CONCATENATED MODULE: ./packages/inference/src/sandbox/decode-message.ts


// A model that broke out of the runtime speaks in the child's name. It can lie about its predictions, as any
// model can; it must not be able to reach the parent through the form of what it says.
/** What is wrong with a model or with data is for the child to say; everything else is not. */
const CODES = new Set([
    "file-missing",
    "model-unreadable",
    "model-unsupported",
    "model-failed",
    "model-out-of-memory",
    "outputs-ambiguous",
    "dataset-unreadable",
    "dataset-mismatch",
    "dataset-too-large",
    "label-invalid",
    "runtime-missing",
    "unexpected",
]);
const MOST_PROBLEMS = 100;
const MOST_CHARACTERS = 2000;
/**
 * A message of the child, checked field by field against the job that it was given.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
function decodeMessage(value, { datasets, output }) {
    if (!isRecord(value))
        throw notOurs("no message");
    const { type } = value;
    if (type === "finished")
        return { type };
    if (type === "started")
        return { type, runtime: decode_message_short(value["runtime"], "runtime", 60) };
    if (type !== "block" && type !== "end" && type !== "problem")
        throw notOurs("type");
    if (type === "problem" && value["dataset"] === null) {
        return { type, dataset: null, problems: problemsIn(value["problems"], datasets) };
    }
    const dataset = datasets.find(({ name }) => name === value["dataset"]);
    if (dataset === undefined)
        throw notOurs("dataset");
    const named = { dataset: dataset.name };
    if (type === "problem")
        return { type, ...named, problems: problemsIn(value["problems"], [dataset]) };
    if (type === "end")
        return { type, ...named, ...endIn(value) };
    return { type, ...named, ...blockIn(value, dataset, output.task) };
}
function blockIn(value, { id }, task) {
    const { rows, truth, predicted, scores, ids } = value;
    if (!isCount(rows))
        throw notOurs("rows");
    const Numbers = task === "regression" ? Float64Array : Int32Array;
    if (!(truth instanceof Numbers) || truth.length !== rows)
        throw notOurs("truth");
    const isAnswered = predicted instanceof Numbers && predicted.length === rows;
    if (!isAnswered && (predicted !== null || task === "regression"))
        throw notOurs("predicted");
    if (scores !== null && (!(scores instanceof Float64Array) || scores.length % rows !== 0)) {
        throw notOurs("scores");
    }
    if ((ids !== null) !== (id !== null) || (ids !== null && !isTexts(ids, rows)))
        throw notOurs("ids");
    return { rows, truth, predicted: isAnswered ? predicted : null, scores, ids };
}
function endIn(value) {
    const { texts, scores, labels } = value;
    if (!Array.isArray(texts) || texts.length > text_codes/* MOST_LABELS */.Y || !isTexts(texts, texts.length)) {
        throw notOurs("texts");
    }
    return {
        texts,
        scores: scores === null ? null : scoresIn(scores),
        labels: labels === null ? null : decode_message_short(labels, "labels", MOST_CHARACTERS),
    };
}
function scoresIn(value) {
    if (!isRecord(value) || !isCount(value["width"]))
        throw notOurs("scores");
    return {
        output: decode_message_short(value["output"], "output", MOST_CHARACTERS),
        width: value["width"],
        precision: decode_message_short(value["precision"], "precision", 60),
    };
}
function problemsIn(value, datasets) {
    if (!Array.isArray(value) || value.length === 0)
        throw notOurs("problems");
    return Array.from(value.slice(0, MOST_PROBLEMS), (problem) => {
        if (!isRecord(problem))
            throw notOurs("problem");
        const { code, message, hint, at } = problem;
        if (typeof code !== "string" || !CODES.has(code))
            throw notOurs("code");
        const told = hint === undefined ? {} : { hint: cut(hint, "hint") };
        const place = at === undefined ? {} : { at: placeIn(at, datasets) };
        return { code: code, message: cut(message, "message"), ...told, ...place };
    });
}
/** A place in the data that it was given: an annotation anywhere else would be a stranger's word on our files. */
function placeIn(value, datasets) {
    if (!isRecord(value))
        throw notOurs("at");
    const { path, line, column } = value;
    const known = datasets.find((dataset) => dataset.path === path);
    if (known === undefined || !isLine(line) || !isLine(column))
        throw notOurs("at");
    return {
        path: known.path,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
function isLine(value) {
    return value === undefined || isCount(value);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 1;
}
function isTexts(value, length) {
    // Not `every`: it passes over the holes of a sparse array.
    return Array.isArray(value) && value.length === length && !value.includes(undefined) && value.every(isText);
}
function isText(value) {
    return typeof value === "string";
}
function decode_message_short(value, field, most) {
    if (!isText(value) || value.length > most)
        throw notOurs(field);
    return value;
}
/** A problem of an honest child may hold a long name of a stranger's. */
function cut(value, field) {
    if (!isText(value))
        throw notOurs(field);
    return value.slice(0, MOST_CHARACTERS);
}
function notOurs(field) {
    return (0,src_error/* failure */.V2)("model-failed", `the sandbox sent a message that is not ours (${field})`, {
        hint: "The model or the runtime may have been tampered with; nothing it said after that is used.",
    });
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./packages/inference/src/sandbox/frame.ts


// A frame is a length (uint32, little-endian) and a value in V8's structured-clone format, which carries
// typed arrays as bytes. JSON would triple the size of scores, and the IPC channel of child_process
// offers no back pressure to a child that is faster than its parent.
/** A frame no honest child exceeds: one block of scores. */
const MOST_BYTES = 1 << 30;
/** One value as a frame. */
function frame_frame(value) {
    const body = serialize(value);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body.length);
    return Buffer.concat([head, body]);
}
/**
 * The values in a stream of frames. A stream that ends within a frame ends with the frame before: whether something
 * was still to come, the caller knows.
 * @param mostBytes in all frames together
 * @throws ModelgateError `model-failed` for bytes that are no frame, `model-out-of-memory` past `mostBytes`
 */
async function* frame_frames(stream, mostBytes = Number.POSITIVE_INFINITY) {
    let parts = [];
    let held = 0;
    let total = 0;
    for await (const chunk of stream) {
        parts.push(chunk);
        held += chunk.length;
        total += chunk.length;
        if (total > mostBytes) {
            throw (0,src_error/* failure */.V2)("model-out-of-memory", `the predictions take more than ${mostBytes} bytes`, {
                hint: "Raise `memory-limit` if the data set is that large.",
            });
        }
        while (held >= 4) {
            if ((parts[0]?.length ?? 0) < 4)
                parts = [Buffer.concat(parts)];
            const length = parts[0]?.readUInt32LE(0) ?? 0;
            if (length > MOST_BYTES)
                throw garbled();
            if (held < 4 + length)
                break;
            const whole = parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
            yield deserialized(whole.subarray(4, 4 + length));
            parts = [whole.subarray(4 + length)];
            held -= 4 + length;
        }
    }
}
function deserialized(bytes) {
    try {
        return (0,external_node_v8_.deserialize)(bytes);
    }
    catch (cause) {
        throw garbled(cause);
    }
}
function garbled(cause) {
    return (0,src_error/* failure */.V2)("model-failed", "the sandbox sent something that is no message", {
        hint: "The model or the runtime may have been tampered with; nothing it said after that is used.",
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/sandbox/watch.ts


const WATCH_EVERY_MS = 50;
/** Ends a child that takes more than its allowance by `end`, which is called at most once. */
function watchOver(child, { timeMs, memoryBytes }, end) {
    let reason = null;
    const giveUp = (why) => {
        clear();
        reason = why;
        end();
    };
    let timer;
    const poll = setInterval(() => {
        if (child.pid !== undefined && residentBytes(child.pid) > memoryBytes)
            giveUp(outOfMemory(memoryBytes));
    }, WATCH_EVERY_MS);
    poll.unref();
    const clear = () => {
        clearTimeout(timer);
        clearInterval(poll);
    };
    return {
        startClock: () => {
            timer = setTimeout(() => giveUp(outOfTime(timeMs)), timeMs);
            timer.unref();
        },
        reason: () => reason,
        clear,
    };
}
/** Resident memory by /proc; 0 where there is none or the process has ended. */
function residentBytes(pid) {
    try {
        const status = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, "utf8");
        return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
    }
    catch {
        return 0;
    }
}
const RAISE_MEMORY = "Raise `memory-limit` if the model is trusted and that large.";
function outOfTime(timeMs) {
    return (0,src_error/* failure */.V2)("model-out-of-time", `the model was stopped after ${timeMs / 1000} s without an answer`, {
        hint: "Raise `time-limit` if the model and data are that large; a model that never returns is refused.",
    });
}
function outOfMemory(memoryBytes) {
    const gib = (memoryBytes / 2 ** 30).toFixed(1);
    const message = `the model was stopped when it took more than ${gib} GiB of memory`;
    return (0,src_error/* failure */.V2)("model-out-of-memory", message, { hint: RAISE_MEMORY });
}
/** Why a child ended before it had finished, by how it ended and what it said last. */
function died(how, stderr, cause) {
    if (/bad_alloc|out of memory|allocation failed|cannot allocate/iu.test(stderr)) {
        const message = "the model took more memory than it may: its process ended";
        return (0,src_error/* failure */.V2)("model-out-of-memory", message, { hint: RAISE_MEMORY, cause });
    }
    const last = stderr.trim().split("\n").at(-1)?.slice(0, 500) ?? "";
    const message = `the process that ran the model ended early (${how})${last && `: ${last}`}`;
    const hint = how === "SIGKILL"
        ? "The system killed it: did the machine run out of memory? Then use a larger one, or a smaller `memory-limit`."
        : "The model or the runtime crashed; of the data sets it had not finished nothing is used.";
    return (0,src_error/* failure */.V2)("model-failed", message, { hint, cause });
}

;// CONCATENATED MODULE: ./packages/inference/src/sandbox/sandbox.ts






/** Starts the child; its program is loaded while the caller still plans. */
function startSandbox({ entry, directory, allowance }) {
    const { command, args } = confined(entry, allowance);
    const child = (0,external_node_child_process_.spawn)(command, args, {
        env: scrubbed(directory),
        stdio: ["pipe", "ignore", "pipe", "pipe"],
    });
    const end = () => {
        child.kill("SIGKILL");
        // Closed here, too: a process that the child started may hold the other ends, and must not hold us.
        for (const stream of child.stdio)
            stream?.destroy();
    };
    const watch = watchOver(child, allowance, end);
    const said = captured(child.stderr);
    const ended = endOf(child);
    // A child that died early closes its ends; why it died is told by `run`.
    for (const stream of child.stdio)
        stream?.on("error", () => { });
    const tell = (line) => child.stdin?.write(`${JSON.stringify(line)}\n`);
    const stop = () => {
        watch.clear();
        end();
        // Nobody waits for a process to be taken apart that holds a runtime and a model.
        child.unref();
    };
    async function* run(job) {
        try {
            watch.startClock();
            tell(job);
            child.stdin?.end();
            for await (const value of frame_frames(child.stdio[3], allowance.memoryBytes)) {
                const message = decodeMessage(value, job);
                yield message;
                if (message.type === "finished" || (message.type === "problem" && message.dataset === null))
                    return;
            }
            throw watch.reason() ?? died(await ended, said());
        }
        catch (error) {
            if (error instanceof src_error/* ModelgateError */.HJ)
                throw error;
            // The stream broke off: the reason is with whoever ended the child.
            throw watch.reason() ?? died(await ended, said(), error);
        }
        finally {
            stop();
        }
    }
    return { load: (runtimeDirectory) => tell({ runtimeDirectory }), run, stop };
}
/** How long the last words of an ended child may take to arrive, should something else hold its pipes open. */
const LAST_WORDS_MS = 200;
/** How a child ended, once it has and its last words are read. */
function endOf(child) {
    const { promise, resolve } = Promise.withResolvers();
    child.once("error", (error) => resolve(`could not be started: ${error.message}`));
    child.once("exit", (code, signal) => {
        const how = signal ?? `exit code ${code ?? "unknown"}`;
        const timer = setTimeout(() => resolve(how), LAST_WORDS_MS);
        child.once("close", () => {
            clearTimeout(timer);
            resolve(how);
        });
    });
    return promise;
}
/** Keeps the end of a stream, bounded: a stranger's model may make the runtime say anything. */
function captured(stream) {
    let tail = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk) => {
        tail = (tail + chunk).slice(-4096);
    });
    return () => tail;
}

;// CONCATENATED MODULE: ./packages/inference/src/head-start.ts





/** Starts what any run of a model in this workshop begins with. */
function headStart(workshop, allowance) {
    const parts = new DisposableStack();
    // First of all: a signal that comes while they are made finds whatever there is.
    parts.defer(onEarlyEnd(() => parts.dispose()));
    const { folder, sandbox } = made(parts, workshop, allowance);
    const runtime = (0,src_attempt/* attempt */.C)(async () => {
        const found = await workshop.findRuntime();
        sandbox.load(found.directory);
        return found;
    });
    return { sandbox, folder, runtime, [Symbol.dispose]: () => parts.dispose() };
}
function made(parts, workshop, allowance) {
    try {
        const folder = parts.use(privateFolder()).path;
        const sandbox = startSandbox({ entry: workshop.sandboxEntry, directory: folder, allowance });
        parts.defer(() => sandbox.stop());
        return { folder, sandbox };
    }
    catch (error) {
        parts.dispose();
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(3812);
// EXTERNAL MODULE: ./actions/validate/src/sandbox-inputs.ts
var sandbox_inputs = __webpack_require__(9797);
;// CONCATENATED MODULE: ./actions/validate/src/start.ts




/** Starts a sandbox and looks for its runtime. */
function startFor(wish, { cache, allowed }) {
    const workshop = openWorkshop(wish.runtimePath, {
        // Loaded when a registry is asked at all: they are most of the bundle.
        npmConfig: async (key) => {
            await allowed?.();
            return (await (await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 8849))).npmConfig(key)) ?? "";
        },
        download: async (url, headers) => {
            await allowed?.();
            return await (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(854)]).then(__webpack_require__.bind(__webpack_require__, 2854))).proxiedDownload()(url, headers);
        },
        wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
        ...(cache ? { cache } : {}),
    });
    return headStart(workshop, wish);
}
/**
 * Starts while the rest of the program is still loaded. null when the inputs that it depends on cannot be read: the
 * run says so itself. Until somebody takes it nothing but this machine is asked for the runtime.
 */
async function startEarly(getInput) {
    try {
        const { timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath, } = await (0,input/* readInputs */.Ko)(sandbox_inputs/* sandboxInputs */.b, getInput);
        const made = { timeMs, memoryBytes, runtimePath };
        const { promise: allowed, resolve: allow } = Promise.withResolvers();
        const { promise: isNotHere, resolve: asksBeyond } = Promise.withResolvers();
        const start = startFor(made, {
            allowed() {
                asksBeyond();
                return allowed;
            },
        });
        return {
            settled: Promise.race([start.runtime, isNotHere]),
            take(wish) {
                if (JSON.stringify({ ...made, ...wish }) !== JSON.stringify(made))
                    return null;
                allow();
                return start;
            },
            [Symbol.dispose]: () => start[Symbol.dispose](),
        };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _modelgate_runner_arguments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);
/* harmony import */ var _modelgate_validate_sandbox_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9797);
/* harmony import */ var _modelgate_validate_start__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6797);
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



/** `modelgate validate`. The sandbox boots and the runtime is verified while most of the program is still loaded. */
async function runValidate(argv) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const early = __addDisposableResource(env_1, await startFrom(argv), false);
        await early?.settled;
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(492), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 6511));
        await judge(argv, early);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** null for a run that is known to need no model. */
async function startFrom(argv) {
    if (argv.length === 0 || argv.some((word) => /^(?:-h|--help|--predictions(?:=.*)?)$/su.test(word)))
        return null;
    const { given } = (0,_modelgate_runner_arguments__WEBPACK_IMPORTED_MODULE_2__/* .readArguments */ .l)(_modelgate_validate_sandbox_inputs__WEBPACK_IMPORTED_MODULE_0__/* .sandboxInputs */ .b, argv);
    return (0,_modelgate_validate_start__WEBPACK_IMPORTED_MODULE_1__/* .startEarly */ .w)((name) => given.get(name) ?? "");
}


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/** Runs something and keeps its failure as data. Faults that nobody foresaw stay problems too: code `unexpected`. */
async function attempt(work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        return { problems: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error) };
    }
}


/***/ }),

/***/ 6337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ Unavailable),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/** A source has no usable runtime; the next one is asked. The message is the reason, fit for the log. */
class Unavailable extends Error {
    name = "Unavailable";
}
/** The words of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The file system's own faults (no space, no permission) as a reason; anything else is a fault and is thrown. */
function reasonOf(error) {
    if (error instanceof Unavailable)
        return error.message;
    if (error instanceof Error && "syscall" in error)
        return error.message;
    throw error;
}


/***/ }),

/***/ 4974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   NX: () => (/* binding */ readNpmSettings),
/* harmony export */   it: () => (/* binding */ authorization)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const PREFIX = "npm_config_";
/**
 * npm's own settings, weakest first: user file, project file, environment. Read here because npm gives no
 * credentials away (`npm config get //host/:_authToken` is refused), and mirrors often want them.
 */
async function readNpmSettings({ env, workspace, home }) {
    const fromEnv = Object.entries(env)
        .filter(([name]) => name.toLowerCase().startsWith(PREFIX))
        .map(([name, value]) => [settingName(name.slice(PREFIX.length)), value ?? ""])
        .filter(([, value]) => value !== "");
    const userFile = new Map(fromEnv).get("userconfig") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".npmrc");
    const files = await Promise.all([userFile, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ".npmrc")].map(readText));
    return new Map([...files.flatMap((text) => parseNpmrc(text, env)), ...fromEnv]);
}
/**
 * The Authorization header that npm would send to this address: the settings of its host and the nearest folder
 * above it. `undefined` when there are none; credentials of one host never go to another.
 */
function authorization(settings, url) {
    const folders = url.pathname.split("/").slice(0, -1);
    for (let length = folders.length; length > 0; length -= 1) {
        const key = `//${url.host}${folders.slice(0, length).join("/")}/`;
        const get = (name) => settings.get(`${key}:${name}`);
        const [token, pair, user, password] = [
            get("_authToken"),
            get("_auth"),
            get("username"),
            get("_password"),
        ];
        if (token)
            return `Bearer ${token}`;
        if (user && password)
            return basic(`${user}:${Buffer.from(password, "base64").toString("utf8")}`);
        if (pair)
            return `Basic ${pair}`;
    }
    return undefined;
}
/** A Basic header from `user:password`. */
function basic(pair) {
    return `Basic ${Buffer.from(pair, "utf8").toString("base64")}`;
}
/** As npm does: keys of a host keep their letters, the others are `user-config` for USER_CONFIG. */
function settingName(name) {
    return name.startsWith("//") ? name : name.toLowerCase().replace(/(?!^)_/gu, "-");
}
function parseNpmrc(text, env) {
    return text
        .split(/\r?\n/u)
        .map((line) => /^\s*([^;#=\s][^=]*?)\s*=\s*(.*?)\s*$/u.exec(line))
        .map((match) => [expand(match?.[1] ?? "", env), expand(unquote(match?.[2] ?? ""), env)])
        .filter(([name, value]) => name !== "" && value !== "");
}
function unquote(value) {
    return /^"(.*)"$|^'(.*)'$/u.test(value) ? value.slice(1, -1) : value;
}
/** `${NAME}` is the variable. One that is not set makes the setting empty: no server wants the words `${NAME}`. */
function expand(value, env) {
    const names = [...value.matchAll(/\$\{([^}?]+)(\??)\}/gu)];
    if (names.some(([, name, optional]) => !optional && !env[name ?? ""]))
        return "";
    return value.replace(/\$\{([^}?]+)\??\}/gu, (_, name) => env[name] ?? "");
}
async function readText(path) {
    // Unreadable is the same as absent: npm itself gives the registry, and its refusal tells that credentials lack.
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => "");
}


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ verifyFolder),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   xJ: () => (/* binding */ verifyFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8855);
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




const BUFFER_BYTES = 1 << 18;
/** Compares every expected file below a folder with its digest. Costs 45 MB of hashing: about 40 ms. */
async function verifyFiles(directory, expected) {
    const problems = [];
    const verified = [];
    for (const [path, { sha256 }] of Object.entries(expected)) {
        const actual = await sha256Of((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path));
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
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { recursive: true, withFileTypes: true }).catch(absent);
    if (entries === undefined)
        return { problems: ["the folder is missing"], verified: [] };
    const strangers = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({
        entry,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"),
    }))
        .filter(({ entry, path }) => !entry.isFile() || !Object.hasOwn(expected, path))
        .map(({ path }) => `${JSON.stringify(path)} does not belong there`);
    if (strangers.length > 0)
        return { problems: strangers, verified: [] };
    return verifyFiles(directory, expected);
}
/** The error for files that are not the pinned ones. */
function untrusted(problems) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("runtime-untrusted", `this is not the pinned ONNX runtime:\n${problems.join("\n")}`, {
        hint: "Nothing of it was loaded or kept. Ask who runs the registry, mirror or folder that it came from.",
    });
}
async function sha256Of(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
            // Two buffers, one filled while the other is hashed, both small enough for a processor's cache: a stream takes new
            // memory for every chunk, and twice the time.
            const buffers = [Buffer.allocUnsafeSlow(BUFFER_BYTES), Buffer.allocUnsafeSlow(BUFFER_BYTES)];
            let reading = file.read(buffers[0], 0, BUFFER_BYTES, 0);
            for (let at = 0, turn = 1;; turn = 1 - turn) {
                const { buffer, bytesRead } = await reading;
                if (bytesRead === 0)
                    return hash.digest("hex");
                at += bytesRead;
                reading = file.read(buffers[turn], 0, BUFFER_BYTES, at);
                hash.update(buffer.subarray(0, bytesRead));
            }
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
    catch (error) {
        return absent(error);
    }
}
/** `undefined` for what is not there; any other fault is one. */
function absent(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR")
        return undefined;
    throw error;
}


/***/ }),

/***/ 5433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TextCodes),
/* harmony export */   Y: () => (/* binding */ MOST_LABELS)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);

/** More distinct labels than this is no classification target but a number or an id. */
const MOST_LABELS = 65_536;
/** Gives each distinct text a small number, in order of appearance, so that rows of labels travel as integers. */
class TextCodes {
    texts = [];
    #codes = new Map();
    #column;
    constructor(column) {
        this.#column = column;
    }
    /** @throws ModelgateError `label-invalid` past 65,536 distinct texts */
    code(text) {
        const known = this.#codes.get(text);
        if (known !== undefined)
            return known;
        if (this.texts.length === MOST_LABELS) {
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("label-invalid", `${this.#column} has more than ${MOST_LABELS} distinct labels`, {
                hint: "Is the task a regression, or the target the wrong column?",
            });
        }
        this.texts.push(text);
        this.#codes.set(text, this.texts.length - 1);
        return this.texts.length - 1;
    }
    /** The codes of many texts. */
    codesOf(texts) {
        const codes = new Int32Array(texts.length);
        // A label is often the one of the row before: files are sorted, and comparing is quicker than looking up.
        let [before, code] = ["", -1];
        for (let row = 0; row < texts.length; row += 1) {
            const text = texts[row] ?? "";
            if (code < 0 || text !== before)
                [before, code] = [text, this.code(text)];
            codes[row] = code;
        }
        return codes;
    }
}


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony export COMMON_FLAGS */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3490);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2379);


/** The flags that every command has, beside those of its table. */
const COMMON_FLAGS = { help: "-h", debug: "", "no-colour": "", "no-color": "" };
/**
 * Reads `--flag value`, `--flag=value`, `--switch` and `--no-switch`; the inputs' own names are taken as flags
 * as well. Never throws: every flag that is unknown, doubled or without its value becomes a problem.
 */
function readArguments(fields, argv) {
    const byFlag = new Map();
    for (const field of Object.values(fields))
        byFlag.set(field.name, field).set(field.flag, field);
    const given = new Map();
    const seen = new Set();
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, ...(hint === undefined ? {} : { hint }) });
    const rest = [...argv];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === "-h")
            seen.add("help");
        const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
        if (name === undefined) {
            if (word !== "-h")
                wrong(`${word}: expected a flag, as --model m.onnx`);
            continue;
        }
        const negated = name.startsWith("no-") ? byFlag.get(name.slice(3)) : undefined;
        const field = byFlag.get(name);
        if (field === undefined && negated?.parse === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM && inline === undefined) {
            given.set(negated.name, "false");
        }
        else if (field === undefined && Object.hasOwn(COMMON_FLAGS, name)) {
            seen.add(name);
        }
        else if (field === undefined) {
            const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(name, [...byFlag.keys(), ...Object.keys(COMMON_FLAGS)]);
            wrong(`--${name}: expected a flag of this command`, near === null ? "See --help." : `Did you mean --${near}?`);
            if (inline === undefined && rest[0]?.startsWith("--") === false)
                rest.shift();
        }
        else {
            const value = inline ?? valueAfter(field, rest);
            const before = given.get(field.name);
            if (value === undefined)
                wrong(`--${name}: expected a value`, `Write --${name}=… when it begins with dashes.`);
            else if (before !== undefined && !field.many)
                wrong(`--${name}: expected once, got twice`);
            else
                given.set(field.name, before === undefined ? value : `${before}\n${value}`);
        }
    }
    const colour = seen.has("no-colour") || seen.has("no-color") ? false : null;
    return { given, help: seen.has("help"), debug: seen.has("debug"), colour, problems };
}
function valueAfter(field, rest) {
    const next = rest[0];
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)
        return next === "true" || next === "false" ? rest.shift() : "true";
    return next === undefined || next.startsWith("--") ? undefined : rest.shift();
}


/***/ }),

/***/ 3812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   gx: () => (/* binding */ isRequired),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2379);


/** Declares an input. Without a fallback and with a parser that refuses the empty text, it is required. */
function input(name, parse, about, options = {}) {
    return {
        name,
        parse,
        about,
        fallback: "",
        flag: name,
        many: false,
        secret: false,
        example: "",
        group: "Inputs",
        ...options,
    };
}
/** Whether a run without this input ends with a problem. */
function isRequired(field) {
    try {
        field.parse(field.fallback);
        return false;
    }
    catch {
        return true;
    }
}
/**
 * Reads every field and reports all the problems at once: a CI round trip is too dear for one.
 * GitHub cannot tell an empty input from an absent one, so neither does this.
 * @throws ModelgateError `input-invalid`, or the codes of a parser that reads a document; `known` come first
 */
async function readInputs(fields, getInput, known = []) {
    const problems = [...known];
    const values = {};
    for (const [key, field] of Object.entries(fields)) {
        const given = getInput(field.name).trim();
        try {
            values[key] = await field.parse(given || field.fallback);
        }
        catch (error) {
            problems.push(...problemsWith(field, error));
        }
    }
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    // The loop above filled every key of F from that key's own parser.
    return values;
}
function problemsWith(field, error) {
    if (error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)
        return error.problems.map((problem) => named(field, problem));
    if (!(error instanceof RangeError))
        throw error;
    const example = field.example === "" ? {} : { hint: `For example: ${field.example}` };
    return [{ code: "input-invalid", message: `${field.name}: ${explain(field, error)}`, ...example }];
}
function explain(field, error) {
    if (!(error instanceof _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2))
        return field.secret ? "expected another value" : error.message;
    if (error.got === "")
        return `expected ${error.expected}, got nothing`;
    const got = field.secret ? "a value that is not shown" : `"${shortened(error.got)}"`;
    return `expected ${error.expected}, got ${got}`;
}
function named(field, problem) {
    if (problem.message.startsWith(field.name))
        return problem;
    return { ...problem, message: `${field.name}: ${problem.message}` };
}
function shortened(value) {
    return value.length <= 120 ? value : `${value.slice(0, 120)}…`;
}


/***/ }),

/***/ 2379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   K3: () => (/* binding */ parser),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   w2: () => (/* binding */ Unexpected),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports ratio, list */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3490);

/** Says what a parser expected and what it got instead. `readInputs` turns it into a problem that names the input. */
class Unexpected extends RangeError {
    name = "Unexpected";
    expected;
    got;
    constructor(expected, got) {
        super(`expected ${expected}`);
        this.expected = expected;
        this.got = got;
    }
}
/** Makes a parser out of a function that gives undefined for text it does not understand. */
function parser(expects, read) {
    const parse = (value) => {
        const result = read(value);
        if (result === undefined)
            throw new Unexpected(expects, value);
        return result;
    };
    return Object.assign(parse, { expects });
}
/** Any text but the empty one. */
const text = parser("text", (value) => value || undefined);
/** A path on this machine, relative to the working directory. The file need not exist. */
const path = parser("a path", (value) => value === "" || value.includes("\0") ? undefined : value);
/** `true` or `false`; `yes`, `no`, `1` and `0` are refused, so that a typing error cannot pass as a no. */
const boolean = parser("true or false", (value) => {
    const lower = value.toLowerCase();
    return lower === "true" ? true : lower === "false" ? false : undefined;
});
/** A share between 0 and 1; `95%` and `0.95` are the same number. */
const ratio = parser("0..1 or a percentage, as 0.95 or 95%", (value) => {
    const match = /^(\d+(?:\.\d*)?|\.\d+)(%?)$/.exec(value);
    // Dividing after parsing: 95 / 100 is the double nearest to 0.95, 95 * 0.01 is not.
    const share = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
    return share >= 0 && share <= 1 ? share : undefined;
});
/** An integer from `min` to `max`, both included. Digits only: no `1e3`, no `1_000`. */
function wholeNumber(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expects = max === Number.MAX_SAFE_INTEGER
        ? `a whole number, at least ${min}`
        : `a whole number from ${min} to ${max}`;
    return parser(expects, (value) => {
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        return Number.isSafeInteger(number) && number >= min && number <= max ? number : undefined;
    });
}
/** One of the given words. A near miss is answered with the word that was probably meant. */
function oneOf(...words) {
    const expects = words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    const parse = (value) => {
        if (words.includes(value))
            return value;
        const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(value, words);
        throw new Unexpected(near === null ? expects : `${expects} (did you mean ${near}?)`, value);
    };
    return Object.assign(parse, { expects });
}
const MILLISECONDS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds from a number with its unit: `250ms`, `30s`, `2m`, `1.5h`, `7d`. A bare number is refused. */
const durationMs = parser("a duration with a unit, as 250ms, 30s, 2m or 1h", (value) => withUnit(value, MILLISECONDS));
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
    TiB: 1024 ** 4,
};
/** Bytes from a number with its unit: `500MB` is 5e8, `2GiB` is 2147483648. A bare number is bytes. */
const bytes = parser("a size in bytes or with a unit, as 500MB or 2GiB", (value) => {
    const size = withUnit(/^\d+$/.test(value) ? `${value}B` : value, BYTES);
    return size === undefined ? undefined : Math.round(size);
});
function withUnit(value, units) {
    const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(value) ?? [];
    const size = Object.hasOwn(units, unit) ? Number(number) * (units[unit] ?? Number.NaN) : Number.NaN;
    return Number.isFinite(size) && size <= Number.MAX_SAFE_INTEGER ? size : undefined;
}
/** null for the empty text, else what the given parser makes of it. */
function optional(parse) {
    return labelled((value) => (value === "" ? null : parse(value)), parse.expects);
}
/** Every entry between commas or line ends; empty ones are dropped. The empty text is the empty list. */
function list(parse) {
    return labelled((value) => entries(value, /[,\n]/, parse), each(parse, "commas or line ends"));
}
/** Every line that is not empty; a line may hold commas. The empty text is the empty list. */
function lines(parse) {
    return labelled((value) => entries(value, /\n/, parse), each(parse, "line ends"));
}
function entries(value, separator, parse) {
    return value.split(separator).flatMap((entry) => (entry.trim() === "" ? [] : [parse(entry.trim())]));
}
function each(parse, separators) {
    return parse.expects === undefined ? undefined : `${parse.expects}; several between ${separators}`;
}
function labelled(parse, expects) {
    return expects === undefined ? parse : Object.assign(parse, { expects });
}


/***/ })

};
