export const id = 9427;
export const ids = [9427];
export const modules = {

/***/ 59427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRegistry),
/* harmony export */   h: () => (/* binding */ IN_GIT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59984);






/** Where nothing is said: the tags of the repository. */
const IN_GIT = { place: { type: "git" }, stages: [], models: [] };
/**
 * Opens the registry that a policy names. What only one kind needs is loaded for that kind alone.
 * @throws ModelgateError `input-invalid` for an address or credentials that cannot be
 */
async function openRegistry(kept, opening) {
    const { place } = kept;
    const { reach, who, now } = opening;
    switch (place.type) {
        case "git": {
            const repository = await reach.repository();
            return (0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_5__/* .gitRegistry */ .O)({ repository, tagger: who, now: () => Math.floor(now() / 1000) });
        }
        case "mlflow":
            return await mlflow(place, kept, opening);
        case "directory": {
            const { directoryRegistry } = await Promise.all(/* import() */[__webpack_require__.e(3348), __webpack_require__.e(3516), __webpack_require__.e(8711)]).then(__webpack_require__.bind(__webpack_require__, 7765));
            return directoryRegistry({ root: place.path, by: who.name, now });
        }
        case "oci":
            return await oci(place, kept, opening);
    }
}
async function oci({ repository, isHttpAllowed }, { stages, models }, { reach, who, now, env, credentials: { username, password } }) {
    const [{ ociRegistry, ociRepositories }, { dockerCredentials }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3348), __webpack_require__.e(3516), __webpack_require__.e(8711)]).then(__webpack_require__.bind(__webpack_require__, 7765)),
        Promise.all(/* import() */[__webpack_require__.e(3348), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 50671)),
    ]);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env["DOCKER_CONFIG"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".docker"), "config.json");
    const config = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8").catch(() => null);
    const left = config === null ? async () => null : dockerCredentials(config, path);
    const [host = ""] = repository.split("/");
    const given = username === null || password === null ? null : { username, password };
    return ociRegistry({
        repositoryOf: ociRepositories(repository, onlyOf(models), {
            exchange: reach.exchange,
            // What was given is for this registry: another host that it sends on to is shown nothing of it.
            credentials: async (asked) => (asked === host ? given : null) ?? (await left(asked)),
            pause: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(milliseconds),
            plainHttp: isHttpAllowed ? [host] : [],
        }),
        ...{ models, stages: stages.map((stage) => stage.name), by: who.name, now, draw },
    });
}
async function mlflow({ url, name, isLegacy, isHttpAllowed }, { stages, models }, { reach, who, now, env, credentials }) {
    const { mlflowAccess, mlflowClient, mlflowRegistry, namingBy } = await Promise.all(/* import() */[__webpack_require__.e(5528), __webpack_require__.e(6737)]).then(__webpack_require__.bind(__webpack_require__, 26737));
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex");
}


/***/ }),

/***/ 59984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ gitRegistry)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/git/src/commit.ts
var src_commit = __webpack_require__(93967);
// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(19856);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(35434);
;// CONCATENATED MODULE: ./packages/git/src/tags.ts
// Annotated tags, read in one run of git however many there are, and written only where none is: a push of a tag that the
// remote has is refused, and so is one whose pointer was moved by somebody else in between.




/** What refs of the remote, or of this clone where nothing may be fetched, stand for: id by full name. */
async function refsOf(repository, patterns) {
    const { git, remote, mayFetch } = repository;
    const said = mayFetch
        ? await (0,src_repository/* ask */.kA)(git, ["ls-remote", remote, ...patterns], `ask ${remote} for its tags`)
        : await (0,src_repository/* ask */.kA)(git, [
            "for-each-ref",
            "--format=%(objectname)%09%(refname)%0a%(*objectname)%09%(refname)^{}",
            ...local(patterns),
        ], "list the tags");
    const lines = said.toString().split("\n");
    const pairs = lines
        .map((line) => /^([0-9a-f]{40,64})\t(\S+)$/u.exec(line))
        .filter((match) => match !== null);
    return new Map(pairs.map(([, id = "", name = ""]) => [name, id]));
}
/** `for-each-ref` takes folders where `ls-remote` takes patterns. */
function local(patterns) {
    return patterns.map((pattern) => pattern.replace(/\*$/u, ""));
}
/**
 * Every annotated tag of a commit. `strange` names tags whose object speaks of another name, as one that was copied by hand.
 * @throws ModelgateError `history-missing` where a tag is not here and nothing may be fetched
 */
