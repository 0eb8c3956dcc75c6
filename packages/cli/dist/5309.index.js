export const id = 5309;
export const ids = [5309];
export const modules = {

/***/ 70447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ chapterParts),
  g: () => (/* binding */ chapterSections)
});

// EXTERNAL MODULE: ./packages/render/src/escape-markdown.ts
var escape_markdown = __webpack_require__(8973);
// EXTERNAL MODULE: ./packages/render/src/fill.ts
var fill = __webpack_require__(3397);
// EXTERNAL MODULE: ./packages/render/src/html-text.ts
var html_text = __webpack_require__(69333);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/mermaid.ts
var mermaid = __webpack_require__(97437);
;// CONCATENATED MODULE: ./packages/render/src/changes/flowchart.ts

/** Mermaid draws no graph of more than 500 edges, and nobody reads one. */
const MOST_NODES = 60;
const MOST_EDGES = 150;
/** The colours of GitHub for added, removed and changed lines; a dark page keeps dark letters on them. */
const CLASSES = {
    same: "fill:#f6f8fa,stroke:#59636e,color:#1f2328",
    added: "fill:#dafbe1,stroke:#116329,stroke-width:2px,color:#1f2328",
    removed: "fill:#ffebe9,stroke:#b31d28,stroke-width:2px,stroke-dasharray:5 4,color:#1f2328",
    changed: "fill:#fff8c5,stroke:#7d4e00,stroke-width:2px,color:#1f2328",
};
const ARROW = {
    same: "-->",
    added: "==>",
    removed: "-.->",
};
/**
 * The neighbourhood of a change as a Mermaid flowchart (10 and 11): what was added, removed or changed by word and class, edges thick
 * or dotted. Ids are ours, names keep letters, digits and a few signs.
 */
function flowchart({ nodes, edges }) {
    const shown = nodes.slice(0, MOST_NODES);
    const ids = new Map(shown.map(({ id }, index) => [id, `n${index}`]));
    const drawn = edges.flatMap(({ from, to, change }) => {
        const [first, last] = [ids.get(from), ids.get(to)];
        return first === undefined || last === undefined ? [] : [`    ${first} ${ARROW[change]} ${last}`];
    });
    const used = new Set(shown.map(({ change }) => change));
    return [
        "```mermaid",
        "flowchart TD",
        ...shown.map((node, index) => `    n${index}["${label(node)}"]:::${node.change}`),
        ...drawn.slice(0, MOST_EDGES),
        ...[...used].sort().map((change) => `    classDef ${change} ${CLASSES[change]}`),
        "```",
    ].join("\n");
}
function label({ operator, name, change }) {
    const word = change === "same" ? "" : `${change} `;
    return `${flowchart_text(`${word}${operator}`, 40)}<br/>${flowchart_text(name, 40)}`;
}
/** Mermaid 11 takes "1. a" and "- a" for a list, and then shows neither. */
function flowchart_text(words, max) {
    return (0,mermaid/* inert */.tJ)(words, max)
        .replace(/^(\d+)[.)]/, "$1·")
        .replace(/^[-+]/, "·");
}

// EXTERNAL MODULE: ./packages/render/src/interval-bar.ts
var interval_bar = __webpack_require__(25685);
// EXTERNAL MODULE: ./packages/render/src/chapter/pen.ts
var pen = __webpack_require__(44183);
;// CONCATENATED MODULE: ./packages/render/src/chapter/chapter-markdown.ts






