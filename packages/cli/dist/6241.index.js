export const id = 6241;
export const ids = [6241,8622];
export const modules = {

/***/ 13997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);


/**
 * What a schema makes of a value that a stranger wrote.
 * @throws ModelgateError `signature-invalid` naming `what` it is in, and the first thing wrong by its path
 */
function decoded(schema, value, { what, hint }) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(schema, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const path = valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue)?.slice(0, 200) ?? "all of it";
    // The message repeats what was received, which may be as long as the file.
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("signature-invalid", `${what}: ${path}: ${issue.message.slice(0, 300)}`, { hint });
}
/**
 * The value of JSON in UTF-8, of which no other reader makes another one.
 * @throws ModelgateError `signature-invalid` for bytes that are none; `what` they are
 */
function jsonIn(bytes, { what, hint }) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("signature-invalid", `${what}: is not JSON in UTF-8`, { hint, cause });
    }
}


/***/ }),

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


/***/ }),

/***/ 36454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ decodeStatement),
/* harmony export */   KD: () => (/* binding */ STATEMENT_MEDIA_TYPE),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   qZ: () => (/* binding */ statement)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13997);
// An in-toto Statement, version 1 (github.com/in-toto/attestation, spec/v1/statement.md): somebody says `predicate` of the bytes
// that `subject` names by digest. What is signed are its bytes; nothing is read from it before the signature was proven.



const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** The media type under which an envelope carries a statement. */
const STATEMENT_MEDIA_TYPE = "application/vnd.in-toto+json";
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq());
const hex = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]+$/u, "expected lower-case hexadecimal digits"));
/** Digests by algorithm, as lower-case hexadecimal digits: `{ "sha256": "…" }`. */
const Digests = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), hex), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((set) => Object.keys(set).length > 0, "expected at least one digest"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ sha256 }) => sha256 === undefined || sha256.length === 64, "expected 64 digits for a sha256, no more and no less"));
const Subject = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), digest: Digests });
const Statement = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(STATEMENT_TYPE),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Subject), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, "expected at least one subject")),
    predicateType: text,
    predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/**
 * A subject by name and `sha256:…`.
 * @throws ModelgateError `input-invalid` for another form
 */
function subjectOf(name, digest) {
    return { name, digest: digestsOf(digest) };
}
/**
 * The digits of `sha256:…`, under the name of the algorithm.
 * @throws ModelgateError `input-invalid` for another form
 */
function digestsOf(digest) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/u.exec(digest) ?? [];
    if (sha256 !== undefined)
        return { sha256 };
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `digest: expected sha256: and 64 hexadecimal digits, got ${quoted(digest)}`, {
        hint: "`sha256sum` of the file gives the digits; the `subject.digest` of its report has the whole form.",
    });
}
/** A statement of its parts. */
function statement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject, predicateType, predicate };
}
/** The bytes of a statement, which are signed. */
function encodeStatement(given) {
    return Buffer.from(JSON.stringify(given));
}
/**
 * Reads a statement whose signature was proven. Unknown fields are allowed, as in-toto says.
 * @throws ModelgateError `signature-invalid` naming the first thing wrong
 */
function decodeStatement(bytes) {
    const words = {
        what: "the statement",
        hint: `Sign an in-toto statement of the type ${STATEMENT_TYPE}.`,
    };
    const { subject, ...rest } = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .decoded */ .D)(Statement, (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonIn */ .Y)(bytes, words), words);
    return { ...rest, subject: subject.map(({ name = "", digest }) => ({ name, digest })) };
}
/** Whether a statement is about these bytes, `sha256:…`. */
function isAbout({ subject }, digest) {
    const { sha256 } = digestsOf(digest);
    return subject.some((one) => one.digest["sha256"] === sha256);
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ })

};
