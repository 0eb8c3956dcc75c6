export const id = 7555;
export const ids = [7555];
export const modules = {

/***/ 28916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wp: () => (/* binding */ brought),
  Yr: () => (/* binding */ hashed),
  LP: () => (/* binding */ kept),
  Me: () => (/* binding */ openRegistry)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/baseline/src/open-baseline.ts + 6 modules
var open_baseline = __webpack_require__(39829);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/git/src/fault.ts
var fault = __webpack_require__(19856);
// EXTERNAL MODULE: ./packages/git/src/repository.ts
var src_repository = __webpack_require__(35434);
;// CONCATENATED MODULE: ./packages/git/src/batch.ts




/** What one run of git gives at once, in bytes; a larger file comes alone. */
const GROUP_BYTES = 16 * 2 ** 20;
/**
 * Many small files in few runs of git, in the order asked for, each checked against its id: git checks none when it reads.
 * @throws ModelgateError for a file over `maxBytes`, which is found before anything is read, and for a damaged clone
 */
async function* filesOf(repository, entries, maxBytes) {
    const sizes = await sizesOf(repository, entries, maxBytes);
    for (let start = 0; start < entries.length;) {
        let end = start;
        for (let total = 0; end < entries.length; end += 1) {
            total += sizes[end] ?? 0;
            if (total > GROUP_BYTES && end > start)
                break;
        }
        const group = entries.slice(start, end);
        const answer = await batch(repository, "--batch", group);
        let at = 0;
        for (const [index, entry] of group.entries()) {
            const sizeBytes = sizes[start + index] ?? 0;
            // `<id> blob <size>`, the bytes, and a line end.
            at = answer.indexOf(0x0a, at) + 1;
            const bytes = answer.subarray(at, at + sizeBytes);
            at += sizeBytes + 1;
            if (idOf(repository, bytes) !== entry.id)
                throw damaged(entry.path);
            yield { path: entry.path, bytes };
        }
        start = end;
    }
}
async function sizesOf(repository, entries, maxBytes) {
    const lines = (await batch(repository, "--batch-check", entries)).toString().split("\n");
    return entries.map(({ path, id }, at) => {
        const [, said = ""] = /^[0-9a-f]+ blob (\d+)$/u.exec(lines[at] ?? "") ?? [];
        if (said === "" || !lines[at]?.startsWith(id))
            throw damaged(path);
        if (Number(said) > maxBytes)
            throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(path)}: ${said} bytes in git, at most ${maxBytes} are read`, "Raise the bound if this is the right file.");
        return Number(said);
    });
}
async function batch(repository, mode, entries) {
    const input = Buffer.from(entries.map(({ id }) => `${id}\n`).join(""));
    const result = await (0,src_repository/* run */.eF)(repository.git, ["cat-file", mode], input);
    if (result.exitCode !== 0)
        throw (0,fault/* gitFault */.NO)(result, "read files");
    return result.stdout;
}
function idOf({ objectFormat }, bytes) {
    return (0,external_node_crypto_.createHash)(objectFormat).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function damaged(path) {
    return (0,src_error/* failure */.V2)("git-failed", `${(0,fault/* shown */.SP)(path)}: git gave bytes that do not have the id in the commit`, {
        hint: "The clone is damaged: `git fsck` says more; make a fresh one.",
    });
}

// EXTERNAL MODULE: ./packages/git/src/commit.ts
var src_commit = __webpack_require__(93967);
// EXTERNAL MODULE: ./packages/git/src/path.ts
var src_path = __webpack_require__(39785);
// EXTERNAL MODULE: ./packages/git/src/tree.ts
var tree = __webpack_require__(1725);
;// CONCATENATED MODULE: ./packages/git/src/branch-store.ts
// A branch as a place to keep files, without a checkout: objects are written one by one, a tree is made of them in an index
// of its own, and the new commit is pushed where the branch still is what it was. git's push is a compare-and-set.









/** A ledger's document is a report, of which the largest are about a megabyte. */
const MAX_FILE_BYTES = 64 * 2 ** 20;
/**
 * A branch of the repository's remote as a store. It is never checked out and no local branch is made.
 * @throws ModelgateError `input-invalid` for a name that no branch can have; its functions throw what git and the remote refuse
 */
function branchStore(repository, branch, author) {
    const ref = `refs/heads/${branch}`;
    if (!/^[A-Za-z0-9][\w/-]*(?:\.[\w/-]+)*$/u.test(branch) || /\/\/|\/$|\.lock(?:\/|$)/u.test(branch))
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(branch)}: expected the name of a branch`, "Such as `modelgate/ledger`.");
    return {
        tip: () => tipOf(repository, ref),
        async list(tip, folder) {
            await (0,src_commit/* obtain */.AH)(repository, [tip]);
            return (await (0,tree/* filesAt */.T)(repository, { commit: tip, path: folder })).map(({ path }) => path);
        },
        read: (tip, paths) => read(repository, tip, paths),
        add: (files, after, message) => add(repository, { ref, files, after, message, author: author() }),
    };
}
async function tipOf(repository, ref) {
    const args = ["ls-remote", "--refs", repository.remote, ref];
    const said = (await (0,src_repository/* ask */.kA)(repository.git, args, `ask ${repository.remote} for ${ref}`)).toString();
    const [line] = said.split("\n").filter((one) => one.endsWith(`\t${ref}`));
    if (line === undefined)
        return null;
    const id = (0,src_commit/* commitId */.xk)(repository, line.slice(0, line.indexOf("\t")));
    await (0,src_commit/* obtain */.AH)(repository, [id]);
    return id;
}
async function* read(repository, tip, paths) {
    if (paths.length === 0)
        return;
    await (0,src_commit/* obtain */.AH)(repository, [tip]);
    const entries = new Map((await (0,tree/* filesAt */.T)(repository, { commit: tip, path: "" })).map((one) => [one.path, one]));
    const wanted = paths.map((path) => {
        const entry = entries.get(path);
        if (entry?.kind === "file")
            return entry;
        throw (0,fault/* refused */.J5)(`${(0,fault/* shown */.SP)(path)}: no such file on the branch`, "`git ls-tree` shows what is there.");
    });
    yield* filesOf(repository, wanted, MAX_FILE_BYTES);
}
async function add(repository, { ref, files, after, message, author }) {
    const { git, remote } = repository;
    const commit = await committed(repository, { ref, files, after, message, author });
    // An empty lease says that the branch must not be there.
    const lease = `--force-with-lease=${ref}:${after ?? ""}`;
    const result = await (0,src_repository/* run */.eF)(git, ["push", "--porcelain", "--no-verify", lease, remote, `${commit}:${ref}`]);
    if (result.exitCode === 0)
        return commit;
    // Somebody was quicker: our lease is stale, or the server's own lock or check came first.
    const said = `${result.stdout}\n${result.stderr}`;
    if (/stale info|fetch first|non-fast-forward|cannot lock ref|reference already exists|failed to update ref/u.test(said))
        return "conflict";
    throw (0,fault/* gitFault */.NO)(result, `push to ${ref} of ${remote}`);
}
/** Writes a commit that has these files besides those of the one before; nothing refers to it yet. */
async function committed(repository, { files, after, message, author }) {
    const { git } = repository;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "modelgate-index-"));
    const index = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") };
    try {
        if (after !== null) {
            if ((await (0,src_commit/* absentOf */.Vc)(repository, [after])).length > 0)
                await (0,src_commit/* obtain */.AH)(repository, [after]);
            await output(await git(["read-tree", after], { env: index }), "read the branch's tree");
        }
        const lines = [];
        for (const { path, bytes } of files) {
            const id = await output(await git(["hash-object", "-w", "--stdin"], { input: bytes }), "write a file");
            lines.push(`100644 ${id}\t${(0,src_path/* treePath */.O)(path)}\0`);
        }
        const input = Buffer.from(lines.join(""));
        await output(await git(["update-index", "-z", "--index-info"], { env: index, input }), "make an index");
        const tree = await output(await git(["write-tree"], { env: index }), "write a tree");
        const date = `${Math.floor(author.seconds)} +0000`;
        const names = {
            GIT_AUTHOR_NAME: author.name,
            GIT_AUTHOR_EMAIL: author.email,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: author.name,
            GIT_COMMITTER_EMAIL: author.email,
            GIT_COMMITTER_DATE: date,
        };
        const parents = after === null ? [] : ["-p", after];
        const args = ["commit-tree", tree, ...parents, "-F", "-"];
        return await output(await git(args, { env: names, input: Buffer.from(`${message}\n`) }), "write a commit");
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function output(result, doing) {
    if (result.exitCode !== 0)
        throw (0,fault/* gitFault */.NO)(result, doing);
    return result.stdout.toString().trim();
}

// EXTERNAL MODULE: ./packages/ledger/src/read.ts
var src_read = __webpack_require__(41615);
// EXTERNAL MODULE: ./packages/onnx/src/inspect.ts
var inspect = __webpack_require__(37277);
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
    const first = await tags_batch(repository, ids);
    const absent = ids.filter((id) => !first.has(id));
    if (absent.length === 0)
        return first;
    if (!repository.mayFetch)
        throw (0,src_error/* failure */.V2)("history-missing", `${absent.length} tags are not in this clone`, {
            hint: "Give actions/checkout `fetch-tags: true` with `fetch-depth: 0`, or this step a `token`.",
        });
    const depth = (await (0,src_commit/* isShallow */.fE)(repository)) ? ["--depth=1"] : [];
    for (let at = 0; at < absent.length; at += MOST_FETCHED)
        await (0,src_commit/* fetch */.hd)(repository, absent.slice(at, at + MOST_FETCHED), depth);
    return new Map([...first, ...(await tags_batch(repository, absent))]);
}
/** The contents of tag objects that are here, by id. */
async function tags_batch({ git }, ids) {
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

;// CONCATENATED MODULE: ./packages/registry/src/gto/tag-name.ts
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

;// CONCATENATED MODULE: ./packages/registry/src/git-registry.ts
// A registry without a service: annotated tags in GTO's grammar, on the remote of the repository. A move is a new tag, made
// together with a pointer that still has to stand where it was seen: of two moves at once one is refused by the server.





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
    if (!isVersion(version))
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
    if (!isStageName(stage))
        throw invalid(`${stage}: expected the name of a stage: letters, digits, \`-\`, \`_\`, \`/\``);
    const pointer = pointerRef(model, stage);
    // First the pointer, then the tags: whoever moves in between is seen in the tags, or moves the pointer from under us.
    const standing = (await refsOf(ports.repository, [pointer])).get(pointer) ?? null;
    const found = (await modelsOf(ports)).get(model);
    const holder = found?.holders.get(stage);
    if ((holder?.id ?? null) !== expected)
        throw moved(model, stage, holder);
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
    throw moved(model, stage, now);
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
    if (isModelName(name))
        return name;
    throw invalid(`${name}: expected the name of a model: letters, digits, \`-\`, \`_\`, \`/\`, beginning and ending with a letter or digit`);
}
function invalid(message) {
    return (0,src_error/* failure */.V2)("input-invalid", `registry: ${message}`, { hint: "GTO's grammar: https://dvc.org/doc/gto" });
}
function missing(message) {
    return (0,src_error/* failure */.V2)("registry-missing", `registry: ${message}`, {
        hint: "`modelgate stages` shows what there is.",
    });
}
function conflict(message) {
    return (0,src_error/* failure */.V2)("registry-conflict", `registry: ${message}`, {
        hint: "Nothing was changed. Look at `modelgate stages`, and run this again if it is still right.",
    });
}
function moved(model, stage, holder) {
    const who = holder === undefined || !("version" in holder) ? "nobody" : `${holder.version}, by ${holder.tagger.name}`;
    return conflict(`${model}: ${stage} is not held as expected any more (now ${who})`);
}

