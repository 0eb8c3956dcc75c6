export const id = 58;
export const ids = [58];
export const modules = {

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

/***/ 30063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stageHolders: () => (/* binding */ stageHolders)
});

// EXTERNAL MODULE: ./packages/baseline/src/base-policy.ts
var base_policy = __webpack_require__(15263);
// EXTERNAL MODULE: ./packages/policy/src/registry.ts
var registry = __webpack_require__(57229);
// EXTERNAL MODULE: ./packages/policy/src/policy.ts + 1 modules
var policy = __webpack_require__(72371);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(33490);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/git/src/commit.ts
var src_commit = __webpack_require__(93967);
// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(19856);
// EXTERNAL MODULE: ./packages/git/src/push-conflict.ts
var push_conflict = __webpack_require__(39025);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(35434);
;// CONCATENATED MODULE: ./packages/git/src/remote-refs.ts


/** Refs as `ls-remote` lists them, `id TAB name` a line: id by full name; what an annotated tag stands for is `refs/tags/x^{}`. */
function refsIn(listing) {
    const refs = new Map();
    for (const line of listing.toString().split("\n")) {
        const at = line.indexOf("\t");
        // A lightweight tag, of which `for-each-ref` writes a line without what it stands for.
        if (at > 0)
            refs.set(line.slice(at + 1), line.slice(0, at));
    }
    return refs;
}
/**
 * What the remote's branches stand for, and its tags where they are asked for, and one ref besides; in one question. `doing`
 * completes "git could not …".
 * @throws ModelgateError `github-denied` where what answers has not one branch: git takes a page to sign in, or nothing at
 * all, for an empty repository of its older protocol, and a registry would look as if nothing had ever been written there
 */
async function remoteRefs({ git, remote }, { tags, besides = null }, doing) {
    // Of kinds alone a server lists nothing else; there may be as many refs of pull requests.
    const kinds = ["--heads", ...(tags ? ["--tags"] : []), remote];
    const patterns = [remote, "refs/heads/*", ...(tags ? ["refs/tags/*"] : []), besides ?? ""];
    const refs = refsIn(await (0,src_repository/* ask */.kA)(git, ["ls-remote", ...(besides === null ? kinds : patterns)], doing));
    // They are listed by name, so the first one tells.
    for (const name of refs.keys())
        if (name.startsWith("refs/heads/"))
            return refs;
    throw (0,src_error/* failure */.V2)("github-denied", `git could not ${doing}: what answers there has no branch at all`, {
        hint: "Look at `git remote -v`: a proxy or a page to sign in may answer in its place. A new repository needs its first commit.",
    });
}

;// CONCATENATED MODULE: ./packages/git/src/tags.ts
// Annotated tags, read in one run of git however many there are, and written only where none is: a push of a tag that the
// remote has is refused, and so is one whose pointer was moved by somebody else in between.






const TAGS = "refs/tags/";
/** Tags of the remote, or of this clone where nothing may be fetched, and one ref besides: id by full name. */
async function refsOf(repository, besides) {
    const { git, remote, mayFetch } = repository;
    if (mayFetch)
        return await remoteRefs(repository, { tags: true, besides }, `ask ${remote} for its tags`);
    const format = "--format=%(objectname)%09%(refname)%0a%(*objectname)%09%(refname)^{}";
    const patterns = [TAGS, ...(besides === null ? [] : [besides])];
    return refsIn(await (0,src_repository/* ask */.kA)(git, ["for-each-ref", format, ...patterns], "list the tags"));
}
/**
 * Every annotated tag of a commit, and where a ref stands, asked at once.
 * @throws ModelgateError `history-missing` where a tag is not here and nothing may be fetched
 */
async function annotatedTags(repository, pointer = null) {
    const refs = await refsOf(repository, pointer);
    // Of an annotated tag there is a second line, with what it stands for.
    const ids = new Map();
    for (const peeled of refs.keys()) {
        if (!peeled.startsWith(TAGS) || !peeled.endsWith("^{}"))
            continue;
        const ref = peeled.slice(0, -3);
        ids.set(ref.slice(TAGS.length), refs.get(ref) ?? "");
    }
    const texts = await tagObjects(repository, [...new Set(ids.values())]);
    const tags = [];
    const strange = [];
    for (const [name, id] of ids) {
        const parsed = parseTag(texts.get(id) ?? "", id);
        // A tag of a tag or of a tree is nobody's version.
        if (parsed === null)
            continue;
        if (parsed.name === name)
            tags.push(parsed);
        else
            strange.push(`${(0,fault/* shown */.SP)(name)} is the tag ${(0,fault/* shown */.SP)(parsed.name)}, copied`);
    }
    return { tags, strange, pointer: pointer === null ? null : (refs.get(pointer) ?? null) };
}
async function tagObjects(repository, ids) {
    const first = await batch(repository, ids);
    const absent = ids.filter((id) => !first.has(id));
    if (absent.length === 0)
        return first;
    if (!repository.mayFetch)
        throw (0,src_error/* failure */.V2)("history-missing", `${absent.length} tags are not in this clone`, {
            hint: "Give actions/checkout `fetch-tags: true` with `fetch-depth: 0`, or this step a `token`.",
        });
    const depth = (await (0,src_commit/* isShallow */.fE)(repository)) ? ["--depth=1"] : [];
    await (0,src_commit/* fetch */.hd)(repository, absent, depth);
    return new Map([...first, ...(await batch(repository, absent))]);
}
/** The contents of tag objects that are here, by id. */
async function batch({ git }, ids) {
    if (ids.length === 0)
        return new Map();
    const input = Buffer.from(ids.map((id) => `${id}\n`).join(""));
    const result = await (0,src_repository/* run */.eF)(git, ["cat-file", "--batch"], input);
    if (result.exitCode !== 0)
        throw (0,fault/* gitFault */.NO)(result, "read the tags");
    return objectsIn(result.stdout);
}
/**
 * Tags in the answer of `cat-file --batch`. It is cut as one text with a character a byte: twenty thousand small buffers, each
 * decoded for itself, take longer than git took to find them.
 */
function objectsIn(answer) {
    const text = answer.toString("latin1");
    const found = new Map();
    for (let at = 0; at < text.length;) {
        const end = text.indexOf("\n", at);
        const [id = "", type = "", size = ""] = text.slice(at, end).split(" ");
        at = end + 1;
        if (type === "missing")
            continue;
        if (type === "tag")
            found.set(id, utf8(text.slice(at, at + Number(size))));
        at += Number(size) + 1;
    }
    return found;
}
function utf8(bytes) {
    return /[\x80-\xff]/u.test(bytes) ? Buffer.from(bytes, "latin1").toString() : bytes;
}
const HEAD = /^object ([0-9a-f]{40,64})\ntype commit\ntag ([^\n]+)\ntagger ([^\n<]*?) ?<([^\n>]*)> (\d+) [+-]\d{4}\n/u;
const SIGNATURE = /^-----BEGIN (?:PGP|SSH|SIGNED) (?:SIGNATURE|MESSAGE)-----$/mu;
function parseTag(text, id) {
    const match = HEAD.exec(text);
    if (match === null)
        return null;
    const [head, commit = "", name = "", tagger = "", email = "", seconds = ""] = match;
    const body = text.slice(head.length);
    const [message = ""] = body.includes("-----BEGIN ") ? body.split(SIGNATURE) : [body];
    const who = { name: tagger, email };
    return { name, id, commit, tagger: who, seconds: Number(seconds), message: message.trim() };
}
/**
 * Makes an annotated tag on the remote, together with its pointer or not at all. `conflict` when the tag is there already, or
 * the pointer is not where it was expected. Gives the tag object's id.
 * @throws ModelgateError what git and the remote refuse
 */
async function pushTag(repository, tag) {
    const { git, remote } = repository;
    const id = await tagObject(repository, tag);
    const ref = `refs/tags/${tag.name}`;
    const { pointer } = tag;
    const leases = [`--force-with-lease=${ref}:`];
    const refs = [`${id}:${ref}`];
    if (pointer !== undefined) {
        leases.push(`--force-with-lease=${pointer.ref}:${pointer.expected ?? ""}`);
        refs.push(`${id}:${pointer.ref}`);
    }
    const result = await (0,src_repository/* run */.eF)(git, [
        "push",
        "--porcelain",
        "--no-verify",
        "--atomic",
        ...leases,
        remote,
        ...refs,
    ]);
    if (result.exitCode === 0)
        return id;
    const said = `${result.stdout}\n${result.stderr}`;
    if ((0,push_conflict/* isConflict */.d)(said))
        return "conflict";
    throw (0,fault/* gitFault */.NO)({ ...result, stderr: said }, `push the tag ${(0,fault/* shown */.SP)(tag.name)} to ${remote}`);
}
async function tagObject(repository, { name, commit, tagger, seconds, message }) {
    const clean = (text) => text.replaceAll(/[<>\p{Cc}]/gu, " ").trim();
    const who = `${clean(tagger.name) || "modelgate"} <${clean(tagger.email)}>`;
    const text = `object ${(0,src_commit/* commitId */.xk)(repository, commit)}\ntype commit\ntag ${name}\ntagger ${who} ${Math.floor(seconds)} +0000\n\n${message}\n`;
    const result = await (0,src_repository/* run */.eF)(repository.git, ["mktag"], Buffer.from(text));
    if (result.exitCode !== 0)
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(name)}: git takes no such tag, or does not have its commit`, "Fetch the commit first, and name the tag as `git check-ref-format` allows.");
    return result.stdout.toString().trim();
}

;// CONCATENATED MODULE: ./packages/registry/src/facts.ts
// Facts in a tag's message, as git's trailers: `Modelgate-Digest: sha256:…` a line, the last paragraph. People read them in
// `git show`, and `git interpret-trailers` does, too.
const PREFIX = "Modelgate-";
const LINE = /^Modelgate-([A-Z][A-Za-z0-9-]*): (.*)$/u;
/** A message: a subject, and facts by names such as `digest` or `base-commit`. Line ends in values become spaces. */
function messageWith(subject, facts) {
    const lines = Object.entries(facts).map(([name, value]) => `${PREFIX}${written(name)}: ${oneLine(value)}`);
    // What looks like the start of a signature would end the message for its readers.
    const first = oneLine(subject).replace(/^-+(?=BEGIN )/u, "");
    return lines.length === 0 ? first : `${first}\n\n${lines.join("\n")}`;
}
/** The facts of a message; of a name that is given twice none counts, for nobody knows which is meant. */
function factsOf(message) {
    const last = message
        .trim()
        .split(/\n\s*\n/u)
        .at(-1) ?? "";
    const found = new Map();
    for (const line of last.split("\n")) {
        const [, name = "", value = ""] = line.startsWith(PREFIX) ? (LINE.exec(line) ?? []) : [];
        if (name === "")
            continue;
        const key = name.toLowerCase();
        found.set(key, found.has(key) ? null : value);
    }
    return Object.fromEntries([...found].filter((entry) => entry[1] !== null));
}
function written(name) {
    return name.replace(/^./u, (first) => first.toUpperCase());
}
function oneLine(text) {
    return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

// EXTERNAL MODULE: ./packages/schema/src/stage.ts
var stage = __webpack_require__(60479);
;// CONCATENATED MODULE: ./packages/registry/src/gto/tag-name.ts
// GTO's grammar (iterative/gto 1.10, gto/constants.py), read by hand rather than by one expression: neither `#` nor `@` can
// be in a name, so the first of them ends it, and a hostile tag costs one pass.

const NAME = stage/* STAGE_NAME */.r;
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

// EXTERNAL MODULE: ./packages/registry/src/refusals.ts
var refusals = __webpack_require__(60);
;// CONCATENATED MODULE: ./packages/registry/src/git-registrations.ts




const { taken } = (0,refusals/* refusals */.K)("registry");
/**
 * The version as it is registered already; null: nothing stands against registering it.
 * @throws ModelgateError `input-invalid`, `registry-conflict`
 */
function registeredAs(found, { model, version, digest, commit }) {
    if (!isVersion(version))
        throw invalid(`${version}: expected a semantic version, as v1.2.0`);
    const same = found?.history.find((event) => event.action === "register" && event.version === version);
    if (same !== undefined) {
        if (found?.versions.every((one) => one.version !== version))
            throw taken(`${model} ${version} was withdrawn`);
        const before = versionOf(same);
        if (before.digest === digest && same.commit === commit)
            return before;
        const what = before.digest === digest
            ? `these bytes, of commit ${same.commit.slice(0, 12)}`
            : (before.digest ?? "bytes without a digest");
        throw taken(`${model} ${version} is registered already, for ${what}`);
    }
    const [beside] = registeredAt(found, commit);
    if (beside === undefined)
        return null;
    // GTO finds the version of a stage by its commit: with two of them it stops reading the model.
    throw (0,src_error/* failure */.V2)("registry-conflict", `registry: ${model}: commit ${commit.slice(0, 12)} is ${beside.version} already, and a commit has one version`, { hint: "Use that version, or make a commit for this one: `git commit --allow-empty`, and push it." });
}
/** Every registration at a commit, of versions that were withdrawn, too: a stage is given to the first of them. */
function registeredAt(model, commit) {
    return (model?.history ?? []).flatMap((event) => event.action === "register" && event.commit === commit ? [{ version: event.version }] : []);
}
/** A registration as a version. */
function versionOf(event) {
    const facts = factsOf(event.message);
    const { digest = null, path } = { digest: undefined, path: undefined, ...facts };
    return {
        model: event.model,
        version: "version" in event ? event.version : event.commit,
        digest: digest ?? null,
        source: path === undefined ? event.commit : `${event.commit}:${path}`,
        ...signed(event),
        facts,
    };
}
/** The last moment that a date can say in four digits of years; a tagger's clock says what it likes. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);
/** When a tag was made, and by whom. */
function signed({ tagger, seconds }) {
    return { at: new Date(Math.min(seconds * 1000, LAST_MS)).toISOString(), by: tagger.name };
}
/** The name of a model, if it can be one. */
function known(name) {
    if (isModelName(name))
        return name;
    throw invalid(`${name}: expected the name of a model: letters, digits, \`-\`, \`_\`, \`/\`, beginning and ending with a letter or digit`);
}
/** What GTO has no words for. */
function invalid(message) {
    return (0,src_error/* failure */.V2)("input-invalid", `registry: ${message}`, { hint: "GTO's grammar: https://dvc.org/doc/gto" });
}

;// CONCATENATED MODULE: ./packages/registry/src/gto/replay.ts

