export const id = 9875;
export const ids = [9875];
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

/***/ 11249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  my: () => (/* binding */ MAX_SIGNATURE_BYTES),
  vw: () => (/* binding */ decodeEnvelope),
  zK: () => (/* binding */ encodeEnvelope),
  Cd: () => (/* binding */ preAuthentication)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/evidence/src/base64.ts
/**
 * Bytes of a text in base64, the standard or the URL-safe alphabet (RFC 4648, 4 and 5), padded; null when it is anything else:
 * both alphabets mixed, white space, no padding, or bits beyond the last byte. One sequence of bytes has one spelling per alphabet,
 * so that what one program reads is what another one does.
 */
function fromBase64(text) {
    for (const alphabet of ["base64", "base64url"]) {
        const bytes = Buffer.from(text, alphabet);
        // Node writes the URL-safe alphabet without padding, which DSSE's other readers demand.
        const padded = bytes.toString(alphabet).padEnd(Math.ceil(bytes.length / 3) * 4, "=");
        if (padded === text)
            return bytes;
    }
    return null;
}

// EXTERNAL MODULE: ./packages/evidence/src/decoded.ts
var decoded = __webpack_require__(13997);
;// CONCATENATED MODULE: ./packages/evidence/src/envelope.ts
// DSSE, the Dead Simple Signing Envelope, version 1.0.2 (github.com/secure-systems-lab/dsse, protocol.md and envelope.md).



/** A statement has a few kilobytes, a bundle adds as much: what is larger is something else. */
const MAX_SIGNATURE_BYTES = 4 * 2 ** 20;
const base64 = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const bytes = fromBase64(dataset.value);
    if (bytes !== null && bytes.length > 0)
        return bytes;
    addIssue({ message: "expected base64 with padding, one alphabet, no white space, not empty" });
    return NEVER;
}));
const Envelope = dist/* object */.Ikc({
    payloadType: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq()),
    payload: base64,
    signatures: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ keyid: dist/* optional */.lqM(dist/* string */.YjP(), ""), sig: base64 })), dist/* minLength */.BpQ(1, "expected at least one signature"), dist/* maxLength */.Ru6(16, "expected at most 16 signatures")),
});
/** The bytes that are signed: PAE of protocol.md, lengths in bytes. */
function preAuthentication(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        payload,
    ]);
}
/** The envelope as JSON, base64 in the standard alphabet. */
function encodeEnvelope({ payloadType, payload, signatures }) {
    const text = (bytes) => Buffer.from(bytes).toString("base64");
    const signed = signatures.map(({ keyid, sig }) => ({ keyid, sig: text(sig) }));
    return Buffer.from(`${JSON.stringify({ payloadType, payload: text(payload), signatures: signed })}\n`);
}
/**
 * Reads an envelope from parsed JSON; proves nothing.
 * @throws ModelgateError `signature-invalid` naming the first thing wrong
 */
function decodeEnvelope(value) {
    return (0,decoded/* decoded */.D)(Envelope, value, {
        what: "the envelope",
        hint: "Expected a DSSE envelope: { payloadType, payload, signatures: [{ keyid, sig }] }.",
    });
}


/***/ }),

/***/ 80005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Ky: () => (/* binding */ identityText),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   aZ: () => (/* binding */ parseIdentity),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
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

/***/ 99875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identityText: () => (/* reexport safe */ _identity_js__WEBPACK_IMPORTED_MODULE_0__.Ky),
/* harmony export */   parseIdentity: () => (/* reexport safe */ _identity_js__WEBPACK_IMPORTED_MODULE_0__.aZ),
/* harmony export */   readPrivateKey: () => (/* reexport safe */ _key_js__WEBPACK_IMPORTED_MODULE_1__.$k),
/* harmony export */   readPublicKey: () => (/* reexport safe */ _key_js__WEBPACK_IMPORTED_MODULE_1__.RR),
/* harmony export */   signEnvelope: () => (/* reexport safe */ _sign_envelope_js__WEBPACK_IMPORTED_MODULE_2__.Y),
/* harmony export */   statementOf: () => (/* reexport safe */ _test_result_js__WEBPACK_IMPORTED_MODULE_3__.T8)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80005);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28004);
/* harmony import */ var _sign_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48483);
/* harmony import */ var _test_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99433);











/***/ }),

