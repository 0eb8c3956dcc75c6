export const id = 460;
export const ids = [460];
export const modules = {

/***/ 27817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushed: () => (/* binding */ pushed)
});

// UNUSED EXPORTS: SERVER_PORT

// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 9 modules
var src_repository = __webpack_require__(50967);
// EXTERNAL MODULE: ./packages/oci/src/copy.ts
var copy = __webpack_require__(78160);
// EXTERNAL MODULE: ./packages/oci/src/descriptor.ts
var descriptor = __webpack_require__(23292);
// EXTERNAL MODULE: ./packages/oci/src/manifest.ts
var src_manifest = __webpack_require__(22104);
// EXTERNAL MODULE: ./packages/oci/src/media-type.ts
var media_type = __webpack_require__(96910);
;// CONCATENATED MODULE: ./packages/oci/src/attach.ts



const EMPTY = Buffer.from("{}");
/**
 * Attaches an artifact to content (OCI image specification 1.1, "Guidelines for Artifact Usage"), so that `referrers` finds it.
 * The same contents give the same digest.
 * @throws ModelgateError what the store throws
 */
async function attach(store, subject, attachment) {
    const { artifactType, contents, annotations } = attachment;
    const config = (0,descriptor/* describe */.q0)(media_type/* MEDIA_TYPE */.Ap.empty, EMPTY);
    const layers = contents.map(({ mediaType, bytes, annotations: own }) => (0,descriptor/* describe */.q0)(mediaType, bytes, own === undefined ? {} : { annotations: own }));
    for (const bytes of [EMPTY, ...contents.map((one) => one.bytes)])
        await store.writeBlob((0,descriptor/* describe */.q0)("", bytes), async function* () {
            yield bytes;
        });
    const { mediaType, digest, size } = subject;
    const manifest = (0,src_manifest/* encodeManifest */.Gb)({
        ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.manifest, artifactType, config },
        // An artifact has a layer: what has nothing to say but its annotations has the empty one.
        layers: layers.length === 0 ? [config] : layers,
        subject: { mediaType, digest, size },
        ...(annotations === undefined ? {} : { annotations }),
    });
    await store.writeManifest(manifest, null);
    return { ...manifest.descriptor, ...(annotations === undefined ? {} : { annotations }) };
}

// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./actions/containerize/src/judge.ts
var judge = __webpack_require__(79398);
// EXTERNAL MODULE: ./actions/containerize/src/layout-tag.ts
var layout_tag = __webpack_require__(41126);
// EXTERNAL MODULE: ./actions/containerize/src/model-tag.ts
var model_tag = __webpack_require__(90937);
// EXTERNAL MODULE: ./actions/containerize/src/outline.ts
var outline = __webpack_require__(11655);
// EXTERNAL MODULE: ./packages/schema/src/evidence.ts
var evidence = __webpack_require__(6020);
// EXTERNAL MODULE: ./actions/containerize/src/reports.ts + 8 modules
var src_reports = __webpack_require__(22122);
;// CONCATENATED MODULE: ./actions/containerize/src/proven.ts


/**
 * The reports that speak for what a layout holds.
 * @throws ModelgateError `report-invalid` when the image was not proven, or a report is about other bytes
 */
function groundsOf(reports, digest) {
    const proofs = reports.flatMap((one) => {
        const { action, image } = one.report;
        return action !== "containerize" || image === undefined
            ? []
            : [{ ...one, report: { ...one.report, image } }];
    });
    const proof = proofs.find(({ report }) => report.image.digest === digest);
    if (proof === undefined) {
        const others = proofs.map(({ path, report }) => `${path} is about ${report.image.digest}`);
        throw (0,error/* failure */.V2)("report-invalid", `reports: expected the report of containerize about ${digest}, got ${others.join(", ") || "none"}`, { hint: "Give the report of the step that built and proved this layout." });
    }
    const model = proof.report.subject.digest ?? "no bytes";
    const validation = (0,src_reports/* validationOf */.D2)(reports, model);
    const strange = reports.filter(({ report }) => report.subject.digest !== model);
    if (strange.length === 0)
        return { validation, proof, all: reports };
    const names = strange.map(({ path, report }) => `${path} (${report.subject.digest ?? "no bytes"})`);
    throw (0,error/* failure */.V2)("report-invalid", `reports: expected reports about ${model}, got ${names.join(", ")}`, {
        hint: "Attach reports of the model in the image alone.",
    });
}
/**
 * Why nothing is pushed on these grounds; null: it is. The proof does not say which validation it was made on, so the one that comes
 * along is asked again; whether a warning may be packed was decided there.
 */
