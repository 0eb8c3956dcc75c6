export const id = 241;
export const ids = [241];
export const modules = {

/***/ 66241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PUBLIC_SIGSTORE: () => (/* binding */ PUBLIC_SIGSTORE),
/* harmony export */   signKeyless: () => (/* binding */ signKeyless)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15179);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36454);
// Signing without a key of one's own: a certificate of ten minutes for whom the runner's token names, and an entry in a log. Apart
// from the index: who only verifies loads no HTTP client.




/** The public sigstore: everybody may read in its log who signed what, names of repositories and workflows included. */
const PUBLIC_SIGSTORE = {
    fulcio: "https://fulcio.sigstore.dev",
    rekor: "https://rekor.sigstore.dev",
    timestamps: null,
};
/** How long a certificate authority and a log are given to answer. */
const TIMEOUT_MS = 20_000;
/**
 * Signs a statement as whom the token names, and gives the bundle (version 0.3) as JSON.
 * @throws ModelgateError `signing-failed`; no message holds the token
 */
async function signKeyless(statement, token, { fulcio, rekor, timestamps }) {
    const identityToken = await token();
    assertToken(identityToken);
    const network = { timeout: TIMEOUT_MS, retry: 2 };
    const witnesses = [
        ...(rekor === null ? [] : [new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .RekorWitness */ .fU({ ...network, rekorBaseURL: rekor, entryType: "dsse" })]),
        ...(timestamps === null ? [] : [new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .TSAWitness */ .gs({ ...network, tsaBaseURL: timestamps })]),
    ];
    if (witnesses.length === 0)
        throw failed("nobody was named who vouches for the time", "Name a log (Rekor) or a time stamp authority.");
    const signer = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .FulcioSigner */ .$o({
        ...network,
        fulcioBaseURL: fulcio,
        identityProvider: { getToken: async () => identityToken },
    });
    const builder = new _sigstore_sign__WEBPACK_IMPORTED_MODULE_1__/* .DSSEBundleBuilder */ .VV({ signer, witnesses });
    const data = Buffer.from((0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeStatement */ ._i)(statement));
    const bundle = await builder.create({ data, type: _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_MEDIA_TYPE */ .KD }).catch((error) => {
        throw explained(error);
    });
    return Buffer.from(`${JSON.stringify((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle))}\n`);
}
/** A token is checked before the library sees it: its own complaint would repeat it. */
function assertToken(token) {
    const [, payload = "", ...rest] = token.split(".");
    try {
        const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
        if (rest.length === 1 &&
            typeof claims === "object" &&
            claims !== null &&
            ("sub" in claims || "email" in claims))
            return;
    }
    catch {
        // Said below, without what the parser quotes of it.
    }
    throw failed("the identity token is none", "Ask the runner for it: `permissions: id-token: write`.");
}
const WHO = {
    CA_CREATE_SIGNING_CERTIFICATE_ERROR: "the certificate authority (Fulcio) gave no certificate",
    TLOG_CREATE_ENTRY_ERROR: "the log (Rekor) took no entry",
    TLOG_FETCH_ENTRY_ERROR: "the log (Rekor) did not give its entry back",
    TSA_CREATE_TIMESTAMP_ERROR: "the time stamp authority gave none",
};
function explained(error) {
    const { code, cause } = error;
    const status = typeof cause?.statusCode === "number" ? `: status ${cause.statusCode}` : "";
    const network = typeof cause?.code === "string" ? `: ${cause.code}` : "";
    return failed(`${WHO[code ?? ""] ?? "it could not be finished"}${status || network}`, "Check the addresses and that the job may ask for a token (`permissions: id-token: write`); an outage passes: run the step again.");
}
function failed(what, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("signing-failed", `signing: ${what}`, { hint });
}


/***/ })

};
