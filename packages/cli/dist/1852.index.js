export const id = 1852;
export const ids = [1852];
export const modules = {

/***/ 91852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ cardBom),
/* harmony export */   O: () => (/* binding */ cardText)
/* harmony export */ });
/* unused harmony export newestReports */
/* harmony import */ var _modelgate_evidence__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84618);
/* harmony import */ var _modelgate_evidence__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49346);
/* harmony import */ var _modelgate_evidence__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31154);
/* harmony import */ var _modelgate_render__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8973);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69513);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);
// The card of one version: what its reports say (packages/evidence), and what became of it in the registry.




/** The newest report of each action, whatever it says: a card that leaves out the one that failed is an advertisement. */
function newestReports(reports) {
    const newest = new Map();
    for (const report of reports) {
        const before = newest.get(report.action);
        if (before === undefined || madeAt(report) >= madeAt(before))
            newest.set(report.action, report);
    }
    return [...newest.values()].toSorted((a, b) => (a.action < b.action ? -1 : 1));
}
/**
 * The card as Markdown.
 * @throws ModelgateError `report-invalid` for a report about other bytes
 */
function cardText({ version, holders, history, reports, quarantined = null }) {
    assertAbout(version, reports);
    const [first, ...more] = newestReports(reports);
    const card = first === undefined
        ? `# ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(version.model)}\n\n${version.digest === null ? "No digest was registered." : (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(version.digest)}\n\nNo report about these bytes is kept: nothing is known of its quality.\n`
        : (0,_modelgate_evidence__WEBPACK_IMPORTED_MODULE_1__/* .modelCard */ .o)(first, ...more);
    const own = history.filter((step) => step.version === version.version);
    const rows = own.map(({ at, what, stage, by }) => [
        (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(at),
        `${what}${stage === null ? "" : ` ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(stage)}`}`,
        (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(by),
    ]);
    const parts = [
        card.trimEnd(),
        `## Version\n\n${rejection(quarantined)}${factsOf(version, holders)}`,
        ...(rows.length === 0
            ? []
            : [
                `## History\n\n${[["When", "What", "By"], ["---", "---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`,
            ]),
    ];
    return `${parts.join("\n\n")}\n`;
}
function rejection(reason) {
    if (reason === null)
        return "";
    return `**Quarantined: these bytes were rejected for good**${reason === "" ? "" : `: ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(reason, 300)}`}\n\n`;
}
function factsOf({ version, source, at, by, facts }, holders) {
    const held = holders
        .filter((holder) => holder.version === version)
        .map(({ stage }) => (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(stage));
    const others = Object.entries(facts)
        .filter(([name]) => !["digest", "path"].includes(name))
        .map(([name, value]) => `- ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name)}: ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(value, 200)}`);
    return [
        `- version: ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(version)}`,
        `- source: ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(source, 200)}`,
        ...(at === "" ? [] : [`- registered: ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(at)} by ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(by)}`]),
        `- holds: ${held.length === 0 ? "no stage" : held.join(", ")}`,
        ...others,
    ].join("\n");
}
/**
 * The card as a bill of materials, CycloneDX 1.6. `task` as `multiclass-classification`; null: not known.
 * @throws ModelgateError `report-invalid` for a report about other bytes
 */
function cardBom({ version, reports }, task) {
    assertAbout(version, reports);
    const [first, ...more] = newestReports(reports);
    const { model, version: name, digest } = version;
    return (0,_modelgate_evidence__WEBPACK_IMPORTED_MODULE_2__/* .bomOf */ .K)({
        subject: { kind: "file", name: model, version: name, ...(digest === null ? {} : { digest }) },
        parts: [],
        card: first === undefined ? null : (0,_modelgate_evidence__WEBPACK_IMPORTED_MODULE_3__/* .cardOf */ .k)([first, ...more]),
        ...{ task, modelgate: _modelgate_runner__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x, at: null },
    });
}
function assertAbout({ model, version, digest }, reports) {
    const other = reports.find(({ subject }) => digest === null || subject.digest !== digest);
    if (other === undefined)
        return;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("report-invalid", `reports: a report of ${other.action} is not about the bytes of ${model} ${version}`, {
        hint: "Give reports of this very file: their `subject.digest` is its sha256.",
    });
}
function madeAt({ provenance }) {
    return Date.parse(provenance.createdAt) || 0;
}


/***/ }),

