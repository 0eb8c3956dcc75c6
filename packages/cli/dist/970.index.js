export const id = 970;
export const ids = [970];
export const modules = {

/***/ 31947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ externalLocations)
/* harmony export */ });
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7129);
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68228);
/* harmony import */ var _modelgate_onnx__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12000);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14601);



/** More files than any exporter writes; each is one more question to git. */
const MAX_FILES = 1024;
/**
 * The files beside a model that its tensors lie in, as it names them, each once. What is wrong with them is said when the
 * model is staged; here they are only brought.
 * @throws ModelgateError `model-unreadable`, or `model-refused` for more files than any exporter writes
 */
function externalLocations(file) {
    const model = (0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_0__/* .readModel */ .k)((0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_1__/* .fileSource */ .I)(file.path, file.sizeBytes), file.name);
    const locations = new Set();
    for (const { tensor } of (0,_modelgate_onnx__WEBPACK_IMPORTED_MODULE_2__/* .tensorsOf */ .YP)(model)) {
        if (tensor.data.kind === "external")
            locations.add(plain(tensor.data.location));
        if (locations.size > MAX_FILES)
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("model-refused", `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(file.name)}: keeps its weights in more than ${MAX_FILES} files`, {
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

/***/ 60970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowAccess: () => (/* reexport */ mlflowAccess),
  mlflowClient: () => (/* reexport */ mlflowClient),
  mlflowRegistry: () => (/* reexport */ mlflowRegistry),
  namingBy: () => (/* reexport */ namingBy)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/registry/src/mlflow/access.ts

/**
 * The server and its credentials, as MLflow's own client finds them: MLFLOW_TRACKING_USERNAME with MLFLOW_TRACKING_PASSWORD,
 * else MLFLOW_TRACKING_TOKEN. What was given goes before.
 * @throws ModelgateError `input-invalid`
 */
function mlflowAccess(env, { url, isHttpAllowed, username, password }) {
    const base = addressOf(url ?? env["MLFLOW_TRACKING_URI"] ?? "", url === null ? "MLFLOW_TRACKING_URI" : "url");
    const authorization = authorizationOf(password === null
        ? {
            username: env["MLFLOW_TRACKING_USERNAME"] ?? "",
            password: env["MLFLOW_TRACKING_PASSWORD"] ?? "",
            token: env["MLFLOW_TRACKING_TOKEN"] ?? "",
        }
        : { username: username ?? "", password, token: username === null ? password : "" });
    if (authorization !== null && base.protocol === "http:" && !isHttpAllowed && !isThisMachine(base))
        throw invalid(`${base.host}: credentials would go over plain http`, "Give an https address; where the network itself is trusted, say so in the policy: `registry: { allow-http: true }`.");
    return { base, authorization };
}
function addressOf(text, name) {
    const written = text.trim();
    if (written === "")
        throw invalid("expected the address of the server", "Give `registry: { type: mlflow, url: https://… }` in the policy, or set MLFLOW_TRACKING_URI.");
    const url = URL.canParse(written) ? new URL(written) : null;
    const wrong = url === null || (url.protocol !== "https:" && url.protocol !== "http:")
        ? "expected an address with https or http"
        : url.username !== "" || url.password !== ""
            ? "expected no user and no password in the address"
            : url.search !== "" || url.hash !== ""
                ? "expected an address without `?` and `#`"
                : null;
    if (url !== null && wrong === null)
        return url;
    throw invalid(`${name}: ${wrong}`, "As https://mlflow.example.com; who asks stands in MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.");
}
function authorizationOf(given) {
    const { username, password, token } = given;
    if (Object.values(given).some((text) => /[\r\n\0]/u.test(text)))
        throw invalid("a credential has a line end in it", "Set the secret again, without the line end.");
    if (username !== "" && password !== "")
        return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    if (token !== "")
        return `Bearer ${token}`;
    if (username === "" && password === "")
        return null;
    throw invalid(`a ${username === "" ? "password without a user name" : "user name without a password"} was given`, "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN alone.");
}
function isThisMachine({ hostname }) {
    return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/u.test(hostname);
}
function invalid(message, hint) {
    return (0,src_error/* failure */.V2)("input-invalid", `mlflow: ${message}`, { hint });
}

// EXTERNAL MODULE: ./packages/schema/src/read-at-most.ts
var read_at_most = __webpack_require__(46783);
// EXTERNAL MODULE: ./packages/schema/src/http-answer.ts
var http_answer = __webpack_require__(64192);
;// CONCATENATED MODULE: ./packages/registry/src/mlflow/fault.ts

/** For a server that does not answer as it should. */
function fault(message, hint, cause) {
    return (0,src_error/* failure */.V2)("registry-fault", `mlflow: ${message}`, { hint, cause });
}
function unreached({ host }, cause) {
    return fault(`${host} could not be reached, or stopped in the middle`, "Check `url` and the network, `https_proxy` and `no_proxy`, and run this again: it looks first at what was done.", cause);
}
/** Text from elsewhere for a message: control characters as escapes, at most 200 characters. */
function shown(text) {
    const escaped = JSON.stringify(text)
        .slice(1, -1)
        .replaceAll(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, "\ufffd");
    return escaped.length <= 200 ? escaped : `${escaped.slice(0, 199)}…`;
}
const CODE = {
    RESOURCE_DOES_NOT_EXIST: "registry-missing",
    // With the status 400, not 409.
    RESOURCE_ALREADY_EXISTS: "registry-conflict",
    RESOURCE_CONFLICT: "registry-conflict",
    ABORTED: "registry-conflict",
};
/** What an answer other than 200 means. `body` is parsed JSON; undefined: it was none. */
function answered(status, body, { about, base }) {
    const told = body;
    const name = typeof told?.error_code === "string" && /^[A-Z_]{1,64}$/u.test(told.error_code) ? told.error_code : "";
    const said = typeof told?.message === "string" && told.message !== "" ? `: ${shown(told.message)}` : "";
    // Two first settings of one alias: the database takes one, and the server hands its words on.
    const isRaced = status === 400 && /IntegrityError/u.test(said);
    const code = CODE[name] ?? (status === 409 || isRaced ? "registry-conflict" : "registry-fault");
    const by = `${shown(about)}: ${base.host} answered with ${status}${name === "" ? "" : ` ${name}`}`;
    return (0,src_error/* failure */.V2)(code, `mlflow: ${by}${status === 401 ? "" : said}`, {
        hint: hintFor(isRaced ? 409 : status, name, body !== undefined),
    });
}
function hintFor(status, name, isJson) {
    if (status === 401)
        return "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, from the secrets of the repository.";
    if (status === 403)
        return "Whoever these credentials belong to needs READ on the model to look, and EDIT to register and to move a stage.";
    if (name === "RESOURCE_DOES_NOT_EXIST")
        return "`modelgate stages` shows what there is.";
    if (status === 404)
        return isJson
            ? "This server does not know the call: aliases need MLflow 2.3 or newer."
            : "Check `url`: there is no MLflow server at this address. A path before `/api/2.0` belongs to it.";
    if (status === 409 || CODE[name] === "registry-conflict")
        return "Somebody else was quicker. Look at `modelgate stages`, and run this again if it is still right.";
    if (status === 429 || status === 503)
        return "The server is busy. Run this again in a while.";
    if (status === 400)
        return "If names and stages are right, this is a server that Modelgate does not know: please report it.";
    return "The server's log says why. Run this again: it looks first at what was done.";
}

;// CONCATENATED MODULE: ./packages/registry/src/mlflow/client.ts
// The way of one question to an MLflow server. What comes back was written by a server that may be a proxy's sign-in page, and
// by whoever may edit the registry: it is bounded, parsed with care, and shown escaped.


/** A model with ten thousand moves in its tags answers with ten megabytes. */
const MAX_ANSWER_BYTES = 32 * 2 ** 20;
const MAX_ERROR_BYTES = 64 * 2 ** 10;
/** A client for one server. Credentials go to its origin alone: redirects are not followed. */
function mlflowClient({ base, authorization }, exchange) {
    const send = async (question) => {
        const { method, path, query, json, file } = question;
        const url = new URL(`${base.href.replace(/\/+$/u, "")}/api/2.0/${path}`);
        for (const [name, value] of Object.entries(query ?? {}))
            url.searchParams.set(name, value);
        const body = file?.pieces ?? (json === undefined ? undefined : Buffer.from(JSON.stringify(json)));
        const headers = {
            ...(authorization === null ? {} : { Authorization: authorization }),
            ...(json === undefined ? {} : { "Content-Type": "application/json" }),
            ...(file === undefined
                ? {}
                : { "Content-Type": "application/octet-stream", "Content-Length": String(file.sizeBytes) }),
        };
        const response = await reached(base, () => exchange({ method, url: url.href, headers, body }));
        if (response.status === 200)
            return response;
        throw await refusal(response, question, base);
    };
    return {
        base,
        async ask(question) {
            const { body } = await send(question);
            const bytes = await reached(base, () => (0,read_at_most/* readAtMost */.r)(body, MAX_ANSWER_BYTES));
            const value = bytes === null ? undefined : parsed(bytes);
            if (value !== undefined)
                return value;
            throw fault(`${base.host} answered ${question.path} with ${bytes === null ? "more than 32 MiB" : "something that is not JSON"}`, "Check that `url` is the address of an MLflow server, and that no sign-in page stands before it.");
        },
        open: async (question) => {
            const { body } = await send(question);
            return unbroken(body, base);
        },
    };
}
async function refusal({ status, location, body }, question, base) {
    if (status >= 300 && status < 400) {
        await (0,http_answer/* letGo */.K)(body);
        const to = location !== null && URL.canParse(location, base.href) ? new URL(location, base.href) : null;
        return fault(`${base.host} sends on to ${to === null || to.host === base.host ? "another page" : to.host} (${status})`, "Give the address that the server itself answers at; what sends on may be a sign-in page, and is shown no credentials.");
    }
    const bytes = await reached(base, () => (0,read_at_most/* readAtMost */.r)(body, MAX_ERROR_BYTES)).catch(() => null);
    return answered(status, bytes === null ? undefined : parsed(bytes), { about: question.about, base });
}
function parsed(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return undefined;
    }
}
async function* unbroken(body, base) {
    try {
        yield* body;
    }
    catch (cause) {
        throw unreached(base, cause);
    }
}
async function reached(base, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        throw unreached(base, cause);
    }
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/registry/src/mlflow/answers.ts


// What a server's answers hold of what is asked for. Newer servers say more; that is passed over.
const answers_text = dist/* string */.YjP();
/** Milliseconds since 1970; protobuf's JSON writes 64 bits as text, MLflow as a number. */
const time = dist/* optional */.lqM(dist/* union */.KCZ([dist/* number */.aig(), dist/* pipe */.FsL(answers_text, dist/* regex */.yGV(/^\d{1,16}$/u), dist/* transform */.pdi(Number))]), 0);
/** MLflow numbers versions from 1. */
const number = dist/* pipe */.FsL(dist/* union */.KCZ([answers_text, dist/* pipe */.FsL(dist/* number */.aig(), dist/* transform */.pdi(String))]), dist/* regex */.yGV(/^[1-9]\d{0,14}$/u, "expected the number of a version"));
const tags = dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ key: answers_text, value: dist/* optional */.lqM(answers_text, "") })), []);
const ModelVersion = dist/* object */.Ikc({
    name: answers_text,
    version: number,
    creation_timestamp: time,
    current_stage: dist/* optional */.lqM(answers_text, "None"),
    source: dist/* optional */.lqM(answers_text, ""),
    status: dist/* optional */.lqM(answers_text, ""),
    user_id: dist/* optional */.lqM(answers_text, ""),
    tags,
});
const RegisteredModel = dist/* object */.Ikc({
    name: answers_text,
    aliases: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ alias: answers_text, version: number })), []),
    tags,
    /** The highest version of each legacy stage. */
    latest_versions: dist/* optional */.lqM(dist/* array */.YOg(ModelVersion), []),
});
const OneModel = dist/* object */.Ikc({ registered_model: RegisteredModel });
const OneVersion = dist/* object */.Ikc({ model_version: ModelVersion });
const Experiment = dist/* object */.Ikc({ experiment: dist/* object */.Ikc({ experiment_id: answers_text }) });
const NewExperiment = dist/* object */.Ikc({ experiment_id: answers_text });
const Run = dist/* object */.Ikc({ run: dist/* object */.Ikc({ info: dist/* object */.Ikc({ run_id: answers_text, artifact_uri: answers_text }) }) });
const DownloadUri = dist/* object */.Ikc({ artifact_uri: answers_text });
const page = dist/* optional */.lqM(answers_text, "");
// A page without entries leaves the list out.
const ModelPage = dist/* object */.Ikc({
    registered_models: dist/* optional */.lqM(dist/* array */.YOg(RegisteredModel), []),
    next_page_token: page,
});
const VersionPage = dist/* object */.Ikc({
    model_versions: dist/* optional */.lqM(dist/* array */.YOg(ModelVersion), []),
    next_page_token: page,
});
const FilePage = dist/* object */.Ikc({
    files: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ path: answers_text, is_dir: dist/* optional */.lqM(dist/* boolean */.zMY(), false) })), []),
});
/**
 * What an answer says.
 * @throws ModelgateError `registry-fault` naming the first thing wrong
 */
