export const id = 2132;
export const ids = [2132];
export const modules = {

/***/ 31154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ cardOf)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/evidence/src/card/gaps.ts
/** What these reports leave open, each in a sentence: a card that is silent on it would be read as a yes. */
function gapsOf(reports) {
    const measurements = reports.flatMap((report) => report.measurements);
    const checks = reports.flatMap((report) => report.checks);
    const unmeasured = measurements.filter(({ value }) => value === null);
    const undecided = checks.filter(({ verdict }) => verdict === "inconclusive");
    const unjudged = checks.filter(({ verdict, owner }) => owner === undefined && (verdict === "skipped" || verdict === "error"));
    const waived = checks.filter(({ waiver }) => waiver !== undefined);
    return [
        ...(reports.some(({ subject }) => subject.binding === "claimed")
            ? ["The model was not run for every report: a file says what it predicts."]
            : []),
        ...(reports.some(({ mode }) => mode === "observe")
            ? ["Some of it was only observed: nothing could have failed."]
            : []),
        ...unmeasured.map(({ metric, dataset, slice, reason }) => `${where(metric, dataset, slice)} was not measured: ${reason ?? "no reason is given"}.`),
        ...undecided.map(({ id }) => `${id} is undecided: the data are too few to tell.`),
        ...unjudged.map(({ id, because }) => `${id} was not judged: ${because}.`),
        ...waived.map(({ id, waiver }) => `${id} is waived by ${waiver?.owner}: ${waiver?.reason}.`),
        ...(checks.length === 0 ? ["No limit was checked."] : []),
        ...(reports.some(({ baseline }) => baseline !== undefined)
            ? []
            : ["It was compared with no earlier model."]),
        ...(measurements.some(({ slice }) => slice !== null)
            ? ["Only the slices above were looked at; of other groups nothing is known."]
            : ["No slice was looked at: of single groups nothing is known."]),
        ...(reports.some(({ latency }) => latency !== undefined)
            ? []
            : ["Latency, throughput and memory were not measured."]),
    ];
}
/** `accuracy on test, writer 7`. */
function where(metric, dataset, slice) {
    const groups = Object.entries(slice ?? {}).map(([column, value]) => `, ${column} ${value}`);
    return `${metric}${dataset === null ? "" : ` on ${dataset}`}${groups.join("")}`;
}

;// CONCATENATED MODULE: ./packages/evidence/src/card/card.ts


/**
 * Gathers reports about the same bytes, such as those of validate and benchmark.
 * @throws ModelgateError `report-invalid` when they are about different ones
 */
function cardOf(reports) {
    const [{ subject }] = reports;
    const other = reports.find((report) => report.subject.digest !== subject.digest);
    if (other !== undefined)
        throw (0,error/* failure */.V2)("report-invalid", `model card: ${other.action} is about other bytes than ${reports[0].action}`, {
            hint: "Gather reports of one model: their `subject.digest` is the same.",
        });
    return {
        name: subject.name,
        digest: subject.digest,
        sizeBytes: reports.find((report) => report.subject.sizeBytes !== null)?.subject.sizeBytes ?? null,
        sources: reports.map(({ action, verdict, provenance, environment }) => ({
            ...{ action, verdict, ...provenance },
            modelgate: environment.modelgate,
        })),
        datasets: unique(reports.flatMap(({ datasets }) => datasets)),
        measurements: reports.flatMap(({ measurements }) => measurements),
        checks: reports.flatMap(({ checks }) => checks),
        gaps: gapsOf(reports),
    };
}
/** validate and benchmark read the same data: each set once. */
function unique(datasets) {
    const found = new Map(datasets.map((one) => [`${one.name} ${one.digest}`, one]));
    return [...found.values()];
}


/***/ }),

/***/ 49346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ bomOf),
  k: () => (/* binding */ bomStatement)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/evidence/src/statement.ts
var statement = __webpack_require__(36454);
;// CONCATENATED MODULE: ./packages/evidence/src/cyclonedx/component.ts

