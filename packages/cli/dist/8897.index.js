export const id = 8897;
export const ids = [8897];
export const modules = {

/***/ 98897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_BASE: () => (/* reexport */ base/* DEFAULT_BASE */.W3),
  annotationsOf: () => (/* reexport */ annotations/* annotationsOf */.I),
  buildDockerfile: () => (/* reexport */ build_dockerfile/* buildDockerfile */.Z),
  buildImage: () => (/* reexport */ build_image/* buildImage */._),
  findEngine: () => (/* reexport */ engines/* findEngine */.GO),
  lastLine: () => (/* reexport */ engines/* lastLine */.fM),
  openBase: () => (/* reexport */ base/* openBase */.m),
  openImage: () => (/* reexport */ base/* openImage */.UY),
  pinnedParts: () => (/* reexport */ pinnedParts),
  platforms: () => (/* reexport */ src_platform/* platforms */.Bn),
  serverProgram: () => (/* reexport */ image_config/* serverProgram */.qX),
  tellingDiskFaults: () => (/* reexport */ disk_fault/* tellingDiskFaults */.e),
  writeModelArtifact: () => (/* reexport */ model_artifact/* writeModelArtifact */.p)
});

// EXTERNAL MODULE: ./packages/image/src/annotations.ts
var annotations = __webpack_require__(73711);
// EXTERNAL MODULE: ./packages/image/src/base.ts
var base = __webpack_require__(66744);
// EXTERNAL MODULE: ./packages/image/src/build/build-dockerfile.ts + 1 modules
var build_dockerfile = __webpack_require__(62973);
// EXTERNAL MODULE: ./packages/image/src/build/engines.ts
var engines = __webpack_require__(45189);
// EXTERNAL MODULE: ./packages/image/src/build-image.ts + 5 modules
var build_image = __webpack_require__(60432);
// EXTERNAL MODULE: ./packages/image/src/disk-fault.ts
var disk_fault = __webpack_require__(87497);
// EXTERNAL MODULE: ./packages/image/src/image-config.ts
var image_config = __webpack_require__(97979);
// EXTERNAL MODULE: ./packages/image/src/model-artifact.ts
var model_artifact = __webpack_require__(89895);
// EXTERNAL MODULE: ./packages/inference/src/runtime/find.ts + 3 modules
var find = __webpack_require__(98586);
// EXTERNAL MODULE: ./packages/image/src/node-release.ts + 1 modules
var node_release = __webpack_require__(98174);
// EXTERNAL MODULE: ./packages/image/src/platform.ts
var src_platform = __webpack_require__(3950);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/inference/src/runtime/pinned.ts + 1 modules
var pinned = __webpack_require__(85360);
// EXTERNAL MODULE: ./packages/inference/src/runtime/release.ts
var release = __webpack_require__(68241);
// EXTERNAL MODULE: ./packages/image/src/elf.ts
var elf = __webpack_require__(34808);
;// CONCATENATED MODULE: ./packages/image/src/runtime-entries.ts




/** Beside the server, so that it is found there as an installed package is. */
const FOLDER = "app/node_modules/onnxruntime-node";
/**
 * The pinned ONNX runtime of one platform, and nothing of the others. Scripts and bindings come from the files that travel, the
 * shared library from where the runtime was found; each by its pinned digest, so a file that is not the pinned one ends the build.
 * @throws ModelgateError `input-invalid` for a file of another machine, `file-missing`
 */
async function runtimeEntries({ directory, travelling }, platform) {
    const natives = pinned/* RELEASE */.g.platforms[`linux/${(0,src_platform/* namesOf */.eZ)(platform).nodeArch}`];
    if (natives === undefined)
        throw new Error(`${pinned/* RELEASE */.g.name} has no files for ${platform}`);
    const entries = Object.entries((0,release/* runtimeFiles */.u)(pinned/* RELEASE */.g, natives)).map(([path, { sha256, sizeBytes }]) => ({
        name: `${FOLDER}/${path}`,
        executable: false,
        digest: `sha256:${sha256}`,
        sizeBytes,
        from: Object.hasOwn(natives.libraries, path) ? (0,external_node_path_.join)(directory, path) : (0,external_node_path_.join)(travelling, (0,release/* travelPath */.m)(path)),
    }));
    const isNative = ({ name }) => /\.so\.\d+$|\.node$/u.test(name);
    for (const { from } of entries.filter(isNative))
        await (0,elf/* requireMachine */.X)(from, platform);
    return entries;
}

;// CONCATENATED MODULE: ./packages/image/src/pinned-parts.ts




/**
 * The pinned Node and ONNX runtime of any platform, from this machine or from npm's registry.
 * @throws ModelgateError from what it gives: `runtime-missing`, `runtime-untrusted`, `input-invalid`
 */
function pinnedParts(options, ports) {
    return {
        node: async (platform) => (0,node_release/* nodeEntries */.pB)(await (0,node_release/* findNode */.cy)(platform, options, ports), platform),
        runtime: async (platform) => {
            const arch = (0,src_platform/* namesOf */.eZ)(platform).nodeArch;
            const { directory } = await (0,find.findRuntime)({ ...options, os: "linux", arch }, ports);
            return runtimeEntries({ directory, travelling: options.travelling }, platform);
        },
    };
}

;// CONCATENATED MODULE: ./packages/image/src/index.ts












/***/ })

};