/** Every model that tags speak of, by name. Tags that are none of GTO's are passed over. */
function replay(tags) {
    const named = tags.flatMap((tag) => {
        const name = parseTagName(tag.name);
        return name === null ? [] : [{ tag, name }];
    });
    const byModel = Map.groupBy(named, ({ name }) => name.model);
    return new Map([...byModel].map(([model, own]) => [model, replayed(model, own)]));
}
function replayed(model, own) {
    const ordered = own.toSorted((a, b) => a.tag.seconds - b.tag.seconds || compare(a.tag.name, b.tag.name));
    const known = [];
    // By commit and version; by the commit alone the first of it.
    const places = new Map();
    const history = [];
    const at = (commit, version) => {
        const found = places.get(version === undefined ? commit : `${commit} ${version}`);
        if (found !== undefined)
            return found;
        const made = { version: version ?? commit, commit, registration: null, isOff: false, stages: new Map() };
        known.push(made);
        places.set(`${commit} ${made.version}`, made);
        if (!places.has(commit))
            places.set(commit, made);
        return made;
    };
    for (const { tag, name } of ordered) {
        if (name.action === "register" || name.action === "deregister") {
            const event = { ...tag, model, action: name.action, version: name.version };
            const version = at(tag.commit, name.version);
            if (name.action === "register")
                version.registration = event;
            version.isOff = name.action === "deregister";
            history.push(event);
        }
        else if (name.action === "assign" || name.action === "unassign") {
            const version = at(tag.commit);
            const event = {
                ...tag,
                model,
                action: name.action,
                stage: name.stage,
                version: version.version,
            };
            version.stages.set(name.stage, event);
            history.push(event);
        }
        else
            history.push({ ...tag, model, action: name.action });
    }
    const inForce = known.filter(({ isOff }) => !isOff);
    const holders = holdersOf(inForce);
    return {
        name: model,
        versions: inForce
            .map(({ version, commit, registration }) => ({
            version,
            commit,
            registration,
            stages: [...holders].flatMap(([stage, event]) => (event.version === version ? [stage] : [])),
        }))
            .reverse(),
        holders,
        history,
        isDeprecated: history.at(-1)?.action === "deprecate",
        // A counter that no number can hold is counted on by nobody.
        counter: own.reduce((most, { name: { counter = 0 } }) => Number.isSafeInteger(counter + 1) ? Math.max(most, counter) : most, 0),
    };
}
/** Of the versions whose last word on a stage is an assignment, the one that was assigned last. */
function holdersOf(versions) {
    const holders = new Map();
    for (const { stages } of versions) {
        for (const [stage, event] of stages) {
            if (event.action !== "assign")
                continue;
            const other = holders.get(stage);
            if (other === undefined || other.seconds < event.seconds)
                holders.set(stage, { ...event, action: "assign" });
        }
    }
    return holders;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/registry/src/git-registry.ts
// A registry without a service: annotated tags in GTO's grammar, on the remote of the repository. A move is a new tag, made
// together with a pointer that still has to stand where it was seen: of two moves at once one is refused by the server.






const { conflict, missing, moved } = (0,refusals/* refusals */.K)("registry");
/** The registry in a repository's tags. */
function gitRegistry(ports) {
    const model = async (name) => (await modelsOf(ports)).get(known(name));
    return {
        kind: "git",
        concurrency: "refused",
        models: async () => [...(await modelsOf(ports)).keys()].toSorted(),
        async overview() {
            const all = [...(await modelsOf(ports)).values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
            return all.map(overviewOf);
        },
        versions: async (name) => versionsOf(await model(name)),
        holders: async (name) => git_registry_holdersOf(await model(name)),
        history: async (name) => ((await model(name))?.history ?? []).map(stepOf),
        async foresee(version) {
            registeredAs(await foundBy(ports, version), version);
        },
        register: (version) => register(ports, version),
        move: (move) => moveStage(ports, move),
    };
}
/** Worked out when it is asked for: a table of who holds what reads no tag that is history. */
function overviewOf(model) {
    return {
        model: model.name,
        get versions() {
            return versionsOf(model);
        },
        get holders() {
            return git_registry_holdersOf(model);
        },
        get history() {
            return model.history.map(stepOf);
        },
    };
}
function versionsOf(model) {
    return (model?.versions ?? []).flatMap(({ registration }) => registration === null ? [] : [versionOf(registration)]);
}
function git_registry_holdersOf(model) {
    return model === undefined ? [] : [...model.holders.values()].map((event) => holderOf(event, model));
}
async function modelsOf({ repository }) {
    const { tags } = await annotatedTags(repository);
    return replay(tags);
}
async function foundBy(ports, { model }) {
    return (await modelsOf(ports)).get(known(model));
}
async function register(ports, given) {
    const { model, version, commit, path, digest, facts } = given;
    const found = await foundBy(ports, given);
    const before = registeredAs(found, given);
    if (before !== null)
        return before;
    const own = { ...facts, ...(digest === null ? {} : { digest }), path };
    await write(ports, {
        tag: { model, action: "register", version },
        counter: found?.counter ?? 0,
        commit,
        latest: found?.history.at(-1)?.seconds ?? 0,
        message: messageWith(`${model} ${version}`, own),
    });
    const again = (await modelsOf(ports)).get(model)?.versions.find((one) => one.version === version);
    if (again?.registration == null)
        throw conflict(`${model} ${version} was not there when it was read back`);
    return versionOf(again.registration);
}
async function moveStage(ports, move) {
    const { model, stage, version, expected, reason, facts } = move;
    known(model);
    if (!isStageName(stage))
        throw invalid(`${stage}: expected the name of a stage: letters, digits, \`-\`, \`_\`, \`/\``);
    const pointer = pointerRef(model, stage);
    const { tags, pointer: standing } = await notBefore(ports.repository, pointer);
    const found = replay(tags).get(model);
    const holder = found?.holders.get(stage);
    if ((holder?.id ?? null) !== expected)
        throw moved(model, stage, holding(holder));
    const wanted = version ?? holder?.version;
    if (wanted === undefined)
        return null;
    const to = found?.versions.find((one) => one.version === wanted);
    if (found === undefined || to === undefined)
        throw missing(`${model} ${wanted}: no such version in force`);
    const twin = registeredAt(found, to.commit).find((one) => one.version !== wanted);
    if (twin !== undefined)
        throw conflict(`${model}: the commit of ${wanted} is ${twin.version}, too, and a stage is given to a commit`);
    const written = await write(ports, {
        tag: { model, action: version === null ? "unassign" : "assign", stage },
        counter: found.counter,
        commit: to.commit,
        latest: found.history.at(-1)?.seconds ?? 0,
        message: messageWith(reason, { ...facts, version: wanted }),
        pointer: { ref: pointer, expected: standing },
    });
    const after = (await modelsOf(ports)).get(model);
    const now = after?.holders.get(stage);
    if (after !== undefined && now?.id === written)
        return holderOf(now, after);
    // Somebody who saw our move has made the next one already: ours was made all the same.
    const ours = after?.history.find((event) => event.id === written);
    if (after !== undefined && ours?.action === "assign")
        return holderOf({ ...ours, action: "assign" }, after);
    if (version === null && now?.version !== wanted)
        return null;
    throw moved(model, stage, holding(now));
}
/**
 * The tags as they are, and the pointer as it is or was: whoever moves after this moves it from under us. One answer may hold the
 * pointer of a move whose tag was not there yet when the server listed the tags; then they are asked for once more.
 */
async function notBefore(repository, pointer) {
    const seen = await annotatedTags(repository, pointer);
    if (seen.pointer === null || seen.tags.some(({ id }) => id === seen.pointer))
        return seen;
    // A tag that a hand took away is not there the second time, either.
    return { ...(await annotatedTags(repository)), pointer: seen.pointer };
}
async function write({ repository, tagger, now }, writing) {
    const { tag, counter, commit, latest, message, pointer } = writing;
    const name = formatTagName({ ...tag, counter: counter + 1 });
    const seconds = Math.max(Math.floor(now()), latest + 1);
    const id = await pushTag(repository, { name, commit, tagger, seconds, message, pointer });
    if (id !== "conflict")
        return id;
    throw conflict(`${tag.model}: somebody else changed it at the same time`);
}
/** Parts are encoded, so that `a` with the stage `b/c` and `a/b` with `c` have two pointers. */
function pointerRef(model, stage) {
    const part = (text) => encodeURIComponent(text).replaceAll(".", "%2E");
    return `refs/modelgate/holders/m-${part(model)}/s-${part(stage)}`;
}
function holderOf(event, { versions }) {
    const registration = versions.find(({ version }) => version === event.version)?.registration ?? null;
    const digest = registration === null ? null : versionOf(registration).digest;
    const { stage, version, id } = event;
    return { stage, version, digest, ...signed(event), facts: factsOf(event.message), token: id };
}
const WHAT = {
    register: "registered",
    deregister: "withdrawn",
    assign: "moved",
    unassign: "left",
    deprecate: "retired",
    create: "registered",
};
function stepOf(event) {
    return {
        model: event.model,
        what: WHAT[event.action],
        version: "version" in event ? event.version : null,
        stage: "stage" in event ? event.stage : null,
        ...signed(event),
        facts: factsOf(event.message),
    };
}
function holding(holder) {
    if (holder === undefined || !("version" in holder))
        return null;
    return { version: holder.version, by: holder.tagger.name };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/registry/src/at-once.ts
/** The results of an act on each item, in their order, with so many under way at once. After an error no other is begun. */
async function atOnce(count, items, act) {
    const results = [];
    const waiting = [...items.entries()].toReversed();
    const work = async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const [at, item] = next;
            results[at] = await act(item).catch((error) => {
                waiting.length = 0;
                throw error;
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(count, items.length) }, work));
    return results;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/git/src/written-file.ts
var written_file = __webpack_require__(53290);
;// CONCATENATED MODULE: ./packages/registry/src/directory-bytes.ts






/**
 * Copies the files of a model under their digests; what is there is not written again.
 * @throws ModelgateError `input-invalid` when a one-file model is not what its digest says: it changed after it was judged
 */
async function keepBytes(root, { folder, names }, digest) {
    const kept = [];
    for (const name of names) {
        if (!isPlain(name))
            throw unsafe(name);
        kept.push({ name, ...(await keep(root, (0,external_node_path_.join)(folder, name))) });
    }
    const [only, ...others] = kept;
    if (others.length > 0 || only?.digest === digest)
        return kept;
    throw (0,src_error/* failure */.V2)("input-invalid", `${names[0]}: is ${only?.digest} now, and was to be registered as ${digest}`, {
        hint: "Something wrote to the file after it was hashed; register what was judged.",
    });
}
/** Writes kept files into an empty folder; the path of the model. */
async function bringBytes(root, files, folder) {
    for (const { name, digest, sizeBytes } of files) {
        if (!isPlain(name))
            throw unsafe(name);
        const path = bytesPath(root, digest);
        const found = await (0,external_node_fs_promises_.stat)(path).catch(() => null);
        if (found === null)
            throw (0,src_error/* failure */.V2)("registry-missing", `${path}: is not there`, {
                hint: "The bytes were taken away; bring the folder back from a backup.",
            });
        await (0,written_file/* writeNew */.q)((0,external_node_path_.join)(folder, ...name.split("/")), async (take) => {
            for await (const piece of (0,external_node_fs_.createReadStream)(path))
                await take(piece);
        }, (written) => {
            if (written.digest === digest && written.sizeBytes === sizeBytes)
                return;
            throw (0,src_error/* failure */.V2)("registry-fault", `${path}: its bytes are ${written.digest} by now`, {
                hint: "Somebody changed them; bring the folder back from a backup.",
            });
        });
    }
    return (0,external_node_path_.join)(folder, ...(files[0]?.name ?? "").split("/"));
}
async function keep(root, from) {
    const draft = (0,external_node_path_.join)(root, "bytes/sha256", `.draft-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const written = await (0,written_file/* writeNew */.q)(draft, async (take) => {
            for await (const piece of (0,external_node_fs_.createReadStream)(from))
                await take(piece);
        }, () => undefined);
        const to = bytesPath(root, written.digest);
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        // The same bytes by the same name: whoever comes second changes nothing.
        await (0,external_node_fs_promises_.rename)(draft, to);
        return written;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(draft, { force: true });
    }
}
function bytesPath(root, digest) {
    return (0,external_node_path_.join)(root, "bytes/sha256", digest.slice("sha256:".length));
}
/** Whether a name stays within its folder, on every system. */
function isPlain(name) {
    return (name !== "" &&
        name.length <= 1000 &&
        !/[\\:\p{Cc}]/u.test(name) &&
        name.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
}
function unsafe(name) {
    return (0,src_error/* failure */.V2)("input-invalid", `${JSON.stringify(name.slice(0, 200))}: expected a name within the model's folder`, {
        hint: "External data lies beside the model, without `..` and backslashes.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/directory-fault.ts

const HINTS = {
    EACCES: "Give who runs this the right to read the folder, and to write there for who registers and promotes.",
    EROFS: "It is mounted for reading only: register and promote where it can be written.",
    ENOSPC: "Make room, and run this again: what was begun is of no account.",
};
/** What a disk or a share refused, as a fault of the registry that lies there; any other error as it is. */
function fileFault(root) {
    return (error) => {
        const { code, syscall, path = root } = error;
        if (error instanceof src_error/* ModelgateError */.HJ || code === undefined || syscall === undefined)
            throw error;
        throw (0,src_error/* failure */.V2)("registry-fault", `${path}: the file system refused (${code}, ${syscall})`, {
            hint: HINTS[code === "EPERM" ? "EACCES" : code] ??
                "Check that the folder is mounted and answers, and run this again: it looks first at what was done.",
            cause: error,
        });
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/registry/src/directory-log.ts
// One file an event, numbered from 1 without a gap: whoever makes the next number has moved, and a second one cannot make it
// again. So a state is always whole, however a run ends, and of two that read the same state one writes the next.








const SCHEMA = "modelgate/directory-event@1";
const MAX_EVENT_BYTES = 256 * 1024;
const directory_log_NAME = /^(\d{8})\.json$/u;
const directory_log_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4000));
const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/u));
const Event = dist/* strictObject */.rej({
    schema: dist/* literal */.euz(SCHEMA),
    seq: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    model: directory_log_text,
    what: dist/* picklist */.KIO(["registered", "moved", "left"]),
    version: directory_log_text,
    /** null for a registration. */
    stage: dist/* nullable */.mee(directory_log_text),
    /** RFC 3339, UTC; never before the event before it. */
    at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    by: directory_log_text,
    reason: directory_log_text,
    facts: dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100)), directory_log_text),
    /** Of a registration: the bytes. The model comes first, then its external data. */
    bytes: dist/* nullable */.mee(dist/* strictObject */.rej({
        digest,
        commit: directory_log_text,
        path: directory_log_text,
        files: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ name: directory_log_text, digest, sizeBytes: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()) })), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(4096)),
    })),
});
/** The folder with the events of a model. Case and `.` are kept from meaning anything to a file system. */
function logFolder(root, model) {
    return (0,external_node_path_.join)(root, "models", encodeURIComponent(model).replaceAll(".", "%2E"));
}
/** The names of the models that have a folder. */
async function modelsIn(root) {
    const names = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(root, "models")).catch(absent);
    // What others leave in folders, as `.DS_Store`, is no model: none is called so.
    return names
        .flatMap((name) => decoded(name) ?? [])
        .filter(isModelName)
        .toSorted();
}
/**
 * Every event of a model, the oldest first; empty: there is none.
 * @throws ModelgateError `registry-fault` for a gap, and for what is no event
 */
async function readEvents(root, model) {
    const folder = logFolder(root, model);
    const names = (await (0,external_node_fs_promises_.readdir)(folder).catch(absent)).filter((name) => directory_log_NAME.test(name)).toSorted();
    for (const [at, name] of names.entries())
        if (Number(directory_log_NAME.exec(name)?.[1]) !== at + 1)
            throw broken((0,external_node_path_.join)(folder, name), `number ${at + 1} is missing before it: an event was taken away`);
    const paths = names.map((name) => (0,external_node_path_.join)(folder, name));
    const events = [];
    for (const [at, bytes] of (await readAll(paths)).entries()) {
        const path = paths[at] ?? "";
        const event = decode(bytes, path);
        if (event.seq !== at + 1)
            throw broken(path, `is number ${event.seq} by what it says`);
        // Two names that differ in case only are one folder on some shares.
        if (event.model !== model)
            throw broken(path, `is of another model, ${JSON.stringify(event.model.slice(0, 100))}`);
        events.push(event);
    }
    return events;
}
/**
 * Writes the event after those that were read; null: somebody else has written that number.
 * @param nowMs since 1970
 */
