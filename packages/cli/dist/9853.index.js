export const id = 9853;
export const ids = [9853];
export const modules = {

/***/ 73109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** How many columns standard output has; a hundred where it is no terminal. */
function columns() {
    return process.stdout.columns ?? 100;
}


/***/ }),

/***/ 59853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runServe: () => (/* binding */ runServe),
  serveSettings: () => (/* binding */ serveSettings)
});

// EXTERNAL MODULE: ./packages/inference/src/workshop.ts
var workshop = __webpack_require__(40638);
// EXTERNAL MODULE: ./packages/job/src/runtime-reach.ts
var runtime_reach = __webpack_require__(27445);
// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var visible = __webpack_require__(55770);
// EXTERNAL MODULE: ./packages/runner/src/help.ts
var help = __webpack_require__(80653);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/server/src/program-file.ts


/** The server's program for a caller that is not it: `server/index.js` beside a bundle, or the source. */
function programFile() {
    const bundled = (0,external_node_path_.join)(import.meta.dirname, "server", "index.js");
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : (0,external_node_path_.join)(import.meta.dirname, "program.ts");
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./packages/server/src/heap.ts

/** What a worker's young heap may grow to, in MB: what a request leaves behind is collected early. Tensors are not in this heap. */
const YOUNG_MB = 8;
/** Keeps V8's heaps for young objects small, in a process that is about to start its workers. */
function boundHeaps() {
    // V8 doubles its young heap as long as requests come, to 150 MB for small ones. Held where it is, it is collected more often,
    // which costs little: what a request leaves behind is small, and tensors are not in it.
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    // That holds for the workers, too, and in the 2 MB that they would begin with it takes three times as long and more to read JSON of
    // many small lists. So they begin with what they may grow to.
    (0,external_node_v8_.setFlagsFromString)(`--min-semi-space-size=${YOUNG_MB}`);
}

;// CONCATENATED MODULE: ./packages/server/src/protocol/refusal.ts
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

;// CONCATENATED MODULE: ./packages/server/src/http/catalogue.ts

/** A catalogue of models, of each name the default version first; `loaded` gives what the workers found in them. */
function openCatalogue(places, loaded) {
    const byName = new Map();
    for (const [index, { name, version }] of places.entries()) {
        byName.set(name, [...(byName.get(name) ?? []), { index, name, version }]);
    }
    return {
        find(name, version) {
            const versions = byName.get(name);
            if (versions === undefined)
                throw new Refusal(404, `no model ${quoted(name)} is served here`);
            const found = version === null ? versions[0] : versions.find((each) => each.version === version);
            if (found !== undefined)
                return found;
            const known = versions.map((each) => each.version).join(", ");
            throw new Refusal(404, `the model ${quoted(name)} has no version ${quoted(version ?? "")}, only ${known}`);
        },
        metadata({ index, name }) {
            const model = loaded()?.[index];
            if (model === undefined)
                return null;
            const versions = (byName.get(name) ?? []).map(({ version }) => version);
            return { name, versions, platform: "onnx_onnxv1", inputs: model.inputs, outputs: model.outputs };
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/server/src/trace.ts

/** The trace that a `traceparent` header names, with a span of our own; a new trace where there is none or it is malformed. */
function traceOf(header, hex = randomHex) {
    if (header === undefined)
        return { traceId: hex(16), spanId: hex(8), parentId: null, flags: "00" };
    const [, version, traceId, parentId, flags, more] = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/u.exec(header) ?? [];
    const isValid = version !== undefined &&
        version !== "ff" &&
        // Only later versions may have more to say.
        (version !== "00" || more === undefined) &&
        !/^0+$/u.test(traceId ?? "") &&
        !/^0+$/u.test(parentId ?? "");
    const spanId = hex(8);
    if (!isValid || traceId === undefined || parentId === undefined || flags === undefined) {
        return { traceId: hex(16), spanId, parentId: null, flags: "00" };
    }
    return { traceId, spanId, parentId, flags };
}
/** The header that passes a trace on. */
function traceparent({ traceId, spanId, flags }) {
    return `00-${traceId}-${spanId}-${flags}`;
}
let digits = "";
let usedDigits = 0;
/** Digits of bytes that were asked of the system for many requests at once. */
function randomHex(bytes) {
    if (usedDigits + 2 * bytes > digits.length) {
        digits = (0,external_node_crypto_.randomBytes)(4096).toString("hex");
        usedDigits = 0;
    }
    usedDigits += 2 * bytes;
    return digits.slice(usedDigits - 2 * bytes, usedDigits);
}

;// CONCATENATED MODULE: ./packages/server/src/release.ts
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

;// CONCATENATED MODULE: ./packages/server/src/http/gathered.ts

/** Chunks of at least so many bytes are kept as they came. */
const LARGE = 16_384;
/**
 * What has come of a body, as few pieces of memory. Each chunk is an object that takes hundreds of bytes beside its own, and a client
 * may send its body byte by byte. So a small chunk is copied into a block, as large as all that came before and no larger than
 * `LARGE`: any two pieces in a row hold at least that much, and a body that comes as one chunk is not copied at all.
 */
class Gathered {
    #pieces = [];
    /** The block that has room left, and how much of it is written; the last piece is made of it. */
    #block = null;
    #bytes = 0;
    #heldBytes = 0;
    get bytes() {
        return this.#bytes;
    }
    /** What the pieces take, room that is left in blocks among it. */
    get heldBytes() {
        return this.#heldBytes;
    }
    get pieces() {
        return this.#pieces.length + (this.#block === null ? 0 : 1);
    }
    add(chunk) {
        const most = Math.min(this.#bytes, LARGE);
        this.#bytes += chunk.length;
        const room = this.#block === null ? 0 : this.#block.memory.length - this.#block.filled;
        if (chunk.length > room) {
            this.#close();
            if (chunk.length >= most) {
                this.#heldBytes += chunk.length;
                this.#pieces.push(chunk);
                return;
            }
            this.#block = { memory: Buffer.allocUnsafeSlow(most), filled: 0 };
            this.#heldBytes += most;
        }
        if (this.#block === null)
            return;
        this.#block.memory.set(chunk, this.#block.filled);
        this.#block.filled += chunk.length;
        release(chunk);
    }
    /** Writes all of it into other memory, from `at` on, and gives its own back. */
    writeTo(memory, at) {
        this.#close();
        let next = at;
        for (const piece of this.#pieces) {
            memory.set(piece, next);
            next += piece.length;
            release(piece);
        }
        this.#pieces.length = 0;
        this.#heldBytes = 0;
    }
    #close() {
        if (this.#block === null)
            return;
        this.#pieces.push(this.#block.memory.subarray(0, this.#block.filled));
        this.#block = null;
    }
}

;// CONCATENATED MODULE: ./packages/server/src/http/body.ts


/** Numbers in the binary part start where any of them may lie. */
const ALIGNMENT = 8;
/**
 * Refuses by what the head says, before a byte of the body is read.
 * @throws Refusal 400, 413, 415
 */
function checkHead(request, { maxBytes, maxJsonBytes }) {
    const encoding = request.headers["content-encoding"] ?? "identity";
    if (encoding !== "identity")
        throw new Refusal(415, "expected a body that is not compressed");
    const announced = Number(request.headers["content-length"] ?? 0);
    if (announced > maxBytes)
        throw tooLarge(maxBytes);
    const given = request.headers["inference-header-content-length"];
    if (given === undefined) {
        if (announced > maxJsonBytes)
            throw jsonTooLarge(maxJsonBytes);
        return { headLength: null };
    }
    if (typeof given !== "string" || !/^\d{1,15}$/u.test(given)) {
        throw new Refusal(400, "expected a whole number as Inference-Header-Content-Length");
    }
    const headLength = Number(given);
    if (headLength > maxJsonBytes)
        throw jsonTooLarge(maxJsonBytes);
    return { headLength };
}
/**
 * Reads a body. Memory is taken by what has arrived, never by what was announced: thousands of clients that announce much and
 * send nothing cost nothing.
 * @throws Refusal 400 when the client breaks off, 413 when it is too large, 503 when all bodies together are
 */
function readBody(request, headLength, { maxBytes, maxJsonBytes, budget }) {
    // By events: an iterator over the stream costs more than all the rest that is done with a body here.
    const { promise, resolve, reject } = Promise.withResolvers();
    const gathered = new Gathered();
    let isOver = false;
    function refuse(refusal) {
        if (isOver)
            return;
        isOver = true;
        budget.usedBytes -= gathered.heldBytes;
        // What else the client sends is for whoever answers it to read, or not.
        request.off("data", take);
        request.pause();
        reject(refusal);
    }
    function take(chunk) {
        const bytes = gathered.bytes + chunk.length;
        if (bytes > maxBytes)
            refuse(tooLarge(maxBytes));
        else if (headLength === null && bytes > maxJsonBytes)
            refuse(jsonTooLarge(maxJsonBytes));
        else
            hold(chunk);
    }
    function hold(chunk) {
        const before = gathered.heldBytes;
        gathered.add(chunk);
        budget.usedBytes += gathered.heldBytes - before;
        if (budget.usedBytes > budget.mostBytes)
            refuse(overBudget());
    }
    request.on("data", take);
    request.once("end", () => {
        if (isOver)
            return;
        isOver = true;
        const { bytes, heldBytes } = gathered;
        budget.usedBytes += bytes - heldBytes;
        resolve({ ...joined(gathered, headLength ?? 0), headLength, bytes });
    });
    // It comes after the end of a body that is whole, too: then no error, with the stack it takes, is made for nothing.
    request.once("close", () => {
        if (!isOver)
            refuse(new Refusal(400, "the body broke off"));
    });
    return promise;
}
/**
 * Counts the body of an answer until it is sent or its client is gone: one that nobody reads stays in memory. It may be as large as it is,
 * but not beside more than may be held already.
 * @throws Refusal 503
 */
function holdAnswer(response, parts, budget) {
    if (response.closed)
        return;
    if (budget.usedBytes > budget.mostBytes)
        throw overBudget();
    const bytes = parts.reduce((sum, part) => sum + part.length, 0);
    budget.usedBytes += bytes;
    response.once("close", () => {
        budget.usedBytes -= bytes;
    });
}
function joined(gathered, headLength) {
    const start = (ALIGNMENT - (headLength % ALIGNMENT)) % ALIGNMENT;
    // Memory of its own: it moves to the worker, and a small Buffer shares its own with others. Every byte of it is written here.
    const whole = Buffer.allocUnsafeSlow(start + gathered.bytes).fill(0, 0, start);
    gathered.writeTo(whole, start);
    return { buffer: whole.buffer, start };
}
function overBudget() {
    return new Refusal(503, "too many bodies are in memory already", "body-budget");
}
function tooLarge(most) {
    return new Refusal(413, `the body has more than ${most} bytes`, "body-too-large");
}
function jsonTooLarge(most) {
    const message = `the JSON has more than ${most} bytes; send large tensors as binary data`;
    return new Refusal(413, message, "body-too-large");
}

;// CONCATENATED MODULE: ./packages/server/src/http/route.ts

const PLACES = {
    "/livez": "live",
    "/readyz": "ready",
    "/v2/health/live": "live",
    "/v2/health/ready": "ready",
    "/v2": "server",
    "/metrics": "metrics",
};
const MODEL = /^\/v2\/models\/([^/]+)(?:\/versions\/([^/]+))?(\/ready|\/infer)?$/u;
/**
 * A path without its query and without slashes at its end, which the protocol's own description has once. Clients behind a proxy
 * name the server before it, which a server has to take (RFC 9112, section 3.2.2).
 */
function pathOf(url) {
    const path = url.replace(/^https?:\/\/[^/?#]*/iu, "").split("?", 1)[0] ?? "";
    let end = path.length;
    while (end > 1 && path[end - 1] === "/")
        end -= 1;
    return path.slice(0, end);
}
/**
 * Reads method and path (open_inference_rest.yaml of the Open Inference Protocol, and Kubernetes' names for probes).
 * @throws Refusal 404 for a path that is none of them, 405 for another method
 */
function routeOf(method, url) {
    const path = pathOf(url);
    const place = Object.hasOwn(PLACES, path) ? PLACES[path] : undefined;
    if (place !== undefined) {
        expectMethod(method, "GET");
        return { to: place };
    }
    const [whole, name, version, action] = MODEL.exec(path) ?? [];
    if (whole === undefined || name === undefined)
        throw new Refusal(404, `no endpoint ${quoted(path)}`);
    expectMethod(method, action === "/infer" ? "POST" : "GET");
    const to = action === "/infer" ? "infer" : action === "/ready" ? "model-ready" : "model";
    return { to, name: decoded(name), version: version === undefined ? null : decoded(version) };
}
/** What `Allow` says with a 405. */
function allowedFor(url) {
    return /\/infer$/u.test(pathOf(url)) ? "POST" : "GET, HEAD";
}
function expectMethod(method, expected) {
    if (method === expected || (method === "HEAD" && expected === "GET"))
        return;
    throw new Refusal(405, `expected ${expected}, got ${quoted(method)}`);
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw new Refusal(400, "the path is not UTF-8");
    }
}

;// CONCATENATED MODULE: ./packages/server/src/http/reply.ts


/** JSON as a reply. */
function json(status, value) {
    return textReply(status, "application/json", JSON.stringify(value));
}
/** Text as a reply. */
function textReply(status, contentType, text) {
    return { status, headers: { "content-type": contentType }, parts: [Buffer.from(text)], error: null };
}
/** An error as the protocol writes it. What is no Refusal is a fault of ours, of which a client learns no more. */
function refusalReply(thrown, url) {
    const { status, message } = thrown instanceof Refusal ? thrown : { status: 500, message: "unexpected fault of the server" };
    const headers = { "content-type": "application/json" };
    if (status === 405)
        headers["allow"] = allowedFor(url);
    if (status === 429 || status === 503)
        headers["retry-after"] = "1";
    return { status, headers, parts: [Buffer.from(errorBody(message))], error: message };
}
/** How long, and how many bytes, a client that was refused may go on sending before it is cut off. */
const LINGER = { ms: 2000, bytes: 16 * 1024 * 1024 };
/**
 * Sends a reply; `isLast` ends the connection after it. A client that is still sending its body reads the answer first: were the
 * connection closed at once, its system would throw the answer away.
 */
function send(request, response, { reply, isLast }) {
    if (response.destroyed)
        return;
    const isUnread = !request.complete;
    const bytes = reply.parts.reduce((sum, part) => sum + part.length, 0);
    response.writeHead(reply.status, {
        ...reply.headers,
        "content-length": String(bytes),
        "x-content-type-options": "nosniff",
        ...(isLast || isUnread ? { connection: "close" } : {}),
    });
    const parts = request.method === "HEAD" ? [] : reply.parts;
    // Head and parts in one packet where they fit: they go when the answer ends.
    if (!isUnread) {
        if (parts.length > 1)
            response.cork();
        for (const part of parts.slice(0, -1))
            response.write(part);
        response.end(parts.at(-1));
        return;
    }
    response.cork();
    for (const part of parts)
        response.write(part);
    response.uncork();
    linger(request, () => response.end());
}
function linger(request, done) {
    let left = LINGER.bytes;
    const timer = setTimeout(end, LINGER.ms);
    function end() {
        clearTimeout(timer);
        request.off("data", count);
        request.pause();
        done();
    }
    function count(chunk) {
        left -= chunk.length;
        if (left < 0)
            end();
    }
    request.on("data", count);
    request.once("end", end);
    request.once("error", end);
    request.resume();
}

;// CONCATENATED MODULE: ./packages/server/src/http/answering.ts



/** What a client gets for a route other than `infer`. @throws Refusal */
async function replyTo(route, parts) {
    const { state, catalogue, pool, metrics } = parts;
    const isLive = !pool.isStuck();
    const isReady = isLive && state.models !== null && !state.isDraining && pool.levels().workers > 0;
    switch (route.to) {
        case "live":
            return json(isLive ? 200 : 503, { live: isLive });
        case "ready":
            return json(isReady ? 200 : 503, { live: isLive, ready: isReady });
        case "server":
            return json(200, { name: "modelgate", version: parts.version, extensions: ["binary_tensor_data"] });
        case "metrics":
            return textReply(200, metrics.contentType, await metrics.text());
        case "model-ready": {
            const { name } = catalogue.find(route.name, route.version);
            return json(isReady ? 200 : 503, { name, ready: isReady });
        }
        case "model": {
            const metadata = catalogue.metadata(catalogue.find(route.name, route.version));
            if (metadata === null)
                throw new Refusal(503, "the models are still being loaded", "not-ready");
            return json(200, metadata);
        }
    }
}
/**
 * Runs a model for a client.
 * @throws Refusal
 */
async function infer(request, response, { inference, parts, proceed }) {
    const { pool, metrics, budget, bounds } = parts;
    const { headLength } = checkHead(request, bounds);
    if (parts.state.models === null)
        throw new Refusal(503, "the models are still being loaded", "not-ready");
    // Before its body is read: a client that is to come again later need not send it now.
    pool.refuseWhenFull();
    proceed();
    const body = await readBody(request, headLength, { ...bounds, budget });
    inference.bytes = body.bytes;
    try {
        const { buffer, start } = body;
        const sampled = parts.keepSample !== null && parts.isSampled();
        const { answer, cancel } = pool.submit({
            model: inference.model.index,
            buffer,
            start,
            headLength,
            sampled,
        });
        response.once("close", cancel);
        const done = await answer;
        const { ranMs, batchRows } = done.spent;
        const spent = { waitedSeconds: done.waitedMs / 1000, ranSeconds: ranMs / 1000, batchRows };
        metrics.ran(inference.model, spent);
        parts.profiles.add(inference.model.index, done.observed);
        if (done.sample !== null)
            parts.keepSample?.(done.sample);
        holdAnswer(response, done.parts, budget);
        const headers = done.headLength === null
            ? { "content-type": "application/json" }
            : {
                "content-type": "application/octet-stream",
                "inference-header-content-length": String(done.headLength),
            };
        return { status: 200, headers, parts: done.parts, error: null };
    }
    finally {
        budget.usedBytes -= body.bytes;
    }
}

;// CONCATENATED MODULE: ./packages/server/src/http/handler.ts





/** A client that went away before its answer, in the words of nginx; never sent. */
const CLIENT_GONE = 499;
/** A handler for all that a server is asked. */
function handlerOf(parts, log) {
    return async (request, response, waits) => {
        const began = performance.now();
        const { method = "", url = "" } = request;
        const trace = traceOf(headerOf(request, "traceparent"));
        let inference = null;
        let reply;
        try {
            const route = routeOf(method, url);
            if (route.to === "infer") {
                inference = { model: parts.catalogue.find(route.name, route.version), bytes: 0 };
                const proceed = () => (waits ? response.writeContinue() : undefined);
                reply = await infer(request, response, { inference, parts, proceed });
            }
            else {
                reply = await replyTo(route, parts);
            }
        }
        catch (error) {
            reply = refusalReply(error, url);
            if (error instanceof Refusal && error.reason !== null)
                parts.metrics.refused(error.reason);
            if (reply.status === 500)
                log.warn("a request could not be answered", { "error.message": String(error) });
        }
        const state = headerOf(request, "tracestate");
        const headers = {
            ...reply.headers,
            traceparent: traceparent(trace),
            ...(state === undefined ? {} : { tracestate: state }),
        };
        // Probes and scrapes come every few seconds, and say nothing that the metrics do not.
        if (inference !== null || reply.error !== null) {
            if (response.closed)
                told();
            else
                response.once("close", told);
        }
        try {
            send(request, response, { reply: { ...reply, headers }, isLast: parts.state.isDraining });
        }
        catch (error) {
            log.warn("an answer could not be sent", { "error.message": String(error) });
            response.destroy();
        }
        function told() {
            const status = response.writableFinished ? reply.status : CLIENT_GONE;
            const seconds = (performance.now() - began) / 1000;
            const model = inference?.model ?? null;
            parts.metrics.answered(model, { status, seconds });
            log.request({
                method,
                path: pathOf(url),
                status,
                seconds,
                requestBytes: inference?.bytes ?? 0,
                responseBytes: reply.parts.reduce((sum, part) => sum + part.length, 0),
                trace,
                model,
                error: status === CLIENT_GONE ? "the client went away" : reply.error,
            });
        }
    };
}
/** A header that stands once; a list of it has no meaning. */
function headerOf(request, name) {
    const value = request.headers[name];
    return typeof value === "string" && value.length <= 512 ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/server/src/http/listen.ts


// An import of node:http reads all that it exports, and with its WebSocket comes a whole HTTP client: 4 MB that nobody here uses.
const { createServer } = process.getBuiltinModule("node:http");
const { Server: SocketServer } = process.getBuiltinModule("node:net");
/** Idle connections of a client that calls again and again. Longer than the minute after which many proxies drop theirs. */
const KEEP_ALIVE_MS = 65_000;
/** How long a connection may say nothing while the server ends. */
const SILENT_MS = 1000;
/** How often Node looks for requests that take too long to be sent; its default is 30 s. */
const CHECK_MS = 500;
/**
 * Listens on an address. `failed` is told of what goes wrong later, as when the process has no descriptor left for a connection.
 * @throws ModelgateError `input-invalid` when it cannot be had
 */
async function listen(bounds, handler, failed) {
    const { host, port, readTimeoutMs, timeoutMs } = bounds;
    const server = createServer({
        headersTimeout: Math.ceil(readTimeoutMs / 3),
        requestTimeout: readTimeoutMs,
        connectionsCheckingInterval: CHECK_MS,
        keepAliveTimeout: KEEP_ALIVE_MS,
        // A host header that is missing twice over helps nobody who smuggles requests past a proxy.
        requireHostHeader: true,
        insecureHTTPParser: false,
    });
    server.maxConnections = bounds.maxConnections;
    const open = new Set();
    server.on("connection", (socket) => {
        open.add(socket);
        socket.once("close", () => open.delete(socket));
        socket.setNoDelay(true);
    });
    const unsent = new Set();
    let isFinishing = false;
    function closeIdle() {
        // Node takes a connection for idle as soon as its answer is handed over, and would cut off a client that still reads it.
        if (![...unsent].some(({ writableEnded }) => writableEnded))
            server.closeIdleConnections();
    }
    function answer(request, response, waits) {
        unsent.add(response);
        response.once("close", () => {
            unsent.delete(response);
            if (isFinishing)
                closeIdle();
        });
        void handler(request, response, waits);
    }
    // A client that does not read its answer.
    server.setTimeout(readTimeoutMs + timeoutMs + 5000, (socket) => socket.destroy());
    server.on("request", (request, response) => answer(request, response, false));
    server.on("checkContinue", (request, response) => answer(request, response, true));
    server.on("clientError", refuseSocket);
    await listening(server, host, port);
    server.on("error", failed);
    const address = server.address();
    const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
    return {
        origin: `http://${name}:${address.port}`,
        connections: () => open.size,
        finish() {
            const { promise, resolve } = Promise.withResolvers();
            isFinishing = true;
            // What HTTP's own does first is to close what Node takes for idle, and to look no more for requests that take too long.
            SocketServer.prototype.close.call(server, () => {
                server.close();
                resolve();
            });
            closeIdle();
            // Node takes a connection for idle only after its first answer, and clients open some ahead that nothing ever comes of. Of a
            // connection that was opened a moment ago the request is still on its way.
            setTimeout(() => {
                for (const socket of open)
                    if (socket.bytesRead === 0)
                        socket.destroy();
            }, SILENT_MS).unref();
            return promise;
        },
        cut: () => server.closeAllConnections(),
    };
}
async function listening(server, host, port) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const refused = (cause) => {
        const message = `${host}:${port} cannot be listened on (${cause.code ?? cause.message})`;
        reject((0,error/* failure */.V2)("input-invalid", message, { hint: "Choose another --port or --host.", cause }));
    };
    server.once("error", refused);
    server.listen({ host, port, backlog: 1024 }, resolve);
    await promise;
    server.off("error", refused);
}
const STATUS = {
    ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "the request was not sent in time"],
    HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "the head of the request is too large"],
};
/** What could not even be read as HTTP is answered in the protocol's form, too. */
function refuseSocket(error, socket) {
    // Half an answer may have been written: anything more would be taken for its rest.
    const isFresh = socket.bytesWritten === 0;
    if (!socket.writable || error.code === "ECONNRESET" || !isFresh) {
        socket.destroy();
        return;
    }
    const [status, message] = STATUS[error.code ?? ""] ?? ["400 Bad Request", "this is not HTTP/1.1"];
    const body = errorBody(message);
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, () => socket.destroy());
}

;// CONCATENATED MODULE: ./packages/server/src/line-writer.ts

/** What may wait for a slow reader. */
const MOST_WAITING = 1 << 20;
/**
 * Writes lines to a descriptor without ever waiting for it: `process.stdout` is synchronous for pipes on Linux, so that whoever
 * reads the log slowly would stop the server. `mostBytes` ends a file that would grow for ever.
 */
function lineWriter(descriptor, mostBytes = Number.POSITIVE_INFINITY) {
    let waiting = [];
    let waitingSize = 0;
    let leftBytes = mostBytes;
    let current = null;
    async function drain() {
        // What is added within one turn of the event loop is written in one go.
        await new Promise((resolve) => setImmediate(resolve));
        while (waiting.length > 0) {
            const bytes = Buffer.from(waiting.join(""));
            waiting = [];
            waitingSize = 0;
            if (!(await written(descriptor, bytes)))
                leftBytes = 0;
        }
        current = null;
    }
    return {
        add(line) {
            const size = Buffer.byteLength(line) + 1;
            if (waitingSize + size > MOST_WAITING || size > leftBytes)
                return false;
            waiting.push(`${line}\n`);
            waitingSize += size;
            leftBytes -= size;
            current ??= drain();
            return true;
        },
        async flushed() {
            await current;
        },
    };
}
/** Writes all of it; false when nobody reads any more. A pipe that is full for the moment is tried again. */
async function written(descriptor, bytes) {
    for (let at = 0; at < bytes.length;) {
        const count = await new Promise((resolve) => {
            (0,external_node_fs_.write)(descriptor, bytes, at, bytes.length - at, null, (error, done) => resolve(error ?? done));
        });
        if (typeof count === "number")
            at += count;
        else if (count.code === "EAGAIN")
            await new Promise((resolve) => setTimeout(resolve, 20));
        else
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/server/src/log.ts
/** Which requests are told one by one: all, those that were refused or failed, or none. */
const LOGGED = ["requests", "errors", "none"];
/** A log that goes to `writer`. */
function openLog({ writer, logged, version, now, dropped }) {
    const write = (level, message, fields) => {
        const line = JSON.stringify({
            "@timestamp": now().toISOString(),
            "log.level": level,
            message,
            "ecs.version": "8.11.0",
            "service.name": "modelgate",
            "service.version": version,
            "process.pid": process.pid,
            ...fields,
        });
        if (!writer.add(line))
            dropped();
    };
    return {
        info: (message, fields = {}) => write("info", message, fields),
        warn: (message, fields = {}) => write("warn", message, fields),
        request(answered) {
            const isError = answered.status >= 400;
            if (logged === "none" || (logged === "errors" && !isError))
                return;
            write(isError ? "warn" : "info", `${answered.method} ${answered.status}`, fieldsOf(answered));
        },
    };
}
/** A stranger's path may have 16 kB. */
const LONGEST = 256;
function fieldsOf(answered) {
    const { trace, model, error } = answered;
    return {
        "event.dataset": "modelgate.requests",
        "event.outcome": error === null ? "success" : "failure",
        // ECS counts in nanoseconds.
        "event.duration": Math.round(answered.seconds * 1e9),
        "http.request.method": answered.method,
        "http.request.body.bytes": answered.requestBytes,
        "http.response.status_code": answered.status,
        "http.response.body.bytes": answered.responseBytes,
        "url.path": answered.path.slice(0, LONGEST),
        "trace.id": trace.traceId,
        "span.id": trace.spanId,
        ...(trace.parentId === null ? {} : { "parent.id": trace.parentId }),
        ...(model === null ? {} : { "labels.model": model.name, "labels.model_version": model.version }),
        ...(error === null ? {} : { "error.message": error }),
    };
}

// EXTERNAL MODULE: ./node_modules/prom-client/index.js
var prom_client = __webpack_require__(95222);
;// CONCATENATED MODULE: ./packages/server/src/metrics.ts


// Labels hold what the operator chose: models and versions that are served, status codes, words of ours. What a client sends
// never becomes a label, or a stranger could fill the memory with series.
const SECONDS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];
const ROWS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];
/** How often it is looked whether the event loop is late. The library's own 10 ms wake a server between any two requests. */
const LOOP_STEP_MS = 100;
/** Answers whose numbers are kept for the next reader of `/metrics`; to count them takes about a millisecond. */
const MOST_UNCOUNTED = 256;
/** Metrics of one server, in a registry of their own. */
function openMetrics(levels, { version }) {
    const registry = new prom_client.Registry();
    const registers = [registry];
    (0,prom_client.collectDefaultMetrics)({ register: registry, eventLoopMonitoringPrecision: LOOP_STEP_MS });
    const of = ["model", "version"];
    const requests = new prom_client.Counter({
        name: "modelgate_requests_total",
        help: "Inference requests, and others that were refused, by model and HTTP status; 499: the client went away.",
        labelNames: [...of, "status"],
        registers,
    });
    const duration = new prom_client.Histogram({
        name: "modelgate_request_duration_seconds",
        help: "From a request's head to the end of its answer.",
        labelNames: of,
        buckets: SECONDS,
        registers,
    });
    const waited = new prom_client.Histogram({
        name: "modelgate_queue_wait_seconds",
        help: "How long a request waited for a worker, and there for its turn.",
        labelNames: of,
        buckets: SECONDS,
        registers,
    });
    const inference = new prom_client.Histogram({
        name: "modelgate_inference_duration_seconds",
        help: "How long the run took in which a request was answered.",
        labelNames: of,
        buckets: SECONDS,
        registers,
    });
    const batch = new prom_client.Histogram({
        name: "modelgate_batch_rows",
        help: "Rows of the run in which a request was answered.",
        labelNames: of,
        buckets: ROWS,
        registers,
    });
    const refusals = new prom_client.Counter({
        name: "modelgate_refusals_total",
        help: "Requests that reached no model, by reason.",
        labelNames: ["reason"],
        registers,
    });
    // A rate over a series that appears with its first increment misses that one.
    for (const reason of REFUSAL_REASONS)
        refusals.inc({ reason }, 0);
    const lost = counter("modelgate_worker_restarts_total", "Workers that ended and were started again.", registers);
    const dropped = counter("modelgate_log_lines_dropped_total", "Lines of the log that nobody read in time, and of a prediction log that is full or cannot be written.", registers);
    gauge("modelgate_queue_depth", "Requests that wait for a worker.", () => levels().queued, registers);
    gauge("modelgate_in_flight", "Requests that a worker has.", () => levels().running, registers);
    gauge("modelgate_connections", "Open connections.", () => levels().connections, registers);
    gauge("modelgate_workers_ready", "Workers with all models loaded.", () => levels().workers, registers);
    gauge("modelgate_body_bytes", "Bytes of bodies: of requests that are not answered yet, and of answers that are not sent yet.", () => levels().bodyBytes, registers);
    new prom_client.Gauge({ name: "modelgate_build_info", help: "Always 1.", labelNames: ["version"], registers }).set({ version }, 1);
    // Counted many at a time: between two requests a model runs, after which the library's code has to come from memory again.
    const answers = [];
    const runs = [];
    function count() {
        for (const [model, { status, seconds }] of answers.splice(0)) {
            const labels = { model: model?.name ?? "", version: model?.version ?? "" };
            requests.inc({ ...labels, status: String(status) });
            if (model !== null)
                duration.observe(labels, seconds);
        }
        for (const [{ name, version: number }, { waitedSeconds, ranSeconds, batchRows }] of runs.splice(0)) {
            const labels = { model: name, version: number };
            waited.observe(labels, waitedSeconds);
            inference.observe(labels, ranSeconds);
            batch.observe(labels, batchRows);
        }
    }
    return {
        answered(...answer) {
            if (answers.push(answer) >= MOST_UNCOUNTED)
                count();
        },
        ran: (...run) => void runs.push(run),
        refused: (reason) => refusals.inc({ reason }),
        workerLost: () => lost.inc(),
        logDropped: () => dropped.inc(),
        text() {
            count();
            return registry.metrics();
        },
        contentType: registry.contentType,
        registry,
    };
}
function counter(name, help, registers) {
    return new prom_client.Counter({ name, help, registers });
}
function gauge(name, help, level, registers) {
    new prom_client.Gauge({
        name,
        help,
        registers,
        collect() {
            this.set(level());
        },
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/server/src/models/repository.ts



/** A name that needs no escaping in a URL, a metric's label or a log. */
const NAME = /^[\w][\w.-]{0,127}$/u;
const repository_VERSION = /^(?:0|[1-9]\d{0,8})$/u;
/** Each holds a session in every worker. */
const MOST = 256;
/**
 * The models below a folder, laid out as Triton and KServe's modelcar read them: `<name>/<version>/model.onnx`, versions being
 * whole numbers. Or one model file, served under its own name as version 1. What looks like neither is told.
 * @throws ModelgateError `file-missing`, `input-invalid`
 */
async function findModels(path) {
    const found = await (0,promises_.stat)(path).catch((cause) => {
        throw (0,error/* failure */.V2)("file-missing", `${path}: no model file or folder of models`, { hint: HINT, cause });
    });
    if (found.isFile())
        return { models: [{ name: nameOf(path), version: "1", path }], passedOver: [] };
    const models = [];
    const without = [];
    for (const name of await foldersIn(path)) {
        const own = await versionsIn((0,external_node_path_.join)(path, name), name);
        models.push(...own.models);
        without.push(...own.without);
    }
    const passedOver = firstOf(without);
    if (models.length === 0) {
        const why = passedOver.length === 0 ? "" : `; without a model.onnx: ${passedOver.join(", ")}`;
        throw (0,error/* failure */.V2)("file-missing", `${path}: holds no model${why}`, { hint: HINT });
    }
    if (models.length > MOST)
        throw invalid(path, `at most ${MOST} models`, String(models.length));
    return { models: models.toSorted(byVersion), passedOver };
}
async function versionsIn(folder, name) {
    const models = [];
    const without = [];
    for (const version of await foldersIn(folder)) {
        const file = (0,external_node_path_.join)(folder, version, "model.onnx");
        if (!(await isFile(file))) {
            if (repository_VERSION.test(version))
                without.push((0,external_node_path_.join)(folder, version));
            continue;
        }
        if (!NAME.test(name))
            throw invalid(file, "a name of letters, digits, dots, dashes and underscores", name);
        if (!repository_VERSION.test(version))
            throw invalid(file, "a whole number as version", version);
        models.push({ name, version, path: file });
    }
    // A model without the folder of its version is one, too; what no model may be called, as a disk's lost+found, was not meant as one.
    if (models.length + without.length === 0 && NAME.test(name))
        without.push((0,external_node_path_.join)(folder, "<version>"));
    return { models, without };
}
/** Enough to see what is wrong. */
const SHOWN = 5;
function firstOf(folders) {
    const rest = folders.length - SHOWN;
    return [...folders.slice(0, SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])];
}
async function isFile(path) {
    return await (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
}
const HINT = "Name an .onnx file, or a folder with <name>/<version>/model.onnx in it, where the version is a whole number.";
/** By name, and of one name the default version first: the highest number. */
function byVersion(a, b) {
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    return Number(b.version) - Number(a.version);
}
function nameOf(path) {
    const stem = (0,external_node_path_.basename)((0,external_node_path_.resolve)(path)).replace(/\.onnx$/u, "");
    if (NAME.test(stem))
        return stem;
    throw invalid(path, "a file name of letters, digits, dots, dashes and underscores", stem);
}
async function foldersIn(path) {
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
    // A folder may be a link: Kubernetes mounts volumes as links to folders.
    const folders = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
    const names = folders.map(({ name }) => name).filter((name) => !name.startsWith("."));
    const isFolder = await Promise.all(names.map((name) => (0,promises_.stat)((0,external_node_path_.join)(path, name)).then((one) => one.isDirectory(), () => false)));
    return names.filter((_, i) => isFolder[i]).toSorted();
}
function invalid(path, expected, got) {
    return (0,error/* failure */.V2)("input-invalid", `${path}: expected ${expected}, got ${JSON.stringify(got)}`, {
        hint: HINT,
    });
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./packages/server/src/pool/hand.ts
/** Keeps the books of one worker, which gets at most `window` requests at a time. */
function hand(worker, window) {
    const has = new Map();
    // From the beginning: who has ended does not say so again.
    const exited = new Promise((resolve) => worker.once("exit", () => resolve(true)));
    return {
        worker,
        isReady: false,
        get size() {
            return has.size;
        },
        hasRoom() {
            return this.isReady && has.size < window;
        },
        give(entry) {
            has.set(entry.work.id, entry);
            entry.waitedMs = performance.now() - entry.arrivedMs;
            worker.postMessage(entry.work, [entry.work.buffer]);
        },
        takeBack(id) {
            const entry = has.get(id);
            has.delete(id);
            return entry;
        },
        olderThan: (beforeMs) => [...has.values()].filter(({ arrivedMs }) => arrivedMs < beforeMs),
        all: () => [...has.values()],
        async end(limitMs) {
            // Never `terminate`: a thread that is torn down while the runtime is in it takes the whole process with it.
            worker.postMessage("end");
            const isOver = await within(exited, limitMs);
            // A process that is to end is not held by a thread that nobody can interrupt.
            if (!isOver)
                worker.unref();
            return isOver;
        },
    };
}
async function within(work, limitMs) {
    const { promise: over, resolve } = Promise.withResolvers();
    const timer = setTimeout(() => resolve(false), limitMs);
    try {
        return await Promise.race([work, over]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./packages/server/src/pool/waiting.ts
/** Requests in the order in which they came. One that is taken out of the middle costs no search. */
class Waiting {
    // A map keeps the order of insertion and forgets a key at once.
    #entries = new Map();
    #most;
    constructor(most) {
        this.#most = most;
    }
    get size() {
        return this.#entries.size;
    }
    get isFull() {
        return this.#entries.size >= this.#most;
    }
    push(entry) {
        this.#entries.set(entry.work.id, entry);
    }
    shift() {
        const [first] = this.#entries.values();
        if (first !== undefined)
            this.#entries.delete(first.work.id);
        return first;
    }
    /** Whether it was still there. */
    remove({ work }) {
        return this.#entries.delete(work.id);
    }
    /** Takes out those that came before a moment. */
    takeOlderThan(beforeMs) {
        const old = [];
        for (const entry of this.#entries.values()) {
            // The order is that of arrival: after the first young one there is no old one.
            if (entry.arrivedMs >= beforeMs)
                break;
            old.push(entry);
        }
        for (const entry of old)
            this.remove(entry);
        return old;
    }
}

;// CONCATENATED MODULE: ./packages/server/src/pool/pool.ts






const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
/** Starts the workers. */
function openPool(options, events) {
    const { crew, timeoutMs, maxQueue } = options;
    const waiting = new Waiting(maxQueue);
    // One to run and one to follow it at once; or as many as can be joined, and as many to follow them.
    const window = 2 * crew.maxBatch;
    const hands = new Set();
    const { promise: ready, resolve, reject, } = Promise.withResolvers();
    // Whoever opened the pool may wait for something else first: that nobody hears of a failure yet is no unhandled fault.
    ready.catch(() => undefined);
    let isClosing = false;
    let wasReady = false;
    /** Models that could not be loaded at the start: `ready` has said so, and others would only say it again. */
    let isGivenUp = false;
    let nextId = 1;
    let pauseMs = FIRST_PAUSE_MS;
    function start() {
        if (isClosing || isGivenUp)
            return;
        const worker = new external_node_worker_threads_.Worker(options.workerFile, {
            workerData: crew,
            // A thread refuses most options of the process, and fails to start for one of them.
            execArgv: [],
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        });
        const one = hand(worker, window);
        hands.add(one);
        worker.on("message", (said) => heard(one, said));
        worker.on("error", (error) => ended(one, error.message));
        worker.on("exit", (code) => ended(one, `exit code ${code}`));
    }
    function heard(one, said) {
        if (said.type === "unable") {
            isGivenUp ||= !wasReady;
            reject(errorOf(said.problems));
            return;
        }
        if (said.type === "ready") {
            one.isReady = true;
            pauseMs = FIRST_PAUSE_MS;
            if ([...hands].filter(({ isReady }) => isReady).length === options.workers) {
                wasReady = true;
                resolve(said);
            }
        }
        else {
            const entry = one.takeBack(said.id);
            if (said.type === "refused")
                entry?.reject(new Refusal(said.status, said.error));
            else
                entry?.resolve({ ...said, waitedMs: entry.waitedMs + said.spent.waitedMs });
        }
        handOut();
    }
    function ended(one, reason) {
        if (!hands.delete(one) || isClosing || isGivenUp)
            return;
        events.lost(reason);
        for (const entry of one.all()) {
            entry.reject(new Refusal(500, "the worker that ran this request ended", "worker-lost"));
        }
        // A model that ends its worker at once must not keep a processor busy with starting others.
        setTimeout(start, pauseMs).unref();
        pauseMs = Math.min(LONGEST_PAUSE_MS, 2 * pauseMs);
    }
    function leastBusy() {
        let best;
        for (const one of hands)
            if (one.hasRoom() && (best === undefined || one.size < best.size))
                best = one;
        return best;
    }
    function handOut() {
        for (;;) {
            const free = leastBusy();
            const entry = free && waiting.shift();
            if (free === undefined || entry === undefined)
                return;
            free.give(entry);
        }
    }
    const sweep = setInterval(() => {
        const before = performance.now() - timeoutMs;
        for (const entry of waiting.takeOlderThan(before)) {
            entry.reject(new Refusal(503, "no worker was free in time", "timed-out"));
        }
        for (const one of hands) {
            for (const entry of one.olderThan(before)) {
                if (entry.isAbandoned)
                    continue;
                entry.isAbandoned = true;
                entry.reject(new Refusal(504, "the model did not answer in time", "timed-out"));
            }
        }
    }, 100);
    sweep.unref();
    for (let i = 0; i < options.workers; i += 1)
        start();
    function refuseWhenFull() {
        if (!waiting.isFull || [...hands].some((one) => one.hasRoom()))
            return;
        throw new Refusal(429, "too many requests wait already", "queue-full");
    }
    return {
        ready,
        refuseWhenFull,
        submit(work) {
            refuseWhenFull();
            const { promise: answer, resolve, reject } = Promise.withResolvers();
            const entry = {
                work: { ...work, id: nextId++ },
                arrivedMs: performance.now(),
                waitedMs: 0,
                isAbandoned: false,
                resolve,
                reject,
            };
            waiting.push(entry);
            handOut();
            const cancel = () => {
                if (waiting.remove(entry))
                    reject(new Refusal(503, "the client went away", "client-gone"));
            };
            return { answer, cancel };
        },
        levels: () => ({
            queued: waiting.size,
            running: [...hands].reduce((sum, one) => sum + one.size, 0),
            workers: [...hands].filter(({ isReady }) => isReady).length,
        }),
        isStuck: () => [...hands].some((one) => one.olderThan(performance.now() - 2 * timeoutMs).length > 0),
        async close(limitMs) {
            isClosing = true;
            clearInterval(sweep);
            const ends = [...hands].map((one) => one.end(limitMs));
            return (await Promise.all(ends)).every(Boolean);
        },
    };
}
function errorOf(problems) {
    const [first, ...rest] = problems;
    return first === undefined
        ? (0,error/* failure */.V2)("unexpected", "a worker thread could not start, and gave no reason", {
            hint: "This is a defect of Modelgate: please report it with the log of the server.",
        })
        : new error/* ModelgateError */.HJ([first, ...rest]);
}

// EXTERNAL MODULE: ./packages/profile/src/bucket.ts
var bucket = __webpack_require__(6311);
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
    if (low === 0 && high === bucket/* NEXT_TO_ZERO */.pL)
        return "0";
    if (low === undefined)
        return `below ${shown(high)}`;
    return high === undefined ? `from ${shown(low)}` : `[${shown(low)}, ${shown(high)})`;
}
/** As many digits as tell neighbouring edges apart where they are a 16,384th of themselves from each other. */
function shown(edge = 0) {
    return String(edge === bucket/* NEXT_TO_ZERO */.pL ? 0 : Number(edge.toPrecision(6)));
}

;// CONCATENATED MODULE: ./packages/server/src/profile/series.ts

/** The columns of a profile in a fixed order, those of what comes out first: they say more than any one input. */
function seriesOf({ inputs, outputs, classes }) {
    const named = (direction, columns) => {
        const labels = new Set();
        return columns.map((column, at) => {
            const own = column.part === "highest" ? `${column.port} (highest)` : column.name;
            const label = labels.has(own) ? `${own} (${column.port}, ${at})` : own;
            labels.add(label);
            return { key: `${direction}/${at}`, direction, column, label, bins: referenceBins(column, classes) };
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

;// CONCATENATED MODULE: ./packages/server/src/profile/profile-metrics.ts


/** Bins over all models. Each is a counter and a gauge, of 20,000 series that is what a small Prometheus takes from one target. */
const MOST_BINS = 10_000;
const PROFILE_METRICS = {
    values: "modelgate_profile_values_total",
    reference: "modelgate_profile_reference_share",
};
/**
 * Counters and reference shares in the bins of the models' profiles. Labels come from profiles, which the operator chose, never
 * from a request; numbers are added up in arrays and given to the client library when somebody reads them.
 */
function openProfileMetrics(registry, models) {
    const shown = [];
    const places = models.map(() => new Map());
    let leftOut = 0;
    for (const [model, { name, version, profile }] of models.entries()) {
        for (const { key, direction, column, label, bins } of profile === null ? [] : seriesOf(profile)) {
            if (shown.length + bins.length > MOST_BINS) {
                leftOut += 1;
                continue;
            }
            places[model]?.set(key, shown.length);
            for (const [at, bin] of bins.entries()) {
                const own = { bin: binLabel(bin, at), kind: binKind(bin, column) };
                shown.push({ labels: { model: name, version, direction, column: label, ...own }, share: bin.share });
            }
        }
    }
    const counts = new Float64Array(shown.length);
    if (shown.length > 0)
        register(registry, shown, counts);
    return {
        add(model, observed) {
            for (const { series, bin, count } of observed) {
                const first = places[model]?.get(series);
                if (first !== undefined)
                    counts[first + bin] = (counts[first + bin] ?? 0) + count;
            }
        },
        leftOut,
    };
}
function register(registry, shown, counts) {
    const labelNames = ["model", "version", "direction", "column", "bin", "kind"];
    new prom_client.Counter({
        name: PROFILE_METRICS.values,
        help: "Values of requests and answers by column and bin of the reference profile.",
        labelNames,
        registers: [registry],
        collect() {
            this.reset();
            for (const [at, { labels }] of shown.entries())
                this.inc(labels, counts[at]);
        },
    });
    const reference = new prom_client.Gauge({
        name: PROFILE_METRICS.reference,
        help: "The share of the reference profile's values in that bin.",
        labelNames,
        registers: [registry],
    });
    for (const { labels, share } of shown)
        reference.set(labels, share);
}

// EXTERNAL MODULE: ./packages/schema/src/profile.ts
var profile = __webpack_require__(37572);
// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(46783);
;// CONCATENATED MODULE: ./packages/server/src/profile/reference-file.ts


/** A profile has at most 128 columns of some 1 kB each, and the report around it little more. */
const MOST_BYTES = 8 * 2 ** 20;
/** Where the reference profile of a model lies: beside it, `model.onnx` and `model.profile.json`. */
function referencePath(modelPath) {
    return `${modelPath.replace(/\.onnx$/u, "")}.profile.json`;
}
/**
 * The reference profile beside a model, null where there is none: what `validate` wrote as `profile`, or its whole report.
 * @throws ModelgateError `report-invalid` for a file that is no profile: whoever put it there wants its values watched
 */
async function readReference(modelPath) {
    const path = referencePath(modelPath);
    const text = await read(path);
    if (text === null)
        return null;
    try {
        const value = JSON.parse(text);
        return (0,profile/* decodeProfile */.OC)(isReport(value) ? value.profile : value);
    }
    catch (cause) {
        const why = cause instanceof Error ? (cause.message.split("\n")[0] ?? "").slice(0, 200) : "";
        throw (0,error/* failure */.V2)("report-invalid", `${path}: expected a reference profile (${why})`, {
            hint: "Write the `profile` of a report of validate there, or its whole report, or take the file away.",
            cause,
        });
    }
}
async function read(path) {
    try {
        const bytes = await (0,read_at_most/* readAtMost */.r)((0,external_node_fs_.createReadStream)(path), MOST_BYTES);
        if (bytes !== null)
            return Buffer.from(bytes).toString("utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
    throw (0,error/* failure */.V2)("report-invalid", `${path}: expected at most ${MOST_BYTES} bytes`, {
        hint: "Write the `profile` of a report of validate there.",
    });
}
function isReport(value) {
    return typeof value === "object" && value !== null && "profile" in value;
}

;// CONCATENATED MODULE: ./packages/server/src/version.ts
/** The version of the server; a test compares it with package.json. */
const version_VERSION = "0.1.0";

;// CONCATENATED MODULE: ./packages/server/src/serve.ts
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













/** What a worker that runs nothing has to end, however little is left: less than that would count it as one that is cut off. So have the logs. */
const LEAST_END_MS = 1000;
/** Bytes of a prediction log after which nothing more is written to it. */
const MOST_PREDICTION_BYTES = 1 << 30;
/**
 * Starts a server.
 * @throws ModelgateError `file-missing`, `input-invalid`, `report-invalid` before it listens
 */
async function serve(settings, parts) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { models, passedOver } = await findModels(settings.models);
        const profiles = await Promise.all(models.map(({ path }) => readReference(path)));
        // Workers get a copy of the environment when they start: the runtime's telemetry reads it once.
        process.env["ORT_DISABLE_TELEMETRY"] = "1";
        const { workers, threads, maxBatch, maxDelayMs, maxQueue, timeoutMs } = settings;
        const state = { models: null, isDraining: false };
        const budget = { usedBytes: 0, mostBytes: settings.maxHeldBytes };
        // What a server has until it ends, and gives back at once when it cannot start.
        const kept = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const writer = parts.log ?? lineWriter(1);
        kept.defer(() => writer.flushed());
        let listening = null;
        let metrics = null;
        const log = openLog({
            writer,
            logged: settings.log,
            version: version_VERSION,
            now: () => new Date(),
            dropped: () => metrics?.logDropped(),
        });
        const samples = settings.predictionLog === null ? null : kept.use(openSamples(settings.predictionLog));
        const pool = openPool({
            workerFile: parts.workerFile,
            crew: {
                trade: "modelgate-serve",
                runtimeDirectory: parts.runtimeDirectory,
                models,
                profiles,
                threads,
                maxBatch,
                maxDelayMs,
            },
            workers,
            maxQueue,
            timeoutMs,
        }, {
            lost(reason) {
                metrics?.workerLost();
                log.warn("a worker ended and is started again", { "error.message": reason });
            },
        });
        const started = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        started.defer(async () => void (await pool.close(LEAST_END_MS)));
        metrics = openMetrics(() => ({ ...pool.levels(), connections: listening?.connections() ?? 0, bodyBytes: budget.usedBytes }), { version: version_VERSION });
        const profiled = openProfileMetrics(metrics.registry, models.map(({ name, version: number }, at) => ({ name, version: number, profile: profiles[at] ?? null })));
        if (profiled.leftOut > 0) {
            log.warn("columns of reference profiles are not counted: there are too many", {
                "labels.columns": profiled.leftOut,
            });
        }
        if (passedOver.length > 0) {
            log.warn("folders without a model.onnx are passed over", { "labels.folders": passedOver.join(", ") });
        }
        const answering = {
            version: version_VERSION,
            pool,
            catalogue: openCatalogue(models, () => state.models),
            metrics,
            profiles: profiled,
            state,
            bounds: { maxBytes: settings.maxBodyBytes, maxJsonBytes: settings.maxJsonBytes },
            budget,
            keepSample: samples && ((line) => void (samples.writer.add(line) || metrics?.logDropped())),
            isSampled: () => Math.random() < settings.predictionShare,
        };
        const heard = await listen(settings, handlerOf(answering, log), ({ code, message }) => {
            log.warn("a connection could not be accepted", { "error.code": code, "error.message": message });
        });
        listening = heard;
        const { origin } = heard;
        log.info("listening", { "server.address": origin });
        const ready = pool.ready.then(({ models: found, runtime }) => {
            state.models = found;
            for (const { name, version, unbatched } of found) {
                const fields = { "labels.model": name, "labels.model_version": version };
                if (unbatched !== null)
                    log.warn(`requests are not batched: ${unbatched}`, fields);
            }
            log.info("ready", { "labels.runtime": runtime, "labels.models": found.length });
        });
        // Whoever started the server waits for it; that nobody does so yet is no unhandled fault.
        ready.catch(() => undefined);
        started.move();
        const rest = kept.move();
        const drain = once(() => drained(settings, { state, listening: heard, pool, log, rest }));
        return { origin, ready, drain };
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
async function drained({ drainDelayMs, drainLimitMs }, { state, listening, pool, log, rest }) {
    state.isDraining = true;
    log.info("draining");
    // Whoever balances the load looks at readiness every few seconds, and sends requests until then.
    if (state.models !== null)
        await sleep(drainDelayMs);
    const began = performance.now();
    const isAnswered = await Promise.race([
        listening.finish().then(() => true),
        sleep(drainLimitMs).then(() => false),
    ]);
    listening.cut();
    // A worker may still be loading its models, or run one for a client that is gone.
    const leftMs = drainLimitMs - (performance.now() - began);
    const isIdle = await pool.close(Math.max(LEAST_END_MS, leftMs));
    const isComplete = isAnswered && isIdle;
    log.info(isComplete ? "ended" : "ended with requests cut off");
    // Whoever reads the log may have stopped, and a pipe that is full would be waited for without end.
    const isTold = await Promise.race([
        rest[Symbol.asyncDispose]().then(() => true),
        sleep(LEAST_END_MS).then(() => false),
    ]);
    return isComplete && isTold;
}
function openSamples(path) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, "a", 0o600);
        const writer = lineWriter(descriptor, MOST_PREDICTION_BYTES);
        return {
            writer,
            async [Symbol.asyncDispose]() {
                await writer.flushed();
                (0,external_node_fs_.closeSync)(descriptor);
            },
        };
    }
    catch (cause) {
        throw (0,error/* failure */.V2)("input-invalid", `prediction-log: ${path} cannot be written`, {
            hint: "Name a file in a folder that exists and may be written to.",
            cause,
        });
    }
}
function sleep(ms) {
    // What is over before the limit must not be waited for: a timer that is left keeps the process alive.
    return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
function once(work) {
    let begun;
    return () => {
        begun ??= work();
        return begun;
    };
}

// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
;// CONCATENATED MODULE: ./packages/server/src/settings.ts


const whole = (min, max) => ({
    expects: `a whole number from ${min} to ${max}`,
    read: (text) => {
        const value = /^\d{1,15}$/u.test(text) ? Number(text) : Number.NaN;
        return value >= min && value <= max ? value : undefined;
    },
});
const optionalText = { expects: "a path", read: (text) => text || null };
const requiredText = (expects) => ({ expects, read: (text) => text || undefined });
const share = {
    expects: "a number from 0 to 1",
    read: (text) => {
        const value = /^(?:\d+(?:\.\d+)?|\.\d+)$/u.test(text) ? Number(text) : Number.NaN;
        return value >= 0 && value <= 1 ? value : undefined;
    },
};
const MIB = 1024 * 1024;
const settings_MOST = Number.MAX_SAFE_INTEGER;
/** All flags of the server, of which the program in an image and `modelgate serve` are made. */
const FLAGS = {
    models: flag("models", "A model file, or a folder that holds models as <name>/<version>/model.onnx. A request that names no version gets the highest.", "/models", requiredText("a path")),
    host: flag("host", "The address to listen on. 0.0.0.0 listens on every network interface.", "127.0.0.1", requiredText("an address")),
    port: flag("port", "The port to listen on. 0 takes any free port.", "8080", whole(0, 65_535)),
    workers: flag("workers", "Worker threads. Each loads every model and answers requests on its own.", "1", whole(1, 64)),
    threads: flag("threads", "Threads that one run of a model uses.", "1", whole(1, 64)),
    maxBatch: flag("max-batch", "Maximum rows per batch when requests are batched. Only models whose answer for a row does not depend on the other rows, up to rounding, are batched. 1 disables it.", "1", whole(1, 4096)),
    maxDelayMs: flag("max-delay-ms", "How long a request may wait for others to fill its batch, in ms. Without effect when max-batch is 1.", "2", whole(0, 1000)),
    maxQueue: flag("max-queue", "Maximum requests that wait for a worker. Further ones are refused with status 429.", "256", whole(1, 100_000)),
    maxBodyBytes: flag("max-body-bytes", "Maximum size of a request's body, in bytes.", String(64 * MIB), whole(1, 2 ** 31 - 1)),
    maxJsonBytes: flag("max-json-bytes", "Maximum size of the JSON in a request, in bytes. Parsing it takes up to forty times as much memory.", String(16 * MIB), whole(1, 2 ** 29)),
    maxHeldBytes: flag("max-held-bytes", "Maximum size of all bodies in memory together, in bytes: of requests that are not answered yet, and of answers that are not read yet. Further requests are refused with status 503.", String(256 * MIB), whole(1, settings_MOST)),
    maxConnections: flag("max-connections", "Maximum open connections. Further ones are closed at once.", "4096", whole(1, 100_000)),
    timeoutMs: flag("timeout-ms", "Time limit for answering a request, in ms.", "30000", whole(1, 3_600_000)),
    readTimeoutMs: flag("read-timeout-ms", "Time limit for receiving a request, in ms. Its headers must arrive within a third of it.", "30000", whole(100, 3_600_000)),
    drainDelayMs: flag("drain-delay-ms", "How long the server still accepts requests after SIGTERM, in ms. Its readiness probe fails meanwhile, so that load balancers stop sending.", "1000", whole(0, 600_000)),
    drainLimitMs: flag("drain-limit-ms", "Time limit for answering the remaining requests after drain-delay-ms, in ms. What is not answered by then is cut off.", "20000", whole(0, 600_000)),
    log: flag("log", "Which requests get a line in the log on standard output: `requests` for all of them, `errors` for those that were refused or failed, or `none`.", "requests", {
        expects: `one of ${LOGGED.join(", ")}`,
        read: (text) => LOGGED.find((word) => word === text),
    }),
    predictionLog: flag("prediction-log", "A file to which a sample of predictions is appended, with inputs and outputs, as one JSON object per line; at most 1 GiB in one run. Nothing is written without it.", "", optionalText),
    predictionShare: flag("prediction-share", "The share of predictions that the prediction log keeps, from 0 to 1.", "0.01", share),
    runtimePath: flag("runtime-path", "The folder of the onnxruntime-node package, when it is not installed beside the program.", "", optionalText),
};
function flag(name, about, fallback, how) {
    return { flag: name, about, fallback, ...how };
}
/**
 * Reads flags as `--port 8080` or `--port=8080`; what is not among them comes from the environment, as `MODELGATE_PORT`.
 * @throws ModelgateError `input-invalid` with every flag that is wrong
 */
function settings_readSettings(argv, env) {
    const problems = [];
    const wrong = (message, hint = "`--help` lists all flags.") => problems.push({ code: "input-invalid", message, hint });
    const given = new Map();
    const words = argv.flatMap((word) => /^(--[^=]+)=(.*)$/su.exec(word)?.slice(1) ?? [word]);
    for (let at = 0; at < words.length; at += 2) {
        const [word = "", value] = words.slice(at, at + 2);
        const names = Object.values(FLAGS).map(({ flag }) => `--${flag}`);
        if (!names.includes(word)) {
            const near = (0,closest/* closest */.k)(word, names);
            wrong(`${word}: there is no such flag`, near === null ? undefined : `Did you mean ${near}?`);
        }
        else if (value === undefined)
            wrong(`${word}: expected a value`);
        else if (given.has(word))
            wrong(`${word}: expected once, got twice`);
        else
            given.set(word, value);
    }
    const settings = Object.entries(FLAGS).map(([key, { flag, fallback, expects, read }]) => {
        const variable = `MODELGATE_${flag.toUpperCase().replaceAll("-", "_")}`;
        const own = given.get(`--${flag}`);
        const text = own ?? (env[variable] || fallback);
        const value = read(text);
        // Who has set a variable is often somebody else, as Kubernetes, and nobody looks for it at a flag.
        const what = own === undefined ? variable : flag;
        if (value === undefined)
            wrong(`${what}: expected ${expects}, got ${JSON.stringify(text.slice(0, 100))}`);
        return [key, value];
    });
    (0,error/* throwProblems */.Jh)(problems);
    return Object.fromEntries(settings);
}
/** Every flag with what it does and its default, for `--help`; without those that a caller gives itself, and with its own defaults. */
function settings_flagsHelp(without = [], defaults = {}) {
    return Object.values(FLAGS)
        .filter(({ flag }) => !without.includes(flag))
        .map(({ flag, about, fallback: usual }) => {
        const fallback = defaults[flag] ?? usual;
        return `  --${flag} <${flag}>\n      ${about}${fallback === "" ? "" : ` Default: ${fallback}.`}`;
    })
        .join("\n");
}

;// CONCATENATED MODULE: ./packages/server/src/run-server.ts







const HELP = (/* unused pure expression or super */ null && (`Serves ONNX models by the Open Inference Protocol, version 2, over HTTP.

${flagsHelp()}

Each flag may also be given as an environment variable: MODELGATE_MAX_BATCH for --max-batch. The flag has precedence.
`));
/**
 * Runs a server until a signal ends it. Exit codes: 0 it was ended and had answered everything, 2 it could not serve,
 * 137 (SIGKILL) requests, or lines of a log that nobody reads, were cut off.
 */
async function runServer(argv, programUrl) {
    if (argv.includes("--help") || argv.includes("-h"))
        return void process.stdout.write(HELP);
    if (argv.includes("--version"))
        return void process.stdout.write(`${VERSION}\n`);
    try {
        const settings = readSettings(argv, process.env);
        const runtimeDirectory = await servingRuntime(programUrl, settings.runtimePath);
        await serveUntilSignal(settings, {
            workerFile: fileURLToPath(programUrl),
            runtimeDirectory,
        });
    }
    catch (error) {
        for (const { code, message, hint } of problemsOf(error)) {
            process.stderr.write(`error[${code}]: ${spelt(message)}\n${hint === undefined ? "" : `${spelt(hint)}\n`}`);
        }
        process.exitCode = 2;
    }
}
/**
 * Serves until SIGTERM or SIGINT; a second one ends the process at once, and so does a request that outlasts its limit.
 * @throws ModelgateError when the models cannot be served
 */
async function serveUntilSignal(settings, parts, started = () => undefined) {
    boundHeaps();
    const { promise: signal, resolve: stop } = Promise.withResolvers();
    const ended = () => {
        stop("signal");
        process.once("SIGTERM", endNow).once("SIGINT", endNow);
    };
    process.once("SIGTERM", ended).once("SIGINT", ended);
    const server = await serve(settings, parts);
    try {
        const first = await Promise.race([server.ready, signal]);
        if (first !== "signal")
            started(server.origin);
    }
    catch (error) {
        await server.drain();
        throw error;
    }
    await signal;
    if (!(await server.drain()))
        endNow();
}
/** Ends the process whatever its threads do: within a run of the runtime a thread cannot be stopped, and `exit` waits for it. */
function endNow() {
    process.kill(process.pid, "SIGKILL");
}
/** Names in a model are a stranger's, and a terminal obeys control characters. */
function spelt(text) {
    return text.replaceAll(/(?!\n)\p{Cc}/gu, (character) => `<U+${character.charCodeAt(0).toString(16).padStart(4, "0")}>`);
}

;// CONCATENATED MODULE: ./packages/server/src/index.ts





// EXTERNAL MODULE: ./packages/cli/src/columns.ts
var columns = __webpack_require__(73109);
// EXTERNAL MODULE: ./packages/cli/src/shown.ts
var src_shown = __webpack_require__(59623);
;// CONCATENATED MODULE: ./packages/cli/src/serve.ts








// A model on a laptop waits for nobody to notice that it is not ready.
const DRAIN = { "drain-delay-ms": "0" };
const serve_HELP = `Serves a model, or a folder of models, on this machine by the Open Inference Protocol, version 2.

Usage:
  modelgate serve <model> [flags]

  <model>
      An .onnx file, served under its own name as version 1; or a folder with <name>/<version>/model.onnx.
${settings_flagsHelp(["models"], DRAIN)}

A model runs in this command's own process, with all that it may do: serve only models that you trust.
Exit codes: 0 it was ended and had answered everything, 2 it could not serve, 137 requests, or lines of the log, were cut off.
`;
/** `modelgate serve MODEL`: the server that runs in an image, here. Ends with SIGTERM or SIGINT. */
async function runServe(argv) {
    if (argv.includes("--help") || argv.includes("-h")) {
        process.stdout.write((0,help/* folded */.T)(serve_HELP, (0,columns/* columns */.Y)()));
        return;
    }
    try {
        const settings = serveSettings(argv);
        const { directory } = await (0,workshop/* openWorkshop */._)(settings.runtimePath, (0,runtime_reach/* runtimeReach */.E)()).findRuntime();
        const parts = { workerFile: programFile(), runtimeDirectory: directory };
        await serveUntilSignal(settings, parts, (origin) => {
            // Standard output is the log's.
            process.stderr.write(`${(0,visible/* visible */.R)(settings.models)} is served at ${origin}/v2; end it with Ctrl+C\n`);
        });
    }
    catch (error) {
        (0,src_shown/* show */.WU)((0,src_shown/* refused */.J5)(error));
    }
}
/**
 * The settings that an argument list asks for: the model first or between the flags. The environment has no say, as with every
 * other command.
 * @throws ModelgateError `input-invalid`
 */
function serveSettings(argv) {
    const places = argv.flatMap((word, at) => {
        const before = argv[at - 1];
        const isValue = before?.startsWith("--") === true && !before.includes("=");
        return word.startsWith("-") || isValue ? [] : [at];
    });
    const [place] = places;
    if (place === undefined || places.length > 1) {
        throw (0,error/* failure */.V2)("input-invalid", "serve: expected the path of one model, or of one folder of models", {
            hint: "modelgate serve model.onnx --port 8080",
        });
    }
    const flags = argv.toSpliced(place, 1);
    const isGiven = flags.some((word) => word.startsWith("--drain-delay-ms"));
    const drain = isGiven ? [] : ["--drain-delay-ms", DRAIN["drain-delay-ms"]];
    return settings_readSettings(["--models", argv[place] ?? "", ...drain, ...flags], {});
}


/***/ }),

/***/ 59623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   r4: () => (/* binding */ helped)
/* harmony export */ });
/* harmony import */ var _modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80653);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73109);
/* harmony import */ var _problem_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56013);




/** A run that was done and has this to say. */
function said(stdout) {
    return { exitCode: 0, stdout, stderr: "" };
}
/** A run that says how the command is used. */
function helped(help) {
    return said((0,_modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)(help, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)()));
}
/** A run that could not be done, with every reason and its remedy. */
function refused(error) {
    return { exitCode: 2, stdout: "", stderr: (0,_problem_text_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .E)((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(error)) };
}
/** Shows it on this process's streams, and sets the exit code. */
function show({ exitCode, stdout, stderr }) {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
}


/***/ }),

/***/ 40638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWorkshop),
/* harmony export */   b: () => (/* binding */ runtimeOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * The sandbox's program and the way to the ONNX runtime for this process, whether it runs from source or from
 * a bundle, whose folder holds `sandbox/` and `runtime/` beside it.
 */
function openWorkshop(runtimePath, ports) {
    const options = runtimeOptions(runtimePath);
    return {
        sandboxEntry: isBundled() ? bundledSandbox() : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, "sandbox", "child.ts"),
        // Loaded when it is called, after the sandbox was started: with cryptography it takes as long as a third of its boot.
        findRuntime: async () => (await __webpack_require__.e(/* import() */ 8586).then(__webpack_require__.bind(__webpack_require__, 98586))).findRuntime(options, ports),
    };
}
/** Where this process looks for the ONNX runtime, its own or that of another platform, and what travels with the action. */
function runtimeOptions(runtimePath) {
    const { env } = process;
    return {
        moduleUrl: import.meta.url,
        travelling: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, isBundled() ? "runtime" : "../runtime"),
        runtimePath: runtimePath ?? undefined,
        toolCache: env["RUNNER_TOOL_CACHE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache", "modelgate"),
        temporary: env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        env,
        workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
        home: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(),
    };
}
function bundledSandbox() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, "sandbox", "index.js");
}
function isBundled() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundledSandbox());
}