function decoded(schema, answer, path) {
    const result = dist/* safeParse */.xLC(schema, answer, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw fault(`${path}: ${shown(dist/* getDotPath */.BuJ(issue) ?? "the answer")}: ${shown(issue.message)}`, "Check that `url` is the address of an MLflow server, of 2.3 or newer.");
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/baseline/src/external-data.ts
var external_data = __webpack_require__(31947);
// EXTERNAL MODULE: ./packages/git/src/written-file.ts
var written_file = __webpack_require__(53290);
;// CONCATENATED MODULE: ./packages/registry/src/mlflow/artifacts.ts
// The bytes of a version, by the artifact proxy of its server (`mlflow server` without --no-serve-artifacts). They are
// written as they come, hashed by whoever reads them, and never more than a limit.






const PROXY = "mlflow-artifacts/artifacts";
/** Enough for every model that a job can also run. */
const MAX_BYTES = 4 * 2 ** 30;
const MAX_FOLDERS = 64;
const MAX_DEPTH = 4;
/**
 * Brings the ONNX model of a version, and the files that its weights lie in, into an empty folder.
 * @throws ModelgateError `registry-missing` for bytes that the server does not hand out, with the command that brings them
 */
async function bring(client, version, folder) {
    const { name, version: number } = version;
    const path = "mlflow/model-versions/get-download-uri";
    const about = `${name} ${number}`;
    const answer = await client.ask({ method: "GET", path, about, query: { name, version: number } });
    const uri = decoded(DownloadUri, answer, path).artifact_uri;
    const root = proxied(uri, client.base);
    if (root === null)
        throw elsewhere(uri, version);
    const model = await modelIn(client, root, version);
    const at = model.lastIndexOf("/");
    const [within, file] = [model.slice(0, at), model.slice(at + 1)];
    const to = (0,external_node_path_.join)(folder, file);
    let left = MAX_BYTES;
    const take = async (from, into) => {
        const { sizeBytes } = await download(client, { from, into, about, maxBytes: left });
        left -= sizeBytes;
        return sizeBytes;
    };
    const sizeBytes = await take(model, to);
    for (const location of dataOf({ path: to, sizeBytes, name: `${file} of ${about}` })) {
        // The model as its own data, or a path that climbs, is refused by whoever reads the model.
        if (location === file || !isPlain(location))
            continue;
        await take(`${within}/${location}`, (0,external_node_path_.join)(folder, ...location.split("/")));
    }
    return to;
}
/** The files that a model's weights lie in. What is no model has none, and is refused by whoever reads it. */
function dataOf(file) {
    try {
        return (0,external_data/* externalLocations */.u)(file);
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ && error.code === "model-unreadable")
            return [];
        throw error;
    }
}
/** The path below the proxy of a server; null for what it does not hand out, and for paths that climb. */
function proxied(uri, base) {
    const url = URL.canParse(uri) ? new URL(uri) : null;
    if (url?.protocol !== "mlflow-artifacts:" || (url.host !== "" && url.host !== base.host))
        return null;
    // Whoever parses an address takes `..` out of it, and another path is left.
    if (decode(uri).split(/[/\\]/u).includes(".."))
        return null;
    const path = decode(url.pathname).replaceAll(/^\/+|\/+$/gu, "");
    return isPlain(path) ? path : null;
}
/** What lies elsewhere only MLflow's own client reaches, with credentials that are not ours. */
function elsewhere(uri, { name, version }) {
    const scheme = URL.canParse(uri) ? shown(new URL(uri).protocol) : "a place without a scheme";
    return notHere(`${shown(name)} ${version}: its bytes lie at ${scheme}…, and the server does not hand them out`, `Bring them in a step before (${command(name, version)}) and name the file: \`model-path: model/model.onnx\`.`);
}
function notHere(message, hint) {
    return (0,src_error/* failure */.V2)("registry-missing", `mlflow: ${message}`, { hint });
}
/** A name that a shell would read otherwise is left to be filled in. */
function command(name, version) {
    const safe = /^[\w][\w .-]*$/u.test(name) ? name : "NAME";
    return `\`mlflow artifacts download --artifact-uri "models:/${safe}/${version}" --dst-path model\``;
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return "..";
    }
}
function isPlain(path) {
    return (path !== "" &&
        !/[\\\p{Cc}]/u.test(path) &&
        path.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
}
/** The one `.onnx` file that lies highest. */
async function modelIn(client, root, { name, version }) {
    let level = [root];
    let listed = 0;
    for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
        const below = [];
        const models = [];
        for (const folder of level) {
            listed += 1;
            if (listed > MAX_FOLDERS)
                throw ambiguous(name, version, `more than ${MAX_FOLDERS} folders`);
            for (const { path, is_dir } of await list(client, folder, `${name} ${version}`)) {
                if (!isPlain(path) || path.includes("/"))
                    continue;
                if (is_dir)
                    below.push(`${folder}/${path}`);
                else if (/\.onnx$/iu.test(path))
                    models.push(`${folder}/${path}`);
            }
        }
        const [first, second] = models;
        if (second !== undefined)
            throw ambiguous(name, version, `${models.length} ONNX files`);
        if (first !== undefined)
            return first;
        level = below;
    }
    throw ambiguous(name, version, "no ONNX file");
}
async function list(client, path, about) {
    const answer = await client.ask({ method: "GET", path: PROXY, about, query: { path } });
    return decoded(FilePage, answer, PROXY).files;
}
function ambiguous(name, version, what) {
    return notHere(`${shown(name)} ${version}: has ${what} among its artifacts, and one is expected`, "Log the model with MLflow's ONNX flavour, or bring the file in a step before and name it: `model-path: …`.");
}
async function download(client, { from, into, about, maxBytes }) {
    const body = await client.open({ method: "GET", path: `${PROXY}/${encoded(from)}`, about });
    const fill = async (take) => {
        let size = 0;
        for await (const piece of body) {
            size += piece.length;
            if (size > maxBytes)
                throw fault(`${shown(about)}: has more than ${MAX_BYTES} bytes`, "Promote a smaller model.");
            await take(piece);
        }
    };
    return await (0,written_file/* writeNew */.q)(into, fill, () => undefined);
}
/** Puts a file where the proxy keeps it. */
async function upload(client, { to, about, file, }) {
    const body = await client.open({ method: "PUT", path: `${PROXY}/${encoded(to)}`, about, file });
    for await (const _ of body)
        break;
}
function encoded(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}

