export const id = 671;
export const ids = [671];
export const modules = {

/***/ 42896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ attach)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23292);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22104);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96910);



const EMPTY = Buffer.from("{}");
/**
 * Attaches an artifact to content (OCI image specification 1.1, "Guidelines for Artifact Usage"), so that `referrers` finds it.
 * The same contents give the same digest.
 * @throws ModelgateError what the store throws
 */
async function attach(store, subject, attachment) {
    const { artifactType, contents, annotations } = attachment;
    const config = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.empty, EMPTY);
    const layers = contents.map(({ mediaType, bytes, annotations: own }) => (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(mediaType, bytes, own === undefined ? {} : { annotations: own }));
    for (const bytes of [EMPTY, ...contents.map((one) => one.bytes)])
        await store.writeBlob((0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)("", bytes), async function* () {
            yield bytes;
        });
    const { mediaType, digest, size } = subject;
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeManifest */ .Gb)({
        ...{ schemaVersion: 2, mediaType: _media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.manifest, artifactType, config },
        // An artifact has a layer: what has nothing to say but its annotations has the empty one.
        layers: layers.length === 0 ? [config] : layers,
        subject: { mediaType, digest, size },
        ...(annotations === undefined ? {} : { annotations }),
    });
    await store.writeManifest(manifest, null);
    return { ...manifest.descriptor, ...(annotations === undefined ? {} : { annotations }) };
}


/***/ }),

/***/ 50671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MEDIA_TYPE: () => (/* reexport */ media_type/* MEDIA_TYPE */.Ap),
  attach: () => (/* reexport */ attach/* attach */.K),
  copy: () => (/* reexport */ copy/* copy */.C),
  decodeManifest: () => (/* reexport */ manifest/* decodeManifest */.MK),
  describe: () => (/* reexport */ descriptor/* describe */.q0),
  digestOf: () => (/* reexport */ descriptor/* digestOf */.ol),
  digestOfStream: () => (/* reexport */ descriptor/* digestOfStream */.Ul),
  dockerCredentials: () => (/* reexport */ dockerCredentials),
  encodeManifest: () => (/* reexport */ manifest/* encodeManifest */.Gb),
  isDigest: () => (/* reexport */ descriptor/* isDigest */.Bc),
  isIndex: () => (/* reexport */ manifest/* isIndex */.nw),
  isRepositoryName: () => (/* reexport */ reference/* isRepositoryName */.en),
  isTag: () => (/* reexport */ reference/* isTag */.dz),
  openLayout: () => (/* reexport */ layout/* openLayout */.B),
  openRepository: () => (/* reexport */ repository/* openRepository */.h),
  parseReference: () => (/* reexport */ reference/* parseReference */.F2)
});

// EXTERNAL MODULE: ./packages/oci/src/attach.ts
var attach = __webpack_require__(42896);
// EXTERNAL MODULE: ./packages/oci/src/copy.ts
var copy = __webpack_require__(78160);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/oci/src/credentials.ts

/**
 * Credentials by host from the text of Docker's `config.json`, as `docker login` leaves it: `auths` with `auth`, `username` and
 * `password`, or `identitytoken`. Credential helpers are programs and are not run. `path` is for messages.
 * @throws ModelgateError `input-invalid` when it cannot be read, never with anything from within
 */
function dockerCredentials(text, path) {
    const auths = objectAt(parsed(text, path), "auths");
    return async (host) => {
        for (const key of [
            host,
            `https://${host}`,
            `https://${host}/v1/`,
            `https://${host}/v2/`,
            `http://${host}`,
        ]) {
            const entry = objectAt(auths, key);
            const found = entry === null ? null : credentialsIn(entry, path, host);
            if (found !== null)
                return found;
        }
        return null;
    };
}
function parsed(text, path) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,error/* failure */.V2)("input-invalid", `${path}: is not JSON`, { hint: "It is written by `docker login`." });
    }
}
function objectAt(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return null;
    const found = value[key];
    return typeof found === "object" && found !== null ? found : null;
}
function credentialsIn(entry, path, host) {
    const { identitytoken, auth, username, password } = entry;
    if (typeof identitytoken === "string" && identitytoken !== "")
        return { identityToken: identitytoken };
    if (typeof username === "string" && typeof password === "string")
        return { username, password };
    // An empty entry says that a helper knows.
    if (typeof auth !== "string" || auth === "")
        return null;
    const pair = Buffer.from(auth, "base64").toString("utf8");
    const at = pair.indexOf(":");
    if (at < 1)
        throw (0,error/* failure */.V2)("input-invalid", `${path}: the credentials of ${host} are not a name and a password in base64`, {
            hint: "Log in again: `docker login`.",
        });
    return { username: pair.slice(0, at), password: pair.slice(at + 1) };
}

// EXTERNAL MODULE: ./packages/oci/src/descriptor.ts
var descriptor = __webpack_require__(23292);
// EXTERNAL MODULE: ./packages/oci/src/layout.ts
var layout = __webpack_require__(53683);
// EXTERNAL MODULE: ./packages/oci/src/manifest.ts
var manifest = __webpack_require__(22104);
// EXTERNAL MODULE: ./packages/oci/src/media-type.ts
var media_type = __webpack_require__(96910);
// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 9 modules
var repository = __webpack_require__(50967);
;// CONCATENATED MODULE: ./packages/oci/src/index.ts











/***/ })

};