/***/ }),

/***/ 27445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runtimeReach)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** How the ONNX runtime is looked for beyond this machine: npm's own configuration, its registry, the Actions cache. */
function runtimeReach({ cache, allowed } = {}) {
    return {
        // Loaded when a registry is asked at all: they are most of the bundle.
        npmConfig: async (key) => {
            await allowed?.();
            return (await (await __webpack_require__.e(/* import() */ 8849).then(__webpack_require__.bind(__webpack_require__, 48849))).npmConfig(key)) ?? "";
        },
        download: async (url, headers) => {
            await allowed?.();
            return await (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 62854))).proxiedDownload()(url, headers);
        },
        wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
        ...(cache === undefined ? {} : { cache }),
    };
}


/***/ }),

/***/ 6311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   SV: () => (/* binding */ coarser),
/* harmony export */   b_: () => (/* binding */ bucketOfWords),
/* harmony export */   pL: () => (/* binding */ NEXT_TO_ZERO),
/* harmony export */   rS: () => (/* binding */ lowerEdge)
/* harmony export */ });
// Buckets of the real line whose width follows the size of what they hold: each power of two is cut into 2^bits equal parts,
// on both sides of zero. That is the mapping of a DDSketch (Masson, Rim and Lee, VLDB 2019, arXiv:1908.10693) with its
// logarithm interpolated linearly between powers of two, so that an index is a few leading bits of the double and
// every edge an exact one. Two neighbours become one when a bit is dropped, as in UDDSketch (Epicoco and others,
// arXiv:2004.08604). The true logarithm needs 0.69 as many buckets for the same error, and ten times as long.
/** Bits of the leading word (32 of 64) of a double that are mantissa. */
const MANTISSA_BITS = 20;
/** Sizes below 2^-128 are one bucket beside zero, those from 2^128 on are the last: float32 ends at either. */
const LEAST_EXPONENT = 1023 - 128;
/** Where the bucket ends that begins with 0: no more than that is known to be above zero. */
const NEXT_TO_ZERO = 2 ** -128;
const OCTAVES = 256;
const double = new Float64Array(1);
// The runtime runs on little-endian machines only; the leading word is the second.
const words = new Uint32Array(double.buffer);
/**
 * The bucket of a finite number: 0 is [0, 2^-128), positive numbers have larger indices, negative ones negative. All of
 * them are closed at their lower edge, those of negative numbers too.
 * @param bits how finely a power of two is cut, 1 to 20
 */
