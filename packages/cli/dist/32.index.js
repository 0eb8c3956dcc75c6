export const id = 32;
export const ids = [32];
export const modules = {

/***/ 1032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PolicySchema: () => (/* reexport */ PolicySchema),
  parseClasses: () => (/* reexport */ parseClasses),
  parseDatasets: () => (/* reexport */ parseDatasets),
  parseInputs: () => (/* reexport */ parseInputs),
  parseLimits: () => (/* reexport */ parseLimits),
  readPolicy: () => (/* reexport */ readPolicy)
});

// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var limit = __webpack_require__(8034);
// EXTERNAL MODULE: ./packages/schema/src/task.ts
var task = __webpack_require__(6612);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./packages/policy/src/schema.ts


// The grammar of modelgate.yml. Every object is strict: an unknown key is a limit somebody believes in and
// nobody checks.
const schema_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const label = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]);
const LimitBounds = {
    min: dist/* optional */.lqM(dist/* pipe */.FsL(finite, dist/* description */.h_("Lowest accepted value, inclusive."))),
    max: dist/* optional */.lqM(dist/* pipe */.FsL(finite, dist/* description */.h_("Highest accepted value, inclusive."))),
};
/** One entry of `limits:`. */
const LimitEntry = dist/* pipe */.FsL(dist/* strictObject */.rej({
    metric: dist/* pipe */.FsL(schema_name, dist/* description */.h_("A metric under scikit-learn's name, for example accuracy or f1_macro.")),
    dataset: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("One of the model's data sets; absent: every one."))),
    ...LimitBounds,
    tier: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(limit/* TIERS */.iB), dist/* description */.h_("`advisory` turns a fail into a warning.")), "required"),
}), dist/* check */.z6Y((entry) => entry.min !== undefined || entry.max !== undefined, "expected at least one of min, max"));
/** The labels of a classification, in the order of the scores. */
const Classes = dist/* pipe */.FsL(dist/* array */.YOg(label), dist/* minLength */.BpQ(2));
/** How a model's inputs are fed: `inputs:` of a data set. */
const Inputs = dist/* record */.g1P(schema_name, dist/* union */.KCZ([schema_name, dist/* pipe */.FsL(dist/* array */.YOg(schema_name), dist/* minLength */.BpQ(1))]));
/** One entry of `datasets:`. */
const DatasetEntry = dist/* pipe */.FsL(dist/* strictObject */.rej({
    path: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("CSV, TSV, JSONL or Parquet, relative to this file."))),
    predictions: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("A predictions file, in place of running the model."))),
    target: dist/* pipe */.FsL(schema_name, dist/* description */.h_("The column that holds the truth.")),
    id: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("The column that names each example; absent: the row number."))),
    inputs: dist/* optional */.lqM(dist/* pipe */.FsL(Inputs, dist/* description */.h_("Model input → column, list of columns, or pattern with *.")), {}),
}), dist/* check */.z6Y((entry) => (entry.path === undefined) !== (entry.predictions === undefined), "expected exactly one of path, predictions"), dist/* check */.z6Y((entry) => entry.predictions === undefined || Object.keys(entry.inputs).length === 0, "expected inputs only beside path: no model is run on predictions"));
const Datasets = dist/* pipe */.FsL(dist/* record */.g1P(schema_name, DatasetEntry), dist/* check */.z6Y((sets) => Object.keys(sets).length > 0, "expected at least one data set"));
const Limits = dist/* pipe */.FsL(dist/* array */.YOg(LimitEntry), dist/* minLength */.BpQ(1, "expected at least one limit"));
/** One entry of `models:`. */
const ModelEntry = dist/* pipe */.FsL(dist/* strictObject */.rej({
    path: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("The ONNX file, relative to this file; absent: every data set has predictions."))),
    task: dist/* pipe */.FsL(dist/* picklist */.KIO(task/* TASKS */.n), dist/* description */.h_("What the model predicts.")),
    classes: dist/* optional */.lqM(dist/* pipe */.FsL(Classes, dist/* description */.h_("The labels in the order of the scores."))),
    positive: dist/* optional */.lqM(dist/* pipe */.FsL(label, dist/* description */.h_("Binary: the positive class; absent: the last."))),
    output: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("The model's output that holds the scores or values."))),
    scores: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(["probabilities", "logits", "log-probabilities"]), dist/* description */.h_("What the scores are, where their values do not tell."))),
    datasets: Datasets,
    limits: Limits,
}), dist/* check */.z6Y((entry) => Object.values(entry.datasets).every((set) => (entry.path === undefined) === (set.path === undefined)), "expected data sets with path for a model with path, and with predictions for one without"), dist/* check */.z6Y(({ task, positive }) => positive === undefined || task === "binary-classification", "expected positive only for binary-classification"), dist/* check */.z6Y(({ task, classes, scores }) => task !== "regression" || (classes ?? scores) === undefined, "expected classes and scores only for a classification"));
/** The whole file. */
const PolicySchema = dist/* strictObject */.rej({
    models: dist/* pipe */.FsL(dist/* record */.g1P(schema_name, ModelEntry), dist/* check */.z6Y((models) => Object.keys(models).length > 0, "expected at least one model")),
});

