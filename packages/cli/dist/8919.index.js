export const id = 8919;
export const ids = [8919];
export const modules = {

/***/ 15263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ basePolicy)
/* harmony export */ });
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6356);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49007);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10168);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39331);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14601);
/* harmony import */ var _place_at_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9174);




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
    const base = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .b)(event, clone);
    if (base === null)
        return { none: "the pull request shares no history with its base branch" };
    const { commit } = base;
    const own = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_1__/* .treePathOf */ .h)(clone, path, "kept");
    const bounds = { maxBytes: MAX_POLICY_BYTES };
    const bytes = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(clone, { commit, path: own }, bounds);
    if (bytes !== null)
        return { text: textOf(bytes, own), commit, path: own };
    // A policy that was renamed, or taken away while another came, is still the one that was agreed on.
    const place = await (0,_place_at_base_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAtBase */ .c)(clone, commit, own, { is: isWritten, moved: true });
    const readAt = async (path) => {
        const before = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(clone, { commit, path }, bounds);
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
    return only ?? { none: `${commit.slice(0, 12)} has no ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(own)}: this is its first version` };
}
function unclear(path, gone) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .missing */ .LO)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}: new under this name, and it may be ${(0,_place_at_base_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(gone)} of before`, "Rename or add one policy in a change of its own.");
}
/** What is too large or no text was no policy; a clone that cannot be read still is an error. */
function noPolicy(error) {
    const { code } = error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .ModelgateError */ .HJ ? error : { code: null };
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
    if ((0,_modelgate_git__WEBPACK_IMPORTED_MODULE_6__/* .lfsPointer */ .F)(bytes) !== null)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("policy-invalid", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}: is kept in Git LFS at the base`, {
            hint: "Keep the policy in git itself: `git lfs untrack`, then commit it again.",
        });
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("policy-invalid", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}: is not UTF-8 at the base`, {
            hint: "Save it as UTF-8 on the base branch first.",
            cause,
        });
    }
}


/***/ }),

/***/ 14601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** For a baseline that was named and cannot be had. */
function missing(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("baseline-missing", `baseline: ${message}`, { hint });
}
/** For a baseline that is there and is another one. */
function mismatch(message, hint) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("baseline-mismatch", `baseline: ${message}`, { hint });
}
/** The first twelve digits of a sha256, with or without its prefix: enough to be told apart by people. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, "").slice(0, 12);
}
/** A name from elsewhere for a message: control characters as escapes, at most 200 characters. */
function shown(name) {
    const text = JSON.stringify(name).slice(1, -1);
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}


/***/ }),

/***/ 28574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sourceName),
/* harmony export */   Y: () => (/* binding */ addressName)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14601);

/** A source as reports name it: `git:base`, `git:v1.2`, `path:…`, `report:…`, `stage:production`, or `url:…` without user, password and query. */
function sourceName(source) {
    switch (source.kind) {
        case "git":
            return `git:${source.ref === null ? "base" : (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.ref)}`;
        case "path":
        case "report":
            return `${source.kind}:${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.path)}`;
        case "stage":
            return `stage:${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.stage)}`;
        case "url":
            return `url:${URL.canParse(source.url) ? addressName(new URL(source.url)) : "an address that cannot be read"}`;
    }
}
/** An address as far as it may be shown: what is left out may be a password or a signature. */
function addressName({ protocol, host, pathname }) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(`${protocol}//${host}${pathname}`);
}


/***/ }),

/***/ 90480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   _2: () => (/* binding */ inPolicysPlace),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);




/** What a report says of inputs that stood in the policy's place: its digest is then none of the report's. */
function inPolicysPlace(inputs) {
    if (inputs.length === 0)
        return [];
    return [
        `${inputs.join(", ")} ${inputs.length === 1 ? "overrides" : "override"} the policy, so this report cannot be used to promote`,
    ];
}
/** Where a policy is looked for when none is named, from the working directory. */
const DEFAULT_POLICY = "modelgate.yml";
async function policyFile(config) {
    const path = config ?? DEFAULT_POLICY;
    try {
        return { path, text: await policyText(path) };
    }
    catch (cause) {
        if (cause instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .ModelgateError */ .HJ)
            throw cause;
        const { code } = cause;
        if (config === null && code === "ENOENT")
            return null;
        const what = code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("file-missing", `config: ${path}: ${what}`, {
            hint: "Give the path of a policy file.",
            cause,
        });
    }
}
/**
 * The text of a policy file. A stranger may have put it there, and what is wrong with it will be quoted: so nothing is read through a
 * link that leaves the checkout, as to the process's environment or a login, or that leads to what git keeps for itself.
 * @throws ModelgateError `policy-invalid` for such a link
 */
async function policyText(path) {
    if (await leadsAway((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("policy-invalid", `${path}: is a link that leads out of this checkout, or into .git`, {
            hint: "Keep the policy itself in the repository, or name the file that it leads to as `config`.",
        });
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
}
/** A file elsewhere is the word of whoever named it, as `<(…)` of a shell or a folder of the organisation's. */
async function leadsAway(path) {
    const top = checkoutOf(process.cwd());
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, path)))
        return false;
    const end = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path));
    return isOutside(end) || end.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).includes(".git");
}
/** The folder of the clone that holds another one; without a clone that folder itself. */
function checkoutOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return folder;
    }
}
function isOutside(inside) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] === "..";
}


/***/ }),

/***/ 46060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var _modelgate_baseline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48308);

/** Where a registry in git says that a version is: `<commit>:<path>`; null: its registration names no file. */
function sourcePlace(source) {
    const [, ref, path] = /^([^:]*):(.+)$/su.exec(source) ?? [];
    return ref === undefined || path === undefined ? null : { ref, path };
}
/**
 * The model that a version's source names, on disk in a folder; or why there is none.
 * @throws ModelgateError what git and LFS throw
 */
