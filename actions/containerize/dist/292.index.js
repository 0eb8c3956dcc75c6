export const id = 292;
export const ids = [292];
export const modules = {

/***/ 93292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PolicySchema: () => (/* reexport */ schema/* PolicySchema */.Qz),
  extendPolicy: () => (/* reexport */ extendPolicy),
  extendsOf: () => (/* reexport */ extendsOf),
  judgedPolicy: () => (/* reexport */ judgedPolicy),
  loadOrganisations: () => (/* reexport */ loadOrganisations),
  modelNames: () => (/* reexport */ policy/* modelNames */.ci),
  parseBaseline: () => (/* reexport */ parseBaseline),
  parseClasses: () => (/* reexport */ parseClasses),
  parseDatasets: () => (/* reexport */ parseDatasets),
  parseInputs: () => (/* reexport */ parseInputs),
  parseLimits: () => (/* reexport */ clause/* parseLimits */.k),
  readDelivery: () => (/* reexport */ readDelivery),
  readOrganisation: () => (/* reexport */ readOrganisation),
  readPolicies: () => (/* reexport */ policy/* readPolicies */.h9),
  readPolicy: () => (/* reexport */ policy/* readPolicy */.T4),
  readRegistry: () => (/* reexport */ readRegistry)
});

// EXTERNAL MODULE: ./packages/policy/src/clause.ts
var clause = __webpack_require__(3335);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/policy/src/delivery-entry.ts
var delivery_entry = __webpack_require__(61243);
// EXTERNAL MODULE: ./packages/policy/src/schema.ts + 3 modules
var schema = __webpack_require__(3965);
// EXTERNAL MODULE: ./packages/policy/src/yaml.ts + 1 modules
var yaml = __webpack_require__(99421);
;// CONCATENATED MODULE: ./packages/policy/src/delivery.ts




/**
 * What a policy file says of a stage that has moved, for one model: files of other models are left out. The whole file is
 * checked.
 * @throws ModelgateError `policy-invalid` with line and column
 */
