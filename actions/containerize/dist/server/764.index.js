export const id = 764;
export const ids = [764];
export const modules = {

/***/ 3764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runServer: () => (/* binding */ runServer)
});

// UNUSED EXPORTS: serveUntilSignal

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./packages/inference/src/serving.ts + 7 modules
var serving = __webpack_require__(915);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/server/src/protocol/refusal.ts
var refusal = __webpack_require__(5542);
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
                throw new refusal/* Refusal */.P_(404, `no model ${(0,refusal/* quoted */.TL)(name)} is served here`);
            const found = version === null ? versions[0] : versions.find((each) => each.version === version);
            if (found !== undefined)
                return found;
            const known = versions.map((each) => each.version).join(", ");
            throw new refusal/* Refusal */.P_(404, `the model ${(0,refusal/* quoted */.TL)(name)} has no version ${(0,refusal/* quoted */.TL)(version ?? "")}, only ${known}`);
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
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: ./packages/server/src/release.ts
var release = __webpack_require__(9432);
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
        (0,release/* release */._)(chunk);
    }
    /** Writes all of it into other memory, from `at` on, and gives its own back. */
    writeTo(memory, at) {
        this.#close();
        let next = at;
        for (const piece of this.#pieces) {
            memory.set(piece, next);
            next += piece.length;
            (0,release/* release */._)(piece);
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
        throw new refusal/* Refusal */.P_(415, "expected a body that is not compressed");
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
        throw new refusal/* Refusal */.P_(400, "expected a whole number as Inference-Header-Content-Length");
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
            refuse(new refusal/* Refusal */.P_(400, "the body broke off"));
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
    return new refusal/* Refusal */.P_(503, "too many bodies are in memory already", "body-budget");
}
function tooLarge(most) {
    return new refusal/* Refusal */.P_(413, `the body has more than ${most} bytes`, "body-too-large");
}
function jsonTooLarge(most) {
    const message = `the JSON has more than ${most} bytes; send large tensors as binary data`;
    return new refusal/* Refusal */.P_(413, message, "body-too-large");
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
        throw new refusal/* Refusal */.P_(404, `no endpoint ${(0,refusal/* quoted */.TL)(path)}`);
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
    throw new refusal/* Refusal */.P_(405, `expected ${expected}, got ${(0,refusal/* quoted */.TL)(method)}`);
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw new refusal/* Refusal */.P_(400, "the path is not UTF-8");
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
    const { status, message } = thrown instanceof refusal/* Refusal */.P_ ? thrown : { status: 500, message: "unexpected fault of the server" };
    const headers = { "content-type": "application/json" };
    if (status === 405)
        headers["allow"] = allowedFor(url);
    if (status === 429 || status === 503)
        headers["retry-after"] = "1";
    return { status, headers, parts: [Buffer.from((0,refusal/* errorBody */.t4)(message))], error: message };
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
                throw new refusal/* Refusal */.P_(503, "the models are still being loaded", "not-ready");
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
        throw new refusal/* Refusal */.P_(503, "the models are still being loaded", "not-ready");
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
            if (error instanceof refusal/* Refusal */.P_ && error.reason !== null)
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
        reject((0,src_error/* failure */.V2)("input-invalid", message, { hint: "Choose another --port or --host.", cause }));
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
    const body = (0,refusal/* errorBody */.t4)(message);
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
var prom_client = __webpack_require__(5222);
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
    for (const reason of refusal/* REFUSAL_REASONS */.N4)
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
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/server/src/models/repository.ts



/** A name that needs no escaping in a URL, a metric's label or a log. */
const NAME = /^[\w][\w.-]{0,127}$/u;
const VERSION = /^(?:0|[1-9]\d{0,8})$/u;
/** Each holds a session in every worker. */
const MOST = 256;
/**
 * The models below a folder, laid out as Triton and KServe's modelcar read them: `<name>/<version>/model.onnx`, versions being
 * whole numbers. Or one model file, served under its own name as version 1. What looks like neither is told.
 * @throws ModelgateError `file-missing`, `input-invalid`
 */
async function findModels(path) {
    const found = await (0,promises_.stat)(path).catch((cause) => {
        throw (0,src_error/* failure */.V2)("file-missing", `${path}: no model file or folder of models`, { hint: HINT, cause });
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
        throw (0,src_error/* failure */.V2)("file-missing", `${path}: holds no model${why}`, { hint: HINT });
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
            if (VERSION.test(version))
                without.push((0,external_node_path_.join)(folder, version));
            continue;
        }
        if (!NAME.test(name))
            throw invalid(file, "a name of letters, digits, dots, dashes and underscores", name);
        if (!VERSION.test(version))
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
    return (0,src_error/* failure */.V2)("input-invalid", `${path}: expected ${expected}, got ${JSON.stringify(got)}`, {
        hint: HINT,
    });
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
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
                entry?.reject(new refusal/* Refusal */.P_(said.status, said.error));
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
            entry.reject(new refusal/* Refusal */.P_(500, "the worker that ran this request ended", "worker-lost"));
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
            entry.reject(new refusal/* Refusal */.P_(503, "no worker was free in time", "timed-out"));
        }
        for (const one of hands) {
            for (const entry of one.olderThan(before)) {
                if (entry.isAbandoned)
                    continue;
                entry.isAbandoned = true;
                entry.reject(new refusal/* Refusal */.P_(504, "the model did not answer in time", "timed-out"));
            }
        }
    }, 100);
    sweep.unref();
    for (let i = 0; i < options.workers; i += 1)
        start();
    function refuseWhenFull() {
        if (!waiting.isFull || [...hands].some((one) => one.hasRoom()))
            return;
        throw new refusal/* Refusal */.P_(429, "too many requests wait already", "queue-full");
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
                    reject(new refusal/* Refusal */.P_(503, "the client went away", "client-gone"));
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
        ? (0,src_error/* failure */.V2)("unexpected", "a worker thread could not start, and gave no reason", {
            hint: "This is a defect of Modelgate: please report it with the log of the server.",
        })
        : new src_error/* ModelgateError */.HJ([first, ...rest]);
}

// EXTERNAL MODULE: ./packages/server/src/profile/series.ts
var series = __webpack_require__(3506);
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
        for (const { key, direction, column, label, bins } of profile === null ? [] : (0,series/* seriesOf */.Lf)(profile)) {
            if (shown.length + bins.length > MOST_BINS) {
                leftOut += 1;
                continue;
            }
            places[model]?.set(key, shown.length);
            for (const [at, bin] of bins.entries()) {
                const own = { bin: (0,series/* binLabel */.I$)(bin, at), kind: (0,series/* binKind */.Ou)(bin, column) };
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

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./packages/schema/src/interval.ts

/** A number as JSON has them: neither NaN nor infinite. */
const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
/** A whole number from 0. */
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
/** A two-sided interval around an estimate, with the method that gave it. */
const Interval = dist/* object */.Ikc({
    low: number,
    high: number,
    confidence: dist/* pipe */.FsL(number, dist/* gtValue */.zYL(0), dist/* ltValue */.ulq(1)),
    method: dist/* string */.YjP(),
});

;// CONCATENATED MODULE: ./packages/schema/src/profile-bounds.ts
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };

;// CONCATENATED MODULE: ./packages/schema/src/profile.ts





// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
const profile_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(PROFILE_BOUNDS.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = dist/* pipe */.FsL(number, dist/* minValue */.Wwf(0));
const share = dist/* pipe */.FsL(number, dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = dist/* pipe */.FsL(dist/* object */.Ikc({
    edges: dist/* pipe */.FsL(dist/* array */.YOg(number), dist/* maxLength */.Ru6(PROFILE_BOUNDS.edges)),
    counts: dist/* array */.YOg(amount),
}), dist/* check */.z6Y(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"), dist/* check */.z6Y(({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)), "expected increasing edges"));
/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
const NumberSummary = dist/* object */.Ikc({
    kind: dist/* literal */.euz("numbers"),
    /** Finite numbers. */
    count: amount,
    /** NaN, which is how a missing cell reaches a model. */
    missing: amount,
    infinite: amount,
    min: dist/* nullable */.mee(number),
    max: dist/* nullable */.mee(number),
    mean: dist/* nullable */.mee(number),
    /** Of the population: divided by `count`. */
    variance: dist/* nullable */.mee(dist/* pipe */.FsL(number, dist/* minValue */.Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([share, number])), dist/* maxLength */.Ru6(PROFILE_BOUNDS.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = dist/* object */.Ikc({
    kind: dist/* literal */.euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 1.6 %. */
    distinct: amount,
    exact: dist/* boolean */.zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: dist/* picklist */.KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: profile_name, count: amount })), dist/* maxLength */.Ru6(PROFILE_BOUNDS.categories)),
    /** All others together. */
    other: amount,
    /** No count of `top` is too small by more than this; none is too large. */
    undercount: amount,
});
/** One column of what went in or came out. */
const ProfileColumn = dist/* object */.Ikc({
    /** The data set's column where one column is one part, else the port's name. */
    name: profile_name,
    /** The model's input or output. */
    port: profile_name,
    /**
     * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
     * that is too wide to be told part by part; `highest`: the index of the highest part.
     */
    part: dist/* union */.KCZ([count, dist/* picklist */.KIO(["all", "highest"])]),
    values: dist/* variant */.Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = dist/* pipe */.FsL(dist/* array */.YOg(ProfileColumn), dist/* maxLength */.Ru6(PROFILE_BOUNDS.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    rows: count,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: count,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: dist/* pipe */.FsL(dist/* array */.YOg(profile_name), dist/* maxLength */.Ru6(PROFILE_BOUNDS.categories)),
    /** Ports that are left out because there are too many. */
    omitted: count,
});
/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
function decodeProfile(value) {
    const result = dist/* safeParse */.xLC(Profile, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw (0,src_error/* failure */.V2)("report-invalid", `${dist/* getDotPath */.BuJ(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
}

;// CONCATENATED MODULE: ./packages/schema/src/read-at-most.ts
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
        return decodeProfile(isReport(value) ? value.profile : value);
    }
    catch (cause) {
        const why = cause instanceof Error ? (cause.message.split("\n")[0] ?? "").slice(0, 200) : "";
        throw (0,src_error/* failure */.V2)("report-invalid", `${path}: expected a reference profile (${why})`, {
            hint: "Write the `profile` of a report of validate there, or its whole report, or take the file away.",
            cause,
        });
    }
}
async function read(path) {
    try {
        const bytes = await readAtMost((0,external_node_fs_.createReadStream)(path), MOST_BYTES);
        if (bytes !== null)
            return Buffer.from(bytes).toString("utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return null;
        throw error;
    }
    throw (0,src_error/* failure */.V2)("report-invalid", `${path}: expected at most ${MOST_BYTES} bytes`, {
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
        throw (0,src_error/* failure */.V2)("input-invalid", `prediction-log: ${path} cannot be written`, {
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

;// CONCATENATED MODULE: ./packages/schema/src/closest.ts
/**
 * The candidate that was probably meant: at most a third of its letters differ; or it is the only one that the word begins, or the
 * longest that begins the word. null when none is near; never the word itself.
 */
function closest(word, candidates) {
    let best = null;
    const continues = (candidate) => Number(candidate.startsWith(word));
    // Of two as near, `models` is meant by `model` rather than `mode`.
    const others = candidates
        .filter((candidate) => candidate !== word)
        .toSorted((a, b) => continues(b) - continues(a));
    for (const candidate of others) {
        const distance = editDistance(plain(word), plain(candidate));
        const isNear = distance <= Math.max(1, Math.floor(candidate.length / 3));
        if (isNear && (best === null || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate ?? beginning(word.toLowerCase(), others);
}
/** Names of a file may have a space before them, which `a, b` gives to the second. */
function plain(word) {
    return word.trim().toLowerCase();
}
/** `multiclass` for `multiclass-classification`, `maximum` for `max`. Fewer letters than these begin too much. */
const FEWEST = 3;
/** Input comes from an argument list: long text is no typing error. */
const closest_MOST = 64;
function beginning(word, candidates) {
    if (word.length < FEWEST || word.length > closest_MOST)
        return null;
    const longer = candidates.filter((one) => one.toLowerCase().startsWith(word));
    if (longer.length > 0)
        return longer.length === 1 ? (longer[0] ?? null) : null;
    const shorter = candidates.filter((one) => one.length >= FEWEST && word.startsWith(one.toLowerCase()));
    return shorter.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a, b) {
    // The table is quadratic.
    if (a.length > closest_MOST || b.length > closest_MOST)
        return Number.POSITIVE_INFINITY;
    const at = (row, j) => row?.[j] ?? 0;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, at(beforeLast, j - 2) + 1);
            }
            row.push(cost);
        }
        [beforeLast, last] = [last, row];
    }
    return at(last, b.length);
}

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
const settings_share = {
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
    predictionShare: flag("prediction-share", "The share of predictions that the prediction log keeps, from 0 to 1.", "0.01", settings_share),
    runtimePath: flag("runtime-path", "The folder of the onnxruntime-node package, when it is not installed beside the program.", "", optionalText),
};
function flag(name, about, fallback, how) {
    return { flag: name, about, fallback, ...how };
}
/**
 * Reads flags as `--port 8080` or `--port=8080`; what is not among them comes from the environment, as `MODELGATE_PORT`.
 * @throws ModelgateError `input-invalid` with every flag that is wrong
 */
function readSettings(argv, env) {
    const problems = [];
    const wrong = (message, hint = "`--help` lists all flags.") => problems.push({ code: "input-invalid", message, hint });
    const given = new Map();
    const words = argv.flatMap((word) => /^(--[^=]+)=(.*)$/su.exec(word)?.slice(1) ?? [word]);
    for (let at = 0; at < words.length; at += 2) {
        const [word = "", value] = words.slice(at, at + 2);
        const names = Object.values(FLAGS).map(({ flag }) => `--${flag}`);
        if (!names.includes(word)) {
            const near = closest(word, names);
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
    (0,src_error/* throwProblems */.Jh)(problems);
    return Object.fromEntries(settings);
}
/** Every flag with what it does and its default, for `--help`; without those that a caller gives itself, and with its own defaults. */
function flagsHelp(without = [], defaults = {}) {
    return Object.values(FLAGS)
        .filter(({ flag }) => !without.includes(flag))
        .map(({ flag, about, fallback: usual }) => {
        const fallback = defaults[flag] ?? usual;
        return `  --${flag} <${flag}>\n      ${about}${fallback === "" ? "" : ` Default: ${fallback}.`}`;
    })
        .join("\n");
}

;// CONCATENATED MODULE: ./packages/server/src/run-server.ts







const HELP = `Serves ONNX models by the Open Inference Protocol, version 2, over HTTP.

${flagsHelp()}

Each flag may also be given as an environment variable: MODELGATE_MAX_BATCH for --max-batch. The flag has precedence.
`;
/**
 * Runs a server until a signal ends it. Exit codes: 0 it was ended and had answered everything, 2 it could not serve,
 * 137 (SIGKILL) requests, or lines of a log that nobody reads, were cut off.
 */
async function runServer(argv, programUrl) {
    if (argv.includes("--help") || argv.includes("-h"))
        return void process.stdout.write(HELP);
    if (argv.includes("--version"))
        return void process.stdout.write(`${version_VERSION}\n`);
    try {
        const settings = readSettings(argv, process.env);
        const runtimeDirectory = await (0,serving/* servingRuntime */.jd)(programUrl, settings.runtimePath);
        await serveUntilSignal(settings, {
            workerFile: (0,external_node_url_.fileURLToPath)(programUrl),
            runtimeDirectory,
        });
    }
    catch (error) {
        for (const { code, message, hint } of (0,src_error/* problemsOf */.GW)(error)) {
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


/***/ })

};