function withheld({ validation, proof, all }) {
    const refusal = unproven(proof.report) ?? (0,src_reports/* refusalOf */.Of)(validation.report, true);
    if (refusal !== null)
        return refusal;
    const against = all.map(({ path, report }) => ({ path, why: (0,evidence/* failureIn */.Q)(report) }));
    const found = against.find(({ why }) => why !== null);
    return found === undefined ? null : `${found.path} ${found.why}`;
}
/** Why a proof proves nothing; null: it does. Every check of it has to have passed: nothing of it is waived. */
function unproven(report) {
    const { verdict, checks, image } = report;
    if (image.proof === null)
        return "the image was not proven";
    const flaw = (0,evidence/* whyNoEvidence */.j)(report);
    if (flaw !== null)
        return `the proof ${flaw}`;
    const failed = checks.filter((check) => check.verdict !== "pass").map(({ id }) => id);
    if (failed.length > 0)
        return `the proof failed: ${failed.slice(0, 3).join(", ")}`;
    return verdict === "pass" ? null : `the proof's verdict is ${verdict}`;
}

// EXTERNAL MODULE: ./packages/evidence/src/statement.ts
var src_statement = __webpack_require__(36454);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(46783);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/evidence/src/key.ts


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
    return supported(opened(() => createPublicKey(pem), name, "public"), name);
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
    return supported(opened(() => (0,external_node_crypto_.createPrivateKey)(pem), name, "private"), name);
}
/** A signature over bytes: DER of ECDSA with SHA-256, or Ed25519's 64 bytes. */
function signBytes({ key }, bytes) {
    return (0,external_node_crypto_.sign)(key.asymmetricKeyType === "ed25519" ? null : "sha256", bytes, key);
}
/** Whether it is a signature of this key over these bytes. What is no signature at all is none of this key. */
function isSignedBy({ key }, bytes, signature) {
    try {
        return verifyWith(key.asymmetricKeyType === "ed25519" ? null : "sha256", bytes, key, signature);
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
    const spki = (key.type === "private" ? (0,external_node_crypto_.createPublicKey)(key) : key).export({ type: "spki", format: "der" });
    return { id: (0,external_node_crypto_.createHash)("sha256").update(spki).digest("hex"), key };
}
function wrong(name, what, hint) {
    return (0,error/* failure */.V2)("input-invalid", `${name}: ${what}`, { hint });
}

;// CONCATENATED MODULE: ./packages/evidence/src/private-key-file.ts



/** A key has a few hundred bytes. */
const MAX_BYTES = 2 ** 16;
/**
 * Reads a private key from a file. `name` is how messages call it.
 * @throws ModelgateError `file-missing`, `input-invalid`, without a character of the key
 */
async function readPrivateKeyFile(path, name) {
    const bytes = await (0,read_at_most/* readAtMost */.r)((0,external_node_fs_.createReadStream)(path), MAX_BYTES).catch((cause) => {
        const { code = "" } = cause;
        throw (0,error/* failure */.V2)(code === "ENOENT" ? "file-missing" : "input-invalid", `${name} cannot be read (${code})`, {
            hint: "Name the file of a private key; one is made by: openssl genpkey -algorithm ed25519 -out signing.pem",
            cause,
        });
    });
    if (bytes !== null)
        return readPrivateKey(bytes.toString("utf8"), name);
    throw (0,error/* failure */.V2)("input-invalid", `${name} has more than ${MAX_BYTES} bytes, and no key is so large`, {
        hint: "Check the path: a private key in PEM is a file of a few lines.",
    });
}

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

;// CONCATENATED MODULE: ./packages/evidence/src/envelope.ts
// DSSE, the Dead Simple Signing Envelope, version 1.0.2 (github.com/secure-systems-lab/dsse, protocol.md and envelope.md).



/** A statement has a few kilobytes, a bundle adds as much: what is larger is something else. */
const MAX_SIGNATURE_BYTES = (/* unused pure expression or super */ null && (4 * 2 ** 20));
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
    return decoded(Envelope, value, {
        what: "the envelope",
        hint: "Expected a DSSE envelope: { payloadType, payload, signatures: [{ keyid, sig }] }.",
    });
}

