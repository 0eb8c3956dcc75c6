export const id = 4947;
export const ids = [4947];
export const modules = {

/***/ 79398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   g: () => (/* binding */ judged)
/* harmony export */ });
/** Findings of a proof as measurements and checks, as every action has them. */
function judged(findings, dataset) {
    const measurements = findings.map(({ metric, value, unit, n, because }, at) => ({
        id: `i${at + 1}`,
        metric,
        dataset,
        slice: null,
        value,
        unit,
        better: "lower",
        n,
        interval: null,
        ...(value === null ? { reason: because } : {}),
    }));
    const checks = findings.map(({ metric, limit, passes, because }, at) => ({
        id: `${dataset}/${metric}/max`,
        measurement: `i${at + 1}`,
        limit: { kind: "max", value: limit },
        tier: "required",
        verdict: passes ? "pass" : "fail",
        effect: passes ? "pass" : "fail",
        because,
        message: `${metric}: ${because}`,
    }));
    return { measurements, checks };
}
/** The check of what a build rests on, when it does not carry it. */
function refused(reason) {
    return {
        id: "reports/validate/min",
        measurement: null,
        limit: { kind: "min", value: 1 },
        tier: "required",
        verdict: "fail",
        effect: "fail",
        because: reason,
        message: `nothing was packed: ${reason}`,
    };
}


/***/ }),

/***/ 41126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ TAG)
/* harmony export */ });
/** The one tag of the layout that the first step writes and the second pushes. */
const TAG = "image";


/***/ }),

/***/ 67608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushed: () => (/* binding */ pushed)
});

// UNUSED EXPORTS: SERVER_PORT

// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var src_layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 9 modules
var src_repository = __webpack_require__(73348);
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
var model_tag = __webpack_require__(13318);
// EXTERNAL MODULE: ./actions/containerize/src/outline.ts
var outline = __webpack_require__(11655);
// EXTERNAL MODULE: ./packages/schema/src/evidence.ts
var evidence = __webpack_require__(6020);
// EXTERNAL MODULE: ./actions/containerize/src/reports.ts
var src_reports = __webpack_require__(48650);
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
// EXTERNAL MODULE: ./packages/evidence/src/private-key-file.ts
var private_key_file = __webpack_require__(55689);
// EXTERNAL MODULE: ./packages/evidence/src/sign-envelope.ts
var sign_envelope = __webpack_require__(48483);
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
    const key = await (0,private_key_file/* readPrivateKeyFile */.P)(path, `key: ${path}`);
    return async (statement) => ({
        mediaType: ENVELOPE,
        bytes: (0,sign_envelope/* signEnvelope */.Y)(statement, [key]),
        by: `key:${key.id}`,
    });
}
function keyless(identity) {
    return async (statement) => {
        const { PUBLIC_SIGSTORE, signKeyless } = await Promise.all(/* import() */[__webpack_require__.e(5128), __webpack_require__.e(5179), __webpack_require__.e(8622)]).then(__webpack_require__.bind(__webpack_require__, 66241));
        return {
            mediaType: BUNDLE,
            bytes: await signKeyless(statement, identity, PUBLIC_SIGSTORE),
            by: "this run's identity",
        };
    };
}

// EXTERNAL MODULE: ./packages/evidence/src/test-result.ts
var test_result = __webpack_require__(99433);
// EXTERNAL MODULE: ./packages/evidence/src/provenance.ts
var provenance = __webpack_require__(85920);
// EXTERNAL MODULE: ./packages/evidence/src/cyclonedx/bom.ts + 2 modules
var bom = __webpack_require__(49346);
// EXTERNAL MODULE: ./packages/evidence/src/card/card.ts + 1 modules
var card = __webpack_require__(31154);
// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var src_environment = __webpack_require__(69513);
// EXTERNAL MODULE: ./actions/containerize/src/inputs.ts + 2 modules
var inputs = __webpack_require__(32282);
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
        statement: (0,test_result/* statementOf */.T8)(report, { name, digest }, imagesOf(report, image, whole)),
        file: { name, bytes },
    }));
    const made = image.source === "image"
        ? []
        : [{ kind: "provenance", statement: (0,provenance/* provenanceOf */.J)(buildOf(proof.report), [whole]), file: null }];
    const bill = (0,bom/* bomStatement */.k)(billOf(proof.report, all), [whole]);
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
    return (0,bom/* bomOf */.K)({
        subject: { kind: "container", name: subject.name, version: null, digest: image.digest },
        parts,
        card: first === undefined || !isOurs ? null : (0,card/* cardOf */.k)([first, ...rest]),
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
    const { withBases } = await __webpack_require__.e(/* import() */ 6692).then(__webpack_require__.bind(__webpack_require__, 86692));
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

/***/ 48650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ validationOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   oh: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _modelgate_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23292);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13748);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6020);