/***/ 31154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ cardOf)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/evidence/src/card/gaps.ts
/** What these reports leave open, each in a sentence: a card that is silent on it would be read as a yes. */
function gapsOf(reports) {
    const measurements = reports.flatMap((report) => report.measurements);
    const checks = reports.flatMap((report) => report.checks);
    const unmeasured = measurements.filter(({ value }) => value === null);
    const undecided = checks.filter(({ verdict }) => verdict === "inconclusive");
    const unjudged = checks.filter(({ verdict, owner }) => owner === undefined && (verdict === "skipped" || verdict === "error"));
    const waived = checks.filter(({ waiver }) => waiver !== undefined);
    return [
        ...(reports.some(({ subject }) => subject.binding === "claimed")
            ? ["The model was not run for every report: a file says what it predicts."]
            : []),
        ...(reports.some(({ mode }) => mode === "observe")
            ? ["Some of it was only observed: nothing could have failed."]
            : []),
        ...unmeasured.map(({ metric, dataset, slice, reason }) => `${where(metric, dataset, slice)} was not measured: ${reason ?? "no reason is given"}.`),
        ...undecided.map(({ id }) => `${id} is undecided: the data are too few to tell.`),
        ...unjudged.map(({ id, because }) => `${id} was not judged: ${because}.`),
        ...waived.map(({ id, waiver }) => `${id} is waived by ${waiver?.owner}: ${waiver?.reason}.`),
        ...(checks.length === 0 ? ["No limit was checked."] : []),
        ...(reports.some(({ baseline }) => baseline !== undefined)
            ? []
            : ["It was compared with no earlier model."]),
        ...(measurements.some(({ slice }) => slice !== null)
            ? ["Only the slices above were looked at; of other groups nothing is known."]
            : ["No slice was looked at: of single groups nothing is known."]),
        ...(reports.some(({ latency }) => latency !== undefined)
            ? []
            : ["Latency, throughput and memory were not measured."]),
    ];
}
/** `accuracy on test, writer 7`. */
function where(metric, dataset, slice) {
    const groups = Object.entries(slice ?? {}).map(([column, value]) => `, ${column} ${value}`);
    return `${metric}${dataset === null ? "" : ` on ${dataset}`}${groups.join("")}`;
}

;// CONCATENATED MODULE: ./packages/evidence/src/card/card.ts


/**
 * Gathers reports about the same bytes, such as those of validate and benchmark.
 * @throws ModelgateError `report-invalid` when they are about different ones
 */
function cardOf(reports) {
    const [{ subject }] = reports;
    const other = reports.find((report) => report.subject.digest !== subject.digest);
    if (other !== undefined)
        throw (0,error/* failure */.V2)("report-invalid", `model card: ${other.action} is about other bytes than ${reports[0].action}`, {
            hint: "Gather reports of one model: their `subject.digest` is the same.",
        });
    return {
        name: subject.name,
        digest: subject.digest,
        sizeBytes: reports.find((report) => report.subject.sizeBytes !== null)?.subject.sizeBytes ?? null,
        sources: reports.map(({ action, verdict, provenance, environment }) => ({
            ...{ action, verdict, ...provenance },
            modelgate: environment.modelgate,
        })),
        datasets: unique(reports.flatMap(({ datasets }) => datasets)),
        measurements: reports.flatMap(({ measurements }) => measurements),
        checks: reports.flatMap(({ checks }) => checks),
        gaps: gapsOf(reports),
    };
}
/** validate and benchmark read the same data: each set once. */
function unique(datasets) {
    const found = new Map(datasets.map((one) => [`${one.name} ${one.digest}`, one]));
    return [...found.values()];
}


/***/ }),