// EXTERNAL MODULE: ./packages/policy/src/shorthand.ts
var shorthand = __webpack_require__(2907);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/schema/src/closest.ts
var closest = __webpack_require__(3490);
;// CONCATENATED MODULE: ./packages/policy/src/explain-issue.ts

/** Where in the document an issue stands. */
function keysOf(issue) {
    return (issue.path ?? []).map(({ key }) => key);
}
/** Whether the key itself is wrong, not its value. */
function isUnknownKey(issue) {
    return issue.type === "strict_object" && issue.expected === "never";
}
/** valibot's issue in the words of somebody who writes YAML. */
function explain(issue, schema) {
    const key = String(keysOf(issue).at(-1) ?? "");
    if (isUnknownKey(issue)) {
        const near = (0,closest/* closest */.k)(key, knownKeys(schema));
        return `unknown key${near === null ? "" : `, did you mean "${near}"?`}`;
    }
    if (issue.kind === "schema" && issue.received === "undefined")
        return "missing";
    // A rule of our own says in a sentence what it expects; what it got is a whole mapping, and no help.
    if (issue.type === "check")
        return issue.message;
    if (issue.expected === null)
        return `${issue.message}, got ${issue.received}`;
    return `expected ${issue.expected.replaceAll('"', "")}, got ${issue.received}`;
}
/** Every key of the grammar, wherever it stands: a typo is as likely a misplaced key. */
function knownKeys(schema, found = new Set()) {
    if (typeof schema !== "object" || schema === null)
        return [...found];
    const { entries, wrapped, pipe, item, value } = schema;
    if (typeof entries === "object" && entries !== null) {
        for (const [key, inner] of Object.entries(entries)) {
            found.add(key);
            knownKeys(inner, found);
        }
    }
    for (const inner of [wrapped, item, value])
        knownKeys(inner, found);
    if (Array.isArray(pipe))
        for (const inner of pipe)
            if (inner !== schema)
                knownKeys(inner, found);
    return [...found];
}

;// CONCATENATED MODULE: ./packages/policy/src/yaml.ts




/** A document of a mebibyte is no policy; parsing it would cost more than it could say. */
const MOST_CHARACTERS = 1 << 20;
/**
 * Parses YAML and checks it, reporting every mistake with line and column.
 * @throws ModelgateError `policy-invalid`
 */