/**
 * Reads the reports of earlier steps.
 * @throws ModelgateError `file-missing`, `report-invalid`, each that cannot be read
 */
async function readReports(paths) {
    const read = await Promise.allSettled(paths.map(readOne));
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .throwProblems */ .Jh)(read.flatMap((one) => (one.status === "rejected" ? (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(one.reason) : [])));
    return read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}
async function readOne(path) {
    const read = await (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .readReport */ .tL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), `reports: ${path}`).catch((cause) => {
        if (cause instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ)
            throw cause;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("file-missing", `reports: ${path} cannot be read`, {
            hint: "Name reports that earlier steps wrote, or download them first.",
            cause,
        });
    });
    return { ...read, path, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), digest: (0,_modelgate_oci__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(read.bytes) };
}
/**
 * The report of validate about these bytes.
 * @throws ModelgateError `report-invalid` when there is none, or several
 */
function validationOf(reports, digest) {
    const validations = reports.filter(({ report }) => report.action === "validate");
    const own = validations.filter(({ report }) => report.subject.digest === digest);
    const [only] = own;
    if (only !== undefined && own.length === 1)
        return only;
    const others = validations.map(({ path, report }) => `${path} is about ${report.subject.digest ?? "no bytes"}`);
    const got = own.length > 1 ? `${own.length} of them` : others.join(", ") || "none";
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `reports: expected the report of validate about ${digest}, got ${got}`, {
        hint: "Validate these bytes first, with `report:`, and give that file here: what is packed is what was judged.",
    });
}
/** The policy that a report was judged by, and as which of its models. */
function policyOf({ provenance: { policyDigest, policyModel } }) {
    return { policyDigest, ...(policyModel === undefined ? {} : { policyModel }) };
}
/** Why a model is not packed on these grounds, though they are about it; null: it is. */
function refusalOf(report, allowWarn) {
    const flaw = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .whyNoEvidence */ .j)(report);
    if (flaw !== null)
        return `the validation ${flaw}`;
    if (report.subject.binding !== "executed")
        return "the validation is claimed: those bytes were not run";
    return report.verdict === "warn" && !allowWarn
        ? "the validation warned, and `allow-warn` is not set"
        : null;
}


/***/ }),

/***/ 78160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ copy)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23292);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22104);



/** An index of indexes of indexes is nothing that anybody builds. */
const DEEPEST = 4;
/** Of blobs that are on their way at once. */
const AT_ONCE = 3;
/**
 * Copies a manifest, these very bytes, with everything that it names; manifests after their parts and the tag last, so that
 * nothing is half there when it dies. Blobs are mounted where both are repositories of one host.
 * @throws ModelgateError `registry-missing` when `from` has no such manifest, and what the stores throw
 */