// EXTERNAL MODULE: ./packages/schema/src/report.ts + 2 modules
var report = __webpack_require__(57890);
// EXTERNAL MODULE: ./actions/promote/src/sha256.ts
var sha256 = __webpack_require__(29589);
;// CONCATENATED MODULE: ./actions/promote/src/opened.ts










/** Opens both; `who` signs what is written. */
async function openRegistry(ports, { branch, who, now }) {
    const repository = await ports.repository();
    const seconds = () => Math.floor(now() / 1000);
    return {
        repository,
        registry: gitRegistry({ repository, tagger: who, now: seconds }),
        ledger: branchStore(repository, branch, () => ({ ...who, seconds: seconds() })),
    };
}
/** Hashes the bytes that a version's commit has at its path, with external data, through LFS; or says why it cannot. */
async function hashed({ source }, ports) {
    const at = source.indexOf(":");
    if (at < 0)
        return { unreadable: "its registration names no file" };
    const [ref, path] = [source.slice(0, at), source.slice(at + 1)];
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "modelgate-version-"));
    try {
        const opened = await (0,open_baseline/* openBaseline */.E)({ kind: "git", ref }, { path, kind: "model" }, ports, folder);
        if (opened.kind === "none")
            return { unreadable: opened.reason };
        const { digest, problems } = await (0,inspect/* inspectModel */.K)(opened.path);
        const [problem] = problems;
        return problem === undefined ? { digest } : { unreadable: problem.message };
    }
    catch (error) {
        return { unreadable: (0,src_error/* problemsOf */.GW)(error)[0]?.message ?? "unknown" };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from a file.
 * @throws ModelgateError `file-missing`, `report-invalid`
 */
async function brought(path) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw (0,src_error/* failure */.V2)("file-missing", `reports: ${path} cannot be read`, {
            hint: "Name reports that earlier steps wrote, or download them first.",
            cause,
        });
    });
    return { report: reportIn(bytes, path), digest: (0,sha256/* sha256 */.s)(bytes), signer: null, bytes };
}
/** A report that the ledger keeps; null where it does not. Nobody signed it: no signature is kept that could be proven again. */
async function kept(ledger, digest) {
    const bytes = await (0,src_read/* documentOf */.lM)(ledger, digest);
    return bytes === null ? null : { report: reportIn(bytes, digest), digest, signer: null };
}
function reportIn(bytes, path) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw (0,src_error/* failure */.V2)("report-invalid", `${path}: has ${bytes.length} bytes, at most ${MAX_REPORT_BYTES} are read`);
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch (cause) {
        throw (0,src_error/* failure */.V2)("report-invalid", `${path}: is not JSON`, {
            hint: "Name the report that a Modelgate action wrote.",
            cause,
        });
    }
    return (0,report/* decodeReport */.bl)(value);
}