/** Markdown on GitHub; a table in a comment is for the worst of its rows. */
const MARKDOWN_PEN = {
    name: escape_markdown/* codeSpan */.SS,
    prose: escape_markdown/* escapeMarkdown */.FV,
    rows: 20,
    strong: (words) => `**${words}**`,
    bar: (share) => `\`${(0,pen/* textBar */.B)(share)}\``,
    interval: (points) => `\`${(0,interval_bar/* intervalBar */.z)({ ...points, limit: points.limit?.value ?? null })}\``,
};
/** Title and lead, which stand above the sheets. */
function leadMarkdown({ title, lead }) {
    return `### ${title}\n\n${lead.join("\n\n")}`;
}
/** A sheet as a folded section. */
function sheetMarkdown({ title, summary, open, blocks }) {
    const heading = summary === "" ? title : `${title}: ${summary}`;
    return (0,markdown_layout/* folded */.TM)(heading, blocks.map(blockMarkdown).join("\n\n"), open);
}
function blockMarkdown(block) {
    switch (block.kind) {
        case "words":
            return block.text;
        case "list":
            return block.items.map((item) => `- ${item}`).join("\n");
        case "picture":
            return flowchart(block.picture);
        case "series":
            return `${legend(block.series)}\n\n${(0,mermaid/* seriesChart */.mQ)(block.series)}`;
        case "table": {
            const { columns, rows, total } = block;
            const body = (0,markdown_layout/* table */.tp)(columns, rows);
            return rows.length < total ? `${body}\n\nThe first ${rows.length} of ${(0,markdown_layout/* grouped */.zD)(total)}.` : body;
        }
    }
}
/** The chart of Mermaid has no legend. */
function legend({ title, lines }) {
    const names = lines.map(({ name }, index) => `${index === 0 ? "the first line is the" : "the second the"} ${name}`);
    return lines.length > 1 ? `**${title}**: ${names.join(", ")}.` : `**${title}**`;
}

// EXTERNAL MODULE: ./packages/render/src/chapter/chapters.ts + 11 modules
var chapter_chapters = __webpack_require__(9197);
;// CONCATENATED MODULE: ./packages/render/src/chapter/chapter-parts.ts






/** More models than these have their sheets on the page alone. */
const MOST_MODELS = 30;
/**
 * The chapters of a comment: what leads them, which is said before checks are drawn, and their sheets, the most important first, which
 * go before anything else is cut. `place` is where they are read.
 */
function chapterParts(models, place) {
    const named = models.flatMap(({ name, reports }) => (0,chapter_chapters/* chaptersOf */.c)(reports, MARKDOWN_PEN).map((chapter) => ({ name, chapter })));
    const chapters = [...Map.groupBy(named, ({ chapter }) => chapter.title)].map(([title, of]) => ({
        title,
        place: place + (of[0]?.chapter.place ?? 0) / 10,
        of,
    }));
    const parts = chapters.map(({ of, ...rest }) => models.length === 1 ? alone(of, rest) : several(of, rest));
    return { leads: parts.flatMap(({ leads }) => leads), sheets: parts.flatMap(({ sheets }) => sheets) };
}
/** Of the only model: the lead in the open, each sheet folded for itself. */
function alone(chapters, { place }) {
    const leads = chapters.map(({ chapter }) => ({
        ...(0,fill/* whole */.WQ)(chapter.name, place, () => leadMarkdown(chapter)),
        extra: false,
        share: 1 / 3,
    }));
    const sheets = chapters.flatMap(({ chapter }) => chapter.sheets().map((sheet, index) => ({ sheet, place: place + 0.01 + index / 1000 })));
    return {
        leads,
        sheets: sheets
            .toSorted((a, b) => b.sheet.importance - a.sheet.importance)
            .map((one) => (0,fill/* whole */.WQ)(one.sheet.name, one.place, () => sheetMarkdown(one.sheet))),
    };
}
/** Of several models: a line for each, then a folded section for each. */
function several(chapters, { title, place }) {
    const [first] = chapters;
    const lines = (some) => `### ${title}\n\n${some.map(({ name, chapter: { lead } }) => `- ${(0,escape_markdown/* codeSpan */.SS)(name, 60)}: ${lead.slice(0, 2).join(" ")}`).join("\n")}`;
    const shown = chapters.slice(0, MOST_MODELS);
    const more = chapters.length > MOST_MODELS
        ? `\n\nThe first ${MOST_MODELS} of ${(0,markdown_layout/* grouped */.zD)(chapters.length)} models; the page has all.`
        : "";
    const body = () => shown
        .map(({ name, chapter }) => (0,markdown_layout/* folded */.TM)(`${title}: ${(0,html_text/* htmlName */.rC)(name, 80)}`, sheetsBody(chapter)))
        .join("\n\n") + more;
    return {
        leads: [(0,fill/* shortened */.vI)(first?.chapter.name ?? title, place, chapters, lines)],
        sheets: [(0,fill/* whole */.WQ)(`tables of ${first?.chapter.name ?? title}`, place + 0.01, body)],
    };
}
function sheetsBody({ lead, sheets }) {
    return [...lead, ...sheets().map(sheetMarkdown)].join("\n\n");
}
/** The chapters of a job summary: the lead stays, the least important sheet goes first. */
function chapterSections(report) {
    return (0,chapter_chapters/* chaptersOf */.c)([report], MARKDOWN_PEN).flatMap((chapter) => [
        { name: chapter.name, importance: 6.5, body: leadMarkdown(chapter), shorter: [], keep: true },
        ...chapter.sheets().map((sheet) => ({
            name: sheet.name,
            importance: 4 + sheet.importance / 10,
            body: sheetMarkdown(sheet),
            shorter: [],
            keep: false,
        })),
    ]);
}