async function copy(from, to, tagOrDigest, { tag = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(tagOrDigest) ? null : tagOrDigest, also = [], withReferrers = false } = {}) {
    const scene = { sources: [from, ...also], to };
    const manifest = await from.readManifest(tagOrDigest);
    if (manifest === null)
        throw missing(from, tagOrDigest);
    await copyParts(scene, manifest, 0);
    // What is attached first: whoever finds the tag finds that, too.
    for (const { digest } of withReferrers ? await from.referrers(manifest.descriptor.digest) : [])
        await copy(from, to, digest, { tag: null, also, withReferrers });
    await to.writeManifest(manifest, tag);
    return manifest.descriptor;
}
async function copyParts(scene, manifest, depth) {
    const [from] = scene.sources;
    const { digest } = manifest.descriptor;
    if (depth > DEEPEST)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-fault", `${from?.name}: ${digest} is nested more than ${DEEPEST} deep`, {
            hint: "No image needs an index of that kind.",
        });
    const { manifests, blobs } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeManifest */ .MK)(manifest, `${from?.name}: ${digest}`));
    for (const child of manifests) {
        const found = await from?.readManifest(child.digest);
        if (from === undefined || found == null)
            throw missing(from ?? scene.to, child.digest);
        await copyParts(scene, found, depth + 1);
        await scene.to.writeManifest(found);
    }
    const wanted = [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
    await inParallel(wanted, (blob) => copyBlob(scene, blob));
}
async function copyBlob({ sources, to }, blob) {
    for (const source of sources) {
        if (!(await source.hasBlob(blob.digest)))
            continue;
        const isNeighbour = source.at !== null && source.at.host === to.at?.host;
        await to.writeBlob(blob, () => source.readBlob(blob), isNeighbour ? (source.at?.repository ?? null) : null);
        return;
    }
    // The base of an image may have been pushed before, by whoever holds it.
    if (await to.hasBlob(blob.digest))
        return;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${sources.map(({ name }) => name).join(", ")}: no blob ${blob.digest}`, {
        hint: "It is named by the manifest that was to be copied; the copy has to be made where all of it is.",
    });
}
/** Ends when all have ended; throws the first error only then, so that nothing goes on unseen. */
async function inParallel(items, act) {
    const waiting = [...items];
    const outcomes = await Promise.allSettled(Array.from({ length: AT_ONCE }, async () => {
        for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
            await act(item).catch((error) => {
                // What waits is not begun any more.
                waiting.length = 0;
                throw error;
            });
    }));
    for (const outcome of outcomes)
        if (outcome.status === "rejected")
            throw outcome.reason;
}
function missing({ name }, tagOrDigest) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${name}: has no manifest ${tagOrDigest}`, {
        hint: "Check the tag or digest; `skopeo inspect` shows what is there.",
    });
}


/***/ }),

/***/ 53683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38855);
/* harmony import */ var _checked_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3412);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23292);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22104);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96910);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1529);










const TAG = "org.opencontainers.image.ref.name";
const VERSION = '{"imageLayoutVersion":"1.0.0"}';
/**
 * An image layout (OCI image specification, image-layout.md) in a folder. Where it is not there it is empty, unless it must be there,
 * and made when something is written: what fails before leaves nothing behind. Files appear whole or not at all; one process writes
 * at a time.
 * @throws ModelgateError `file-missing` when it must exist and does not, `registry-fault` when the folder is something else
 */
