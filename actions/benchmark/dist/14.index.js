export const id = 14;
export const ids = [14];
export const modules = {

/***/ 78014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpExchange: () => (/* binding */ httpExchange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44942);


/**
 * An exchange that heeds `https_proxy`, `http_proxy` and `no_proxy`, and asks twice more after 502, 503 and 504 of a GET. A
 * body in which nothing comes for the idle time rejects. It is the port of LFS downloads, of baselines by address and of
 * registries.
 */
function httpExchange({ idleTimeoutMs = 60_000, retries = 2, keepAlive = false, } = {}) {
    const cutting = new Cutting();
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq("modelgate", [cutting], {
        allowRedirects: false,
        allowRetries: retries > 0,
        maxRetries: retries,
        keepAlive,
        socketTimeout: idleTimeoutMs,
    });
    return async ({ method, url, headers, body, signal }) => {
        const length = body instanceof Uint8Array ? { "Content-Length": String(body.length) } : {};
        const upload = body === undefined ? null : new Upload(body);
        try {
            cutting.next = signal;
            const { message } = await client.request(method, url, upload, { ...headers, ...length });
            // The client's own limit closes our side only, and a server that says nothing more would be waited for.
            message.setTimeout(idleTimeoutMs, () => message.destroy(new Error("nothing came for too long")));
            // A request that is not sent to its end keeps its connection, and a server that is to end would wait for the rest.
            if (upload !== null && !upload.readableEnded)
                message.once("end", () => upload.hangUp());
            return {
                status: message.statusCode ?? 0,
                location: message.headers.location ?? null,
                headers: flat(message.headers),
                body: message,
            };
        }
        finally {
            // An answer may come before all was sent: what is left is not wanted, and its source is let go.
            upload?.destroy();
        }
    };
}
/** Hands a signal to Node's request, for which the client itself has no word. It asks for the options before it gives way. */
class Cutting {
    next;
    prepareRequest(options) {
        if (this.next !== undefined)
            options.signal = this.next;
    }
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return Promise.reject(new TypeError("nobody is authenticated here"));
    }
}
/** What a request sends. The client ends a request whose stream broke as if it were whole; here it is cut. */
class Upload extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable {
    #chunks;
    #request = null;
    constructor(body) {
        super();
        this.#chunks = (body instanceof Uint8Array ? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([Buffer.from(body)]) : body)[Symbol.asyncIterator]();
    }
    pipe(request, options) {
        this.#request = request;
        return super.pipe(request, options);
    }
    /** Closes the connection, whatever was still to be sent. */
    hangUp() {
        const request = this.#request;
        if (request !== null && "destroy" in request)
            request.destroy();
    }
    _read() {
        this.#chunks.next().then(({ done, value }) => this.push(done === true ? null : value), (error) => this.destroy(error instanceof Error ? error : new Error(String(error))));
    }
    _destroy(error, done) {
        const request = this.#request;
        if (error !== null && request !== null && "destroy" in request)
            request.destroy(error);
        // The error is the request's by now, which tells the caller.
        Promise.resolve(this.#chunks.return?.()).then(() => done(null), () => done(null));
    }
}
function flat(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]]));
}


/***/ })

};