async function openSource(source, ports, folder) {
    const place = sourcePlace(source);
    if (place === null)
        return { none: "it was registered without a file path, so its bytes cannot be fetched" };
    const { ref, path } = place;
    const opened = await (0,_modelgate_baseline__WEBPACK_IMPORTED_MODULE_0__/* .openBaseline */ .E)({ kind: "git", ref }, { path, kind: "model" }, ports, folder);
    return opened.kind === "none" ? { none: opened.reason } : { path: opened.path };
}


/***/ }),

/***/ 53320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stageHolders: () => (/* binding */ stageHolders)
/* harmony export */ });
/* harmony import */ var _modelgate_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15263);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57229);
/* harmony import */ var _modelgate_policy__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72371);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33490);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65830);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90480);
/* harmony import */ var _source_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46060);






/**
 * Asks the registry of a policy who holds a stage, and brings the model. Where a change is proposed, the registry is the one that
 * the base's policy names: who proposes a change does not choose what it is compared with.
 * @throws ModelgateError `policy-invalid`, `file-missing`, and what the registry throws
 */
function stageHolders(reach, env) {
    return async ({ stage, model, policy }, path, folder) => {
        const file = policy ?? _policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj;
        const text = await agreedText(file, reach);
        const kept = keptBy(text, file, stage);
        const name = model ?? nameAt(text, file, path);
        const registry = await (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .openRegistry */ .M)(kept, {
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
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("baseline-missing", `baseline: stage:${stage}: ${name} has no version ${holder.version} in force`, {
                hint: "Whoever holds the stage was withdrawn, or is not READY: promote another version.",
            });
        return await brought(version, { registry, reach, folder });
    };
}
async function brought(version, { registry: { bring }, reach, folder }) {
    const named = { version: version.version, digest: version.digest };
    if (bring !== undefined)
        return { ...named, path: await bring(version, folder) };
    const opened = await (0,_source_place_js__WEBPACK_IMPORTED_MODULE_3__/* .openSource */ .o)(version.source, reach, folder);
    if ("path" in opened)
        return { ...named, path: opened.path };
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("baseline-missing", `baseline: ${version.model} ${version.version}: ${opened.none}`, {
        hint: "Its registration names a commit that has no such file: register it again.",
    });
}
/** The policy that was agreed on: the base's where a change is proposed and the base has one. */
async function agreedText(file, reach) {
    const base = reach.isProposed === true ? await (0,_modelgate_baseline__WEBPACK_IMPORTED_MODULE_4__/* .basePolicy */ .u)(file, reach) : null;
    if (base !== null && "text" in base)
        return base.text;
    return await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .policyText */ .MJ)(file).catch((cause) => {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("file-missing", `baseline: ${file} cannot be read, which names the registry`, {
            hint: "A baseline by stage needs a policy file with a `registry`.",
            cause,
        });
    });
}
/** A stage that is not declared is a typing error, and no reason to compare with nothing. */
function keptBy(text, file, stage) {
    const kept = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_5__/* .readRegistry */ ._)(text, file);
    if (kept === null)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("policy-invalid", `${file}: has no \`registry\`, and the baseline is its stage ${stage}`, {
            hint: "Say which stages there are: `registry: { stages: [{ name: production }] }`.",
        });
    const names = kept.stages.map(({ name }) => name);
    if (names.includes(stage))
        return kept;
    const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_6__/* .closest */ .k)(stage, names);
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("policy-invalid", `${file}: baseline: no stage "${stage}"; they are ${names.join(", ")}`, {
        hint: near === null ? "Name one of them." : `Did you mean ${near}?`,
    });
}
/** The model of the policy whose file is compared. */
function nameAt(text, file, path) {
    const models = (0,_modelgate_policy__WEBPACK_IMPORTED_MODULE_7__/* .readPolicies */ .h9)(text, file);
    const found = models.find((model) => model.path === path) ?? (models.length === 1 ? models[0] : undefined);
    if (found !== undefined)
        return found.name;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("policy-invalid", `${file}: no model has the path ${path}, so its stage is not known`, {
        hint: "Name the baseline in the policy, beside its model: `baseline: { stage: production }`.",
    });
}


/***/ }),

/***/ 37277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inspectModel),
/* harmony export */   R: () => (/* binding */ operatorsOf)
/* harmony export */ });
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18794);
/* harmony import */ var _element_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18086);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34923);
/* harmony import */ var _tensor_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1588);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92871);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12000);






/**
 * Describes a model without running or copying it. Problems that would keep it from being run are part of the answer.
 * The digest holds if nobody writes to the files meanwhile; to run what was inspected, stage it.
 * @param count the parameters of a model that could be run; absent: its initializers are counted
 * @throws ModelgateError `file-missing`, `model-unreadable` or `model-unsupported` when there is nothing to describe
 */
