export const id = 389;
export const ids = [389];
export const modules = {

/***/ 16702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ changesSince),
  N: () => (/* binding */ modelBefore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/baseline/src/base-words.ts
var base_words = __webpack_require__(77676);
// EXTERNAL MODULE: ./packages/baseline/src/proposed-change.ts
var proposed_change = __webpack_require__(97544);
// EXTERNAL MODULE: ./packages/baseline/src/open-baseline.ts + 6 modules
var open_baseline = __webpack_require__(48308);
// EXTERNAL MODULE: ./packages/baseline/src/source-name.ts
var source_name = __webpack_require__(28574);
// EXTERNAL MODULE: ./packages/git/src/branch-point.ts
var branch_point = __webpack_require__(29385);
// EXTERNAL MODULE: ./packages/git/src/tree.ts
var tree = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/git/src/changes.ts
var src_changes = __webpack_require__(9705);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(12000);
// EXTERNAL MODULE: ./packages/onnx/src/read-model.ts + 3 modules
var read_model = __webpack_require__(7129);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(68228);
;// CONCATENATED MODULE: ./packages/comparison/src/changed-models/external-owners.ts



/**
 * The models whose weights lie in files that changed. A model is asked itself, in the work tree; one that is not there, as a
 * pointer is not, is taken at its name, by exporters' habit: `digits.onnx.data` is of `digits.onnx`.
 * @param files paths of files that differ
 * @param models paths of models that do not
 */
async function ownersOf(files, models, top) {
    const owners = new Map();
    const onnx = models.filter((path) => path.toLowerCase().endsWith(".onnx"));
    const byFolder = Map.groupBy(onnx, (path) => external_node_path_.posix.dirname(path));
    const asked = new Map();
    for (const file of files) {
        for (const folder of foldersOf(file))
            for (const model of byFolder.get(folder) ?? []) {
                const locations = asked.get(model) ?? locationsOf((0,external_node_path_.join)(top, model));
                asked.set(model, locations);
                const inside = folder === "." ? file : file.slice(folder.length + 1);
                const isOurs = (await locations)?.has(inside) ?? isNamedAfter(file, model);
                if (isOurs && !owners.has(model))
                    owners.set(model, file);
            }
    }
    return owners;
}
/** External data cannot leave its model's folder: only folders on the way to the file can hold the model. */
function foldersOf(file) {
    const folders = [];
    for (let folder = external_node_path_.posix.dirname(file);; folder = external_node_path_.posix.dirname(folder)) {
        folders.push(folder);
        if (folder === ".")
            return folders;
    }
}
/** null: the model is not there, or cannot be read; it will say so itself when it is looked at. */
async function locationsOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found?.isFile() !== true)
        return null;
    try {
        const locations = new Set();
        for (const { tensor } of (0,walk/* tensorsOf */.YP)((0,read_model/* readModel */.k)((0,source/* fileSource */.I)(path, found.size), path)))
            if (tensor.data.kind === "external")
                locations.add(external_node_path_.posix.normalize(tensor.data.location));
        return locations;
    }
    catch {
        return null;
    }
}
function isNamedAfter(file, model) {
    const [name, stem] = [external_node_path_.posix.basename(model), external_node_path_.posix.basename(model, external_node_path_.posix.extname(model))];
    const data = external_node_path_.posix.basename(file);
    if (data.startsWith(name) && /^[._-]/u.test(data.slice(name.length)))
        return true;
    return data === `${stem}.data` || data === `${stem}.bin` || data === `${stem}.weights`;
}

// EXTERNAL MODULE: ./packages/comparison/src/changed-models/matrix-name.ts
var matrix_name = __webpack_require__(30218);
;// CONCATENATED MODULE: ./packages/comparison/src/changed-models/pairs.ts

/**
 * Pairs what went away with what came: the same content first, then what git takes for similar. A model that was also changed is
 * believed only where no other file of its kind went away: a wrong guess would compare it with another model.
 */
function pairsOf(before, after, changes) {
    const gone = [...before.keys()].filter((path) => !after.has(path));
    const came = [...after.keys()].filter((path) => !before.has(path));
    const pairs = [];
    const notes = [];
    for (const [path, now] of after) {
        const then = before.get(path);
        if (then === undefined)
            continue;
        if (then.key !== now.key)
            pairs.push({ path, before: path, status: "changed" });
        else if (then.executable !== now.executable)
            notes.push(`${path} is the same and ${now.executable ? "may now be executed" : "may no longer be executed"}`);
        else if (then.pointer !== now.pointer)
            notes.push(`${path} is the same, its DVC pointer is another`);
    }
    const left = new Set(gone);
    const waiting = [];
    for (const path of came) {
        const key = after.get(path)?.key;
        const same = [...left].filter((from) => before.get(from)?.key === key);
        const from = same.find((one) => external_node_path_.posix.basename(one) === external_node_path_.posix.basename(path)) ?? same[0];
        if (from === undefined)
            waiting.push(path);
        else
            pairs.push(moved(path, from, left));
    }
    for (const path of waiting) {
        const similar = changes.find((change) => change.change === "renamed" && change.path === path);
        const from = similar?.change === "renamed" && left.has(similar.from) ? similar.from : null;
        const rivals = gone.filter((one) => ending(one) === ending(path));
        if (from !== null && ending(from) === ending(path) && rivals.length === 1)
            pairs.push(moved(path, from, left));
        else {
            pairs.push({ path, before: null, status: "new" });
            if (from !== null)
                notes.push(`${path} is like ${from}, and ${rivals.length} models went away: which of them it was is not guessed`);
        }
    }
    pairs.push(...[...left].map((path) => ({ path, before: path, status: "deleted" })));
    return { pairs: pairs.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), notes };
}
function moved(path, from, left) {
    left.delete(from);
    const isSameName = external_node_path_.posix.basename(path) === external_node_path_.posix.basename(from);
    return { path, before: from, status: isSameName ? "moved" : "renamed" };
}
function ending(path) {
    return external_node_path_.posix.extname(path).toLowerCase();
}

// EXTERNAL MODULE: ./packages/git/src/file.ts
var file = __webpack_require__(10168);
// EXTERNAL MODULE: ./packages/comparison/src/changed-models/dvc-pointer.ts
var dvc_pointer = __webpack_require__(60962);
;// CONCATENATED MODULE: ./packages/comparison/src/changed-models/states.ts