function componentOf({ kind, name, version, digest, purl, licence }) {
    return {
        type: kind,
        "bom-ref": purl ?? refOf(kind, name, digest ?? version ?? ""),
        name,
        ...(version === null ? {} : { version }),
        ...(digest === undefined ? {} : { hashes: hashesOf(digest) }),
        ...(licence === undefined ? {} : { licenses: [{ license: { id: licence } }] }),
        ...(purl === undefined ? {} : { purl }),
    };
}
/** A name within one document, unlike any other's: kind, name and what tells two of a name apart. */
function refOf(kind, name, which) {
    return [kind, name, which].map(encodeURIComponent).join("/");
}
function hashesOf(digest) {
    return [{ alg: "SHA-256", content: (0,statement/* digestsOf */.nw)(digest).sha256 }];
}

;// CONCATENATED MODULE: ./packages/evidence/src/cyclonedx/model-component.ts

/** The model as a component, with the card that its reports give it. Values are decimal texts: the format has no numbers there. */
function modelComponent(card, task) {
    return {
        type: "machine-learning-model",
        "bom-ref": refOf("model", card.name, card.digest ?? ""),
        name: card.name,
        ...(card.digest === null ? {} : { hashes: hashesOf(card.digest) }),
        modelCard: {
            modelParameters: {
                ...(task === null ? {} : { task }),
                datasets: card.datasets.map((dataset) => ({ ref: dataRef(dataset) })),
            },
            quantitativeAnalysis: { performanceMetrics: card.measurements.flatMap(metricOf) },
            considerations: { technicalLimitations: [...card.checks.map(({ message }) => message), ...card.gaps] },
        },
        properties: card.sources.map(({ action, verdict, createdAt }) => ({
            name: `modelgate:${action}`,
            value: `${verdict}, ${createdAt}`,
        })),
    };
}
/** The data it was judged on, each by its digest. */
function dataComponents({ datasets }) {
    return datasets.map((dataset) => ({
        type: "data",
        "bom-ref": dataRef(dataset),
        name: dataset.name,
        ...(dataset.digest === null ? {} : { hashes: hashesOf(dataset.digest) }),
        data: [{ type: "dataset", name: dataset.name }],
        ...(dataset.rows === null
            ? {}
            : { properties: [{ name: "modelgate:rows", value: String(dataset.rows) }] }),
    }));
}
function dataRef({ name, digest }) {
    return refOf("data", name, digest ?? "");
}
/** Nothing for what was not measured: it stands among the limitations. */
function metricOf({ metric, dataset, slice, value, interval }) {
    if (value === null)
        return [];
    const where = [
        ...(dataset === null ? [] : [`dataset ${dataset}`]),
        ...Object.entries(slice ?? {}).map(([column, group]) => `${column} ${group}`),
    ];
    return [
        {
            type: metric,
            value: String(value),
            ...(where.length === 0 ? {} : { slice: where.join(", ") }),
            ...(interval === null
                ? {}
                : { confidenceInterval: { lowerBound: String(interval.low), upperBound: String(interval.high) } }),
        },
    ];
}

;// CONCATENATED MODULE: ./packages/evidence/src/cyclonedx/bom.ts
// A bill of materials, CycloneDX 1.6 (ECMA-424): what an image or a file consists of, the model among it with its card. The same
// parts give the same document: its serial number comes from the digest, and it holds a time only when one is given.