async function appendEvent(root, { model, events, nowMs }, given) {
    const folder = logFolder(root, model);
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    const last = events.at(-1);
    const at = new Date(Math.max(nowMs, last === undefined ? 0 : Date.parse(last.at))).toISOString();
    const event = { schema: SCHEMA, seq: events.length + 1, model, at, ...given };
    const bytes = Buffer.from(`${JSON.stringify(event)}\n`);
    // Nobody could read it again.
    decode(bytes, `${model}: the event that was to be written`);
    const path = (0,external_node_path_.join)(folder, `${String(event.seq).padStart(8, "0")}.json`);
    return (await putOnce(path, bytes)) ? event : null;
}
/** Writes a file whole, unless there is one of this name. */
async function putOnce(path, bytes) {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}.draft`;
    try {
        const file = await (0,external_node_fs_promises_.open)(draft, "wx");
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        // A rename would write over what is there; a link is refused.
        await (0,external_node_fs_promises_.link)(draft, path);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST")
            return false;
        throw (0,src_error/* failure */.V2)("registry-fault", `${path}: cannot be written: ${code ?? "unknown"}`, {
            hint: code === "EPERM" || code === "ENOTSUP" || code === "EOPNOTSUPP"
                ? "The share has to know hard links: of two who write at once it has to refuse one."
                : "Check the rights to the folder, and whether the disk is full.",
            cause: error,
        });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(draft, { force: true });
    }
}
/** Files of a folder that a file takes longer to read than this, in milliseconds, come from elsewhere. */
const AT_HAND_MS = 0.5;
/** Of files that come from elsewhere: so many are waited for at once. */
const AT_ONCE = 16;
/** Files in their order. Those at hand are read one by one: to ask a thread takes ten times longer. Of a share many are asked for. */
async function readAll(paths) {
    const found = [];
    const started = performance.now();
    for (const [at, path] of paths.entries()) {
        if (performance.now() - started > AT_HAND_MS * (at + 4))
            break;
        found.push(readNow(path));
    }
    return [...found, ...(await atOnce(AT_ONCE, paths.slice(found.length), readSoon))];
}
function readNow(path) {
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
        assertBounded((0,external_node_fs_.fstatSync)(file), path);
        return (0,external_node_fs_.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function readSoon(path) {
    const file = await (0,external_node_fs_promises_.open)(path, "r");
    try {
        assertBounded(await file.stat(), path);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function assertBounded({ size }, path) {
    if (size > MAX_EVENT_BYTES)
        throw broken(path, `has ${size} bytes, at most ${MAX_EVENT_BYTES} are read`);
}
function decode(bytes, path) {
    if (bytes.length > MAX_EVENT_BYTES)
        throw broken(path, `has more than ${MAX_EVENT_BYTES} bytes`);
    let value;
    try {
        value = JSON.parse(bytes.toString("utf8"));
    }
    catch {
        throw broken(path, "is not JSON");
    }
    const result = dist/* safeParse */.xLC(Event, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw broken(path, `${dist/* getDotPath */.BuJ(issue) ?? "the event"}: ${issue.message}`);
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return null;
    }
}
function absent(error) {
    if (error.code === "ENOENT")
        return [];
    throw error;
}
function broken(path, what) {
    return (0,src_error/* failure */.V2)("registry-fault", `${path}: ${what}`, {
        hint: "Nobody but Modelgate writes there; bring the folder back from a backup.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/directory-registry.ts
// A registry without a service: a folder, on this disk or a mounted share, with the models' bytes and one log a model.








const { conflict: directory_registry_conflict, missing: directory_registry_missing, moved: directory_registry_moved, taken: directory_registry_taken } = (0,refusals/* refusals */.K)("registry");
/** Of models that are read: each has one file open. */
const directory_registry_AT_ONCE = 32;
/** With as many writers at once somebody waits for all others. */
const MOST_TRIES = 200;
/** The registry in a folder. */
function directoryRegistry(ports) {
    const { root } = ports;
    const one = async (model) => directory_registry_overviewOf(model, await eventsOf(ports, model));
    /** A share that takes rights away or does not answer is no defect of ours. */
    const there = (act) => {
        return (...given) => act(...given).catch(fileFault(root));
    };
    return {
        kind: "directory",
        concurrency: "refused",
        models: there(async () => {
            await assertFolder(root);
            return await modelsIn(root);
        }),
        overview: there(async (model) => {
            if (model !== undefined)
                return [await one(model)];
            await assertFolder(root);
            return await atOnce(directory_registry_AT_ONCE, await modelsIn(root), one);
        }),
        versions: there(async (model) => (await one(model)).versions.slice()),
        holders: there(async (model) => (await one(model)).holders.slice()),
        history: there(async (model) => (await one(model)).history.slice()),
        register: there((version) => directory_registry_register(ports, version)),
        move: there((move) => directory_registry_moveStage(ports, move)),
        bring: there(async ({ model, version }, folder) => {
            const found = registrationOf(await eventsOf(ports, model), version);
            if (found?.bytes == null)
                throw directory_registry_missing(`${model} ${version}: no such version`);
            return await bringBytes(root, found.bytes.files, folder);
        }),
    };
}
async function eventsOf({ root }, model) {
    if (!isModelName(model))
        throw directory_registry_invalid(`${shown(model)}: expected the name of a model: letters, digits, \`-\`, \`_\`, \`/\``);
    await assertFolder(root);
    return await readEvents(root, model);
}
async function assertFolder(root) {
    const found = await (0,external_node_fs_promises_.stat)(root).catch(() => null);
    if (found?.isDirectory() === true)
        return;
    throw (0,src_error/* failure */.V2)("file-missing", `registry: ${root}: is no folder`, {
        hint: "Make the folder first, or mount the share; an empty one is an empty registry.",
    });
}
async function directory_registry_register(ports, given) {
    const { model, version, digest, commit, path, files, facts } = given;
    if (!isVersion(version))
        throw directory_registry_invalid(`${shown(version)}: expected a semantic version, as v1.2.0`);
    if (digest === null)
        throw directory_registry_invalid(`${model} ${version}: expected the digest of its bytes`);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const events = await eventsOf(ports, model);
        const before = registrationOf(events, version);
        if (before?.bytes?.digest === digest)
            return directory_registry_versionOf(before);
        if (before !== null)
            throw directory_registry_taken(`${model} ${version} is registered already, for ${before.bytes?.digest}`);
        if (files === undefined)
            throw directory_registry_invalid(`${model} ${version}: its bytes are not on this disk, and the folder keeps them`);
        const bytes = { digest, commit, path, files: await keepBytes(ports.root, files, digest) };
        const event = await append(ports, { model, events }, {
            ...{ what: "registered", version, stage: null, by: ports.by, reason: "", facts: { ...facts }, bytes },
        });
        if (event !== null)
            return directory_registry_versionOf(event);
    }
    throw busy(model);
}
async function directory_registry_moveStage(ports, move) {
    const { model, stage, version, expected, reason, facts } = move;
    if (!isStageName(stage))
        throw directory_registry_invalid(`${shown(stage)}: expected the name of a stage: letters, digits, \`-\`, \`_\`, \`/\``);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const events = await eventsOf(ports, model);
        const holder = directory_registry_holdersOf(events).find((one) => one.stage === stage) ?? null;
        if ((holder?.token ?? null) !== expected)
            throw directory_registry_moved(model, stage, holder);
        const wanted = version ?? holder?.version;
        if (wanted === undefined)
            return null;
        if (registrationOf(events, wanted) === null)
            throw directory_registry_missing(`${model} ${wanted}: no such version`);
        const event = await append(ports, { model, events }, {
            ...{ what: version === null ? "left" : "moved", version: wanted, stage, by: ports.by, reason },
            ...{ facts: { ...facts }, bytes: null },
        });
        // Somebody wrote that number: the stage may be as it was, so this looks again.
        if (event === null)
            continue;
        return directory_registry_holdersOf([...events, event]).find((one) => one.stage === stage) ?? null;
    }
    throw busy(model);
}
async function append({ root, now }, { model, events }, event) {
    return await appendEvent(root, { model, events, nowMs: now() }, event);
}
function directory_registry_overviewOf(model, events) {
    const versions = events
        .filter(({ what }) => what === "registered")
        .map(directory_registry_versionOf)
        .toReversed();
    return { model, versions, holders: directory_registry_holdersOf(events), history: events.map(directory_registry_stepOf) };
}
function registrationOf(events, version) {
    return events.find((event) => event.what === "registered" && event.version === version) ?? null;
}
function directory_registry_versionOf({ model, version, at, by, facts, bytes }) {
    const source = bytes === null ? "" : `${bytes.commit}:${bytes.path}`;
    return { model, version, digest: bytes?.digest ?? null, source, at, by, facts };
}
function directory_registry_holdersOf(events) {
    const holders = new Map();
    // Of two registrations of one version the first counts.
    const digests = new Map(events
        .filter(({ what }) => what === "registered")
        .toReversed()
        .map(({ version, bytes }) => [version, bytes?.digest ?? null]));
    for (const { what, stage, version, at, by, facts, seq } of events) {
        if (stage === null)
            continue;
        const digest = digests.get(version) ?? null;
        if (what === "left")
            holders.delete(stage);
        else
            holders.set(stage, { stage, version, digest, at, by, facts, token: String(seq) });
    }
    return [...holders.values()];
}
function directory_registry_stepOf({ model, what, version, stage, at, by, facts }) {
    return { model, what, version, stage, at, by, facts };
}
function shown(text) {
    return JSON.stringify(text.slice(0, 200));
}
function directory_registry_invalid(message) {
    return (0,src_error/* failure */.V2)("input-invalid", `registry: ${message}`, {
        hint: "`modelgate promote --help` says what it takes.",
    });
}
function busy(model) {
    return directory_registry_conflict(`${model}: others wrote first, ${MOST_TRIES} times in a row`);
}

;// CONCATENATED MODULE: ./packages/oci/src/descriptor.ts