/***/ }),

/***/ 14601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   SP: () => (/* binding */ shown)
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
/** A name from elsewhere for a message: control characters as escapes, at most 200 characters. */
function shown(name) {
    const text = JSON.stringify(name).slice(1, -1);
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}


/***/ }),

/***/ 39829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/git/src/base.ts + 1 modules
var src_base = __webpack_require__(6356);
// EXTERNAL MODULE: ./packages/git/src/work-path.ts
var work_path = __webpack_require__(49007);
// EXTERNAL MODULE: ./packages/git/src/file.ts
var file = __webpack_require__(10168);
// EXTERNAL MODULE: ./packages/git/src/lfs-object.ts + 2 modules
var lfs_object = __webpack_require__(72857);
// EXTERNAL MODULE: ./packages/git/src/lfs-pointer.ts
var lfs_pointer = __webpack_require__(39331);
// EXTERNAL MODULE: ./packages/git/src/tree.ts
var tree = __webpack_require__(1725);
// EXTERNAL MODULE: ./packages/git/src/written-file.ts
var written_file = __webpack_require__(53290);
;// CONCATENATED MODULE: ./packages/git/src/copy-file.ts





/**
 * Writes a commit's file to a new path, in little memory whatever its size, with the LFS object in the place of its pointer.
 * Null when the commit has no such file.
 * @throws ModelgateError as `fileAt`; `file-missing` naming `lfs: true` for an LFS object that cannot be had
 */
async function copyFileAt(repository, at, options) {
    const entry = await (0,tree/* entryAt */._)(repository, at);
    if (entry === null)
        return null;
    const sizeBytes = await (0,file/* sizeOf */.$d)(repository, entry, options.maxBytes);
    if (sizeBytes < lfs_pointer/* MAX_POINTER_BYTES */.l) {
        const pointer = (0,lfs_pointer/* lfsPointer */.F)(await (0,file/* bytesOf */.$$)(repository, entry, sizeBytes));
        if (pointer !== null)
            return await (0,lfs_object/* copyLfsObject */.q)(repository, { ...at, pointer }, options);
    }
    return await (0,written_file/* writeNew */.q)(options.to, (take) => (0,file/* stream */.Td)(repository, entry, { sizeBytes, take }), () => { });
}

// EXTERNAL MODULE: ./packages/git/src/path.ts
var src_path = __webpack_require__(39785);
// EXTERNAL MODULE: ./packages/onnx/src/read-model.ts + 3 modules
var read_model = __webpack_require__(7129);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(68228);
// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(12000);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/baseline/src/fault.ts
var fault = __webpack_require__(14601);
;// CONCATENATED MODULE: ./packages/baseline/src/external-data.ts



/** More files than any exporter writes; each is one more question to git. */
const MAX_FILES = 1024;
/**
 * The files beside a model that its tensors lie in, as it names them, each once. What is wrong with them is said when the
 * model is staged; here they are only brought.
 * @throws ModelgateError `model-unreadable`, or `model-refused` for more files than any exporter writes
 */
function externalLocations(file) {
    const model = (0,read_model/* readModel */.k)((0,source/* fileSource */.I)(file.path, file.sizeBytes), file.name);
    const locations = new Set();
    for (const { tensor } of (0,walk/* tensorsOf */.YP)(model)) {
        if (tensor.data.kind === "external")
            locations.add(plain(tensor.data.location));
        if (locations.size > MAX_FILES)
            throw (0,error/* failure */.V2)("model-refused", `${(0,fault/* shown */.SP)(file.name)}: keeps its weights in more than ${MAX_FILES} files`, {
                hint: "Save the model again with its weights in one file beside it.",
            });
    }
    return [...locations];
}
/** `./a//b` is `a/b`. What climbs or is absolute stays as it is, to be refused. */
function plain(location) {
    if (location.startsWith("/"))
        return location;
    return location
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/");
}

