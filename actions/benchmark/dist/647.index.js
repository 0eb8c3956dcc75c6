export const id = 647;
export const ids = [647];
export const modules = {

/***/ 16647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchLibraries: () => (/* binding */ fetchLibraries)
});

// EXTERNAL MODULE: ./packages/inference/src/runtime/attempt.ts
var attempt = __webpack_require__(56337);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/inference/src/runtime/tar.ts
// Reads a tar archive as it arrives, so that the download can end with the last file that is wanted. A small reader
// of ustar and the pax keys `path` and `size`: all that npm writes. No archive is ever unpacked by its own names.
/** The archive is not one, or ended too early. */
class TarError extends Error {
    name = "TarError";
    /** True when the bytes stopped in the middle: asking again may help. */
    truncated;
    constructor(message, truncated) {
        super(message);
        this.truncated = truncated;
    }
}
const BLOCK = 512;
/** A pax header holds a few paths; more is not an archive of ours. */
const PAX_LIMIT = 64 * 1024;
/** Every regular file of a tar archive, in its order. Stopping early ends the source. */
async function* readTar(chunks) {
    const source = new Pieces(chunks);
    try {
        yield* entries(source);
    }
    finally {
        await source.close();
    }
}
async function* entries(source) {
    let pax = new Map();
    for (;;) {
        const header = await source.exactly(BLOCK);
        if (header.every((byte) => byte === 0))
            return;
        const { path, sizeBytes, kind } = decodeHeader(header);
        if (kind === "x") {
            if (sizeBytes > PAX_LIMIT)
                throw new TarError("a header of the archive is too large", false);
            pax = decodePax((await source.exactly(padded(sizeBytes))).subarray(0, sizeBytes));
            continue;
        }
        const size = Number(pax.get("size") ?? sizeBytes);
        if (!Number.isSafeInteger(size))
            throw new TarError("a header of the archive is malformed", false);
        const next = source.position + padded(size);
        if (kind === "0" || kind === "\0") {
            yield { path: pax.get("path") ?? path, sizeBytes: size, content: source.upTo(source.position + size) };
        }
        await source.skip(next - source.position);
        pax = new Map();
    }
}
function padded(sizeBytes) {
    return Math.ceil(sizeBytes / BLOCK) * BLOCK;
}
function decodeHeader(header) {
    const text = (from, length) => Buffer.from(header.subarray(from, from + length))
        .toString("utf8")
        .replace(/\0.*$/su, "");
    const octal = (from, length) => {
        const digits = text(from, length).trim();
        if (!/^[0-7]+$/u.test(digits))
            throw new TarError("not a tar archive", false);
        return Number.parseInt(digits, 8);
    };
    // The checksum counts its own eight bytes as spaces.
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (octal(148, 8) !== sum)
        throw new TarError("not a tar archive", false);
    const prefix = text(257, 5) === "ustar" ? text(345, 155) : "";
    const path = prefix === "" ? text(0, 100) : `${prefix}/${text(0, 100)}`;
    return { path, sizeBytes: octal(124, 12), kind: String.fromCharCode(header[156] ?? 0) };
}
/** Records of the form `27 path=package/index.js\n`, where the number is the length of the whole record. */
function decodePax(bytes) {
    const records = new Map();
    const whole = Buffer.from(bytes);
    for (let at = 0; at < whole.length;) {
        const match = /^(\d+) ([^=]+)=/u.exec(whole.toString("utf8", at, Math.min(at + 64, whole.length)));
        const length = Number(match?.[1] ?? 0);
        const key = match?.[2];
        if (match === null || key === undefined || length <= match[0].length) {
            throw new TarError("a header of the archive is malformed", false);
        }
        records.set(key, whole.toString("utf8", at + match[0].length, at + length - 1));
        at += length;
    }
    return records;
}
/** Chunks of any length, read in the lengths that the format asks for. */
class Pieces {
    /** How many bytes were taken so far. */
    position = 0;
    #chunks;
    #rest = new Uint8Array(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    async exactly(length) {
        const parts = [];
        for await (const part of this.upTo(this.position + length))
            parts.push(part);
        return Buffer.concat(parts);
    }
    async skip(length) {
        for await (const _ of this.upTo(this.position + length))
            ;
    }
    async close() {
        await this.#chunks.return?.();
    }
    async *upTo(end) {
        while (this.position < end) {
            if (this.#rest.length === 0) {
                const { done, value } = await this.#chunks.next();
                if (done)
                    throw new TarError("the archive ends too early", true);
                this.#rest = value;
            }
            const part = this.#rest.subarray(0, end - this.position);
            this.#rest = this.#rest.subarray(part.length);
            this.position += part.length;
            yield part;
        }
    }
}