async function annotatedTags(repository) {
    const refs = await refsOf(repository, ["refs/tags/*"]);
    const named = [...refs].filter(([name]) => name.startsWith("refs/tags/") && refs.has(`${name}^{}`));
    const ids = [...new Set(named.map(([, id]) => id))];
    const texts = await tagObjects(repository, ids);
    const tags = [];
    const strange = [];
    for (const [ref, id] of named) {
        const name = ref.slice("refs/tags/".length);
        const parsed = parseTag(texts.get(id) ?? "");
        // A tag of a tag or of a tree is nobody's version.
        if (parsed === null)
            continue;
        if (parsed.name === name)
            tags.push({ ...parsed, id });
        else
            strange.push(`${(0,fault/* shown */.SP)(name)} is the tag ${(0,fault/* shown */.SP)(parsed.name)}, copied`);
    }
    return { tags, strange };
}
/** How many ids one fetch names: the command line has room for more, and a server's patience may not. */
const MOST_FETCHED = 500;
async function tagObjects(repository, ids) {
    const first = await batch(repository, ids);
    const absent = ids.filter((id) => !first.has(id));
    if (absent.length === 0)
        return first;
    if (!repository.mayFetch)
        throw (0,error/* failure */.V2)("history-missing", `${absent.length} tags are not in this clone`, {
            hint: "Give actions/checkout `fetch-tags: true` with `fetch-depth: 0`, or this step a `token`.",
        });
    const depth = (await (0,src_commit/* isShallow */.fE)(repository)) ? ["--depth=1"] : [];
    for (let at = 0; at < absent.length; at += MOST_FETCHED)
        await (0,src_commit/* fetch */.hd)(repository, absent.slice(at, at + MOST_FETCHED), depth);
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
    const found = new Map();
    for (let at = 0; at < result.stdout.length;) {
        const end = result.stdout.indexOf(0x0a, at);
        const [id = "", type = "", size = ""] = result.stdout.subarray(at, end).toString().split(" ");
        at = end + 1;
        if (type === "missing")
            continue;
        const bytes = result.stdout.subarray(at, at + Number(size));
        at += Number(size) + 1;
        if (type === "tag")
            found.set(id, bytes.toString());
    }
    return found;
}
const HEAD = /^object ([0-9a-f]{40,64})\ntype commit\ntag ([^\n]+)\ntagger ([^\n<]*?) ?<([^\n>]*)> (\d+) [+-]\d{4}\n/u;
const SIGNATURE = /^-----BEGIN (?:PGP|SSH|SIGNED) (?:SIGNATURE|MESSAGE)-----$/mu;
function parseTag(text) {
    const match = HEAD.exec(text);
    if (match === null)
        return null;
    const [head, commit = "", name = "", tagger = "", email = "", seconds = ""] = match;
    const [message = ""] = text.slice(head.length).split(SIGNATURE);
    return { name, commit, tagger: { name: tagger, email }, seconds: Number(seconds), message: message.trim() };
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
    if (/stale info|already exists|cannot lock ref|reference already exists|failed to update ref/u.test(said))
        return "conflict";
    throw (0,fault/* gitFault */.NO)(result, `push the tag ${(0,fault/* shown */.SP)(tag.name)} to ${remote}`);
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
        const [, name = "", value = ""] = LINE.exec(line) ?? [];
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
    const history = [];
    const at = (commit, version) => {
        const found = known.find((one) => one.commit === commit && (version ?? one.version) === one.version);
        if (found !== undefined)
            return found;
        const made = { version: version ?? commit, commit, registration: null, isOff: false, stages: new Map() };
        known.push(made);
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

// EXTERNAL MODULE: ./packages/registry/src/refusals.ts
var refusals = __webpack_require__(60);
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
            return all.map((one) => ({
                ...{ model: one.name, versions: versionsOf(one), holders: git_registry_holdersOf(one) },
                history: one.history.map(stepOf),
            }));
        },
        versions: async (name) => versionsOf(await model(name)),
        holders: async (name) => git_registry_holdersOf(await model(name)),
        history: async (name) => ((await model(name))?.history ?? []).map(stepOf),
        register: (version) => register(ports, version),
        move: (move) => moveStage(ports, move),
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
async function register(ports, given) {
    const { model, version, commit, path, digest, facts } = given;
    known(model);
    if (!(0,tag_name/* isVersion */.lF)(version))
        throw invalid(`${version}: expected a semantic version, as v1.2.0`);
    const found = (await modelsOf(ports)).get(model);
    const same = found?.history.find((event) => event.action === "register" && event.version === version);
    if (same !== undefined) {
        if (found?.versions.every((one) => one.version !== version))
            throw conflict(`${model} ${version} was withdrawn; register these bytes under another version`);
        const before = versionOf(same);
        if (before.digest === digest && same.commit === commit)
            return before;
        throw conflict(`${model} ${version} is registered already, for ${before.digest ?? "bytes without a digest"}`);
    }
    const beside = registeredAt(found, commit)[0];
    // GTO finds the version of a stage by its commit: with two of them it stops reading the model.
    if (beside !== undefined)
        throw conflict(`${model}: commit ${commit.slice(0, 12)} is ${beside.version} already, and a commit has one version`);
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
/** Every registration at a commit, of versions that were withdrawn, too: a stage is given to the first of them. */
function registeredAt(model, commit) {
    return (model?.history ?? []).flatMap((event) => event.action === "register" && event.commit === commit ? [{ version: event.version }] : []);
}
async function moveStage(ports, move) {
    const { model, stage, version, expected, reason, facts } = move;
    known(model);
    if (!(0,tag_name/* isStageName */._H)(stage))
        throw invalid(`${stage}: expected the name of a stage: letters, digits, \`-\`, \`_\`, \`/\``);
    const pointer = pointerRef(model, stage);
    // First the pointer, then the tags: whoever moves in between is seen in the tags, or moves the pointer from under us.
    const standing = (await refsOf(ports.repository, [pointer])).get(pointer) ?? null;
    const found = (await modelsOf(ports)).get(model);
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
/** The last moment that a date can say in four digits of years; a tagger's clock says what it likes. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);
function signed({ tagger, seconds }) {
    return { at: new Date(Math.min(seconds * 1000, LAST_MS)).toISOString(), by: tagger.name };
}
function known(name) {
    if ((0,tag_name/* isModelName */.jp)(name))
        return name;
    throw invalid(`${name}: expected the name of a model: letters, digits, \`-\`, \`_\`, \`/\`, beginning and ending with a letter or digit`);
}
function invalid(message) {
    return (0,error/* failure */.V2)("input-invalid", `registry: ${message}`, { hint: "GTO's grammar: https://dvc.org/doc/gto" });
}
function holding(holder) {
    if (holder === undefined || !("version" in holder))
        return null;
    return { version: holder.version, by: holder.tagger.name };
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
// GTO's grammar (iterative/gto 1.10, gto/constants.py), read by hand rather than by one expression: neither `#` nor `@` can
// be in a name, so the first of them ends it, and a hostile tag costs one pass.
const NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/u;
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
        missing: (what) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("registry-missing", `${where}: ${what}`, { hint: "`modelgate stages` shows what there is." }),
        /** `holder`: who holds the stage now; null: nobody. */
        moved(model, stage, holder) {
            const who = holder === null ? "nobody" : `${holder.version}, by ${shown(holder.by)}`;
            return conflict(`${model}: ${stage} is not held as expected any more (now ${who})`);
        },
    };
}


/***/ })

};