const ENDING = /[^/]\.(?:onnx|safetensors)$/iu;
function modelTest(named) {
    return (path) => ENDING.test(path) || named.has(path);
}
/** One side as a commit has it. */
function committed(repository, commit, entries) {
    return { entries, read: (path) => (0,file/* fileAt */.Wd)(repository, { commit, path }, { maxBytes: dvc_pointer/* MAX_DVC_BYTES */.f }) };
}
/** What differs between two sides, as far as models go. Equal entries are passed over before anything is read. */
async function sidesOf(before, after, isModel) {
    const was = new Map(before.entries.map((entry) => [entry.path, entry]));
    const is = new Map(after.entries.map((entry) => [entry.path, entry]));
    const differs = (entry, other) => other?.id !== entry.id || other.kind !== entry.kind || other.executable !== entry.executable;
    const touched = [
        ...before.entries.filter((entry) => differs(entry, is.get(entry.path))),
        ...after.entries.filter((entry) => !was.has(entry.path)),
    ].map(({ path }) => path);
    const sides = [new Map(), new Map()];
    const others = new Set();
    const notes = [];
    for (const path of touched) {
        const pair = [was.get(path), is.get(path)];
        const odd = pair.find((entry) => entry?.kind === "submodule" || entry?.kind === "symlink");
        if (odd !== undefined) {
            if (odd.kind === "submodule")
                notes.push(`${path} is a submodule and changed: models in it are not looked at`);
            else if (isModel(path))
                notes.push(`${path} is a symbolic link and changed: links are not followed`);
            continue;
        }
        for (const [at, entry] of pair.entries()) {
            const side = sides[at];
            if (entry === undefined || side === undefined)
                continue;
            if (isModel(path)) {
                side.set(path, { key: `git ${entry.id}`, executable: entry.executable, pointer: null });
            }
            else if (path.endsWith(".dvc")) {
                const bytes = await (at === 0 ? before : after).read(path);
                for (const { out, state } of statesOf(path, bytes)) {
                    if (isModel(out))
                        side.set(out, state);
                    else
                        others.add(out);
                }
            }
            else
                others.add(path);
        }
    }
    return { before: sides[0], after: sides[1], others: [...others], notes };
}
/** The files behind a `.dvc` file. One that cannot be read is told when it is needed, not where it is only listed. */
function statesOf(path, bytes) {
    if (bytes === null)
        return [];
    try {
        const outs = (0,dvc_pointer/* dvcOuts */.P)(Buffer.from(bytes).toString("utf8"), path);
        return outs
            .filter(({ isFolder }) => !isFolder)
            .map(({ path: out, md5 }) => ({
            out: external_node_path_.posix.join(external_node_path_.posix.dirname(path), out),
            state: { key: `dvc ${md5}`, executable: false, pointer: path },
        }));
    }
    catch {
        // By DVC's own habit the file beside it; what is wrong with the pointer is said when it is opened.
        const out = path.slice(0, -".dvc".length);
        return [
            {
                out,
                state: { key: `pointer ${Buffer.from(bytes).toString("base64")}`, executable: false, pointer: path },
            },
        ];
    }
}

// EXTERNAL MODULE: ./packages/comparison/src/changed-models/work-tree.ts
var work_tree = __webpack_require__(46338);
;// CONCATENATED MODULE: ./packages/comparison/src/changed-models/changed-models.ts






/**
 * The models that differ between a base and what is checked out: `*.onnx`, `*.safetensors`, what a policy names, and the DVC and LFS
 * pointers that stand for such files. Weights in a file beside a model are the model's. Sorted by path.
 * @throws ModelgateError what git throws, `history-missing` among it
 */
async function changedModels(repository, { base, named, isLaptop }) {
    const head = await (0,branch_point/* headOf */.U)(repository);
    const isModel = modelTest(new Set(named.map(({ path }) => path)));
    const list = async (commit) => commit === null ? [] : await (0,tree/* filesAt */.T)(repository, { commit, path: "" });
    const [was, is] = [await list(base), await list(head)];
    const none = { entries: [], read: async () => null };
    const before = base === null ? none : committed(repository, base, was);
    const clean = head === null ? none : committed(repository, head, is);
    const after = isLaptop && head !== null ? await (0,work_tree/* workTree */._E)(repository, is, isModel) : clean;
    const sides = await sidesOf(before, after, isModel);
    const changes = base === null || head === null || base === head ? [] : await (0,src_changes/* changedFiles */.Y)(repository, base, head);
    const { pairs, notes } = pairsOf(sides.before, sides.after, changes);
    const told = new Set(pairs.map(({ path }) => path));
    const rest = after.entries.filter(({ path, kind }) => kind === "file" && isModel(path) && !told.has(path));
    const quiet = sides.others.length === 0 ? [] : rest.map(({ path }) => path);
    const owners = quiet.length === 0 ? new Map() : await ownersOf(sides.others, quiet, await (0,work_tree/* topOf */.HX)(repository));
    const moved = [...owners.keys()].map((path) => ({ path, before: path, status: "changed" }));
    const all = [...pairs, ...moved].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const known = new Map(named.map(({ name, path }) => [path, name]));
    const changed = new Set(all.map(({ path }) => path));
    // The policy's names are its models', also of those that did not change.
    const kept = named
        .filter(({ path }) => !changed.has(path))
        .map(({ name, path }) => ({ path, known: name }));
    const names = (0,matrix_name/* matrixNames */.u)([...all.map(({ path }) => ({ path, known: known.get(path) ?? null })), ...kept]);
    return {
        models: all.map((one, at) => ({ name: names[at] ?? "model", ...one })),
        notes: [...sides.notes, ...notes],
    };
}

// EXTERNAL MODULE: ./packages/git/src/base.ts + 1 modules
var src_base = __webpack_require__(6356);
// EXTERNAL MODULE: ./packages/git/src/work-path.ts
var work_path = __webpack_require__(49007);
// EXTERNAL MODULE: ./actions/diff/src/dvc.ts + 2 modules
var dvc = __webpack_require__(67197);
;// CONCATENATED MODULE: ./actions/diff/src/before.ts





/**
 * The models that changed since the base of the event, or since a ref; a reason where there is no base.
 * @param policy its models are models whatever their ending
 * @throws ModelgateError what git throws
 */
async function changesSince(source, policy, ports) {
    const repository = await ports.repository();
    const event = source.ref === null ? ports.event : { kind: "ref", ref: source.ref };
    const base = await (0,src_base/* baseOf */.b)(event, repository);
    if (base === null)
        return { none: (0,base_words/* noBase */.p)(event) };
    const named = await Promise.all((policy?.models ?? []).map(async ({ name, path }) => {
        const inside = await (0,work_path/* treePathOf */.h)(repository, path, (0,proposed_change/* linksFor */.h8)(ports)).catch(() => null);
        return inside === null ? [] : [{ name, path: inside }];
    }));
    const isLaptop = ports.event.kind === "checkout";
    const found = await changedModels(repository, { base: base.commit, named: named.flat(), isLaptop });
    return { repository, base, ref: source.ref, ...found };
}
/**
 * Brings the model before. In git a rename is followed, where it cannot be another model's.
 * @param since what changed, where that is known already
 * @throws ModelgateError what `openBaseline` and DVC's stores throw
 */
async function modelBefore({ baseline, path, before }, policy, { since, ways }) {
    const ports = await ways.ports();
    const kind = /\.onnx$/iu.test(path) ? "model" : "file";
    if (baseline.kind !== "git") {
        const opened = await (0,open_baseline/* openBaseline */.E)(baseline, { path, kind: kindOf(baseline, kind) }, ports, ways.folder);
        if (opened.kind === "none")
            return { ...opened, since };
        const shown = baseline.kind === "path" ? baseline.path : (0,source_name/* sourceName */.V)(baseline);
        return { ...opened, shown, since };
    }
    const source = (0,source_name/* sourceName */.V)(baseline);
    const known = since ?? (await changesSince(baseline, policy, ports));
    if ("none" in known)
        return { kind: "none", source, reason: known.none, since: null };
    const { repository, base } = known;
    const links = (0,proposed_change/* linksFor */.h8)(ports);
    const own = await (0,work_path/* treePathOf */.h)(repository, path, links);
    const entry = known.models.find((model) => model.path === own);
    const top = await (0,work_tree/* topOf */.HX)(repository);
    const agreed = before === null || before === path ? null : await (0,work_path/* treePathOf */.h)(repository, before, links);
    for (const wanted of [agreed, entry === undefined ? own : entry.before]) {
        if (wanted === null)
            continue;
        const found = await atCommit((0,external_node_path_.join)(top, wanted), {
            commit: base.commit,
            kind,
            ports,
            folder: ways.folder,
        });
        const opened = found ?? (await (0,dvc/* dvcAtCommit */.sX)(repository, { commit: base.commit, path: wanted }, ways));
        if (opened === null)
            continue;
        const laptop = ports.event.kind === "checkout" && baseline.ref === null ? [(0,base_words/* checkoutNote */.z)(base)] : [];
        const moved = wanted === own ? [] : [`${wanted} is now ${own}`];
        return {
            kind: "file",
            path: opened.path,
            shown: wanted,
            source,
            commit: base.commit,
            notes: [...laptop, ...moved, ...opened.notes],
            since: known,
        };
    }
    // Says why there is none, or that it cannot be known which of several it was.
    const opened = await (0,open_baseline/* openBaseline */.E)({ kind: "git", ref: base.commit }, { path, kind }, ports, ways.folder);
    if (opened.kind === "none")
        return { kind: "none", source, reason: opened.reason, since: known };
    return { ...opened, source, shown: (0,external_node_path_.relative)(".", path), since: known };
}
function kindOf(baseline, kind) {
    const path = baseline.kind === "path" ? baseline.path : baseline.kind === "url" ? baseline.url : "";
    return /\.safetensors(?:$|[?#])/iu.test(path) ? "file" : kind;
}
/** The very file of the commit; null: it has none there. A rename was followed before. */
async function atCommit(path, { commit, kind, ports, folder }) {
    const repository = await ports.repository();
    const inside = await (0,work_path/* treePathOf */.h)(repository, path, (0,proposed_change/* linksFor */.h8)(ports));
    const parent = external_node_path_.posix.dirname(inside);
    const entries = await (0,tree/* filesAt */.T)(repository, { commit, path: parent === "." ? "" : parent });
    if (!entries.some((entry) => entry.path === inside))
        return null;
    const opened = await (0,open_baseline/* openBaseline */.E)({ kind: "git", ref: commit }, { path, kind }, ports, folder);
    return opened.kind === "none" ? null : opened;
}


/***/ }),