;// CONCATENATED MODULE: ./packages/baseline/src/opened.ts
/** Enough for every model that a job can also run. */
const MAX_BYTES = 4 * 2 ** 30;

// EXTERNAL MODULE: ./packages/baseline/src/place-at-base.ts
var place_at_base = __webpack_require__(9174);
// EXTERNAL MODULE: ./packages/baseline/src/source-name.ts
var source_name = __webpack_require__(28574);
;// CONCATENATED MODULE: ./packages/baseline/src/from-git.ts







/** The file as it was at the base of the event (`ref` null) or at a ref, copied into the folder. */
async function fromGit(ref, wanted, ports, folder) {
    const source = (0,source_name/* sourceName */.V)({ kind: "git", ref });
    const repository = await ports.repository();
    const event = ref === null ? ports.event : { kind: "ref", ref };
    const base = await (0,src_base/* baseOf */.b)(event, repository);
    if (base === null)
        return { kind: "none", source, reason: NO_BASE[event.kind] };
    const path = await (0,work_path/* treePathOf */.h)(repository, wanted.path);
    const notes = event.kind === "checkout" ? [checkoutNote(base)] : [];
    const bringing = { repository, wanted, ports, folder };
    const { commit } = base;
    const own = await bring({ commit, path }, bringing);
    if (own !== null)
        return { kind: "file", path: own, source, commit, notes };
    const place = await (0,place_at_base/* placeAtBase */.c)(repository, commit, path);
    if (!("path" in place)) {
        if (!place.isCommitted && ports.event.kind !== "checkout")
            throw uncommitted(path);
        return { kind: "none", source, reason: firstVersion(commit, path, place.gone) };
    }
    const before = await bring({ commit, path: place.path }, bringing);
    if (before === null)
        throw new TypeError("git named a file that its commit does not have");
    return { kind: "file", path: before, source, commit, notes: [...notes, place.note] };
}
const NO_BASE = {
    "pull-request": "the pull request shares no history with its base branch",
    "merge-group": "the merge group has no base",
    push: "the branch is new: there is no commit before this push",
    ref: "there is no such commit",
    checkout: "there is no commit yet that this branch began from",
    "workflow-run": "a run for another workflow has no base of its own: name a ref, a path or an address",
    schedule: "a scheduled run has no base: name a ref, a path or an address",
    manual: "a run started by hand has no base: name a ref, a path or an address",
};
/** A retrained model under a new name shares nothing with the old one: only people can tell, so they are told. */
function firstVersion(commit, path, gone) {
    const also = gone.length === 0 ? "" : `; ${(0,place_at_base/* listed */.K)(gone)} went away in the same change`;
    return `${commit.slice(0, 12)} has no ${(0,fault/* shown */.SP)(path)}: this is its first version${also}`;
}
function checkoutNote({ commit, how }) {
    const what = how === "head" ? "what is committed (HEAD)" : "where this branch left the default branch";
    return `git:base on a laptop is ${what}, ${commit.slice(0, 12)}`;
}
function uncommitted(path) {
    return (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(path)}: neither the base nor the commit that is checked out has such a file`, "A model that a job makes is not in git: name its baseline by a path, an address or an earlier report.");
}
/** Copies a file, of a model also its external data; null when the commit has no such file. */
async function bring(at, { repository, wanted, ports, folder }) {
    const { lfs, maxBytes = MAX_BYTES } = ports;
    let left = maxBytes;
    const copy = async (from, to) => {
        const written = await copyFileAt(repository, from, { to, maxBytes: left, lfs });
        left -= written?.sizeBytes ?? 0;
        return written;
    };
    const name = external_node_path_.posix.basename(at.path);
    const path = (0,external_node_path_.join)(folder, name);
    const model = await copy(at, path);
    if (model === null)
        return null;
    if (wanted.kind === "file")
        return path;
    const { sizeBytes } = model;
    for (const location of externalLocations({
        path,
        sizeBytes,
        name: `${at.path} of ${at.commit.slice(0, 12)}`,
    })) {
        // The model as its own data is refused when it is staged.
        if (location === name)
            continue;
        const data = (0,src_path/* beside */.v)(at, location);
        if ((await copy(data, (0,external_node_path_.join)(folder, ...location.split("/")))) === null)
            throw incomplete(at, data.path);
    }
    return path;
}
function incomplete({ path, commit }, data) {
    return (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(path)} of ${commit.slice(0, 12)} keeps weights in ${(0,fault/* shown */.SP)(data)}, which that commit does not have`, "The baseline was committed without its external data: name another commit, or a path or an address.");
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/baseline/src/proposed-change.ts
var proposed_change = __webpack_require__(97544);
;// CONCATENATED MODULE: ./packages/baseline/src/from-path.ts






/**
 * A file of this checkout, used where it lies; a link is followed, for the user named it. Where a pull request or a merge group
 * changes the file, or of a model anything in its folder (weights may lie there), it is the base's: who proposes a change does
 * not choose what it is compared with.
 * @throws ModelgateError `baseline-missing`
 */
async function fromPath({ path, kind }, ports, folder) {
    const source = (0,source_name/* sourceName */.V)({ kind: "path", path });
    const agreed = await ofBase({ path, kind }, ports, folder);
    if ("file" in agreed) {
        const { file, commit } = agreed;
        const what = kind === "model" ? "it or its folder" : "it";
        const notes = [`the baseline is ${(0,fault/* shown */.SP)(path)} of ${commit.slice(0, 12)}: this change touches ${what}`];
        return { kind: "file", path: file, source, commit, notes };
    }
    const found = await (0,promises_.stat)(path).catch((error) => error);
    const reason = found instanceof Error ? REASONS[found.code ?? ""] : found.isFile() ? null : "not a file";
    if (reason !== null)
        throw (0,fault/* missing */.LO)(`${(0,fault/* shown */.SP)(path)}: ${reason ?? "cannot be read"}`, "Check the path from the root of the repository, and download the artifact that holds it before this step.");
    return { kind: "file", path, source, commit: null, notes: agreed.notes };
}
const REASONS = {
    ENOENT: "no such file",
    ENOTDIR: "no such file",
    EACCES: "may not be read",
};
/** The base's file where the change has another one; else what is to be said of the one that lies here. */
async function ofBase(wanted, ports, folder) {
    const proposed = await (0,proposed_change/* proposedChange */.D)(wanted.path, ports);
    if (proposed === null)
        return { notes: [] };
    const { repository, commit, path, changes } = proposed;
    const beside = external_node_path_.posix.dirname(path) === "." ? "" : `${external_node_path_.posix.dirname(path)}/`;
    const touched = (0,proposed_change/* touchedPaths */.P)(changes);
    const isOurs = (name) => name === path || (wanted.kind === "model" && name.startsWith(beside));
    if (!touched.some(isOurs))
        return { notes: [] };
    const file = await bring({ commit, path }, { repository, wanted, ports, folder });
    if (file !== null)
        return { file, commit };
    const isNew = touched.includes(path);
    return { notes: isNew ? [`${(0,fault/* shown */.SP)(wanted.path)}, the baseline, is new in this change`] : [] };
}

