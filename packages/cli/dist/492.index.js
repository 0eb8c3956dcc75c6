export const id = 492;
export const ids = [492];
export const modules = {

/***/ 6992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   vQ: () => (/* binding */ directions)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6567);

/** Less of these is better whatever the metric is called. */
const LOWER_UNITS = ["ms", "bytes", "nats"];
/** The direction of each metric: as reported, else as its limits say when they agree, else by its unit. */
function directions(reports) {
    const limits = new Map();
    const known = new Map();
    for (const { measurements, checks } of reports) {
        const metrics = new Map();
        for (const { id, metric, unit, better } of measurements) {
            metrics.set(id, metric);
            const direction = better ?? (LOWER_UNITS.includes(unit) ? "lower" : undefined);
            if (direction !== undefined)
                known.set(metric, direction);
        }
        for (const { measurement, limit } of checks) {
            const metric = metrics.get(measurement ?? "");
            if (metric === undefined)
                continue;
            const said = limits.get(metric) ?? new Set();
            limits.set(metric, said.add(limit.kind === "min" ? "higher" : "lower"));
        }
    }
    for (const [metric, [direction, other]] of limits) {
        if (direction !== undefined && other === undefined && !known.has(metric))
            known.set(metric, direction);
    }
    return known;
}
/** How a measurement changed against its baseline; null when it has none. */
function changeOf(measurement, directions, beside = []) {
    const { baseline, value, unit } = measurement;
    if (baseline === undefined)
        return null;
    const show = (one, other) => one === null ? "none" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(one, unit, { beside: other === null ? beside : [...beside, other] });
    const shown = { base: show(baseline.value, value), head: show(value, baseline.value) };
    const difference = differenceOf(measurement);
    const judged = judgement(difference, directions.get(measurement.metric));
    if (difference.value === null)
        return { ...shown, ...judged, difference: "", reservation: "" };
    const { interval } = difference;
    const range = interval ? ` (${signed(interval.low, unit)} to ${signed(interval.high, unit)})` : "";
    const reservations = [
        isUntested(measurement, difference) ? "no interval" : "",
        difference.paired ? "" : "unpaired",
    ];
    return {
        ...shown,
        difference: signed(difference.value, unit) + range,
        ...judged,
        reservation: reservations.filter((text) => text !== "").join(", "),
    };
}
/** A change in words alone, "better without an interval", for counting; null when there is no baseline. */
function changeWords(measurement, directions) {
    if (measurement.baseline === undefined)
        return null;
    const difference = differenceOf(measurement);
    const { word } = judgement(difference, directions.get(measurement.metric));
    return isUntested(measurement, difference) ? `${word} without an interval` : word;
}
/** Counted, not estimated: without noise, an interval is not missed. */
const EXACT_UNITS = ["bytes", "count"];
function isUntested({ unit }, { value, interval }) {
    return interval === null && value !== null && value !== 0 && !EXACT_UNITS.includes(unit);
}
function differenceOf({ value, baseline, difference }) {
    if (difference !== undefined)
        return difference;
    const base = baseline?.value ?? null;
    const rest = value === null || base === null ? null : value - base;
    // The difference of the largest numbers there are is infinite.
    return { value: Number.isFinite(rest) ? rest : null, interval: null, paired: true };
}
function judgement({ value, interval }, better) {
    if (value === null)
        return { mark: "?", word: "not comparable" };
    const flat = interval === null || (interval.low === 0 && interval.high === 0);
    if (value === 0 && flat)
        return { mark: "=", word: "same" };
    if (interval !== null && interval.low <= 0 && interval.high >= 0)
        return { mark: "≈", word: "within noise" };
    const went = value > 0 ? "higher" : "lower";
    const word = better === undefined ? went : better === went ? "better" : "worse";
    return { mark: value > 0 ? "▲" : "▼", word };
}
function signed(value, unit) {
    if (value === 0)
        return "0";
    return `${value < 0 ? "−" : "+"}${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(Math.abs(value), unit)}`;
}


/***/ }),

/***/ 7090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/**
 * An argument list as one line for a POSIX shell. A file named by a stranger stays one harmless argument: quoted,
 * and with unseen characters as escapes (`$'\u202e'`: bash, zsh, ksh), so that what is read is what is run.
 */
function commandLine(args) {
    return args.map(quote).join(" ");
}
function quote(arg) {
    if (/^[\w@%+:,./-][\w@%+=:,./-]*$/.test(arg))
        return arg;
    if (!UNSEEN.test(arg))
        return `'${arg.replaceAll("'", "'\\''")}'`;
    return `$'${arg.replace(/[\\']/g, "\\$&").replace(new RegExp(UNSEEN, "gu"), escaped)}'`;
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/u;
function escaped(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8124);

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

/***/ 5685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ intervalBar)
/* harmony export */ });
const UNICODE = { empty: "·", line: "─", low: "├", high: "┤", value: "●", limit: "┃", both: "◆" };
const ASCII = { empty: ".", line: "-", low: "[", high: "]", value: "o", limit: "|", both: "X" };
/**
 * A picture of an estimate, its interval and its limit, `width` characters wide (odd, at least 9): `··├──●──┤·┃··`.
 * Whatever lies on one side of the limit is drawn on that side, however close; `◆` means exactly at the limit.
 */
