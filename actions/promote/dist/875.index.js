export const id = 875;
export const ids = [875];
export const modules = {

/***/ 5:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Ky: () => (/* binding */ identityText),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   aZ: () => (/* binding */ parseIdentity),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
// Who may have signed, as a policy writes it and as a proof says it: one text, compared whole. A certificate's name alone is
// nobody: any issuer may know somebody of that name, so the issuer belongs to it.

/** GitHub's issuer of tokens for workflow runs: the one that a name alone stands for. */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
/**
 * `key:<64 digits>`, `https://github.com/…/gate.yml@refs/heads/main`, `dev@acme.com from https://accounts.acme.com`, and
 * `https://github.com/…/gate.yml@refs/heads/main for https://github.com/acme/models`.
 */
function identityText(identity) {
    if (identity.kind === "key")
        return `key:${identity.id}`;
    const { name, issuer, source } = identity;
    return `${name}${source === null ? "" : ` for ${source}`}${issuer === GITHUB_ISSUER ? "" : ` from ${issuer}`}`;
}
/**
 * Reads what a policy's `signed-by` says.
 * @throws ModelgateError `policy-invalid` for a text that could never be anybody's
 */
function parseIdentity(text) {
    const [, id] = /^key:([0-9a-f]{64})$/u.exec(text) ?? [];
    if (id !== undefined)
        return { kind: "key", id };
    const [, name = "", source = null, issuer = GITHUB_ISSUER] = /^(\S+)(?: for (\S+))?(?: from (\S+))?$/u.exec(text) ?? [];
    if (isName(name) && isAddress(issuer) && (source === null || isAddress(source)))
        return { kind: "certificate", name, issuer, source };
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("policy-invalid", `signed-by: ${JSON.stringify(text.slice(0, 200))} is no identity`, {
        hint: "Write key:<64 hexadecimal digits>, a workflow as https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main, <workflow> for <repository>, or <name> from <issuer>. `modelgate verify-signature` shows who signed a report.",
    });
}
/** An address of a web page or of mail: no white space, nothing invisible, and no `key:`. Otherwise two identities could have the same text form. */
function isName(text) {
    return /^(?:https:\/\/[!-~]+|[!-~]+@[!-~]+)$/u.test(text) && !text.startsWith("key:");
}
/** An address of a web page: of who vouches for names, of a repository. */
function isAddress(text) {
    return text.startsWith("https://") && isName(text);
}


/***/ }),

/***/ 9875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityText: () => (/* reexport safe */ _identity_js__WEBPACK_IMPORTED_MODULE_0__.Ky),
/* harmony export */   parseIdentity: () => (/* reexport safe */ _identity_js__WEBPACK_IMPORTED_MODULE_0__.aZ),
/* harmony export */   readPublicKey: () => (/* reexport safe */ _key_js__WEBPACK_IMPORTED_MODULE_1__.RR)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8004);












/***/ }),

/***/ 8004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* unused harmony exports readPrivateKey, signBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);


/**
 * Reads a public key: SPKI in PEM, ECDSA on P-256 or Ed25519. `name` is how messages call it.
 * @throws ModelgateError `input-invalid`
 */
function readPublicKey(pem, name) {
    // Node would quietly take the public half of a private key, and a private key has no place here.
    if (pem.includes("PRIVATE KEY"))
        throw wrong(name, "is a private key", "Give the public key: `openssl pkey -in key.pem -pubout`.");
    // Node would also take the key of a certificate, whose name and end nobody would look at.
    if (!pem.includes("-----BEGIN PUBLIC KEY-----"))
        throw wrong(name, "is no public key in PEM", "Give the public key: `openssl pkey -in key.pem -pubout`.");
    return supported(opened(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), name, "public"), name);
}
/**
 * Reads a private key: PKCS#8 or SEC 1 in PEM, not encrypted, ECDSA on P-256 or Ed25519. Its `id` is the public key's.
 * @throws ModelgateError `input-invalid`, without a character of the key
 */
function readPrivateKey(pem, name) {
    if (/^(?:-----BEGIN ENCRYPTED |Proc-Type:)/mu.test(pem))
        throw wrong(name, "is encrypted", "Decrypt it where it is used: `openssl pkey -in key.pem -out plain.pem`.");
    const other = pem.includes("PRIVATE KEY") ? undefined : /-----BEGIN (.*?)-----/u.exec(pem)?.[1];
    if (other?.endsWith("PUBLIC KEY") === true || other?.endsWith("CERTIFICATE") === true)
        throw wrong(name, `is a ${other.endsWith("CERTIFICATE") ? "certificate" : "public key"}, and who signs needs the private one`, "Give the file that it was made from: it begins with -----BEGIN PRIVATE KEY-----.");
    return supported(opened(() => createPrivateKey(pem), name, "private"), name);
}
/** A signature over bytes: DER of ECDSA with SHA-256, or Ed25519's 64 bytes. */
function signBytes({ key }, bytes) {
    return signWith(key.asymmetricKeyType === "ed25519" ? null : "sha256", bytes, key);
}
/** Whether it is a signature of this key over these bytes. What is no signature at all is none of this key. */
function isSignedBy({ key }, bytes, signature) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(key.asymmetricKeyType === "ed25519" ? null : "sha256", bytes, key, signature);
    }
    catch {
        return false;
    }
}
function opened(open, name, kind) {
    try {
        return open();
    }
    catch {
        // What OpenSSL says of it tells nobody anything, and a cause would carry the key into a log.
        throw wrong(name, `is no ${kind} key in PEM`, 
        // Under a name of its own: what is there may be a key in another form.
        "Make one: openssl genpkey -algorithm ed25519 -out signing.pem; openssl pkey -in signing.pem -pubout -out signing.pub");
    }
}
function supported(key, name) {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
    const isSupported = type === "ed25519" || (type === "ec" && details?.namedCurve === "prime256v1");
    if (!isSupported)
        throw wrong(name, `is of the type ${[type, details?.namedCurve].filter(Boolean).join(" ")}`, "Use Ed25519 or ECDSA on P-256.");
    const spki = (key.type === "private" ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key).export({ type: "spki", format: "der" });
    return { id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(spki).digest("hex"), key };
}
function wrong(name, what, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `${name}: ${what}`, { hint });
}


/***/ })

};