;// CONCATENATED MODULE: ./packages/evidence/src/sign-envelope.ts



/** The file beside a report or image that holds the signatures of these keys: a DSSE envelope as JSON. */
function signEnvelope(statement, keys) {
    const payload = (0,src_statement/* encodeStatement */._i)(statement);
    const signed = preAuthentication(src_statement/* STATEMENT_MEDIA_TYPE */.KD, payload);
    const signatures = keys.map((key) => ({ keyid: key.id, sig: signBytes(key, signed) }));
    return encodeEnvelope({ payloadType: src_statement/* STATEMENT_MEDIA_TYPE */.KD, payload, signatures });
}

;// CONCATENATED MODULE: ./actions/containerize/src/signer.ts


const ENVELOPE = "application/vnd.dsse.envelope.v1+json";
const BUNDLE = "application/vnd.dev.sigstore.bundle.v0.3+json";
/**
 * Who signs what is attached, as `sign` says: a key, the run's own identity, or nobody.
 * @throws ModelgateError `file-missing`, `input-invalid` for a key, `signing-failed` where the job may not ask for an identity
 */
async function signerOf({ sign, key }, { identity }) {
    if (sign === "none")
        return plain;
    if (key !== null && sign !== "keyless")
        return await byKey(key);
    if (identity !== null)
        return keyless(identity);
    if (sign === "auto")
        return plain;
    throw (0,error/* failure */.V2)("signing-failed", "sign: keyless was asked, and this run may not ask for an identity", {
        hint: "Give the job `permissions: id-token: write`, or sign with `key`.",
    });
}
async function plain(statement) {
    return { mediaType: src_statement/* STATEMENT_MEDIA_TYPE */.KD, bytes: (0,src_statement/* encodeStatement */._i)(statement), by: null };
}
async function byKey(path) {
    const key = await readPrivateKeyFile(path, `key: ${path}`);
    return async (statement) => ({
        mediaType: ENVELOPE,
        bytes: signEnvelope(statement, [key]),
        by: `key:${key.id}`,
    });
}
function keyless(identity) {
    return async (statement) => {
        const { PUBLIC_SIGSTORE, signKeyless } = await Promise.all(/* import() */[__webpack_require__.e(927), __webpack_require__.e(179), __webpack_require__.e(241)]).then(__webpack_require__.bind(__webpack_require__, 66241));
        return {
            mediaType: BUNDLE,
            bytes: await signKeyless(statement, identity, PUBLIC_SIGSTORE),
            by: "this run's identity",
        };
    };
}

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
    return (0,src_statement/* statement */.qZ)([(0,src_statement/* subjectOf */.et)(subject.name, subject.digest), ...also], TEST_RESULT, {
        result,
        configuration: configurationOf(report),
        ...(provenance.run === null ? {} : { url: provenance.run }),
        passedTests: named("pass"),
        warnedTests: named("warn"),
        failedTests: named("fail", "error"),
        modelgate_report: { name: file.name, digest: (0,src_statement/* digestsOf */.nw)(file.digest), mediaType: "application/json" },
    });
}
/**
 * The test result that a statement carries.
 * @throws ModelgateError `signature-invalid` for a statement that says something else
 */
