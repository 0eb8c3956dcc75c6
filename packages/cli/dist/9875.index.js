export const id = 9875;
export const ids = [9875];
export const modules = {

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

/***/ 80005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Ky: () => (/* binding */ identityText),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   aZ: () => (/* binding */ parseIdentity),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
// Who may have signed, as a policy writes it and as a proof says it: one text, compared whole. A certificate's name alone is
// nobody: any issuer may know somebody of that name, so the issuer belongs to it.

/** GitHub's issuer of tokens for workflow runs: the one that a name alone stands for. */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
/**
 * `key:<64 digits>`, `https://github.com/…/gate.yml@refs/heads/main`, `dev@acme.com from https://accounts.acme.com`, and
 * `https://github.com/…/gate.yml@refs/heads/main for https://github.com/acme/models`.
 */
function identityText(identity) {
    if (identity.kind === "key")
        return `key:${identity.id}`;
    const { name, issuer, source } = identity;
    return `${name}${source === null ? "" : ` for ${source}`}${issuer === GITHUB_ISSUER ? "" : ` from ${issuer}`}`;
}
/**
 * Reads what a policy's `signed-by` says.
 * @throws ModelgateError `policy-invalid` for a text that could never be anybody's
 */
function parseIdentity(text) {
    const [, id] = /^key:([0-9a-f]{64})$/u.exec(text) ?? [];
    if (id !== undefined)
        return { kind: "key", id };
    const [, name = "", source = null, issuer = GITHUB_ISSUER] = /^(\S+)(?: for (\S+))?(?: from (\S+))?$/u.exec(text) ?? [];
    if (isName(name) && isAddress(issuer) && (source === null || isAddress(source)))
        return { kind: "certificate", name, issuer, source };
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("policy-invalid", `signed-by: ${JSON.stringify(text.slice(0, 200))} is no identity`, {
        hint: "Write key:<64 hexadecimal digits>, a workflow as https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main, <workflow> for <repository>, or <name> from <issuer>. `modelgate verify-signature` shows who signed a report.",
    });
}
/** An address of a web page or of mail: no white space, nothing invisible, and no `key:`. Otherwise two identities could have the same text form. */
function isName(text) {
    return /^(?:https:\/\/[!-~]+|[!-~]+@[!-~]+)$/u.test(text) && !text.startsWith("key:");
}
/** An address of a web page: of who vouches for names, of a repository. */
function isAddress(text) {
    return text.startsWith("https://") && isName(text);
}


/***/ }),

/***/ 99875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   STATEMENT_MEDIA_TYPE: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_8__.KD),
/* harmony export */   bomOf: () => (/* reexport safe */ _cyclonedx_bom_js__WEBPACK_IMPORTED_MODULE_2__.K),
/* harmony export */   bomStatement: () => (/* reexport safe */ _cyclonedx_bom_js__WEBPACK_IMPORTED_MODULE_2__.k),
/* harmony export */   cardOf: () => (/* reexport safe */ _card_card_js__WEBPACK_IMPORTED_MODULE_0__.k),
/* harmony export */   encodeStatement: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_8__._i),
/* harmony export */   identityText: () => (/* reexport safe */ _identity_js__WEBPACK_IMPORTED_MODULE_3__.Ky),
/* harmony export */   modelCard: () => (/* reexport safe */ _card_model_card_js__WEBPACK_IMPORTED_MODULE_1__.o),
/* harmony export */   parseIdentity: () => (/* reexport safe */ _identity_js__WEBPACK_IMPORTED_MODULE_3__.aZ),
/* harmony export */   provenanceOf: () => (/* reexport safe */ _provenance_js__WEBPACK_IMPORTED_MODULE_6__.J),
/* harmony export */   readPrivateKey: () => (/* reexport safe */ _key_js__WEBPACK_IMPORTED_MODULE_4__.$k),
/* harmony export */   readPrivateKeyFile: () => (/* reexport safe */ _private_key_file_js__WEBPACK_IMPORTED_MODULE_5__.P),
/* harmony export */   readPublicKey: () => (/* reexport safe */ _key_js__WEBPACK_IMPORTED_MODULE_4__.RR),
/* harmony export */   signEnvelope: () => (/* reexport safe */ _sign_envelope_js__WEBPACK_IMPORTED_MODULE_7__.Y),
/* harmony export */   statement: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_8__.qZ),
/* harmony export */   statementOf: () => (/* reexport safe */ _test_result_js__WEBPACK_IMPORTED_MODULE_9__.T8),
/* harmony export */   subjectOf: () => (/* reexport safe */ _statement_js__WEBPACK_IMPORTED_MODULE_8__.et)
/* harmony export */ });
/* harmony import */ var _card_card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31154);
/* harmony import */ var _card_model_card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84618);
/* harmony import */ var _cyclonedx_bom_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49346);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80005);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28004);
/* harmony import */ var _private_key_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55689);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85920);
/* harmony import */ var _sign_envelope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48483);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36454);
/* harmony import */ var _test_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99433);