/***/ 67197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  d9: () => (/* binding */ copyPointed),
  sX: () => (/* binding */ dvcAtCommit),
  aw: () => (/* binding */ pointerBeside)
});

// UNUSED EXPORTS: inTurn

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/git/src/lfs-endpoint.ts
var lfs_endpoint = __webpack_require__(38157);
// EXTERNAL MODULE: ./packages/git/src/written-file.ts
var written_file = __webpack_require__(53290);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/schema/src/http-answer.ts
var http_answer = __webpack_require__(64192);
;// CONCATENATED MODULE: ./packages/comparison/src/changed-models/dvc-config.ts

/**
 * Reads `.dvc/config`: sections, keys and values one a line (https://dvc.org/doc/user-guide/project-structure/configuration).
 * What it does not know it leaves out.
 */
function dvcConfig(text) {
    const sections = new Map();
    let section = new Map();
    for (const line of text.split(/\r?\n/u).map((one) => one.trim())) {
        const [, head] = /^\[\s*(.+?)\s*\]$/u.exec(line) ?? [];
        if (head !== undefined) {
            const name = head.replaceAll(/['"]/gu, "").replaceAll(/\s+/gu, " ");
            section = sections.get(name) ?? new Map();
            sections.set(name, section);
            continue;
        }
        const [, key, value] = /^([\w.-]+)\s*=\s*(.*)$/u.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            section.set(key, value.replaceAll(/^(['"])(.*)\1$/gu, "$2"));
    }
    const remotes = [...sections].filter(([name]) => name.startsWith("remote "));
    const chosen = sections.get("core")?.get("remote");
    const [only, ...more] = remotes;
    const found = chosen === undefined
        ? more.length === 0
            ? only
            : undefined
        : remotes.find(([name]) => name === `remote ${chosen}`);
    return { cache: sections.get("cache")?.get("dir") ?? null, remote: found?.[1].get("url") ?? null };
}
/** Where a cache or a remote keeps content: as DVC 3 lays it out, then as versions before it did. */
function dvcPlaces(md5) {
    const old = external_node_path_.posix.join(md5.slice(0, 2), md5.slice(2));
    return [external_node_path_.posix.join("files", "md5", old), old];
}

;// CONCATENATED MODULE: ./packages/comparison/src/changed-models/dvc-object.ts
// Content that DVC keeps, by its digest: from the cache of this machine, else from a remote that answers plain HTTP. Other
// remotes (S3, SSH, drives) need credentials and DVC itself, so the command to run first is told.







/**
 * Writes what a pointer stands for to a new path. Only bytes of the pointer's md5 and size stay.
 * @throws ModelgateError `file-missing` with the command to run first, `input-invalid` beyond `maxBytes`
 */
async function copyDvcObject(asked, stores) {
    const { out, pointer, maxBytes } = asked;
    if (out.isFolder)
        throw missing(pointer, `${external_node_path_.posix.basename(out.path)} is a folder in DVC, whose files are not looked up one by one`);
    if (out.sizeBytes !== null && out.sizeBytes > maxBytes)
        throw (0,src_error/* failure */.V2)("input-invalid", `${pointer}: ${out.sizeBytes} bytes in DVC, at most ${maxBytes} are read`, {
            hint: "No option raises this bound: name a smaller file.",
        });
    for (const cache of stores.caches)
        for (const place of dvcPlaces(out.md5)) {
            const file = (0,external_node_path_.join)(cache, ...place.split("/"));
            if ((await (0,promises_.stat)(file).catch(() => null))?.isFile() !== true)
                continue;
            const copied = await orNull(() => exactly(asked, (0,external_node_fs_.createReadStream)(file)));
            if (copied !== null)
                return copied;
        }
    const { exchange } = stores;
    const remote = stores.remote === null ? null : webAddress(stores.remote);
    if (remote === null || exchange === null) {
        const why = stores.remote === null ? "names no remote that may be asked" : "keeps it where only DVC can ask";
        throw missing(pointer, `it is not in DVC's cache here, and the configuration ${why}`);
    }
    return await fromRemote(asked, remote, exchange);
}
async function fromRemote(asked, remote, exchange) {
    const statuses = [];
    for (const place of dvcPlaces(asked.out.md5)) {
        const reply = await got(new URL(place, remote), { exchange, pointer: asked.pointer });
        if (typeof reply !== "number")
            return await exactly(asked, reply);
        statuses.push(reply);
    }
    throw missing(asked.pointer, `DVC's remote on ${remote.host} answered with status ${statuses.join(" and ")}`);
}
/** The folder of a remote; null for what is not on the web, or holds a password. */
function webAddress(text) {
    if (!/^https?:\/\//iu.test(text) || !URL.canParse(text))
        return null;
    const url = new URL(text);
    if (!(0,lfs_endpoint/* isSecure */.Ut)(url) || url.username !== "" || url.password !== "" || url.search !== "")
        return null;
    return new URL(`${url.origin}${url.pathname.replace(/\/+$/u, "")}/`);
}
const MAX_REDIRECTS = 5;
/** The body of a 200, or another status. Nothing is sent along, so redirects are free but for this machine's own services. */
async function got(first, { exchange, pointer }) {
    let url = first;
    for (let left = MAX_REDIRECTS;; left--) {
        const { href } = url;
        const reply = await exchange({ method: "GET", url: href, headers: {} }).catch(() => null);
        if (reply === null)
            throw missing(pointer, `DVC's remote on ${url.host} could not be reached`);
        const { status, location, body } = reply;
        if (status === 200)
            return body;
        await (0,http_answer/* letGo */.K)(body);
        const next = location !== null && (0,http_answer/* isRedirect */.N)(status) ? URL.parse(location, href) : null;
        if (next === null || left === 0)
            return status;
        url = next;
        if (!(0,lfs_endpoint/* isSecure */.Ut)(url) || (first.protocol === "https:" && url.protocol !== "https:"))
            throw missing(pointer, `DVC's remote on ${first.host} sends on to an address that is not https`);
    }
}
async function exactly({ out, pointer, to, maxBytes }, pieces) {
    const md5 = (0,external_node_crypto_.createHash)("md5");
    let left = out.sizeBytes ?? maxBytes;
    const wrong = () => missing(pointer, "what DVC keeps for it has other bytes than the pointer says");
    const fill = async (take) => {
        try {
            for await (const piece of pieces) {
                left -= piece.length;
                if (left < 0)
                    throw wrong();
                md5.update(piece);
                await take(piece);
            }
        }
        catch (error) {
            if (error instanceof src_error/* ModelgateError */.HJ || isDisk(error))
                throw error;
            throw missing(pointer, "its transfer stopped in the middle");
        }
    };
    return await (0,written_file/* writeNew */.q)(to, fill, () => {
        if ((out.sizeBytes !== null && left !== 0) || md5.digest("hex") !== out.md5)
            throw wrong();
    });
}
function isDisk(error) {
    return (error instanceof Error && "code" in error && ["ENOSPC", "EDQUOT", "EFBIG"].includes(String(error.code)));
}
/** A damaged copy is no end: another may be right. */
async function orNull(make) {
    try {
        return await make();
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ && error.code === "file-missing")
            return null;
        throw error;
    }
}
function missing(pointer, why) {
    return (0,src_error/* failure */.V2)("file-missing", `${pointer}: ${why}`, {
        hint: `Run \`dvc pull ${pointer}\` in a step before this one.`,
    });
}

// EXTERNAL MODULE: ./packages/comparison/src/changed-models/dvc-pointer.ts
var dvc_pointer = __webpack_require__(60962);
// EXTERNAL MODULE: ./packages/comparison/src/changed-models/work-tree.ts
var work_tree = __webpack_require__(46338);
// EXTERNAL MODULE: ./packages/git/src/base.ts + 1 modules
var src_base = __webpack_require__(6356);
// EXTERNAL MODULE: ./packages/git/src/file.ts
var file = __webpack_require__(10168);
// EXTERNAL MODULE: ./packages/git/src/tree.ts
var tree = __webpack_require__(24106);
// EXTERNAL MODULE: ./packages/schema/src/shell-word.ts
var shell_word = __webpack_require__(30084);
;// CONCATENATED MODULE: ./actions/diff/src/dvc.ts





/** As baselines: all files of one model together, in bytes. */
const MAX_BYTES = 4 * 2 ** 30;
/**
 * Writes what a pointer of the work tree stands for to a new path.
 * @throws ModelgateError `file-missing` with the command to run first
 */
async function copyPointed({ file, out }, to, ways) {
    await copyDvcObject({ out, pointer: file, to, maxBytes: MAX_BYTES }, await stores(file, ways));
}
/** The DVC pointer of a file that is not there: `FILE.dvc`, else any in its folder that names it. */
async function pointerBeside(path) {
    const folder = (0,external_node_path_.dirname)(path);
    const name = external_node_path_.posix.basename(path.split(external_node_path_.sep).join("/"));
    for (const one of inTurn(await (0,promises_.readdir)(folder).catch(() => []), `${name}.dvc`)) {
        const file = (0,external_node_path_.join)(folder, one);
        const found = await (0,promises_.stat)(file);
        if (!found.isFile() || found.size > dvc_pointer/* MAX_DVC_BYTES */.f)
            continue;
        const out = outNamed(await (0,promises_.readFile)(file, "utf8"), { file, name });
        if (out !== null)
            return { file, out };
    }
    return null;
}
/** The pointers among the names of a folder: the one of that very name, then the others by name, whatever the folder's order. */
function inTurn(names, exact) {
    const others = names.filter((name) => name.endsWith(".dvc") && name !== exact);
    return [...(names.includes(exact) ? [exact] : []), ...others.toSorted()];
}
/** A pointer of that very name has to be readable; another one may be of anything. */
function outNamed(text, { file, name }) {
    try {
        return (0,dvc_pointer/* dvcOuts */.P)(text, file).find(({ path }) => external_node_path_.posix.normalize(path) === name) ?? null;
    }
    catch (error) {
        if (external_node_path_.posix.basename(file.split(external_node_path_.sep).join("/")) === `${name}.dvc`)
            throw error;
        return null;
    }
}
/**
 * Where DVC may have it. The remote is the base's word where a change is proposed: who proposes it does not choose where this
 * machine asks.
 */
async function stores(pointer, { ports, env }) {
    const root = await rootAbove((0,external_node_path_.resolve)((0,external_node_path_.dirname)(pointer)));
    const own = async (name) => root === null ? "" : await (0,promises_.readFile)((0,external_node_path_.join)(root, ".dvc", name), "utf8").catch(() => "");
    const config = dvcConfig(await own("config"));
    const local = dvcConfig(await own("config.local"));
    const cache = local.cache ?? config.cache ?? "cache";
    const caches = root === null ? [] : [(0,external_node_path_.resolve)(root, ".dvc", cache)];
    const { isProposed, exchange, event, repository: open } = await ports();
    const isJob = env["GITHUB_ACTIONS"] === "true";
    if (root === null)
        return { caches, remote: null, exchange };
    if (isProposed !== true || !isJob)
        return { caches, remote: local.remote ?? config.remote, exchange };
    const repository = await open();
    const base = await (0,src_base/* baseOf */.b)(event, repository);
    const path = external_node_path_.posix.join((0,external_node_path_.relative)(await (0,work_tree/* topOf */.HX)(repository), root)
        .split(external_node_path_.sep)
        .join("/"), ".dvc/config");
    const agreed = base && (await (0,file/* fileAt */.Wd)(repository, { commit: base.commit, path }, { maxBytes: dvc_pointer/* MAX_DVC_BYTES */.f }));
    return { caches, remote: agreed ? dvcConfig(Buffer.from(agreed).toString("utf8")).remote : null, exchange };
}
async function rootAbove(folder) {
    if ((await (0,promises_.stat)((0,external_node_path_.join)(folder, ".dvc")).catch(() => null))?.isDirectory() === true)
        return folder;
    return (0,external_node_path_.dirname)(folder) === folder ? null : await rootAbove((0,external_node_path_.dirname)(folder));
}
/**
 * A model that a commit keeps in DVC; null: the commit has no pointer for it.
 * @param path from the root of the repository
 */
async function dvcAtCommit(repository, { commit, path }, ways) {
    const folder = external_node_path_.posix.dirname(path) === "." ? "" : external_node_path_.posix.dirname(path);
    const entries = await (0,tree/* filesAt */.T)(repository, { commit, path: folder });
    const top = await (0,work_tree/* topOf */.HX)(repository);
    for (const entry of entries.filter((one) => one.kind === "file" && one.path.endsWith(".dvc"))) {
        if (external_node_path_.posix.dirname(entry.path) !== external_node_path_.posix.dirname(path))
            continue;
        const bytes = await (0,file/* fileAt */.Wd)(repository, { commit, path: entry.path }, { maxBytes: dvc_pointer/* MAX_DVC_BYTES */.f });
        const name = external_node_path_.posix.basename(path);
        const out = bytes && outNamed(Buffer.from(bytes).toString("utf8"), { file: entry.path, name });
        if (!out)
            continue;
        const to = (0,external_node_path_.join)(ways.folder, name);
        const pointer = `${entry.path} of ${commit.slice(0, 12)}`;
        try {
            await copyDvcObject({ out, pointer, to, maxBytes: MAX_BYTES }, await stores((0,external_node_path_.join)(top, entry.path), ways));
        }
        catch (cause) {
            if (!(cause instanceof src_error/* ModelgateError */.HJ))
                throw cause;
            throw (0,src_error/* failure */.V2)(cause.code, `baseline: ${cause.message}`, {
                hint: `Run \`dvc fetch --all-commits ${(0,shell_word/* shellWord */.r)(entry.path)}\` in a step before this one.`,
                cause,
            });
        }
        return { path: to, notes: [`the baseline was taken from DVC by ${pointer}`] };
    }
    return null;
}


/***/ }),

/***/ 50895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ NO_LINEAGE),
  b: () => (/* binding */ lineageOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/onnx/src/regular-file.ts
var regular_file = __webpack_require__(93196);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/comparison/src/facts/sidecar.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** A sidecar larger than this is no description any more, in bytes. */
const MAX_SIDECAR_BYTES = 1 << 20;
const MAX_ENTRIES = 1000;
const MAX_DEPTH = 16;
/**
 * Where facts about a model may lie beside it: `models/digits.onnx` has `models/digits.meta.json`. Not `digits.json`, which
 * exporters use for configurations and labels.
 */
function sidecarPath(modelPath) {
    return `${modelPath.replace(/\.(?:onnx|safetensors)$/i, "")}.meta.json`;
}
/**
 * Reads a model's sidecar; null when there is none.
 * @throws ModelgateError `model-refused` or `model-unreadable` when it is a link or may not be read, `input-invalid` as decodeSidecar
 */
async function readSidecar(modelPath) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = sidecarPath(modelPath);
        // A link could lead to any file of the machine, and what it says would be in the report.
        const opened = await (0,regular_file/* openRegular */.l)(path, path, { follow: false }).catch((error) => {
            if (error instanceof src_error/* ModelgateError */.HJ && error.code === "file-missing")
                return null;
            throw error;
        });
        if (opened === null)
            return null;
        const file = __addDisposableResource(env_1, opened, true);
        // One byte more than allowed: what grows meanwhile is seen to be too large.
        const { buffer, bytesRead } = await file.handle.read(Buffer.alloc(MAX_SIDECAR_BYTES + 1), 0, MAX_SIDECAR_BYTES + 1, 0);
        return decodeSidecar(buffer.subarray(0, bytesRead), path);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const HINT = "Write one JSON object of texts, numbers and objects, or remove the file.";
function tooLarge(path) {
    return (0,src_error/* failure */.V2)("input-invalid", `${path}: is larger than ${MAX_SIDECAR_BYTES} bytes`, { hint: HINT });
}
/**
 * The facts in a sidecar's bytes: one JSON object, nested names joined by dots, lists as JSON.
 * @throws ModelgateError `input-invalid` when it is no JSON object, larger than 1 MiB, or has more than 1,000 entries
 */
function decodeSidecar(bytes, path) {
    if (bytes.length > MAX_SIDECAR_BYTES)
        throw tooLarge(path);
    const invalid = (what, cause) => (0,src_error/* failure */.V2)("input-invalid", `${path}: ${what}`, { hint: HINT, cause });
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw invalid("is not JSON", error);
    }
    if (!isObject(value))
        throw invalid(`expected a JSON object, got ${Array.isArray(value) ? "a list" : typeof value}`);
    const facts = new Map();
    const add = (prefix, entries, depth) => {
        if (depth > MAX_DEPTH)
            throw invalid(`objects nest deeper than ${MAX_DEPTH}`);
        for (const [key, entry] of Object.entries(entries)) {
            const name = prefix === "" ? key : `${prefix}.${key}`;
            if (isObject(entry))
                add(name, entry, depth + 1);
            else if (facts.has(name))
                throw invalid(`says ${JSON.stringify(name)} twice`);
            else
                facts.set(name, typeof entry === "string" ? entry : JSON.stringify(entry));
            if (facts.size > MAX_ENTRIES)
                throw invalid(`has more than ${MAX_ENTRIES} entries`);
        }
    };
    add("", value, 1);
    return facts;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/git/src/file.ts
var file = __webpack_require__(10168);
;// CONCATENATED MODULE: ./actions/diff/src/lineage.ts




const NO_LINEAGE = { before: null, after: null, notes: [] };
/** More than a sidecar may have: what is larger is refused where it is decoded. */
const MAX_BYTES = 2 * 2 ** 20;
/**
 * The sidecars of both models, `digits.meta.json` beside `digits.onnx`. An address brings one file alone: beside it nothing is
 * known, and then the other side's says nothing either.
 */
async function lineageOf(path, before, since) {
    if (before.kind === "none")
        return NO_LINEAGE;
    const notes = [];
    const told = async (read) => {
        try {
            return await read();
        }
        catch (error) {
            notes.push(...(0,src_error/* problemsOf */.GW)(error).map(({ message }) => `lineage is not compared: ${message}`));
            return "unreadable";
        }
    };
    const { commit, shown } = before;
    const there = await told(async () => {
        if (commit === null)
            return before.source.startsWith("path:") ? await readSidecar(before.path) : null;
        if (since === null)
            return null;
        const at = { commit, path: sidecarPath(shown) };
        const bytes = await (0,file/* fileAt */.Wd)(since.repository, at, { maxBytes: MAX_BYTES });
        return bytes && decodeSidecar(bytes, `${external_node_path_.posix.basename(at.path)} of ${commit.slice(0, 12)}`);
    });
    const isKnown = commit !== null || before.source.startsWith("path:");
    const here = isKnown ? await told(() => readSidecar(path)) : null;
    if (there === "unreadable" || here === "unreadable")
        return { ...NO_LINEAGE, notes };
    return { before: there, after: here, notes };
}


/***/ }),

/***/ 3389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oneModel: () => (/* binding */ oneModel)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/baseline/src/changed-data.ts
var changed_data = __webpack_require__(77230);
// EXTERNAL MODULE: ./packages/inference/src/private-folder.ts
var private_folder = __webpack_require__(10013);
// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(69513);
// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(35048);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./actions/diff/src/before.ts + 4 modules
var src_before = __webpack_require__(16702);
// EXTERNAL MODULE: ./actions/diff/src/lineage.ts + 1 modules
var src_lineage = __webpack_require__(50895);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/comparison/src/changed-models/work-tree.ts
var work_tree = __webpack_require__(46338);
// EXTERNAL MODULE: ./packages/git/src/lfs-pointer.ts
var lfs_pointer = __webpack_require__(39331);
// EXTERNAL MODULE: ./packages/git/src/branch-point.ts
var branch_point = __webpack_require__(29385);
// EXTERNAL MODULE: ./packages/git/src/lfs-object.ts + 2 modules
var lfs_object = __webpack_require__(72857);
// EXTERNAL MODULE: ./packages/onnx/src/walk.ts
var walk = __webpack_require__(12000);
// EXTERNAL MODULE: ./packages/onnx/src/read-model.ts + 3 modules
var read_model = __webpack_require__(7129);
// EXTERNAL MODULE: ./packages/onnx/src/source.ts
var source = __webpack_require__(68228);
// EXTERNAL MODULE: ./packages/schema/src/shell-word.ts
var shell_word = __webpack_require__(30084);
// EXTERNAL MODULE: ./actions/diff/src/dvc.ts + 2 modules
var dvc = __webpack_require__(67197);
;// CONCATENATED MODULE: ./actions/diff/src/located.ts
// Where the bytes of a model lie that are to be read: in the work tree, behind an LFS pointer there, in DVC's cache, or in a
// commit. Pointer files (LFS, DVC) are never read as models. What cannot be had ends the run with the command that brings it.







/**
 * The model of the work tree, from its place, or from what stands for it there; null: there is nothing.
 * @throws ModelgateError `file-missing` with the command to run first for a pointer whose content cannot be had
 */
async function inWorkTree(path, ways) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found?.isFile() === true && !(await (0,work_tree/* isLfsPointer */.NS)(path)))
        return await withExternal(path, ways);
    if (found?.isFile() === true) {
        const to = (0,external_node_path_.join)(ways.folder, external_node_path_.posix.basename(path.split(external_node_path_.sep).join("/")));
        await resolveLfs(path, to, ways);
        await external(to, path, ways);
        return { path: to, notes: [`${path} is a Git LFS pointer here: its content was fetched`] };
    }
    if (found !== null)
        throw (0,src_error/* failure */.V2)("file-missing", `${path}: is not a file`, { hint: "Name the model's file." });
    const pointer = await (0,dvc/* pointerBeside */.aw)(path);
    if (pointer === null)
        return null;
    const to = (0,external_node_path_.join)(ways.folder, external_node_path_.posix.basename(path.split(external_node_path_.sep).join("/")));
    await (0,dvc/* copyPointed */.d9)(pointer, to, ways);
    await external(to, path, ways);
    return { path: to, notes: [`${path} was taken from DVC by ${pointer.file}`] };
}
/** A model whose weights lie beside it as pointers is gathered in a folder; any other is read where it is. */
async function withExternal(path, ways) {
    const locations = locationsOf(path, (await (0,promises_.stat)(path)).size);
    const isThere = await Promise.all(locations.map(async (location) => {
        const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), location);
        return (await (0,promises_.lstat)(file).catch(() => null))?.isFile() === true && !(await (0,work_tree/* isLfsPointer */.NS)(file));
    }));
    if (isThere.every(Boolean))
        return { path, notes: [] };
    const pointers = await Promise.all(locations.map(async (location) => {
        const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), location);
        return (await (0,work_tree/* isLfsPointer */.NS)(file)) || (await (0,dvc/* pointerBeside */.aw)(file)) !== null;
    }));
    // What is simply not there is said where the model is read.
    if (!pointers.some(Boolean))
        return { path, notes: [] };
    const to = (0,external_node_path_.join)(ways.folder, external_node_path_.posix.basename(path.split(external_node_path_.sep).join("/")));
    await (0,promises_.mkdir)(ways.folder, { recursive: true });
    await (0,promises_.copyFile)(path, to);
    await external(to, path, ways);
    return { path: to, notes: [`weights of ${path} were fetched by their pointers`] };
}
/** Brings the files in which the weights of a copied model lie. */
async function external(copy, path, ways) {
    for (const location of locationsOf(copy, (await (0,promises_.stat)(copy)).size)) {
        const [from, to] = [(0,external_node_path_.join)((0,external_node_path_.dirname)(path), location), (0,external_node_path_.join)((0,external_node_path_.dirname)(copy), location)];
        const found = await (0,promises_.lstat)(from).catch(() => null);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
        if (found === null) {
            const pointer = await (0,dvc/* pointerBeside */.aw)(from);
            if (pointer === null)
                continue;
            await (0,dvc/* copyPointed */.d9)(pointer, to, ways);
        }
        else if (await (0,work_tree/* isLfsPointer */.NS)(from))
            await resolveLfs(from, to, ways);
        else if (found.isFile())
            await (0,promises_.copyFile)(from, to);
    }
}
const MAX_LOCATIONS = 1024;
/** Of an ONNX model; what climbs out of its folder is left to be refused where the model is read. */
function locationsOf(path, sizeBytes) {
    if (!/\.onnx$/iu.test(path))
        return [];
    try {
        const locations = new Set();
        for (const { tensor } of (0,walk/* tensorsOf */.YP)((0,read_model/* readModel */.k)((0,source/* fileSource */.I)(path, sizeBytes), path)))
            if (tensor.data.kind === "external")
                locations.add(external_node_path_.posix.normalize(tensor.data.location));
        const plain = [...locations].filter((one) => !(0,external_node_path_.isAbsolute)(one) && !one.split(/[\\/]/u).includes(".."));
        return plain.slice(0, MAX_LOCATIONS);
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ)
            return [];
        throw error;
    }
}
async function resolveLfs(file, to, { ports }) {
    const remedy = `Run \`git lfs pull --include ${(0,shell_word/* shellWord */.r)(file)}\` in a step before this one, or give actions/checkout \`lfs: true\`.`;
    const { repository: open, lfs } = await ports();
    const pointer = (0,lfs_pointer/* lfsPointer */.F)(await (0,promises_.readFile)(file));
    if (pointer === null)
        throw new TypeError("a pointer was seen and is none");
    try {
        const repository = await open();
        const commit = await (0,branch_point/* headOf */.U)(repository);
        const path = (0,external_node_path_.relative)(await (0,work_tree/* topOf */.HX)(repository), (0,external_node_path_.resolve)(file))
            .split(external_node_path_.sep)
            .join("/");
        if (commit === null)
            throw (0,src_error/* failure */.V2)("file-missing", `${file}: there is no commit yet`);
        await (0,lfs_object/* copyLfsObject */.q)(repository, { commit, path, pointer }, { to, maxBytes: dvc/* MAX_BYTES */.zx, lfs });
    }
    catch (cause) {
        if (!(cause instanceof src_error/* ModelgateError */.HJ))
            throw cause;
        const message = `${file}: is a Git LFS pointer, and its content cannot be had: ${cause.message}`;
        throw (0,src_error/* failure */.V2)(cause.code === "git-failed" ? "file-missing" : cause.code, message, {
            hint: remedy,
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/schema/src/changes.ts
var src_changes = __webpack_require__(71600);
// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(58191);
;// CONCATENATED MODULE: ./actions/diff/src/measured.ts

/**
 * What changed as measurements: a value, and where both models have one, the one before. Of a first version only what is known of
 * it alone, of a model that is gone only that.
 */
function measurementsOf(changes, alone, seen) {
    const whole = structural(changes, alone).map(([metric, found]) => entryOf(metric, null, found));
    const { behaviour } = changes;
    const datasets = [...new Set(behaviour?.outputs.map(({ dataset }) => dataset))];
    const answered = datasets.flatMap((dataset) => {
        const outputs = behaviour?.outputs.filter((one) => one.dataset === dataset) ?? [];
        return behavioural(outputs, seen, dataset).map((found) => ({ ...found, dataset }));
    });
    const known = new Map(seen.same.map((one) => [JSON.stringify(one), one]));
    const settled = [...known.values()].map(identicalAnswers);
    return [...whole, ...answered, ...settled].map((measurement, at) => ({ ...measurement, id: `d${at + 1}` }));
}
function structural(changes, alone) {
    const { kind, level, signature } = changes;
    const breaking = signature.filter(({ effect }) => effect === "breaking").length;
    const change = [
        ["breaking_changes", { value: kind === "deleted" ? 1 : breaking }],
        ["change_level", { value: src_changes/* LEVELS */.A_.indexOf(level) }],
    ];
    if (kind === "deleted")
        return change;
    const { graph, weights, cost } = alone ?? changes;
    const isNew = kind === "new";
    const both = ({ before, after }) => isNew ? { value: after } : { value: after, baseline: before };
    const reason = cost?.reason === undefined ? {} : { reason: cost.reason };
    return [
        ...(isNew ? [] : change),
        ...known("parameter_count", weights && both(weights.parameters)),
        ...known("operator_count", graph && both(graph.nodes)),
        ...known("weight_relative_l2", isNew ? null : weights && largestOf(weights)),
        ...known("mac_count", cost && { ...both(cost.macs), ...reason }),
        ...known("peak_activation_bytes", cost && { ...both(cost.peakActivationBytes), ...reason }),
    ];
}
function known(metric, found) {
    return found === null ? [] : [[metric, found]];
}
/**
 * Of tensors that are in both models. One of them without a number leaves the largest unknown, and where there is none nothing was
 * compared; of two models without any weights nothing can have changed.
 */
function largestOf({ tensors, identical, changed, added, removed }) {
    if (identical + changed === 0 && added + removed > 0)
        return { value: null, reason: "no tensor is in both models" };
    const both = tensors.filter(({ kind }) => kind !== "added" && kind !== "removed");
    const odd = both.find(({ relativeL2 }) => relativeL2 === null);
    if (odd !== undefined)
        return { value: null, reason: `${odd.name} ${WITHOUT_SHARE[odd.kind]}` };
    return { value: Math.max(0, ...both.map(({ relativeL2 }) => relativeL2 ?? 0)) };
}
/** Why no share says how far a tensor changed. */
const WITHOUT_SHARE = {
    changed: "was all zero or holds values that are not finite",
    type: "has another type now, and no share that it changed by",
    shape: "has another shape now",
    added: "is new",
    removed: "is gone",
};
function behavioural(all, { flips: counted, labels }, dataset) {
    const flips = counted.get(dataset) ?? null;
    const values = all.filter(({ output }) => !labels.has(output));
    const outputs = values.length > 0 ? values : all;
    const rows = Math.max(0, ...outputs.map((one) => one.rows));
    const found = [];
    const agreeing = outputs
        .flatMap(({ top1 }) => (top1 === null ? [] : [top1]))
        .toSorted((a, b) => a.value - b.value);
    const [least] = agreeing;
    if (least !== undefined)
        found.push({
            ...entryOf("top1_agreement", null, { value: least.value, n: rows }),
            interval: least.interval,
        });
    if (flips !== null && flips.rows > 0)
        found.push(entryOf("prediction_flip_rate", null, { value: flips.flips / flips.rows, n: flips.rows }));
    const unknown = outputs.find(({ absolute }) => absolute === null);
    const largest = Math.max(0, ...outputs.map(({ absolute }) => absolute?.max ?? 0));
    if (outputs.length > 0)
        found.push(entryOf("output_max_absolute_difference", null, unknown === undefined
            ? { value: largest, n: rows }
            : {
                value: null,
                n: rows,
                reason: `${unknown.output} has values that are not finite on one side alone`,
            }));
    const divergent = outputs.flatMap(({ divergence }) => (divergence === null ? [] : [divergence.js]));
    if (divergent.length > 0)
        found.push(entryOf("output_js_divergence", null, { value: Math.max(...divergent), n: rows }));
    return found;
}
/** All rows agree, and no two values are apart. Of no row: none was run. */
function identicalAnswers({ metric, dataset }) {
    const value = metric_owner/* DIFF_METRICS */.q[metric]?.better === "higher" ? 1 : 0;
    return {
        ...entryOf(metric, dataset, { value, n: 0 }),
        reason: "both models are the same bytes, and were not run",
    };
}
function entryOf(metric, dataset, { value, baseline, n = 1, reason }) {
    const { unit, better } = metric_owner/* DIFF_METRICS */.q[metric] ?? { unit: "count", better: "lower" };
    const isKnown = baseline !== undefined;
    const difference = value === null || baseline == null ? null : value - baseline;
    return {
        id: "",
        metric,
        dataset,
        slice: null,
        value,
        unit,
        better,
        n,
        interval: null,
        ...(value === null ? { reason: reason ?? "it could not be computed" } : {}),
        ...(isKnown ? { baseline: { value: baseline, interval: null } } : {}),
        ...(difference === null ? {} : { difference: { value: difference, interval: null, paired: true } }),
    };
}

// EXTERNAL MODULE: ./actions/diff/src/outline.ts + 2 modules
var outline = __webpack_require__(10020);
;// CONCATENATED MODULE: ./actions/diff/src/one-model.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/**
 * Compares one model with what it was, and judges what was asked. What is amiss with the data leaves what the files tell.
 * @param since what changed, where that is known already
 * @throws ModelgateError where one of both models cannot be had or read
 */
async function oneModel(plan, run, since) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { given, host, world, policy } = run;
        const root = __addDisposableResource(env_1, (0,private_folder/* privateFolder */.q)(), false);
        const ports = () => world.ports(given);
        const waysIn = (folder) => ({ ports, folder: (0,external_node_path_.join)(root.path, folder), env: world.env });
        const after = await inWorkTree(plan.path, waysIn("after"));
        const before = await (0,src_before/* modelBefore */.N)(plan, policy, { since, ways: waysIn("before") });
        const found = await foundOf(plan, { after, before }, run);
        const measurements = measurementsOf(found.changes, found.alone, found.seen);
        const { checks, notes } = await judged(plan, measurements, { before, found, world });
        const base = (0,outline/* outline */.r)(host, plan, { plan, problems: found.problems });
        const effects = checks.map(({ effect }) => effect);
        return {
            ...base,
            verdict: found.problems.length > 0 ? "error" : (0,verdict/* worst */.QZ)(effects),
            subject: found.subject,
            baseline: one_model_entryOf(before, found),
            datasets: found.datasets,
            measurements,
            checks,
            notes: [
                ...plan.notes,
                ...(world.isProposed ? await (0,changed_data/* changedData */.F)(found.datasets, ports) : []),
                ...(after?.notes ?? []),
                ...(before.kind === "file" ? before.notes : [`there is nothing to compare with: ${before.reason}`]),
                ...found.notes,
                ...notes,
                ...(effects.length === 0 ? ["this report describes only: no limit was given"] : []),
            ],
            changes: found.changes,
            environment: (0,environment/* environment */.c)(found.runtime, { rtol: given.rtol, atol: given.atol }),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function foundOf(plan, { after, before }, run) {
    const { compareModels, firstVersion, goneModel } = await __webpack_require__.e(/* import() */ 489).then(__webpack_require__.bind(__webpack_require__, 17489));
    if (after === null) {
        // Only what was committed can be deleted: a file that a path or an address names says nothing of this one.
        if (before.kind === "file" && before.commit !== null)
            return await goneModel(plan, before);
        throw absent(plan, before, run);
    }
    if (before.kind === "none")
        return await firstVersion(plan, { after, reason: before.reason }, run);
    const lineage = await (0,src_lineage/* lineageOf */.b)(plan.path, before, before.since);
    return await compareModels(plan, { after, before, lineage }, run);
}
function absent({ path }, before, { policy }) {
    const names = policy?.models.map(({ name }) => name).join(", ") ?? "";
    const where = before.kind === "none" ? ", neither here nor at the base" : "";
    return (0,src_error/* failure */.V2)("file-missing", `${path}: there is no such model${where}`, {
        hint: names === "" ? "Check the path." : `Check the path, or name one of the policy's models: ${names}.`,
    });
}
async function judged(plan, measurements, { before, found, world }) {
    if (plan.clauses.length === 0)
        return { checks: [], notes: [] };
    // Loaded on demand: a run that only describes pays nothing for it.
    const { judge, judgedBy } = await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 77128));
    const first = before.kind === "none" ? before.reason : null;
    const isSame = found.baselineDigest !== null && found.baselineDigest === found.subject.digest;
    const checks = judge(plan.clauses, { measurements, first, isSame });
    return judgedBy(checks, { waivers: plan.waivers, mode: plan.mode, today: world.today() });
}
function one_model_entryOf(before, { baselineDigest }) {
    const commit = before.kind === "file" ? before.commit : null;
    return { source: before.source, digest: baselineDigest, predictionsDigest: null, commit };
}


/***/ }),

/***/ 60962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dvcOuts),
/* harmony export */   f: () => (/* binding */ MAX_DVC_BYTES)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
// https://dvc.org/doc/user-guide/project-structure/dvc-files. DVC writes these files itself, in a small part of YAML: a block
// mapping of scalars, and `outs`, a block list of such mappings. Only that is read. What is written otherwise is not
// guessed at: who has `dvc` can pull the file, and a model that lies in its place needs no pointer.