// EXTERNAL MODULE: ./packages/inference/src/runtime/verify.ts
var verify = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/inference/src/runtime/extract.ts
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






/** Large, because a package inflates to 300 MB and every chunk is a turn of the event loop. */
const CHUNK_BYTES = 1 << 20;
/** The package inflates to 300 MB; what goes on much longer is not the package. */
const INFLATED_LIMIT_BYTES = 1 << 30;
/** npm puts every file of a package below this folder. */
const ROOT = "package/";
/**
 * Writes the wanted files of a gzipped npm package below `directory` and stops reading with the last of them. Only
 * lengths are checked here; digests are the caller's. An archive can name no other file and no other place.
 * @throws TarError when the archive ends or lacks a file; ModelgateError `runtime-untrusted` when a length is another
 */
async function extract(body, wanted, directory) {
    const missing = new Map(Object.entries(wanted));
    for await (const { path, sizeBytes, content } of readTar(gunzip(body))) {
        const name = path.startsWith(ROOT) ? path.slice(ROOT.length) : "";
        const expected = missing.get(name);
        if (expected === undefined)
            continue;
        if (expected.sizeBytes !== sizeBytes) {
            throw (0,verify/* untrusted */.bp)([`${name} has ${sizeBytes} bytes, expected ${expected.sizeBytes}`]);
        }
        await write((0,external_node_path_.join)(directory, name), content);
        missing.delete(name);
        if (missing.size === 0)
            return;
    }
    throw new TarError(`the package lacks ${[...missing.keys()].join(", ")}`, false);
}
/** Ends the body when its reader stops, and the reader when the body fails. */
async function* gunzip(body) {
    // With SYNC_FLUSH a cut file gives all that it holds; that it is cut is found by the tar reader.
    const inflate = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    // A fault of the body destroys `inflate`, whose reader below gets it; here it needs no second hearing.
    const feeding = (0,external_node_stream_promises_.pipeline)(body, inflate).catch(() => { });
    let inflated = 0;
    try {
        for await (const chunk of inflate) {
            inflated += chunk.length;
            if (inflated > INFLATED_LIMIT_BYTES)
                throw new TarError("the package inflates without an end", false);
            yield chunk;
        }
    }
    finally {
        inflate.destroy();
        await feeding;
    }
}
async function write(path, content) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, "w"), true);
        for await (const chunk of content)
            await file.writeFile(chunk);
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

// EXTERNAL MODULE: ./packages/inference/src/runtime/npmrc.ts
var npmrc = __webpack_require__(34974);
;// CONCATENATED MODULE: ./packages/inference/src/runtime/registry.ts




/** Waits before each further try, in milliseconds. */
const PAUSES_MS = [500, 2000, 5000];
/** Metadata of one version is 5 kB. */
const METADATA_LIMIT_BYTES = 1 << 20;
/** The download failed. `statusCode` is undefined for a fault of the network. */
class DownloadFault extends attempt/* Unavailable */.$P {
    statusCode;
    transient;
    constructor(message, statusCode, transient) {
        super(message);
        this.statusCode = statusCode;
        this.transient = transient;
    }
}
/**
 * Writes one platform's libraries below `directory`, out of the package in the registry that npm is configured for.
 * Digests are the caller's to check.
 * @throws Unavailable with the reason
 */