const DIGEST = /^sha256:[0-9a-f]{64}$/u;
/** Whether text is `sha256:` and 64 lower-case hexadecimal digits: the one algorithm that is taken. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** `sha256:…` of bytes. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}
/** `sha256:…` of bytes as they come. */
async function digestOfStream(bytes) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of bytes)
        hash.update(chunk);
    return `sha256:${hash.digest("hex")}`;
}
const descriptor_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4096));
const Annotations = dist/* record */.g1P(descriptor_text, dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(65_536)));
const Platform = dist/* looseObject */._H3({ architecture: descriptor_text, os: descriptor_text, variant: dist/* exactOptional */.yqP(descriptor_text) });
const DescriptorShape = dist/* looseObject */._H3({
    mediaType: descriptor_text,
    digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(DIGEST, "expected sha256: and 64 hexadecimal digits")),
    size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
    artifactType: dist/* exactOptional */.yqP(descriptor_text),
    annotations: dist/* exactOptional */.yqP(Annotations),
    platform: dist/* exactOptional */.yqP(Platform),
    /** Base64 of the content itself, for what is small. */
    data: dist/* exactOptional */.yqP(dist/* string */.YjP()),
});
/** The descriptor of bytes at hand. */
function describe(mediaType, bytes, more = {}) {
    return { mediaType, digest: digestOf(bytes), size: bytes.length, ...more };
}
/** @throws ModelgateError `registry-fault` when bytes are not what a descriptor says; `where` names their origin */
function assertIs(bytes, wanted, where) {
    const digest = digestOf(bytes);
    if (digest === wanted.digest && bytes.length === wanted.size)
        return;
    throw otherBytes(where, wanted, { digest, size: bytes.length });
}
/** The error for content that is not what its digest says. */
function otherBytes(where, wanted, got) {
    return (0,src_error/* failure */.V2)("registry-fault", `${where}: gave other bytes than asked for: expected ${wanted.digest} of ${wanted.size} bytes, got ${got.digest} of ${got.size}`, {
        hint: "Nothing of it was used. What holds these bytes was tampered with, or cuts or rewrites them on the way.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/reference.ts
// References as in `docker pull`, but for one thing: the host is always said. The grammar is that of the distribution
// specification 1.1, "Pulling manifests".


const HOST = /^(?:\[[0-9a-fA-F:]{2,45}\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?){0,20})(?::[0-9]{1,5})?$/u;
const SEGMENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/u;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/u;
/** Whether this can be a tag: at most 128 letters, digits, `_`, `.`, `-`. */
function isTag(text) {
    return TAG.test(text);
}
/** Whether this can be the name of a repository: lower-case segments between slashes, at most 255 characters. */
function isRepositoryName(text) {
    return text.length <= 255 && text.split("/").every((segment) => SEGMENT.test(segment));
}
/**
 * Reads `host[:port]/repository[:tag][@sha256:…]`.
 * @throws ModelgateError `input-invalid` with what is wrong in it
 */
function parseReference(text) {
    const [name = "", digest = null, ...more] = text.split("@");
    const slash = name.indexOf("/");
    const host = name.slice(0, Math.max(0, slash));
    const path = name.slice(slash + 1);
    const colon = path.lastIndexOf(":");
    const repository = colon < 0 ? path : path.slice(0, colon);
    const tag = colon < 0 ? null : path.slice(colon + 1);
    // `acme/models` would be Docker Hub's to docker and a host called acme to others.
    if (slash < 0 || !/[.:]|^localhost$/u.test(host) || !HOST.test(host))
        throw reference_invalid(text, "expected a registry's host first, as ghcr.io/acme/models");
    if (!isRepositoryName(repository))
        throw reference_invalid(text, "expected a repository of lower-case letters and digits, with `.`, `_`, `-` and `/` between them");
    if (tag !== null && !isTag(tag))
        throw reference_invalid(text, "expected a tag of at most 128 letters, digits, `_`, `.`, `-`");
    if (more.length > 0 || (digest !== null && !isDigest(digest)))
        throw reference_invalid(text, "expected @sha256: and 64 lower-case hexadecimal digits");
    return { host, repository, tag, digest };
}
/** Whether a host is this machine: there, and only there, http is spoken without being told to. */
function isLoopback(host) {
    return /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]+)?$/u.test(host);
}
function reference_invalid(text, what) {
    return (0,src_error/* failure */.V2)("input-invalid", `reference ${JSON.stringify(text.slice(0, 300))}: ${what}`, {
        hint: "Write it as host/repository:tag or host/repository@sha256:…",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/checked.ts


/**
 * Passes bytes on while their digest is made. The last of them is only given when all are what the descriptor says, so that
 * whoever writes them down has never the whole of anything else.
 * @throws ModelgateError `registry-fault`; `where` names the origin
 */
async function* checked(bytes, wanted, where) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    const assertSame = () => {
        const digest = `sha256:${hash.copy().digest("hex")}`;
        if (digest !== wanted.digest || size !== wanted.size)
            throw otherBytes(where, wanted, { digest, size });
    };
    for await (const chunk of bytes) {
        if (chunk.length === 0)
            continue;
        hash.update(chunk);
        size += chunk.length;
        if (size >= wanted.size)
            assertSame();
        yield chunk;
    }
    assertSame();
}

// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(46783);
// EXTERNAL MODULE: ./packages/schema/src/http-answer.ts
var http_answer = __webpack_require__(64192);
;// CONCATENATED MODULE: ./packages/oci/src/http.ts

/**
 * All bytes of a body.
 * @throws ModelgateError `registry-fault` when there are more than allowed; the rest is not read
 */
async function readWhole(body, { maxBytes, what }) {
    const bytes = await (0,read_at_most/* readAtMost */.r)(body, maxBytes);
    if (bytes !== null)
        return bytes;
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: is larger than ${maxBytes} bytes, and was not read`, {
        hint: "Nothing of this kind is that large; look at what answers there.",
    });
}
/** Lets the rest of an answer go unread, and with it the connection. */
async function discard({ body }) {
    await (0,http_answer/* letGo */.K)(body);
}
/** The media type of an answer, without its parameters. */
function contentType({ headers }) {
    return (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

;// CONCATENATED MODULE: ./packages/oci/src/json.ts
/** The value of JSON that a stranger wrote; undefined for bytes that are none. */
function json_jsonIn(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/oci/src/media-type.ts
/** Media types of the OCI image specification 1.1, and Docker's of schema 2 that registries still answer with. */
const media_type_MEDIA_TYPE = {
    manifest: "application/vnd.oci.image.manifest.v1+json",
    index: "application/vnd.oci.image.index.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar",
    layerGzip: "application/vnd.oci.image.layer.v1.tar+gzip",
    /** Of the two bytes `{}`: the config of an artifact that has none. */
    empty: "application/vnd.oci.empty.v1+json",
    dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
    dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
};
/** Whether a media type is that of a manifest that names other manifests. */
function isIndexType(mediaType) {
    return mediaType === media_type_MEDIA_TYPE.index || mediaType === media_type_MEDIA_TYPE.dockerIndex;
}
/** Whether a media type is that of a manifest or an index. */
function isManifestType(mediaType) {
    return (mediaType === media_type_MEDIA_TYPE.manifest || mediaType === media_type_MEDIA_TYPE.dockerManifest || isIndexType(mediaType));
}

;// CONCATENATED MODULE: ./packages/oci/src/manifest.ts





/** The most that the distribution specification asks registries to take; larger ones are not read. */
const MAX_MANIFEST_BYTES = 4 * 2 ** 20;
const around = {
    schemaVersion: dist/* literal */.euz(2),
    mediaType: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    artifactType: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    subject: dist/* exactOptional */.yqP(DescriptorShape),
    annotations: dist/* exactOptional */.yqP(Annotations),
};
const ManifestShape = dist/* looseObject */._H3({
    ...around,
    config: DescriptorShape,
    layers: dist/* pipe */.FsL(dist/* array */.YOg(DescriptorShape), dist/* maxLength */.Ru6(4096)),
});
const IndexShape = dist/* looseObject */._H3({
    ...around,
    manifests: dist/* pipe */.FsL(dist/* array */.YOg(DescriptorShape), dist/* maxLength */.Ru6(16_384)),
});
/** Whether a manifest names other manifests. */
function isIndex(manifest) {
    return "manifests" in manifest;
}
/** The bytes of a manifest of ours: compact JSON in the order of its keys. */
function encodeManifest(manifest) {
    const bytes = Buffer.from(JSON.stringify(manifest));
    const { mediaType, artifactType } = manifest;
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
    return { descriptor: artifactType === undefined ? descriptor : { ...descriptor, artifactType }, bytes };
}
/**
 * Reads a manifest that a stranger wrote. `where` names its origin.
 * @throws ModelgateError `registry-fault` naming the first thing wrong
 */
function decodeManifest({ bytes, descriptor }, where) {
    const { mediaType } = descriptor;
    if (!isManifestType(mediaType))
        throw wrong(where, `expected a manifest, got the media type ${JSON.stringify(mediaType.slice(0, 200))}`);
    const shape = isIndexType(mediaType) ? IndexShape : ManifestShape;
    const result = dist/* safeParse */.xLC(shape, json_jsonIn(bytes), { abortEarly: true });
    if (!result.success) {
        const [issue] = result.issues;
        throw wrong(where, `${dist/* getDotPath */.BuJ(issue) ?? "the manifest"}: ${issue.message}`);
    }
    // What one reader takes for an image and the next for an index shows two contents under one digest.
    const value = result.output;
    if ("manifests" in value && ("layers" in value || "config" in value))
        throw wrong(where, "is a manifest and an index at once");
    if (result.output.mediaType !== undefined && result.output.mediaType !== mediaType)
        throw wrong(where, `says mediaType ${JSON.stringify(result.output.mediaType.slice(0, 200))} and was given as ${mediaType}`);
    return { ...result.output, mediaType };
}
/** Everything that a manifest needs: `manifests` first to be copied with all of theirs, `blobs` as they are. */
function partsOf(manifest) {
    if (isIndex(manifest))
        return { manifests: manifest.manifests, blobs: [] };
    return { manifests: [], blobs: [manifest.config, ...manifest.layers] };
}
/** The media type that a document says it has; that of an OCI manifest or index by its keys where it says none. */
function mediaTypeIn(bytes) {
    const value = jsonIn(bytes);
    if (typeof value !== "object" || value === null)
        return "";
    if ("mediaType" in value && typeof value.mediaType === "string")
        return value.mediaType;
    return "manifests" in value ? MEDIA_TYPE.index : MEDIA_TYPE.manifest;
}
function wrong(where, what) {
    return (0,src_error/* failure */.V2)("registry-fault", `${where}: ${what}`, {
        hint: "This is no manifest that can be trusted; look at what was pushed there.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/paging.ts

/** 100,000 tags, of a registry that gives 50 at a time. */
const MOST_PAGES = 2000;
/**
 * The pages of a list as they are answered, whatever their status; whoever reads one goes on only after one that was good. The next
 * page is where `Link: <…>; rel="next"` says (RFC 8288). `name` is `host/repository`, for messages.
 * @throws ModelgateError `registry-fault` when that leads elsewhere, to itself, or on and on
 */
async function* pages(wire, sending, name) {
    let at = sending.at;
    for (let left = MOST_PAGES; at !== null; left -= 1) {
        if (left === 0)
            throw (0,src_error/* failure */.V2)("registry-fault", `${sending.what}: goes on after ${MOST_PAGES} pages, and was not read on`, {
                hint: "No list of this kind is that long; look at what answers there.",
            });
        const response = await wire.send({ ...sending, method: "GET", at });
        yield response;
        at = nextPage(response, at, name);
    }
}
/** The path of the next page; null: this was the last. */
function nextPage({ headers, url }, at, name) {
    const [, target] = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/u.exec(headers["link"] ?? "") ?? [];
    if (target === undefined)
        return null;
    const next = URL.canParse(target, url) ? new URL(target, url) : null;
    const path = next === null ? at : `${next.pathname}${next.search}`;
    if (next?.origin === new URL(url).origin && path !== at)
        return path;
    throw (0,src_error/* failure */.V2)("registry-fault", `${name}: names a next page that is another registry's, or the same again`, {
        hint: "Something between here and the registry rewrites its addresses.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/refusal.ts



const MAX_ERROR_BYTES = 64 * 1024;
/** What helps when something else than a registry answers. */
const NO_REGISTRY = "Is this the address of an OCI registry? A proxy or login page in between answers like this.";
/** The codes in an error of the distribution specification; nothing else of a stranger's answer is ever shown. Empty: it is none. */
async function errorCodes(response) {
    // Not every registry labels its errors; what is labelled as a page is none.
    if (/html|xml/u.test(contentType(response))) {
        await discard(response);
        return [];
    }
    // What is too long or breaks off says nothing: the status is told in any case.
    const bytes = await readWhole(response.body, { maxBytes: MAX_ERROR_BYTES, what: "an error" }).catch(() => null);
    const value = bytes === null ? null : json_jsonIn(bytes);
    if (typeof value !== "object" || value === null || !("errors" in value) || !Array.isArray(value.errors))
        return [];
    return value.errors
        .slice(0, 8)
        .map((one) => typeof one === "object" && one !== null && "code" in one ? String(one.code).toUpperCase() : "")
        .filter((code) => /^[A-Z][A-Z_]{1,40}$/u.test(code));
}
/** What a status that was not hoped for means; `codes` where they were read already. `what` names the request, as "ghcr.io/acme/digits: the manifest v1.0.0". */
async function refusal(response, what, { isWrite = false, hasCredentials = false, codes: read = null, } = {}) {
    const { status } = response;
    const type = contentType(response);
    const codes = read ?? (await errorCodes(response));
    const said = codes.length > 0 ? ` (${codes.join(", ")})` : /html/u.test(type) ? " with an HTML page" : "";
    const answer = `answered ${status}${said}`;
    if (status === 401)
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: ${hasCredentials ? "refused the credentials" : "asks for credentials"}: ${answer}`, {
            hint: hasCredentials
                ? "Check the token: is it in force, and for this registry?"
                : "Log in first, as with `docker login` or docker/login-action; its config.json is read.",
        });
    if (status === 403 || codes.includes("DENIED"))
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: is not allowed: ${answer}`, {
            hint: isWrite
                ? "The token needs the right to write here: on ghcr.io `permissions: packages: write`, and the package has to be linked to this repository."
                : "The token needs the right to read here: on ghcr.io `permissions: packages: read`.",
        });
    if (status === 404 && codes.length > 0)
        return (0,src_error/* failure */.V2)("registry-missing", `${what}: is not there: ${answer}`, {
            hint: "Check the name; a registry may also say so to whoever may not see it.",
        });
    if (codes.includes("MANIFEST_BLOB_UNKNOWN") || codes.includes("BLOB_UNKNOWN"))
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: names content that the registry does not have: ${answer}`, {
            hint: "Everything that a manifest names has to be pushed before it.",
        });
    if (codes.includes("DIGEST_INVALID"))
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: the registry got other bytes than were sent: ${answer}`, {
            hint: "What was sent had the right digest: something in between changed it.",
        });
    if (status === 429)
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: too many requests: ${answer}`, {
            hint: "Run this again later, or log in: who is known may ask more often.",
        });
    if (status >= 500)
        return (0,src_error/* failure */.V2)("registry-fault", `${what}: the registry is not well: ${answer}`, {
            hint: "Run this again when it is up; nothing was left half-done under a tag.",
        });
    return (0,src_error/* failure */.V2)("registry-fault", `${what}: ${answer}`, {
        hint: NO_REGISTRY,
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/referrers.ts
// What is attached to a digest: by the referrers API where a registry has it, else by the fallback of the distribution
// specification 1.1 ("Referrers Tag Schema"): an index under the tag `sha256-<hex>`, kept by those who push. Two who append to
// it at once lose one entry; whoever wrote looks, and writes again.









const TRIES = 8;
const MOST_REFERRERS = 1000;
const Listing = dist/* looseObject */._H3({ manifests: dist/* pipe */.FsL(dist/* array */.YOg(DescriptorShape), dist/* maxLength */.Ru6(MOST_REFERRERS)) });
/**
 * What is attached to a digest.
 * @throws ModelgateError `registry-fault`
 */
async function readReferrers(referring, digest) {
    const own = await fromApi(referring, digest);
    if (own !== null)
        return own;
    const fallback = await readFallback(referring, digest);
    const found = [];
    // Anybody may have written the list: an entry counts when what it names says the same.
    for (const entry of fallback?.manifests ?? [])
        if (await refersTo(referring, entry, digest))
            found.push(entry);
    return found;
}
async function fromApi({ wire, repository, name }, digest) {
    const what = `${name}: what is attached to ${digest}`;
    const found = [];
    const asked = {
        ...{ at: `/v2/${repository}/referrers/${digest}`, what, scopes: [`repository:${repository}:pull`] },
        headers: { Accept: media_type_MEDIA_TYPE.index },
    };
    for await (const response of pages(wire, asked, name)) {
        // A registry without this API has its own idea of the path, and of the error.
        if (response.status !== 200 && found.length === 0 && [400, 404, 405, 501].includes(response.status)) {
            await discard(response);
            return null;
        }
        if (response.status !== 200)
            throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
        const bytes = await readWhole(response.body, { maxBytes: MAX_MANIFEST_BYTES, what });
        const result = dist/* safeParse */.xLC(Listing, json_jsonIn(bytes), { abortEarly: true });
        if (!result.success)
            throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered with no list of manifests`, {
                hint: NO_REGISTRY,
            });
        found.push(...result.output.manifests);
        if (found.length > MOST_REFERRERS)
            break;
    }
    return found.slice(0, MOST_REFERRERS);
}
/** The tag under which registries without the API keep the list. */
function fallbackTag(digest) {
    return digest.replace(":", "-");
}
async function readFallback({ store, name }, digest) {
    const stored = await store.readManifest(fallbackTag(digest));
    // Some registries take this tag for another name of the digest itself.
    if (stored === null || stored.descriptor.digest === digest)
        return null;
    const list = decodeManifest(stored, `${name}:${fallbackTag(digest)}`);
    if (isIndex(list))
        return list;
    throw (0,src_error/* failure */.V2)("registry-fault", `${name}:${fallbackTag(digest)}: expected the list of what is attached, and it is an image`, {
        hint: "Somebody pushed there by hand; move that tag elsewhere.",
    });
}
async function refersTo({ store, name }, entry, digest) {
    const stored = await store.readManifest(entry.digest);
    if (stored === null)
        return false;
    return decodeManifest(stored, `${name}@${entry.digest}`).subject?.digest === digest;
}
/**
 * Adds a manifest that was written to the list of its subject, and looks whether it stayed there.
 * @throws ModelgateError `registry-conflict` when others were always quicker
 */
async function appendReferrer(referring, { manifest, digest }) {
    const { store, pause, name } = referring;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const list = await readFallback(referring, digest);
        const entries = list?.manifests ?? [];
        if (entries.some((entry) => entry.digest === manifest.descriptor.digest))
            return;
        if (attempt > 0)
            await pause(100 * attempt);
        const index = {
            ...{ schemaVersion: 2, mediaType: media_type_MEDIA_TYPE.index },
            manifests: [...entries, listed(manifest)],
        };
        await store.writeManifest(encodeManifest(index), fallbackTag(digest));
    }
    const last = await readFallback(referring, digest);
    if (last?.manifests.some((entry) => entry.digest === manifest.descriptor.digest))
        return;
    throw (0,src_error/* failure */.V2)("registry-conflict", `${name}: others changed what is attached to ${digest}, ${TRIES} times in a row`, {
        hint: "Run this again; `concurrency:` on the workflow keeps jobs from racing.",
    });
}
/** An entry says type and annotations, so that a reader can choose without fetching each. */
function listed(manifest) {
    const { descriptor } = manifest;
    const { mediaType, digest, size } = descriptor;
    const own = decodeManifest(manifest, digest);
    const artifactType = own.artifactType ?? (isIndex(own) ? undefined : own.config.mediaType);
    return {
        ...{ mediaType, digest, size },
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(own.annotations === undefined ? {} : { annotations: own.annotations }),
    };
}