async function inspectModel(path, count = initializersIn) {
    const { model, digest, sizeBytes, files, problems } = await (0,_carry_js__WEBPACK_IMPORTED_MODULE_0__/* .carryModel */ .N)(path, null);
    return {
        path,
        digest,
        sizeBytes,
        files,
        irVersion: model.irVersion,
        opsets: model.opsets.map(({ domain, version }) => ({ domain: domain || "ai.onnx", version })),
        producer: model.producer,
        domain: model.domain,
        modelVersion: String(model.modelVersion),
        docString: model.docString,
        metadata: Object.fromEntries(model.metadata),
        signature: (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOf */ .y)(model.graph),
        operators: operatorsOf(model),
        // Who counts more reads what lies in attributes, too, which a model that is refused may lack.
        parameters: problems.length > 0 ? initializersIn(model) : count(model),
        constants: amountsOf(model, ["constant"]),
        functions: model.functions.map(({ domain, name, overload, inputs, outputs, nodes }) => {
            return { domain: domain || "ai.onnx", name, overload, inputs, outputs, nodes: nodes.length };
        }),
        notes: [...model.notes, ...trainingNotes(model)],
        problems,
    };
}
/** Counts nodes by `domain::operator`, subgraphs and function bodies included, graphs for training not. */
function operatorsOf(model) {
    const counts = new Map();
    const totals = { graph: 0, subgraph: 0, function: 0, training: 0 };
    for (const { part, nodes } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .ZK)(model)) {
        totals[part] += nodes.length;
        if (part === "training")
            continue;
        for (const { domain, opType } of nodes) {
            const operator = `${domain || "ai.onnx"}::${opType}`;
            counts.set(operator, (counts.get(operator) ?? 0) + 1);
        }
    }
    return {
        total: totals.graph + totals.subgraph + totals.function,
        inSubgraphs: totals.subgraph,
        inFunctions: totals.function,
        counts: sorted(counts),
    };
}
function initializersIn(model) {
    return amountsOf(model, ["initializer", "sparse-values"]);
}
function amountsOf(model, roles) {
    const byType = new Map();
    let total = { tensors: 0, count: 0, sizeBytes: 0 };
    for (const { tensor, role, part } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorsOf */ .YP)(model)) {
        if (part === "training" || !roles.includes(role))
            continue;
        const type = (0,_element_type_js__WEBPACK_IMPORTED_MODULE_3__/* .elementName */ .A)(tensor.dataType);
        total = withTensor(model, total, tensor);
        byType.set(type, withTensor(model, byType.get(type) ?? { tensors: 0, count: 0, sizeBytes: 0 }, tensor));
    }
    return { ...total, byType: sorted(byType) };
}
function withTensor(model, amount, tensor) {
    const sizeBytes = (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_4__/* .rawSizeBytes */ .V)(tensor) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .tensorStrings */ .Gr)(model, tensor).reduce((sum, text) => sum + text.length, 0);
    return {
        tensors: amount.tensors + 1,
        count: amount.count + (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_4__/* .elementCount */ .K)(tensor.dims),
        sizeBytes: amount.sizeBytes + sizeBytes,
    };
}
function sorted(map) {
    return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function trainingNotes({ training }) {
    return training.length === 0 ? [] : [`${training.length} graphs for training are not counted`];
}


/***/ }),

/***/ 83736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ incompatible),
/* harmony export */   m4: () => (/* binding */ withoutBaseline),
/* harmony export */   vM: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48034);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64635);


/**
 * Limits that no model can hold together, limits that are written twice, and a metric that is better both ways. Each is told
 * at the later one, with the place of the earlier.
 * @param clauses with resolved metric names, where they are known
 */
function contradictions(clauses) {
    return clauses.flatMap((later, index) => clauses.slice(0, index).flatMap((earlier) => {
        const what = twice(earlier, later);
        return what === null ? incompatible(earlier, later) : [problemOf(earlier, later, what)];
    }));
}
/** As `contradictions`, of two limits of which one may repeat the other. */
function incompatible(earlier, later) {
    if (later.metric !== earlier.metric)
        return [];
    const what = twoDirections(earlier, later) ?? apart(earlier, later);
    return what === null ? [] : [problemOf(earlier, later, what)];
}
function problemOf(earlier, later, { what, hint }) {
    const message = `${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(later)}: ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(later)} ${what} ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(earlier)} (${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(earlier)})`;
    return { code: "policy-invalid", message, hint, ...(later.at === undefined ? {} : { at: later.at }) };
}
function twoDirections(a, b) {
    if (a.better === undefined || b.better === undefined || a.better === b.better)
        return null;
    return {
        what: `says better: ${b.better}, not as`,
        hint: "A metric is better one way: say the same in both.",
    };
}
/** An advisory limit beside a looser required one says something; judged on another end of the interval, too. */
function twice(a, b) {
    const same = a.better === b.better &&
        (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(b) &&
        a.dataset === b.dataset &&
        a.tier === b.tier &&
        (a.judge ?? "estimate") === (b.judge ?? "estimate") &&
        (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(b);
    return same ? { what: "is written twice, after", hint: "Keep one of them." } : null;
}
/** Two limits of which at least one is breached by any value. */
function apart(a, b) {
    const shareRows = (a.dataset === null || b.dataset === null || a.dataset === b.dataset) && (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(a) === (0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q1)(b);
    if (!shareRows)
        return null;
    const [one, two] = [rangesOf(a), rangesOf(b)];
    const isApart = ["value", "improvement"].some((axis) => {
        const [low, high] = [Math.max(one[axis][0], two[axis][0]), Math.min(one[axis][1], two[axis][1])];
        return low > high;
    });
    return isApart
        ? { what: "cannot hold together with", hint: "No model can hold both: mend or drop one of them." }
        : null;
}
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
/**
 * What a clause allows of the value itself and of the improvement on the baseline. A relative limit says of the amount
 * only its sign; an increase says nothing of it, since the direction of the metric is not known here.
 */
function rangesOf({ limit: { kind, value } }) {
    switch (kind) {
        case "min":
            return { value: [value, ANY[1]], improvement: ANY };
        case "max":
            return { value: [ANY[0], value], improvement: ANY };
        case "max-drop":
            return { value: ANY, improvement: [-value, ANY[1]] };
        case "min-improvement":
            return { value: ANY, improvement: [value, ANY[1]] };
        case "max-improvement":
            return { value: ANY, improvement: [ANY[0], value] };
        case "max-relative-drop":
            return { value: ANY, improvement: value === 0 ? [0, ANY[1]] : ANY };
        case "min-relative-improvement":
            return {
                value: ANY,
                improvement: value > 0 ? [Number.MIN_VALUE, ANY[1]] : value === 0 ? [0, ANY[1]] : ANY,
            };
        default:
            return { value: ANY, improvement: ANY };
    }
}
/** Comparisons of a model that is compared with nothing. `beat-dummy` needs none. */
function withoutBaseline(clauses) {
    return clauses
        .filter(({ limit }) => _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .COMPARATIVE_KINDS */ .sQ.includes(limit.kind))
        .map((clause) => ({
        code: "policy-invalid",
        message: `${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(clause)}: ${(0,_place_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseWords */ .ti)(clause)}: there is no baseline to compare with`,
        hint: "Give the model one, for example `baseline: { git: base }`.",
        ...(clause.at === undefined ? {} : { at: clause.at }),
    }));
}


/***/ }),

/***/ 60974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rangeInWords),
/* harmony export */   jf: () => (/* binding */ isLimitValue),
/* harmony export */   tI: () => (/* binding */ VALUE_RANGES)
/* harmony export */ });
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const AMOUNT = [0, Number.POSITIVE_INFINITY];
// A relative limit above one is far more often 2 for 2 % than the wish to allow a doubling.
const SHARE = [0, 1];
/**
 * Which values a limit may have, inclusive. A drop or an increase is an amount; the relative ones are shares of the baseline,
 * 0.02 for 2 %.
 */
