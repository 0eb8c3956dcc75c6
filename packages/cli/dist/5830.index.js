export const id = 5830;
export const ids = [5830,9320];
export const modules = {

/***/ 38179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refsIn),
/* harmony export */   d: () => (/* binding */ remoteRefs)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35434);


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
    const refs = refsIn(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(git, ["ls-remote", ...(besides === null ? kinds : patterns)], doing));
    // They are listed by name, so the first one tells.
    for (const name of refs.keys())
        if (name.startsWith("refs/heads/"))
            return refs;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("github-denied", `git could not ${doing}: what answers there has no branch at all`, {
        hint: "Look at `git remote -v`: a proxy or a page to sign in may answer in its place. A new repository needs its first commit.",
    });
}


/***/ }),

/***/ 65830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ IN_GIT),
  M: () => (/* binding */ openRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/git/src/commit.ts
var src_commit = __webpack_require__(93967);
// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(19856);
// EXTERNAL MODULE: ./packages/git/src/push-conflict.ts
var push_conflict = __webpack_require__(39025);
// EXTERNAL MODULE: ./packages/git/src/remote-refs.ts
var remote_refs = __webpack_require__(38179);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(35434);
;// CONCATENATED MODULE: ./packages/git/src/tags.ts
// Annotated tags, read in one run of git however many there are, and written only where none is: a push of a tag that the
// remote has is refused, and so is one whose pointer was moved by somebody else in between.






const TAGS = "refs/tags/";
/** Tags of the remote, or of this clone where nothing may be fetched, and one ref besides: id by full name. */
async function refsOf(repository, besides) {
    const { git, remote, mayFetch } = repository;
    if (mayFetch)
        return await (0,remote_refs/* remoteRefs */.d)(repository, { tags: true, besides }, `ask ${remote} for its tags`);
    const format = "--format=%(objectname)%09%(refname)%0a%(*objectname)%09%(refname)^{}";
    const patterns = [TAGS, ...(besides === null ? [] : [besides])];
    return (0,remote_refs/* refsIn */.A)(await (0,src_repository/* ask */.kA)(git, ["for-each-ref", format, ...patterns], "list the tags"));
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

// EXTERNAL MODULE: ./packages/registry/src/gto/tag-name.ts
var tag_name = __webpack_require__(99908);
// EXTERNAL MODULE: ./packages/registry/src/refusals.ts
var refusals = __webpack_require__(60);
;// CONCATENATED MODULE: ./packages/registry/src/git-registrations.ts




const { taken } = (0,refusals/* refusals */.K)("registry");
/**
 * The version as it is registered already; null: nothing stands against registering it.
 * @throws ModelgateError `input-invalid`, `registry-conflict`
 */
function registeredAs(found, { model, version, digest, commit }) {
    if (!(0,tag_name/* isVersion */.lF)(version))
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
    if ((0,tag_name/* isModelName */.jp)(name))
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
        const name = (0,tag_name/* parseTagName */.fe)(tag.name);
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
    if (!(0,tag_name/* isStageName */._H)(stage))
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
    const name = (0,tag_name/* formatTagName */.pg)({ ...tag, counter: counter + 1 });
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
const NAME = /^(\d{8})\.json$/u;
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
        .filter(tag_name/* isModelName */.jp)
        .toSorted();
}
/**
 * Every event of a model, the oldest first; empty: there is none.
 * @throws ModelgateError `registry-fault` for a gap, and for what is no event
 */
async function readEvents(root, model) {
    const folder = logFolder(root, model);
    const names = (await (0,external_node_fs_promises_.readdir)(folder).catch(absent)).filter((name) => NAME.test(name)).toSorted();
    for (const [at, name] of names.entries())
        if (Number(NAME.exec(name)?.[1]) !== at + 1)
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
    if (!(0,tag_name/* isModelName */.jp)(model))
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
    if (!(0,tag_name/* isVersion */.lF)(version))
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
    if (!(0,tag_name/* isStageName */._H)(stage))
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

// EXTERNAL MODULE: ./packages/oci/src/reference.ts
var src_reference = __webpack_require__(76768);
// EXTERNAL MODULE: ./packages/oci/src/repository.ts + 9 modules
var repository = __webpack_require__(73348);
// EXTERNAL MODULE: ./packages/oci/src/manifest.ts
var src_manifest = __webpack_require__(22104);
// EXTERNAL MODULE: ./packages/oci/src/media-type.ts
var media_type = __webpack_require__(96910);
// EXTERNAL MODULE: ./packages/oci/src/descriptor.ts
var descriptor = __webpack_require__(23292);
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
    const [only, ...more] = (0,src_manifest/* isIndex */.nw)(manifest)
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
    const stored = (0,src_manifest/* encodeManifest */.Gb)({
        ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.manifest, artifactType: ARTIFACT_TYPE },
        config: (0,descriptor/* describe */.q0)(CONFIG_TYPE, config),
        layers,
        annotations: { "modelgate.model.name": model, [MODEL_DIGEST]: digest, [MODEL_FILE]: names[0] },
    });
    const push = async (store) => {
        for (const [at, layer] of layers.entries())
            await store.writeBlob(layer, () => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, ...(names[at] ?? "").split("/"))));
        await store.writeBlob((0,descriptor/* describe */.q0)(CONFIG_TYPE, config), async function* () {
            yield config;
        });
    };
    return { stored, push };
}
async function layerOf(path, name) {
    const { size } = await (0,external_node_fs_promises_.stat)(path);
    const digest = await (0,descriptor/* digestOfStream */.Ul)((0,external_node_fs_.createReadStream)(path));
    const annotations = { [FILE_PATH]: name, "org.opencontainers.image.title": name };
    return { mediaType: RAW_WEIGHT, digest, size, annotations };
}
/**
 * Writes the raw files of an artifact into an empty folder; the path of the model.
 * @throws ModelgateError `registry-fault` for an image, whose model lies in its file system
 */