function readYaml(text, source, schema) {
    if (text.length > MOST_CHARACTERS) {
        const message = `${source.name}: ${text.length} characters, at most ${MOST_CHARACTERS} are read`;
        throw (0,error/* failure */.V2)("policy-invalid", message, { hint: "Is this the right file?" });
    }
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const place = (offset) => {
        if (offset === undefined)
            return undefined;
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const wrong = (offset, message) => problemAt(source, place(offset), message.slice(0, 500));
    (0,error/* throwProblems */.Jh)(document.errors.map((error) => wrong(error.pos[0], error.message)));
    (0,error/* throwProblems */.Jh)(reservedKeys(document).map(([offset, message]) => wrong(offset, message)));
    const result = dist/* safeParse */.xLC(schema, plain(document, source));
    if (!result.success) {
        (0,error/* throwProblems */.Jh)(result.issues.map((issue) => {
            const keys = keysOf(issue);
            const where = keys.length === 0 ? "" : `${keys.join(".")}: `;
            return wrong(offsetOf(document, keys, isUnknownKey(issue)), `${where}${explain(issue, schema)}`);
        }));
    }
    return {
        value: result.output,
        locate: (keys) => place(offsetOf(document, keys, false)),
    };
}
/** A problem at a place of a text: said in the message, and as a location where the text is a file. */
function problemAt(source, place, message) {
    const where = place === undefined ? source.name : `${source.name}:${place.line}:${place.column}`;
    const hint = "The grammar: schemas/policy.schema.json, or the example in the README.";
    const at = source.kind === "file" ? { at: { path: source.name, ...place } } : {};
    return { code: "policy-invalid", message: `${where}: ${message}`, hint, ...at };
}
// valibot leaves these out of a record without a word: a data set of that name would never be judged.
const RESERVED = new Set(["__proto__", "prototype", "constructor"]);
function reservedKeys(document) {
    const found = [];
    (0,yaml_dist/* visit */.YR)(document, {
        Pair(_, { key }) {
            if (!(0,yaml_dist/* isScalar */.jn)(key) || !RESERVED.has(String(key.value)))
                return;
            found.push([key.range?.[0], `${key.value}: a name that cannot be used here`]);
        },
    });
    return found;
}
/** Aliases that would expand without bound are refused by the library; its reason is passed on. */
function plain(document, source) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw (0,error/* failure */.V2)("policy-invalid", `${source.name}: ${reason}`, {
            hint: "Write it without aliases.",
            cause,
        });
    }
}
/** Where the value at a path begins; for an unknown key where the key itself stands; else the nearest parent. */
function offsetOf(document, keys, ofKey) {
    for (let length = keys.length; length >= 0; length -= 1) {
        const path = keys.slice(0, length);
        if (ofKey && length === keys.length && length > 0) {
            const parent = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
            const pair = (0,yaml_dist/* isMap */.jh)(parent)
                ? parent.items.find((item) => String(item.key) === String(path.at(-1)))
                : undefined;
            if ((0,yaml_dist/* isNode */.Ll)(pair?.key))
                return pair.key.range?.[0];
        }
        const node = length === 0 ? document.contents : document.getIn(path, true);
        if ((0,yaml_dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/policy/src/clause.ts




/**
 * The clauses of checked `limits:` entries; one entry with `min` and `max` is two clauses. Each knows its line
 * where it stands in a file.
 */
function clausesOf(entries, source, locate) {
    return entries.flatMap((entry, index) => limit/* LIMIT_KINDS */.A7.flatMap((kind) => {
        const value = entry[kind];
        if (value === undefined)
            return [];
        const at = source.kind === "file" ? { at: { path: source.name, ...locate(index, kind) } } : {};
        return [
            {
                metric: entry.metric,
                dataset: entry.dataset ?? null,
                limit: { kind, value },
                tier: entry.tier,
                ...at,
            },
        ];
    }));
}
/**
 * The `limits` input: lines such as `accuracy>=0.9`, or a YAML list in the policy's grammar. Empty: no clause.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
function parseLimits(text) {
    const clauses = (0,shorthand/* shortLimits */.z)(text);
    if (clauses !== null)
        return clauses;
    const source = { kind: "input", name: "limits" };
    const { value, locate } = readYaml(text, source, Limits);
    return clausesOf(value, source, (index, key) => locate([index, key]));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/policy/src/policy.ts






/**
 * Reads one model's part of a policy file; the whole file is checked.
 * @param path of the file, for messages and as the base of the paths in it
 * @throws ModelgateError `policy-invalid` with line and column of every mistake, `input-invalid` for an unknown model
 */
function readPolicy(text, path, model) {
    const source = { kind: "file", name: path };
    const { value, locate } = readYaml(text, source, PolicySchema);
    (0,error/* throwProblems */.Jh)(Object.entries(value.models).flatMap((entry) => strangers(entry, source, locate)));
    const [name, entry] = chosen(value.models, path, model);
    const clauses = clausesOf(entry.limits, source, (index, key) => locate(["models", name, "limits", index, key]));
    const base = (file) => ((0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), file));
    return { name, ...modelOf(entry, base), datasets: datasetsOf(entry.datasets, base), clauses };
}
/**
 * The `datasets` input: the policy's `datasets:` mapping as YAML.
 * @throws ModelgateError `policy-invalid`
 */
function parseDatasets(text) {
    const { value } = readYaml(text, { kind: "input", name: "datasets" }, Datasets);
    return datasetsOf(value, (file) => file);
}
/**
 * The `inputs` input: the policy's `inputs:` mapping of one data set as YAML.
 * @throws ModelgateError `policy-invalid`
 */
function parseInputs(text) {
    return readYaml(text, { kind: "input", name: "inputs" }, Inputs).value;
}
/**
 * The `classes` input: labels between commas or line ends, or a YAML list for labels that hold either. Empty: none.
 * @throws ModelgateError `policy-invalid`
 */
function parseClasses(text) {
    return (0,shorthand/* shortClasses */.l)(text) ?? readYaml(text, { kind: "input", name: "classes" }, Classes).value.map(String);
}
function chosen(models, path, model) {
    const names = Object.keys(models);
    const name = model ?? (names.length === 1 ? names[0] : undefined);
    const entry = name === undefined || !Object.hasOwn(models, name) ? undefined : models[name];
    if (name !== undefined && entry !== undefined)
        return [name, entry];
    const near = model === null ? null : (0,closest/* closest */.k)(model, names);
    const asked = model === null ? "it holds several models" : `it holds no model "${model}"`;
    throw (0,error/* failure */.V2)("input-invalid", `model: ${path}: ${asked}; they are ${names.join(", ")}`, {
        hint: near === null ? "Name one of them." : `Did you mean "${near}"?`,
    });
}
/** Limits on data sets that the model does not have: nobody would ever judge them. */
function strangers([name, { datasets, limits }], source, locate) {
    const sets = Object.keys(datasets);
    return limits.flatMap(({ dataset }, index) => {
        if (dataset === undefined || sets.includes(dataset))
            return [];
        const place = locate(["models", name, "limits", index, "dataset"]);
        const hint = `The model's data sets are ${sets.join(", ")}.`;
        return [{ ...problemAt(source, place, `limits: no data set "${dataset}"`), hint }];
    });
}
function modelOf(entry, base) {
    return {
        path: entry.path === undefined ? null : base(entry.path),
        task: entry.task,
        classes: entry.classes?.map(String) ?? null,
        positive: entry.positive === undefined ? null : String(entry.positive),
        output: entry.output ?? null,
        scores: entry.scores ?? null,
    };
}
function datasetsOf(sets, base) {
    return Object.entries(sets).map(([name, { path, predictions, target, id, inputs }]) => ({
        name,
        source: predictions === undefined
            ? { kind: "data", path: base(path ?? "") }
            : { kind: "predictions", path: base(predictions) },
        target,
        id: id ?? null,
        inputs,
    }));
}

;// CONCATENATED MODULE: ./packages/policy/src/index.ts





/***/ }),

/***/ 8034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ LIMIT_KINDS),
/* harmony export */   iB: () => (/* binding */ TIERS)
/* harmony export */ });
/* unused harmony export Limit */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** A clause that bounds one measured value. `min` and `max` are inclusive and judged on the estimate. */
const LIMIT_KINDS = ["min", "max"];
/** What a breach does: `required` fails the gate, `advisory` warns. */
const TIERS = ["required", "advisory"];
const Limit = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(LIMIT_KINDS), value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x()) });


/***/ })

};