const VALUE_RANGES = {
    min: ANY,
    max: ANY,
    "max-drop": AMOUNT,
    "max-relative-drop": SHARE,
    "min-improvement": ANY,
    "min-relative-improvement": [-1, 1],
    "max-improvement": ANY,
    "max-increase": AMOUNT,
    "max-relative-increase": SHARE,
    "beat-dummy": AMOUNT,
};
/** Whether a finite value is in the range of its kind. */
function isLimitValue(kind, value) {
    const [lowest, highest] = VALUE_RANGES[kind];
    return Number.isFinite(value) && value >= lowest && value <= highest;
}
/** The range of a kind in words, for messages. */
function rangeInWords(kind) {
    const [lowest, highest] = VALUE_RANGES[kind];
    if (lowest === Number.NEGATIVE_INFINITY)
        return "a finite number";
    if (highest === Number.POSITIVE_INFINITY)
        return "a number of at least 0";
    return `a share between ${lowest} and ${highest}, as 0.02 for 2 %`;
}


/***/ }),

/***/ 64635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Q1: () => (/* binding */ sliceKey),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   ti: () => (/* binding */ clauseWords)
/* harmony export */ });
/** A place in words, `modelgate.yml:9:15`; an input has none. */
function placeOf({ at }) {
    if (at === undefined)
        return "limits";
    return at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
}
/** A clause in words, `accuracy max-drop 0.01 on test`. */
function clauseWords(clause) {
    return `${subjectOf(clause)} ${clause.limit.value}${scopeOf(clause)}`;
}
/** Its metric and kind, `accuracy max-drop`. */
function subjectOf({ metric, limit }) {
    return `${metric} ${limit.kind}`;
}
/** The rows that it is about, ` on test, in slices`; nothing for all. */
function scopeOf({ dataset, slices }) {
    const rows = slices === undefined ? "" : ` in slices of ${slices.axes.map(axisWords).join(", ")}`;
    return `${dataset === null ? "" : ` on ${dataset}`}${rows}`;
}
function axisWords(axis) {
    switch (axis.kind) {
        case "values":
            return axis.values === null ? axis.column : `${axis.column} in (${axis.values.join(", ")})`;
        case "bins":
            return `${axis.column} by [${axis.edges.join(", ")}]`;
        case "quantiles":
            return `${axis.column} by ${axis.bins} quantiles`;
        case "where":
            return axis.where;
        case "cross":
            return axis.axes.map(axisWords).join(" × ");
    }
}
/** The rows that a clause is about, as a key: equal for equal slices of them. */
function sliceKey({ slices }) {
    return JSON.stringify(slices?.axes ?? null);
}


/***/ }),

/***/ 72371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ modelNames),
  h9: () => (/* binding */ readPolicies),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: ./packages/policy/src/contradictions.ts
var contradictions = __webpack_require__(83736);
// EXTERNAL MODULE: ./packages/policy/src/model.ts
var model = __webpack_require__(44585);
// EXTERNAL MODULE: ./packages/policy/src/schema.ts + 3 modules
var schema = __webpack_require__(3965);
// EXTERNAL MODULE: ./packages/policy/src/place-words.ts
var place_words = __webpack_require__(64635);
;// CONCATENATED MODULE: ./packages/policy/src/waiver-problems.ts


/** Waivers of a check that no limit makes, and a check that is waived twice. */
function waiverProblems({ waivers, clauses, datasets }, isExtended) {
    const checks = clauses.flatMap((clause) => checksOf(clause, datasets));
    const firsts = new Map();
    return waivers.flatMap((waiver) => {
        const earlier = firsts.get(waiver.check);
        if (earlier !== undefined)
            return [problemOf(waiver, `is waived twice, first at ${(0,place_words/* placeOf */.$t)(earlier)}`, "Keep one of them.")];
        firsts.set(waiver.check, waiver);
        if (isMade(waiver.check, checks))
            return [];
        const names = checks.map(({ before, after }) => `${before}${after}`);
        const near = (0,closest/* closest */.k)(waiver.check, names);
        const own = isExtended ? " A limit of the organisation's cannot be waived." : "";
        const hint = near === null ? `The checks are ${names.join(", ")}.` : `Did you mean ${near}?`;
        return [problemOf(waiver, "waives a check that no limit in this policy creates", `${hint}${own}`)];
    });
}
/** The ids of a clause's checks: `test/accuracy/min`, or `test/accuracy[writer=7]/min` in a slice. */
function checksOf({ dataset, metric, limit, slices }, datasets) {
    const names = dataset === null ? datasets.map(({ name }) => name) : [dataset];
    return names.map((name) => ({
        before: `${name}/${metric}`,
        after: `/${limit.kind}`,
        isSliced: slices !== undefined,
    }));
}
/** Whether the limits make a check of this id. `#2` names the second of a kind, of which there have to be two. */
function isMade(id, checks) {
    const [, plain = id, number = "1"] = /^(.*)#([2-9]|[1-9]\d+)$/su.exec(id) ?? [];
    const makers = checks.filter(({ before, after, isSliced }) => isSliced ? plain.startsWith(`${before}[`) && plain.endsWith(`]${after}`) : plain === `${before}${after}`);
    return makers.length >= Number(number);
}
function problemOf(waiver, what, hint) {
    const message = `${(0,place_words/* placeOf */.$t)(waiver)}: waivers: ${waiver.check} ${what}`;
    return { code: "policy-invalid", message, hint, ...(waiver.at === undefined ? {} : { at: waiver.at }) };
}

// EXTERNAL MODULE: ./packages/policy/src/where-problems.ts
var where_problems = __webpack_require__(86172);
// EXTERNAL MODULE: ./packages/policy/src/yaml.ts + 1 modules
var yaml = __webpack_require__(99421);
;// CONCATENATED MODULE: ./packages/policy/src/policy.ts