/***/ 84618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ modelCard)
/* harmony export */ });
/* harmony import */ var _modelgate_render__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8973);
/* harmony import */ var _modelgate_render__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16567);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31154);
// A model card as Markdown, of reports alone: what was measured on which bytes and data, what was demanded, and what nobody looked
// at. What a person has to write, as intended use, is not made up here.


/**
 * The card of the model that these reports are about.
 * @throws ModelgateError `report-invalid` when they are about different bytes
 */
function modelCard(...reports) {
    const card = (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .cardOf */ .k)(reports);
    const parts = [
        `# ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(card.name)}`,
        factsOf(card),
        ...section("Measured", measured(card)),
        ...section("Limits", limits(card)),
        ...section("Data", data(card)),
        ...section("Not tested", card.gaps.map((gap) => `- ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(gap, 400)}`)),
        ...section("Reports", card.sources.map(sourceLine)),
    ];
    return `${parts.join("\n\n")}\n`;
}
function section(title, lines) {
    return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}
function factsOf({ digest, sizeBytes }) {
    const size = sizeBytes === null ? "" : `, ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .F)(sizeBytes, "bytes")}`;
    return digest === null ? "No bytes: a file says what it predicts." : `${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(digest)}${size}`;
}
function measured({ measurements }) {
    if (measurements.length === 0)
        return [];
    const rows = measurements.map(({ metric, dataset, slice, value, unit, n, interval, reason }) => {
        const groups = Object.entries(slice ?? {}).map(([column, group]) => `${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(column)} ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(group)}`);
        const shown = value === null ? `not measured: ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(reason ?? "", 200)}` : (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .F)(value, unit);
        const range = interval === null
            ? "none"
            : `${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .F)(interval.low, unit)} to ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .F)(interval.high, unit)} (${Number((interval.confidence * 100).toPrecision(6))} %, ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(interval.method)})`;
        return row([
            (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(metric),
            dataset === null ? "" : (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(dataset),
            groups.join(", ") || "all",
            shown,
            range,
            String(n),
        ]);
    });
    return [...head(["Metric", "Data set", "Slice", "Value", "Interval", "Examples"]), ...rows];
}
function limits({ checks }) {
    if (checks.length === 0)
        return [];
    const rows = checks.map(({ id, tier, effect, message }) => row([(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(id), tier, effect, (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(message, 300)]));
    return [...head(["Check", "Tier", "Outcome", "What was found"]), ...rows];
}
function data({ datasets }) {
    if (datasets.length === 0)
        return [];
    const rows = datasets.map(({ name, rows: count, digest }) => row([
        (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name),
        count === null ? "unknown" : String(count),
        digest === null ? "none" : (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(digest),
    ]));
    return [...head(["Data set", "Rows", "Digest"]), ...rows];
}
function sourceLine({ action, verdict, createdAt, repository, commit, run, policyDigest, modelgate, }) {
    const facts = [
        ...(repository === null ? [] : [(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(repository)]),
        ...(commit === null ? [] : [`commit ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(commit)}`]),
        ...(run === null ? [] : [`run ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(run, 200)}`]),
        ...(policyDigest === null ? [] : [`policy ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(policyDigest)}`]),
        `Modelgate ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(modelgate)}`,
    ];
    return `- ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(action)}: ${verdict}, ${(0,_modelgate_render__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(createdAt)}; ${facts.join(", ")}`;
}
function head(titles) {
    return [row(titles), row(titles.map(() => "---"))];
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}


/***/ }),

/***/ 49346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ bomOf),
  k: () => (/* binding */ bomStatement)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/evidence/src/statement.ts
var statement = __webpack_require__(36454);
;// CONCATENATED MODULE: ./packages/evidence/src/cyclonedx/component.ts

function componentOf({ kind, name, version, digest, purl, licence }) {
    return {
        type: kind,
        "bom-ref": purl ?? refOf(kind, name, digest ?? version ?? ""),
        name,
        ...(version === null ? {} : { version }),
        ...(digest === undefined ? {} : { hashes: hashesOf(digest) }),
        ...(licence === undefined ? {} : { licenses: [{ license: { id: licence } }] }),
        ...(purl === undefined ? {} : { purl }),
    };
}
/** A name within one document, unlike any other's: kind, name and what tells two of a name apart. */
function refOf(kind, name, which) {
    return [kind, name, which].map(encodeURIComponent).join("/");
}
function hashesOf(digest) {
    return [{ alg: "SHA-256", content: (0,statement/* digestsOf */.nw)(digest).sha256 }];
}

;// CONCATENATED MODULE: ./packages/evidence/src/cyclonedx/model-component.ts

/** The model as a component, with the card that its reports give it. Values are decimal texts: the format has no numbers there. */
function modelComponent(card, task) {
    return {
        type: "machine-learning-model",
        "bom-ref": refOf("model", card.name, card.digest ?? ""),
        name: card.name,
        ...(card.digest === null ? {} : { hashes: hashesOf(card.digest) }),
        modelCard: {
            modelParameters: {
                ...(task === null ? {} : { task }),
                datasets: card.datasets.map((dataset) => ({ ref: dataRef(dataset) })),
            },
            quantitativeAnalysis: { performanceMetrics: card.measurements.flatMap(metricOf) },
            considerations: { technicalLimitations: [...card.checks.map(({ message }) => message), ...card.gaps] },
        },
        properties: card.sources.map(({ action, verdict, createdAt }) => ({
            name: `modelgate:${action}`,
            value: `${verdict}, ${createdAt}`,
        })),
    };
}
/** The data it was judged on, each by its digest. */
function dataComponents({ datasets }) {
    return datasets.map((dataset) => ({
        type: "data",
        "bom-ref": dataRef(dataset),
        name: dataset.name,
        ...(dataset.digest === null ? {} : { hashes: hashesOf(dataset.digest) }),
        data: [{ type: "dataset", name: dataset.name }],
        ...(dataset.rows === null
            ? {}
            : { properties: [{ name: "modelgate:rows", value: String(dataset.rows) }] }),
    }));
}
function dataRef({ name, digest }) {
    return refOf("data", name, digest ?? "");
}
/** Nothing for what was not measured: it stands among the limitations. */
function metricOf({ metric, dataset, slice, value, interval }) {
    if (value === null)
        return [];
    const where = [
        ...(dataset === null ? [] : [`dataset ${dataset}`]),
        ...Object.entries(slice ?? {}).map(([column, group]) => `${column} ${group}`),
    ];
    return [
        {
            type: metric,
            value: String(value),
            ...(where.length === 0 ? {} : { slice: where.join(", ") }),
            ...(interval === null
                ? {}
                : { confidenceInterval: { lowerBound: String(interval.low), upperBound: String(interval.high) } }),
        },
    ];
}

;// CONCATENATED MODULE: ./packages/evidence/src/cyclonedx/bom.ts
// A bill of materials, CycloneDX 1.6 (ECMA-424): what an image or a file consists of, the model among it with its card. The same
// parts give the same document: its serial number comes from the digest, and it holds a time only when one is given.




/** The predicate type under which in-toto carries such a document. */
const CYCLONEDX = "https://cyclonedx.org/bom";
/** The bill of materials of what is described. */
function bomOf({ subject, parts, card, task, modelgate, at }) {
    const whole = componentOf(subject);
    const model = card === null ? [] : [modelComponent(card, task)];
    const components = distinct([
        ...parts.map(componentOf),
        ...model,
        ...(card === null ? [] : dataComponents(card)),
    ]);
    const inside = components.filter(({ type }) => type !== "data").map((component) => component["bom-ref"]);
    return {
        $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
        ...{ bomFormat: "CycloneDX", specVersion: "1.6" },
        serialNumber: serialOf(subject, components),
        version: 1,
        metadata: {
            ...(at === null ? {} : { timestamp: at }),
            tools: {
                components: [{ type: "application", "bom-ref": "modelgate", name: "modelgate", version: modelgate }],
            },
            component: whole,
        },
        components,
        dependencies: [{ ref: whole["bom-ref"], dependsOn: inside.toSorted() }],
    };
}
/** One of each name: an image may have the same layer twice, and empty layers are all alike. */
function distinct(components) {
    return [...new Map(components.map((component) => [component["bom-ref"], component])).values()];
}
/** The statement that these bytes consist of that. */
function bomStatement(bom, subjects) {
    return (0,statement/* statement */.qZ)(subjects, CYCLONEDX, { ...bom });
}
/** A UUID of version 8 (RFC 9562, 5.8) made of what is described: whoever describes the same writes the same. */
function serialOf(subject, components) {
    const bytes = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([subject, components]))
        .digest()
        .subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}


/***/ }),