;// CONCATENATED MODULE: ./packages/oci/src/turns.ts
/** Runs what is given one after the other, in the order in which it came; a failure of one stops none after it. */
function turns() {
    let last = Promise.resolve();
    return (act) => {
        const mine = last.then(act);
        last = mine.catch(() => undefined);
        return mine;
    };
}

;// CONCATENATED MODULE: ./packages/oci/src/patience.ts


const patience_TRIES = 4;
const FIRST_PAUSE_MS = 500;
/** Who is told to wait longer than this is better told so at once. */
const LONGEST_PAUSE_MS = 60_000;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/**
 * Sends until there is an answer that waiting will not change; the last one when it never comes. `pause` waits milliseconds:
 * as long as `Retry-After` says, else twice as long each time. With one try the connection's own error is thrown.
 * @throws ModelgateError `registry-fault` when nothing answered at all; `what` names the request
 */
async function patiently(send, { pause, what, tries = patience_TRIES }) {
    for (let attempt = 1;; attempt += 1) {
        const isLast = attempt >= tries;
        const wait = FIRST_PAUSE_MS * 2 ** (attempt - 1);
        try {
            const response = await send();
            const asked = retryAfterMs(response);
            if (!PASSING.has(response.status) || isLast || asked > LONGEST_PAUSE_MS)
                return response;
            await discard(response);
            await pause(Math.max(wait, asked));
        }
        catch (error) {
            // What we found wrong ourselves, in a body that we send, stays wrong.
            if (error instanceof src_error/* ModelgateError */.HJ)
                throw error;
            if (isLast)
                throw tries === 1 ? error : silent(error, what);
            await pause(wait);
        }
    }
}
/** The error of a connection that gave no answer: the reason in the system's one word. */
function silent(error, what) {
    const said = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no answer";
    return (0,src_error/* failure */.V2)("registry-fault", `${what}: the registry does not answer: ${said.slice(0, 60)}`, {
        hint: "Is it up, and is this its address? Behind a proxy `https_proxy` has to be set.",
        cause: error,
    });
}
function retryAfterMs({ headers }) {
    const said = headers["retry-after"] ?? "";
    if (/^[0-9]{1,9}$/u.test(said))
        return Number(said) * 1000;
    const date = Date.parse(said);
    return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

;// CONCATENATED MODULE: ./packages/oci/src/upload.ts





/** Of a body that a proxy refuses as too large: small enough for any, and what is held in memory at once. */
const CHUNK_BYTES = 8 * 2 ** 20;
const upload_TRIES = 3;
/**
 * Uploads a blob (distribution specification 1.1, "Pushing blobs"): mounted where that can be, else in one request, else, where
 * that is too large for what is in between, in several. One that breaks off begins anew; until the last byte was taken and
 * had the right digest the registry has nothing.
 * @throws ModelgateError `registry-fault`
 */
async function upload(uploading) {
    const { pause, blob, name } = uploading;
    const what = `${name}: the upload of ${blob.digest}`;
    let inChunks = false;
    for (let attempt = 1;; attempt += 1) {
        const isLast = attempt >= upload_TRIES;
        try {
            const place = await begin(uploading, what);
            if (place === null)
                return;
            const response = inChunks
                ? await sendChunks(uploading, place, what)
                : await sendWhole(uploading, place, what);
            if (response.status === 201)
                return await discard(response);
            if (response.status === 413 && !inChunks) {
                inChunks = true;
                await discard(response);
                continue;
            }
            if (isLast || !isPassing(response))
                throw await refused(uploading, response, what);
            await discard(response);
        }
        catch (error) {
            if (error instanceof src_error/* ModelgateError */.HJ)
                throw error;
            if (isLast)
                throw silent(error, what);
        }
        await pause(1000 * attempt);
    }
}
/** Where to send it; null: it was mounted, or is there. */
async function begin(uploading, what) {
    const { wire, repository, blob, mountFrom, name } = uploading;
    const mount = mountFrom === null
        ? ""
        : `?mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(mountFrom)}`;
    const response = await wire.send({
        ...{ method: "POST", at: `/v2/${repository}/blobs/uploads/${mount}`, what },
        headers: { "Content-Length": "0" },
        scopes: [
            `repository:${repository}:pull,push`,
            ...(mountFrom === null ? [] : [`repository:${mountFrom}:pull`]),
        ],
    });
    if (response.status === 201 && mountFrom !== null) {
        await discard(response);
        return null;
    }
    if (response.status !== 202 && mountFrom !== null) {
        // Whoever may not read there may still write here.
        await discard(response);
        return await begin({ ...uploading, mountFrom: null }, what);
    }
    if (response.status !== 202)
        throw await refused(uploading, response, what);
    return await nextPlace(response, name);
}
async function sendWhole({ wire, repository, blob, open, name }, place, what) {
    return await wire.send({
        ...{ method: "PUT", at: withDigest(place, blob.digest), what, tries: 1 },
        headers: { "Content-Type": "application/octet-stream" },
        body: { sizeBytes: blob.size, open: () => checked(open(), blob, `${name}: what was to be uploaded`) },
        scopes: [`repository:${repository}:pull,push`],
    });
}
async function sendChunks({ wire, repository, blob, open, name }, first, what) {
    const scopes = [`repository:${repository}:pull,push`];
    let place = first;
    let from = 0;
    for await (const body of inParts(checked(open(), blob, `${name}: what was to be uploaded`), CHUNK_BYTES)) {
        const response = await wire.send({
            ...{ method: "PATCH", at: place, what, tries: 1, body, scopes },
            headers: {
                "Content-Type": "application/octet-stream",
                "Content-Range": `${from}-${from + body.length - 1}`,
            },
        });
        if (response.status !== 202)
            return response;
        place = await nextPlace(response, name);
        from += body.length;
    }
    return await wire.send({
        ...{ method: "PUT", at: withDigest(place, blob.digest), what, tries: 1, scopes },
        headers: { "Content-Length": "0" },
    });
}
async function* inParts(bytes, size) {
    let parts = [];
    let length = 0;
    for await (const chunk of bytes) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + size - length);
            parts.push(part);
            length += part.length;
            at += part.length;
            if (length < size)
                continue;
            yield Buffer.concat(parts);
            [parts, length] = [[], 0];
        }
    }
    if (length > 0)
        yield Buffer.concat(parts);
}
async function nextPlace(response, name) {
    await discard(response);
    const location = response.headers["location"];
    if (location !== undefined && URL.canParse(location, response.url))
        return new URL(location, response.url).href;
    throw (0,src_error/* failure */.V2)("registry-fault", `${name}: took an upload and named no place for it`, {
        hint: "A registry answers with `Location`; something in between may have taken it out.",
    });
}
function withDigest(place, digest) {
    const url = new URL(place);
    url.searchParams.set("digest", digest);
    return url.href;
}
/** Of a session that is gone (404), too: the next try begins another. */
function isPassing({ status }) {
    return status === 404 || status === 408 || status === 416 || status === 429 || status >= 500;
}
async function refused({ wire }, response, what) {
    return await refusal(response, what, { isWrite: true, hasCredentials: wire.hasCredentials() });
}

;// CONCATENATED MODULE: ./packages/oci/src/challenge.ts
const PAIR = /^\s*([a-zA-Z0-9_-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.){0,4096})"|([^\s,"]{1,4096}))\s*(?:,|$)/u;
/** Reads `WWW-Authenticate`; the bearer challenge where several are given. null: none that is known. */
function parseChallenge(header) {
    const found = schemesIn(header.slice(0, 16_384));
    const bearer = found.find(({ scheme }) => scheme === "bearer");
    const realm = bearer?.parameters.get("realm");
    if (bearer !== undefined && realm !== undefined) {
        const { parameters } = bearer;
        return {
            scheme: "bearer",
            realm,
            service: parameters.get("service") ?? null,
            scope: parameters.get("scope") ?? null,
        };
    }
    return found.some(({ scheme }) => scheme === "basic") ? { scheme: "basic" } : null;
}
function schemesIn(header) {
    const found = [];
    let rest = header;
    while (rest !== "") {
        const [pair, name = "", quoted, plain = ""] = PAIR.exec(rest) ?? [];
        if (pair !== undefined) {
            found.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/gu, "$1") ?? plain);
            rest = rest.slice(pair.length);
            continue;
        }
        const [word, scheme = ""] = /^\s*([a-zA-Z][a-zA-Z0-9-]{0,40})(?:\s+|,|$)/u.exec(rest) ?? [];
        if (word === undefined)
            break;
        found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
        rest = rest.slice(word.length);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/oci/src/token.ts




const MAX_TOKEN_BYTES = 256 * 1024;
/** `Basic …` of a name and a password. */
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
/**
 * Fetches a token for scopes as `repository:acme/digits:pull` from where the challenge says (distribution project, "Token
 * Authentication Specification"; with an identity token its OAuth2 form).
 * @throws ModelgateError `registry-fault`
 */
async function fetchToken({ realm, service }, scopes, { exchange, credentials, host, mayUse, }) {
    const what = `${host}: its token service`;
    const url = URL.canParse(realm) ? new URL(realm) : null;
    if (url === null || !mayUse(url))
        throw (0,src_error/* failure */.V2)("registry-fault", `${what}: is at an address that no credentials are sent to`, {
            hint: "A registry names its token service by an https address; http is taken on this machine only.",
        });
    const response = await exchange(credentials !== null && "identityToken" in credentials
        ? {
            method: "POST",
            url: url.href,
            headers: { "Content-Type": "application/x-www-form-urlencoded" },
            body: Buffer.from(new URLSearchParams({
                ...{
                    grant_type: "refresh_token",
                    refresh_token: credentials.identityToken,
                    client_id: "modelgate",
                },
                ...{ service: service ?? host, scope: scopes.join(" ") },
            }).toString()),
        }
        : {
            method: "GET",
            url: withQuery(url, service, scopes).href,
            headers: credentials === null ? {} : { Authorization: basic(credentials) },
        });
    if (response.status !== 200)
        throw await refusal(response, what, { hasCredentials: credentials !== null });
    return tokenIn(await readWhole(response.body, { maxBytes: MAX_TOKEN_BYTES, what }), what);
}
function withQuery(realm, service, scopes) {
    const url = new URL(realm);
    if (service !== null)
        url.searchParams.set("service", service);
    for (const scope of scopes)
        url.searchParams.append("scope", scope);
    return url;
}
function tokenIn(bytes, what) {
    const value = json_jsonIn(bytes);
    const given = typeof value === "object" && value !== null ? value : {};
    const token = given["token"] ?? given["access_token"];
    // A token goes into a header: one with a line end would be two headers.
    if (typeof token === "string" && /^[\x21-\x7e]+$/u.test(token))
        return token;
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered without a token`, {
        hint: "Expected JSON with `token` or `access_token`; a login page or proxy in between answers otherwise.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/wire.ts
// Requests to one registry: authorised, repeated where that may help, redirected. What an answer means is for who asked.






const MOST_REDIRECTS = 5;
/** The wire to a host, https but for this machine. */
function wireTo(host, ports) {
    // An address says no port that is http's own.
    const plain = (ports.plainHttp ?? []).flatMap((name) => [name, new URL(`http://${name}`).host]);
    const isPlain = (name) => isLoopback(name) || plain.includes(name);
    const origin = `${isPlain(host) ? "http" : "https"}://${host}`;
    // From the web never to this machine, whose services may believe who asks from here.
    const isSafe = ({ protocol, host: name }) => protocol === "https:" || (protocol === "http:" && isPlain(host) && isPlain(name));
    const keys = keyring(host, ports, isSafe);
    async function once({ method, headers = {}, body }, url, key) {
        const length = body === undefined || body instanceof Uint8Array ? {} : { "Content-Length": String(body.sizeBytes) };
        return await ports.exchange({
            ...{ method, url: url.href },
            headers: {
                ...headers,
                ...length,
                // Compressed answers would be other bytes than those of the digest.
                "Accept-Encoding": "identity",
                ...(key === null ? {} : { Authorization: key }),
            },
            body: body === undefined || body instanceof Uint8Array ? body : body.open(),
        });
    }
    async function authorised(sending, url) {
        const isOurs = url.origin === new URL(origin).origin;
        const first = isOurs ? await keys.known(sending.scopes) : null;
        const response = await once(sending, url, first);
        if (response.status !== 401 || !isOurs)
            return response;
        const challenge = parseChallenge(response.headers["www-authenticate"] ?? "");
        const second = challenge === null ? null : await keys.answer(challenge, sending.scopes, first);
        if (second === null)
            return response;
        await discard(response);
        return await once(sending, url, second);
    }
    async function send(sending) {
        let url = new URL(sending.at, origin);
        for (let redirects = 0;; redirects += 1) {
            if (!isSafe(url))
                throw wire_unsafe(sending.what, url);
            const { what, tries } = sending;
            const response = await patiently(() => authorised(sending, url), {
                ...{ pause: ports.pause, what },
                ...(tries === undefined ? {} : { tries }),
            });
            const to = response.headers["location"];
            const isRead = sending.method === "GET" || sending.method === "HEAD";
            if (!isRead || !isRedirect(response.status) || to === undefined || !URL.canParse(to, url.href))
                return { ...response, url: url.href };
            await discard(response);
            if (redirects === MOST_REDIRECTS)
                throw (0,src_error/* failure */.V2)("registry-fault", `${what}: was sent on more than ${MOST_REDIRECTS} times`, {
                    hint: "Something between here and the registry sends every request on; look at its rules.",
                });
            url = new URL(to, url);
        }
    }
    return { send, hasCredentials: keys.hasCredentials };
}
/** Authorisations by what they are for; of several requests that ask at once one fetches for all. */
function keyring(host, { exchange, credentials, pause }, mayUse) {
    const held = new Map();
    let challenge = null;
    let given = null;
    /** What a challenge is answered with; null: nothing but what was just refused. */
    async function answer(asked, scopes, refused) {
        challenge = asked;
        given = await credentials(host);
        if (asked.scheme === "basic") {
            const own = given !== null && "username" in given ? basic(given) : null;
            return own === refused ? null : own;
        }
        const key = scopes.join(" ");
        const there = held.get(key);
        if (there !== undefined && (await there) !== refused)
            return await there;
        const patient = (request) => patiently(() => exchange(request), { pause, what: `${host}: its token service` });
        const reach = { exchange: patient, credentials: given, host, mayUse };
        const token = fetchToken(asked, scopes, reach).then((text) => `Bearer ${text}`);
        held.set(key, token);
        // A service that failed once is asked again.
        token.catch(() => held.delete(key));
        return await token;
    }
    const known = async (scopes) => challenge === null ? null : await answer(challenge, scopes, null);
    return { answer, known, hasCredentials: () => given !== null };
}
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
function wire_unsafe(what, url) {
    return (0,src_error/* failure */.V2)("registry-fault", `${what}: leads to ${url.protocol}//${url.host}, and only https is spoken`, {
        hint: "http is spoken with a registry on this machine, or one that is named for it, and from nowhere else.",
    });
}

;// CONCATENATED MODULE: ./packages/oci/src/repository.ts