async function openLayout(folder, { mustExist = false } = {}) {
    let making = (await isLayout(folder, mustExist)) ? Promise.resolve() : null;
    const made = () => {
        making ??= make(folder);
        return making;
    };
    // A tag is moved by writing the index anew: two at once would lose one.
    const inTurn = (0,_turns_js__WEBPACK_IMPORTED_MODULE_4__/* .turns */ .Z)();
    return {
        name: folder,
        at: null,
        hasBlob: async (digest) => (await sizeOf(blobPath(folder, digest))) !== null,
        readBlob: (blob) => readBlob(folder, blob),
        writeBlob: async (blob, open) => {
            await made();
            await writeBlob(folder, blob, open);
        },
        readManifest: (tagOrDigest) => readManifest(folder, tagOrDigest),
        writeManifest: (manifest, tag) => inTurn(async () => {
            await made();
            await writeManifest(folder, manifest, tag);
        }),
        async tags() {
            const { manifests } = await readIndex(folder);
            return [...new Set(manifests.flatMap(({ annotations }) => annotations?.[TAG] ?? []))].toSorted();
        },
        async referrers(digest) {
            const { manifests } = await readIndex(folder);
            const found = [];
            for (const entry of manifests) {
                const { subject } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeManifest */ .MK)(await storedAt(folder, entry), `${folder}: ${entry.digest}`);
                if (subject?.digest === digest && found.every((one) => one.digest !== entry.digest))
                    found.push(entry);
            }
            return found;
        },
    };
}
/** @returns false where one can be made */
async function isLayout(folder, mustExist) {
    const marker = await markerOf(folder);
    if (marker !== null) {
        if (/"imageLayoutVersion"\s*:\s*"1\.\d+\.\d+"/u.test(marker))
            return true;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${folder}: oci-layout names no version that is known`, { hint: HINT });
    }
    if (mustExist)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("file-missing", `${folder}: is no image layout: it has no file oci-layout`, {
            hint: "Name the folder that the step before wrote, or download it first.",
        });
    const others = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch((cause) => {
        if (cause.code === "ENOENT")
            return [];
        const message = `${folder}: cannot be read as a folder (${cause.code})`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", message, { hint: FREE, cause });
    });
    if (others.length === 0)
        return false;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${folder}: is no image layout, and not empty`, { hint: FREE });
}
async function markerOf(folder) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "oci-layout"), "utf8").catch(() => null);
}
const EMPTY = { schemaVersion: 2, mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_7__/* .MEDIA_TYPE */ .Ap.index, manifests: [] };
async function make(folder) {
    // Somebody else may have made it since it was opened, and their tags are in its index.
    if (await isLayout(folder, false))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "blobs/sha256"), { recursive: true });
    await put(folder, "index.json", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeManifest */ .Gb)(EMPTY).bytes);
    // Last: what has this file is a layout.
    await put(folder, "oci-layout", Buffer.from(VERSION));
}
const FREE = "Name a folder that is empty or not there yet.";
const HINT = "An image layout is what `modelgate containerize`, buildx and skopeo write (oci:FOLDER).";
function blobPath(folder, digest) {
    if (!(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_8__/* .isDigest */ .Bc)(digest)) {
        const message = `${folder}: ${JSON.stringify(digest.slice(0, 100))} is no digest`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", message, { hint: HINT });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "blobs/sha256", digest.slice("sha256:".length));
}
async function sizeOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    return found?.isFile() === true ? found.size : null;
}
async function* readBlob(folder, blob) {
    const path = blobPath(folder, blob.digest);
    if ((await sizeOf(path)) === null)
        throw missing(folder, blob.digest);
    yield* (0,_checked_js__WEBPACK_IMPORTED_MODULE_9__/* .checked */ .K)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 18 }), blob, path);
}
async function writeBlob(folder, blob, open) {
    const path = blobPath(folder, blob.digest);
    // One of this size was whole when it got its name; whoever reads it checks it again.
    if ((await sizeOf(path)) === blob.size)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "blobs/sha256"), { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "blobs/sha256", `.draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, "wx");
        try {
            for await (const chunk of (0,_checked_js__WEBPACK_IMPORTED_MODULE_9__/* .checked */ .K)(open(), blob, `${folder}: what was to be written`))
                await file.writeFile(chunk);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}
async function readIndex(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "index.json");
    const size = await sizeOf(path);
    if (size === null) {
        if ((await markerOf(folder)) === null)
            return EMPTY;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("file-missing", `${path}: is not there`, { hint: HINT });
    }
    if (size > _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${path}: has ${size} bytes, at most ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ} are read`, {
            hint: HINT,
        });
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    const mediaType = _media_type_js__WEBPACK_IMPORTED_MODULE_7__/* .MEDIA_TYPE */ .Ap.index;
    const index = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeManifest */ .MK)({ bytes, descriptor: { mediaType, digest: "", size: bytes.length } }, path);
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndex */ .nw)(index))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${path}: is no index`, { hint: HINT });
    return index;
}
async function readManifest(folder, tagOrDigest) {
    const { manifests } = await readIndex(folder);
    if ((0,_descriptor_js__WEBPACK_IMPORTED_MODULE_8__/* .isDigest */ .Bc)(tagOrDigest)) {
        const listed = manifests.find(({ digest }) => digest === tagOrDigest);
        if (listed !== undefined)
            return await storedAt(folder, listed);
        const size = await sizeOf(blobPath(folder, tagOrDigest));
        return size === null ? null : await storedAt(folder, { mediaType: "", digest: tagOrDigest, size });
    }
    const [found, ...more] = manifests.filter(({ annotations }) => annotations?.[TAG] === tagOrDigest);
    if (more.some(({ digest }) => digest !== found?.digest))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", `${folder}: two manifests have the tag ${JSON.stringify(tagOrDigest)}`, {
            hint: "Name it by its digest.",
        });
    return found === undefined ? null : await storedAt(folder, found);
}
async function storedAt(folder, { mediaType, digest, size }) {
    const path = blobPath(folder, digest);
    const there = await sizeOf(path);
    if (there === null)
        throw missing(folder, digest);
    if (Math.max(there, size) > _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ) {
        const message = `${path}: is larger than a manifest may be: ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ} bytes`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-fault", message, { hint: HINT });
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
    (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_8__/* .assertIs */ .jo)(bytes, { digest, size }, path);
    return {
        descriptor: { mediaType: mediaType === "" ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypeIn */ .Kw)(bytes) : mediaType, digest, size },
        bytes,
    };
}
async function writeManifest(folder, manifest, tag) {
    const { descriptor, bytes } = manifest;
    const { subject, artifactType } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeManifest */ .MK)(manifest, folder);
    await writeBlob(folder, descriptor, async function* () {
        yield bytes;
    });
    if (tag === undefined && subject === undefined)
        return;
    const index = await readIndex(folder);
    const { mediaType, digest, size } = descriptor;
    const entry = { mediaType, digest, size, ...(artifactType === undefined ? {} : { artifactType }) };
    const isNamed = (one) => one.annotations?.[TAG] !== undefined;
    if (typeof tag !== "string" && index.manifests.some((one) => one.digest === digest))
        return;
    const others = index.manifests.filter((one) => typeof tag !== "string" || (one.annotations?.[TAG] !== tag && (one.digest !== digest || isNamed(one))));
    const manifests = [...others, typeof tag === "string" ? { ...entry, annotations: { [TAG]: tag } } : entry];
    await put(folder, "index.json", (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeManifest */ .Gb)({ ...index, manifests }).bytes);
}
async function put(folder, name, bytes) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, bytes, { flag: "wx", flush: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}
function missing(folder, digest) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)("registry-missing", `${folder}: has no ${digest}`, {
        hint: "The layout is not whole: write it again, or copy all of it.",
    });
}


/***/ }),

/***/ 6020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ failureIn),
/* harmony export */   j: () => (/* binding */ whyNoEvidence)
/* harmony export */ });
/**
 * Why a report, whatever it is about, is no evidence that what it judged holds, as `only observed: …`; null: it is. Fails closed: one
 * check has to have passed, or to be undecided and let through; a report of failures alone that were all waived shows nothing.
 */
function whyNoEvidence(report) {
    const { verdict, mode, checks } = report;
    if (mode === "observe")
        return "only observed: nothing could have failed";
    const against = failureIn(report);
    if (against !== null)
        return against;
    if (verdict === "skipped" || checks.every((check) => check.verdict === "skipped"))
        return "judged nothing";
    const isShown = checks.some((check) => check.verdict === "pass" || check.verdict === "inconclusive");
    return isShown ? null : "passed none of its checks";
}
/** What a report says against what it is about, as `failed: test/accuracy/min`; null: nothing, which is not evidence yet. */
function failureIn({ verdict, problems, checks }) {
    if (problems.length > 0 || verdict === "error")
        return "could not judge";
    const failed = checks.filter(({ effect }) => effect === "fail" || effect === "error").map(({ id }) => id);
    const named = failed.slice(0, 3).join(", ") + (failed.length > 3 ? ` and ${failed.length - 3} more` : "");
    if (verdict === "fail")
        return `failed: ${named || "without a check"}`;
    // Modelgate never writes `pass` over a failed check, so such a report was edited by hand.
    return failed.length > 0 ? `contradicts itself: ${named} failed, and it says ${verdict}` : null;
}


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PROFILE_BOUNDS)
/* harmony export */ });
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };


/***/ }),

/***/ 13748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _read_at_most_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46783);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42171);



/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from what a file gives; `name` is what messages call it.
 * @throws ModelgateError `report-invalid` for more bytes than a report has, and for what is no report; what the stream throws
 */
async function readReport(chunks, name, maxBytes = MAX_REPORT_BYTES) {
    const bytes = await (0,_read_at_most_js__WEBPACK_IMPORTED_MODULE_0__/* .readAtMost */ .r)(chunks, maxBytes);
    if (bytes === null)
        throw tooLarge(name, maxBytes);
    return { report: reportIn(bytes, name), bytes };
}
/**
 * The report in these bytes; `name` is what messages call it.
 * @throws ModelgateError `report-invalid`
 */
function reportIn(bytes, name) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw tooLarge(name, MAX_REPORT_BYTES);
    const value = parsed(bytes, name);
    try {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeReport */ .bl)(value);
    }
    catch (cause) {
        if (!(cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ))
            throw cause;
        const [problem] = cause.problems;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ ...problem, message: `${name}: ${problem.message}` }, { cause });
    }
}
/** The parser's own words are no part of the message: they quote the document, which may hold anything. */
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected JSON`, { hint: WHICH, cause });
    }
}
function tooLarge(name, maxBytes) {
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected at most ${maxBytes} bytes`, { hint: WHICH });
}
const WHICH = "Name the JSON document that a Modelgate action wrote as its report.";


/***/ })

};