/**
 * Reads one model's part of a policy file; the whole file is checked.
 * @param path of the file, for messages and as the base of the paths in it
 * @param resolve absent: metrics stay as they are written, and are compared as such
 * @throws ModelgateError `policy-invalid` or `slice-invalid` with line and column of every mistake, `input-invalid` for an
 * unknown model
 */
function readPolicy(text, path, model, resolve) {
    return chosen(readPolicies(text, path, resolve), path, model);
}
/**
 * Reads every model of a policy file, in its order, checked as a whole.
 * @throws ModelgateError as `readPolicy`
 */
function readPolicies(text, path, resolve = (clauses) => [...clauses]) {
    const source = { kind: "file", name: path };
    const { value, locate } = (0,yaml/* readYaml */.gM)(text, source, schema/* PolicySchema */.Qz);
    const written = { source, locate, mode: value.mode };
    const isExtended = value.extends !== undefined;
    const problems = [];
    const models = Object.entries(value.models).map(([name, entry]) => {
        problems.push(...mistakes(name, entry, written, isExtended));
        const one = resolved((0,model/* modelOf */.DM)(name, entry, written), resolve, problems);
        problems.push(...(0,contradictions/* contradictions */.vM)(one.clauses), ...waiverProblems(one, isExtended));
        if (one.baseline === null)
            problems.push(...(0,contradictions/* withoutBaseline */.m4)(one.clauses));
        return one;
    });
    (0,src_error/* throwProblems */.Jh)(problems);
    return models;
}
/**
 * The models of a policy file, in its order: whether the base's file knows the one that is judged.
 * @throws ModelgateError `policy-invalid`
 */
function modelNames(text, path) {
    return Object.keys((0,yaml/* readYaml */.gM)(text, { kind: "file", name: path }, schema/* PolicySchema */.Qz).value.models);
}
function resolved(model, resolve, problems) {
    try {
        return { ...model, clauses: resolve(model.clauses, model.task) };
    }
    catch (error) {
        problems.push(...(0,src_error/* problemsOf */.GW)(error));
        return model;
    }
}
function chosen(models, path, asked) {
    const names = models.map(({ name }) => name);
    const [first] = models;
    const only = models.length === 1 ? first : undefined;
    const found = asked === null ? only : models.find(({ name }) => name === asked);
    if (found !== undefined)
        return found;
    const ofPath = asked === null ? undefined : models.find((model) => model.path === asked);
    const near = ofPath?.name ?? (asked === null ? null : (0,closest/* closest */.k)(asked, names));
    const what = asked === null ? "it holds several models" : `it holds no model "${asked}"`;
    throw (0,src_error/* failure */.V2)("input-invalid", `model: ${path}: ${what}; they are ${names.join(", ")}`, {
        hint: near === null ? "Name one of them." : `Did you mean "${near}"?`,
    });
}
/** What one entry gets wrong that its shape does not show. */
function mistakes(name, entry, written, isExtended) {
    const { source, locate } = written;
    const keys = ["models", name];
    const { limits, datasets } = entry;
    if (limits === undefined) {
        if (isExtended)
            return [];
        return [(0,yaml/* problemAt */.l4)(source, locate(keys), `${keys.join(".")}.limits: missing`)];
    }
    const sets = Object.keys(datasets);
    const strangers = limits.flatMap(({ dataset }, index) => {
        if (dataset === undefined || sets.includes(dataset))
            return [];
        // Limits on data sets that the model does not have: nobody would ever judge them.
        const place = locate([...keys, "limits", index, "dataset"]);
        const hint = `The model's data sets are ${sets.join(", ")}.`;
        return [(0,yaml/* problemAt */.l4)(source, place, `limits: no data set "${dataset}"`, hint)];
    });
    const wheres = (0,where_problems/* whereProblems */.c)(limits, source, (index, ...inner) => locate([...keys, "limits", index, ...inner]));
    return [...strangers, ...wheres];
}


/***/ }),

/***/ 57229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44585);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3965);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99421);



/**
 * The registry of a policy file; null where it has none. The whole file is checked.
 * @throws ModelgateError `policy-invalid`
 */
function readRegistry(text, path) {
    const { registry, models } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, { kind: "file", name: path }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicySchema */ .Qz).value;
    if (registry === undefined)
        return null;
    return {
        place: placeOf(registry, path),
        models: Object.keys(models),
        stages: registry.stages.map((stage) => ({
            name: stage.name,
            from: stage.from ?? null,
            requires: stage.requires,
            maxEvidenceAgeMs: stage["max-evidence-age"] ?? null,
            soakMs: stage.soak ?? null,
            approval: stage.approval ?? null,
            signedBy: stage["signed-by"] ?? [],
            allowClaimed: stage["allow-claimed"],
        })),
    };
}
function placeOf(entry, policy) {
    const { type, url, name, repository = "", path = "" } = entry;
    const isHttpAllowed = entry["allow-http"] === true;
    switch (type) {
        case "git":
            return { type };
        case "mlflow":
            return {
                ...{ type, url: url ?? null, name: name ?? "{model}" },
                ...{ isLegacy: entry["legacy-stages"] === true, isHttpAllowed },
            };
        case "oci":
            return { type, repository, isHttpAllowed };
        case "directory":
            return { type, path: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .oN)(policy)(path) };
    }
}


/***/ }),

/***/ 22907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shortClasses),
/* harmony export */   z: () => (/* binding */ shortLimits)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48034);
/* harmony import */ var _limit_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60974);


const NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?";
const BOUND = new RegExp(`^([A-Za-z_]\\w*)\\s*(>=|<=)\\s*(${NUMBER})(%?)$`, "iu");
const WORDED = new RegExp(`^([A-Za-z_]\\w*)\\s+([a-z]+(?:-[a-z]+)*)(?:\\s+(${NUMBER})(%?))?$`, "iu");
/**
 * Lines such as `accuracy>=0.9`, `accuracy max-drop 1%` and `accuracy beat-dummy`; empty ones and those that begin with # say
 * nothing. null for YAML.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
function shortLimits(text) {
    const lines = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    if (isYaml(text, lines))
        return null;
    const problems = [];
    const clauses = lines.flatMap((line) => {
        const read = boundOf(line) ?? wordedOf(line);
        if (typeof read !== "string")
            return [{ ...read, dataset: null, tier: "required" }];
        const message = `limits: expected ${read}, got "${line.slice(0, 120)}"`;
        problems.push({ code: "policy-invalid", message, hint: hintFor(line) });
        return [];
    });
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return clauses;
}
/** A list in YAML: all of it, for a line of the other kind within would be read as something else. */
function isYaml(text, lines) {
    const begins = (line) => line.startsWith("-") || line.startsWith("[");
    if (!lines.some(begins))
        return false;
    const isOther = (line) => typeof (boundOf(line) ?? wordedOf(line)) !== "string";
    // Of YAML a line without an indent that begins no entry is part of none.
    const isMixed = text.split("\n").some((line) => line === line.trimStart() && isOther(line.trim()));
    if (begins(lines[0] ?? "") && !isMixed)
        return true;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("policy-invalid", "limits: expected lines such as accuracy>=0.9 or a YAML list, got both", {
        hint: "Write all of them in one way, as - { metric: accuracy, min: 0.9 } beside other YAML.",
    });
}
function hintFor(line) {
    if (isSeveral(line))
        return "One limit each: repeat --limit, or give each a line of its own.";
    if (/^(?:\{|\w+:)/u.test(line))
        return "YAML begins with `- `, as the policy's list does: - { metric: accuracy, min: 0.9 }";
    // A shell takes what follows an unquoted > for the name of a file.
    if (/^[A-Za-z_]\w*$/u.test(line))
        return `In a shell a limit stands in quotes, as '${line}>=0.9': what follows a bare > is the name of a file there.`;
    return "For example accuracy>=0.9, log_loss<=0.4, accuracy max-drop 0.01 or accuracy beat-dummy.";
}
/** Whether it is a list between commas, as other inputs take it. */
function isSeveral(line) {
    const parts = line.split(/[,;]/u).map((part) => part.trim());
    return parts.length > 1 && parts.every((part) => typeof (boundOf(part) ?? wordedOf(part)) !== "string");
}
function boundOf(line) {
    const [, metric = "", sign, digits, percent] = BOUND.exec(line) ?? [];
    const value = Number(digits) / (percent === "%" ? 100 : 1);
    // 1e999 is written like a number and is none.
    if (!Number.isFinite(value))
        return null;
    return { metric, limit: { kind: sign === ">=" ? "min" : "max", value }, ...percentOf(percent) };
}
/** A text says what was expected in place of the line. */
function wordedOf(line) {
    const [, metric, word, digits, percent] = WORDED.exec(line) ?? [];
    if (metric === undefined)
        return "METRIC>=VALUE, METRIC<=VALUE or METRIC KIND VALUE";
    const kind = _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7.find((one) => one === word);
    if (kind === undefined)
        return `one of ${_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7.join(", ")} after the metric`;
    if (digits === undefined)
        return kind === "beat-dummy" ? limited(metric, kind, 0) : `a value after ${kind}`;
    const read = limited(metric, kind, Number(digits) / (percent === "%" ? 100 : 1));
    return typeof read === "string" ? read : { ...read, ...percentOf(percent) };
}
function percentOf(sign) {
    return sign === "%" ? { isPercent: true } : {};
}
function limited(metric, kind, value) {
    return (0,_limit_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimitValue */ .jf)(kind, value) ? { metric, limit: { kind, value } } : `${(0,_limit_values_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeInWords */ .AA)(kind)} for ${kind}`;
}
/** Labels between commas or line ends; null for a YAML list. */
function shortClasses(text) {
    if (/^(?:\[|-\s)/u.test(text))
        return null;
    const labels = text.split(/[,\n]/u).map((label) => label.trim());
    return labels.filter((label) => label !== "");
}


/***/ }),

/***/ 99908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ isStageName),
/* harmony export */   fe: () => (/* binding */ parseTagName),
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   pg: () => (/* binding */ formatTagName)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60479);
// GTO's grammar (iterative/gto 1.10, gto/constants.py), read by hand rather than by one expression: neither `#` nor `@` can
// be in a name, so the first of them ends it, and a hostile tag costs one pass.