/** Pointers of a hundred files have 10 kB. */
const MAX_DVC_BYTES = 65_536;
/**
 * The files that a `.dvc` file stands for.
 * @param name the file, for messages
 * @throws ModelgateError `file-missing` with the command to run first, for anything that is not as DVC writes it
 */
function dvcOuts(text, name) {
    const lines = text
        .split(/\r?\n/u)
        .filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
    const wdir = lines.map((line) => /^wdir:\s*(.*)$/u.exec(line)?.[1]).find((value) => value !== undefined);
    const from = wdir === undefined ? "" : `${scalar(wdir, name)}/`;
    return entriesOf(lines, name).map((entry) => outOf(entry, from, name));
}
/** The mappings of the list `outs`; keys that are nested deeper (`meta`) say nothing of the file. */
function entriesOf(lines, name) {
    const start = lines.findIndex((line) => /^outs:\s*$/u.test(line));
    if (start < 0)
        throw odd(name, "no list `outs`");
    const entries = [];
    let depth = -1;
    for (const line of lines.slice(start + 1)) {
        if (/^[^\s-]/u.test(line))
            break;
        const [, lead = "", dash = "", key, value = ""] = /^(\s*)(-\s+)?([\w-]+):(?:\s+(.*))?$/u.exec(line) ?? [];
        const own = lead.length + dash.length;
        if (dash !== "" && (depth < 0 || own === depth)) {
            depth = own;
            entries.push(new Map());
        }
        if (key === undefined || own !== depth)
            continue;
        const entry = entries.at(-1);
        if (entry === undefined || entry.has(key))
            throw odd(name, "a list `outs` that DVC does not write");
        entry.set(key, value);
    }
    if (entries.length === 0)
        throw odd(name, "an empty list `outs`");
    return entries;
}
function outOf(entry, from, name) {
    const get = (key) => {
        const written = entry.get(key);
        return written === undefined ? undefined : scalar(written, name);
    };
    const [path, digest, size] = [get("path"), get("md5"), get("size")];
    const [, md5, folder] = /^([0-9a-f]{32})(\.dir)?$/u.exec(digest ?? "") ?? [];
    if (path === undefined || md5 === undefined)
        throw odd(name, "no `path` with an `md5`");
    if (size !== undefined && !/^\d{1,15}$/u.test(size))
        throw odd(name, "a `size` that is no number of bytes");
    return {
        path: `${from}${path}`,
        md5,
        sizeBytes: size === undefined ? null : Number(size),
        isFolder: folder !== undefined,
    };
}
/** A plain or quoted scalar on one line. Escapes, blocks, anchors and flow collections are not what DVC writes for a path. */
function scalar(written, name) {
    const text = written.trim();
    const [, single] = /^'((?:[^']|'')*)'$/u.exec(text) ?? [];
    if (single !== undefined)
        return single.replaceAll("''", "'");
    const [, double] = /^"([^"\\]*)"$/u.exec(text) ?? [];
    if (double !== undefined)
        return double;
    if (text === "" || /^[\s&*!|>'"%@`{[#?,-]|\s#|:\s|:$/u.test(text))
        throw odd(name, "a value that DVC does not write");
    return text;
}
function odd(name, what) {
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("file-missing", `${name}: expected a pointer as DVC writes it, got ${what}`, {
        hint: `Run \`dvc pull ${name}\` in a step before this one, so that the model itself is there.`,
    });
}


/***/ }),