function readDelivery(text, path, { stage, model }) {
    const source = { kind: "file", name: path };
    const { value, locate } = (0,yaml/* readYaml */.gM)(text, source, schema/* PolicySchema */.Qz);
    const stages = value.registry?.stages ?? [];
    (0,error/* throwProblems */.Jh)((0,delivery_entry/* ownerless */.fJ)(stages, Object.keys(value.models), { source, locate }));
    const found = stages.find(({ name }) => name === stage);
    const delivery = (0,delivery_entry/* deliveryOf */.A9)(found?.delivery);
    const files = delivery?.files.filter((file) => file.model === null || file.model === model) ?? [];
    return {
        delivery: delivery === null || files.length === 0 ? null : { ...delivery, files },
        deployments: found?.deployments ?? false,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/policy/src/model.ts
var model = __webpack_require__(44585);
// EXTERNAL MODULE: ./packages/policy/src/contradictions.ts
var contradictions = __webpack_require__(83736);
// EXTERNAL MODULE: ./packages/policy/src/place-words.ts
var place_words = __webpack_require__(64635);
;// CONCATENATED MODULE: ./packages/policy/src/looser.ts

/** Kinds that a greater value makes stricter; a greater value of any other is looser. */
const STRICTER_UPWARDS = [
    "min",
    "min-improvement",
    "min-relative-improvement",
    "beat-dummy",
];
/** Whether a limit allows more than another of its kind that is judged on the same rows. */
function isLooser(one, other) {
    const isSameQuestion = one.metric === other.metric &&
        one.limit.kind === other.limit.kind &&
        (other.dataset === null || one.dataset === other.dataset) &&
        (0,place_words/* sliceKey */.Q1)(one) === (0,place_words/* sliceKey */.Q1)(other);
    if (!isSameQuestion)
        return false;
    const more = one.limit.value - other.limit.value;
    return STRICTER_UPWARDS.includes(one.limit.kind) ? more < 0 : more > 0;
}

// EXTERNAL MODULE: ./packages/policy/src/where-problems.ts + 3 modules
var where_problems = __webpack_require__(86519);
;// CONCATENATED MODULE: ./packages/policy/src/organisation.ts








/**
 * Reads an organisation's file.
 * @param path of the file, or the address it came from
 * @throws ModelgateError `policy-invalid` or `slice-invalid` with line and column of every mistake
 */
function readOrganisation(text, path) {
    const isFile = !path.startsWith("https://");
    const source = { kind: isFile ? "file" : "input", name: path };
    const { value, locate } = (0,yaml/* readYaml */.gM)(text, source, schema/* OrganisationSchema */.wR);
    (0,error/* throwProblems */.Jh)((0,where_problems/* whereProblems */.c)(value.limits, source, (index, ...keys) => locate(["limits", index, ...keys])));
    const limits = value.limits.flatMap((entry, index) => {
        const clauses = (0,clause/* clausesOf */.I)([entry], { ...source, kind: "file" }, (_, key) => locate(["limits", index, key]));
        return clauses.map((clause) => ({
            // Nothing can be annotated at an address: its line is only for messages.
            clause: isFile ? clause : { ...clause, at: { path: (0,place_words/* placeOf */.$t)(clause) } },
            task: entry.task ?? null,
            models: entry.models ?? null,
        }));
    });
    return { path, mode: value.mode ?? null, limits };
}
/**
 * Adds the limits of organisations to a model's own. They can only be tightened: a looser limit of the model's own would say
 * what does not hold, and is an error.
 * @throws ModelgateError `policy-invalid` naming both places of everything that does not fit
 */
function extendPolicy(own, theirs, resolve = (clauses) => [...clauses]) {
    const shared = theirs
        .flatMap(({ limits }) => limits)
        .filter(({ task, models }) => (task ?? own.task) === own.task && matches(models, own.name));
    const added = resolve(shared.map(({ clause }) => ({ ...clause, isShared: true })), own.task);
    const problems = [
        ...theirs.flatMap((one) => observed(own, one)),
        ...added.flatMap((clause) => own.clauses.flatMap((mine) => misfit(mine, clause))),
        ...added.flatMap((clause, at) => added.slice(0, at).flatMap((other) => (0,contradictions/* incompatible */.Ed)(other, clause))),
        ...(own.baseline === null ? (0,contradictions/* withoutBaseline */.m4)(added) : []),
    ];
    (0,error/* throwProblems */.Jh)(problems);
    // Their checks have ids of their own: what a waiver names is the same with and without an organisation.
    return { ...own, clauses: [...own.clauses, ...added] };
}
function matches(pattern, name) {
    if (pattern === null)
        return true;
    // No regular expression: many stars in one would take for ever to fail.
    const [first = "", ...rest] = pattern.split("*");
    const last = rest.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let from = first.length;
    for (const part of rest) {
        const at = name.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.length;
    }
    return name.length - last.length >= from && name.endsWith(last);
}
function observed(own, { path, mode }) {
    if (mode !== "gate" || own.mode !== "observe")
        return [];
    const message = `models.${own.name}.mode: observe is not allowed by ${path}, which says mode: gate`;
    return [{ code: "policy-invalid", message, hint: "Leave `mode` out." }];
}
function misfit(mine, theirs) {
    if (!isLooser(mine, theirs))
        return (0,contradictions/* incompatible */.Ed)(mine, theirs);
    const message = `${(0,place_words/* placeOf */.$t)(mine)}: ${(0,place_words/* clauseWords */.ti)(mine)} is looser than ${(0,place_words/* clauseWords */.ti)(theirs)} (${(0,place_words/* placeOf */.$t)(theirs)})`;
    const hint = `Drop it, or tighten it: ${(0,place_words/* subjectOf */.et)(theirs)} ${theirs.limit.value} holds in any case.`;
    return [{ code: "policy-invalid", message, hint, ...(mine.at === undefined ? {} : { at: mine.at }) }];
}

;// CONCATENATED MODULE: ./packages/policy/src/extends.ts







/** An organisation, a division, a team: who needs more has a policy that nobody can foresee. */
const MOST_LEVELS = 3;
const Extending = dist/* looseObject */._H3({ extends: dist/* optional */.lqM(schema/* ExtendsEntry */.gs) });
/**
 * What a policy or an organisation's file extends; null for nothing.
 * @param path of the file; an address for one that came from there
 * @throws ModelgateError `policy-invalid`
 */
function extendsOf(text, path) {
    const source = { kind: isAddress(path) ? "input" : "file", name: path };
    const entry = (0,yaml/* readYaml */.gM)(text, source, Extending).value.extends;
    if (entry === undefined)
        return null;
    const { path: file, url, sha256 } = entry;
    if (url !== undefined)
        return { kind: "url", url, sha256 };
    if (file === undefined || isAddress(path))
        throw (0,error/* failure */.V2)("policy-invalid", `${path}: extends: an address can only extend an address, not a path`, {
            hint: "Write the https address of the file.",
        });
    return { kind: "path", path: (0,model/* besides */.oN)(path)(file), sha256 };
}
/**
 * Follows `extends:` from a policy file, nearest first.
 * @throws ModelgateError `policy-invalid` for bytes of another digest, or more than three levels
 */
async function loadOrganisations(text, path, load) {
    const found = [];
    let reference = extendsOf(text, path);
    while (reference !== null) {
        const place = placeOf(reference);
        if (found.length === MOST_LEVELS) {
            throw (0,error/* failure */.V2)("policy-invalid", `${place}: extends: more than ${MOST_LEVELS} levels`, {
                hint: "Bring the limits of two of them together in one file.",
            });
        }
        const inner = checkedText(await load(reference), reference);
        found.push(readOrganisation(inner, place));
        reference = extendsOf(inner, place);
    }
    return found;
}
/** How a reference is named in messages: an address without its query, which may hold a token. */
function placeOf(reference) {
    return reference.kind === "path" ? reference.path : (reference.url.split(/[?#]/u)[0] ?? "");
}
function isAddress(path) {
    return path.startsWith("https://");
}
function checkedText(bytes, reference) {
    const place = placeOf(reference);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    if (sha256 !== reference.sha256) {
        const message = `${place}: extends: expected sha256 ${reference.sha256}, got ${sha256}`;
        throw (0,error/* failure */.V2)("policy-invalid", message, {
            hint: "The organisation's policy has changed: read the new one, then write its digest.",
        });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,error/* failure */.V2)("policy-invalid", `${place}: is not UTF-8`, { hint: "Save it as UTF-8.", cause });
    }
}

;// CONCATENATED MODULE: ./packages/policy/src/policy-changes.ts

/** Longer texts are cut: a reviewer reads the beginning of a reason, not a page. */
const MOST_CHARACTERS = 200;
/** Every difference between two entries of a model in words, one line each: `limits: accuracy min 0.95 → 0.9`. */
function changesOf(before, after) {
    const plain = ["path", "task", "classes", "positive", "output", "scores"].flatMap((key) => changed(`${key}:`, before[key], after[key]));
    return [
        ...plain,
        ...changed("endpoint:", plainAddress(before.endpoint), plainAddress(after.endpoint)),
        ...changed("baseline:", baselineWords(before.baseline), baselineWords(after.baseline)),
        ...changed("mode:", before.mode, after.mode),
        ...datasetChanges(before.datasets, after.datasets),
        ...limitChanges(before.clauses, after.clauses),
        ...waiverChanges(before.waivers, after.waivers),
    ].map(oneLine);
}
/** Whether two clauses ask the same, wherever they are written. */
function isSameLimit(a, b) {
    return isSameSubject(a, b) && a.limit.value === b.limit.value && settingChanges(a, b).length === 0;
}
function changed(what, before, after) {
    return words(before) === words(after) ? [] : [`${what} ${words(before)} → ${words(after)}`];
}
function words(value) {
    if (value === null || value === undefined)
        return "none";
    return typeof value === "string" ? value : JSON.stringify(value);
}
function oneLine(text) {
    const line = text.replaceAll(/[\s\p{Cc}]+/gu, " ");
    return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS - 1)}…`;
}
function baselineWords(source) {
    if (source === null)
        return null;
    if (source.kind === "git")
        return `git ${source.ref ?? "base"}`;
    if (source.kind === "stage")
        return `stage ${source.stage}`;
    if (source.kind !== "url")
        return `${source.kind} ${source.path}`;
    return `url ${plainAddress(source.url)} sha256 ${source.sha256}`;
}
/** What follows the question mark may be a token, what stands before the host a password. */
function plainAddress(url) {
    return url?.split(/[?#]/u)[0]?.replace(/\/\/[^/]*@/u, "//");
}
function datasetChanges(before, after) {
    const removed = before.filter(({ name }) => !after.some((one) => one.name === name));
    const others = after.flatMap((one) => {
        const known = before.find(({ name }) => name === one.name);
        if (known === undefined)
            return [`data set ${one.name} added: ${one.source.path}`];
        const source = known.source.kind === one.source.kind
            ? changed(one.source.kind === "data" ? "path" : "predictions", known.source.path, one.source.path)
            : [`${known.source.kind} ${known.source.path} → ${one.source.kind} ${one.source.path}`];
        const rest = ["target", "id", "weights", "groups", "inputs"].flatMap((key) => changed(key, known[key], one[key]));
        return [...source, ...rest].map((change) => `data set ${one.name}: ${change}`);
    });
    return [...removed.map(({ name, source }) => `data set ${name} removed: ${source.path}`), ...others];
}
function limitChanges(before, after) {
    const rest = before.filter((clause) => !after.some((other) => isSameLimit(clause, other)));
    const changes = [];
    for (const clause of after.filter((other) => !before.some((one) => isSameLimit(one, other)))) {
        // The one of the same tier is meant where a required and an advisory limit stand side by side.
        const candidates = rest.filter((one) => isSameSubject(one, clause));
        const known = candidates.find(({ tier }) => tier === clause.tier) ?? candidates[0];
        const name = `limits: ${(0,place_words/* subjectOf */.et)(clause)}${(0,place_words/* scopeOf */.Od)(clause)}`;
        if (known === undefined) {
            changes.push(`${name} ${clause.limit.value} added${clause.tier === "required" ? "" : `, ${clause.tier}`}`);
            continue;
        }
        rest.splice(rest.indexOf(known), 1);
        const values = known.limit.value === clause.limit.value ? "" : ` ${known.limit.value} → ${clause.limit.value}`;
        const settings = settingChanges(known, clause);
        changes.push(`${name}${values}${settings.length === 0 ? "" : `: ${settings.join(", ")}`}`);
    }
    const removed = rest.map((clause) => `limits: ${(0,place_words/* subjectOf */.et)(clause)}${(0,place_words/* scopeOf */.Od)(clause)} ${clause.limit.value} removed`);
    return [...removed, ...changes];
}
function isSameSubject(a, b) {
    return (0,place_words/* subjectOf */.et)(a) === (0,place_words/* subjectOf */.et)(b) && a.dataset === b.dataset && (0,place_words/* sliceKey */.Q1)(a) === (0,place_words/* sliceKey */.Q1)(b);
}
function settingChanges(before, after) {
    return [
        ...changed("tier", before.tier, after.tier),
        ...changed("judge", before.judge ?? "estimate", after.judge ?? "estimate"),
        ...changed("on-inconclusive", before.onInconclusive, after.onInconclusive),
        ...changed("min-support", before.slices?.minSupport, after.slices?.minSupport),
        ...changed("better", before.better, after.better),
    ];
}
function waiverChanges(before, after) {
    const said = ({ check, owner, reason, expires }) => `${check} by ${owner} until ${expires}: ${reason}`;
    const isIn = (list, waiver) => list.some((one) => said(one) === said(waiver));
    return [
        ...before.filter((one) => !isIn(after, one)).map((one) => `waiver removed: ${said(one)}`),
        ...after.filter((one) => !isIn(before, one)).map((one) => `waiver added: ${said(one)}`),
    ];
}

;// CONCATENATED MODULE: ./packages/policy/src/judged-policy.ts

/**
 * The policy that judges a pull request: what is judged is the head's, and by what is the base's. A limit of the base's on a
 * data set that the head no longer has stays, whether it names the data set or is meant for every one, so that dropping the
 * data set cannot make the gate pass. Who wants it gone first takes the limits from it, in a change of their own.
 * @param head and base, both read under the head's path, so that their paths compare, and extended
 */
function judgedPolicy(head, base) {
    const { baseline, waivers, mode } = base;
    const kept = base.clauses.map((clause) => anchored(clause, head.clauses));
    const clauses = [...kept, ...kept.flatMap((clause) => onDropped(clause, base, head))];
    const datasets = head.datasets.map((set) => counted(set, base));
    return { model: { ...head, baseline, waivers, mode, clauses, datasets }, changes: changesOf(base, head) };
}
/** How rows count is the base's: weights of a change's own could take out whatever it gets wrong. */
function counted(set, base) {
    const before = base.datasets.find(({ name }) => name === set.name);
    return before === undefined ? set : { ...set, weights: before.weights, groups: before.groups };
}
/** A limit for every data set, on those that only the base has: written out, it is one that nobody can judge. */
function onDropped(clause, base, head) {
    if (clause.dataset !== null)
        return [];
    const dropped = base.datasets.filter(({ name }) => !head.datasets.some((one) => one.name === name));
    return dropped.map(({ name }) => ({ ...clause, dataset: name }));
}
/** The lines of the base's file are others than those of the head's, which is the one that is annotated. */
function anchored({ at: before, ...clause }, heads) {
    const { at } = heads.find((head) => isSameLimit(head, clause)) ?? {};
    if (at !== undefined)
        return { ...clause, at };
    return before === undefined ? clause : { ...clause, at: { path: before.path } };
}

// EXTERNAL MODULE: ./packages/policy/src/baseline-entry.ts
var baseline_entry = __webpack_require__(42964);
// EXTERNAL MODULE: ./packages/policy/src/baseline-shorthand.ts
var baseline_shorthand = __webpack_require__(36659);
// EXTERNAL MODULE: ./packages/policy/src/dataset-entry.ts
var dataset_entry = __webpack_require__(25017);
// EXTERNAL MODULE: ./packages/policy/src/shorthand.ts
var shorthand = __webpack_require__(22907);
;// CONCATENATED MODULE: ./packages/policy/src/parse-inputs.ts







/**
 * The `datasets` input: the policy's `datasets:` mapping as YAML.
 * @throws ModelgateError `policy-invalid`
 */
function parseDatasets(text) {
    const { value } = (0,yaml/* readYaml */.gM)(text, { kind: "input", name: "datasets" }, dataset_entry/* Datasets */.ek);
    return (0,model/* datasetsOf */.PF)(value, (file) => file);
}
/**
 * The `inputs` input: the policy's `inputs:` mapping of one data set as YAML.
 * @throws ModelgateError `policy-invalid`
 */
function parseInputs(text) {
    return (0,yaml/* readYaml */.gM)(text, { kind: "input", name: "inputs" }, dataset_entry/* Inputs */.G0).value;
}
/**
 * The `classes` input: labels between commas or line ends, or a YAML list for labels that hold either. Empty: none.
 * @throws ModelgateError `policy-invalid`
 */
function parseClasses(text) {
    return (0,shorthand/* shortClasses */.l)(text) ?? (0,yaml/* readYaml */.gM)(text, { kind: "input", name: "classes" }, schema/* Classes */.xn).value.map(String);
}
/**
 * The `baseline` input: `base`, a git ref, `path:old.onnx`, `report:report.json`, `stage:production`, `https://…#sha256=…`, or the policy's
 * `baseline:` mapping as YAML. Paths are relative to the working directory.
 * @throws ModelgateError `policy-invalid`
 */
function parseBaseline(text) {
    return ((0,baseline_shorthand/* shortBaseline */._)(text) ??
        (0,baseline_entry/* baselineOf */.B)((0,yaml/* readYaml */.gM)(text, { kind: "input", name: "baseline" }, baseline_entry/* BaselineEntry */.k).value, (file) => file));
}

// EXTERNAL MODULE: ./packages/policy/src/policy.ts + 1 modules
var policy = __webpack_require__(72371);
;// CONCATENATED MODULE: ./packages/policy/src/registry.ts



/**
 * The registry of a policy file; null where it has none. The whole file is checked.
 * @throws ModelgateError `policy-invalid`
 */
function readRegistry(text, path) {
    const { registry, models } = (0,yaml/* readYaml */.gM)(text, { kind: "file", name: path }, schema/* PolicySchema */.Qz).value;
    if (registry === undefined)
        return null;
    return {
        place: registry_placeOf(registry, path),
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
function registry_placeOf(entry, policy) {
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
            return { type, path: (0,model/* besides */.oN)(policy)(path) };
    }
}

;// CONCATENATED MODULE: ./packages/policy/src/index.ts











/***/ })

};