function testResultOf({ predicateType, predicate }) {
    if (predicateType !== TEST_RESULT)
        throw failure("signature-invalid", `the statement is a ${JSON.stringify(predicateType.slice(0, 120))}, no test result`, {
            hint: `Sign the report itself, with \`modelgate sign\`: its statement is a ${TEST_RESULT}.`,
        });
    return decoded(Predicate, predicate, {
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
    return found.flatMap(([name, digest]) => (digest === null ? [] : [{ name, digest: (0,src_statement/* digestsOf */.nw)(digest) }]));
}
function nothing(name, why) {
    return (0,error/* failure */.V2)("report-invalid", `${name}: ${why}, so there is no result to sign`, {
        hint: "Sign a report that passed, warned or failed.",
    });
}

;// CONCATENATED MODULE: ./packages/evidence/src/provenance.ts
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
    return (0,src_statement/* statement */.qZ)(subjects, PROVENANCE, {
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
        ...(digest === null ? {} : { digest: (0,src_statement/* digestsOf */.nw)(digest) }),
    };
}

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
    return [{ alg: "SHA-256", content: (0,src_statement/* digestsOf */.nw)(digest).sha256 }];
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
    return (0,src_statement/* statement */.qZ)(subjects, CYCLONEDX, { ...bom });
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

// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var src_environment = __webpack_require__(69513);
// EXTERNAL MODULE: ./actions/containerize/src/inputs.ts + 5 modules
var inputs = __webpack_require__(79640);
;// CONCATENATED MODULE: ./actions/containerize/src/statements.ts



/**
 * What is attached to an image: each report as a test result, how it was made, and what it consists of. Nothing is said that nobody
 * here knows: which bytes an image holds that others built, how they built it, and what a platform answers that was not started.
 */
function statementsOf({ proof, all }) {
    const { image, subject } = proof.report;
    const whole = (0,src_statement/* subjectOf */.et)(subject.name, image.digest);
    const reports = all.map(({ report, name, digest, bytes }) => ({
        kind: `test result of ${report.action}`,
        statement: statementOf(report, { name, digest }, imagesOf(report, image, whole)),
        file: { name, bytes },
    }));
    const made = image.source === "image"
        ? []
        : [{ kind: "provenance", statement: provenanceOf(buildOf(proof.report), [whole]), file: null }];
    const bill = bomStatement(billOf(proof.report, all), [whole]);
    return [...reports, ...made, { kind: "bill of materials", statement: bill, file: null }];
}
/** What a report speaks for beside the model: of a proof what was started, of others the image that holds the bytes they judged. */
function imagesOf({ image: own, subject }, image, whole) {
    if (own === undefined)
        return image.source === "built" ? [whole] : [];
    const { digest, platforms, proof } = own;
    if (digest !== image.digest || proof === null)
        return [];
    const started = platforms.find(({ platform }) => platform === proof.platform) ?? platforms[0];
    if (started === undefined)
        return [];
    return [
        (0,src_statement/* subjectOf */.et)(`${subject.name} ${proof.platform}`, started.digest),
        ...(platforms.length === 1 && started.digest !== digest ? [whole] : []),
    ];
}
/** As the report of the build says: the push may run elsewhere, at another commit. */
function buildOf({ image, subject, provenance, environment }) {
    const { base } = image;
    const runtime = runtimeOf(environment);
    return {
        action: inputs/* table */.t.name,
        inputs: inputsOf(provenance.command),
        modelgate: environment.modelgate,
        run: runOf(provenance),
        // What a Dockerfile put into its image nobody here knows.
        materials: image.source !== "built"
            ? []
            : [
                ...(subject.digest === null ? [] : [{ name: `model ${subject.name}`, digest: subject.digest }]),
                ...(base === null ? [] : [{ name: "base", digest: base.digest, uri: base.reference }]),
                ...(runtime === null ? [] : [{ name: "onnxruntime-node", digest: null, uri: purlOf(runtime) }]),
            ],
        startedOn: provenance.createdAt,
        finishedOn: null,
    };
}
function runOf({ repository, commit, run }) {
    const [, url, server, attempt] = /^((https?:\/\/[^/]+)\/.+?)(?:\/attempts\/(\d+))?$/u.exec(run ?? "") ?? [];
    if (repository === null || commit === null || url === undefined || server === undefined)
        return null;
    return { repository, commit, url, attempt: Number(attempt ?? 1), server };
}
/** Inputs by name, of the argument list that repeats a run: a flag and its value by turns, one flag several times for several. */
function inputsOf([, , ...words]) {
    const inputs = new Map();
    for (let at = 0; at + 1 < words.length; at += 2) {
        const [flag = "", value = ""] = words.slice(at, at + 2);
        const name = flag.replace(/^--/u, "");
        const before = inputs.get(name);
        inputs.set(name, before === undefined ? value : `${before}\n${value}`);
    }
    return Object.fromEntries(inputs);
}
function billOf({ image, subject, environment }, all) {
    const [first, ...rest] = all.map(({ report }) => report);
    const { base } = image;
    // Runtime and model of an image that others built are not known.
    const isOurs = image.source === "built";
    const runtime = runtimeOf(environment);
    const parts = [
        ...(base === null
            ? []
            : [
                {
                    kind: "container",
                    name: base.reference.replace(/@.*$/u, ""),
                    version: null,
                    digest: base.digest,
                },
            ]),
        ...(isOurs
            ? [
                {
                    kind: "library",
                    name: "onnxruntime-node",
                    version: runtime,
                    ...(runtime === null ? {} : { purl: purlOf(runtime) }),
                },
            ]
            : []),
        ...image.platforms.flatMap(({ platform, layers }) => layers.map(({ of, digest }) => ({
            kind: "file",
            name: `${platform} ${of}`,
            version: null,
            digest,
        }))),
    ];
    return bomOf({
        subject: { kind: "container", name: subject.name, version: null, digest: image.digest },
        parts,
        card: first === undefined || !isOurs ? null : cardOf([first, ...rest]),
        task: null,
        modelgate: src_environment/* VERSION */.x,
        at: null,
    });
}
function runtimeOf({ runtime }) {
    return /^onnxruntime-node (\S+)$/u.exec(runtime ?? "")?.[1] ?? null;
}
function purlOf(version) {
    return `pkg:npm/onnxruntime-node@${version}`;
}

;// CONCATENATED MODULE: ./actions/containerize/src/pushed.ts










/** Of our own image. Not taken from packages/image, for a push does not load what builds it: a test compares the two. */
const SERVER_PORT = 8080;
const REPORT_MEDIA_TYPE = "application/vnd.modelgate.report.v1+json";
/**
 * Pushes a proven image and what is to be said of it. Loads no model. By digest first, then what is attached, tags last: whoever
 * finds a tag finds everything, and a push that dies leaves no tag behind.
 * @throws ModelgateError what the layout, the registry or the signer throw
 */
async function pushed(given, host, world) {
    const reference = placeOf(given);
    const reports = await (0,src_reports/* readReports */.oh)(given.reports);
    const layout = await (0,src_layout/* openLayout */.B)(given.layout, { mustExist: true });
    const stored = await layout.readManifest(layout_tag/* TAG */.D);
    if (stored === null)
        throw (0,error/* failure */.V2)("registry-missing", `layout: ${given.layout} holds no image that was built here`, {
            hint: "Build and prove it in a step before: `layout` is its folder.",
        });
    const { digest } = stored.descriptor;
    const grounds = groundsOf(reports, digest);
    const { report, bytes: _, ...file } = grounds.proof;
    const base = (0,outline/* outline */.r)(host, report.subject, []);
    const about = {
        ...report,
        provenance: { ...base.provenance, ...(0,src_reports/* policyOf */.US)(report) },
        environment: base.environment,
    };
    const refusal = withheld(grounds);
    if (refusal !== null)
        return { ...about, verdict: "fail", checks: [...report.checks, (0,judge/* refused */.J)(refusal)] };
    // Asked for before anything is sent: a key that cannot be read leaves nothing behind.
    const sign = await signerOf(given, world);
    const statements = statementsOf(grounds);
    const signed = await Promise.all(statements.map(async (said) => ({ said, ...(await sign(said.statement)) })));
    const repository = (0,src_repository/* openRepository */.h)(reference, await world.registry(given));
    host.progress(`pushing to ${repository.name}`);
    const subject = await (0,copy/* copy */.C)(layout, repository, digest, { tag: null });
    if (report.image.artifact !== null)
        await (0,copy/* copy */.C)(layout, repository, report.image.artifact, { tag: null });
    const attached = [];
    for (const { said, mediaType, bytes, by } of signed) {
        const { digest: own } = await attach(repository, subject, attachmentOf(said, mediaType, bytes));
        attached.push({ kind: said.kind, digest: own, signedBy: by });
    }
    await tagAll(layout, repository, { digest, artifact: report.image.artifact, tags: given.tags });
    const done = {
        ...about,
        notes: [...report.notes, `proven by ${file.name} (${file.digest})`],
        image: {
            ...report.image,
            layout: given.layout,
            pushed: {
                reference: `${reference.host}/${reference.repository}@${digest}`,
                tags: [...given.tags],
                attached,
            },
        },
    };
    if (given.kubernetes === null)
        return done;
    const { withBases } = await __webpack_require__.e(/* import() */ 692).then(__webpack_require__.bind(__webpack_require__, 86692));
    const port = report.image.source === "built" ? SERVER_PORT : given.port;
    return await withBases(done, grounds, { folder: given.kubernetes, repository: repository.name, port });
}
/** Where it goes, when every tag can be one. */
function placeOf({ tags, repository }) {
    const wrong = tags.filter((tag) => !(0,src_reference/* isTag */.dz)(tag)).map((tag) => JSON.stringify(tag));
    if (wrong.length > 0)
        throw (0,error/* failure */.V2)("input-invalid", `tags: expected tags, got ${wrong.join(", ")}`, {
            hint: "At most 128 letters, digits, `_`, `.` and `-`.",
        });
    const reference = (0,src_reference/* parseReference */.F2)(repository ?? "");
    if (reference.tag === null && reference.digest === null)
        return reference;
    throw (0,error/* failure */.V2)("input-invalid", "repository: expected host/repository alone", {
        hint: "Tags go into `tags`.",
    });
}
function attachmentOf({ kind, statement, file }, mediaType, bytes) {
    const { predicateType } = statement;
    return {
        artifactType: mediaType,
        contents: [
            { mediaType, bytes, annotations: { "in-toto.io/predicate-type": predicateType } },
            // The report itself: a signed statement about it is proven offline, with nothing else at hand.
            ...(file === null
                ? []
                : [
                    {
                        mediaType: REPORT_MEDIA_TYPE,
                        bytes: file.bytes,
                        annotations: { "org.opencontainers.image.title": file.name },
                    },
                ]),
        ],
        annotations: {
            "modelgate.statement": kind,
            "in-toto.io/predicate-type": predicateType,
            "dev.sigstore.bundle.predicateType": predicateType,
        },
    };
}
/** Everything is there by now: what is left is to move names. */
async function tagAll(layout, repository, { digest, artifact, tags }) {
    for (const tag of tags) {
        // The model's first: whoever finds the image's tag finds that, too.
        if (artifact !== null)
            await (0,copy/* copy */.C)(layout, repository, artifact, { tag: (0,model_tag/* modelTag */.q)(tag) });
        await (0,copy/* copy */.C)(layout, repository, digest, { tag });
    }
}


/***/ }),