function bucketOf(value, bits) {
    double[0] = value;
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
    return double[0] ?? 0;
}


/***/ }),

/***/ 80653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30084);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23812);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92379);



/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, { program = `modelgate ${table.name}`, words = "", exits = "0 passed, 1 the gate said no, 2 it could not judge", columns = 100, } = {}) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx);
    const usage = [program, words, ...required.map(flagOf), "[flags]"].filter((part) => part !== "").join(" ");
    const sections = [...groups].map(([group, fields]) => [`${group}:`, ...fields.flatMap((field) => flagLines(field, Math.min(columns, 100)))].join("\n"));
    const examples = table.examples.map((example) => `  ${[program, ...example.map(_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)].join(" ")}`);
    return [
        table.about,
        `Usage:\n  ${usage}`,
        ...sections,
        "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
        ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
        `Exit codes: ${exits}.`,
    ].join("\n\n");
}
function flagOf(field) {
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
/** The words that a flag takes, where they are all it takes and its description does not explain each of them. */
function choice(field) {
    const { words = [], takesSeveral = false } = field.parse;
    if (words.every((word) => field.about.includes(`\`${word}\``)))
        return "";
    return `${takesSeveral && !field.many ? "Any" : "One"} of ${words.join(", ")}.`;
}
function flagLines(field, columns) {
    const remarks = [
        choice(field),
        (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(field) ? "Required." : "",
        field.many ? "May be repeated." : "",
        // What only a workflow evaluates is no default here.
        field.fallback === "" || field.fallback.startsWith("${{") ? "" : `Default: ${field.fallback}.`,
    ].filter((remark) => remark !== "");
    const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
    return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
}
/** Text of which every line that is too long goes on in further ones, as far indented; more than a hundred columns are not used. */
function folded(text, columns) {
    const fold = (line) => {
        const indent = /^ */u.exec(line)?.[0] ?? "";
        const width = Math.min(columns, 100) - indent.length;
        // What stands in columns would lose them.
        const isTable = /\S {2,}\S/u.test(line);
        return isTable || line.length - indent.length <= width
            ? [line]
            : wrapped(line.trim(), width).map((row) => `${indent}${row}`);
    };
    return text.split("\n").flatMap(fold).join("\n");
}
function wrapped(text, width) {
    const rows = [];
    for (const word of text.split(/\s+/)) {
        const last = rows.at(-1);
        if (last !== undefined && last.length + word.length < width)
            rows[rows.length - 1] = `${last} ${word}`;
        else
            rows.push(word);
    }
    return rows;
}


/***/ }),