function intervalBar(points, { width = 21, ascii = false } = {}) {
    const { value, limit, low = value, high = value } = points;
    const signs = ascii ? ASCII : UNICODE;
    const place = axis(limit === null ? [value, low, high] : [value, low, high, limit], limit, width);
    const [first, last] = [place(low), place(high)];
    const cells = new Array(width).fill(signs.empty);
    cells.fill(signs.line, first, last + 1);
    if (first < last) {
        cells[first] = signs.low;
        cells[last] = signs.high;
    }
    cells[place(value)] = signs.value;
    if (limit !== null)
        cells[place(limit)] = value === limit ? signs.both : signs.limit;
    return cells.join("");
}
/** Maps a number to a cell, keeping one free at each end; only the limit itself gets the limit's cell. */
function axis(numbers, limit, width) {
    const first = Math.min(...numbers);
    const last = Math.max(...numbers);
    const room = width - 5;
    // The span between the largest numbers there are overflows; half of it does not.
    const half = Number.isFinite(last - first) ? 1 : 0.5;
    const span = last * half - first * half;
    const scale = (x) => 2 + (span > 0 ? Math.round(((x * half - first * half) / span) * room) : Math.floor(room / 2));
    return (x) => {
        if (limit === null || x === limit)
            return scale(x);
        return x < limit ? Math.min(scale(x), scale(limit) - 1) : Math.max(scale(x), scale(limit) + 1);
    };
}


/***/ }),

/***/ 7853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ judgedChecks),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5048);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6567);


const BOUND = {
    min: { words: "at least", holds: (value, limit) => value >= limit },
    max: { words: "at most", holds: (value, limit) => value <= limit },
};
/** Every check of a report, worst first; among equals in the order of the policy. */
function judgedChecks({ checks, measurements }) {
    const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
    return checks.map((check) => judge(check, byId.get(check.measurement ?? "") ?? null)).sort(worstFirst);
}
/** Orders checks, of one report or of several: by effect, then by how far they are beyond their limit. */
function worstFirst(a, b) {
    const effect = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(b.check.effect) - (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(a.check.effect);
    // Infinity minus Infinity is not a number.
    return effect || (a.breach === b.breach ? 0 : b.breach - a.breach);
}
/** "95 %" */
function percent(share) {
    return `${Number((share * 100).toPrecision(4))} %`;
}
/** How many checks have each effect. */
function tally(checks) {
    const counts = { skipped: 0, pass: 0, warn: 0, fail: 0, error: 0 };
    for (const { effect } of checks)
        counts[effect]++;
    return counts;
}
function judge(check, measurement) {
    const { kind, value: bound } = check.limit;
    const { words, holds } = BOUND[kind];
    const unit = measurement?.unit ?? "score";
    const beside = { beside: [bound] };
    const interval = measurement?.interval ?? null;
    const withinNoise = interval !== null && holds(interval.low, bound) !== holds(interval.high, bound);
    return {
        check,
        measurement,
        value: measurement?.value == null ? "none" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .F)(measurement.value, unit, beside),
        limit: `${words} ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .F)(bound, unit, { exact: true })}`,
        interval: interval && {
            low: (0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .F)(interval.low, unit, beside),
            high: (0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .F)(interval.high, unit, beside),
            confidence: percent(interval.confidence),
        },
        withinNoise,
        breach: breachOf(check, measurement, withinNoise),
    };
}
function breachOf({ limit: { kind, value: limit } }, measurement, noisy) {
    if (measurement?.value == null)
        return Number.POSITIVE_INFINITY;
    const beyond = kind === "min" ? limit - measurement.value : measurement.value - limit;
    const share = beyond / Math.max(Math.abs(limit), Math.abs(measurement.value), Number.MIN_VALUE);
    // A share is at most 2, so this orders the certain breaches before all others, and the certain passes after.
    return noisy || measurement.interval === null ? share : share + 4 * Math.sign(beyond);
}


/***/ }),

/***/ 7356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uG: () => (/* binding */ tableWithin),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8973);

/** A `<details>`, closed unless `open`; "" when there is nothing in it. `summary` is HTML, a stranger's name only as code. */
function folded(summary, body, open = false) {
    return body === ""
        ? ""
        : `<details${open ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A table of cells that are Markdown already; "" when it has no rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return "";
    const titles = columns.map(([title]) => title);
    const rule = columns.map(([, align]) => (align === "right" ? "---:" : "---"));
    return [titles, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/** As many rows as fit into `room` characters, and how many; rows beyond that are not drawn. */
function tableWithin(columns, items, row, room) {
    const rows = [];
    let length = table(columns, [[]]).length;
    for (const item of items) {
        const cells = row(item);
        length += cells.reduce((sum, cell) => sum + cell.length + 3, 2);
        if (length > room)
            break;
        rows.push(cells);
    }
    return { body: table(columns, rows), shown: rows.length };
}
/** A link of ours; "" when the address is none that can be trusted to end where it should. */
function link(text, address) {
    return isAddress(address) ? `[${text}](<${address}>)` : "";
}
/** Whether a text is an http(s) address without a character that means something to Markdown or HTML. */
function isAddress(text) {
    return /^https?:\/\/[^\s<>()"'`\\|]+$/.test(text ?? "");
}
/** Words of ours that a narrow column must not take apart. */
function unbroken(text) {
    return text.replaceAll(" ", "\u00a0");
}
/** 1000000 as 1,000,000: by hand, for a locale's data differ between machines. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** The first twelve digits of a digest, as code; "" for none. */
function shortDigest(digest) {
    return digest === null ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(digest.slice(0, "sha256:".length + 12));
}


/***/ }),

/***/ 4799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ checksTable),
/* harmony export */   GI: () => (/* binding */ measurementsTable),
/* harmony export */   bo: () => (/* binding */ measurementsWithin),
/* harmony export */   em: () => (/* binding */ datasetsTable),
/* harmony export */   ri: () => (/* binding */ checksWithin)
/* harmony export */ });
/* unused harmony export changeCell */
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6992);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8973);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6567);
/* harmony import */ var _interval_bar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5685);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7853);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7356);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9102);