const NAME = _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_NAME */ .r;
const FOLDER = /^[a-zA-Z0-9\-_./]+$/u;
/** Semantic versioning 2.0.0, with GTO's `v`. */
const VERSION = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/u;
/** Whether a model may be called so: `name` or `folder:name`. */
function isModelName(text) {
    const at = text.indexOf(":");
    return at < 0 ? NAME.test(text) : FOLDER.test(text.slice(0, at)) && NAME.test(text.slice(at + 1));
}
/** Whether a stage may be called so. */
function isStageName(text) {
    return NAME.test(text);
}
/** Whether this is a version as GTO writes them: `v1.2.3`. */
function isVersion(text) {
    return VERSION.test(text);
}
/** Reads a tag's name; null for a tag that is none of GTO's. */
function parseTagName(text) {
    const at = text.search(/[#@]/u);
    if (at < 0)
        return null;
    // A colon cannot be in a tag: GTO writes `=` for it.
    const written = text.slice(0, at);
    const model = written.replaceAll("=", ":");
    if (written.includes(":") || !isModelName(model))
        return null;
    const [body = "", digits, ...more] = text.slice(at + 1).split("#");
    if (more.length > 0 || (digits !== undefined && !/^[0-9]+$/u.test(digits)))
        return null;
    const action = text[at] === "#" ? stageAction(body) : versionAction(body);
    return action && { model, ...action, ...(digits === undefined ? {} : { counter: Number(digits) }) };
}
function stageAction(body) {
    const isTaken = body.endsWith("!");
    const stage = isTaken ? body.slice(0, -1) : body;
    return isStageName(stage) ? { action: isTaken ? "unassign" : "assign", stage } : null;
}
function versionAction(body) {
    if (body === "deprecated")
        return { action: "deprecate" };
    if (body === "created")
        return { action: "create" };
    const isTaken = body.endsWith("!");
    const version = isTaken ? body.slice(0, -1) : body;
    return isVersion(version) ? { action: isTaken ? "deregister" : "register", version } : null;
}
/** The name of a tag that GTO reads back to the same. */
function formatTagName({ model, counter, ...action }) {
    const name = model.replaceAll(":", "=");
    return `${name}${suffixOf(action)}${counter === undefined ? "" : `#${counter}`}`;
}
function suffixOf(action) {
    switch (action.action) {
        case "register":
            return `@${action.version}`;
        case "deregister":
            return `@${action.version}!`;
        case "assign":
            return `#${action.stage}`;
        case "unassign":
            return `#${action.stage}!`;
        case "deprecate":
            return "@deprecated";
        case "create":
            return "@created";
    }
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   q: () => (/* binding */ DIFF_METRICS)
/* harmony export */ });
const OWNED_BY_BENCHMARK = /^(?:latency|throughput|cold_start|warm_up|memory|peak_memory|cpu_time|cost)_|^size_bytes$/u;
const change = { of: "change", needsData: false, better: "lower" };
const model = { of: "model", needsData: false, better: "lower" };
/** Every metric that `diff` measures. */
const DIFF_METRICS = {
    breaking_changes: {
        ...change,
        unit: "count",
        about: "Changes of the signature that break a caller; of a model that is gone, 1.",
    },
    change_level: { ...change, unit: "count", about: "0 none, 1 patch, 2 minor, 3 major." },
    parameter_count: { ...model, unit: "count", about: "Values of all weights." },
    operator_count: { ...model, unit: "count", about: "Nodes, subgraphs and functions included." },
    mac_count: { ...model, unit: "count", about: "Multiply-accumulates of one inference." },
    peak_activation_bytes: {
        ...model,
        unit: "bytes",
        about: "The most bytes of activations alive at once, weights not counted.",
    },
    weight_relative_l2: {
        ...change,
        unit: "score",
        about: "The largest ‖after − before‖₂ / ‖before‖₂ of a tensor that is in both.",
    },
    top1_agreement: {
        ...change,
        unit: "ratio",
        better: "higher",
        needsData: true,
        about: "Share of rows whose highest score is of the same class; of several outputs the least.",
    },
    prediction_flip_rate: {
        ...change,
        unit: "ratio",
        needsData: true,
        about: "Share of rows whose prediction changed.",
    },
    output_max_absolute_difference: {
        ...change,
        unit: "score",
        needsData: true,
        about: "The largest |after − before| of any output.",
    },
    output_js_divergence: {
        ...change,
        unit: "nats",
        needsData: true,
        about: "Jensen-Shannon divergence of the scores, a mean over rows; of several outputs the largest.",
    },
};
/** The one action that measures a metric; a clause on it is judged there and nowhere else. */
function ownerOf(metric) {
    if (Object.hasOwn(DIFF_METRICS, metric))
        return "diff";
    return OWNED_BY_BENCHMARK.test(metric) ? "benchmark" : "validate";
}


/***/ }),

/***/ 86434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES)
/* harmony export */ });
/** How a policy is meant: to gate, or only to look on. */
const MODES = ["gate", "observe"];


/***/ }),

/***/ 36612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/** What a model predicts; decides which metrics exist. */
const TASKS = [
    "binary-classification",
    "multiclass-classification",
    "multilabel-classification",
    "regression",
];


/***/ }),

/***/ 73012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseWhere)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/slices/src/refuse-where.ts

/** A condition is shown whole up to here, else the part around the fault. */
const SHOWN_CHARACTERS = 72;
const GRAMMAR = "A condition is `column op literal`, joined by and, or and parentheses: age >= 18 and country = 'DE'.";
/**
 * The error at a character of a condition, with a caret below it in the hint.
 * @param offset from 0
 */
function refuseWhere(text, offset, what, remedy = GRAMMAR) {
    const start = Math.max(0, Math.min(offset - SHOWN_CHARACTERS / 2, text.length - SHOWN_CHARACTERS));
    // One line, whatever is in it: the caret has to stand below its character.
    const shown = text.slice(start, start + SHOWN_CHARACTERS).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
    const caret = `${" ".repeat(offset - start)}^`;
    return (0,error/* failure */.V2)("slice-invalid", `where: column ${offset + 1}: ${what}`, {
        hint: `${shown}\n${caret}\n${remedy}`,
    });
}

;// CONCATENATED MODULE: ./packages/slices/src/tokens.ts

// Quotes are doubled within quotes. A word may not touch a number: `18years` is a typing error.
const PIECES = /(?<space>\s+)|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.]))|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_.]*)|(?<string>'(?:[^']|'')*')|(?<column>"(?:[^"]|"")+"|`(?:[^`]|``)+`)|(?<sign>==|!=|<>|<=|>=|[=<>(),])/giuy;
/**
 * Splits a condition. The last token is `end`. Text of quoted pieces is without its quotes.
 * @throws ModelgateError `slice-invalid` at the first character that begins no piece
 */
