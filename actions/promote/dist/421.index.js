export const id = 421;
export const ids = [421];
export const modules = {

/***/ 3997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);


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


/***/ }),

/***/ 3802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTrustedRoot: () => (/* reexport */ readTrustedRoot),
  signersOf: () => (/* reexport */ signersOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/evidence/src/statement.ts
var src_statement = __webpack_require__(6454);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./packages/evidence/src/decoded.ts
var decoded = __webpack_require__(3997);
;// CONCATENATED MODULE: ./packages/evidence/src/test-result.ts
// in-toto's test result, version 0.1 (spec/predicates/test-result.md): what a report says, short enough for other programs to
// read. It is about the model's bytes; the report itself is named by digest in a field of our own, so that one signature holds for
// both: this report, about these bytes.




const TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";
/** What in-toto calls a verdict. A report that errs, skips or only observes has no result. */
const RESULTS = { pass: "PASSED", warn: "WARNED", fail: "FAILED" };
const names = dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()));
const hex = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/u, "expected 64 lower-case hexadecimal digits"));
const Predicate = dist/* object */.Ikc({
    result: dist/* picklist */.KIO(Object.values(RESULTS)),
    configuration: dist/* array */.YOg(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
    url: dist/* optional */.lqM(dist/* string */.YjP()),
    passedTests: names,
    warnedTests: names,
    failedTests: names,
    modelgate_report: dist/* object */.Ikc({ name: dist/* string */.YjP(), digest: dist/* object */.Ikc({ sha256: hex }) }),
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
    return statement([subjectOf(subject.name, subject.digest), ...also], TEST_RESULT, {
        result,
        configuration: configurationOf(report),
        ...(provenance.run === null ? {} : { url: provenance.run }),
        passedTests: named("pass"),
        warnedTests: named("warn"),
        failedTests: named("fail", "error"),
        modelgate_report: { name: file.name, digest: digestsOf(file.digest), mediaType: "application/json" },
    });
}
/**
 * The test result that a statement carries.
 * @throws ModelgateError `signature-invalid` for a statement that says something else
 */
function testResultOf({ predicateType, predicate }) {
    if (predicateType !== TEST_RESULT)
        throw (0,src_error/* failure */.V2)("signature-invalid", `the statement is a ${JSON.stringify(predicateType.slice(0, 120))}, no test result`, {
            hint: `Sign the report itself, with \`modelgate sign\`: its statement is a ${TEST_RESULT}.`,
        });
    return (0,decoded/* decoded */.D)(Predicate, predicate, {
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
    return found.flatMap(([name, digest]) => (digest === null ? [] : [{ name, digest: digestsOf(digest) }]));
}
function nothing(name, why) {
    return failure("report-invalid", `${name}: ${why}, so there is no result to sign`, {
        hint: "Sign a report that passed, warned or failed.",
    });
}

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

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./packages/evidence/src/identity.ts
var src_identity = __webpack_require__(5);
// EXTERNAL MODULE: ./packages/evidence/src/key.ts
var src_key = __webpack_require__(8004);
;// CONCATENATED MODULE: ./packages/evidence/src/verify-envelope.ts




/**
 * Proves every signature of an envelope by these keys. DSSE lets a reader pass over signatures that it does not know; a gate
 * does not: one that cannot be proven speaks against the whole.
 * @throws ModelgateError `signature-invalid` with the reason
 */
function verifyEnvelope(envelope, keys) {
    const signed = preAuthentication(envelope.payloadType, envelope.payload);
    const signers = envelope.signatures.map(({ keyid, sig }, at) => {
        // `keyid` is not signed and other programs write other ones, so it only words the message.
        const found = keys.find((key) => (0,src_key/* isSignedBy */.s3)(key, signed, sig));
        if (found !== undefined)
            return { kind: "key", id: found.id };
        throw unproven(keyid, { at, of: envelope.signatures.length }, keys);
    });
    return { statement: statementIn(envelope), signers };
}
/**
 * The statement of an envelope whose signatures were proven.
 * @throws ModelgateError `signature-invalid`
 */
function statementIn({ payloadType, payload }) {
    if (payloadType !== src_statement/* STATEMENT_MEDIA_TYPE */.KD)
        throw (0,src_error/* failure */.V2)("signature-invalid", `the envelope holds ${JSON.stringify(payloadType.slice(0, 120))}, no statement`, {
            hint: `Sign an in-toto statement, of the type ${src_statement/* STATEMENT_MEDIA_TYPE */.KD}.`,
        });
    return (0,src_statement/* decodeStatement */.Gc)(payload);
}
function unproven(keyid, { at, of }, keys) {
    const which = of === 1 ? "the signature" : `signature ${at + 1} of ${of}`;
    if (keys.length === 0)
        return (0,src_error/* failure */.V2)("signature-invalid", `${which} was made with a key, and no public key was given`, {
            hint: "Give the public keys of those who may sign.",
        });
    if (keys.some(({ id }) => id === keyid))
        return (0,src_error/* failure */.V2)("signature-invalid", `${which} is none of key:${keyid} over these bytes: one of both was altered`, {
            hint: "Sign the report again as it is now.",
        });
    const known = keys.map(({ id }) => `key:${id.slice(0, 12)}…`).join(", ");
    return (0,src_error/* failure */.V2)("signature-invalid", `${which} is by none of the keys that were given (${known})`, {
        hint: "Give the public key of who signed, if the policy names it; or have it signed by whom the policy names.",
    });
}

;// CONCATENATED MODULE: ./packages/evidence/src/verify-bundle.ts
// A sigstore bundle: an envelope, the short-lived certificate of who signed it, and the log's word for when. Proven without the
// network, by a trusted root. Two things the library leaves to its caller, and we do: its policy takes names as patterns, so
// names are compared here, whole; and it looks at no subject.







/**
 * Proves a bundle, version 0.1 to 0.3, given as parsed JSON.
 * @throws ModelgateError `signature-invalid` with the reason
 */
function verifyBundle(value, root) {
    const bundle = opened(value);
    if (!(0,bundle_dist/* isBundleWithDsseEnvelope */.Km)(bundle))
        throw refused("holds a signature over bare bytes, no statement");
    // The library's reader lets base64 pass that others would read otherwise. What is believed is what it proved.
    decodeEnvelope(value.dsseEnvelope);
    const { payloadType, payload } = bundle.content.dsseEnvelope;
    const certificate = certificateOf(bundle);
    const signer = proven(bundle, root, certificate);
    return { statement: statementIn({ payloadType, payload }), signers: [identityOf(signer, certificate)] };
}
function opened(value) {
    try {
        return (0,bundle_dist/* bundleFromJSON */.vw)(value);
    }
    catch (cause) {
        throw refused("cannot be read: a part is missing, or is in a form that its version does not have", cause);
    }
}
function certificateOf({ verificationMaterial: { content } }) {
    const [first] = content.$case === "x509CertificateChain" ? content.x509CertificateChain.certificates : [];
    const bytes = content.$case === "certificate" ? content.certificate.rawBytes : first?.rawBytes;
    if (bytes === undefined)
        throw refused("names a key instead of a certificate, so nobody vouches for who signed; sign with a key as DSSE");
    try {
        return new external_node_crypto_.X509Certificate(bytes);
    }
    catch (cause) {
        throw refused("holds a certificate that cannot be read", cause);
    }
}
function proven(bundle, { material, hasLogs, hasCertificateLogs }, certificate) {
    try {
        return new verify_dist/* Verifier */.BL(material, {
            tlogThreshold: hasLogs ? 1 : 0,
            ctlogThreshold: hasCertificateLogs ? 1 : 0,
            // Without a time that somebody vouches for, a certificate of ten minutes would hold for ever.
            timestampThreshold: 1,
        }).verify((0,verify_dist/* toSignedEntity */.DC)(bundle));
    }
    catch (cause) {
        const code = cause instanceof verify_dist/* VerificationError */.mk ? cause.code : "";
        throw refused(REASONS[code]?.(certificate) ?? "cannot be proven: a part of it is malformed", cause);
    }
}
/** By the library's codes. Its messages may hold what a stranger wrote. */
const REASONS = {
    CERTIFICATE_ERROR: ({ validFrom, validTo }) => `has a certificate that no authority of the trusted root issued and logged for the time of the signature (it is valid from ${validFrom} to ${validTo})`,
    TIMESTAMP_ERROR: () => "has no time of signing that the trusted root vouches for",
    SIGNATURE_ERROR: () => "has a signature that is not over these bytes: one of both was altered",
    PUBLIC_KEY_ERROR: () => "is signed with a key that is not known",
    TLOG_ERROR: () => "lacks an entry in a log of the trusted root",
    TLOG_BODY_ERROR: () => "has a log entry about another signature or other bytes",
    TLOG_MISSING_INCLUSION_ERROR: () => "has a log entry without a proof that the log holds it",
    TLOG_INCLUSION_PROOF_ERROR: () => "has a log entry that the log's proof does not hold",
    TLOG_INCLUSION_PROMISE_ERROR: () => "has a log entry that no log of the trusted root promised",
};
/** Name and issuer of a certificate that was proven. */
function identityOf({ identity }, certificate) {
    const name = identity?.subjectAlternativeName ?? "";
    const issuer = identity?.extensions?.issuer ?? "";
    // The library gives the first of several names; Node's reader gives all, quoted where one holds a comma.
    const isOnlyName = [`URI:${name}`, `email:${name}`].includes(certificate.subjectAltName ?? "");
    if (!isOnlyName || !(0,src_identity/* isName */.Eo)(name))
        throw refused("has a certificate that does not hold exactly one plain name");
    if (!(0,src_identity/* isAddress */.PW)(issuer))
        throw refused("has a certificate without an issuer of names");
    const repository = repositoryIn(identity?.oids ?? []);
    // Without it nobody knows on whose behalf a workflow ran that others may call.
    if (repository === null ? issuer === src_identity/* GITHUB_ISSUER */.oX : !(0,src_identity/* isAddress */.PW)(repository))
        throw refused("has a certificate of a workflow that does not say for which repository it ran");
    const isOwn = repository === null || name.startsWith(`${repository}/`);
    return { kind: "certificate", name, issuer, source: isOwn ? null : repository };
}
/** Fulcio's extension "Source Repository URI": a UTF8String of DER (fulcio, docs/oid-info.md). */
const SOURCE_REPOSITORY = "1.3.6.1.4.1.57264.1.12";
/** "" for one that cannot be read. */
function repositoryIn(extensions) {
    const found = extensions.find(({ oid }) => oid?.id.join(".") === SOURCE_REPOSITORY);
    if (found === undefined)
        return null;
    const [tag, first = 0, second = 0] = found.value;
    const [at, length] = first === 0x81 ? [3, second] : [2, first];
    const text = found.value.subarray(at).toString("utf8");
    return tag === 0x0c && length === found.value.length - at ? text : "";
}
function refused(what, cause) {
    return (0,src_error/* failure */.V2)("signature-invalid", `the bundle ${what}`, {
        hint: "Sign again in the workflow that the policy names; check that the trusted root is that of the sigstore which signs.",
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./packages/evidence/src/verify-signature.ts





const FORMS = "Give a DSSE envelope (.dsse.json) or a sigstore bundle (.sigstore.json).";
/**
 * Proves a signature file, a DSSE envelope or a sigstore bundle: which of the two, it says itself.
 * @throws ModelgateError `signature-invalid` with the reason
 */
function verifySignature(bytes, { keys, root }) {
    if (bytes.length > MAX_SIGNATURE_BYTES)
        throw (0,src_error/* failure */.V2)("signature-invalid", `the signature has ${bytes.length} bytes, at most ${MAX_SIGNATURE_BYTES} are read`, { hint: FORMS });
    const value = (0,decoded/* jsonIn */.Y)(bytes, { what: "the signature", hint: FORMS });
    if (typeof value !== "object" || value === null || !("mediaType" in value))
        return verifyEnvelope(decodeEnvelope(value), keys);
    if (root !== null)
        return verifyBundle(value, root);
    throw (0,src_error/* failure */.V2)("signature-invalid", "the signature rests on a certificate, and no trusted root was given", {
        hint: "Give the trusted root of the sigstore that signed, a file: `trusted-root: trusted_root.json`.",
    });
}

;// CONCATENATED MODULE: ./packages/evidence/src/prove-report.ts





/**
 * Who signed a report: these bytes of it, and that it is about its subject.
 * @throws ModelgateError `signature-invalid` with the reason: what was signed is something else, or by nobody who is trusted
 */
function signersOf({ report, bytes }, signature, trust) {
    const { statement, signers } = verifySignature(signature, trust);
    const { modelgate_report: signed, result } = testResultOf(statement);
    const { subject, verdict } = report;
    if (signed.digest.sha256 !== (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"))
        throw other(`about another report, ${signed.digest.sha256.slice(0, 12)}`);
    if (subject.digest === null || !(0,src_statement/* isAbout */.KH)(statement, subject.digest))
        throw other("about other bytes than the report is");
    if (!(verdict in RESULTS) || result !== RESULTS[verdict])
        throw other(`of ${result}, and the report says ${verdict}`);
    return signers;
}
function other(what) {
    return (0,src_error/* failure */.V2)("signature-invalid", `the signed statement is ${what}`, {
        hint: "Sign the report as it is: a report that is written anew needs a new signature.",
    });
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(9654);
;// CONCATENATED MODULE: ./packages/evidence/src/trusted-root.ts



/** The public one has 7 kB. */
const MAX_BYTES = 2 ** 20;
/**
 * Reads a `trusted_root.json`, as sigstore's tools keep it (`cosign trusted-root create`, `gh attestation trusted-root`: one line
 * of it). It is what everything else rests on, so it comes from a file of the user's and never from the network.
 * @throws ModelgateError `input-invalid`
 */
function readTrustedRoot(bytes, name) {
    if (bytes.length > MAX_BYTES)
        throw wrong(name, `has ${bytes.length} bytes, at most ${MAX_BYTES} are read`);
    try {
        const root = protobuf_specs_dist.TrustedRoot.fromJSON(JSON.parse(Buffer.from(bytes).toString("utf8")));
        if (!/^application\/vnd\.dev\.sigstore\.trustedroot[+;.]/u.test(root.mediaType))
            throw wrong(name, "is no trusted root of sigstore");
        if (root.certificateAuthorities.length === 0)
            throw wrong(name, "trusts no certificate authority, so it can prove nobody's signature");
        // Whoever runs a sigstore without a public log says so by naming none. Where one is named an entry in it is demanded.
        return {
            material: (0,verify_dist/* toTrustMaterial */.jO)(root),
            hasLogs: root.tlogs.length > 0,
            hasCertificateLogs: root.ctlogs.length > 0,
        };
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ)
            throw error;
        throw wrong(name, "cannot be read as a trusted root of sigstore", error);
    }
}
function wrong(name, what, cause) {
    return (0,src_error/* failure */.V2)("input-invalid", `${name}: ${what}`, {
        hint: "Give the trusted_root.json of the sigstore that signs, for the public one as `cosign trusted-root create` writes it.",
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./packages/evidence/src/proof.ts
// Apart from the index: whoever only writes statements loads no verifier.




/***/ }),

/***/ 6454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ decodeStatement),
/* harmony export */   KD: () => (/* binding */ STATEMENT_MEDIA_TYPE),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* unused harmony exports subjectOf, statement, encodeStatement */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3997);
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