/***/ }),

/***/ 23555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isClaimed)
/* harmony export */ });
/**
 * Whether there are numbers, and the bytes that they speak of were not run for them. Where nothing was measured, or the model is gone,
 * there is nothing to doubt.
 */
function isClaimed({ subject, verdict, measurements, promotion, changes }) {
    const isAnswered = verdict !== "error" && (verdict !== "skipped" || measurements.length > 0);
    return (subject.binding === "claimed" && isAnswered && promotion === undefined && changes?.kind !== "deleted");
}


/***/ }),

/***/ 3397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97356);

/** An extra that is there as a whole or not at all. `draw` gives null as soon as it sees that the room is too small. */
function whole(name, place, draw) {
    return {
        place,
        extra: true,
        share: 1,
        draw: (room) => {
            const body = room > 0 ? draw(room) : null;
            return body === null || body.length > room ? { body: "", missing: name } : { body, missing: "" };
        },
    };
}
/** A table or the like that is cut after as many items as fit; `draw` says how many those were. */
function cut(name, place, total, draw) {
    return {
        place,
        extra: false,
        share: 1,
        draw: (room) => {
            const { body, shown } = draw(room);
            return { body, missing: missingOf(name, total, shown) };
        },
    };
}
/** A list that is halved until it fits, and never takes more than a third of the room. */
function shortened(name, place, items, draw) {
    const part = cut(name, place, items.length, (room) => {
        // No item is shorter than four characters.
        for (let shown = Math.min(items.length, room >> 2); shown > 0; shown >>= 1) {
            const body = draw(items.slice(0, shown));
            if (body.length <= room)
                return { body, shown };
        }
        return { body: "", shown: 0 };
    });
    return { ...part, share: 1 / 3 };
}
/** "9,980 of 10,000 checks", "checks", or "" when all are shown. */
function missingOf(name, total, shown) {
    if (shown === total)
        return "";
    return shown === 0 ? name : `${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(total - shown)} of ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(total)} ${name}`;
}
/**
 * Joins head and parts within `maxChars`, the most important part first; the last line says what was left out. Null when not
 * even the head and that line fit. Parts are drawn into the room there is, so the time follows the page, not the report.
 */
function fill(head, parts, maxChars, leftOut) {
    const page = fillRoom(head, parts, maxChars);
    if (page.missing.length === 0)
        return head.length + 1 > maxChars ? null : page.text;
    // Which names the last line will hold is not known before: it is given the room of the longest.
    const names = fillRoom(head, parts, 0).missing;
    const reserve = leftOut(names).length + names.length * LONGEST_COUNT + SEPARATOR.length;
    const shorter = fillRoom(head, parts, maxChars - reserve);
    const text = `${shorter.text.trimEnd()}${SEPARATOR}${leftOut(shorter.missing)}\n`;
    return text.length > maxChars ? null : text;
}
const SEPARATOR = "\n\n";
/** "10,000 of 10,000 " before a name. */
const LONGEST_COUNT = 20;
function fillRoom(head, parts, maxChars) {
    let room = maxChars - head.length - 1;
    const drawn = [];
    for (const { place, extra, share, draw } of parts) {
        const shedding = drawn.some(({ missing }) => missing !== "");
        // A part in no room says its name, and draws nothing.
        const most = extra && shedding ? 0 : Math.max(0, Math.floor((room - SEPARATOR.length) * share));
        const { body, missing } = draw(most);
        if (body !== "")
            room -= body.length + SEPARATOR.length;
        drawn.push({ place, body, missing });
    }
    const read = drawn.toSorted((a, b) => a.place - b.place);
    const bodies = read.map(({ body }) => body).filter((body) => body !== "");
    return {
        text: `${[head, ...bodies].join(SEPARATOR)}\n`,
        missing: read.map(({ missing }) => missing).filter((name) => name !== ""),
    };
}