;// CONCATENATED MODULE: ./packages/registry/src/mlflow/pages.ts


/** MLflow's own limit for models; it takes more for versions, in answers that get long. */
const PAGE = "1000";
const MOST_PAGES = 200;
/**
 * Everything that a search finds, page by page.
 * @throws ModelgateError `registry-fault`, also for a server that gives the same page for ever
 */
async function allPages(client, question, schema, entries) {
    const { path, about, query } = question;
    const found = [];
    let token = "";
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const asked = { ...query, max_results: PAGE, ...(token === "" ? {} : { page_token: token }) };
        const page = decoded(schema, await client.ask({ method: "GET", path, about, query: asked }), path);
        found.push(...entries(page));
        if (page.next_page_token === "")
            return found;
        token = page.next_page_token;
    }
    throw fault(`${path} has more than ${MOST_PAGES} pages`, "Keep fewer models and versions on this server, or delete what nobody needs.");
}

;// CONCATENATED MODULE: ./packages/registry/src/mlflow/look-up.ts




/** What the server says of a model besides its versions; null: it has none of this name. */
async function modelNamed(client, name) {
    const path = "mlflow/registered-models/get";
    try {
        const answer = await client.ask({ method: "GET", path, about: name, query: { name } });
        return decoded(OneModel, answer, path).registered_model;
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw error;
    }
}
/**
 * One version by its number, whatever its status.
 * @throws ModelgateError `registry-missing`
 */