/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48124);

// Two readers have to be disarmed. The Markdown parser respects a backslash or an entity. GitHub's own filters run
// afterwards over the finished text, where both are gone: mentions, issue references, emoji names and bare addresses
// are only stopped by a character in between. A zero-width space is what Renovate and Dependabot rely on there.
const BREAK = "&#8203;";
const ACTIVE = /[\\`*_~[\]!]|[&<>|]|\$|@|#(?=\d)|#|:(?=[\w/+-])|www(?=\.)|gh-(?=\d)/gi;
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    // An entity, not a backslash: it holds in a table cell and outside of one.
    "|": "&#124;",
    // GitHub's advice for a dollar that begins no formula.
    $: "<span>$</span>",
};
/**
 * A stranger's text as inline Markdown that shows exactly its characters, anywhere in a line and in a table cell:
 * no markup, link, image, mention, reference or formula comes of it. Cut in the middle at `max` characters.
 */
function escapeMarkdown(text, max = 120) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, max)
        .replace(ACTIVE, disarm)
        .replace(/^(?=[-+=])/, "\\")
        .replace(/^(\d{1,9})(?=[.)])/, "$1\\")
        .replace(/^ | $/g, "&#32;");
}
function disarm(match, offset, text) {
    const entity = ENTITIES[match];
    if (entity !== undefined)
        return entity;
    if (match === "#")
        return /\d/.test(text.charAt(offset + 1)) ? `\\#${BREAK}` : "\\#";
    if (match.length > 1 || match === "@" || match === ":")
        return `${match}${BREAK}`;
    return `\\${match}`;
}
/** A stranger's text as code, where GitHub looks for no markup. Cut in the middle at `max` characters; empty shows as `""`. */
function codeSpan(text, max = 120) {
    const content = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, max) || '""';
    // In a table cell a pipe ends the span whatever surrounds it, and `\|` cannot be told from a backslash before one.
    if (/[`|]/.test(content))
        return `<code>${escapeMarkdown(content, max)}</code>`;
    // One space is taken off each end when both have one and there is anything else.
    return /^ .*[^ ].* $/.test(content) ? `\` ${content} \`` : `\`${content}\``;
}
/** Lines of text as a fenced block that no line in it can end. */
function codeBlock(text, language = "") {
    const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return [fence + language, ...text.split("\n").map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK), fence].join("\n");
}


/***/ }),