/***/ 13997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);


/**
 * What a schema makes of a value that a stranger wrote.
 * @throws ModelgateError `signature-invalid` naming `what` it is in, and the first thing wrong by its path
 */
function decoded(schema, value, { what, hint }) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(schema, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const path = valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue)?.slice(0, 200) ?? "all of it";
    // The message repeats what was received, which may be as long as the file.
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("signature-invalid", `${what}: ${path}: ${issue.message.slice(0, 300)}`, { hint });
}
/**
 * The value of JSON in UTF-8, of which no other reader makes another one.
 * @throws ModelgateError `signature-invalid` for bytes that are none; `what` they are
 */
function jsonIn(bytes, { what, hint }) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("signature-invalid", `${what}: is not JSON in UTF-8`, { hint, cause });
    }
}


/***/ }),

/***/ 36454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ decodeStatement),
/* harmony export */   KD: () => (/* binding */ STATEMENT_MEDIA_TYPE),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   qZ: () => (/* binding */ statement)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13997);
// An in-toto Statement, version 1 (github.com/in-toto/attestation, spec/v1/statement.md): somebody says `predicate` of the bytes
// that `subject` names by digest. What is signed are its bytes; nothing is read from it before the signature was proven.



const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
/** The media type under which an envelope carries a statement. */
const STATEMENT_MEDIA_TYPE = "application/vnd.in-toto+json";
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq());
const hex = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]+$/u, "expected lower-case hexadecimal digits"));
/** Digests by algorithm, as lower-case hexadecimal digits: `{ "sha256": "…" }`. */
const Digests = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), hex), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((set) => Object.keys(set).length > 0, "expected at least one digest"), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ sha256 }) => sha256 === undefined || sha256.length === 64, "expected 64 digits for a sha256, no more and no less"));
const Subject = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), digest: Digests });
const Statement = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(STATEMENT_TYPE),
    subject: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Subject), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1, "expected at least one subject")),
    predicateType: text,
    predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/**
 * A subject by name and `sha256:…`.
 * @throws ModelgateError `input-invalid` for another form
 */