const ACCEPT = [
    media_type_MEDIA_TYPE.manifest,
    media_type_MEDIA_TYPE.index,
    media_type_MEDIA_TYPE.dockerManifest,
    media_type_MEDIA_TYPE.dockerIndex,
].join(", ");
const MAX_PAGE_BYTES = 16 * 2 ** 20;
const MOST_TAGS = 100_000;
const PUT_TRIES = 4;
/**
 * Opens a repository; nothing is asked yet. Tag and digest of the reference are not looked at.
 * @throws ModelgateError `input-invalid` for what is no repository
 */
function openRepository(reference, ports) {
    const { host, repository } = parseReference(`${reference.host}/${reference.repository}`);
    const name = `${host}/${repository}`;
    const scene = { wire: wireTo(host, ports), repository, name, pause: ports.pause };
    // Of two who append to the list of what is attached one loses; at least nobody here does.
    const inTurn = turns();
    const store = {
        name,
        at: { host, repository },
        hasBlob: (digest) => hasBlob(scene, digest),
        readBlob: (blob) => readBlob(scene, blob),
        async writeBlob(blob, open, mountFrom = null) {
            if (await hasBlob(scene, blob.digest))
                return;
            await upload({ ...scene, blob, open, mountFrom });
        },
        readManifest: (tagOrDigest) => readManifest(scene, tagOrDigest),
        async writeManifest(manifest, tag = null) {
            const isListed = await writeManifest(scene, manifest, tag);
            const { subject } = decodeManifest(manifest, name);
            if (subject !== undefined && !isListed)
                await inTurn(() => appendReferrer({ ...scene, store }, { manifest, digest: subject.digest }));
        },
        tags: () => tags(scene),
        referrers: (digest) => readReferrers({ ...scene, store }, digest),
    };
    return store;
}
const pull = ({ repository }) => [`repository:${repository}:pull`];
const push = ({ repository }) => [`repository:${repository}:pull,push`];
async function hasBlob(scene, digest) {
    const { wire, repository, name } = scene;
    const what = `${name}: the blob ${digest}`;
    const response = await wire.send({
        ...{ method: "HEAD", at: `/v2/${repository}/blobs/${digest}`, what, scopes: pull(scene) },
    });
    if (response.status !== 200 && response.status !== 404)
        throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
    await discard(response);
    return response.status === 200;
}
async function* readBlob(scene, blob) {
    const { wire, repository, name } = scene;
    const what = `${name}: the blob ${blob.digest}`;
    const response = await wire.send({
        ...{ method: "GET", at: `/v2/${repository}/blobs/${blob.digest}`, what, scopes: pull(scene) },
    });
    if (response.status === 200) {
        yield* checked(response.body, blob, what);
        return;
    }
    throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
}
async function readManifest(scene, tagOrDigest) {
    const { wire, repository, name } = scene;
    assertNamed(tagOrDigest, name);
    const what = `${name}: the manifest ${tagOrDigest}`;
    const response = await wire.send({
        ...{ method: "GET", at: `/v2/${repository}/manifests/${tagOrDigest}`, what, scopes: pull(scene) },
        // Without it a registry may say that there is none, or convert it.
        headers: { Accept: ACCEPT },
    });
    // Only a registry says that something is unknown; a proxy's page with this status says nothing.
    if (response.status === 404)
        return await repository_absent(response, what, wire);
    if (response.status !== 200)
        throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
    const mediaType = contentType(response);
    if (!isManifestType(mediaType)) {
        await discard(response);
        throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered with ${JSON.stringify(mediaType.slice(0, 100))}, which is no manifest`, {
            hint: NO_REGISTRY,
        });
    }
    const bytes = await readWhole(response.body, { maxBytes: MAX_MANIFEST_BYTES, what });
    const digest = digestOf(bytes);
    const wanted = isDigest(tagOrDigest) ? tagOrDigest : (response.headers["docker-content-digest"] ?? digest);
    if (digest !== wanted)
        throw otherBytes(what, { digest: wanted.slice(0, 100), size: bytes.length }, { digest, size: bytes.length });
    return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}
async function repository_absent(response, what, wire) {
    const codes = await errorCodes(response);
    if (codes.some((code) => ["MANIFEST_UNKNOWN", "NAME_UNKNOWN", "NOT_FOUND"].includes(code)))
        return null;
    throw await refusal(response, what, { hasCredentials: wire.hasCredentials(), codes });
}
/** It becomes a part of an address. */
function assertNamed(tagOrDigest, name) {
    if (isTag(tagOrDigest) || isDigest(tagOrDigest))
        return;
    throw (0,src_error/* failure */.V2)("input-invalid", `${name}: ${JSON.stringify(tagOrDigest.slice(0, 200))} is neither tag nor digest`, {
        hint: "A tag has at most 128 letters, digits, `_`, `.` and `-`; a digest is sha256: and 64 hexadecimal digits.",
    });
}
/** Whether the registry itself keeps the list of what is attached to the subject. */
async function writeManifest(scene, manifest, tag) {
    const { wire, repository, name, pause } = scene;
    const { digest, mediaType } = manifest.descriptor;
    assertNamed(tag ?? digest, name);
    const what = `${name}: writing the manifest ${tag ?? digest}`;
    const put = () => wire.send({
        ...{ method: "PUT", at: `/v2/${repository}/manifests/${tag ?? digest}`, what, scopes: push(scene) },
        headers: { "Content-Type": mediaType },
        body: manifest.bytes,
    });
    let response = await put();
    for (let attempt = 1; response.status !== 201; attempt += 1) {
        const codes = await errorCodes(response);
        // While somebody writes the same manifest again docker-registry says for a moment that it has none.
        if (attempt === PUT_TRIES || !codes.some((code) => /BLOB_UNKNOWN$/u.test(code)))
            throw await refusal(response, what, { isWrite: true, hasCredentials: wire.hasCredentials(), codes });
        await pause(100 * attempt);
        response = await put();
    }
    const stored = response.headers["docker-content-digest"] ?? digest;
    await discard(response);
    if (stored === digest)
        return response.headers["oci-subject"] !== undefined;
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: was kept as other bytes than were sent: ${stored.slice(0, 100)}`, {
        hint: "This registry rewrites manifests; a digest means nothing there.",
    });
}
const TagsPage = dist/* looseObject */._H3({ tags: dist/* nullish */.cl6(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(128))), []) });
async function tags(scene) {
    const { wire, repository, name } = scene;
    const what = `${name}: its tags`;
    const found = new Set();
    const asked = { at: `/v2/${repository}/tags/list?n=1000`, what, scopes: pull(scene) };
    for await (const response of pages(wire, asked, name)) {
        if (response.status === 404 && found.size === 0)
            return (await repository_absent(response, what, wire)) ?? [];
        if (response.status !== 200)
            throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
        const bytes = await readWhole(response.body, { maxBytes: MAX_PAGE_BYTES, what });
        for (const tag of tagsIn(bytes, what))
            found.add(tag);
        if (found.size > MOST_TAGS)
            throw (0,src_error/* failure */.V2)("registry-fault", `${what}: are more than ${MOST_TAGS}`, {
                hint: "Give each model a repository of its own, and delete tags that nobody needs.",
            });
    }
    return [...found].toSorted();
}
function tagsIn(bytes, what) {
    const result = dist/* safeParse */.xLC(TagsPage, json_jsonIn(bytes), { abortEarly: true });
    if (result.success)
        return result.output.tags ?? [];
    throw (0,src_error/* failure */.V2)("registry-fault", `${what}: answered with no list of tags`, {
        hint: NO_REGISTRY,
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/artifact.ts
// A model as an artifact: CNCF ModelPack (github.com/modelpack/model-spec v0.0.7), each file a layer as it is, so that the digest
// of a one-file model is the layer's. The same files give the same manifest.







const ARTIFACT_TYPE = "application/vnd.cncf.model.manifest.v1+json";
const CONFIG_TYPE = "application/vnd.cncf.model.config.v1+json";
const RAW_WEIGHT = "application/vnd.cncf.model.weight.v1.raw";
const FILE_PATH = "org.cncf.model.filepath";
const MODEL_DIGEST = "modelgate.model.digest";
const MODEL_FILE = "modelgate.model.file";
/** More is no model that a job can also run. */
const MAX_BYTES = 16 * 2 ** 30;
/** The digest of the model that an artifact or image says it holds: that of its one raw layer, or by annotation; null: neither. */
function modelDigestIn(manifest) {
    const said = manifest.annotations?.[MODEL_DIGEST] ?? null;
    const [only, ...more] = isIndex(manifest)
        ? []
        : manifest.layers.filter(({ mediaType }) => mediaType === RAW_WEIGHT);
    if (only === undefined || more.length > 0)
        return said;
    // What it holds counts, and whoever says otherwise of it is not believed at all.
    return said === null || said === only.digest ? only.digest : null;
}
/**
 * What a model's files are as an artifact.
 * @throws ModelgateError `input-invalid` when a one-file model is not what its digest says
 */
async function modelArtifact({ model, digest }, { folder, names }) {
    const layers = [];
    for (const name of names)
        layers.push(await layerOf((0,external_node_path_.join)(folder, ...name.split("/")), name));
    const [only, ...others] = layers;
    if (others.length === 0 && only?.digest !== digest)
        throw (0,src_error/* failure */.V2)("input-invalid", `${names[0]}: is ${only?.digest} now, and was to be registered as ${digest}`, {
            hint: "Something wrote to the file after it was hashed; register what was judged.",
        });
    const config = Buffer.from(JSON.stringify({
        descriptor: { name: model },
        modelfs: { type: "layers", diffIds: layers.map((layer) => layer.digest) },
        config: { format: "onnx" },
    }));
    const stored = encodeManifest({
        ...{ schemaVersion: 2, mediaType: media_type_MEDIA_TYPE.manifest, artifactType: ARTIFACT_TYPE },
        config: describe(CONFIG_TYPE, config),
        layers,
        annotations: { "modelgate.model.name": model, [MODEL_DIGEST]: digest, [MODEL_FILE]: names[0] },
    });
    const push = async (store) => {
        for (const [at, layer] of layers.entries())
            await store.writeBlob(layer, () => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, ...(names[at] ?? "").split("/"))));
        await store.writeBlob(describe(CONFIG_TYPE, config), async function* () {
            yield config;
        });
    };
    return { stored, push };
}
async function layerOf(path, name) {
    const { size } = await (0,external_node_fs_promises_.stat)(path);
    const digest = await digestOfStream((0,external_node_fs_.createReadStream)(path));
    const annotations = { [FILE_PATH]: name, "org.opencontainers.image.title": name };
    return { mediaType: RAW_WEIGHT, digest, size, annotations };
}
/**
 * Writes the raw files of an artifact into an empty folder; the path of the model.
 * @throws ModelgateError `registry-fault` for an image, whose model lies in its file system
 */
async function bringModel(store, stored, folder) {
    const where = `${store.name}@${stored.descriptor.digest}`;
    const manifest = decodeManifest(stored, where);
    const layers = isIndex(manifest) ? [] : manifest.layers.filter(({ mediaType }) => mediaType === RAW_WEIGHT);
    const sizeBytes = layers.reduce((sum, { size }) => sum + size, 0);
    const named = layers.map((layer) => ({ layer, name: layer.annotations?.[FILE_PATH] ?? "" }));
    const model = manifest.annotations?.[MODEL_FILE] ?? named[0]?.name;
    if (named.length === 0 || named.every(({ name }) => name !== model))
        throw (0,src_error/* failure */.V2)("registry-fault", `${where}: holds no model as a file of its own`, {
            hint: "Register the model's own artifact (ModelPack, with raw layers), which is pushed beside the image.",
        });
    if (sizeBytes > MAX_BYTES || named.some(({ name }) => !isPlain(name)))
        throw (0,src_error/* failure */.V2)("registry-fault", `${where}: its files have ${sizeBytes} bytes, or names that lead elsewhere`, {
            hint: `At most ${MAX_BYTES} bytes are read, with names within one folder.`,
        });
    for (const { layer, name } of named)
        await (0,written_file/* writeNew */.q)((0,external_node_path_.join)(folder, ...name.split("/")), async (take) => {
            for await (const piece of store.readBlob(layer))
                await take(piece);
        }, () => undefined);
    return (0,external_node_path_.join)(folder, ...(model ?? "").split("/"));
}

// EXTERNAL MODULE: ./packages/registry/src/stage-history.ts
var stage_history = __webpack_require__(92274);
;// CONCATENATED MODULE: ./packages/registry/src/oci/log.ts
// The records of a model in one place, so that to read them is one question: an index under the tag `modelgate-log` whose entries
// hold the records' bytes as `data` (OCI image specification, descriptor.md). It is a copy that proves itself: what
// is not of its digest does not count, what it lacks is read one by one, and who overwrites it loses nothing.


const log_TAG = "modelgate-log";
const LOG_TYPE = "application/vnd.modelgate.log.v1+json";
/** As many are not read one by one. */
const LOOSE = 4;
/** Registries take manifests of 4 MiB; a record has about a kilobyte. */
const MAX_DATA_BYTES = 3 * 2 ** 20;
const MOST_LOGGED = 2000;
function isLogged(tags) {
    return tags.includes(log_TAG);
}
/** The records that the log holds, each checked against its digest. */
async function readLog(store) {
    const stored = await store.readManifest(log_TAG);
    if (stored === null)
        return [];
    const index = decodeManifest(stored, `${store.name}:${log_TAG}`);
    if (!isIndex(index))
        return [];
    return index.manifests.flatMap(({ mediaType, digest, size, data = "" }) => {
        const bytes = Buffer.from(data, "base64");
        return digestOf(bytes) === digest ? [{ descriptor: { mediaType, digest, size }, bytes }] : [];
    });
}
/**
 * Writes the log anew, the oldest record first, when several are not in it. What does not go into a manifest stays out, the oldest
 * of them. A log that cannot be written changes nothing but how long it takes to read.
 */
async function renewLog({ store, logged }, read) {
    const all = read.all.slice(-MOST_LOGGED);
    if (all.filter(({ id }) => !logged.has(id)).length < LOOSE)
        return;
    let left = MAX_DATA_BYTES;
    const kept = all.toReversed().flatMap(({ id, stored: { descriptor, bytes } }) => {
        const data = Buffer.from(bytes).toString("base64");
        left -= data.length + 300;
        const { mediaType, digest, size } = descriptor;
        return left < 0 ? [] : [{ id, entry: { mediaType, digest, size, data } }];
    });
    const index = encodeManifest({
        ...{ schemaVersion: 2, mediaType: media_type_MEDIA_TYPE.index, artifactType: LOG_TYPE },
        manifests: kept.toReversed().map(({ entry }) => entry),
    });
    try {
        await store.writeManifest(index, log_TAG);
        for (const { id } of kept)
            logged.add(id);
    }
    catch (error) {
        if (!(error instanceof src_error/* ModelgateError */.HJ))
            throw error;
    }
}

// EXTERNAL MODULE: ./packages/registry/src/mark-story.ts
var mark_story = __webpack_require__(53976);
;// CONCATENATED MODULE: ./packages/registry/src/oci/record.ts
// What an OCI registry does not keep, kept in it: every registration and move is a manifest of its own, an index that names
// the version's manifest and says the rest in one annotation. It gets a tag that holds its own digest, so no two writers
// meet in one place, and whoever reads it sees when it was changed. A move gets a second tag when it was done.


const ANNOTATION = "modelgate.record";
const RECORD_TYPE = "application/vnd.modelgate.record.v1+json";
const record_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const record_digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/u));
const facts = dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100)), record_text);
/** RFC 3339, UTC. */
const at = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
const Said = dist/* variant */.Oxt("kind", [
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz("version"),
        version: record_text,
        digest: record_digest,
        commit: record_text,
        path: record_text,
        at,
        by: record_text,
        facts,
    }),
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz("move"),
        seq: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(999_999_999)),
        stage: record_text,
        /** null: nobody holds the stage afterwards. */
        version: dist/* nullable */.mee(record_text),
        previous: dist/* nullable */.mee(record_text),
        at,
        by: record_text,
        reason: record_text,
        facts,
        /** Nobody else drew it: two moves are never one. */
        draw: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{16}$/u)),
    }),
]);
const record_TAG = /^modelgate-(record|done)\.([0-9a-f]{64})(?:\.([0-9a-f]{16}))?$/u;
/** The tag of a record: its own digest, and of a move 16 digits of the one that it saw before it. */
function recordTag(id, previous = null) {
    const [, seen] = /#([0-9a-f]{16})/u.exec(previous ?? "") ?? [];
    return `modelgate-record.${id}${seen === undefined ? "" : `.${seen}`}`;
}
/** The tag that says of a record that it was carried out. */
function doneTag(id) {
    return `modelgate-done.${id}`;
}
/** The ids that tags speak of. */
function idsIn(tags) {
    const found = { record: [], done: [] };
    for (const tag of tags) {
        const [, kind, id = ""] = record_TAG.exec(tag) ?? [];
        if (kind === "record" || kind === "done")
            found[kind].push(id);
    }
    return { records: [...new Set(found.record)], done: new Set(found.done) };
}
/** The ids of moves that say, by their tags, that they saw this one in force. */
function followersIn(tags, id) {
    return tags.flatMap((tag) => {
        const [, kind, own = "", seen] = record_TAG.exec(tag) ?? [];
        return kind === "record" && seen === id.slice(0, 16) ? [own] : [];
    });
}
/** The manifest of a record about a version's artifact. */
function encodeRecord(said, { mediaType, digest: of, size }) {
    return encodeManifest({
        ...{ schemaVersion: 2, mediaType: media_type_MEDIA_TYPE.index, artifactType: RECORD_TYPE },
        // Named here, it is kept as long as its history is.
        manifests: [{ mediaType, digest: of, size }],
        annotations: { [ANNOTATION]: JSON.stringify(said) },
    });
}
/** A record; null for what is none: the ledger then misses it, and the audit says so. */
function decodeRecord(stored, where) {
    const index = decodeManifest(stored, where);
    if (!isIndex(index))
        return null;
    const [named, ...more] = index.manifests;
    const result = dist/* safeParse */.xLC(Said, parsed(index.annotations?.[ANNOTATION] ?? ""), { abortEarly: true });
    if (!result.success || named === undefined || more.length > 0)
        return null;
    return { id: idOf(stored.descriptor), manifest: named.digest, said: result.output, stored };
}
/** The 64 digits of a digest. */
function idOf({ digest: of }) {
    return of.slice("sha256:".length);
}
/** The oldest first, by the clocks of those who made them. */
function inOrder(all) {
    return all.toSorted((a, b) => (`${a.said.at} ${a.id}` < `${b.said.at} ${b.id}` ? -1 : 1));
}
/** Sorts records out, given the oldest first. Of two registrations of one version the earlier counts: the later was refused, or should have been. */
function recordsOf(all, done) {
    const versions = new Map();
    const marks = [];
    for (const { id, manifest, said } of all) {
        if (said.kind === "version") {
            if (!versions.has(said.version))
                versions.set(said.version, { ...said, manifest });
            continue;
        }
        const { kind: _, draw: __, ...mark } = said;
        marks.push({ ...mark, id, done: done.has(id) });
    }
    return { versions: [...versions.values()], marks };
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/reading.ts






const reading_AT_ONCE = 8;
/** Reads every record: the tags, the log where there is news, and what the log does not hold. */
async function readRecords({ store, known, logged }) {
    const tags = await store.tags();
    const { records, done } = idsIn(tags);
    if (records.some((id) => !known.has(id)) && isLogged(tags))
        for (const stored of await readLog(store))
            logged.add(reading_keep(known, stored, store.name));
    const missing = records.filter((id) => !known.has(id));
    await atOnce(reading_AT_ONCE, missing, async (id) => {
        const stored = await readThere(store, `sha256:${id}`);
        if (stored !== null)
            reading_keep(known, stored, store.name);
    });
    const all = inOrder(records.flatMap((id) => known.get(id) ?? []));
    return { ...recordsOf(all, done), tags: new Set(tags), all };
}
const reading_TRIES = 4;
/**
 * Reads what has to be there: while somebody writes the same manifest again, docker-registry says for a moment that it has none.
 * null: it says so each time.
 */
async function readThere(store, tagOrDigest) {
    for (let tries = 1; tries < reading_TRIES; tries += 1) {
        const stored = await store.readManifest(tagOrDigest);
        if (stored !== null)
            return stored;
    }
    return await store.readManifest(tagOrDigest);
}
function reading_keep(known, stored, name) {
    const id = stored.descriptor.digest.slice("sha256:".length);
    known.set(id, decodeRecord(stored, `${name}:${recordTag(id)}`));
    return id;
}
/** The type of what a stage's tag names when nobody holds it: no tag can be taken away in every registry. */
const VACANT_TYPE = "application/vnd.modelgate.vacant.v1+json";
/** Who holds a stage by its tag: a version, null for nobody, or the digest of what nobody registered. */
function holderIn(stored, { versions }, where) {
    if (stored === null)
        return null;
    const { digest } = stored.descriptor;
    const found = versions.find(({ manifest }) => manifest === digest);
    if (found !== undefined)
        return found.version;
    return decodeManifest(stored, where).artifactType === VACANT_TYPE ? null : digest;
}
/** A stage as its tag and the records have it. */
function standingOf({ store }, read, { stage, stored }) {
    const version = holderIn(stored, read, `${store.name}:${stage}`);
    const { moves, standing } = (0,mark_story/* storyOf */.d)(read.marks.filter((mark) => mark.stage === stage), version);
    return { stage, version, moves, mark: standing };
}
/** A model as a table shows it: the stages that are declared, and those that were ever moved. */
async function overviewIn(place, stages) {
    const { model, store } = place;
    // At once with the tags: which of them are there is not known yet.
    const [read, ...early] = await Promise.all([
        readRecords(place),
        ...stages.map((stage) => store.readManifest(stage)),
    ]);
    const all = [...new Set([...stages, ...read.marks.map(({ stage }) => stage)])];
    const versions = read.versions.map((one) => reading_versionOf(one, model, store)).toReversed();
    const standings = await Promise.all(all.map(async (stage, at) => {
        const stored = early[at] ?? (read.tags.has(stage) ? await readThere(store, stage) : null);
        return standingOf(place, read, { stage, stored });
    }));
    const holders = standings.flatMap((one) => (0,stage_history/* holderOf */.K)(one, versions) ?? []);
    return { model, versions, holders, history: (0,stage_history/* historyOf */.o)(model, standings, versions) };
}
/** A version as the rest of the house speaks of it; its source names the artifact by digest. */
function reading_versionOf(said, model, { name }) {
    const { version, digest, commit, path, at, by, facts, manifest } = said;
    return { model, version, digest, source: `${name}@${manifest}`, at, by, facts: { ...facts, commit, path } };
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/refused.ts


/** A stranger's text in a message. */
function refused_shown(text) {
    return JSON.stringify(text.slice(0, 200));
}
function refused_invalid(message) {
    return (0,src_error/* failure */.V2)("input-invalid", `oci: ${message}`, {
        hint: "Name it otherwise; a registry takes no other names.",
    });
}
const { conflict: refused_conflict, missing: refused_missing, moved: refused_moved, taken: refused_taken } = (0,refusals/* refusals */.K)("oci", refused_shown);

;// CONCATENATED MODULE: ./packages/registry/src/oci/register.ts








/** The tag of a version: `+` is in no tag, and `_` in no version. */
function versionTag(version) {
    const tag = version.replace("+", "_");
    if (isVersion(version) && tag.length <= 128)
        return tag;
    throw refused_invalid(`${refused_shown(version)}: expected a semantic version, as v1.2.0, of at most 128 characters`);
}
/**
 * Registers a version: the artifact or image that has its tag already, when it is of these bytes, else one that is made of
 * the model's files.
 * @throws ModelgateError `registry-conflict` when it is registered already, or tagged, for something else
 */
async function registerVersion(place, { given, by, at }) {
    const { model, version, commit, path, facts } = given;
    const { before, wanted, read } = await register_registeredAs(place, given);
    if (before !== null)
        return reading_versionOf(before, model, place.store);
    const { digest, tag } = wanted;
    const { stored, push } = await artifactOf(place, read, wanted);
    if (push !== null) {
        await push(place.store);
        await place.store.writeManifest(stored, tag);
    }
    const said = { kind: "version", version, digest, commit, path, at, by, facts: { ...facts } };
    const record = encodeRecord(said, stored.descriptor);
    await place.store.writeManifest(record, recordTag(idOf(record.descriptor)));
    const after = await readRecords(place);
    await renewLog(place, after);
    const now = after.versions.find((one) => one.version === version);
    if (now?.digest === digest)
        return reading_versionOf(now, model, place.store);
    throw refused_conflict(`${model} ${version}: another run registered it at the same time, with ${now?.digest ?? "unknown bytes"}`);
}
/**
 * Throws what registering a version would refuse.
 * @throws ModelgateError `registry-conflict`, `input-invalid`
 */
async function foreseeVersion(place, given) {
    const { before, wanted, read } = await register_registeredAs(place, given);
    if (before === null)
        await artifactOf(place, read, wanted);
}
/** The version as it is registered already; null: it is not. */
async function register_registeredAs(place, given) {
    const { model, version, digest } = given;
    const tag = versionTag(version);
    if (digest === null)
        throw refused_invalid(`${model} ${version}: expected the digest of its bytes`);
    const read = await readRecords(place);
    const before = read.versions.find((one) => one.version === version) ?? null;
    if (before !== null && before.digest !== digest)
        throw refused_taken(`${model} ${version} is registered already, for ${before.digest}`);
    return { before, wanted: { ...given, digest, tag }, read };
}
/** What a version will be: what has its tag, or what is to be pushed. */
async function artifactOf({ store, model }, { versions }, wanted) {
    const { version, digest, tag } = wanted;
    const tagged = await store.readManifest(tag);
    const found = tagged === null ? null : modelDigestIn(decodeManifest(tagged, `${store.name}:${tag}`));
    if (tagged !== null && found !== digest)
        throw refused_taken(`${store.name}:${tag} holds ${found ?? "something that names no model"}, but ${version} was to be ${digest}`);
    const artifact = tagged === null ? await madeOf(wanted, store.name) : { stored: tagged, push: null };
    // The holder of a stage is known by what its tag names: that has to be one version.
    const twin = versions.find(({ manifest }) => manifest === artifact.stored.descriptor.digest);
    if (twin === undefined)
        return artifact;
    throw (0,src_error/* failure */.V2)("registry-conflict", `oci: ${model}: these bytes are ${twin.version} already, and an artifact has one version`, { hint: `Use ${twin.version}: the same bytes of a later commit need no version of their own.` });
}
async function madeOf({ model, version, digest, tag, files }, repository) {
    if (files !== undefined)
        return await modelArtifact({ model, digest }, files);
    throw refused_invalid(`${model} ${version}: its bytes are not on this disk, and ${repository} has no tag ${tag}`);
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/move.ts









/**
 * Moves a stage in seven requests, one more where the log is renewed: the tags, the stage and the version at once; what is
 * meant; the stage's tag; the stage again; that it is done.
 * @throws ModelgateError `registry-conflict` when the stage is not held as expected, or was written over at once
 */
async function move_moveStage(place, move, mover) {
    const { store } = place;
    const { model, stage, version, expected } = move;
    if (!isStageName(stage) || !isTag(stage) || isVersion(stage) || stage.startsWith("modelgate-"))
        throw refused_invalid(`stage ${refused_shown(stage)}: expected a tag of letters, digits, \`-\` and \`_\`, not beginning with modelgate-`);
    const isNamed = version !== null && isVersion(version);
    const [read, early, wanted] = await Promise.all([
        readRecords(place),
        store.readManifest(stage),
        isNamed ? readThere(store, versionTag(version)) : null,
    ]);
    const standing = early ?? (read.tags.has(stage) ? await readThere(store, stage) : null);
    const before = holderNow(place, read, { stage, stored: standing });
    const target = version === null ? null : targetOf(place, read, { version, wanted });
    if ((before?.token ?? null) !== expected)
        throw refused_moved(model, stage, before);
    if (before === null && target === null)
        return null;
    const to = target ?? vacant();
    const record = recordOf(move, { read, mover, about: (target ?? standing ?? to).descriptor });
    const id = idOf(record.descriptor);
    await store.writeManifest(record, recordTag(id, expected));
    await store.writeManifest(to, stage);
    await assertStands(place, { move, read, id, digest: to.descriptor.digest });
    const own = decodeRecord(record, store.name);
    if (own !== null)
        place.known.set(id, own);
    await Promise.all([
        store.writeManifest(record, doneTag(id)),
        renewLog(place, { all: [...read.all, ...(own === null ? [] : [own])] }),
    ]);
    if (version === null || own?.said.kind !== "move")
        return null;
    const { kind: _, draw: __, ...said } = own.said;
    const mark = { ...said, id, done: true };
    return (0,stage_history/* holderOf */.K)({ stage, version, moves: [], mark }, move_versionsOf(place, read));
}
function move_versionsOf({ model, store }, { versions }) {
    return versions.map((one) => reading_versionOf(one, model, store));
}
function holderNow(place, read, at) {
    return (0,stage_history/* holderOf */.K)(standingOf(place, read, at), move_versionsOf(place, read));
}
/** The artifact of a version: what its tag names has to be what was registered. */
function targetOf({ model, store }, { versions }, { version, wanted }) {
    const registered = versions.find((one) => one.version === version);
    if (registered === undefined)
        throw refused_missing(`${model} ${refused_shown(version)}: no such version`);
    if (wanted?.descriptor.digest === registered.manifest)
        return wanted;
    throw refused_conflict(`${store.name}:${versionTag(version)} is ${wanted?.descriptor.digest ?? "gone"}, and was ${registered.manifest} when ${version} was registered: somebody moved the tag`);
}
function recordOf({ stage, version, expected, reason, facts }, { read, mover, about }) {
    const seq = read.marks.reduce((most, mark) => Math.max(most, mark.seq), 0) + 1;
    const { by, at, draw } = mover;
    const said = {
        ...{ kind: "move", seq, stage, version, previous: expected, at, by: by.slice(0, 200) },
        ...{ reason: reason.slice(0, 1000), facts: { ...facts }, draw },
    };
    const record = encodeRecord(said, about);
    if (decodeRecord(record, stage) !== null)
        return record;
    throw refused_invalid(`${stage}: the facts of this move are longer than 2000 characters, or its names are`);
}
/** Whether the stage is what was written, or somebody who saw it so has moved it on already. */
async function assertStands({ store }, { move, read, id, digest }) {
    const { model, stage, version } = move;
    const now = await readThere(store, stage);
    if (now?.descriptor.digest === digest)
        return;
    for (const follower of followersIn(await store.tags(), id)) {
        const stored = await store.readManifest(`sha256:${follower}`);
        const said = stored === null ? null : decodeRecord(stored, store.name)?.said;
        if (said?.kind === "move" && version !== null && said.previous === `${version}#${id}`)
            return;
    }
    throw (0,src_error/* failure */.V2)("registry-conflict", `oci: ${model}: ${stage} was given to ${version ?? "nobody"}, and somebody who did not see that wrote over it at once (now ${holderIn(now, read, `${store.name}:${stage}`) ?? "nobody"})`, {
        hint: "Nothing of this move is left. Let only one job promote at a time (`concurrency:`), look at `modelgate stages`, and run this again if it is still right.",
    });
}
function vacant() {
    return encodeManifest({
        ...{ schemaVersion: 2, mediaType: media_type_MEDIA_TYPE.index, artifactType: VACANT_TYPE, manifests: [] },
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/oci-registry.ts
// The registry in a registry: each model a repository, a version an artifact or image under its tag, a stage a tag that is moved
// to it, byte for byte. A tag is written blindly: no precondition, no history. So a move reads before, records what it means
// (oci/record.ts), writes, reads back and records that it is done; who was written over is told at once where it can be
// seen, and otherwise by the audit.









/** Of models that are read. */
const oci_registry_AT_ONCE = 8;
/** The registry in the repositories of an OCI registry. */
function ociRegistry(ports) {
    const places = new Map();
    const placeOf = (model) => {
        if (!isModelName(model))
            throw refused_invalid(`${refused_shown(model)}: expected the name of a model`);
        const place = places.get(model) ?? {
            ...{ model, store: ports.repositoryOf(model) },
            ...{ known: new Map(), logged: new Set() },
        };
        places.set(model, place);
        return place;
    };
    const one = async (model) => await overviewIn(placeOf(model), ports.stages);
    const all = async () => (await atOnce(oci_registry_AT_ONCE, ports.models.toSorted(), one)).filter(({ versions }) => versions.length > 0);
    const at = () => new Date(ports.now()).toISOString();
    return {
        kind: "oci",
        concurrency: "found",
        models: async () => (await all()).map(({ model }) => model),
        overview: async (model) => (model === undefined ? await all() : [await one(model)]),
        versions: async (model) => (await one(model)).versions.slice(),
        holders: async (model) => (await one(model)).holders.slice(),
        history: async (model) => (await one(model)).history.slice(),
        foresee: async (given) => await foreseeVersion(placeOf(given.model), given),
        register: async (given) => await registerVersion(placeOf(given.model), { given, by: ports.by, at: at() }),
        move: async (move) => await move_moveStage(placeOf(move.model), move, { by: ports.by, at: at(), draw: ports.draw() }),
        async bring({ model, version, source }, folder) {
            const { store } = placeOf(model);
            const stored = await store.readManifest(source.slice(source.indexOf("@") + 1));
            if (stored === null)
                throw refused_missing(`${model} ${version}: ${refused_shown(source)} is not there any more`);
            return await bringModel(store, stored, folder);
        },
    };
}
/**
 * Repositories by a pattern: `ghcr.io/acme/{model}` keeps digits in ghcr.io/acme/digits. A pattern without `{model}` is the
 * repository of the one model there is.
 * @param only the one model of the policy; null where it holds several
 * @throws ModelgateError `input-invalid` for one repository for several models, and for names that no registry takes
 */
function ociRepositories(pattern, only, ports) {
    if (!pattern.includes("{model}") && only === null)
        throw (0,src_error/* failure */.V2)("input-invalid", `registry: repository: ${refused_shown(pattern)} is one repository, and the policy holds several models`, {
            hint: "Write where the model's name stands: `repository: ghcr.io/acme/{model}`.",
        });
    return (model) => {
        if (!isRepositoryName(model) && pattern.includes("{model}"))
            throw refused_invalid(`${refused_shown(model)}: expected a model's name in lower-case letters, for it names a repository`);
        const { tag, digest, ...reference } = parseReference(pattern.replaceAll("{model}", () => model));
        if (tag !== null || digest !== null)
            throw refused_invalid(`${refused_shown(pattern)}: expected a repository, without tag and digest`);
        return openRepository(reference, ports);
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/oci/src/credentials.ts

/**
 * Credentials by host from the text of Docker's `config.json`, as `docker login` leaves it: `auths` with `auth`, `username` and
 * `password`, or `identitytoken`. Credential helpers are programs and are not run. `path` is for messages.
 * @throws ModelgateError `input-invalid` when it cannot be read, never with anything from within
 */
function dockerCredentials(text, path) {
    const auths = objectAt(credentials_parsed(text, path), "auths");
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
function credentials_parsed(text, path) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,src_error/* failure */.V2)("input-invalid", `${path}: is not JSON`, { hint: "It is written by `docker login`." });
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
        throw (0,src_error/* failure */.V2)("input-invalid", `${path}: the credentials of ${host} are not a name and a password in base64`, {
            hint: "Log in again: `docker login`.",
        });
    return { username: pair.slice(0, at), password: pair.slice(at + 1) };
}

;// CONCATENATED MODULE: ./packages/job/src/registry-credentials.ts




/**
 * Who logs in at a registry. What was given is for its host alone: another that it sends on to is shown nothing of it, and gets
 * what `docker login` left in Docker's own file, which is read when it is first needed.
 */
function registryCredentials(env, { host, username, password }) {
    const given = username === null || password === null ? null : { username, password };
    let left = null;
    return async (asked) => {
        if (given !== null && asked === host)
            return given;
        left ??= leftByDocker(env);
        return await (await left)(asked);
    };
}
async function leftByDocker(env) {
    const path = (0,external_node_path_.join)(env["DOCKER_CONFIG"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".docker"), "config.json");
    const text = await (0,external_node_fs_promises_.readFile)(path, "utf8").catch(() => null);
    return text === null ? async () => null : dockerCredentials(text, path);
}

;// CONCATENATED MODULE: ./packages/job/src/open-registry.ts




/** Where nothing is said: the tags of the repository. */
const IN_GIT = { place: { type: "git" }, stages: [], models: [] };
/**
 * Opens the registry that a policy names. MLflow's client is loaded for MLflow alone.
 * @throws ModelgateError `input-invalid` for an address or credentials that cannot be
 */
async function openRegistry(kept, opening) {
    const { place } = kept;
    const { reach, who, now } = opening;
    switch (place.type) {
        case "git": {
            const repository = await reach.repository();
            return gitRegistry({ repository, tagger: who, now: () => Math.floor(now() / 1000) });
        }
        case "mlflow":
            return await mlflow(place, kept, opening);
        case "directory":
            return directoryRegistry({ root: place.path, by: who.name, now });
        case "oci":
            return oci(place, kept, opening);
    }
}
function oci({ repository, isHttpAllowed }, { stages, models }, { reach, who, now, env, credentials }) {
    const [host = ""] = repository.split("/");
    return ociRegistry({
        repositoryOf: ociRepositories(repository, onlyOf(models), {
            exchange: reach.exchange,
            credentials: registryCredentials(env, { host, ...credentials }),
            pause: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
            plainHttp: isHttpAllowed ? [host] : [],
        }),
        ...{ models, stages: stages.map((stage) => stage.name), by: who.name, now, draw },
    });
}
async function mlflow({ url, name, isLegacy, isHttpAllowed }, { stages, models }, { reach, who, now, env, credentials }) {
    const { mlflowAccess, mlflowClient, mlflowRegistry, namingBy } = await __webpack_require__.e(/* import() */ 970).then(__webpack_require__.bind(__webpack_require__, 60970));
    return mlflowRegistry({
        client: mlflowClient(mlflowAccess(env, { url, isHttpAllowed, ...credentials }), reach.exchange),
        naming: namingBy(name, onlyOf(models)),
        stagesAs: isLegacy ? "legacy" : "aliases",
        ...{ stages: stages.map((stage) => stage.name), by: who.name, now, draw },
    });
}
/** The one model of a policy; null where it holds several. */
function onlyOf(models) {
    const [only, ...more] = models;
    return only === undefined || more.length > 0 ? null : only;
}
function draw() {
    return (0,external_node_crypto_.randomBytes)(8).toString("hex");
}

// EXTERNAL MODULE: ./packages/job/src/policy-file.ts
var policy_file = __webpack_require__(90480);
// EXTERNAL MODULE: ./packages/baseline/src/open-baseline.ts + 10 modules
var open_baseline = __webpack_require__(2551);
;// CONCATENATED MODULE: ./packages/job/src/source-place.ts

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
    const opened = await (0,open_baseline/* openBaseline */.E)({ kind: "git", ref }, { path, kind: "model" }, ports, folder);
    return opened.kind === "none" ? { none: opened.reason } : { path: opened.path };
}

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
        const registry = await openRegistry(kept, {
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
    const opened = await openSource(version.source, reach, folder);
    if ("path" in opened)
        return { ...named, path: opened.path };
    throw (0,src_error/* failure */.V2)("baseline-missing", `baseline: ${version.model} ${version.version}: ${opened.none}`, {
        hint: "Its registration names a commit that has no such file: register it again.",
    });
}
/** The policy that was agreed on: the base's where a change is proposed and the base has one. */
async function agreedText(file, reach) {
    const base = reach.isProposed === true ? await (0,base_policy/* basePolicy */.u)(file, reach) : null;
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


/***/ }),

/***/ 37277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inspectModel)
/* harmony export */ });
/* unused harmony export operatorsOf */
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51135);
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

/***/ 53976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   d: () => (/* binding */ storyOf)
/* harmony export */ });
// What became of a stage in a registry that keeps no history: by the marks that moves leave beside it, what they meant and whether
// they were done, and by who holds it now. Which of two that raced came about is read from those alone.
/** Names the state in which a version holds a stage by this mark; without one, by a hand's work. */
function tokenOf(version, mark) {
    return `${version}#${mark?.id ?? ""}`;
}
/**
 * Reads the marks of one stage beside the version that holds it now, null for nobody. A mark that is not done came about when
 * the stage stands by it, or when a later move saw it in force.
 */
