export const id = 694;
export const ids = [694];
export const modules = {

/***/ 9694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stageHolders: () => (/* binding */ stageHolders)
});

// EXTERNAL MODULE: ./packages/git/src/base.ts + 2 modules
var src_base = __webpack_require__(5942);
// EXTERNAL MODULE: ./packages/git/src/work-path.ts
var work_path = __webpack_require__(9007);
// EXTERNAL MODULE: ./packages/git/src/file.ts
var file = __webpack_require__(168);
// EXTERNAL MODULE: ./packages/git/src/lfs-pointer.ts
var lfs_pointer = __webpack_require__(9331);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/baseline/src/fault.ts
var fault = __webpack_require__(4601);
// EXTERNAL MODULE: ./packages/baseline/src/place-at-base.ts
var place_at_base = __webpack_require__(9174);
;// CONCATENATED MODULE: ./packages/baseline/src/base-policy.ts




/** More than anybody writes by hand. */
const MAX_POLICY_BYTES = 1_000_000;
/**
 * The policy file as the base of a pull request or a merge group has it: who proposes a change does not choose the limits that
 * judge it. Null for every other event, where the head's policy judges.
 * @throws ModelgateError `policy-invalid` for what is no text; what git throws, `history-missing` among it
 */
async function basePolicy(path, { repository, event }) {
    if (event.kind !== "pull-request" && event.kind !== "merge-group")
        return null;
    const clone = await repository();
    const base = await (0,src_base/* baseOf */.b)(event, clone);
    if (base === null)
        return { none: "the pull request shares no history with its base branch" };
    const { commit } = base;
    const own = await (0,work_path/* treePathOf */.h)(clone, path, "kept");
    const bounds = { maxBytes: MAX_POLICY_BYTES };
    const bytes = await (0,file/* fileAt */.Wd)(clone, { commit, path: own }, bounds);
    if (bytes !== null)
        return { text: textOf(bytes, own), commit, path: own };
    // A policy that was renamed, or taken away while another came, is still the one that was agreed on.
    const place = await (0,place_at_base/* placeAtBase */.c)(clone, commit, own, { is: isWritten, moved: true });
    const readAt = async (path) => {
        const before = await (0,file/* fileAt */.Wd)(clone, { commit, path }, bounds);
        return { text: textOf(before ?? new Uint8Array(), path), commit, path };
    };
    if ("path" in place)
        return await readAt(place.path);
    if (place.gone.length > MAX_GONE)
        throw unclear(own, place.gone);
    const policies = [];
    for (const path of place.gone) {
        const read = await readAt(path).catch(noPolicy);
        if (read !== null && isPolicy(read.text))
            policies.push(read);
    }
    const [only] = policies;
    if (policies.length > 1)
        throw unclear(own, policies.map(({ path }) => path));
    return only ?? { none: `${commit.slice(0, 12)} has no ${(0,fault/* shown */.SP)(own)}: this is its first version` };
}
function unclear(path, gone) {
    return (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(path)}: new under this name, and it may be ${(0,place_at_base/* listed */.K)(gone)} of before`, "Rename or add one policy in a change of its own.");
}
/** What is too large or no text was no policy; a clone that cannot be read still is an error. */
function noPolicy(error) {
    const { code } = error instanceof src_error/* ModelgateError */.HJ ? error : { code: null };
    if (code === "input-invalid" || code === "policy-invalid")
        return null;
    throw error;
}
/** Each is a question to git. */
const MAX_GONE = 50;
/** Whatever a policy may be called: one that goes away as policy.yml may come back as gate.yaml. */
function isWritten(name) {
    return /\.(?:ya?ml|json)$/i.test(name);
}
/** Workflows and other files go away as well. What every policy has is `models`, at the beginning of a line or within braces. */
function isPolicy(text) {
    if (/^["']?models["']?\s*:/m.test(text))
        return true;
    return /^[ \t]*\{/m.test(text) && /["'{,\s]models["']?\s*:/.test(text);
}
function textOf(bytes, path) {
    if ((0,lfs_pointer/* lfsPointer */.F)(bytes) !== null)
        throw (0,src_error/* failure */.V2)("policy-invalid", `${(0,fault/* shown */.SP)(path)}: is kept in Git LFS at the base`, {
            hint: "Keep the policy in git itself: `git lfs untrack`, then commit it again.",
        });
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,src_error/* failure */.V2)("policy-invalid", `${(0,fault/* shown */.SP)(path)}: is not UTF-8 at the base`, {
            hint: "Save it as UTF-8 on the base branch first.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/policy/src/registry.ts
var registry = __webpack_require__(7229);
// EXTERNAL MODULE: ./packages/policy/src/policy.ts + 7 modules
var policy = __webpack_require__(3014);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(3490);
// EXTERNAL MODULE: ./packages/job/src/open-registry.ts + 37 modules
var open_registry = __webpack_require__(6210);
// EXTERNAL MODULE: ./packages/job/src/policy-file.ts
var policy_file = __webpack_require__(480);
// EXTERNAL MODULE: ./packages/job/src/source-place.ts + 15 modules
var source_place = __webpack_require__(996);
;// CONCATENATED MODULE: ./packages/job/src/stage-holder.ts






/**
 * Asks the registry of a policy who holds a stage, and brings the model. Where a change is proposed, the registry is the one that
 * the base's policy names: who proposes a change does not choose what it is compared with.
 * @throws ModelgateError `policy-invalid`, `file-missing`, and what the registry throws
 */
function stageHolders(reach, env) {
    return async ({ stage, model, policy }, path, folder) => {
        const file = policy ?? policy_file/* DEFAULT_POLICY */.zj;
        const text = await agreedText(file, reach);
        const kept = keptBy(text, file, stage);
        const name = model ?? nameAt(text, file, path);
        const registry = await (0,open_registry/* openRegistry */.M)(kept, {
            // Nothing is written. Who is logged in is not asked: a container's user may have no name.
            ...{ reach, who: { name: "modelgate", email: "" }, now: () => Date.now(), env },
            credentials: { username: null, password: null },
        });
        const [known] = (await registry.overview(name)).filter((one) => one.model === name);
        const holder = known?.holders.find((one) => one.stage === stage);
        if (holder === undefined)
            return { none: `nobody holds ${stage} yet: this is the first version of ${name}` };
        const version = known?.versions.find((one) => one.version === holder.version);
        if (version === undefined)
            throw (0,src_error/* failure */.V2)("baseline-missing", `baseline: stage:${stage}: ${name} has no version ${holder.version} in force`, {
                hint: "Whoever holds the stage was withdrawn, or is not READY: promote another version.",
            });
        return await brought(version, { registry, reach, folder });
    };
}
async function brought(version, { registry: { bring }, reach, folder }) {
    const named = { version: version.version, digest: version.digest };
    if (bring !== undefined)
        return { ...named, path: await bring(version, folder) };
    const opened = await (0,source_place/* openSource */.o)(version.source, reach, folder);
    if ("path" in opened)
        return { ...named, path: opened.path };
    throw (0,src_error/* failure */.V2)("baseline-missing", `baseline: ${version.model} ${version.version}: ${opened.none}`, {
        hint: "Its registration names a commit that has no such file: register it again.",
    });
}
/** The policy that was agreed on: the base's where a change is proposed and the base has one. */
async function agreedText(file, reach) {
    const base = reach.isProposed === true ? await basePolicy(file, reach) : null;
    if (base !== null && "text" in base)
        return base.text;
    return await (0,policy_file/* policyText */.MJ)(file).catch((cause) => {
        throw (0,src_error/* failure */.V2)("file-missing", `baseline: ${file} cannot be read, which names the registry`, {
            hint: "A baseline by stage needs a policy file with a `registry`.",
            cause,
        });
    });
}
/** A stage that is not declared is a typing error, and no reason to compare with nothing. */
function keptBy(text, file, stage) {
    const kept = (0,registry/* readRegistry */._)(text, file);
    if (kept === null)
        throw (0,src_error/* failure */.V2)("policy-invalid", `${file}: has no \`registry\`, and the baseline is its stage ${stage}`, {
            hint: "Say which stages there are: `registry: { stages: [{ name: production }] }`.",
        });
    const names = kept.stages.map(({ name }) => name);
    if (names.includes(stage))
        return kept;
    const near = (0,closest/* closest */.k)(stage, names);
    throw (0,src_error/* failure */.V2)("policy-invalid", `${file}: baseline: no stage "${stage}"; they are ${names.join(", ")}`, {
        hint: near === null ? "Name one of them." : `Did you mean ${near}?`,
    });
}
/** The model of the policy whose file is compared. */
function nameAt(text, file, path) {
    const models = (0,policy/* readPolicies */.h9)(text, file);
    const found = models.find((model) => model.path === path) ?? (models.length === 1 ? models[0] : undefined);
    if (found !== undefined)
        return found.name;
    throw (0,src_error/* failure */.V2)("policy-invalid", `${file}: no model has the path ${path}, so its stage is not known`, {
        hint: "Name the baseline in the policy, beside its model: `baseline: { stage: production }`.",
    });
}


/***/ })

};