function subjectOf(name, digest) {
    return { name, digest: digestsOf(digest) };
}
/**
 * The digits of `sha256:…`, under the name of the algorithm.
 * @throws ModelgateError `input-invalid` for another form
 */
function digestsOf(digest) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/u.exec(digest) ?? [];
    if (sha256 !== undefined)
        return { sha256 };
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `digest: expected sha256: and 64 hexadecimal digits, got ${quoted(digest)}`, {
        hint: "`sha256sum` of the file gives the digits; the `subject.digest` of its report has the whole form.",
    });
}
/** A statement of its parts. */
function statement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject, predicateType, predicate };
}
/** The bytes of a statement, which are signed. */
function encodeStatement(given) {
    return Buffer.from(JSON.stringify(given));
}
/**
 * Reads a statement whose signature was proven. Unknown fields are allowed, as in-toto says.
 * @throws ModelgateError `signature-invalid` naming the first thing wrong
 */
function decodeStatement(bytes) {
    const words = {
        what: "the statement",
        hint: `Sign an in-toto statement of the type ${STATEMENT_TYPE}.`,
    };
    const { subject, ...rest } = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .decoded */ .D)(Statement, (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonIn */ .Y)(bytes, words), words);
    return { ...rest, subject: subject.map(({ name = "", digest }) => ({ name, digest })) };
}
/** Whether a statement is about these bytes, `sha256:…`. */
function isAbout({ subject }, digest) {
    const { sha256 } = digestsOf(digest);
    return subject.some((one) => one.digest["sha256"] === sha256);
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ })

};