function storyOf(marks, holder) {
    const isSeenBy = (some) => {
        const seen = new Set(some.map(({ previous }) => previous));
        return (mark) => mark.version !== null && seen.has(tokenOf(mark.version, mark));
    };
    const isSeen = isSeenBy(marks);
    const isFollowed = isSeenBy(marks.filter((mark) => mark.done || isSeen(mark)));
    // Who was followed by another is over: a stage that has this version again has it by another move.
    const standing = marks
        .filter((mark) => mark.version === holder && !isFollowed(mark) && (holder !== null || mark.done))
        .toSorted((a, b) => b.seq - a.seq || Number(b.done) - Number(a.done) || inOrder(b, a))[0] ?? null;
    const isLeft = holder === null && standing !== null && marks.some((mark) => mark.done && mark.seq > standing.seq);
    const last = isLeft ? null : standing;
    const moves = marks
        .filter((mark) => mark !== last && (mark.done || isSeen(mark)))
        // Of several that saw the same before them, the one that was seen itself came last; the others were written over.
        .toSorted((a, b) => a.seq - b.seq || Number(isSeen(a)) - Number(isSeen(b)) || inOrder(a, b));
    return { moves: last === null ? moves : [...moves, last], standing: last };
}
/** Of one seq: by the clocks of those who made them. */
function inOrder(a, b) {
    const [one, other] = [`${a.at} ${a.id}`, `${b.at} ${b.id}`];
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 60:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusals)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/**
 * @param where begins every message, as `mlflow`
 * @param shown makes a stranger's name fit to be shown
 */
