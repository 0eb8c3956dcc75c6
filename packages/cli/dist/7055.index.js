export const id = 7055;
export const ids = [7055];
export const modules = {

/***/ 93144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTrends: () => (/* binding */ runTrends),
/* harmony export */   trends: () => (/* binding */ trends)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _modelgate_git__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7487);
/* harmony import */ var _modelgate_latency__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96508);
/* harmony import */ var _modelgate_latency__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41970);
/* harmony import */ var _modelgate_latency__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(90887);
/* harmony import */ var _modelgate_latency__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(28485);
/* harmony import */ var _modelgate_ledger__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41615);
/* harmony import */ var _modelgate_promote_opened__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44087);
/* harmony import */ var _modelgate_promote_world__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64096);
/* harmony import */ var _modelgate_render__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16567);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55770);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38855);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7733);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4101);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59623);
// `modelgate trends`: the history of times that the ledger keeps, as a table, a page, or lines.













const HELP = `Shows how a model's times went, from the benchmark reports that the ledger keeps, and where they changed their level. \
Numbers of unlike machines are kept apart. It is no gate: promotion keeps the reports that it is given (\`reports\`).

Usage:
  modelgate trends [model] [flags]

  --page <file.html>   draw them as a page that opens from a file
  --format text|jsonl  jsonl: lines that \`benchmark\` takes as its --history. Default: text
  --ledger <branch>    Default: modelgate/ledger

Exit codes: 0 shown, 2 they cannot be read.
`;
/** `modelgate trends [MODEL]`. */
async function runTrends(argv) {
    (0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .WU)(await trends(argv, openLedger));
}
async function openLedger(branch) {
    const world = (0,_modelgate_promote_world__WEBPACK_IMPORTED_MODULE_3__/* .thisWorld */ .n)();
    const repository = await world.ports(null).repository();
    const seconds = () => Math.floor(world.now() / 1000);
    return (0,_modelgate_git__WEBPACK_IMPORTED_MODULE_6__/* .branchStore */ .q)(repository, branch, () => ({ name: world.actor, email: "", seconds: seconds() }));
}
/** The same as data. Never throws. */
async function trends(argv, open) {
    try {
        const asked = askedOf(argv);
        if (asked === null)
            return (0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .helped */ .r4)(HELP);
        const found = await timesOf(await open(asked.ledger), asked.model);
        if (found.length === 0)
            throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("file-missing", `trends: ${asked.ledger} keeps no times of ${asked.model ?? "any model"}`, {
                hint: "Give benchmark reports to promote as its `reports`; the ledger keeps them.",
            });
        if (asked.page !== null)
            await writePage(asked.page, (0,_modelgate_latency__WEBPACK_IMPORTED_MODULE_8__/* .historyPage */ .e)(found));
        const stdout = asked.format === "jsonl" ? found.map(_modelgate_latency__WEBPACK_IMPORTED_MODULE_9__/* .historyLine */ .Jo).join("") : (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .R)(shown(found));
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .said */ .ag)(stdout);
    }
    catch (error) {
        return (0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(error);
    }
}
async function writePage(path, page) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, page);
    }
    catch (cause) {
        const hint = "Name a file in a folder that can be written.";
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("input-invalid", `page: ${path} cannot be written`, { hint, cause });
    }
}
function askedOf(argv) {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .flagsOf */ .Zo)("trends", argv, ["page", "format", "ledger"]);
    if (given === null)
        return null;
    const { words, flags } = given;
    if (words.length > 1)
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_7__/* .failure */ .V2)("input-invalid", "trends: expected at most one model", { hint: "modelgate trends digits" });
    return {
        ...{ model: words[0] ?? null, page: flags["page"] ?? null, ledger: (0,_place_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOf */ .$)(flags).ledger },
        format: (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)("format", flags["format"], ["text", "jsonl"]),
    };
}
/** What the kept reports of benchmark say, in the order in which they were kept. */
async function timesOf(ledger, model) {
    const all = [];
    for await (const { kind, document, facts, model: of } of (0,_modelgate_ledger__WEBPACK_IMPORTED_MODULE_12__/* .entries */ .jO)(ledger)) {
        if (kind !== "report" || facts.action !== "benchmark" || document === null)
            continue;
        if (model !== null && of !== model)
            continue;
        const { report } = await (0,_modelgate_promote_opened__WEBPACK_IMPORTED_MODULE_2__/* .kept */ .LP)(ledger, document);
        const times = (0,_modelgate_latency__WEBPACK_IMPORTED_MODULE_13__/* .historyOf */ .o)(report);
        // The ledger's name of the model is the one that is asked for.
        if (times !== null)
            all.push({ ...times, model: of });
    }
    return all;
}
function shown(found) {
    const lines = (0,_modelgate_latency__WEBPACK_IMPORTED_MODULE_9__/* .seriesOf */ .Lf)(found).flatMap(({ model, metric, unit, points, machine }) => {
        const values = points.map((point) => point.metric.value);
        const [first, last] = [values[0], values.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        const word = unit === "ms" || unit === "bytes" ? unit : "score";
        const value = (number) => (0,_modelgate_render__WEBPACK_IMPORTED_MODULE_14__/* .formatValue */ .F)(number, word, { beside: [] });
        const changes = (0,_modelgate_latency__WEBPACK_IMPORTED_MODULE_15__/* .changePoints */ .U)(values).map(({ at, ratio }) => {
            const commit = points[at]?.commit.slice(0, 12) ?? "";
            return `    ${ratio.toFixed(2)} times as much since ${commit === "" ? points[at]?.date : commit}`;
        });
        const where = machine === null ? "" : ` on ${machine.cpu}`;
        return [
            `${model}  ${metric}  ${value(first)} → ${value(last)}  (${values.length} ${values.length === 1 ? "report" : "reports"}${where})`,
            ...changes,
        ];
    });
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 13096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   mc: () => (/* binding */ middle)
/* harmony export */ });
/** The value at place `k` (from 0) in ascending order. Reorders `values`; Hoare's selection, linear on average. */
function select(values, k) {
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
        const pivot = values[(low + high) >> 1] ?? 0;
        let i = low;
        let j = high;
        while (i <= j) {
            while ((values[i] ?? 0) < pivot)
                i++;
            while ((values[j] ?? 0) > pivot)
                j--;
            if (i > j)
                break;
            const kept = values[i] ?? 0;
            values[i++] = values[j] ?? 0;
            values[j--] = kept;
        }
        if (k <= j)
            high = j;
        else if (k >= i)
            low = i;
        else
            break;
    }
    return values[k] ?? Number.NaN;
}
/** Middle of the values, of an even number the mean of both; NaN of none. Leaves `values` as they are. */
function median(values) {
    const own = Float64Array.from(values);
    return middle(own);
}
/** The same where the order of `values` may go. */
function middle(values) {
    const half = values.length >> 1;
    const upper = select(values, half);
    return values.length % 2 === 1 ? upper : (select(values, half - 1) + upper) / 2;
}