async function versionNamed(client, name, version) {
    const path = "mlflow/model-versions/get";
    const about = `${name} ${version}`;
    const answer = await client.ask({ method: "GET", path, about, query: { name, version } });
    return decoded(OneVersion, answer, path).model_version;
}
/** All versions of a model, whatever their status. */
async function versionsNamed(client, name) {
    const path = "mlflow/model-versions/search";
    const filter = `name = ${quoted(name)}`;
    const found = await allPages(client, { path, about: name, query: { filter } }, VersionPage, (page) => page.model_versions);
    // A server that knows no such filter must not give one model the versions of another.
    return found.filter((one) => one.name === name);
}
/** A name within a filter. MLflow knows two quotes and no escape. */
function quoted(name) {
    const quote = ["'", '"'].find((one) => !name.includes(one));
    if (quote !== undefined)
        return `${quote}${name}${quote}`;
    throw (0,src_error/* failure */.V2)("input-invalid", `mlflow: ${shown(name)}: a name with both kinds of quotes cannot be looked for`, { hint: "Rename the model in the policy, or leave one kind of quotes out of the registry's `name`." });
}
function isMissing(error) {
    return error instanceof src_error/* ModelgateError */.HJ && error.code === "registry-missing";
}

// EXTERNAL MODULE: ./packages/registry/src/mark-story.ts
var mark_story = __webpack_require__(53976);
// EXTERNAL MODULE: ./packages/registry/src/refusals.ts
var refusals = __webpack_require__(60);
// EXTERNAL MODULE: ./packages/registry/src/stage-history.ts
var stage_history = __webpack_require__(92274);
;// CONCATENATED MODULE: ./packages/registry/src/mlflow/marks.ts
// MLflow keeps no history: an alias is set over whatever it was, and nothing says when or by whom. So a move writes a mark of
// its own into the registered model's tags, under a key that nobody else writes: first what is meant; then the alias is set and
// read back; then the same mark says that it is done. Whatever ends a run in between, marks and alias together say which of the
// two is true. A mark names the one that it saw in force, so that a move which did not see another is known by it.

