export const id = 1322;
export const ids = [1322];
export const modules = {

/***/ 91582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   card: () => (/* binding */ card),
/* harmony export */   runCard: () => (/* binding */ runCard)
/* harmony export */ });
/* harmony import */ var _modelgate_promote_card__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91852);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92432);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38855);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92351);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97120);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4101);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4338);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59623);
// `modelgate card`: what is known of one version, from its reports and its history.









const HELP = `Writes the card of a version: what was measured on which bytes and data, by which limits it was judged, what was not tested, and \
what became of it in the registry. From the newest report of each action that the ledger keeps; what a person has to say of a \
model, as its intended use, is not made up.

Usage:
  modelgate card [model] [--version <version> | --stage <stage>] [--format markdown|cyclonedx]

  --version <version>  without it and without a stage: the newest
  --stage <stage>      the version that holds it
  --format             cyclonedx: a bill of materials with the model card, CycloneDX 1.6. Default: markdown
  --task <task>        for cyclonedx: what the model predicts, as multiclass-classification
  --ledger <branch>    Default: modelgate/ledger
  --config <path>      The policy file, which says where the registry is. Default: modelgate.yml

Exit codes: 0 written, 2 it cannot be.
`;
/** `modelgate card`. */
async function runCard(argv) {
    (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(await card(argv, _shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .openShelf */ .n));
}
/** The same as data. Never throws. */
async function card(argv, open) {
    try {
        const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .flagsOf */ .Zo)("card", argv, ["version", "stage", "format", "task", "ledger", "config"]);
        if (given === null)
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .helped */ .r4)(HELP);
        const stdout = await cardIn(await open((0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(given.flags)), given);
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .said */ .ag)(stdout);
    }
    catch (error) {
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(error);
    }
}
async function cardIn(shelf, { words, flags }) {
    const format = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("format", flags["format"], ["markdown", "cyclonedx"]);
    const { version: name, stage, task } = flags;
    if (words.length > 1)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("input-invalid", "card: expected at most one model", { hint: "modelgate card digits" });
    if (name !== undefined && stage !== undefined)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .failure */ .V2)("input-invalid", "card: expected a version or a stage, got both", {
            hint: "Leave one of them out.",
        });
    const overview = await (0,_held_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)(shelf, "card", words[0]);
    const wanted = stage === undefined ? name : (0,_held_js__WEBPACK_IMPORTED_MODULE_1__/* .holdersOf */ .pW)(overview, "card", stage)[0]?.version;
    const version = (0,_held_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNamed */ .yC)(overview, "card", wanted);
    const { entries, evidence } = await (0,_held_js__WEBPACK_IMPORTED_MODULE_1__/* .reportsOf */ .tu)(shelf, overview.model, version.digest);
    const quarantined = (0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, overview.model).quarantined.get(version.digest ?? "") ?? null;
    const reports = evidence.map(({ report }) => report);
    if (format === "cyclonedx")
        return `${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonText */ .s)(JSON.stringify((0,_modelgate_promote_card__WEBPACK_IMPORTED_MODULE_8__/* .cardBom */ .Nj)({ version, reports }, task ?? null), null, 2))}\n`;
    const { holders, history } = overview;
    return (0,_modelgate_promote_card__WEBPACK_IMPORTED_MODULE_8__/* .cardText */ .O)({ version, reports, holders, history, quarantined });
}


/***/ }),

/***/ 92351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   pW: () => (/* binding */ holdersOf),
/* harmony export */   tu: () => (/* binding */ reportsOf),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var _modelgate_promote_opened__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44087);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97867);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99622);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92432);
/* harmony import */ var _modelgate_registry__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75441);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33490);



/**
 * The model that is meant: the one that is named, or the only one.
 * @throws ModelgateError `registry-missing`, `input-invalid`
 */
async function modelOf({ registry }, command, name) {
    const all = await registry.overview();
    const names = all.map(({ model }) => model);
    const found = name === undefined && all.length === 1 ? all[0] : all.find(({ model }) => model === name);
    if (found !== undefined)
        return found;
    const listed = names.slice(0, 8).join(", ");
    if (name === undefined && names.length > 1)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", `${command}: expected one model; there are ${listed}`, {
            hint: `modelgate ${command} ${names[0]}`,
        });
    const near = name === undefined ? null : (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(name, names);
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${command}: the registry has no model${name === undefined ? "" : ` ${JSON.stringify(name)}`}`, {
        hint: near === null ? "`modelgate stages` shows what there is." : `Did you mean ${near}?`,
    });
}
/**
 * Who holds a stage; of no stage, everybody who holds one.
 * @throws ModelgateError `registry-missing`
 */
function holdersOf({ model, holders }, command, stage) {
    const found = holders.filter((holder) => stage === undefined || holder.stage === stage);
    if (found.length > 0)
        return found;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${command}: no version of ${model} holds ${stage ?? "a stage"}`, {
        hint: holders.length === 0
            ? "Promote one first."
            : `Held are ${holders.map((holder) => holder.stage).join(", ")}.`,
    });
}
/**
 * A version by its name; without one the newest.
 * @throws ModelgateError `registry-missing`
 */
function versionNamed({ model, versions }, command, name) {
    const found = name === undefined
        ? versions.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)
        : ((0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_3__/* .versionCalled */ .G)(versions, name) ?? undefined);
    if (found !== undefined)
        return found;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("registry-missing", `${command}: ${model} has no version${name === undefined ? "" : ` ${JSON.stringify(name)}`}`, {
        hint: `Its versions are ${versions
            .slice(-8)
            .map(({ version }) => version)
            .join(", ") || "none"}.`,
    });
}
/** Everything that the ledger holds, and the reports of a model's bytes among it. */
async function reportsOf({ ledger }, model, digest) {
    const entries = await (0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .j)(ledger);
    const about = (0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_5__/* .recordsOf */ .M$)(entries, model).reports.filter(({ subject }) => digest !== null && subject === digest);
    const found = await Promise.all([...new Set(about.map(({ document }) => document))].map((document) => (0,_modelgate_promote_opened__WEBPACK_IMPORTED_MODULE_0__/* .kept */ .LP)(ledger, document)));
    const evidence = found.filter(({ report }) => (0,_modelgate_registry__WEBPACK_IMPORTED_MODULE_6__/* .isOfModel */ .Td)(report, model));
    return { entries, evidence };
}


/***/ }),

/***/ 97867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ versionCalled),
/* harmony export */   d: () => (/* binding */ calledOf)
/* harmony export */ });
/** What people call a version: the fact `version` where the registry numbers versions itself, else its own name. */
function calledOf({ version, facts }) {
    return facts["version"] ?? version;
}
/** The version of this name, or else the one that people call so. null: there is none, or several are called so. */
function versionCalled(versions, name) {
    const own = versions.find(({ version }) => version === name);
    if (own !== undefined)
        return own;
    const [called, ...others] = versions.filter((known) => calledOf(known) === name);
    return called === undefined || others.length > 0 ? null : called;
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


/***/ })

};
