export const id = 854;
export const ids = [854];
export const modules = {

/***/ 62854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   StatusError: () => (/* binding */ StatusError),
/* harmony export */   proxiedDownload: () => (/* binding */ proxiedDownload)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44942);

/** A server's answer that was neither 200 nor 206. The body stays unread: it may hold anything. */
class StatusError extends Error {
    name = "StatusError";
    statusCode;
    constructor(statusCode, url) {
        // Host and path only: a query may carry a signature.
        const { host, pathname } = new URL(url);
        super(`${host}${pathname} answered with status ${statusCode}`);
        this.statusCode = statusCode;
    }
}
const REDIRECTS = [301, 302, 303, 307, 308];
/**
 * A download that heeds `https_proxy`, `http_proxy` and `no_proxy`, follows up to five redirects (never from
 * https to http, and to another origin without the given headers) and asks twice more after 502, 503 and 504.
 */
function proxiedDownload(options = {}) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq("modelgate", [], {
        // The toolkit's own redirects do not know relative addresses, which servers may send (RFC 9110, 10.2.2).
        allowRedirects: false,
        allowRetries: true,
        maxRetries: 2,
        socketTimeout: options.idleTimeoutMs ?? 60_000,
    });
    return async (url, headers = {}) => {
        let at = new URL(url);
        for (let left = 5;; left--) {
            const { message } = await client.get(at.href, at.origin === new URL(url).origin ? { ...headers } : {});
            // 206: the caller asked for a range.
            if (message.statusCode === 200 || message.statusCode === 206)
                return message;
            message.resume();
            const next = REDIRECTS.includes(message.statusCode ?? 0) ? message.headers.location : undefined;
            const isDowngrade = next !== undefined && at.protocol === "https:" && new URL(next, at).protocol !== "https:";
            if (next === undefined || isDowngrade || left === 0)
                throw new StatusError(message.statusCode ?? 0, at.href);
            at = new URL(next, at);
        }
    };
}


/***/ })

};