// EXTERNAL MODULE: ./packages/git/src/lfs-endpoint.ts
var lfs_endpoint = __webpack_require__(38157);
;// CONCATENATED MODULE: ./packages/baseline/src/from-url.ts







const MAX_REDIRECTS = 5;
/**
 * A file by its address, over https (or http on this machine), and only with the digest that was named. The query is never
 * shown: it may be a signature.
 */
async function fromUrl({ url, sha256 }, { kind }, { exchange, maxBytes = MAX_BYTES }, folder) {
    const address = plainAddress(url);
    const expected = plainDigest(sha256);
    const name = (0,source_name/* addressName */.Y)(address);
    const path = (0,external_node_path_.join)(folder, fileName(address));
    const fill = async (take) => {
        const body = await opened(exchange, address);
        await reached(name, () => within(body, maxBytes, name, take));
    };
    const { sizeBytes } = await (0,written_file/* writeNew */.q)(path, fill, ({ digest }) => {
        if (digest === `sha256:${expected}`)
            return;
        throw (0,fault/* mismatch */.J4)(`${name}: its sha256 is ${digest.slice(7, 19)}…, expected ${expected.slice(0, 12)}…`, "If the new bytes are the right ones, write their whole sha256 into the policy (`sha256sum FILE`).");
    });
    if (kind === "model" && externalLocations({ path, sizeBytes, name }).length > 0)
        throw (0,fault/* missing */.LO)(`${name}: keeps its weights in other files, and one address brings one file`, "Save the model with its weights inside, or name the baseline by git or by a path.");
    return { kind: "file", path, source: `url:${name}`, commit: null, notes: [] };
}
function plainAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url !== null && (0,lfs_endpoint/* isSecure */.Ut)(url) && url.username === "" && url.password === "")
        return url;
    const what = url === null ? "expected an address" : `${(0,source_name/* addressName */.Y)(url)}: expected https, and no user or password`;
    throw (0,error/* failure */.V2)("input-invalid", `baseline: ${what}`, {
        hint: "Write `baseline: { url: https://…, sha256: … }`; http is taken for this machine alone.",
    });
}
function plainDigest(text) {
    const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text.toLowerCase()) ?? [];
    if (hex !== undefined)
        return hex;
    throw (0,error/* failure */.V2)("input-invalid", "baseline: sha256: expected 64 hexadecimal digits", {
        hint: "`sha256sum FILE` prints them.",
    });
}
/** Readers go by the ending, so it is kept. */
function fileName({ pathname }) {
    const last = pathname.slice(pathname.lastIndexOf("/") + 1).replace(/[^\w.-]/g, "_");
    return /^\w[\w.-]{0,99}$/.test(last) ? last : "baseline";
}
async function opened(exchange, first) {
    const name = (0,source_name/* addressName */.Y)(first);
    let url = first;
    for (let left = MAX_REDIRECTS;; left--) {
        const { href } = url;
        const request = { method: "GET", url: href, headers: {} };
        const { status, location, body } = await reached(name, () => exchange(request));
        if (status === 200)
            return body;
        for await (const _ of body)
            break;
        const isMoved = [301, 302, 303, 307, 308].includes(status) && location !== null;
        if (!isMoved || !URL.canParse(location, href) || left === 0)
            throw answered(name, status);
        url = new URL(location, href);
        // From the web never to this machine, whose services may believe who asks from here.
        if (url.protocol !== "https:" && (first.protocol === "https:" || !(0,lfs_endpoint/* isSecure */.Ut)(url)))
            throw (0,fault/* missing */.LO)(`${name}: is moved to an address that is not https`, "Name the new address itself.");
    }
}
function answered(name, status) {
    const hint = status >= 500 || status === 429
        ? "Run it again."
        : "Open the address where nobody is signed in: it is asked for without any token.";
    return (0,fault/* missing */.LO)(`${name}: answered with status ${status}`, hint);
}
async function within(body, maxBytes, name, take) {
    let left = maxBytes;
    for await (const piece of body) {
        left -= piece.length;
        if (left < 0)
            throw (0,fault/* missing */.LO)(`${name}: is larger than ${maxBytes} bytes`, "Name a smaller model, or keep it in git.");
        await take(piece);
    }
}
/** The reason of a broken connection is left out: clients repeat the address in it. */
async function reached(name, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof Error && ("problems" in error || isDisk(error)))
            throw error;
        throw (0,fault/* missing */.LO)(`${name}: could not be reached, or stopped in the middle`, "Run it again. Behind a proxy, check `https_proxy` and `no_proxy`.");
    }
}
function isDisk(error) {
    return error.code === "ENOSPC" || error.code === "EDQUOT" || error.code === "EFBIG";
}

;// CONCATENATED MODULE: ./packages/baseline/src/open-baseline.ts



/**
 * Brings what a model is compared with. `folder` is empty, private and the caller's to remove; a path is used where it lies,
 * unless a pull request changes what lies there.
 * `none` only where there is rightly nothing to compare with; whatever else is amiss throws, so that no comparison is
 * skipped by mistake.
 * @throws ModelgateError `baseline-missing`, `baseline-mismatch`, `history-missing`, `git-failed`, and what LFS or a
 * model that cannot be read throw
 */