/** Every check given, in that order; "" for none. */
function checksTable(judged) {
    return checksWithin(judged, NO_DIRECTIONS, Number.POSITIVE_INFINITY).body;
}
/** As many checks as fit into `room`; with base, head and change when one of them has a baseline. */
function checksWithin(judged, directions, room) {
    const compared = judged.some(({ measurement }) => measurement?.baseline !== undefined);
    const explained = judged.some((row) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .whyOf */ .gf)(row) !== "");
    const columns = [
        ["Result", "left"],
        ["Check", "left"],
        ...(compared ? COMPARED : ESTIMATED),
        ["Limit", "left"],
        // Beside base, head and change there is no room for columns of their own: picture and reason go into others.
        ...(compared ? [] : [["Interval and limit", "left"]]),
        ...(explained && !compared ? [["Why", "left"]] : []),
    ];
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .tableWithin */ .uG)(columns, judged, (row) => {
        const { mark, word } = _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT */ .y3[row.check.effect];
        return [
            (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(`${mark} ${word}`),
            compared ? namedAndWhy(row) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(row, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS),
            ...(compared ? comparedCells(row, directions) : [row.value, range(row)]),
            ...(compared
                ? [[(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(row.limit), picture(row)].filter((part) => part !== "").join("<br>")]
                : [(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(row.limit), picture(row)]),
            ...(explained && !compared ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .whyOf */ .gf)(row), 300)] : []),
        ];
    }, room);
}
const NO_DIRECTIONS = new Map();
const ESTIMATED = [
    ["Value", "right"],
    ["Interval", "left"],
];
const COMPARED = [
    ["Base", "right"],
    ["Head", "right"],
    ["Change", "left"],
];
function range({ interval }) {
    return interval ? `${interval.low} to ${interval.high} (${interval.confidence})` : "none";
}
function namedAndWhy(row) {
    const why = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .whyOf */ .gf)(row), 300);
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .checkName */ .I3)(row, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)}${why && `<br><sub>${why}</sub>`}`;
}
function comparedCells({ measurement, check, value, interval }, directions) {
    const change = measurement && (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOf */ .C2)(measurement, directions, [check.limit.value]);
    const ends = interval ? `<br>${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(`${interval.low} to ${interval.high}`)}` : "";
    if (change === null)
        return ["none", (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(value) + ends, ""];
    return [(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(change.base), (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(change.head) + ends, changeCell(change)];
}
/** "▼ **worse** −0.021 (−0.030 to −0.012)" */
function changeCell({ mark, word, difference, reservation }) {
    const claim = word === "worse" ? "**worse**" : word;
    const doubt = reservation === "" ? "" : `, ${reservation}`;
    return `${mark} ${claim}${doubt}${difference === "" || word === "same" ? "" : `<br>${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(difference)}`}`;
}
/** Everything measured, judged or not, folded; "" for none. */
function measurementsTable({ measurements, checks }) {
    const limits = Map.groupBy(checks, (check) => check.measurement);
    const rows = measurements.map((measurement) => ({
        model: "",
        measurement,
        beside: (limits.get(measurement.id) ?? []).map(({ limit }) => limit.value),
        directions: NO_DIRECTIONS,
    }));
    const { body } = measurementsWithin(rows, Number.POSITIVE_INFINITY);
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`All measurements (${measurements.length})`, body);
}
/** As many measurements as fit into `room`; the columns of models and of baselines only when there are any. */
function measurementsWithin(rows, room) {
    const named = rows.some(({ model }) => model !== "");
    const compared = rows.some(({ measurement }) => measurement.baseline !== undefined);
    const columns = [
        ...(named ? [["Model", "left"]] : []),
        ["Metric", "left"],
        ["Data set", "left"],
        ["Slice", "left"],
        ...(compared ? [["Base", "right"]] : []),
        ["Value", "right"],
        ["Interval", "left"],
        ...(compared ? [["Change", "left"]] : []),
        ["Examples", "right"],
        ["Note", "left"],
    ];
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .tableWithin */ .uG)(columns, rows, ({ model, measurement, beside, directions }) => {
        const { metric, dataset, slice, value, unit, interval, n, reason } = measurement;
        const change = (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOf */ .C2)(measurement, directions, beside);
        const ends = interval ? [interval.low, interval.high] : [];
        return [
            ...(named ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(model)] : []),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(metric),
            dataset === null ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(dataset),
            slice === null ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceName */ .oq)(slice)),
            ...(compared ? [(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(change?.base ?? "")] : []),
            change?.head ?? (value === null ? "none" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .F)(value, unit, { beside })),
            ends.map((end) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .F)(end, unit, { beside })).join(" to ") || "none",
            ...(compared ? [change === null ? "" : changeCell(change)] : []),
            (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(n),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(reason ?? (interval ? `${(0,_judged_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(interval.confidence)}, ${interval.method}` : ""), 200),
        ];
    }, room);
}
/** What was measured on; "" for none. */
function datasetsTable(datasets) {
    const columns = [
        ["Data set", "left"],
        ["Rows", "right"],
        ["Digest", "left"],
        ["Path", "left"],
    ];
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns, datasets.map(({ name, rows, digest, path }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name),
        rows === null ? "unknown" : (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows),
        (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(digest) || "none",
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(path),
    ]));
}
function picture({ measurement, check }) {
    if (measurement?.value == null)
        return "";
    const { low, high } = measurement.interval ?? {};
    return `\`${(0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_6__/* .intervalBar */ .z)({ value: measurement.value, limit: check.limit.value, low, high })}\``;
}