async function bringModel(store, stored, folder) {
    const where = `${store.name}@${stored.descriptor.digest}`;
    const manifest = (0,src_manifest/* decodeManifest */.MK)(stored, where);
    const layers = (0,src_manifest/* isIndex */.nw)(manifest) ? [] : manifest.layers.filter(({ mediaType }) => mediaType === RAW_WEIGHT);
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


const TAG = "modelgate-log";
const LOG_TYPE = "application/vnd.modelgate.log.v1+json";
/** As many are not read one by one. */
const LOOSE = 4;
/** Registries take manifests of 4 MiB; a record has about a kilobyte. */
const MAX_DATA_BYTES = 3 * 2 ** 20;
const MOST_LOGGED = 2000;
function isLogged(tags) {
    return tags.includes(TAG);
}
/** The records that the log holds, each checked against its digest. */
async function readLog(store) {
    const stored = await store.readManifest(TAG);
    if (stored === null)
        return [];
    const index = (0,src_manifest/* decodeManifest */.MK)(stored, `${store.name}:${TAG}`);
    if (!(0,src_manifest/* isIndex */.nw)(index))
        return [];
    return index.manifests.flatMap(({ mediaType, digest, size, data = "" }) => {
        const bytes = Buffer.from(data, "base64");
        return (0,descriptor/* digestOf */.ol)(bytes) === digest ? [{ descriptor: { mediaType, digest, size }, bytes }] : [];
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
    const index = (0,src_manifest/* encodeManifest */.Gb)({
        ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.index, artifactType: LOG_TYPE },
        manifests: kept.toReversed().map(({ entry }) => entry),
    });
    try {
        await store.writeManifest(index, TAG);
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
    return (0,src_manifest/* encodeManifest */.Gb)({
        ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.index, artifactType: RECORD_TYPE },
        // Named here, it is kept as long as its history is.
        manifests: [{ mediaType, digest: of, size }],
        annotations: { [ANNOTATION]: JSON.stringify(said) },
    });
}
/** A record; null for what is none: the ledger then misses it, and the audit says so. */
function decodeRecord(stored, where) {
    const index = (0,src_manifest/* decodeManifest */.MK)(stored, where);
    if (!(0,src_manifest/* isIndex */.nw)(index))
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
const TRIES = 4;
/**
 * Reads what has to be there: while somebody writes the same manifest again, docker-registry says for a moment that it has none.
 * null: it says so each time.
 */
async function readThere(store, tagOrDigest) {
    for (let tries = 1; tries < TRIES; tries += 1) {
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
    return (0,src_manifest/* decodeManifest */.MK)(stored, where).artifactType === VACANT_TYPE ? null : digest;
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
    if ((0,tag_name/* isVersion */.lF)(version) && tag.length <= 128)
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
    const found = tagged === null ? null : modelDigestIn((0,src_manifest/* decodeManifest */.MK)(tagged, `${store.name}:${tag}`));
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
    if (!(0,tag_name/* isStageName */._H)(stage) || !(0,src_reference/* isTag */.dz)(stage) || (0,tag_name/* isVersion */.lF)(stage) || stage.startsWith("modelgate-"))
        throw refused_invalid(`stage ${refused_shown(stage)}: expected a tag of letters, digits, \`-\` and \`_\`, not beginning with modelgate-`);
    const isNamed = version !== null && (0,tag_name/* isVersion */.lF)(version);
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
    return (0,src_manifest/* encodeManifest */.Gb)({
        ...{ schemaVersion: 2, mediaType: media_type/* MEDIA_TYPE */.Ap.index, artifactType: VACANT_TYPE, manifests: [] },
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
        if (!(0,tag_name/* isModelName */.jp)(model))
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
        if (!(0,src_reference/* isRepositoryName */.en)(model) && pattern.includes("{model}"))
            throw refused_invalid(`${refused_shown(model)}: expected a model's name in lower-case letters, for it names a repository`);
        const { tag, digest, ...reference } = (0,src_reference/* parseReference */.F2)(pattern.replaceAll("{model}", () => model));
        if (tag !== null || digest !== null)
            throw refused_invalid(`${refused_shown(pattern)}: expected a repository, without tag and digest`);
        return (0,repository/* openRepository */.h)(reference, ports);
    };
}

// EXTERNAL MODULE: ./packages/job/src/registry-credentials.ts + 1 modules
var registry_credentials = __webpack_require__(19320);
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
            credentials: (0,registry_credentials.registryCredentials)(env, { host, ...credentials }),
            pause: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
            plainHttp: isHttpAllowed ? [host] : [],
        }),
        ...{ models, stages: stages.map((stage) => stage.name), by: who.name, now, draw },
    });
}
async function mlflow({ url, name, isLegacy, isHttpAllowed }, { stages, models }, { reach, who, now, env, credentials }) {
    const { mlflowAccess, mlflowClient, mlflowRegistry, namingBy } = await Promise.all(/* import() */[__webpack_require__.e(5528), __webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__, 60970));
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


/***/ }),

/***/ 19320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registryCredentials: () => (/* binding */ registryCredentials)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    const text = await (0,promises_.readFile)(path, "utf8").catch(() => null);
    return text === null ? async () => null : dockerCredentials(text, path);
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