async function openBaseline(source, wanted, ports, folder) {
    switch (source.kind) {
        case "git":
            return await fromGit(source.ref, wanted, ports, folder);
        case "path":
            return await fromPath({ path: source.path, kind: wanted.kind }, ports, folder);
        case "url":
            return await fromUrl(source, wanted, ports, folder);
    }
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   c: () => (/* binding */ placeAtBase)
/* harmony export */ });
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29385);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14601);


/**
 * Follows a rename to the base. Called when the base has nothing at the path of today. An equal file under another name
 * is the same model; one that was also changed is believed only when no other file of its kind went away, for a wrong
 * guess would compare with another model, and none would skip the comparison.
 * @throws ModelgateError `baseline-missing` when several files could be it
 */
async function placeAtBase(repository, base, path) {
    const head = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .U)(repository);
    if (head === null)
        return { isCommitted: false, gone: [] };
    const changes = await (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y)(repository, base, head);
    const own = changes.find((change) => change.path === path);
    const gone = changes
        .flatMap((change) => change.change === "renamed" ? [change.from] : change.change === "deleted" ? [change.path] : [])
        .filter((name) => ending(name) === ending(path));
    // What the base lacks and the head has is a change.
    if (own?.change !== "renamed")
        return { isCommitted: own !== undefined, gone };
    if (own.similarity < 1 && gone.length > 1)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)}: new under this name, and it may be ${listed(gone)} of before`, "Rename a model in one change and retrain it in the next, or name the baseline by a path, an address or a report.");
    return { path: own.from, note: `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(own.from)} was renamed to ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)}` };
}
/** The first few names, for a message. */
function listed(names) {
    return `${names.slice(0, 4).map(_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP).join(" or ")}${names.length > 4 ? " or another" : ""}`;
}
/** `.onnx`; empty where there is none. */
function ending(path) {
    return /[^/](\.[^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}


/***/ }),

/***/ 28574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sourceName),
/* harmony export */   Y: () => (/* binding */ addressName)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14601);

/** A source as reports name it: `git:base`, `git:v1.2`, `path:…`, `report:…`, or `url:…` without user, password and query. */
function sourceName(source) {
    switch (source.kind) {
        case "git":
            return `git:${source.ref === null ? "base" : (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.ref)}`;
        case "path":
        case "report":
            return `${source.kind}:${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(source.path)}`;
        case "url":
            return `url:${URL.canParse(source.url) ? addressName(new URL(source.url)) : "an address that cannot be read"}`;
    }
}
/** An address as far as it may be shown: what is left out may be a password or a signature. */
function addressName({ protocol, host, pathname }) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(`${protocol}//${host}${pathname}`);
}


/***/ }),

/***/ 86271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ ENTRY_SCHEMA),
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   vv: () => (/* binding */ encodeEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);



// One entry is one file. Its bytes are canonical JSON, so that whoever has the same entry has the same digest: keys in the
// order below, those of `facts` sorted, no spaces, one line end.
const ENTRY_SCHEMA = "modelgate/ledger-entry@1";
const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/u, "expected sha256: and 64 hexadecimal digits"));
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(2000));
const fact = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()]);
const Entry = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(ENTRY_SCHEMA),
    /** From 1. */
    seq: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1)),
    /** Of the bytes of the entry before; null for the first. */
    previous: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    /** RFC 3339, UTC. */
    at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX()),
    /** What it records: `report`, `promotion`, `rollback`, `hold`. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[a-z][a-z-]{0,40}$/u)),
    /** The model's name and the digest of its bytes. */
    model: text,
    subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    /** The document it is about, kept beside it by this digest. */
    document: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(digest),
    /** Who did it, as the host says: actor, repository, run, commit. */
    by: valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        actor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
        repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
        run: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
        commit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    }),
    /** What is looked up without opening the document. */
    facts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(100)), fact),
});
/** The bytes of an entry. */
function encodeEntry(entry) {
    const { schema, seq, previous, at, kind, model, subject, document, by, facts } = entry;
    const { actor, repository, run, commit } = by;
    const sorted = Object.fromEntries(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const ordered = { schema, seq, previous, at, kind, model, subject, document };
    return Buffer.from(`${JSON.stringify({ ...ordered, by: { actor, repository, run, commit }, facts: sorted })}\n`);
}
/** `sha256:…` of bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}
/**
 * Reads an entry that anybody with write access may have written.
 * @throws ModelgateError `ledger-broken` naming the file and the first thing wrong
 */
function decodeEntry(bytes, path) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(Entry, parsed(bytes), { abortEarly: true, abortPipeEarly: true });
    if (!result.success) {
        const [issue] = result.issues;
        throw broken(path, `${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? "the document"}: ${issue.message}`);
    }
    // One entry has one spelling: else two files of different digests would say the same.
    if (!Buffer.from(encodeEntry(result.output)).equals(bytes))
        throw broken(path, "is not in canonical form");
    return result.output;
}
function parsed(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}
function broken(path, what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("ledger-broken", `${path}: ${what}`, {
        hint: "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.",
    });
}


/***/ }),

/***/ 11023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eF: () => (/* binding */ entrySeq),
/* harmony export */   jW: () => (/* binding */ documentPath),
/* harmony export */   s3: () => (/* binding */ entryPath)
/* harmony export */ });
// Folders of a thousand entries: git writes a folder anew for every file in it.
/** Where an entry lies: `entries/00012/00012345.json`. */
function entryPath(seq) {
    return `entries/${String(Math.floor(seq / 1000)).padStart(5, "0")}/${String(seq).padStart(8, "0")}.json`;
}
/** The number of an entry by its path; null for a path that no entry has. */
function entrySeq(path) {
    const seq = Number(/^entries\/\d{5}\/(\d{8})\.json$/u.exec(path)?.[1] ?? Number.NaN);
    return seq >= 1 && entryPath(seq) === path ? seq : null;
}
/** Where a document lies, by its digest: `documents/ab/abcd….json`. */
function documentPath(digest) {
    const hex = digest.slice("sha256:".length);
    return `documents/${hex.slice(0, 2)}/${hex}.json`;
}


/***/ }),

/***/ 41615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j5: () => (/* binding */ misplaced),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   vi: () => (/* binding */ lastEntry)
/* harmony export */ });
/* unused harmony export broken */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86271);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11023);