async function fetchLibraries(wanted, settings, ports) {
    const { name, version } = wanted.release;
    const registry = await registryOf(settings, ports);
    const get = (url, use, range) => request({ url, settings, use, range }, ports);
    const unpack = (url) => get(url, (body) => extract(body, wanted.libraries, wanted.directory), rangeOf(wanted.release, wanted.platform));
    const conventional = new URL(`${name}/-/${name}-${version}.tgz`, registry);
    try {
        await unpack(conventional);
    }
    catch (error) {
        // Some mirrors keep packages elsewhere and say so in the metadata only.
        if (!(error instanceof DownloadFault) || ![401, 403, 404].includes(error.statusCode ?? 0))
            throw error;
        const named = await get(new URL(`${name}/${version}`, registry), tarballIn).catch((second) => {
            if (second instanceof DownloadFault)
                throw new attempt/* Unavailable */.$P(`${error.message}; ${second.message}`);
            throw second;
        });
        const elsewhere = sameScheme(named, registry);
        if (elsewhere.href === conventional.href)
            throw error;
        await unpack(elsewhere);
    }
}
async function registryOf(settings, ports) {
    const said = await ports.npmConfig("registry").catch((error) => {
        // A container job may have no npm; its settings can still name a registry.
        const registry = settings.get("registry");
        if (registry !== undefined)
            return registry;
        throw new attempt/* Unavailable */.$P(`npm does not tell its registry: ${(0,attempt/* messageOf */.bD)(error)}`);
    });
    const text = said.trim();
    const url = URL.parse(text.endsWith("/") ? text : `${text}/`);
    if (url === null || !/^https?:$/u.test(url.protocol))
        throw new attempt/* Unavailable */.$P("npm's registry is not a URL");
    return url;
}
/** A first try asks for the part that is needed; a server is free to send everything. */
function rangeOf({ prefixBytes }, platform) {
    const length = prefixBytes?.[platform];
    return length === undefined ? undefined : `bytes=0-${length - 1}`;
}
/** A mirror behind a proxy may name itself without TLS; npm too then keeps to the scheme it is configured for. */
function sameScheme(url, registry) {
    if (url.hostname !== registry.hostname || url.protocol === registry.protocol)
        return url;
    const changed = new URL(url);
    changed.protocol = registry.protocol;
    return changed;
}
async function tarballIn(body) {
    const parts = [];
    let length = 0;
    for await (const part of body) {
        length += part.length;
        if (length > METADATA_LIMIT_BYTES)
            throw new attempt/* Unavailable */.$P("the registry's metadata is too large");
        parts.push(part);
    }
    const url = URL.parse(tarballOf(Buffer.concat(parts).toString("utf8")));
    if (url === null || !/^https?:$/u.test(url.protocol)) {
        throw new attempt/* Unavailable */.$P("the registry's metadata names no tarball");
    }
    return url;
}
function tarballOf(text) {
    try {
        return String(JSON.parse(text)?.dist?.tarball);
    }
    catch {
        return "";
    }
}
/** One address, tried again after faults that pass. Only the first try names a range: a repacked file is longer. */
async function request(ask, ports) {
    for (let attempt = 0;; attempt += 1) {
        try {
            return await once(attempt === 0 ? ask : { ...ask, range: undefined }, ports);
        }
        catch (error) {
            const pause = PAUSES_MS[attempt];
            if (!(error instanceof DownloadFault && error.transient) || pause === undefined)
                throw error;
            await ports.wait(pause);
        }
    }
}
async function once({ url, settings, use, range }, ports) {
    const { address, header } = credentials(url, settings);
    const headers = { ...(header && { authorization: header }), ...(range && { range }) };
    const fault = (error) => downloadFault(error, address);
    try {
        return await use(attributed(await ports.download(address.href, headers).catch(throwing(fault)), fault));
    }
    catch (error) {
        const { truncated = false, message = "the answer is not a gzip file" } = error instanceof TarError ? error : {};
        if (!(error instanceof TarError || isZlib(error)))
            throw error;
        throw new DownloadFault(`${shown(address)}: ${message}`, undefined, truncated);
    }
}
function credentials(url, settings) {
    const address = new URL(url);
    address.username = "";
    address.password = "";
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    return { address, header: (0,npmrc/* authorization */.it)(settings, address) ?? (pair === ":" ? undefined : (0,npmrc/* basic */.HX)(pair)) };
}
/** Tells faults of the network from faults of what reads it, as a full disk. */
async function* attributed(body, fault) {
    try {
        yield* body;
    }
    catch (error) {
        throw fault(error);
    }
}
function throwing(fault) {
    return (error) => {
        throw fault(error);
    };
}
function downloadFault(error, address) {
    const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : undefined;
    const reason = status === undefined ? (0,attempt/* messageOf */.bD)(error) : `status ${status}`;
    const transient = status === undefined || status >= 500 || [408, 416, 425, 429].includes(status);
    return new DownloadFault(`${shown(address)}: ${reason}`, status, transient);
}
/** An address for the log: a query may hold a signature. */
function shown({ origin, pathname }) {
    return `${origin}${pathname}`;
}
function isZlib(error) {
    return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}


/***/ })

};