/***/ 23812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   gx: () => (/* binding */ isRequired),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);


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

/***/ 92379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   K3: () => (/* binding */ parser),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   w2: () => (/* binding */ Unexpected),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export ratio */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33490);

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
    return Object.assign(parse, { expects, words });
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
    return labelled((value) => (value === "" ? null : parse(value)), parse);
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
function each({ expects, ...rest }, separators) {
    const several = expects === undefined ? {} : { expects: `${expects}; several between ${separators}` };
    return { ...rest, ...several, takesSeveral: true };
}
function labelled(parse, { expects, words, takesSeveral }) {
    return Object.assign(parse, {
        ...(expects === undefined ? {} : { expects }),
        ...(words === undefined ? {} : { words }),
        ...(takesSeveral === undefined ? {} : { takesSeveral }),
    });
}


/***/ }),

/***/ 21000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** A number as JSON has them: neither NaN nor infinite. */
const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x());
/** A whole number from 0. */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** A two-sided interval around an estimate, with the method that gave it. */
const Interval = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    low: number,
    high: number,
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(number, valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .ltValue */ .ulq(1)),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PROFILE_BOUNDS)
/* harmony export */ });
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };


/***/ }),

/***/ 37572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ decodeProfile),
/* harmony export */   WV: () => (/* binding */ Profile)
/* harmony export */ });
/* unused harmony exports NumberSummary, CategorySummary, ProfileColumn */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21000);
/* harmony import */ var _profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14104);





// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const share = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    edges: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.edges)),
    counts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)), "expected increasing edges"));
/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
const NumberSummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("numbers"),
    /** Finite numbers. */
    count: amount,
    /** NaN, which is how a missing cell reaches a model. */
    missing: amount,
    infinite: amount,
    min: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    mean: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    /** Of the population: divided by `count`. */
    variance: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai])), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 1.6 %. */
    distinct: amount,
    exact: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name, count: amount })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.categories)),
    /** All others together. */
    other: amount,
    /** No count of `top` is too small by more than this; none is too large. */
    undercount: amount,
});
/** One column of what went in or came out. */
const ProfileColumn = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The data set's column where one column is one part, else the port's name. */
    name,
    /** The model's input or output. */
    port: name,
    /**
     * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
     * that is too wide to be told part by part; `highest`: the index of the highest part.
     */
    part: valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["all", "highest"])]),
    values: valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ProfileColumn), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dataset: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rows: _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(_profile_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_BOUNDS */ .K.categories)),
    /** Ports that are left out because there are too many. */
    omitted: _interval_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
});
/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
function decodeProfile(value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Profile, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("report-invalid", `${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
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


/***/ }),

/***/ 30084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * A word of a command that a message shows, as a POSIX shell takes it: quoted where it holds more than plain characters, and
 * where it begins with `=`, which zsh would look up.
 */
function shellWord(word) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