/**
 * The newest entry of a state.
 * @throws ModelgateError `ledger-broken` for a state without entries, or one that cannot be read
 */
async function lastEntry(store, tip) {
    const paths = await store.list(tip, "entries");
    const last = paths.findLast((path) => (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .entrySeq */ .eF)(path) !== null);
    if (last === undefined)
        throw broken("entries: there are none");
    for await (const { path, bytes } of store.read(tip, [last])) {
        return { entry: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntry */ .LP)(bytes, path), digest: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes) };
    }
    throw broken(`${last}: cannot be read`);
}
/**
 * Every entry, the oldest first, each checked against the one before: what is yielded is the chain as it was written.
 * @throws ModelgateError `ledger-broken` at the first entry that is missing, moved or altered
 */
async function* entries(store) {
    const tip = await store.tip();
    if (tip === null)
        return;
    const paths = await store.list(tip, "entries");
    let before = null;
    for await (const { path, bytes } of store.read(tip, paths)) {
        const linked = { entry: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntry */ .LP)(bytes, path), digest: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes) };
        const wrong = misplaced(path, linked.entry, before);
        if (wrong !== null)
            throw broken(`${path}: ${wrong}`);
        yield linked.entry;
        before = linked;
    }
}
/** Why an entry does not follow the one before it; null: it does. */
function misplaced(path, { seq, previous }, before) {
    const expected = (before?.entry.seq ?? 0) + 1;
    if (path !== (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPath */ .s3)(seq))
        return `is number ${seq} by what it says`;
    if (seq !== expected)
        return `number ${expected} is missing before it`;
    if (previous !== (before?.digest ?? null))
        return "does not follow the entry before it: one of both was altered";
    return null;
}
/**
 * A document by its digest; null when the ledger has none of it.
 * @throws ModelgateError `ledger-broken` when its bytes are others
 */
async function documentOf(store, digest) {
    const tip = await store.tip();
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .documentPath */ .jW)(digest);
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (tip === null || !(await store.list(tip, folder)).includes(path))
        return null;
    for await (const { bytes } of store.read(tip, [path])) {
        if ((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes) === digest)
            return bytes;
    }
    throw broken(`${path}: its bytes have another digest`);
}
function broken(message) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("ledger-broken", `ledger: ${message}`, {
        hint: "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.",
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
 * @throws ModelgateError `file-missing`, `model-unreadable` or `model-unsupported` when there is nothing to describe
 */
async function inspectModel(path) {
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
        parameters: amountsOf(model, ["initializer", "sparse-values"]),
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

/***/ 93196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular),
/* harmony export */   p: () => (/* binding */ copyAndHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);




const CHUNK_BYTES = 1 << 20;
// Windows has neither flag; there the comparison with lstat is what holds.
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
/** Opening a FIFO for reading would wait for a writer for ever. */
const NO_WAIT = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0;
/**
 * Opens a regular file and nothing else. With `follow: false` a symbolic link is refused, and a file with a second name
 * (hard link) too: it may be any file of the machine that whoever made the folder could not read themself.
 * @throws ModelgateError `file-missing`, `model-refused` for what is no plain file, `model-unreadable` when it may not be read
 */
async function openRegular(path, shown, { follow }) {
    const before = await attempt(shown, () => (follow ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)));
    refuseIrregular(before, shown);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_WAIT | (follow ? 0 : NO_FOLLOW);
    const handle = await attempt(shown, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, flags));
    try {
        const now = await handle.stat();
        refuseIrregular(now, shown);
        if (now.ino !== before.ino || now.dev !== before.dev)
            throw refused(shown, "was exchanged while it was opened");
        if (!follow && now.nlink > 1)
            throw refused(shown, "is a hard link: it has a second name elsewhere");
        return { path: shown, handle, sizeBytes: now.size, [Symbol.asyncDispose]: () => handle.close() };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/**
 * Reads an open file once from its start, writing what it read to `copy` (which must not exist) when that is a path.
 * `see` is given every chunk with its offset. The digest is of exactly the bytes that were written.
 * @throws ModelgateError `model-unreadable` when the file becomes shorter meanwhile, `unexpected` when the copy cannot be written
 */
async function copyAndHash(file, copy, see = () => { }) {
    const out = copy === null ? null : await writing(copy, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(copy, "wx", 0o600));
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        const buffer = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(file.sizeBytes, 1)));
        for (let offset = 0; offset < file.sizeBytes;) {
            const wanted = Math.min(buffer.length, file.sizeBytes - offset);
            const { bytesRead } = await attempt(file.path, () => file.handle.read(buffer, 0, wanted, offset));
            if (bytesRead === 0)
                throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-unreadable", `${file.path}: became shorter while it was read`);
            const chunk = buffer.subarray(0, bytesRead);
            hash.update(chunk);
            if (out !== null)
                await writing(copy, () => out.writeFile(chunk));
            see(chunk, offset);
            offset += bytesRead;
        }
        return hash.digest("hex");
    }
    finally {
        await out?.close();
    }
}
function refuseIrregular(entry, path) {
    if (entry.isSymbolicLink())
        throw refused(path, "is a symbolic link");
    if (entry.isDirectory()) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-unreadable", `${path}: is a folder`, { hint: "Name the .onnx file in it." });
    }
    if (!entry.isFile())
        throw refused(path, "is no plain file but a pipe, socket or device");
}
function refused(path, what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-refused", `${path}: ${what}`, {
        hint: "Put a plain copy of the file there (`cp -L` makes one).",
    });
}
async function attempt(path, read) {
    try {
        return await read();
    }
    catch (cause) {
        const { code } = cause;
        if (code === "ENOENT" || code === "ENOTDIR") {
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("file-missing", `${path}: there is no such file`, {
                hint: "Check the path. Was the file checked out, built or downloaded before this step?",
                cause,
            });
        }
        if (code === "ELOOP")
            throw refused(path, "is a symbolic link");
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-unreadable", `${path}: cannot be read (${code ?? "unknown reason"})`, {
            hint: "Check that this user may read the file.",
            cause,
        });
    }
}
async function writing(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        const { code } = cause;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("unexpected", `${path}: the private copy of the model cannot be written (${code ?? "unknown reason"})`, {
            hint: code === "ENOSPC" ? "The disk is full." : "Give an empty folder that this user may write to.",
            cause,
        });
    }
}