/** The predicate type under which in-toto carries such a document. */
const CYCLONEDX = "https://cyclonedx.org/bom";
/** The bill of materials of what is described. */
function bomOf({ subject, parts, card, task, modelgate, at }) {
    const whole = componentOf(subject);
    const model = card === null ? [] : [modelComponent(card, task)];
    const components = distinct([
        ...parts.map(componentOf),
        ...model,
        ...(card === null ? [] : dataComponents(card)),
    ]);
    const inside = components.filter(({ type }) => type !== "data").map((component) => component["bom-ref"]);
    return {
        $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
        ...{ bomFormat: "CycloneDX", specVersion: "1.6" },
        serialNumber: serialOf(subject, components),
        version: 1,
        metadata: {
            ...(at === null ? {} : { timestamp: at }),
            tools: {
                components: [{ type: "application", "bom-ref": "modelgate", name: "modelgate", version: modelgate }],
            },
            component: whole,
        },
        components,
        dependencies: [{ ref: whole["bom-ref"], dependsOn: inside.toSorted() }],
    };
}
/** One of each name: an image may have the same layer twice, and empty layers are all alike. */
function distinct(components) {
    return [...new Map(components.map((component) => [component["bom-ref"], component])).values()];
}
/** The statement that these bytes consist of that. */
function bomStatement(bom, subjects) {
    return (0,statement/* statement */.qZ)(subjects, CYCLONEDX, { ...bom });
}
/** A UUID of version 8 (RFC 9562, 5.8) made of what is described: whoever describes the same writes the same. */
function serialOf(subject, components) {
    const bytes = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([subject, components]))
        .digest()
        .subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}


/***/ }),

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
    const other = pem.includes("PRIVATE KEY") ? undefined : /-----BEGIN (.*?)-----/u.exec(pem)?.[1];
    if (other?.endsWith("PUBLIC KEY") === true || other?.endsWith("CERTIFICATE") === true)
        throw wrong(name, `is a ${other.endsWith("CERTIFICATE") ? "certificate" : "public key"}, and who signs needs the private one`, "Give the file that it was made from: it begins with -----BEGIN PRIVATE KEY-----.");
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

/***/ 55689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readPrivateKeyFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46783);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28004);



/** A key has a few hundred bytes. */
const MAX_BYTES = 2 ** 16;
/**
 * Reads a private key from a file. `name` is how messages call it.
 * @throws ModelgateError `file-missing`, `input-invalid`, without a character of the key
 */
async function readPrivateKeyFile(path, name) {
    const bytes = await (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .readAtMost */ .r)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), MAX_BYTES).catch((cause) => {
        const { code = "" } = cause;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(code === "ENOENT" ? "file-missing" : "input-invalid", `${name} cannot be read (${code})`, {
            hint: "Name the file of a private key; one is made by: openssl genpkey -algorithm ed25519 -out signing.pem",
            cause,
        });
    });
    if (bytes !== null)
        return (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .readPrivateKey */ .$k)(bytes.toString("utf8"), name);
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("input-invalid", `${name} has more than ${MAX_BYTES} bytes, and no key is so large`, {
        hint: "Check the path: a private key in PEM is a file of a few lines.",
    });
}


/***/ }),

/***/ 85920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36454);
// SLSA provenance, version 1 (slsa.dev/spec/v1.0/provenance): from what, by what and where bytes were made.

const PROVENANCE = "https://slsa.dev/provenance/v1";
/** How `externalParameters` is to be read: an action of this project, with its inputs. */
const BUILD_TYPE = "https://github.com/modelgate/modelgate/actions@v1";
/** The statement that these bytes were made so. */
function provenanceOf(build, subjects) {
    const { run, startedOn, finishedOn } = build;
    const metadata = {
        ...(run === null ? {} : { invocationId: `${run.url}/attempts/${run.attempt}` }),
        ...(startedOn === null ? {} : { startedOn }),
        ...(finishedOn === null ? {} : { finishedOn }),
    };
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)(subjects, PROVENANCE, {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { action: build.action, inputs: build.inputs },
            resolvedDependencies: [...sourceOf(run), ...build.materials.map(material)],
        },
        runDetails: {
            builder: {
                // The signature tells which workflow it was; this says only whose machine it ran on.
                id: run === null ? "https://github.com/modelgate/modelgate/laptop" : `${run.server}/actions/runner`,
                version: { modelgate: build.modelgate },
            },
            ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
        },
    });
}
function sourceOf(run) {
    if (run === null)
        return [];
    return [{ uri: `git+${run.server}/${run.repository}`, digest: { gitCommit: run.commit } }];
}
function material({ name, digest, uri }) {
    return {
        name,
        ...(uri === undefined ? {} : { uri }),
        ...(digest === null ? {} : { digest: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .digestsOf */ .nw)(digest) }),
    };
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