/***/ 28004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   b_: () => (/* binding */ signBytes),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);


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
    return supported(opened(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem), name, "private"), name);
}
/** A signature over bytes: DER of ECDSA with SHA-256, or Ed25519's 64 bytes. */
function signBytes({ key }, bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(key.asymmetricKeyType === "ed25519" ? null : "sha256", bytes, key);
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
        throw wrong(name, `is no ${kind} key in PEM`, `Make one: openssl genpkey -algorithm ed25519 -out key.pem`);
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


/***/ }),

/***/ 48483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ signEnvelope)
/* harmony export */ });
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11249);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28004);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36454);



/** The file beside a report or image that holds the signatures of these keys: a DSSE envelope as JSON. */
function signEnvelope(statement, keys) {
    const payload = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeStatement */ ._i)(statement);
    const signed = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .preAuthentication */ .Cd)(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_MEDIA_TYPE */ .KD, payload);
    const signatures = keys.map((key) => ({ keyid: key.id, sig: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .signBytes */ .b_)(key, signed) }));
    return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEnvelope */ .zK)({ payloadType: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_MEDIA_TYPE */ .KD, payload, signatures });
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


/***/ }),

/***/ 99433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ RESULTS),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   v$: () => (/* binding */ testResultOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13997);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36454);
// in-toto's test result, version 0.1 (spec/predicates/test-result.md): what a report says, short enough for other programs to
// read. It is about the model's bytes; the report itself is named by digest in a field of our own, so that one signature holds for
// both: this report, about these bytes.




const TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";
/** What in-toto calls a verdict. A report that errs, skips or only observes has no result. */
const RESULTS = { pass: "PASSED", warn: "WARNED", fail: "FAILED" };
const names = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()));
const hex = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{64}$/u, "expected 64 lower-case hexadecimal digits"));
const Predicate = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    result: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(Object.values(RESULTS)),
    configuration: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    passedTests: names,
    warnedTests: names,
    failedTests: names,
    modelgate_report: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha256: hex }) }),
});
/**
 * The statement that a report makes of the bytes it judged; `file` is the report as it was written. `also` are further bytes
 * that it speaks for: an image that holds this model, or one that was started and answered as it does.
 * @throws ModelgateError `report-invalid` for a report that tested nothing
 */
function statementOf(report, file, also = []) {
    const { subject, provenance } = report;
    if (subject.digest === null)
        throw nothing(file.name, "is about no bytes: its subject has no digest");
    const result = resultOf(report, file.name);
    const named = (...effects) => report.checks.filter(({ effect }) => effects.includes(effect)).map(({ id }) => id);
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statement */ .qZ)([(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(subject.name, subject.digest), ...also], TEST_RESULT, {
        result,
        configuration: configurationOf(report),
        ...(provenance.run === null ? {} : { url: provenance.run }),
        passedTests: named("pass"),
        warnedTests: named("warn"),
        failedTests: named("fail", "error"),
        modelgate_report: { name: file.name, digest: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsOf */ .nw)(file.digest), mediaType: "application/json" },
    });
}
/**
 * The test result that a statement carries.
 * @throws ModelgateError `signature-invalid` for a statement that says something else
 */
function testResultOf({ predicateType, predicate }) {
    if (predicateType !== TEST_RESULT)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("signature-invalid", `the statement is a ${JSON.stringify(predicateType.slice(0, 120))}, no test result`, {
            hint: `Sign the report itself, with \`modelgate sign\`: its statement is a ${TEST_RESULT}.`,
        });
    return (0,_decoded_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .D)(Predicate, predicate, {
        what: "the statement's test result",
        hint: "Sign the report with `modelgate sign`.",
    });
}
function resultOf({ verdict, mode }, name) {
    if (mode === "observe")
        throw nothing(name, "only observed: nothing could have failed");
    if (verdict === "skipped")
        throw nothing(name, "judged nothing");
    if (verdict === "error")
        throw nothing(name, "could not judge");
    return RESULTS[verdict];
}
/** What it was tested with, by digest: the policy, the data, and what it was compared with. */
function configurationOf({ provenance, datasets, baseline }) {
    const found = [
        ["policy", provenance.policyDigest],
        ...datasets.map(({ name, digest }) => [`dataset ${name}`, digest]),
        ["baseline", baseline?.digest ?? null],
    ];
    return found.flatMap(([name, digest]) => (digest === null ? [] : [{ name, digest: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsOf */ .nw)(digest) }]));
}
function nothing(name, why) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: ${why}, so there is no result to sign`, {
        hint: "Sign a report that passed, warned or failed.",
    });
}


/***/ })

};