/***/ }),

/***/ 25685:
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

/***/ 60835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Iw: () => (/* binding */ flipsMarkdown),
/* harmony export */   Oh: () => (/* binding */ confusionMarkdown),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   zs: () => (/* binding */ rest)
/* harmony export */ });
/* harmony import */ var _behaviour_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85065);
/* harmony import */ var _confused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53083);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8973);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16567);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97356);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52596);






/** More data sets than these have their details on the page alone. */
const MOST_PARTS = 6;
/** The largest matrix that is a table in a comment. */
const MOST_LABELS = 12;
const MOST_MISTAKES = 10;
/** What changed between right and wrong, folded; "" for nothing. */
function flipsMarkdown(flips) {
    const rows = flips
        .slice(0, MOST_PARTS)
        .map(({ model, part }) => [
        placeName(model, part.dataset),
        (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(part.n),
        (0,_behaviour_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flipRate */ .Yp)(part.negative, part.nfr),
        (0,_behaviour_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flipRate */ .Yp)(part.positive, part.pfr),
        `p ${(0,_why_js__WEBPACK_IMPORTED_MODULE_2__/* .formatP */ .MA)(part.p).replace("<", "&lt;")}`,
    ]);
    const columns = [
        ["Data set", "left"],
        ["Examples", "right"],
        ["Newly wrong", "left"],
        ["Newly right", "left"],
        ["McNemar", "left"],
    ];
    const ids = flips.slice(0, MOST_PARTS).flatMap(({ model, part }) => {
        const name = (id) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(id, 40);
        const wrong = (0,_behaviour_words_js__WEBPACK_IMPORTED_MODULE_1__/* .idsList */ .fN)(part.negativeIds, part.negative, name);
        const right = (0,_behaviour_words_js__WEBPACK_IMPORTED_MODULE_1__/* .idsList */ .fN)(part.positiveIds, part.positive, name);
        return [
            ...(wrong === "" ? [] : [`Newly wrong on ${placeName(model, part.dataset)}: ${wrong}`]),
            ...(right === "" ? [] : [`Newly right on ${placeName(model, part.dataset)}: ${right}`]),
        ];
    });
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)("Flips: examples newly wrong or right", blocks([(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, rows), ...ids, rest(flips)]));
}
/** Confusion matrices, folded: whole up to twelve labels, above that the most frequent mistakes; "" for none. */
function confusionMarkdown(matrices) {
    const bodies = matrices.slice(0, MOST_PARTS).map(({ model, part }) => {
        const small = part.labels.length <= MOST_LABELS;
        const compared = part.baseline === undefined ? "" : "; in brackets the change against the baseline";
        const what = small
            ? `rows are truths, columns predictions${compared}`
            : `the ${MOST_MISTAKES} most frequent mistakes among ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(part.labels.length)} labels`;
        return `**${placeName(model, part.dataset)}**: ${what}.\n\n${small ? matrix(part) : mistakes(part)}`;
    });
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)("Confusion", blocks([...bodies, rest(matrices)]));
}
function matrix({ labels, counts, baseline }) {
    const columns = [
        ["Truth", "left"],
        ...labels.map((label) => [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(label, 20), "right"]),
    ];
    const rows = labels.map((label, row) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(label, 20),
        ...labels.map((_label, column) => {
            const count = counts[row]?.[column] ?? 0;
            const before = baseline?.[row]?.[column];
            const change = (0,_confused_js__WEBPACK_IMPORTED_MODULE_4__/* .countChange */ .Mr)(before === undefined ? null : count - before);
            const shown = row === column ? `**${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(count, "count")}**` : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(count, "count");
            return change === "" ? shown : `${shown} (${change})`;
        }),
    ]);
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, rows);
}
function mistakes(confusion) {
    const { columns, rows } = (0,_confused_js__WEBPACK_IMPORTED_MODULE_4__/* .mistakesTable */ .CO)(confusion, MOST_MISTAKES, (label) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(label, 40));
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, rows) || "No mistakes.";
}
/** "`digits` on `test`" */
function placeName(model, dataset) {
    return model === "" ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(dataset, 60) : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(model, 40)} on ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(dataset, 60)}`;
}
/** What is left out of a section that has many parts; "" when nothing is. */
function rest(parts, most = MOST_PARTS) {
    return parts.length > most ? `The first ${most} of ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(parts.length)}; the page has all.` : "";
}
/** Blocks of Markdown, without those that are empty. */
function blocks(all) {
    return all.filter((block) => block !== "").join("\n\n");
}


/***/ }),

/***/ 41230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ curvesMarkdown),
/* harmony export */   Y: () => (/* binding */ reliabilityMarkdown)
/* harmony export */ });
/* harmony import */ var _behaviour_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85065);
/* harmony import */ var _curve_points_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76237);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8973);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16567);
/* harmony import */ var _markdown_behaviour_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60835);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97356);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97437);







const MOST_CHARTS = 4;
const MOST_CURVES = 20;
/** Twenty-one points are a smooth line at the size that GitHub draws. */
const GRID = Array.from({ length: 21 }, (_, index) => index / 20);
const READ_AT = [0.01, 0.05, 0.1, 0.2, 0.5];
/** How far probabilities can be believed, as charts with their numbers, folded; "" for nothing. */
function reliabilityMarkdown(all) {
    const bodies = all.slice(0, MOST_CHARTS).map(({ model, part }) => {
        const bins = (0,_behaviour_words_js__WEBPACK_IMPORTED_MODULE_0__/* .filledBins */ .Bn)(part);
        const { columns, rows } = (0,_behaviour_words_js__WEBPACK_IMPORTED_MODULE_0__/* .binsTable */ .Hx)(bins);
        const chart = (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .lineChart */ .Tz)({
            title: "How often it came true",
            x: { name: "probability that was said", labels: bins.map(({ probability }) => probability.toFixed(2)) },
            y: "share that came true",
            lines: [bins.map(({ share }) => share), bins.map(({ probability }) => probability)],
        });
        const whose = part.label === null ? "the predicted class" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(part.label, 40);
        const title = `**${(0,_markdown_behaviour_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(model, part.dataset)}**, probabilities of ${whose}: the first line is what came true, the second what was said.`;
        return (0,_markdown_behaviour_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([title, bins.length > 1 ? chart : "", (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(columns, rows)]);
    });
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)("Reliability of probabilities", (0,_markdown_behaviour_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([...bodies, (0,_markdown_behaviour_js__WEBPACK_IMPORTED_MODULE_3__/* .rest */ .zs)(all, MOST_CHARTS)]));
}
/** ROC and precision-recall, as charts with their numbers, folded; "" for none. */
function curvesMarkdown(all) {
    const charts = all.slice(0, MOST_CHARTS).map(({ model, part }) => {
        const { title, x, y } = _behaviour_words_js__WEBPACK_IMPORTED_MODULE_0__/* .AXES */ .gR[part.kind];
        const lines = [part.points, ...(part.baseline === undefined ? [] : [part.baseline])];
        const second = part.baseline === undefined ? "" : "; the second line is the baseline's";
        const chart = (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .lineChart */ .Tz)({
            title: `${title} ${part.label}`,
            x: { name: x, labels: null },
            y,
            lines: lines.map((points) => (0,_curve_points_js__WEBPACK_IMPORTED_MODULE_5__/* .heightsAt */ .S)(points, GRID)),
        });
        return `**${title}** of ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(part.label, 40)} on ${(0,_markdown_behaviour_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(model, part.dataset)}${second}.\n\n${chart}`;
    });
    const columns = [
        ["Curve", "left"],
        ["Data set", "left"],
        ["Area", "right"],
        ...READ_AT.map((at) => [`at ${at}`, "right"]),
    ];
    const rows = all
        .slice(0, MOST_CURVES)
        .map(({ model, part }) => [
        `${_behaviour_words_js__WEBPACK_IMPORTED_MODULE_0__/* .AXES */ .gR[part.kind].title} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(part.label, 40)}`,
        (0,_markdown_behaviour_js__WEBPACK_IMPORTED_MODULE_3__/* .placeName */ .fW)(model, part.dataset),
        part.area === null ? "none" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_6__/* .formatValue */ .F)(part.area, "ratio"),
        ...(0,_curve_points_js__WEBPACK_IMPORTED_MODULE_5__/* .heightsAt */ .S)(part.points, READ_AT).map((height) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_6__/* .formatValue */ .F)(height, "ratio")),
    ]);
    const legend = "In numbers: the true positive rate at a false positive rate, and the precision at a recall, of 0.01 to 0.5.";
    const numbers = rows.length === 0 ? "" : `${legend}\n\n${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(columns, rows)}`;
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)("ROC and precision-recall", (0,_markdown_behaviour_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)([...charts, numbers, (0,_markdown_behaviour_js__WEBPACK_IMPORTED_MODULE_3__/* .rest */ .zs)(all, MOST_CURVES)]));
}


/***/ }),

/***/ 34799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ checksTable),
/* harmony export */   GI: () => (/* binding */ measurementsTable),
/* harmony export */   bo: () => (/* binding */ measurementsWithin),
/* harmony export */   em: () => (/* binding */ datasetsTable),
/* harmony export */   ri: () => (/* binding */ checksWithin)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66992);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8973);
/* harmony import */ var _fold_slices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86403);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16567);
/* harmony import */ var _interval_bar_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25685);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47853);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97356);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41887);
/* harmony import */ var _picture_points_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49510);
/* harmony import */ var _slice_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12890);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52596);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64161);












/** Every check given, in that order; "" for none. */
function checksTable(judged, directions) {
    return checksWithin(judged, directions, Number.POSITIVE_INFINITY).body;
}
/** As many checks as fit into `room`, and how many; with base, head and change when one of them has a baseline. */
function checksWithin(judged, directions, room) {
    const lines = (0,_fold_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .foldSlices */ .H)(judged);
    const compared = lines.some(({ measurement }) => measurement?.baseline !== undefined);
    const explained = lines.some((row) => (0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .gf)(row) !== "");
    const columns = [
        ["Result", "left"],
        ["Check", "left"],
        ...(compared ? COMPARED : ESTIMATED),
        ["Limit", "left"],
        // Beside base, head and change there is no room for columns of their own: picture and reason go into others.
        ...(compared ? [] : [["Interval and limit", "left"]]),
        ...(explained && !compared ? [["Why", "left"]] : []),
    ];
    const { body, shown } = (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .tableWithin */ .uG)(columns, lines, (row) => {
        const { mark, word } = _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICT */ .y3[row.check.effect];
        return [
            (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(`${mark} ${word}`),
            compared ? namedAndWhy(row) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3)(row, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS),
            ...(compared ? comparedCells(row, directions) : [row.value, range(row)]),
            ...(compared
                ? [[row.limit, picture(row)].filter((part) => part !== "").join("<br>")]
                : [(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(row.limit), picture(row)]),
            ...(explained && !compared ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .gf)(row), 300)] : []),
        ];
    }, room);
    return { body, shown: lines.slice(0, shown).reduce((sum, row) => sum + (0,_fold_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$)(row), 0) };
}
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
    const why = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .whyBeside */ .PY)(row), 300);
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3)(row, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)}${why && `<br><sub>${why}</sub>`}`;
}
function comparedCells({ measurement, check, bound, value, interval }, directions) {
    const change = measurement && (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOf */ .C2)(measurement, directions, (0,_judged_js__WEBPACK_IMPORTED_MODULE_6__/* .besides */ .oN)(check, bound, measurement));
    const ends = interval ? `<br>${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(`${interval.low} to ${interval.high}`)}` : "";
    if (change === null)
        return ["none", (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(value) + ends, ""];
    return [(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(change.base), (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(change.head) + ends, changeCell(change)];
}
/** "▼ **worse** −0.021 (−0.030 to −0.012)" */
function changeCell({ mark, word, difference, reservation }) {
    const claim = word === "worse" ? "**worse**" : word;
    const doubt = reservation === "" ? "" : `, ${reservation}`;
    return `${mark} ${claim}${doubt}${difference === "" || word === "same" ? "" : `<br>${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(difference)}`}`;
}
/** Everything measured, judged or not, folded; "" for none. */
function measurementsTable({ measurements, checks }) {
    const limits = Map.groupBy(checks, (check) => check.measurement);
    const known = (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .directions */ .vQ)([{ measurements, checks }]);
    const rows = measurements.map((measurement) => ({
        model: "",
        measurement,
        beside: (0,_judged_js__WEBPACK_IMPORTED_MODULE_6__/* .limitsBeside */ .JD)(limits.get(measurement.id) ?? []),
        directions: known,
    }));
    const { body } = measurementsWithin(rows, Number.POSITIVE_INFINITY);
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`All measurements (${measurements.length})`, body);
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
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .tableWithin */ .uG)(columns, rows, ({ model, measurement, beside, directions }) => {
        const { metric, dataset, slice, value, unit, interval, n, reason } = measurement;
        const change = (0,_change_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOf */ .C2)(measurement, directions, { beside });
        const ends = interval ? [interval.low, interval.high] : [];
        return [
            ...(named ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(model)] : []),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(metric),
            dataset === null ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(dataset),
            slice === null ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_slice_name_js__WEBPACK_IMPORTED_MODULE_7__/* .sliceName */ .o)(slice)),
            ...(compared ? [(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(change?.base ?? "")] : []),
            change?.head ?? (value === null ? "none" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_8__/* .formatValue */ .F)(value, unit, { beside })),
            ends.map((end) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_8__/* .formatValue */ .F)(end, unit, { beside })).join(" to ") || "none",
            ...(compared ? [change === null ? "" : changeCell(change)] : []),
            (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(n),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(reason ?? (interval ? `${(0,_percent_js__WEBPACK_IMPORTED_MODULE_9__/* .percent */ .K)(interval.confidence)}, ${interval.method}` : ""), 200),
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
    return (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns, datasets.map(({ name, rows, digest, path }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(name),
        rows === null ? "unknown" : (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(rows),
        (0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(digest) || "none",
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(path),
    ]));
}
function picture(row) {
    const points = (0,_picture_points_js__WEBPACK_IMPORTED_MODULE_10__/* .picturePoints */ .O)(row);
    return points === null ? "" : `\`${(0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_11__/* .intervalBar */ .z)({ ...points, limit: points.limit?.value ?? null })}\``;
}


/***/ }),

/***/ 47704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ policyList),
/* harmony export */   Jm: () => (/* binding */ problemsList),
/* harmony export */   KT: () => (/* binding */ notesList),
/* harmony export */   Lm: () => (/* binding */ repeatBlock),
/* harmony export */   xs: () => (/* binding */ originTable)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27090);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8973);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97356);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64161);




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
/** What a change does to the policy; "" for nothing. */
function policyList(changes) {
    if (changes.length === 0)
        return "";
    return `### Changes to the policy\n\n${changes.map((change) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(change, 500)}`).join("\n")}`;
}
/** What was inferred rather than told, and what else qualifies the numbers; "" for nothing. */
function notesList(notes) {
    if (notes.length === 0)
        return "";
    return `### Notes\n\n${notes.map((note) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(note, 500)}`).join("\n")}`;
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