function tokensOf(text) {
    const tokens = [];
    const pieces = new RegExp(PIECES);
    let offset = 0;
    while (offset < text.length) {
        pieces.lastIndex = offset;
        const found = pieces.exec(text);
        if (found === null)
            throw strange(text, offset);
        const token = tokenOf(text, offset, found);
        if (token !== null)
            tokens.push(token);
        offset = pieces.lastIndex;
    }
    tokens.push({ kind: "end", offset, text: "" });
    return tokens;
}
function tokenOf(text, offset, { 0: piece, groups = {} }) {
    const { number, word, string, column } = groups;
    if (number !== undefined)
        return { kind: "number", offset, text: piece, value: exact(text, offset, piece) };
    if (word !== undefined)
        return { kind: "word", offset, text: piece };
    if (string !== undefined)
        return { kind: "string", offset, text: unquoted(piece) };
    if (column !== undefined)
        return { kind: "column", offset, text: unquoted(piece) };
    return groups["space"] === undefined ? { kind: "sign", offset, text: piece } : null;
}
/** All digits of an integer count: rounded, an id would be another one. */
function exact(text, offset, piece) {
    const value = Number(piece);
    if (!Number.isFinite(value))
        throw refuseWhere(text, offset, `${piece} is too large a number`);
    if (!/^[+-]?\d+$/u.test(piece) || Number.isSafeInteger(value))
        return value;
    const remedy = `Quote it, and it is compared digit by digit: '${piece}'. Or write ${value.toExponential()} for about as much.`;
    throw refuseWhere(text, offset, `${piece} has more digits than a number holds`, remedy);
}
function unquoted(piece) {
    const quote = piece.charAt(0);
    return piece.slice(1, -1).replaceAll(quote + quote, quote);
}
function strange(text, offset) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    if (/['"`]/u.test(character)) {
        const isEmpty = text.charAt(offset + 1) === character;
        return refuseWhere(text, offset, isEmpty ? "an empty column name" : `a ${character} that is never closed`);
    }
    if (/[\d.+-]/u.test(character)) {
        const quote = "Quote a column whose name has signs or begins with a digit: \"2nd-visit\" = 'yes'.";
        return refuseWhere(text, offset, "neither a number nor a name", quote);
    }
    return refuseWhere(text, offset, `an unexpected ${JSON.stringify(character)}`);
}

;// CONCATENATED MODULE: ./packages/slices/src/parse-where.ts


/** Longer ones are written by programs, and are bins or values. */
const MOST_CHARACTERS = 2000;
const MOST_DEPTH = 32;
const OPERATORS = {
    "=": "=",
    "==": "=",
    "!=": "!=",
    "<>": "!=",
    "<": "<",
    "<=": "<=",
    ">": ">",
    ">=": ">=",
};
/**
 * Parses `age >= 18 and (country = 'DE' or country in ('AT', 'CH'))`; `and` binds closer than `or`. Columns may be quoted
 * "so" or `so`, texts are in single quotes.
 * @throws ModelgateError `slice-invalid` naming the column of the text, with a caret in the hint
 */
function parseWhere(text) {
    if (text.length > MOST_CHARACTERS)
        throw refuseWhere(text, MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters are read`);
    const reader = { text, tokens: tokensOf(text), at: 0, depth: 0 };
    const condition = either(reader);
    const rest = peek(reader);
    if (rest.kind !== "end")
        throw expected(reader, "`and`, `or` or the end");
    return condition;
}
function either(reader) {
    return joined(reader, "or", both);
}
function both(reader) {
    return joined(reader, "and", single);
}
function joined(reader, kind, next) {
    const parts = [next(reader)];
    while (isWord(peek(reader), kind)) {
        reader.at += 1;
        parts.push(next(reader));
    }
    const [first] = parts;
    return parts.length === 1 && first !== undefined ? first : { kind, parts };
}
function single(reader) {
    if (!isSign(peek(reader), "("))
        return comparison(reader);
    if (reader.depth === MOST_DEPTH)
        throw refuseWhere(reader.text, peek(reader).offset, `more than ${MOST_DEPTH} parentheses deep`);
    reader.depth += 1;
    reader.at += 1;
    const inner = either(reader);
    take(reader, ")");
    reader.depth -= 1;
    return inner;
}
function comparison(reader) {
    const name = peek(reader);
    const isName = name.kind === "column" || (name.kind === "word" && !isKeyword(name));
    if (!isName)
        throw expected(reader, "a column", isWord(name, "not") ? NO_NOT : undefined);
    reader.at += 1;
    const column = name.text;
    const sign = peek(reader);
    if (isWord(sign, "in"))
        return { kind: "in", column, literals: list(reader) };
    const op = sign.kind === "sign" ? OPERATORS[sign.text] : undefined;
    if (op === undefined)
        throw expected(reader, "one of = != < <= > >= or `in`", sign.kind === "word"
            ? `A column's name with spaces or signs is quoted: "like this" = 'yes'.`
            : undefined);
    reader.at += 1;
    const { offset } = peek(reader);
    const value = literal(reader);
    if (typeof value === "boolean" && op !== "=" && op !== "!=")
        throw refuseWhere(reader.text, offset, `${op} of ${value}: a truth value can only be = or !=`);
    return { kind: "compare", column, op, literal: value };
}
const NO_NOT = "There is no `not`: write the opposite, as age < 18 for not age >= 18, or !=.";
function list(reader) {
    reader.at += 1;
    take(reader, "(");
    const literals = [literal(reader)];
    while (isSign(peek(reader), ",")) {
        reader.at += 1;
        literals.push(literal(reader));
    }
    take(reader, ")");
    return literals;
}
function literal(reader) {
    const token = peek(reader);
    reader.at += 1;
    if (token.kind === "number")
        return token.value;
    if (token.kind === "string")
        return token.text;
    if (isWord(token, "true") || isWord(token, "false"))
        return token.text.toLowerCase() === "true";
    reader.at -= 1;
    const quoted = token.kind === "word" || token.kind === "column";
    const remedy = quoted ? `A text is written in single quotes: '${token.text}'.` : undefined;
    throw expected(reader, "a number, a text in single quotes, true or false", remedy);
}
function take(reader, sign) {
    if (!isSign(peek(reader), sign))
        throw expected(reader, `a ${sign}`);
    reader.at += 1;
}
function peek({ tokens, at, text }) {
    return tokens[at] ?? { kind: "end", offset: text.length, text: "" };
}
function isWord({ kind, text }, word) {
    return kind === "word" && text.toLowerCase() === word;
}
function isKeyword(token) {
    return ["and", "or", "in", "not", "true", "false"].some((word) => isWord(token, word));
}
function isSign({ kind, text }, sign) {
    return kind === "sign" && text === sign;
}
function expected(reader, what, remedy) {
    const { kind, offset, text } = peek(reader);
    const got = kind === "end" ? "nothing" : JSON.stringify(text.slice(0, 60));
    return refuseWhere(reader.text, offset, `expected ${what}, got ${got}`, remedy);
}


/***/ })

};
