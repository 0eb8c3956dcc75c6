export const id = 14;
export const ids = [14];
export const modules = {

/***/ 8014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpExchange: () => (/* binding */ httpExchange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);


/**
 * An exchange that heeds `https_proxy`, `http_proxy` and `no_proxy`, and asks twice more after 502, 503 and 504 of a GET. A
 * body in which nothing comes for the idle time rejects. It is the port of LFS downloads and of baselines by address.
 */
function httpExchange({ idleTimeoutMs = 60_000 } = {}) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq("modelgate", [], {
        allowRedirects: false,
        allowRetries: true,
        maxRetries: 2,
        socketTimeout: idleTimeoutMs,
    });
    return async ({ method, url, headers, body }) => {
        const length = body === undefined ? {} : { "Content-Length": String(body.length) };
        const stream = body === undefined ? null : node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([Buffer.from(body)]);
        const { message } = await client.request(method, url, stream, { ...headers, ...length });
        // The client's own limit closes our side only, and a server that says nothing more would be waited for.
        message.setTimeout(idleTimeoutMs, () => message.destroy(new Error("nothing came for too long")));
        return { status: message.statusCode ?? 0, location: message.headers.location ?? null, body: message };
    };
}


/***/ })

};