/***/ }),

/***/ 99622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record),
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41615);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86271);

/** An entry that is to be appended, of this run and moment. */
function record({ by, now }, given) {
    return { ...given, at: new Date(now()).toISOString(), by, documentBytes: null };
}
/** Every entry with the digest of its bytes. */
async function numbered(ledger) {
    const all = [];
    for await (const entry of (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(ledger))
        all.push({ entry, id: (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_1__/* .encodeEntry */ .vv)(entry)) });
    return all;
}


/***/ }),

/***/ 75441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ unfit),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** Why a report is no evidence that these bytes may take the stage; null: it is. In the order in which a reader would ask. */
function unfit({ report, signer }, digest, { rule, now, policyDigest }) {
    const { subject, verdict, mode, checks, problems, provenance } = report;
    if (subject.digest !== digest)
        return `it is about ${shorten(subject.digest)}, other bytes`;
    if (mode === "observe")
        return "it only observed: nothing could have failed";
    if (problems.length > 0 || verdict === "error")
        return "it could not judge";
    if (verdict === "skipped")
        return "it judged nothing";
    if (verdict === "fail")
        return `it failed: ${failedOf(report)}`;
    // Only a hand writes that all is well above a check that failed.
    if (checks.some(({ effect }) => effect === "fail" || effect === "error"))
        return `it contradicts itself: ${failedOf(report)} failed, and it says ${verdict}`;
    // The effects may have been softened by a tier or a waiver; without one verdict of a check there is nothing to believe.
    if (!checks.some((check) => check.verdict === "pass" || check.verdict === "inconclusive" || check.verdict === "fail"))
        return "it judged nothing";
    if (subject.binding !== "executed" && !rule.allowClaimed)
        return "it is claimed: those bytes were not run";
    // Under laxer limits, or on easier data, any model passes.
    if (policyDigest !== null && provenance.policyDigest !== policyDigest)
        return provenance.policyDigest === null
            ? "it was judged by limits that no policy file holds"
            : `it was judged by another policy, ${shorten(provenance.policyDigest)}`;
    const made = Date.parse(provenance.createdAt);
    if (Number.isNaN(made))
        return "it does not say when it was made";
    // A clock that runs ahead by minutes is a clock; by more it is a report that never gets old.
    if (made > now + CLOCK_SKEW_MS)
        return `it was made in the future, ${provenance.createdAt}`;
    if (rule.maxEvidenceAgeMs !== null && now - made > rule.maxEvidenceAgeMs)
        return `it is ${duration(now - made)} old, at most ${duration(rule.maxEvidenceAgeMs)} are allowed`;
    if (rule.signedBy.length === 0)
        return null;
    if (signer === null)
        return "nobody signed it";
    // Compared whole: a pattern would let `…/gate.yml@refs/heads/main-2` pass for `…@refs/heads/main`.
    return rule.signedBy.includes(signer) ? null : `it is signed by ${signer}, whom the policy does not name`;
}
const CLOCK_SKEW_MS = 5 * 60_000;
function failedOf({ checks }) {
    const failed = checks.filter(({ effect }) => effect === "fail" || effect === "error").map(({ id }) => id);
    return failed.slice(0, 3).join(", ") + (failed.length > 3 ? ` and ${failed.length - 3} more` : "");
}
/** The first digits of a digest, for people. */
function shorten(digest) {
    return digest === null ? "bytes without a digest" : digest.replace(/^sha256:/u, "").slice(0, 12);
}
/** `3 days`, `5 hours`: whole units, the largest that fits. */
function duration(ms) {
    const units = [
        ["day", 86_400_000],
        ["hour", 3_600_000],
        ["minute", 60_000],
        ["second", 1000],
    ];
    for (const [name, size] of units) {
        const count = Math.floor(ms / size);
        if (count >= 1)
            return `${count} ${name}${count === 1 ? "" : "s"}`;
    }
    return "less than a second";
}


/***/ }),

/***/ 92432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ carries),
/* harmony export */   M: () => (/* binding */ recordsOf)
/* harmony export */ });
/** What entries, the oldest first, say of a model. Entries of other models are passed over. */
function recordsOf(entries, model) {
    const open = new Map();
    const moves = [];
    const quarantined = new Map();
    const holds = new Map();
    const reports = [];
    for (const { entry, id } of entries) {
        const { kind, subject, document, facts } = entry;
        // Bytes are rejected whatever they are called.
        if (kind === "quarantine" && subject !== null)
            quarantined.set(subject, text(facts["reason"]));
        if (entry.model !== model)
            continue;
        if (kind === "report" && document !== null)
            reports.push({ document, subject, signer: nullable(facts["signer"]) });
        if (kind === "intent")
            open.set(id, intentOf({ entry, id }));
        if (kind === "promotion" || kind === "rollback" || kind === "void") {
            const intent = open.get(text(facts["intent"]));
            open.delete(text(facts["intent"]));
            if (intent !== undefined && kind !== "void")
                moves.push({ ...intent, kind, reason: text(facts["reason"]) });
        }
        if (kind === "hold")
            holds.set(text(facts["stage"]), text(facts["reason"]));
        if (kind === "lift")
            holds.delete(text(facts["stage"]));
    }
    return { moves, open: [...open.values()], quarantined, holds, reports };
}
/** Whether a step of the registry is what an intent meant. An id alone is copied into another tag in a minute. */
function carries(step, intent) {
    const { version, stage, facts } = step;
    return facts["record"] === intent.id && stage === intent.stage && version === intent.version;
}
function intentOf({ entry, id }) {
    const { seq, at, by, subject, facts } = entry;
    return {
        ...{
            id,
            seq,
            at,
            by: by.actor ?? "somebody",
            stage: text(facts["stage"]),
            version: text(facts["version"]),
        },
        subject,
        previous: nullable(facts["previous"]),
        kind: facts["kind"] === "rollback" ? "rollback" : "promotion",
    };
}
function text(value) {
    return typeof value === "string" ? value : "";
}
function nullable(value) {
    return typeof value === "string" ? value : null;
}


/***/ })

};