/***/ 30218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ matrixNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The longest name: it becomes part of job names, artifacts and files. */
const MAX_NAME = 80;
/**
 * A name for each path, in their order, safe wherever a job's matrix puts it: letters, digits, `.`, `_` and `-`, never first a
 * dot or a dash, each one once also where letters' case does not count. A policy's own name is kept where it is safe.
 */
function matrixNames(models) {
    const taken = new Set();
    // Those of the policy first: they are what a workflow asks for.
    const names = new Map();
    const order = models.map((_, at) => at).toSorted((a, b) => rank(models[a]) - rank(models[b]));
    for (const at of order) {
        const { path, known } = models[at] ?? { path: "", known: null };
        const stem = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).replace(/\.(?:onnx|safetensors)$/iu, "");
        const wishes = [...(known === null ? [] : [safe(known)]), safe(stem), safe(path)];
        const name = free(wishes, taken);
        taken.add(name.toLowerCase());
        names.set(at, name);
    }
    return models.map((_, at) => names.get(at) ?? "model");
}
function rank(model) {
    return model?.known === null ? 1 : 0;
}
function safe(text) {
    const plain = text.replaceAll(/[^A-Za-z0-9._-]+/gu, "-").replaceAll(/^[.-]+|[.-]+$/gu, "");
    // The end of a path tells more than its beginning.
    return plain.slice(-MAX_NAME).replace(/^[.-]+/u, "") || "model";
}
function free(wishes, taken) {
    const found = wishes.find((wish) => !taken.has(wish.toLowerCase()));
    if (found !== undefined)
        return found;
    const last = (wishes.at(-1) ?? "model").slice(-(MAX_NAME - 6));
    for (let count = 2;; count++) {
        const name = `${last}-${count}`;
        if (!taken.has(name.toLowerCase()))
            return name;
    }
}