const marks_short = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2000));
const Written = dist/* strictObject */.rej({
    /** One more than the highest that was seen: the order without a clock. */
    seq: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(999_999_999)),
    stage: marks_short,
    /** null: nobody holds the stage afterwards. */
    version: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[1-9]\d{0,14}$/u))),
    /** The token of the holder that was seen; null: nobody. */
    previous: dist/* nullable */.mee(marks_short),
    /** RFC 3339, UTC. */
    at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    by: marks_short,
    reason: marks_short,
    facts: dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100)), marks_short),
    done: dist/* boolean */.zMY(),
});
const PREFIX = "modelgate.move.";
const KEY = /^modelgate\.move\.(\d{9})\.([0-9a-f]{16})$/u;
/** MLflow takes no longer value of a tag. */
const MAX_VALUE = 5000;
/** The tag that holds a mark; null when its texts are too long for one. */
function tagOf({ id, ...written }) {
    const value = JSON.stringify(written);
    return value.length > MAX_VALUE
        ? null
        : { key: `${PREFIX}${String(written.seq).padStart(9, "0")}.${id}`, value };
}
/** The marks among tags. What is none, or was damaged, is passed over: the ledger then misses its move, and the audit says so. */
function marksOf(tags) {
    return tags.flatMap(({ key, value }) => {
        const [, seq, id] = KEY.exec(key) ?? [];
        if (seq === undefined || id === undefined || value.length > MAX_VALUE)
            return [];
        const result = dist/* safeParse */.xLC(Written, marks_parsed(value));
        // Under another key it is a copy, and the move it tells of is the original's.
        return result.success && result.output.seq === Number(seq) ? [{ ...result.output, id }] : [];
    });
}
function marks_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/mlflow/naming.ts


const HOLE = "{model}";
/**
 * Names by a pattern: `prod-{model}` calls digits prod-digits. A pattern without `{model}` is the name of the one model there is.
 * @param only the one model of the policy; null where it holds several
 * @throws ModelgateError `input-invalid` for one name for several models
 */
function namingBy(pattern, only) {
    const at = pattern.indexOf(HOLE);
    if (at < 0) {
        if (only === null)
            throw (0,src_error/* failure */.V2)("input-invalid", `registry: name: ${shown(pattern)} is one name, and the policy holds several models`, {
                hint: "Write where the model's name stands: `name: prod-{model}`.",
            });
        return { nameOf: () => pattern, modelOf: (name) => (name === pattern ? only : null) };
    }
    const [head, tail] = [pattern.slice(0, at), pattern.slice(at + HOLE.length)];
    return {
        nameOf: (model) => `${head}${model}${tail}`,
        modelOf: (name) => {
            const isOurs = name.startsWith(head) && name.endsWith(tail) && name.length > head.length + tail.length;
            return isOurs ? name.slice(head.length, name.length - tail.length) : null;
        },
    };
}
/**
 * The name of a model on the server.
 * @throws ModelgateError `input-invalid` for what MLflow does not take
 */
function registeredName({ nameOf }, model) {
    const name = nameOf(model);
    if (name.trim() !== "" && name.length <= 256 && !/[/:\p{Cc}]/u.test(name))
        return name;
    throw (0,src_error/* failure */.V2)("input-invalid", `mlflow: ${shown(name)}: expected a name of 1 to 256 characters, without slashes and colons, which MLflow does not take`, { hint: "Rename the model in the policy, or change the registry's `name`: `name: prod-{model}`." });
}

;// CONCATENATED MODULE: ./packages/registry/src/mlflow/reading.ts
// What a server holds of one model, as the rest of the house speaks of it.




/** The stage of MLflow's that a stage of the policy is; null: it has none. Its fourth, Archived, is where the others leave to. */
function legacyStage(stage) {
    const found = ["Staging", "Production"].find((one) => one.toLowerCase() === stage.toLowerCase());
    return found ?? null;
}
/** A model's stages, every one that is declared or was ever moved. */
function standingsOf({ registered, versions, stagesAs, stages }) {
    const marks = Map.groupBy(marksOf(registered.tags), ({ stage }) => stage);
    const held = stagesAs === "aliases"
        ? new Map(registered.aliases.map(({ alias, version }) => [alias, version]))
        : legacyHolders(versions, stages);
    return [...new Set([...stages, ...marks.keys()])].map((stage) => {
        const version = held.get(stage) ?? null;
        const { moves, standing } = (0,mark_story/* storyOf */.d)(marks.get(stage) ?? [], version);
        return { stage, version, moves, mark: standing };
    });
}
function legacyHolders(versions, stages) {
    const held = new Map();
    for (const stage of stages) {
        const own = versions.filter(({ current_stage }) => current_stage === legacyStage(stage));
        const [first, second] = own;
        if (first !== undefined && second !== undefined)
            throw fault(`${shown(first.name)}: ${stage} is held by versions ${own.map(({ version }) => version).join(" and ")} at once`, "Archive all but one of them by hand: which of them is meant cannot be known.");
        if (first !== undefined)
            held.set(stage, first.version);
    }
    return held;
}
/** The newest first. Versions that are not READY are no versions yet. */
function readyOf(versions, model) {
    const ready = versions.filter(({ status }) => status === "READY");
    return ready.map((one) => versionOf(one, model)).toSorted(newestFirst);
}
/** All that is known of a model. */
function overviewOf(read) {
    const versions = readyOf(read.versions, read.model);
    const standings = standingsOf(read);
    return {
        model: read.model,
        versions,
        holders: standings.flatMap((one) => (0,stage_history/* holderOf */.K)(one, versions) ?? []),
        history: (0,stage_history/* historyOf */.o)(read.model, standings, versions),
    };
}
function newestFirst(a, b) {
    return Number(b.version) - Number(a.version);
}
const FACT = /^modelgate\.([a-z][a-z0-9-]{0,40})$/u;
const DIGEST = /^sha256:[0-9a-f]{64}$/u;
/** A version by its number; what it is called besides, as v1.2.0, is the fact `version`. */
function versionOf(one, model) {
    const facts = Object.fromEntries(one.tags.flatMap(({ key, value }) => {
        const [, name] = FACT.exec(key) ?? [];
        return name === undefined ? [] : [[name, value.slice(0, 2000)]];
    }));
    const { digest = "", by = "" } = facts;
    return {
        model,
        version: one.version,
        digest: DIGEST.test(digest) ? digest : null,
        source: one.source,
        at: moment(one.creation_timestamp),
        by: by || one.user_id || "somebody",
        facts,
    };
}
/** The last moment that a date can say in four digits of years. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);
function moment(ms) {
    return new Date(Math.min(Math.max(0, ms), LAST_MS)).toISOString();
}

;// CONCATENATED MODULE: ./packages/registry/src/mlflow/move.ts









const { missing, moved } = (0,refusals/* refusals */.K)("mlflow", shown);
/** MLflow's grammar of aliases; `latest` and `v7` are its own words. */
const ALIAS = /^(?!latest$|v\d+$)[\w-]{1,255}$/iu;
/**
 * Moves a stage in six questions: the model, the version, what is meant, the alias, the model again, that it is done.
 * @throws ModelgateError `registry-conflict` when the stage is not held as expected, or was written over at once
 */
