export const id = 2936;
export const ids = [2936,555];
export const modules = {

/***/ 72936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityToken: () => (/* binding */ identityToken)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46783);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);

/** A token has about a kilobyte. */
const MAX_BYTES = 2 ** 16;
/**
 * Asks the runner who this job is: a token (JWT) that GitHub signed, for `audience`. null: nobody can be asked, as on a laptop or
 * without `id-token: write`. GitHub's protocol: docs.github.com, "OpenID Connect reference".
 * @throws ModelgateError `signing-failed`; no message holds a token
 */
async function identityToken(env, exchange, audience = "sigstore") {
    const [address, secret] = [env["ACTIONS_ID_TOKEN_REQUEST_URL"], env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
    if (!address || !secret)
        return null;
    const url = new URL(address);
    url.searchParams.set("audience", audience);
    const headers = { Authorization: `Bearer ${secret}`, Accept: "application/json" };
    // Whatever broke on the way may quote what was asked, the secret with it: nothing of it is passed on.
    const { status, text } = await answered(exchange, { method: "GET", url: url.href, headers }).catch(() => {
        throw failed("did not answer");
    });
    if (text === null)
        throw failed("sent more than a token");
    const token = status === 200 ? tokenIn(text) : null;
    if (token === null)
        throw failed(`gave no identity token (status ${status})`);
    return token;
}
/** `text` null: there is more of it than a token has. */
async function answered(exchange, request) {
    const { status, body } = await exchange(request);
    const bytes = await (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .readAtMost */ .r)(body, MAX_BYTES);
    return { status, text: bytes === null ? null : bytes.toString("utf8") };
}
function tokenIn(text) {
    try {
        const { value } = JSON.parse(text);
        return typeof value === "string" && value !== "" ? value : null;
    }
    catch {
        return null;
    }
}
function failed(what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("signing-failed", `signing: the runner ${what}`, {
        hint: "Give the job `permissions: id-token: write`; a run for a pull request from a fork gets no token.",
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


/***/ })

};