/***/ }),

/***/ 46338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   NS: () => (/* binding */ isLfsPointer),
/* harmony export */   _E: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39331);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);
/* harmony import */ var _dvc_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60962);
// The files of the work tree as if they were committed, for a developer who asks before committing. git itself would run the
// filters of `.gitattributes` to know; here the content's id is computed, also as Git LFS would write its pointer.







/** Where the work tree begins. */
async function topOf({ git }) {
    return (await said(git, ["rev-parse", "--show-toplevel"])).replace(/\n$/u, "");
}
/**
 * What is checked out with what was changed, added and removed since and is not committed; ignored files are not there. Of
 * files that are neither models nor DVC pointers the commit's word is taken.
 * @param entries of the commit that is checked out
 */
async function workTree(repository, entries, isModel) {
    const top = await topOf(repository);
    const { git } = repository;
    const listed = async (...args) => (await said(git, args)).split("\0").filter((path) => path !== "");
    const fresh = await listed("-C", top, "ls-files", "-z", "--others", "--exclude-standard");
    const staged = await listed("-C", top, "diff-index", "--cached", "--name-only", "--no-renames", "-z", "HEAD", "--");
    const dirty = await listed("-C", top, "diff-files", "--name-only", "-z", "--");
    const touched = new Set([...fresh, ...staged, ...dirty]);
    const known = new Map(entries.map((entry) => [entry.path, entry]));
    for (const path of touched) {
        const before = known.get(path);
        if (before !== undefined && before.kind !== "file")
            continue;
        const now = await entryOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, path), path, {
            before,
            repository,
            isOurs: isModel(path) || path.endsWith(".dvc"),
        });
        if (now === null)
            known.delete(path);
        else
            known.set(path, now);
    }
    return {
        entries: [...known.values()],
        read: async (path) => {
            const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, path)).catch(() => null);
            return bytes === null || bytes.length > _dvc_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DVC_BYTES */ .f ? null : bytes;
        },
    };
}
async function entryOf(file, path, { before, repository, isOurs }) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file).catch(() => null);
    if (found === null || found.isDirectory())
        return null;
    if (found.isSymbolicLink())
        return { path, kind: "symlink", id: "link", executable: false };
    const executable = (found.mode & 0o100) !== 0;
    if (!isOurs)
        return { path, kind: "file", id: `${found.size} ${found.mtimeMs}`, executable };
    const blob = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(repository.objectFormat).update(`blob ${found.size}\0`);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        blob.update(piece);
        sha256.update(piece);
    }
    const id = blob.digest("hex");
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256.digest("hex")}\nsize ${found.size}\n`;
    const asPointer = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(repository.objectFormat)
        .update(`blob ${pointer.length}\0${pointer}`)
        .digest("hex");
    return { path, kind: "file", id: before?.id === asPointer ? asPointer : id, executable };
}
async function said(git, args) {
    const { exitCode, stdout } = await git(args);
    if (exitCode === 0)
        return stdout.toString();
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("git-failed", `git could not look at the work tree: it ended with code ${exitCode}`, {
        hint: "Run `git status`, which says what is wrong with it.",
    });
}
/** Whether a file is only the pointer that Git LFS leaves where it did not fetch. */
async function isLfsPointer(file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file).catch(() => null);
    if (found?.isFile() !== true || found.size >= _modelgate_git__WEBPACK_IMPORTED_MODULE_6__/* .MAX_POINTER_BYTES */ .l)
        return false;
    return (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_6__/* .lfsPointer */ .F)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file)) !== null;
}


/***/ }),

/***/ 10013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ privateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** A new folder that only this user can read, gone when the caller is done with it. */
function privateFolder() {
    const base = process.env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, "modelgate-run-"));
    return { path, [Symbol.dispose]: () => remove(path) };
}
function remove(path) {
    try {
        // Windows keeps the model of a process that was killed a moment ago.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
    catch {
        // A temporary folder that stays is no reason to lose a verdict.
    }
}


/***/ })

};