/***/ 36454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ STATEMENT_MEDIA_TYPE),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   qZ: () => (/* binding */ statement)
/* harmony export */ });
/* unused harmony exports decodeStatement, isAbout */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
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
    const { subject, ...rest } = decoded(Statement, jsonIn(bytes, words), words);
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

/***/ 21000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** A number as JSON has them: neither NaN nor infinite. */
const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x());
/** A whole number from 0. */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** A two-sided interval around an estimate, with the method that gave it. */
const Interval = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    low: number,
    high: number,
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(number, valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .ltValue */ .ulq(1)),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 39540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WV: () => (/* binding */ Profile),
  OC: () => (/* binding */ decodeProfile)
});

// UNUSED EXPORTS: CategorySummary, NumberSummary, PROFILE_BOUNDS, ProfileColumn

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/interval.ts
var interval = __webpack_require__(21000);
;// CONCATENATED MODULE: ./packages/schema/src/profile-bounds.ts
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };

;// CONCATENATED MODULE: ./packages/schema/src/profile.ts





// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.
const profile_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(PROFILE_BOUNDS.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = dist/* pipe */.FsL(interval/* number */.ai, dist/* minValue */.Wwf(0));
const share = dist/* pipe */.FsL(interval/* number */.ai, dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1));
/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = dist/* pipe */.FsL(dist/* object */.Ikc({
    edges: dist/* pipe */.FsL(dist/* array */.YOg(interval/* number */.ai), dist/* maxLength */.Ru6(PROFILE_BOUNDS.edges)),
    counts: dist/* array */.YOg(amount),
}), dist/* check */.z6Y(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"), dist/* check */.z6Y(({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)), "expected increasing edges"));
/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
const NumberSummary = dist/* object */.Ikc({
    kind: dist/* literal */.euz("numbers"),
    /** Finite numbers. */
    count: amount,
    /** NaN, which is how a missing cell reaches a model. */
    missing: amount,
    infinite: amount,
    min: dist/* nullable */.mee(interval/* number */.ai),
    max: dist/* nullable */.mee(interval/* number */.ai),
    mean: dist/* nullable */.mee(interval/* number */.ai),
    /** Of the population: divided by `count`. */
    variance: dist/* nullable */.mee(dist/* pipe */.FsL(interval/* number */.ai, dist/* minValue */.Wwf(0))),
    /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
    quantiles: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([share, interval/* number */.ai])), dist/* maxLength */.Ru6(PROFILE_BOUNDS.quantiles)),
    quantileError: share,
    bins: Bins,
});
/** Texts of one column, or classes. */
const CategorySummary = dist/* object */.Ikc({
    kind: dist/* literal */.euz("categories"),
    /** Texts that are not empty. */
    count: amount,
    missing: amount,
    /** How many different ones there are; `exact` or with a standard error of 1.6 %. */
    distinct: amount,
    exact: dist/* boolean */.zMY(),
    /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
    names: dist/* picklist */.KIO(["plain", "hashed"]),
    /** The most frequent first. */
    top: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ name: profile_name, count: amount })), dist/* maxLength */.Ru6(PROFILE_BOUNDS.categories)),
    /** All others together. */
    other: amount,
    /** No count of `top` is too small by more than this; none is too large. */
    undercount: amount,
});
/** One column of what went in or came out. */
const ProfileColumn = dist/* object */.Ikc({
    /** The data set's column where one column is one part, else the port's name. */
    name: profile_name,
    /** The model's input or output. */
    port: profile_name,
    /**
     * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
     * that is too wide to be told part by part; `highest`: the index of the highest part.
     */
    part: dist/* union */.KCZ([interval/* count */.U9, dist/* picklist */.KIO(["all", "highest"])]),
    values: dist/* variant */.Oxt("kind", [NumberSummary, CategorySummary]),
});
const columns = dist/* pipe */.FsL(dist/* array */.YOg(ProfileColumn), dist/* maxLength */.Ru6(PROFILE_BOUNDS.columns));
/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
const Profile = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    rows: interval/* count */.U9,
    /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
    looked: interval/* count */.U9,
    inputs: columns,
    outputs: columns,
    /** The labels behind the indices of a `highest` part, where known. */
    classes: dist/* pipe */.FsL(dist/* array */.YOg(profile_name), dist/* maxLength */.Ru6(PROFILE_BOUNDS.categories)),
    /** Ports that are left out because there are too many. */
    omitted: interval/* count */.U9,
});
/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
function decodeProfile(value) {
    const result = dist/* safeParse */.xLC(Profile, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw (0,error/* failure */.V2)("report-invalid", `${dist/* getDotPath */.BuJ(issue) ?? "the profile"}: ${issue.message}`, {
        hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
    });
}


/***/ })

};