/***/ }),

/***/ 7704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ problemsList),
/* harmony export */   KT: () => (/* binding */ notesList),
/* harmony export */   Lm: () => (/* binding */ repeatBlock),
/* harmony export */   xs: () => (/* binding */ originTable)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7090);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8973);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7356);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9102);




/** Every problem with its place and remedy; "" for none. */
function problemsList(problems) {
    if (problems.length === 0)
        return "";
    const items = problems.map(({ code, message, hint, at }) => {
        const place = at === undefined ? "" : ` (${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .location */ .C5)(at))})`;
        const remedy = hint === undefined ? "" : `<br>Remedy: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(hint, 500)}`;
        return `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(code)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(message, 500)}${place}${remedy}`;
    });
    return `### Problems\n\n${items.join("\n")}`;
}
/** What was inferred rather than told; "" for nothing. */
function notesList(notes) {
    if (notes.length === 0)
        return "";
    return `### Inferred, not told\n\n${notes.map((note) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(note, 500)}`).join("\n")}`;
}
/** The command that repeats the run, unless it passed; "" then, or when there is none. */
function repeatBlock({ verdict, provenance }) {
    if (verdict === "pass" || provenance.command.length === 0)
        return "";
    return `Repeat it on a laptop:\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)((0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLine */ .a)(provenance.command), "sh")}`;
}
/** Where and from what the numbers came, folded. */
function originTable({ environment, provenance }) {
    const { options, ...machine } = environment;
    const { command: _shownAbove, ...origin } = provenance;
    const settings = Object.entries(options).map(([name, value]) => [`option ${name}`, value]);
    const rows = [...Object.entries(machine), ...settings, ...Object.entries(origin)]
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(String(value))]);
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)("Environment and provenance", (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([
        ["What", "left"],
        ["Value", "left"],
    ], rows));
}


/***/ }),

/***/ 8341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./packages/render/src/command-line.ts
var command_line = __webpack_require__(7090);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(6567);
// EXTERNAL MODULE: ./packages/render/src/interval-bar.ts
var interval_bar = __webpack_require__(5685);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(7853);
;// CONCATENATED MODULE: ./packages/render/src/text-table.ts
/** Two columns on a terminal: East Asian full-width characters and emoji. */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** ASCII and our own pictures: one column each, and nearly every cell is made of them. */
const NARROW = /^[ -~…·●◆\u2500-\u257F]*$/;
/** Terminal columns a text takes: accents none, full-width characters two. Colour codes are not expected in it. */
function columns(text) {
    if (NARROW.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
/** Rows of cells as lines of equal columns, two spaces apart; no blanks at the end of a line. */
function align(rows) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, index) => {
            widths[index] = Math.max(widths[index] ?? 0, columns(cell));
        });
    }
    return rows.map((row) => row
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - columns(cell)))
        .join("  ")
        .trimEnd());
}
/** Breaks a text at spaces into lines of at most `width` columns, each after `indent`; a longer word keeps its line. */
function wrap(text, width, indent = "") {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && columns(indent + longer) > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, indent + line];
}

// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(8124);
// EXTERNAL MODULE: ./packages/render/src/wording.ts
var wording = __webpack_require__(9102);
;// CONCATENATED MODULE: ./packages/render/src/text.ts







const COLOUR = { skipped: 36, pass: 32, warn: 33, fail: 31, error: 31 };
const INDENT = "         ";
/**
 * A report for a terminal or a log. Read from its end, which is what a log and a terminal show first: the last line is
 * the verdict (not wrapped: it can be searched for), the worst check stands right above. No line is a command to the Actions runner.
 */
function text_text(report, options) {
    const width = Math.max(40, options.width);
    const judged = (0,src_judged/* judgedChecks */.Ji)(report);
    const blocks = [
        wrap(subjectLine(report), width),
        unjudgedLines(report),
        checkLines(judged.toReversed(), width, options),
        report.notes.flatMap((note) => wrap(`note: ${(0,visible/* plain */.pj)(note, 500)}`, width)),
        problemLines(report.problems, width),
        repeatLines(report),
        [verdictLine(report, judged)],
    ];
    const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]);
    const inert = lines.slice(0, -1).map(visible/* inertLogLine */.TR);
    return `${(options.colour ? inert.map(paint) : inert).join("\n")}\n`;
}
const VOICE = {
    name: (name, max) => (0,visible/* plain */.pj)(name, max),
    prose: (prose, max) => (0,visible/* plain */.pj)(prose, max),
};
function subjectLine({ action, subject, datasets }) {
    const size = subject.sizeBytes === null ? "" : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes");
    const data = datasets.map(({ name, rows }) => `${(0,visible/* shorten */.ml)(name, 40)}${rows === null ? "" : ` (${rows} rows)`}`);
    const facts = [
        subject.path ?? "",
        (subject.digest ?? "").slice(0, 19),
        size,
        subject.binding === "claimed" ? "claimed: these bytes were not run" : "",
        data.length > 0 ? `on ${(0,visible/* shorten */.ml)(data.join(", "), 300)}` : "",
    ];
    const known = facts.filter((fact) => fact !== "").map((fact) => (0,visible/* plain */.pj)(fact, 300));
    return [`${(0,visible/* plain */.pj)(action, 40)} ${(0,visible/* plain */.pj)(subject.name)}`, ...known].join(", ");
}
/** What was measured and not judged, so that a first run without limits shows its numbers. */
function unjudgedLines({ checks, measurements }) {
    const judged = new Set(checks.map(({ measurement }) => measurement));
    const rows = measurements
        .filter(({ id }) => !judged.has(id))
        .map(({ metric, dataset, value, unit, interval }) => [
        "measured",
        (0,visible/* plain */.pj)(dataset === null ? metric : `${metric} on ${dataset}`, 60),
        value === null ? "none" : (0,format_value/* formatValue */.F)(value, unit),
        interval ? `${(0,format_value/* formatValue */.F)(interval.low, unit)} to ${(0,format_value/* formatValue */.F)(interval.high, unit)}` : "",
    ]);
    return align(rows);
}
function checkLines(judged, width, { ascii = false }) {
    const full = align(judged.map((row) => cells(row, 60, ascii)));
    // On a narrow terminal the picture goes first, then the middle of the names.
    const pictured = full.every((line) => columns(line) <= width);
    const rows = pictured ? full : align(judged.map((row) => cells(row, Math.max(12, width - 56), null)));
    return judged.flatMap((row, index) => {
        const why = (0,wording/* whyOf */.gf)(row);
        const below = why === "" || why === "within noise" ? [] : wrap((0,visible/* plain */.pj)(why, 500), width, INDENT);
        return [rows[index] ?? "", ...below];
    });
}
function cells(row, nameWidth, ascii) {
    const { measurement, interval, check } = row;
    const { low, high } = measurement?.interval ?? {};
    const value = measurement?.value ?? null;
    const bar = value === null || ascii === null
        ? ""
        : (0,interval_bar/* intervalBar */.z)({ value, limit: check.limit.value, low, high }, { ascii });
    return [
        wording/* VERDICT */.y3[check.effect].word.padEnd(INDENT.length - 2),
        (0,visible/* shorten */.ml)((0,wording/* checkName */.I3)(row, visible/* visible */.RK), nameWidth),
        row.value,
        row.limit,
        interval ? `${interval.low} to ${interval.high}` : "",
        ...(ascii === null ? [] : [bar]),
        // Others say it in the line below.
        check.effect === "pass" && row.withinNoise ? "within noise" : "",
    ];
}
function problemLines(problems, width) {
    return problems.flatMap(({ code, message, hint, at }) => [
        ...wrap(`ERROR    ${(0,visible/* plain */.pj)(code)}: ${(0,visible/* plain */.pj)(message, 1000)}`, width),
        ...(at === undefined ? [] : [`${INDENT}at ${(0,visible/* visible */.RK)((0,wording/* location */.C5)(at))}`]),
        ...(hint === undefined ? [] : wrap(`remedy: ${(0,visible/* plain */.pj)(hint, 1000)}`, width, INDENT)),
    ]);
}
function repeatLines({ verdict, provenance }) {
    if (verdict === "pass" || provenance.command.length === 0)
        return [];
    // Not wrapped: it is there to be copied.
    return [`repeat: ${(0,command_line/* commandLine */.a)(provenance.command)}`];
}
function verdictLine(report, worstFirst) {
    const worst = (0,wording/* worstSentence */.ZG)(report, worstFirst, VOICE);
    return `${wording/* VERDICT */.y3[report.verdict].word} ${(0,visible/* plain */.pj)(report.subject.name, 60)}: ${(0,wording/* countSentence */.hs)(report)} ${worst}`.trimEnd();
}
/** Colours the word a line begins with, when it is one of ours. */
function paint(line) {
    for (const [effect, { word }] of Object.entries(wording/* VERDICT */.y3)) {
        if (line.startsWith(`${word} `))
            return `\u001b[1;${COLOUR[effect]}m${word}\u001b[0m${line.slice(word.length)}`;
    }
    return line;
}


/***/ }),

/***/ 9102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ location),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Pd: () => (/* binding */ checksSentence),
/* harmony export */   VK: () => (/* binding */ judgedSentence),
/* harmony export */   ZG: () => (/* binding */ worstSentence),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   aM: () => (/* binding */ shareFailing),
/* harmony export */   gf: () => (/* binding */ whyOf),
/* harmony export */   hs: () => (/* binding */ countSentence),
/* harmony export */   oq: () => (/* binding */ sliceName),
/* harmony export */   y3: () => (/* binding */ VERDICT)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7853);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8124);


/** A word for those who see no colour or picture, a mark for those who look rather than read. */
const VERDICT = {
    skipped: { word: "SKIPPED", mark: "⏭️" },
    pass: { word: "PASS", mark: "✅" },
    warn: { word: "WARN", mark: "⚠️" },
    fail: { word: "FAIL", mark: "❌" },
    error: { word: "ERROR", mark: "⛔" },
};
/** "2 of 6 checks fail." */
function countSentence({ checks, problems, verdict }) {
    const counts = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(checks);
    const failing = counts.fail + counts.error;
    if (problems.length > 0 || (verdict === "error" && failing === 0)) {
        const also = failing > 0 ? `, and ${shareFailing(counts)}` : "";
        return `Could not judge: ${many(problems.length, "problem")}${also}.`;
    }
    return checksSentence(counts);
}
/** "2 of 6 checks fail, 1 warns." */
function checksSentence(counts) {
    const total = totalOf(counts);
    if (total === counts.skipped)
        return "Nothing was judged.";
    const warning = counts.warn > 0 ? `, ${counts.warn} ${verb(counts.warn, "warn")}` : "";
    const skipped = warning === "" && counts.fail + counts.error === 0 && counts.skipped > 0;
    return `${shareFailing(counts)}${warning}${skipped ? `, ${counts.skipped} skipped` : ""}.`;
}
/** "2 of 6 checks fail" */
function shareFailing(counts) {
    const failing = counts.fail + counts.error;
    const total = totalOf(counts);
    return `${failing} of ${many(total, "check")} ${total === 1 ? "fails" : verb(failing, "fail")}`;
}
/** "1 model", "2 models" */
function many(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** The first problem, or the worst check with value, limit and interval; "" when there is neither. Names are cut short. */
function worstSentence(report, [worst], { name, prose }) {
    const [problem] = report.problems;
    if (problem !== undefined)
        return `First: ${prose(problem.message, 150)}`;
    if (worst === undefined || worst.check.effect === "skipped")
        return "";
    const lead = worst.check.effect === "pass" ? "Closest to its limit" : "Worst";
    return `${lead}: ${judgedSentence(worst, { name: (text) => name(text, 32), prose })}`;
}
/** "accuracy on test is 0.931, limit at least 0.95 (95 % interval 0.92 to 0.94)." */
function judgedSentence(judged, { name, prose }) {
    const { value, limit, interval, withinNoise, measurement } = judged;
    const subject = checkName(judged, name);
    if (measurement?.value == null) {
        return `${subject} could not be computed, limit ${limit}. ${prose(reasonOf(judged), 90)}`;
    }
    const noise = withinNoise ? ", within noise" : "";
    const range = interval
        ? ` (${interval.confidence} interval ${interval.low} to ${interval.high}${noise})`
        : " (no interval)";
    return `${subject} is ${value}, limit ${limit}${range}.`;
}
/** "accuracy on test, writer 7"; the id when the check has no measurement. */
function checkName({ check, measurement }, name) {
    if (measurement === null)
        return name(check.id);
    const dataset = measurement.dataset === null ? "" : ` on ${name(measurement.dataset)}`;
    const slice = sliceName(measurement.slice);
    return `${name(measurement.metric)}${dataset}${slice === "" ? "" : `, ${name(slice)}`}`;
}
/** "writer=7, pen=blue", raw; "" for all rows. */
function sliceName(slice) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(Object.entries(slice ?? {})
        .map(([column, value]) => `${column}=${value}`)
        .join(", "));
}
/** What a reader has to know beyond the numbers: the message unless it passes, and what it leaves out. Raw. */
function whyOf(judged) {
    const { effect, verdict, message, because } = judged.check;
    const noise = judged.withinNoise ? "within noise" : "";
    if (effect === "pass" && verdict === "pass")
        return noise;
    const cause = effect === verdict ? "" : because;
    const reason = judged.measurement?.value === null ? (judged.measurement.reason ?? "") : "";
    const more = [reason, cause, noise].filter((part) => part !== "" && !message.includes(part));
    return [message, ...more].join("; ");
}
/** "data/test.csv:3:7", raw. */
function location({ path, line, column }) {
    return [path, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(":");
}
function reasonOf({ measurement, check }) {
    return measurement?.reason ?? check.message;
}
function totalOf(counts) {
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
function verb(count, word) {
    return count === 1 ? `${word}s` : word;
}


/***/ }),

/***/ 8178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ argumentList)
/* harmony export */ });
/** The argument list that repeats a run on a laptop: every input that was given, but for secrets and places to write. */
function argumentList({ name, inputs }, getInput) {
    const flags = Object.values(inputs).flatMap((field) => {
        const given = getInput(field.name).trim();
        if (given === "" || field.secret || field.name === "report")
            return [];
        const entries = field.many ? entriesOf(given) : [given];
        return entries.flatMap((entry) => [`--${field.flag}`, entry]);
    });
    return ["modelgate", name, ...flags];
}
/** A YAML document is one entry however many lines it has; else each line is one. */
function entriesOf(given) {
    if (/^\s*[-[{]/u.test(given))
        return [given];
    return given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}


/***/ }),

/***/ 7226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vn: () => (/* binding */ runOnLaptop)
});

// UNUSED EXPORTS: helpText, laptopHost, readArguments

// EXTERNAL MODULE: ./packages/runner/src/arguments.ts
var src_arguments = __webpack_require__(2996);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/runner/src/guarded.ts

/**
 * Runs the main of a process and sets its exit code. Node ends with 1 after a stray error, which here means that
 * the gate said no, so until the main has returned everything else ends with 2: could not judge.
 */
async function guarded(host, main) {
    process.exitCode = 2;
    const stray = (error) => {
        process.off("exit", unfinished);
        for (const { message } of (0,src_error/* problemsOf */.GW)(error))
            host.fail(message);
        host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        // What threw is unknown, and with it what still runs: going on could only mislead.
        process.exit(2);
    };
    const unfinished = () => host.fail("unexpected fault: the process ended before there was a verdict");
    process.once("uncaughtException", stray);
    process.once("exit", unfinished);
    try {
        process.exitCode = await main();
    }
    catch (error) {
        stray(error);
    }
    finally {
        process.off("uncaughtException", stray);
        process.off("exit", unfinished);
    }
}

// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(3812);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(2379);
;// CONCATENATED MODULE: ./packages/runner/src/help.ts


/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, program = `modelgate ${table.name}`, columns = 100) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(input/* isRequired */.gx);
    const usage = [program, ...required.map((field) => `${flagOf(field)}`), "[flags]"].join(" ");
    const sections = [...groups].map(([group, fields]) => [`${group}:`, ...fields.flatMap((field) => flagLines(field, columns))].join("\n"));
    const examples = table.examples.map((words) => `  ${[program, ...words.map(shellWord)].join(" ")}`);
    return [
        table.about,
        `Usage:\n  ${usage}`,
        ...sections,
        "Everywhere:\n  --debug      more of what happens, on stderr\n  --no-colour  plain text; NO_COLOR and FORCE_COLOR are heeded\n  -h, --help   this text",
        ...(examples.length === 0 ? [] : [`Examples:\n${examples.join("\n")}`]),
        "Exit codes: 0 passed, 1 the gate said no, 2 it could not judge.",
    ].join("\n\n");
}
function flagOf(field) {
    if (field.parse === parse/* boolean */.zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
function flagLines(field, columns) {
    const remarks = [
        (0,input/* isRequired */.gx)(field) ? "Required." : "",
        field.many ? "May be repeated." : "",
        field.fallback === "" ? "" : `Default: ${field.fallback}.`,
    ].filter((remark) => remark !== "");
    const about = wrapped([field.about, ...remarks].join(" "), columns - 6);
    return [`  ${flagOf(field)}`, ...about.map((line) => `      ${line}`)];
}
function wrapped(text, width) {
    const rows = [];
    for (const word of text.split(/\s+/)) {
        const last = rows.at(-1);
        if (last !== undefined && last.length + word.length < width)
            rows[rows.length - 1] = `${last} ${word}`;
        else
            rows.push(word);
    }
    return rows;
}
function shellWord(word) {
    return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./packages/runner/src/progress.ts
/** Lets through the first message and then one in ten seconds: a log is read later, line by line. */
function sparse(print, everyMs = 10_000, 
// Node loads its clock for measuring when it is first asked for, which takes longer than a line is worth.
now = () => Number(process.hrtime.bigint() / 1000000n)) {
    let next = Number.NEGATIVE_INFINITY;
    return (message) => {
        if (now() < next)
            return;
        next = now() + everyMs;
        print(message);
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/runner/src/report-file.ts



/**
 * Writes a report as JSON and gives its absolute path. Whole or not at all: a step that reads it while it is
 * written sees the one before.
 * @throws ModelgateError `input-invalid` when the path cannot be written
 */
async function writeReportFile(report, path) {
    const target = (0,external_node_path_.resolve)(path);
    const draft = `${target}.${process.pid}.tmp`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(draft, `${JSON.stringify(report, null, 2)}\n`);
        await (0,promises_.rename)(draft, target);
        return target;
    }
    catch (cause) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        const reason = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
        throw (0,src_error/* failure */.V2)("input-invalid", `report: expected a path that can be written, got "${path}"${reason}`, {
            hint: "Give another path with the input `report`.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(5048);
;// CONCATENATED MODULE: ./packages/runner/src/run-command.ts


/**
 * Runs a command once and gives its exit code: 0 the step may go on, 1 the gate said no, 2 it could not judge.
 * Never throws. The report and the outputs are written before the step fails, so that steps with
 * `if: always()` can use them.
 */
async function runCommand(command, host, render) {
    try {
        maskSecrets(command.inputs, host);
        const values = await (0,input/* readInputs */.Ko)(command.inputs, host.getInput, host.inputProblems);
        return await deliver(command, await command.run(values, host), host, render);
    }
    catch (error) {
        return await giveUp(command, error, host, render);
    }
}
async function deliver(command, report, host, render) {
    const written = await host.writeReport(report, reportPath(command, host));
    host.setOutput("verdict", report.verdict);
    if (written !== null)
        host.setOutput("report", written);
    annotateProblems(report.problems, await show(report, host, render), host);
    // An aggregate has no checks of its own, but reports that it gathered.
    const failed = [
        ...report.checks.filter(({ effect }) => effect === "fail").map(({ id }) => id),
        ...(report.gathered ?? []).filter(({ verdict }) => verdict === "fail").map(({ name }) => name),
    ];
    if (report.verdict === "fail") {
        host.fail(`${command.name}: gate failed (${listed(failed) || "nothing was checked"})`);
    }
    // An error report without a problem would end the step without a word.
    if (report.verdict === "error" && report.problems.length === 0)
        host.fail(`${command.name}: could not judge`);
    return (0,verdict/* exitCode */.I$)(report.verdict);
}
/** Names may be a stranger's, of any number and length; the report and the summary have them all. */
function listed(names) {
    const shown = names.slice(0, 20).map((name) => (name.length <= 200 ? name : `${name.slice(0, 200)}…`));
    return [...shown, ...(names.length > 20 ? [`and ${names.length - 20} more`] : [])].join(", ");
}
async function giveUp(command, error, host, render) {
    const problems = (0,src_error/* problemsOf */.GW)(error);
    host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    await attempt(host, () => host.setOutput("verdict", "error"));
    let shown = [];
    await attempt(host, async () => {
        const report = command.failed?.(problems, host);
        if (report === undefined)
            return;
        const written = await host.writeReport(report, reportPath(command, host));
        if (written !== null)
            host.setOutput("report", written);
        shown = await show(report, host, render);
    });
    annotateProblems(problems, shown, host);
    return 2;
}
/** The first problem is the one to mend: writing about it may fail for the same reason, and then is let go. */
async function attempt(host, step) {
    try {
        await step();
    }
    catch (error) {
        host.debug(String(error));
    }
}
/** Gives what was annotated. A summary is for people: when it cannot be shown the verdict stands, and a warning says so. */
async function show(report, host, render) {
    try {
        const { summary, annotations } = render(report);
        await host.summary(summary);
        host.annotate(annotations);
        return annotations;
    }
    catch (error) {
        const message = `The summary could not be written: ${error instanceof Error ? error.message : String(error)}`;
        host.annotate([{ level: "warning", message }]);
        return [];
    }
}
/** Every problem is said once: never twice, and never not at all. */
function annotateProblems(problems, shown, host) {
    const pool = [...shown];
    const take = (fits) => {
        const at = pool.findIndex(fits);
        return at >= 0 && pool.splice(at, 1).length > 0;
    };
    // What the renderer cut or spelt out is known by its title; those that are there word for word come first.
    const left = [...problems]
        .filter(({ message }) => !take((annotation) => annotation.message.includes(message)))
        .filter(({ code }) => !take(({ title }) => title === code));
    host.annotate(left.map(({ code, message, hint, at }) => ({
        level: "error",
        title: code,
        message: hint === undefined ? message : `${message}\n${hint}`,
        ...(at === undefined ? {} : { file: at.path }),
        ...(at?.line === undefined ? {} : { line: at.line }),
        ...(at?.column === undefined ? {} : { column: at.column }),
    })));
}
/** The input `report`, where a command has one, is read here, so that a run with unreadable inputs still reports. */
function reportPath(command, host) {
    const field = Object.values(command.inputs).find(({ name }) => name === "report");
    return field === undefined ? null : host.getInput(field.name).trim() || field.fallback || null;
}
function maskSecrets(fields, host) {
    for (const field of Object.values(fields)) {
        if (!field.secret)
            continue;
        const value = host.getInput(field.name).trim();
        if (value !== "")
            host.mask(value);
    }
}

// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var visible = __webpack_require__(5770);
;// CONCATENATED MODULE: ./packages/runner/src/laptop.ts









/** Runs a command with an argument list on this terminal and sets the exit code of the process. */
async function runOnLaptop(command, argv, options) {
    const terminal = options.terminal ?? process;
    const given = (0,src_arguments/* readArguments */.l)(command.inputs, argv);
    const host = laptopHost(given, terminal);
    await guarded(host, async () => {
        if (!given.help)
            return await runCommand(command, host, options.render(host.colour));
        terminal.stdout.write(`${helpText(command, options.program)}\n`);
        return 0;
    });
}
/**
 * A laptop. The summary goes to stdout and everything about the work to stderr, so that stdout can be piped.
 * A report is written only where one is asked for.
 */
function laptopHost(given, terminal = process) {
    const { stdout, stderr, env } = terminal;
    const secrets = [];
    const colour = given.colour ?? wantsColour(terminal);
    const isTerminal = stderr.isTTY === true;
    let lineIsOpen = false;
    const masked = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    const say = (text) => {
        // Erases the progress line that the cursor still stands in.
        stderr.write(`${lineIsOpen ? "\r\x1b[K" : ""}${masked((0,visible/* visible */.R)(text))}\n`);
        lineIsOpen = false;
    };
    const isDebug = given.debug || env["RUNNER_DEBUG"] === "1";
    return {
        getInput: (name) => given.given.get(name) ?? "",
        inputProblems: given.problems,
        setOutput: () => undefined,
        mask: (secret) => secrets.push(secret),
        info: say,
        debug: (message) => (isDebug ? say(message) : undefined),
        annotate(annotations) {
            for (const annotation of annotations)
                say(sentence(annotation));
        },
        progress: isTerminal
            ? (message) => {
                const line = masked((0,visible/* visibleLine */.P)(message)).slice(0, Math.max(20, (stderr.columns ?? 80) - 1));
                stderr.write(`\r\x1b[K${line}`);
                lineIsOpen = true;
            }
            : sparse(say),
        async summary(text) {
            if (lineIsOpen)
                stderr.write("\r\x1b[K");
            lineIsOpen = false;
            stdout.write(`${masked(coloured(text, colour)).trimEnd()}\n`);
        },
        writeReport: async (report, path) => (path === null ? null : await writeReportFile(report, path)),
        fail: say,
        provenance: () => null,
        isTerminal,
        colour,
    };
}
/** See no-color.org and force-color.org: set and not empty counts; NO_COLOR wins. */
function wantsColour({ stdout, env }) {
    if (env["NO_COLOR"])
        return false;
    if (env["FORCE_COLOR"])
        return env["FORCE_COLOR"] !== "0";
    return stdout.isTTY === true && env["TERM"] !== "dumb";
}
/** As compilers write it, so that editors find the place: `file:line:column: error: message`. */
function sentence({ level, message, file, line, column }) {
    const place = file === undefined ? "" : `${[file, line, column].filter((part) => part !== undefined).join(":")}: `;
    return `${place}${level}: ${message}`;
}
// Colour, bold and dim, with their ends. A renderer may use these; nothing else that begins with ESC passes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const STYLE = /\x1b\[(?:0|1|2|22|3[0-79]|9[0-7])?m/g;
/** Text made harmless but for the renderer's own colours, which go as well where colour is not wanted. */
function coloured(text, colour) {
    const styles = text.match(STYLE) ?? [];
    return text
        .split(STYLE)
        .map((part, i) => (0,visible/* visible */.R)(part) + ((colour && styles[i]) || ""))
        .join("");
}


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA)
/* harmony export */ });
/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
const REPORT_SCHEMA = "modelgate/report@1";


/***/ }),

/***/ 5048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   tQ: () => (/* binding */ EFFECTS),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/** What the evidence says of one check. */
const VERDICTS = ["pass", "fail", "inconclusive", "error", "skipped"];
/** What follows from a verdict after tier, waiver and settings. Ordered from best to worst. */
const EFFECTS = ["skipped", "pass", "warn", "fail", "error"];
/** How bad an effect is: a higher number is worse. */
function severity(effect) {
    return EFFECTS.indexOf(effect);
}
/** The worst of several effects; `skipped` when there is none, which is never evidence. */
function worst(effects) {
    return effects.reduce((a, b) => (severity(b) > severity(a) ? b : a), "skipped");
}
/** 0: the step may go on. 1: the gate said no. 2: it could not judge. */
function exitCode(effect) {
    if (effect === "error")
        return 2;
    return effect === "fail" ? 1 : 0;
}


/***/ })

};