/***/ 97437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Tz: () => (/* binding */ lineChart),
/* harmony export */   mQ: () => (/* binding */ seriesChart),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   w_: () => (/* binding */ xychart)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30966);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);


/**
 * A chart for Mermaid 10 and 11, which GitHub draws: bars for values, a line for limits when every value has one. `xychart-beta`,
 * for the older parser knows no other name.
 */
function xychart({ metric, unit, points }) {
    const values = points.map(({ value }) => value);
    const limits = limitsOf(points);
    const [low, high] = axis([...values, ...limits]);
    return [
        "```mermaid",
        "xychart-beta",
        `    title ${quoted(metric, 60)}`,
        `    x-axis [${labels(points).join(", ")}]`,
        `    y-axis ${quoted(unit, 20)} ${low} --> ${high}`,
        `    bar [${values.map(decimal).join(", ")}]`,
        ...(limits.length > 0 ? [`    line [${limits.map(decimal).join(", ")}]`] : []),
        "```",
    ].join("\n");
}
/**
 * Lines over the unit square, for Mermaid 10 and 11: it has no legend, so the text beside it says which line is which. `labels`
 * name the points; null: they lie at equal distances from 0 to 1.
 */
function lineChart(chart) {
    const { title, x, y, lines } = chart;
    const axis = x.labels === null ? "0 --> 1" : `[${distinct(x.labels.map((label) => inert(label, 20))).join(", ")}]`;
    return [
        "```mermaid",
        "xychart-beta",
        `    title ${quoted(title, 60)}`,
        `    x-axis ${quoted(x.name, 40)} ${axis}`,
        `    y-axis ${quoted(y, 40)} 0 --> 1`,
        ...lines.map((line) => `    line [${line.map((height) => decimal(Math.min(1, Math.max(0, height)))).join(", ")}]`),
        "```",
    ].join("\n");
}
/** Mermaid's own first colour can hardly be seen on a light page. */
const PALETTE = `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #9a6700"}}}}%%`;
/** Lines over the values of one axis from zero, which times and rates have in common; the legend is the text beside it. */
function seriesChart({ title, axis: name, labels, unit, lines }) {
    const [, high] = axis([0, ...lines.flatMap(({ heights }) => heights)]);
    return [
        "```mermaid",
        PALETTE,
        "xychart-beta",
        `    title ${quoted(title, 60)}`,
        `    x-axis ${quoted(name, 40)} [${distinct(labels.map((label) => inert(label, 20))).join(", ")}]`,
        `    y-axis ${quoted(unit, 20)} 0 --> ${high}`,
        ...lines.map(({ heights }) => `    line [${heights.map(decimal).join(", ")}]`),
        "```",
    ].join("\n");
}
/** The limit of every point; none when one of them has no limit, for a line has no gaps. */
function limitsOf(points) {
    const limits = points.flatMap(({ judged }) => (judged === null ? [] : [judged.check.limit.value]));
    return limits.length === points.length && limits.every(_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isDrawable */ .H) ? limits : [];
}
/** Two labels that read the same would share a bar. */
function labels(points) {
    const models = new Set(points.map(({ model }) => model)).size > 1;
    const datasets = new Set(points.map(({ dataset }) => dataset)).size > 1;
    return distinct(points.map(({ model, dataset }) => {
        const parts = [...(models ? [model] : []), ...(datasets || !models ? [dataset ?? "all"] : [])];
        return inert(parts.map((part) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(part, 18)).join(" "), 40);
    }));
}
function distinct(labels) {
    const seen = new Map();
    return labels.map((label) => {
        const before = seen.get(label) ?? 0;
        seen.set(label, before + 1);
        return `"${before === 0 ? label : `${label} (${before + 1})`}"`;
    });
}
function quoted(text, max) {
    return `"${inert(text, max)}"`;
}
/**
 * Letters, digits and a few signs. A quote would end the text; `#`, `;`, `%%{` and `<` mean something to Mermaid even
 * within quotes, and backticks end the block.
 */
function inert(text, max) {
    return ((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), max)
        .replace(/[^\p{L}\p{M}\p{N} _.,=/()+…-]/gu, "?")
        .trim() || "?");
}
/** An axis that shows differences: bars from zero would all look alike. The table beside it has the numbers. */
function axis(numbers) {
    const least = Math.min(...numbers);
    const most = Math.max(...numbers);
    const span = most - least || Math.abs(most) / 10 || 1;
    const step = 10 ** (Math.floor(Math.log10(span)) - 1);
    const low = Math.floor((least - span / 4) / step) * step;
    // A share or a time below zero would be a strange sight.
    return [decimal(least >= 0 && low < 0 ? 0 : low), decimal(Math.ceil((most + span / 10) / step) * step)];
}
function decimal(value) {
    const text = value.toFixed(9).replace(/\.?0+$/, "");
    return text === "-0" ? "0" : text;
}


/***/ }),

/***/ 77131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ namedParts)
/* harmony export */ });
/** A section of every report, in their order; names of models only where there are several. */
function namedParts(models, section) {
    return models.flatMap(({ name, reports }) => reports.flatMap((report) => (section(report) ?? []).map((part) => ({ model: models.length > 1 ? name : "", part }))));
}


/***/ })

};
