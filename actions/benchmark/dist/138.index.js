export const id = 138;
export const ids = [138];
export const modules = {

/***/ 56337:
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

/***/ 35138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findRuntime: () => (/* binding */ findRuntime)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/runtime/attempt.ts
var attempt = __webpack_require__(56337);
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
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/inference/src/runtime/npmrc.ts
var npmrc = __webpack_require__(34974);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./packages/inference/src/runtime/verify.ts
var verify = __webpack_require__(52087);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
        await (0,promises_.writeFile)(markerOf(target), "");
        return target;
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function stage(targets) {
    let refusal;
    for (const target of targets) {
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            const staging = await (0,promises_.mkdtemp)(`${target}.staging-`);
            await (0,promises_.chmod)(staging, 0o755);
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
    const { mtimeMs: now } = await (0,promises_.stat)(staging);
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.includes(".staging-"))
            continue;
        const other = (0,external_node_path_.join)(folder, name);
        const age = now - (await (0,promises_.stat)(other).catch(() => ({ mtimeMs: now }))).mtimeMs;
        if (age > STALE_MS)
            await (0,promises_.rm)(other, { recursive: true, force: true });
    }
}
async function copyTravelling({ files, libraries, travelling }, staging) {
    for (const path of Object.keys(files).filter((file) => !Object.hasOwn(libraries, file))) {
        await copy((0,external_node_path_.join)(travelling, travelPath(path)), (0,external_node_path_.join)(staging, path));
    }
}
/** Copies a file into a folder that may not exist yet; where the file system can, without copying bytes. */
async function copy(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.copyFile)(from, to, promises_.constants.COPYFILE_FICLONE);
}
/** The large files only: a power cut that loses a small one is found by the next job, which verifies all. */
async function flush(staging, libraries) {
    for (const path of Object.keys(libraries)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(staging, path), "r+"), true);
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
            return await (0,promises_.rename)(staging, target);
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
    await (0,promises_.rename)(target, aside).catch(() => { });
    const moved = await identity(aside);
    if (moved !== undefined && moved !== seen)
        await (0,promises_.rename)(aside, target).catch(() => { });
    await (0,promises_.rm)(aside, { recursive: true, force: true });
}
async function identity(path) {
    return (0,promises_.stat)(path, { bigint: true }).then(({ ino }) => ino, () => undefined);
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
        const present = files.map((file) => (0,promises_.stat)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file))).then((one) => one.isFile(), () => false));
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
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
/** The libraries out of the registry that the runner's npm is configured for. */
async function fetched(search, ports) {
    const natives = nativesOf(search);
    const settings = await (0,npmrc/* readNpmSettings */.NX)(search);
    const { fetchLibraries } = await __webpack_require__.e(/* import() */ 647).then(__webpack_require__.bind(__webpack_require__, 16647));
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
        await (0,promises_.rm)(path, { recursive: true, force: true });
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
        hint: `Give npm its registry and, where it wants them, credentials in .npmrc. Without a network, set \`runtime-path\` ` +
            `to the folder of an unpacked or installed ${release.name} ${release.version}, or fill the runner's tool cache.`,
    });
}


/***/ }),

/***/ 34974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   NX: () => (/* binding */ readNpmSettings),
/* harmony export */   it: () => (/* binding */ authorization)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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

/***/ 52087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ verifyFolder),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   xJ: () => (/* binding */ verifyFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38855);





const BUFFER_BYTES = 1 << 18;
/** Compares every expected file below a folder with its digest. Costs 45 MB of hashing: about 40 ms. */
async function verifyFiles(directory, expected) {
    const problems = [];
    const verified = [];
    for (const [path, { sha256 }] of Object.entries(expected)) {
        const actual = sha256Of((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path));
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
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { recursive: true, withFileTypes: true }).catch(absent);
    if (entries === undefined)
        return { problems: ["the folder is missing"], verified: [] };
    const strangers = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({
        entry,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/"),
    }))
        .filter(({ entry, path }) => !entry.isFile() || !Object.hasOwn(expected, path))
        .map(({ path }) => `${JSON.stringify(path)} does not belong there`);
    if (strangers.length > 0)
        return { problems: strangers, verified: [] };
    return verifyFiles(directory, expected);
}
/** The error for files that are not the pinned ones. */
function untrusted(problems) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V2)("runtime-untrusted", `this is not the pinned ONNX runtime:\n${problems.join("\n")}`, {
        hint: "Nothing of it was loaded or kept. Ask who runs the registry, mirror or folder that it came from.",
    });
}
/**
 * Reads and hashes in turns, and waits for nothing: handing each piece to another thread and back doubles the time on a
 * machine of two processors, whose other one boots the sandbox. One buffer, small enough for a processor's cache.
 */
function sha256Of(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
        for (;;) {
            const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, BUFFER_BYTES, null);
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** `undefined` for what is not there; any other fault is one. */
function absent(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR")
        return undefined;
    throw error;
}


/***/ })

};