function refusals(where, shown = (name) => name) {
    const conflict = (what) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("registry-conflict", `${where}: ${what}`, {
        hint: "Nothing was changed. Look at `modelgate stages`, and run this again if it is still right.",
    });
    return {
        conflict,
        /** A name that is given already: asked again, it is refused again. */
        taken: (what) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("registry-conflict", `${where}: ${what}`, {
            hint: "A version stays what it is. Register these bytes under another version.",
        }),
        missing: (what) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("registry-missing", `${where}: ${what}`, { hint: "`modelgate stages` shows what there is." }),
        /** `holder`: who holds the stage now; null: nobody. */
        moved(model, stage, holder) {
            const who = holder === null ? "nobody" : `${holder.version}, by ${shown(holder.by)}`;
            return conflict(`${model}: ${stage} is not held as expected any more (now ${who})`);
        },
    };
}


/***/ }),

/***/ 92274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf),
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _mark_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53976);
// A model's stages and history in the house's words, of registries that are read by marks (mark-story.ts).

/** Who holds a stage; null: nobody. */
function holderOf({ stage, version, mark }, versions) {
    if (version === null)
        return null;
    const digest = versions.find((one) => one.version === version)?.digest ?? null;
    const token = (0,_mark_story_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenOf */ .B)(version, mark);
    // A hand says neither when nor who.
    if (mark === null)
        return { stage, version, digest, at: "", by: "somebody", facts: {}, token };
    return { stage, version, digest, at: mark.at, by: mark.by, facts: factsOf(mark), token };
}
function factsOf({ facts, reason }) {
    return { ...facts, reason };
}
/** Registrations and moves, each in their own order, joined by their clocks. `versions`: the newest first. */
function historyOf(model, standings, versions) {
    const registered = versions.toReversed().map(({ version, at, by, facts }) => ({
        model,
        what: "registered",
        version,
        stage: null,
        at,
        by,
        facts,
    }));
    return [registered, ...standings.map((one) => stepsOf(model, one))].reduce(joined);
}
function stepsOf(model, { stage, version, moves, mark }) {
    const byHand = { model, stage, at: "", by: "somebody", facts: {} };
    const steps = moves.flatMap((move, at) => {
        const left = move.version === null ? (moves[at - 1]?.version ?? null) : move.version;
        const what = move.version === null ? "left" : "moved";
        const step = { model, what, version: left, stage, at: move.at, by: move.by, facts: factsOf(move) };
        // It saw a version that no mark had given the stage.
        const found = handOf(move, moves[at - 1]);
        return found === null ? [step] : [{ ...byHand, what: "moved", version: found }, step];
    });
    const before = moves.at(-1)?.version ?? null;
    if (mark !== null || before === version)
        return steps;
    // The stage is not as the last mark left it: somebody set or took the alias without one.
    const what = version === null ? "left" : "moved";
    return [...steps, { ...byHand, what, version: version ?? before }];
}
/** The version that a move found in a hand's work; null: none, or one that raced with the move before it, which is told there. */
function handOf({ previous, seq }, before) {
    const version = previous?.endsWith("#") === true ? previous.slice(0, -1) : null;
    const isTold = before?.previous === previous && before?.seq === seq;
    return version === null || isTold ? null : version;
}
function joined(a, b) {
    const [one, other, all] = [[...a], [...b], []];
    // What has no time comes with what follows it in its own, and what nothing follows is the last.
    const due = (steps) => steps.find(({ at }) => at !== "")?.at ?? "";
    while (one.length > 0 || other.length > 0) {
        const [first, second] = [due(one), due(other)];
        const isFirst = other.length === 0 || (one.length > 0 && first !== "" && (second === "" || first <= second));
        const next = (isFirst ? one : other).shift();
        if (next !== undefined)
            all.push(next);
    }
    return all;
}


/***/ })

};