async function moveStage(ports, move) {
    const { client, naming, stagesAs } = ports;
    const { model, stage, version, expected } = move;
    const name = registeredName(naming, model);
    known(stage, stagesAs);
    // Versions are numbers here; what one is called besides was looked up before.
    if (version !== null && !/^\d+$/u.test(version))
        throw missing(`${model} ${version}: no such version`);
    const registered = await modelNamed(client, name);
    if (registered === null)
        throw missing(`${model}: no registered model ${shown(name)}`);
    const { target, before } = await around(ports, { registered, name, stage, version });
    if ((before?.token ?? null) !== expected)
        throw moved(model, stage, before);
    if (version === null && before === null)
        return null;
    if (target !== null && target.status !== "READY")
        throw missing(`${model} ${version}: it is ${shown(target.status || "of no status")}, not READY`);
    const mark = {
        ...{ id: ports.draw(), seq: nextSeq(registered), stage, version, previous: expected },
        ...{
            at: new Date(ports.now()).toISOString(),
            by: ports.by.slice(0, 200),
            reason: move.reason.slice(0, 1000),
        },
        ...{ facts: { ...move.facts }, done: false },
    };
    await write(ports, name, mark);
    await point(ports, { name, stage, version, before });
    const after = await modelNamed(client, name);
    if (after === null || !cameAbout(after, mark, ports))
        throw lost(model, mark, after);
    await write(ports, name, { ...mark, done: true });
    if (target === null || version === null)
        return null;
    const standing = { stage, version, moves: [], mark };
    return (0,stage_history/* holderOf */.K)(standing, [versionOf(target, model)]);
}
/** The version that is to hold the stage, and who holds it now. */
async function around({ client, stagesAs }, { registered, name, stage, version, }) {
    // Legacy stages stand in the versions, and several may have one.
    const all = stagesAs === "legacy" ? await versionsNamed(client, name) : [];
    const target = version === null
        ? null
        : stagesAs === "legacy"
            ? (all.find((one) => one.version === version) ?? null)
            : await versionNamed(client, name, version);
    if (version !== null && target === null)
        throw missing(`${name} ${version}: no such version`);
    const read = { model: name, registered, versions: all, stagesAs, stages: [stage] };
    const standing = standingsOf(read).find((one) => one.stage === stage);
    return { target, before: standing === undefined ? null : (0,stage_history/* holderOf */.K)(standing, []) };
}
function nextSeq({ tags }) {
    return marksOf(tags).reduce((most, { seq }) => Math.max(most, seq), 0) + 1;
}
async function write({ client }, name, mark) {
    const tag = tagOf(mark);
    if (tag === null)
        throw (0,src_error/* failure */.V2)("input-invalid", `mlflow: ${shown(name)}: reason and facts of the move are too long for a tag`, {
            hint: "Give a shorter `reason`.",
        });
    const path = "mlflow/registered-models/set-tag";
    await client.ask({ method: "POST", path, about: name, json: { name, ...tag } });
}
async function point({ client, stagesAs }, { name, stage, version, before }) {
    if (stagesAs === "aliases") {
        const path = "mlflow/registered-models/alias";
        const about = `${name} ${stage}`;
        const set = { name, alias: stage, version };
        if (version === null)
            await client.ask({ method: "DELETE", path, about, json: { name, alias: stage } });
        else
            await client.ask({ method: "POST", path, about, json: set });
        return;
    }
    const path = "mlflow/model-versions/transition-stage";
    const leaving = version === null;
    const json = {
        ...{ name, version: version ?? before?.version, stage: leaving ? "Archived" : legacyStage(stage) },
        // Whoever held it leaves in the same transaction: else two versions would be in production.
        archive_existing_versions: !leaving,
    };
    await client.ask({ method: "POST", path, about: `${name} ${stage}`, json });
}
/** Whether the stage stands as the mark says, or somebody who saw it so has made the next move already. */
function cameAbout(after, mark, { stagesAs }) {
    const { stage, version } = mark;
    const holder = stagesAs === "aliases"
        ? after.aliases.find(({ alias }) => alias === stage)?.version
        : after.latest_versions.find(({ current_stage }) => current_stage === legacyStage(stage))?.version;
    if (version === null)
        return holder === undefined;
    const own = marksOf(after.tags).filter((one) => one.stage === stage);
    if (own.some(({ previous }) => previous === (0,mark_story/* tokenOf */.B)(version, mark)))
        return true;
    // It may stand there by another's mark; then two moves were one.
    return holder === version;
}
function known(stage, stagesAs) {
    if (stagesAs === "aliases" ? ALIAS.test(stage) : legacyStage(stage) !== null)
        return;
    const expected = stagesAs === "aliases"
        ? "an alias of letters, digits, `-` and `_`, other than `latest` and `v1`"
        : "staging or production: MLflow has no other stages";
    throw (0,src_error/* failure */.V2)("input-invalid", `mlflow: stage ${shown(stage)}: expected ${expected}`, {
        hint: "Name the stage otherwise in the policy.",
    });
}
function lost(model, { stage, version }, after) {
    const now = after?.aliases.find(({ alias }) => alias === stage)?.version ?? "another version, or nobody";
    return (0,src_error/* failure */.V2)("registry-conflict", `mlflow: ${model}: ${stage} was given to ${version ?? "nobody"}, and somebody who did not see that wrote over it at once (now ${now})`, {
        hint: "Nothing of this move is left. Let only one job promote at a time (`concurrency:`), look at `modelgate stages`, and run this again if it is still right.",
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/registry/src/mlflow/log-run.ts
// Bytes reach MLflow as the artifacts of a run: newer servers take no other place for the source of a version.







const EXPERIMENT = "modelgate";
/**
 * Logs files as the artifacts of a new run, below `model/`, and gives what a version names as its source.
 * @throws ModelgateError `registry-fault`, also for a server that keeps artifacts where it does not take them in itself
 */
async function loggedIn(client, { about, files, now }) {
    const experiment_id = await experiment(client);
    const path = "mlflow/runs/create";
    const json = {
        experiment_id,
        run_name: about,
        start_time: now,
        tags: [{ key: "modelgate", value: "register" }],
    };
    const { info } = decoded(Run, await client.ask({ method: "POST", path, about, json }), path).run;
    const { run_id, artifact_uri } = info;
    const root = proxied(artifact_uri, client.base);
    const finish = async (status) => {
        const end = { run_id, status, end_time: now };
        await client.ask({ method: "POST", path: "mlflow/runs/update", about, json: end });
    };
    try {
        if (root === null)
            throw fault(`${about}: this server does not take in artifacts itself`, "Log the model with MLflow's own client, and register the number of the version that it makes.");
        for (const name of files.names) {
            const file = (0,external_node_path_.join)(files.folder, ...name.split("/"));
            const { size: sizeBytes } = await (0,promises_.stat)(file);
            const to = `${root}/model/${name}`;
            await upload(client, {
                to,
                about: `${about}: ${name}`,
                file: { sizeBytes, pieces: (0,external_node_fs_.createReadStream)(file) },
            });
        }
    }
    catch (error) {
        // The run says what became of it; what went wrong is said already.
        await finish("FAILED").catch(() => undefined);
        throw error;
    }
    await finish("FINISHED");
    return { source: `${artifact_uri.replace(/\/+$/u, "")}/model`, run_id };
}
/** The experiment of every upload. Of two that make it at once one finds it made. */
async function experiment(client) {
    const found = await named(client);
    if (found !== null)
        return found;
    const path = "mlflow/experiments/create";
    try {
        const json = { name: EXPERIMENT };
        return decoded(NewExperiment, await client.ask({ method: "POST", path, about: EXPERIMENT, json }), path)
            .experiment_id;
    }
    catch (error) {
        const made = error instanceof src_error/* ModelgateError */.HJ && error.code === "registry-conflict" ? await named(client) : null;
        if (made === null)
            throw error;
        return made;
    }
}
async function named(client) {
    const path = "mlflow/experiments/get-by-name";
    try {
        const query = { experiment_name: EXPERIMENT };
        const answer = await client.ask({ method: "GET", path, about: EXPERIMENT, query });
        return decoded(Experiment, answer, path).experiment.experiment_id;
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ && error.code === "registry-missing")
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/mlflow/register.ts







/**
 * Registers a version. MLflow numbers versions itself: a number adopts the version that training logged, by writing down beside
 * it what it is; a semantic version uploads the bytes and makes a new one, which is called so besides.
 * @throws ModelgateError `registry-conflict` when it is registered already for something else
 */
async function registerVersion(ports, given) {
    const name = registeredName(ports.naming, given.model);
    if (given.digest === null)
        throw (0,src_error/* failure */.V2)("input-invalid", `mlflow: ${given.model} ${given.version}: expected the digest of its bytes`, { hint: "`modelgate promote --do register` hashes the model's file and gives its digest." });
    const facts = factsOf(ports, given);
    const made = /^\d+$/u.test(given.version)
        ? await adopt(ports.client, { name, given, facts })
        : await create(ports, { name, given, facts });
    return versionOf(made, given.model);
}
function factsOf({ by }, { version, commit, path, digest, facts }) {
    const called = /^\d+$/u.test(version) ? {} : { version };
    const all = { ...facts, commit, path, by, ...called, ...(digest === null ? {} : { digest }) };
    return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value.slice(0, 2000)]));
}
async function adopt(client, { name, given, facts }) {
    const { model, version, digest } = given;
    const found = await versionNamed(client, name, version);
    if (found.status !== "READY")
        throw (0,src_error/* failure */.V2)("registry-missing", `mlflow: ${model} ${version}: it is ${shown(found.status || "of no status")}, not READY`, {
            hint: "Wait until it is, or log it again.",
        });
    const before = versionOf(found, model);
    if (before.digest === digest)
        return found;
    if (before.digest !== null)
        throw taken(model, version, before.digest);
    const path = "mlflow/model-versions/set-tag";
    // The digest comes last: who finds it finds the rest.
    const ordered = Object.entries(facts).toSorted(([a], [b]) => Number(a === "digest") - Number(b === "digest"));
    for (const [key, value] of ordered) {
        const json = { name, version, key: `modelgate.${key}`, value };
        await client.ask({ method: "POST", path, about: `${name} ${version}`, json });
    }
    const after = await versionNamed(client, name, version);
    const digestNow = versionOf(after, model).digest;
    if (digestNow !== digest)
        throw taken(model, version, digestNow ?? "bytes without a digest");
    return after;
}
async function create({ client, now }, { name, given, facts }) {
    const { model, version, files } = given;
    if (files === undefined)
        throw (0,src_error/* failure */.V2)("input-invalid", `mlflow: ${model} ${version}: its bytes are not on this disk`, {
            hint: "Name the number of a version that training logged, to register that one.",
        });
    if ((await modelNamed(client, name)) === null)
        await createModel(client, name);
    const before = await calledAlready(client, name, given);
    if (before !== null)
        return before;
    const about = `${name} ${version}`;
    const logged = await loggedIn(client, { about, files, now: now() });
    const path = "mlflow/model-versions/create";
    const tags = Object.entries(facts).map(([key, value]) => ({ key: `modelgate.${key}`, value }));
    const json = { name, ...logged, tags };
    const answer = await client.ask({ method: "POST", path, about, json });
    const made = decoded(OneVersion, answer, path).model_version;
    const [first = made] = called(await versionsNamed(client, name), version);
    if (first.version === made.version)
        return await versionNamed(client, name, made.version);
    throw (0,src_error/* failure */.V2)("registry-conflict", `mlflow: ${model}: somebody else called version ${first.version} ${version} at the same time`, {
        hint: `Ours is version ${made.version}, which nobody needs: delete it, and register these bytes under another version.`,
    });
}
/**
 * Throws what registering a semantic version would refuse.
 * @throws ModelgateError `registry-conflict`
 */
async function foreseeVersion({ client, naming }, given) {
    const name = registeredName(naming, given.model);
    if (/^\d+$/u.test(given.version) || (await modelNamed(client, name)) === null)
        return;
    await calledAlready(client, name, given);
}
/** The version that is called so already, of these very bytes and commit; null: none is called so. */
async function calledAlready(client, name, { model, version, digest, commit }) {
    const [before, ...others] = called(await versionsNamed(client, name), version);
    if (before === undefined)
        return null;
    if (others.length > 0)
        throw register_ambiguous(model, version, [before, ...others]);
    const { digest: known, facts } = versionOf(before, model);
    if (known === digest && facts["commit"] === commit)
        return before;
    const what = known === digest ? `${known}, of another commit` : (known ?? "bytes without a digest");
    throw taken(model, `${version} (${before.version})`, what);
}
/** Two jobs registered it at once, and nobody deleted the later one: no name says which of them is meant. */
function register_ambiguous(model, version, [first, ...others]) {
    const later = others.map((one) => one.version).join(" and ");
    return (0,src_error/* failure */.V2)("registry-conflict", `mlflow: ${model}: ${version} is what the versions ${first?.version} and ${later} are called`, { hint: `Delete version ${later} in MLflow, and run this again: the first of them counts.` });
}
/** The versions of a name, the first one first. */
function called(versions, version) {
    return versions
        .filter(({ tags }) => tags.some(({ key, value }) => key === "modelgate.version" && value === version))
        .toSorted((a, b) => Number(a.version) - Number(b.version));
}
async function createModel(client, name) {
    try {
        await client.ask({
            method: "POST",
            path: "mlflow/registered-models/create",
            about: name,
            json: { name },
        });
    }
    catch (error) {
        // Somebody else was quicker, to the same end.
        if (!(error instanceof src_error/* ModelgateError */.HJ) || error.code !== "registry-conflict")
            throw error;
    }
}
function taken(model, version, digest) {
    return (0,src_error/* failure */.V2)("registry-conflict", `mlflow: ${model} ${version} is registered already, for ${shown(digest)}`, {
        hint: "A version stays what it is. Register these bytes under another version.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/mlflow/mlflow-registry.ts








const LEGACY = "the stages of MLflow are deprecated since 2.9, and a version has one at a time: prefer aliases, without `legacy-stages`";
/** The registry of an MLflow server. */
function mlflowRegistry(ports) {
    const { client, naming } = ports;
    const one = async (model) => {
        const read = await readModel(ports, model);
        return read === null ? { model, versions: [], holders: [], history: [] } : overviewOf(read);
    };
    return {
        kind: "mlflow",
        concurrency: "found",
        notes: ports.stagesAs === "legacy" ? [LEGACY] : [],
        models: async () => (await allModels(ports)).map(({ model }) => model).toSorted(),
        overview: async (model) => (model === undefined ? await everything(ports) : [await one(model)]),
        versions: async (model) => readyOf(await versionsNamed(client, registeredName(naming, model)), model),
        holders: async (model) => (await one(model)).holders.slice(),
        history: async (model) => (await one(model)).history.slice(),
        foresee: (version) => foreseeVersion(ports, version),
        register: (version) => registerVersion(ports, version),
        move: (move) => moveStage(ports, move),
        bring: (version, folder) => bring(client, { ...version, name: registeredName(naming, version.model) }, folder),
    };
}
/** A model with all its versions; null: the server has none of this name. Two questions, and one for each further thousand versions. */
async function readModel(ports, model) {
    const name = registeredName(ports.naming, model);
    const registered = await modelNamed(ports.client, name);
    if (registered === null)
        return null;
    const { stagesAs, stages } = ports;
    return { model, registered, versions: await versionsNamed(ports.client, name), stagesAs, stages };
}
async function allModels({ client, naming }) {
    const path = "mlflow/registered-models/search";
    const all = await allPages(client, { path, about: "models", query: {} }, ModelPage, (page) => page.registered_models);
    return all.flatMap((registered) => {
        const model = naming.modelOf(registered.name);
        // Prompts are kept among the models, and are none.
        const isPrompt = registered.tags.some(({ key }) => key === "mlflow.prompt.is_prompt");
        return model === null || isPrompt ? [] : [{ model, registered }];
    });
}
async function everything(ports) {
    const models = await allModels(ports);
    if (models.length === 0)
        return [];
    const path = "mlflow/model-versions/search";
    const all = await allPages(ports.client, { path, about: "versions", query: {} }, VersionPage, (page) => page.model_versions);
    const byName = Map.groupBy(all, ({ name }) => name);
    const { stagesAs, stages } = ports;
    return models
        .map(({ model, registered }) => overviewOf({ model, registered, versions: byName.get(registered.name) ?? [], stagesAs, stages }))
        .toSorted((a, b) => (a.model < b.model ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/registry/src/mlflow/index.ts






/***/ })

};