/***/ }),

/***/ 17287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ xoshiro256)
/* harmony export */ });
/**
 * xoshiro256** 1.0 of Blackman and Vigna (arXiv:1805.01407) on 32-bit halves, which need no BigInt for each draw.
 * A number seeds it through SplitMix64, as its authors advise; four words set the state itself.
 */
function xoshiro256(seed) {
    const seeds = typeof seed === "number" ? splitMix64(BigInt(Math.trunc(seed))) : seed;
    return new Xoshiro(Int32Array.from({ length: 8 }, (_, i) => Number(BigInt.asIntN(32, (seeds[i >> 1] ?? 0n) >> (i % 2 === 0 ? 32n : 0n)))));
}
/**
 * A class, for all generators then share one `next`: with a function of its own in each, whatever the engine had compiled
 * for one generator was thrown away at the next.
 */
class Xoshiro {
    #state;
    #words = new Uint32Array(BLOCK);
    #at = BLOCK;
    constructor(state) {
        this.#state = state;
    }
    next() {
        if (this.#at === BLOCK) {
            fill(this.#state, this.#words);
            this.#at = 0;
        }
        const high = this.#words[this.#at] ?? 0;
        const low = this.#words[this.#at + 1] ?? 0;
        this.#at += 2;
        return (high * 2 ** 21 + (low >>> 11)) * 2 ** -53;
    }
}
/** Words made at once: the state then stays in locals, which is most of the speed. */
const BLOCK = 512;
/** Of each 64-bit output the high half, then the low one. */
function fill(state, target) {
    let h0 = state[0] ?? 0;
    let l0 = state[1] ?? 0;
    let h1 = state[2] ?? 0;
    let l1 = state[3] ?? 0;
    let h2 = state[4] ?? 0;
    let l2 = state[5] ?? 0;
    let h3 = state[6] ?? 0;
    let l3 = state[7] ?? 0;
    for (let i = 0; i < target.length; i += 2) {
        // The output is rotl(s1 * 5, 7) * 9; the carry of a half times a digit is read off its leading bits.
        const five = Math.imul(l1, 5);
        const high = (Math.imul(h1, 5) + carry(l1, 5)) | 0;
        const rotatedHigh = (high << 7) | (five >>> 25);
        const rotatedLow = (five << 7) | (high >>> 25);
        target[i] = Math.imul(rotatedHigh, 9) + carry(rotatedLow, 9);
        target[i + 1] = Math.imul(rotatedLow, 9);
        const shiftedHigh = (h1 << 17) | (l1 >>> 15);
        const shiftedLow = l1 << 17;
        h2 ^= h0;
        l2 ^= l0;
        h3 ^= h1;
        l3 ^= l1;
        h1 ^= h2;
        l1 ^= l2;
        h0 ^= h3;
        l0 ^= l3;
        h2 ^= shiftedHigh;
        l2 ^= shiftedLow;
        // rotl(s3, 45): the halves change places, then 13 bits.
        const h = h3;
        h3 = (l3 << 13) | (h >>> 19);
        l3 = (h << 13) | (l3 >>> 19);
    }
    state[0] = h0;
    state[1] = l0;
    state[2] = h1;
    state[3] = l1;
    state[4] = h2;
    state[5] = l2;
    state[6] = h3;
    state[7] = l3;
}
/** What a 32-bit half times a digit leaves above 32 bits: exact, for the product fits a double. */
function carry(half, digit) {
    return Math.floor(((half >>> 0) * digit) / 2 ** 32);
}
function splitMix64(seed) {
    let state = BigInt.asUintN(64, seed);
    return Array.from({ length: 4 }, () => {
        state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
        let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
        z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
        return z ^ (z >> 31n);
    });
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