/***/ 16567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatValue)
/* harmony export */ });
/** How many digits say enough: at least this many significant ones, and for `decimals` at least so many places. */
const DIGITS = {
    // A ratio that is not 1 is never shown as 1.
    ratio: { significant: 2, decimals: 3, bounds: [0, 1] },
    score: { significant: 2, decimals: 3, bounds: [0, 1] },
    nats: { significant: 2, decimals: 3, bounds: [0] },
    target: { significant: 4 },
    "target-squared": { significant: 4 },
    ms: { significant: 3, suffix: " ms" },
    bytes: { significant: 3 },
    count: { significant: 4 },
};
const BYTE_UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
/** A number with its unit, short enough to read and long enough to be true: 0.9499 beside 0.95 is not 0.950. */
function formatValue(value, unit, { beside = [], exact = false } = {}) {
    if (!Number.isFinite(value))
        return String(value);
    const { bounds = [], suffix = "" } = DIGITS[unit];
    const counted = Number.isInteger(value) && (unit === "count" || (unit === "bytes" && Math.abs(value) < 1000));
    const shown = exact || counted ? String(value) : rounded(value, startingDigits(value, unit), [...bounds, ...beside]);
    return unit === "bytes" ? formatBytes(Number(shown)) : `${shown}${suffix}`;
}
function startingDigits(value, unit) {
    const { significant, decimals = 0 } = DIGITS[unit];
    // The exponent of the first digit: -1 for 0.5, 0 for 5. The logarithm is off by one now and then.
    const exponent = Number(value.toExponential().split("e")[1]);
    // Bytes get a larger unit instead of more digits; elsewhere no digit before the point is rounded away.
    return unit === "bytes" || exponent > 15 ? significant : Math.max(significant, exponent + 1 + decimals);
}
/** Rounded to as many digits as it takes. 17 tell any two doubles apart, so this ends with the truth. */
function rounded(value, start, neighbours) {
    for (let digits = start; digits < 17; digits++) {
        const text = value.toPrecision(digits);
        const shown = Number(text);
        if (!neighbours.every((other) => Math.sign(shown - other) === Math.sign(value - other)))
            continue;
        // 999.96 with three digits is written 1.00e+3.
        return text.includes("e+") && Math.abs(shown) < 1e15 ? String(shown) : text;
    }
    return value.toPrecision(17);
}
function formatBytes(bytes) {
    const power = BYTE_UNITS.findLastIndex((_unit, index) => Math.abs(bytes) >= 1000 ** index);
    const scale = Math.max(power, 0);
    // Dividing by a power of ten rounds in the last place; 15 digits hide that and keep every whole number of bytes.
    return `${Number((bytes / 1000 ** scale).toPrecision(15))} ${BYTE_UNITS[scale]}`;
}


/***/ }),

/***/ 48124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TR: () => (/* binding */ inertLogLine),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
// Bidirectional controls, zero-width and other invisible characters make a name look like another one; control
// characters drive a terminal. All are shown as <U+202E>: a reader can search for that, and every font has it.
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/** More accents than any script stacks: they would paint over the lines above and below. */
const PILED_UP = /(?<=\p{M}{4})\p{M}/gu;
const PLAIN = /^[ -~]*$/;
/** A stranger's text on one line, safe for a terminal: line ends as `↵`, every character that cannot be seen as `<U+202E>`. */
function visible(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(LINE_END, "↵").replace(INVISIBLE, codePoint).replace(PILED_UP, codePoint);
}
function codePoint(character) {
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
/** At most `max` characters (code points); what is too long loses its middle, for the ends tell names apart. */
function shorten(text, max = 120) {
    if (text.length <= max)
        return text;
    const characters = Array.from(ends(text, 2 * max).join(""));
    if (characters.length <= max)
        return text;
    const tail = Math.floor((max - 1) / 2);
    const head = max - 1 - tail;
    return `${characters.slice(0, head).join("")}…${characters.slice(characters.length - tail).join("")}`;
}
/**
 * The first and last `units` of a text: nobody looks at the middle of a name of a million characters. A character has at most
 * two units, as has a line end; whatever the cut breaks lies in the middle of twice as many.
 */
function ends(text, units) {
    return text.length <= 2 * units ? [text] : [text.slice(0, units), text.slice(-units)];
}
/** A stranger's text for a terminal or a log: made visible, then cut in the middle at `max` characters. */
function plain(text, max = 120) {
    return shorten(ends(text, 4 * max)
        .map(visible)
        .join(""), max);
}
/**
 * A log line that the Actions runner does not take for a command. It reads `::name::` at the start of a line
 * and, from older days, `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
 */
function inertLogLine(line) {
    return line.replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
}


/***/ })

};
