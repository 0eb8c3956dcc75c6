export const id = 525;
export const ids = [525];
export const modules = {

/***/ 44525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openConnections: () => (/* binding */ openConnections)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44942);



/**
 * Connections to one server that nobody else uses, for whoever takes the time: a request goes out in one piece, and nothing is
 * asked twice. `https_proxy`, `http_proxy` and `no_proxy` are heeded. Disposing closes all of them, with what is on its way.
 */
function openConnections(server) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_2__/* .HttpClient */ .Qq("modelgate", [], { keepAlive: true });
    const agent = client.getAgent(server);
    const request = new URL(server).protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    const open = new Set();
    return {
        exchange({ method, url, headers, body, signal }) {
            const { promise, resolve, reject } = Promise.withResolvers();
            const length = body instanceof Uint8Array ? { "Content-Length": String(body.length) } : {};
            const options = { method, agent, headers: { ...headers, ...length }, signal };
            const sent = request(url, options, (message) => {
                message.once("close", () => open.delete(cut));
                const { statusCode: status = 0 } = message;
                const named = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
                resolve({
                    status,
                    location: message.headers.location ?? null,
                    headers: Object.fromEntries(named),
                    body: message,
                });
            });
            const cut = () => void sent.destroy();
            open.add(cut);
            sent.on("error", reject);
            if (body === undefined || body instanceof Uint8Array)
                sent.end(body);
            else
                reject(new TypeError("what is timed is sent in one piece"));
            return promise;
        },
        [Symbol.dispose]() {
            for (const cut of open)
                cut();
            client.dispose();
        },
    };
}


/***/ })

};
