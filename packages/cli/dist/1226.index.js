export const id = 1226;
export const ids = [1226];
export const modules = {

/***/ 53083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ mistakesTable),
/* harmony export */   Mr: () => (/* binding */ countChange),
/* harmony export */   Sz: () => (/* binding */ heatOf)
/* harmony export */ });
/* unused harmony export mistakesOf */
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16567);

/** The most frequent mistakes, at most `most`; among equals in the order of the labels. */
function mistakesOf({ labels, counts, baseline }, most) {
    const found = [];
    // By the cells there are: a stranger's list of labels may be longer than their square is worth.
    counts.forEach((cells, row) => {
        const truth = labels[row];
        const total = cells.reduce((sum, count) => sum + count, 0);
        const before = baseline?.[row] ?? [];
        for (let column = 0; column < Math.max(cells.length, before.length); column++) {
            const [count, predicted] = [cells[column] ?? 0, labels[column]];
            if (truth === undefined || predicted === undefined || row === column)
                continue;
            if (count === 0 && (before[column] ?? 0) === 0)
                continue;
            const change = baseline === undefined ? null : count - (before[column] ?? 0);
            found.push({ truth, predicted, count, share: total === 0 ? null : count / total, change });
        }
    });
    return found.sort((a, b) => b.count - a.count).slice(0, most);
}
/** The most frequent mistakes as a table, its labels by `name`; no rows: there are none. */
function mistakesTable(confusion, most, name) {
    const compared = confusion.baseline !== undefined;
    const columns = [
        ["Truth", "left"],
        ["Taken for", "left"],
        ["Examples", "right"],
        ["Of that truth", "right"],
        ...(compared ? [["Change", "right"]] : []),
    ];
    const rows = mistakesOf(confusion, most).map(({ truth, predicted, count, share, change }) => [
        name(truth),
        name(predicted),
        (0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(count, "count"),
        share === null ? "" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(share, "ratio"),
        ...(compared ? [countChange(change) || "0"] : []),
    ]);
    return { columns, rows };
}
/** "+3", "−2", "" for none. */
function countChange(change) {
    if (change === null || change === 0)
        return "";
    return `${change < 0 ? "−" : "+"}${Number(Math.abs(change).toPrecision(6))}`;
}
/** How much of a truth's examples a cell holds, 0 to 1. */
function heatOf({ counts }, row, column) {
    const cells = counts[row] ?? [];
    const total = cells.reduce((sum, count) => sum + Math.max(0, count), 0);
    return total === 0 ? 0 : Math.min(1, Math.max(0, cells[column] ?? 0) / total);
}


/***/ }),

/***/ 76237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ thinned),
/* harmony export */   S: () => (/* binding */ heightsAt)
/* harmony export */ });
/** At most `most` points of a curve, its ends among them, each within the unit square. */
function thinned(points, most) {
    const step = Math.max(1, (points.length - 1) / (most - 1));
    const count = Math.min(points.length, most);
    return Array.from({ length: count }, (_, index) => {
        const [x, y] = points[Math.round(index * step)] ?? [0, 0];
        return [unit(x), unit(y)];
    });
}
/** The height of a curve at each of `xs`, straight between its points, the highest where it is upright. */
function heightsAt(points, xs) {
    const sorted = points.map(([x, y]) => [unit(x), unit(y)]).sort(([a, b], [c, d]) => a - c || b - d);
    return xs.map((x) => {
        const after = sorted.findIndex(([at]) => at > x);
        const right = sorted[after];
        const left = after < 0 ? sorted.at(-1) : sorted[after - 1];
        if (left === undefined)
            return right?.[1] ?? 0;
        if (right === undefined || left[0] === x)
            return left[1];
        return left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0]);
    });
}
/** A stranger's curve may leave the square. */
function unit(x) {
    return Math.min(1, Math.max(0, x));
}


/***/ }),

/***/ 68001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48124);

const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** A stranger's text for HTML content or a quoted attribute. On GitHub it still mentions people outside `<code>`. */
function escapeHtml(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}


/***/ }),

/***/ 50335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ htmlDocument)
/* harmony export */ });
// Nothing is fetched and nothing runs, even if a stranger's text found a way through the escaping.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** A page that stands by itself, in one file. All three are written as they are: texts of strangers are escaped before. */
function htmlDocument({ title, style, body }) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}


/***/ }),

/***/ 71226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: ./packages/render/src/chart.ts
var chart = __webpack_require__(30966);
// EXTERNAL MODULE: ./packages/render/src/html-document.ts
var html_document = __webpack_require__(50335);
// EXTERNAL MODULE: ./packages/render/src/escape-html.ts
var escape_html = __webpack_require__(68001);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
// EXTERNAL MODULE: ./packages/render/src/wording.ts + 1 modules
var wording = __webpack_require__(64161);
;// CONCATENATED MODULE: ./packages/render/src/changes/neighbourhood-svg.ts




const MOST_NODES = 60;
const MOST_EDGES = 150;
const WIDTH = 170;
const HEIGHT = 44;
const GAP_X = 16;
const GAP_Y = 36;
const CHANGES = ["added", "removed", "changed"];
/** The neighbourhood of a change in rows from inputs to outputs: by word, colour and the manner of lines. */
function neighbourhoodSvg({ nodes, edges, hidden }) {
    const shown = nodes.slice(0, MOST_NODES);
    const known = new Map(shown.map(({ id }, index) => [id, index]));
    const lines = edges
        .flatMap(({ from, to, change }) => {
        const [first, last] = [known.get(from), known.get(to)];
        return first === undefined || last === undefined ? [] : [{ from: first, to: last, change }];
    })
        .slice(0, MOST_EDGES);
    const places = placesOf(shown.length, lines);
    const width = GAP_X + Math.max(...places.map(({ x }) => x + WIDTH + GAP_X));
    const height = GAP_X + Math.max(...places.map(({ y }) => y + HEIGHT + GAP_X));
    const drawn = [
        ...lines.map(({ from, to, change }) => edge(places[from], places[to], change)),
        ...shown.map((node, index) => box(node, places[index])),
    ];
    const counts = CHANGES.flatMap((change) => {
        const count = nodes.filter((node) => node.change === change).length;
        return count === 0 ? [] : [`${count} ${change}`];
    });
    const rest = hidden + nodes.length - shown.length;
    const label = `${[(0,wording/* many */._d)(nodes.length, "node"), ...counts].join(", ")}: the edits stand in a table`;
    const more = rest > 0 ? `\n<p>${(0,markdown_layout/* grouped */.zD)(rest)} more nodes are not shown.</p>` : "";
    // Scrolled by keyboard too.
    return `<div class="scroll" tabindex="0" role="group" aria-label="Neighbourhood of the change"><svg class="graph" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawn.join("")}</svg></div>${more}`;
}
/** Each node a row below the lowest that feeds it. A cycle, which no model has, ends after as many rounds as there are nodes. */
function placesOf(count, lines) {
    const rows = new Array(count).fill(0);
    for (let round = 0, moved = true; moved && round < count; round++) {
        moved = false;
        for (const { from, to } of lines) {
            const below = (rows[from] ?? 0) + 1;
            if (from === to || below <= (rows[to] ?? 0) || below >= count)
                continue;
            rows[to] = below;
            moved = true;
        }
    }
    const taken = new Map();
    return rows.map((row) => {
        const column = taken.get(row) ?? 0;
        taken.set(row, column + 1);
        return { x: GAP_X + column * (WIDTH + GAP_X), y: GAP_X + row * (HEIGHT + GAP_Y) };
    });
}
function box({ operator, name, change }, place) {
    const { x, y } = place ?? { x: 0, y: 0 };
    const word = change === "same" ? "" : `${change}: `;
    const line = (text, row, max) => `<text x="${x + WIDTH / 2}" y="${y + row}" text-anchor="middle">${(0,escape_html/* escapeHtml */.Z)((0,visible/* plain */.pj)(text, max)) || "&quot;&quot;"}</text>`;
    return `<rect class="${change}" x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="6"/>${line(`${word}${operator}`, 18, 26)}${line(name, 35, 26)}`;
}
function edge(from, to, change) {
    if (from === undefined || to === undefined)
        return "";
    const middle = WIDTH / 2;
    return `<line class="${change}" x1="${from.x + middle}" y1="${from.y + HEIGHT}" x2="${to.x + middle}" y2="${to.y}"/>`;
}

// EXTERNAL MODULE: ./packages/render/src/html-text.ts
var html_text = __webpack_require__(69333);
;// CONCATENATED MODULE: ./packages/render/src/interval-svg.ts

const interval_svg_WIDTH = 180;
const interval_svg_HEIGHT = 24;
const MARGIN = 12;
const MIDDLE = interval_svg_HEIGHT / 2;
/**
 * A dot for the estimate, a whisker for its interval, a bar for the limit with the side beyond it shaded, a hollow diamond for
 * the baseline. `domain` is the axis it shares with others. `label` is what it says to those who do not see it.
 */
function intervalSvg(points, label, domain = domainOf([points])) {
    const { value, low, high, limit, baseline } = points;
    const scale = scaleOf(domain);
    // However close to the limit, a value is drawn on its side of it.
    const place = (x) => beside(scale(x), x, limit && { x: limit.value, at: scale(limit.value) });
    const shapes = [
        limit === undefined ? "" : beyond(limit.side, scale(limit.value)),
        `<line class="axis" x1="0" x2="${interval_svg_WIDTH}" y1="${MIDDLE}" y2="${MIDDLE}"/>`,
        low === undefined || high === undefined ? "" : whisker(place(low), place(high)),
        limit === undefined ? "" : line("limit", scale(limit.value), 2, interval_svg_HEIGHT - 2),
        baseline === undefined ? "" : diamond(place(baseline)),
        `<circle class="dot" cx="${px(place(value))}" cy="${MIDDLE}" r="4.5"/>`,
    ];
    return `<svg class="interval" role="img" aria-label="${(0,escape_html/* escapeHtml */.Z)(label)}" viewBox="0 0 ${interval_svg_WIDTH} ${interval_svg_HEIGHT}" width="${interval_svg_WIDTH}" height="${interval_svg_HEIGHT}">${shapes.join("")}</svg>`;
}
/** The axis that holds all of them. */
function domainOf(all) {
    const numbers = all.flatMap(({ value, low, high, limit, baseline }) => [value, low, high, limit?.value, baseline].filter((number) => number !== undefined));
    return [
        numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
        numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    ];
}
function scaleOf([first, last]) {
    // The span between the largest numbers there are overflows; half of it does not.
    const half = Number.isFinite(last - first) ? 1 : 0.5;
    const span = last * half - first * half;
    const room = interval_svg_WIDTH - 2 * MARGIN;
    return (x) => MARGIN + (span > 0 ? ((x * half - first * half) / span) * room : room / 2);
}
function beside(at, x, limit) {
    if (limit === undefined || x === limit.x)
        return at;
    return x < limit.x ? Math.min(at, limit.at - 3) : Math.max(at, limit.at + 3);
}
function beyond(side, at) {
    const [x, width] = side === "at-least" ? [0, at] : [at, interval_svg_WIDTH - at];
    return `<rect class="beyond" x="${px(x)}" y="2" width="${px(width)}" height="${interval_svg_HEIGHT - 4}"/>`;
}
function whisker(from, to) {
    const across = `<line class="whisker" x1="${px(from)}" x2="${px(to)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`;
    return across + line("whisker", from, MIDDLE - 5, MIDDLE + 5) + line("whisker", to, MIDDLE - 5, MIDDLE + 5);
}
function line(name, x, top, bottom) {
    return `<line class="${name}" x1="${px(x)}" x2="${px(x)}" y1="${top}" y2="${bottom}"/>`;
}
function diamond(x) {
    const corners = [
        `${px(x - 5)},${MIDDLE}`,
        `${px(x)},${MIDDLE - 5}`,
        `${px(x + 5)},${MIDDLE}`,
        `${px(x)},${MIDDLE + 5}`,
    ];
    return `<polygon class="baseline" points="${corners.join(" ")}"/>`;
}
function px(x) {
    return Math.round(x * 10) / 10;
}

// EXTERNAL MODULE: ./packages/render/src/latency/duration.ts
var duration = __webpack_require__(72523);
;// CONCATENATED MODULE: ./packages/render/src/latency/series-svg.ts



const series_svg_WIDTH = 460;
const series_svg_HEIGHT = 240;
const LEFT = 72;
const RIGHT = 16;
const TOP = 16;
const BOTTOM = 46;
const CLASSES = ["curve", "curve base"];
const STEPS = 4;
/** More names than these would be written over each other. */
const MOST_NAMES = 10;
/** Lines over the points of a sweep from zero, the knee marked: the numbers stand in the table above. */
function seriesSvg({ title, axis, labels, unit, lines, knee }) {
    const most = Math.max(...lines.flatMap(({ heights }) => heights));
    const across = (index) => series_svg_px(LEFT + (index / (labels.length - 1)) * (series_svg_WIDTH - LEFT - RIGHT));
    const up = (value) => series_svg_px(TOP + (1 - value / most) * (series_svg_HEIGHT - TOP - BOTTOM));
    const at = knee === null ? -1 : labels.indexOf(knee);
    const write = unit === "ms" ? duration/* duration */.p0 : duration/* rate */.TS;
    const every = Math.ceil(labels.length / MOST_NAMES);
    const shapes = [
        ...Array.from({ length: STEPS + 1 }, (_, step) => level((most * step) / STEPS, up, write)),
        ...labels.map((label, index) => index % every > 0
            ? ""
            : `<text x="${across(index)}" y="${series_svg_HEIGHT - BOTTOM + 16}" text-anchor="middle">${(0,escape_html/* escapeHtml */.Z)((0,visible/* plain */.pj)(label, 10))}</text>`),
        at < 0
            ? ""
            : `<line class="diagonal" x1="${across(at)}" x2="${across(at)}" y1="${TOP}" y2="${series_svg_HEIGHT - BOTTOM}"/><text x="${across(at)}" y="${TOP - 4}" text-anchor="middle">knee</text>`,
        // The baseline lies below the candidate.
        ...lines
            .map(({ heights }, index) => series_svg_line(heights.map((value, place) => `${across(place)},${up(value)}`), CLASSES[index]))
            .toReversed(),
        `<text class="name" x="${(LEFT + series_svg_WIDTH - RIGHT) / 2}" y="${series_svg_HEIGHT - 6}" text-anchor="middle">${(0,escape_html/* escapeHtml */.Z)((0,visible/* plain */.pj)(axis, 40))}</text>`,
    ];
    const second = lines.length > 1 ? "; dashed: the baseline" : "";
    const label = `${title} over ${(0,visible/* plain */.pj)(axis, 40)}: the numbers stand in the table`;
    return `<figure><figcaption>${title}${second}</figcaption>\n<svg class="plot" role="img" aria-label="${(0,escape_html/* escapeHtml */.Z)(label)}" viewBox="0 0 ${series_svg_WIDTH} ${series_svg_HEIGHT}" width="${series_svg_WIDTH}" height="${series_svg_HEIGHT}">${shapes.join("")}</svg></figure>`;
}
function level(value, up, write) {
    const y = up(value);
    const text = value === 0 ? "0" : write(value);
    return `<line class="grid" x1="${LEFT}" x2="${series_svg_WIDTH - RIGHT}" y1="${y}" y2="${y}"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${text}</text>`;
}
function series_svg_line(points, name = "curve") {
    return `<polyline class="${name}" points="${points.join(" ")}"/>`;
}
function series_svg_px(x) {
    return Math.round(x * 10) / 10;
}

// EXTERNAL MODULE: ./packages/render/src/chapter/chapters.ts + 11 modules
var chapters = __webpack_require__(9197);
// EXTERNAL MODULE: ./packages/render/src/chapter/pen.ts
var pen = __webpack_require__(44183);
;// CONCATENATED MODULE: ./packages/render/src/chapter/chapter-html.ts








/** The page has what the comment has no room for. */
const HTML_PEN = {
    name: html_text/* htmlName */.rC,
    prose: html_text/* htmlProse */.n8,
    rows: 500,
    strong: (words) => `<strong>${words}</strong>`,
    // The number stands beside it.
    bar: (share) => `<span class="bar" aria-hidden="true">${(0,pen/* textBar */.B)(share)}</span>`,
    interval: (points, label) => intervalSvg(points, label),
};
/** What the reports of one model say beyond measurements and checks, as sections of the page. */
function chaptersHtml(reports) {
    return (0,chapters/* chaptersOf */.c)(reports, HTML_PEN).map(chapterHtml);
}
function chapterHtml({ title, lead, sheets }) {
    const body = [...lead.map((sentence) => `<p>${sentence}</p>`), ...sheets().map(sheetHtml)];
    return (0,html_text/* htmlSection */.$q)(3, title, body.join("\n"));
}
function sheetHtml({ title, summary, blocks }) {
    const more = summary === "" ? "" : ` <span class="legend">${(0,escape_html/* escapeHtml */.Z)(summary)}</span>`;
    return (0,html_text/* htmlSection */.$q)(4, `${title}${more}`, blocks.map(blockHtml).join("\n"));
}
function blockHtml(block) {
    switch (block.kind) {
        case "words":
            return `<p>${block.text}</p>`;
        case "list":
            return (0,html_text/* htmlList */.MB)(block.items);
        case "picture":
            return neighbourhoodSvg(block.picture);
        case "series":
            return seriesSvg(block.series);
        case "table": {
            const { caption, columns, rows, total } = block;
            const more = rows.length < total ? `\n<p>The first ${rows.length} of ${(0,markdown_layout/* grouped */.zD)(total)}.</p>` : "";
            return (0,html_text/* htmlTable */.I$)(caption, columns, rows) + more;
        }
    }
}

// EXTERNAL MODULE: ./packages/render/src/command-line.ts
var command_line = __webpack_require__(27090);
// EXTERNAL MODULE: ./packages/render/src/fold-slices.ts
var fold_slices = __webpack_require__(86403);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/behaviour-words.ts
var behaviour_words = __webpack_require__(85065);
// EXTERNAL MODULE: ./packages/render/src/curve-points.ts
var curve_points = __webpack_require__(76237);
// EXTERNAL MODULE: ./packages/render/src/confused.ts
var confused = __webpack_require__(53083);
;// CONCATENATED MODULE: ./packages/render/src/html-confusion.ts





/** A larger matrix is a picture, and a still larger one only its mistakes. */
const MOST_LABELS = 25;
const MOST_PICTURED = 100;
const MOST_MISTAKES = 25;
/** A confusion matrix: a table with heat, from 26 labels on a picture and the most frequent mistakes. */
function confusionHtml(confusion) {
    const title = `<p>${(0,html_text/* htmlName */.rC)(confusion.dataset)}</p>`;
    const { labels } = confusion;
    if (labels.length <= MOST_LABELS)
        return `${title}\n${matrix(confusion)}`;
    const picture = labels.length <= MOST_PICTURED ? heatSvg(confusion) : "";
    return `${title}\n${picture}\n${mistakes(confusion)}`;
}
function matrix({ labels, counts, baseline }) {
    const heads = labels.map((label) => `<th scope="col" class="number">${(0,html_text/* htmlName */.rC)(label, 30)}</th>`);
    const rows = labels.map((label, row) => {
        const cells = labels.map((_label, column) => {
            const count = counts[row]?.[column] ?? 0;
            const before = baseline?.[row]?.[column];
            const change = (0,confused/* countChange */.Mr)(before === undefined ? null : count - before);
            // Ten steps as classes: a style of its own for each cell is what a page that runs nothing need not allow.
            const heat = `h${Math.round((0,confused/* heatOf */.Sz)({ counts }, row, column) * 10)}`;
            const shown = change === "" ? "" : ` <span class="range">${change}</span>`;
            const kind = row === column ? "hit" : "miss";
            return `<td class="number ${kind} ${heat}">${(0,format_value/* formatValue */.F)(count, "count")}${shown}</td>`;
        });
        return `<tr><th scope="row">${(0,html_text/* htmlName */.rC)(label, 30)}</th>${cells.join("")}</tr>`;
    });
    const caption = `Rows are truths, columns predictions${baseline === undefined ? "" : ", small the change against the baseline"}`;
    return `<div class="scroll" tabindex="0"><table class="confusion">\n<caption>${caption}</caption>\n<thead><tr><th scope="col">Truth</th>${heads.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`;
}
function mistakes(confusion) {
    const { columns, rows } = (0,confused/* mistakesTable */.CO)(confusion, MOST_MISTAKES, (label) => (0,html_text/* htmlName */.rC)(label));
    return ((0,html_text/* htmlTable */.I$)(`The most frequent mistakes among ${(0,markdown_layout/* grouped */.zD)(confusion.labels.length)} labels`, columns, rows) ||
        "<p>No mistakes.</p>");
}
const CELL = 6;
function heatSvg(confusion) {
    const { labels, dataset } = confusion;
    const size = labels.length * CELL;
    const cells = labels.flatMap((_truth, row) => labels.flatMap((_predicted, column) => {
        const heat = (0,confused/* heatOf */.Sz)(confusion, row, column);
        if (heat === 0)
            return [];
        const kind = row === column ? "hit" : "miss";
        return `<rect class="${kind}" x="${column * CELL}" y="${row * CELL}" width="${CELL}" height="${CELL}" fill-opacity="${(0.15 + 0.85 * heat).toFixed(2)}"/>`;
    }));
    const label = (0,escape_html/* escapeHtml */.Z)(`confusion of ${labels.length} labels on ${dataset}: truths downwards, predictions across`);
    return `<svg class="heat" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${cells.join("")}</svg>`;
}

;// CONCATENATED MODULE: ./packages/render/src/html-plot.ts

const SIZE = 240;
const html_plot_LEFT = 44;
const html_plot_TOP = 8;
const html_plot_WIDTH = html_plot_LEFT + SIZE + 12;
const html_plot_HEIGHT = html_plot_TOP + SIZE + 40;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const html_plot_CLASSES = ["curve", "curve base"];
/** A square plot with its axes, in the colours of the page: no script, nothing fetched. */
function plotSvg({ label, x, y, lines, dots = [], diagonal }) {
    const shapes = [
        ...TICKS.map(tick),
        diagonal ? `<line class="diagonal" ${ends([0, 0], [1, 1])}/>` : "",
        // The baseline lies below the candidate.
        ...lines.map((points, index) => path(points, html_plot_CLASSES[index] ?? "curve")).toReversed(),
        ...dots.map(({ x: at, y: value, low, high }) => `<line class="whisker" ${ends([at, low], [at, high])}/><circle class="dot" cx="${html_plot_px(at)}" cy="${py(value)}" r="3.5"/>`),
        `<text class="name" x="${html_plot_LEFT + SIZE / 2}" y="${html_plot_HEIGHT - 6}" text-anchor="middle">${(0,escape_html/* escapeHtml */.Z)(x)}</text>`,
        `<text class="name" transform="rotate(-90)" x="${-(html_plot_TOP + SIZE / 2)}" y="12" text-anchor="middle">${(0,escape_html/* escapeHtml */.Z)(y)}</text>`,
    ];
    return `<svg class="plot" role="img" aria-label="${(0,escape_html/* escapeHtml */.Z)(label)}" viewBox="0 0 ${html_plot_WIDTH} ${html_plot_HEIGHT}" width="${html_plot_WIDTH}" height="${html_plot_HEIGHT}">${shapes.join("")}</svg>`;
}
function tick(at) {
    const grid = `<line class="grid" ${ends([at, 0], [at, 1])}/><line class="grid" ${ends([0, at], [1, at])}/>`;
    const below = `<text x="${html_plot_px(at)}" y="${html_plot_TOP + SIZE + 16}" text-anchor="middle">${at}</text>`;
    return `${grid}${below}<text x="${html_plot_LEFT - 6}" y="${py(at) + 4}" text-anchor="end">${at}</text>`;
}
function path(points, name) {
    if (points.length === 0)
        return "";
    return `<polyline class="${name}" points="${points.map(([x, y]) => `${html_plot_px(x)},${py(y)}`).join(" ")}"/>`;
}
function ends(from, to) {
    return `x1="${html_plot_px(from[0])}" y1="${py(from[1])}" x2="${html_plot_px(to[0])}" y2="${py(to[1])}"`;
}
function html_plot_px(x) {
    return place(html_plot_LEFT + within(x) * SIZE);
}
function py(y) {
    return place(html_plot_TOP + (1 - within(y)) * SIZE);
}
function within(x) {
    return Math.min(1, Math.max(0, x));
}
function place(x) {
    return Math.round(x * 10) / 10;
}

// EXTERNAL MODULE: ./packages/render/src/why.ts
var why = __webpack_require__(52596);
;// CONCATENATED MODULE: ./packages/render/src/html-behaviour.ts










/** Pictures of one kind: a stranger's report may hold any number. */
const MOST = 60;
const MOST_POINTS = 300;
/** How a model behaves beyond its numbers: flips, confusion, reliability, curves; sections that have anything. */
function behaviourHtml(reports) {
    const all = (section) => reports.flatMap((report) => section(report) ?? []);
    return [
        (0,html_text/* htmlSection */.$q)(3, "Flips", flipsHtml(all(({ flips }) => flips))),
        (0,html_text/* htmlSection */.$q)(3, "Confusion", bounded(all(({ confusion }) => confusion), confusionHtml)),
        (0,html_text/* htmlSection */.$q)(3, "Reliability of probabilities", plots(all(({ reliability }) => reliability), reliabilityHtml)),
        (0,html_text/* htmlSection */.$q)(3, "ROC and precision-recall", plots(all(({ curves }) => curves), curveHtml)),
    ];
}
function flipsHtml(flips) {
    const rows = flips
        .slice(0, MOST)
        .map(({ dataset, n, negative, nfr, negativeIds, positive, pfr, positiveIds, p }) => [
        (0,html_text/* htmlName */.rC)(dataset),
        (0,markdown_layout/* grouped */.zD)(n),
        withIds((0,behaviour_words/* flipRate */.Yp)(negative, nfr), (0,behaviour_words/* idsList */.fN)(negativeIds, negative, idHtml)),
        withIds((0,behaviour_words/* flipRate */.Yp)(positive, pfr), (0,behaviour_words/* idsList */.fN)(positiveIds, positive, idHtml)),
        (0,escape_html/* escapeHtml */.Z)((0,why/* formatP */.MA)(p)),
    ]);
    return (0,html_text/* htmlTable */.I$)("Examples that changed between right and wrong", [
        ["Data set", "left"],
        ["Examples", "right"],
        ["Newly wrong", "left"],
        ["Newly right", "left"],
        ["McNemar p", "left"],
    ], rows);
}
function idHtml(id) {
    return (0,html_text/* htmlName */.rC)(id, 40);
}
function withIds(rate, ids) {
    return ids === "" ? rate : `${rate}<br>${ids}`;
}
function bounded(parts, draw) {
    const more = parts.length > MOST ? [`<p>The first ${MOST} of ${(0,markdown_layout/* grouped */.zD)(parts.length)}.</p>`] : [];
    return [...parts.slice(0, MOST).map(draw), ...more].join("\n");
}
/** Side by side, as many as the page has room for. */
function plots(parts, draw) {
    return parts.length === 0 ? "" : `<div class="plots">\n${bounded(parts, draw)}\n</div>`;
}
function reliabilityHtml(part) {
    const bins = (0,behaviour_words/* filledBins */.Bn)(part);
    const whose = part.label === null ? "the predicted class" : `<code>${(0,html_text/* htmlProse */.n8)(part.label, 40)}</code>`;
    const svg = plotSvg({
        label: `how often it came true on ${(0,visible/* plain */.pj)(part.dataset, 60)}: the numbers follow as a table`,
        x: "probability that was said",
        y: "share that came true",
        lines: [bins.map(({ probability, share }) => [probability, share])],
        dots: bins.map(({ probability, share, interval }) => ({
            x: probability,
            y: share,
            low: interval?.low ?? share,
            high: interval?.high ?? share,
        })),
        diagonal: true,
    });
    const { columns, rows } = (0,behaviour_words/* binsTable */.Hx)(bins);
    const numbers = (0,html_text/* htmlTable */.I$)("How often what was said came true", columns, rows);
    return `<figure><figcaption>${(0,html_text/* htmlName */.rC)(part.dataset)}, probabilities of ${whose}</figcaption>\n${svg}\n<details><summary>In numbers</summary>\n${numbers}\n</details></figure>`;
}
function curveHtml({ dataset, kind, label, points, area, baseline }) {
    const { title, x, y } = behaviour_words/* AXES */.gR[kind];
    const size = area === null ? "" : `, area ${(0,format_value/* formatValue */.F)(area, "ratio")}`;
    const svg = plotSvg({
        label: `${title} of ${(0,visible/* plain */.pj)(label, 40)} on ${(0,visible/* plain */.pj)(dataset, 60)}${size}`,
        x,
        y,
        lines: [points, ...(baseline === undefined ? [] : [baseline])].map((line) => (0,curve_points/* thinned */.H)(line, MOST_POINTS)),
        diagonal: kind === "roc",
    });
    const second = baseline === undefined ? "" : "; dashed: the baseline";
    return `<figure><figcaption>${title} of ${(0,html_text/* htmlName */.rC)(label, 40)} on ${(0,html_text/* htmlName */.rC)(dataset, 60)}${size}${second}</figcaption>\n${svg}</figure>`;
}

// EXTERNAL MODULE: ./packages/render/src/change.ts
var src_change = __webpack_require__(66992);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(47853);
// EXTERNAL MODULE: ./packages/render/src/percent.ts
var percent = __webpack_require__(41887);
// EXTERNAL MODULE: ./packages/render/src/picture-points.ts
var picture_points = __webpack_require__(49510);
// EXTERNAL MODULE: ./packages/render/src/review-wording.ts
var review_wording = __webpack_require__(50897);
// EXTERNAL MODULE: ./packages/render/src/slice-name.ts
var slice_name = __webpack_require__(12890);
;// CONCATENATED MODULE: ./packages/render/src/html-tables.ts












/** The word of an effect with its mark, in its colour. */
function verdictTag(effect) {
    const { mark, word } = wording/* VERDICT */.y3[effect];
    return `<span class="verdict ${effect}"><span aria-hidden="true">${mark}</span> ${word}</span>`;
}
/** A line for each model with a link to its section. */
function modelsTable(models) {
    const compared = models.some((model) => model.baseline !== null);
    const columns = [
        ["Model", "left"],
        ["Result", "left"],
        ["Checks", "left"],
        ["Worst", "left"],
        ["Limit", "left"],
        ...(compared ? [["Against the baseline", "left"]] : []),
    ];
    const rows = models.map((model, index) => {
        const worst = (0,review_wording/* worstCheck */.cZ)(model);
        const changes = model.unchanged
            ? "the same bytes"
            : (0,review_wording/* changesSentence */.Vj)({ models: [model] }) || "no baseline";
        return [
            `<a href="#model-${index + 1}">${(0,html_text/* htmlName */.rC)(model.name)}</a>`,
            verdictTag(model.verdict),
            (0,review_wording/* shareOf */.tC)(model),
            worst === null ? "" : `${(0,wording/* checkName */.I3)(worst, html_text/* htmlName */.rC)} ${worst.value}`,
            limitHtml(worst?.limit ?? ""),
            ...(compared ? [changes] : []),
        ];
    });
    return (0,html_text/* htmlTable */.I$)("Models, worst first", columns, rows);
}
/** Every check, worst first, with base, head and change when one of them has a baseline. */
function checksHtml(judged, directions) {
    const compared = judged.some(({ measurement }) => measurement?.baseline !== undefined);
    const explained = judged.some((row) => (0,why/* whyBeside */.PY)(row) !== "");
    const columns = [
        ["Check", "left"],
        ["Result", "left"],
        ...(compared ? [["Base", "right"]] : []),
        [compared ? "Head" : "Value", "right"],
        ...(compared ? [["Change", "left"]] : []),
        ["Limit", "left"],
        ["Interval and limit", "left"],
        ...(explained ? [["Why", "left"]] : []),
    ];
    const rows = judged.map((row) => {
        const { measurement, check, bound, value, limit } = row;
        const change = measurement && (0,src_change/* changeOf */.C2)(measurement, directions, (0,src_judged/* besides */.oN)(check, bound, measurement));
        return [
            (0,wording/* checkName */.I3)(row, html_text/* htmlName */.rC),
            verdictTag(check.effect),
            ...(compared ? [change?.base ?? "none"] : []),
            (change?.head ?? value) + rangeOf(row),
            ...(compared ? [change === null ? "" : changeHtml(change)] : []),
            limitHtml(limit),
            picture(row),
            ...(explained ? [(0,html_text/* htmlProse */.n8)((0,why/* whyBeside */.PY)(row))] : []),
        ];
    });
    return (0,html_text/* htmlTable */.I$)("Checks, worst first", columns, rows);
}
function limitHtml(limit) {
    // Words against a baseline are too many for one line.
    return limit.length > 20 ? limit : limit && `<span class="limit-text">${limit}</span>`;
}
function rangeOf({ interval }) {
    if (interval === null)
        return "";
    return ` <span class="range">${interval.low} to ${interval.high}, ${interval.confidence}</span>`;
}
function changeHtml({ mark, word, difference, reservation }) {
    const doubt = reservation === "" ? "" : `, ${reservation}`;
    const range = difference === "" || word === "same" ? "" : ` <span class="range">${difference}</span>`;
    return `<span class="change ${word.replaceAll(" ", "-")}"><span aria-hidden="true">${mark}</span> ${word}</span>${doubt}${range}`;
}
function picture(row) {
    const points = (0,picture_points/* picturePoints */.O)(row);
    if (points === null)
        return "";
    const { value, interval, limit, difference } = row;
    if (difference !== null) {
        const spread = difference.interval === null ? ", no interval" : `, interval ${difference.interval.range}`;
        return intervalSvg(points, `difference ${difference.value}${spread}, limit ${limit}`);
    }
    const range = interval ? `, interval ${interval.low} to ${interval.high}` : ", no interval";
    return intervalSvg(points, `${value}${range}, limit ${limit}`);
}
function pointsOf({ value, interval, baseline }) {
    return {
        value: value ?? 0,
        low: interval?.low,
        high: interval?.high,
        baseline: baseline?.value ?? undefined,
    };
}
/** One metric over models and data sets, on one axis. */
function chartHtml({ metric, points, total }) {
    const pictured = points.map(({ measurement, judged }) => ({
        ...pointsOf(measurement),
        limit: (judged && (0,picture_points/* picturePoints */.O)(judged)?.limit) ?? undefined,
    }));
    const domain = domainOf(pictured);
    const rows = points.map((point, index) => [
        (0,html_text/* htmlName */.rC)(point.model),
        point.dataset === null ? "" : (0,html_text/* htmlName */.rC)(point.dataset),
        pointValue(point),
        limitHtml(point.judged?.limit ?? "none"),
        intervalSvg(pictured[index] ?? { value: point.value }, `${pointValue(point)} on an axis shared by this table`, domain),
    ]);
    const crowd = points.length < total ? `, the first ${points.length} of ${(0,markdown_layout/* grouped */.zD)(total)}` : "";
    return (0,html_text/* htmlTable */.I$)(`${(0,html_text/* htmlName */.rC)(metric)} on one axis${crowd}`, [
        ["Model", "left"],
        ["Data set", "left"],
        ["Value", "right"],
        ["Limit", "left"],
        ["Interval and limit", "left"],
    ], rows);
}
function pointValue({ judged, value, measurement }) {
    return judged?.value ?? (0,format_value/* formatValue */.F)(value, measurement.unit);
}
/** Everything measured, judged or not. */
function measurementsHtml(rows) {
    const compared = rows.some(({ measurement }) => measurement.baseline !== undefined);
    const columns = [
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
    const cells = rows.map(({ measurement, beside, directions }) => {
        const { metric, dataset, slice, value, unit, interval, n, reason } = measurement;
        const change = (0,src_change/* changeOf */.C2)(measurement, directions, { beside });
        const ends = interval ? [interval.low, interval.high] : [];
        const method = interval ? `${(0,percent/* percent */.K)(interval.confidence)}, ${interval.method}` : "";
        return [
            (0,html_text/* htmlName */.rC)(metric),
            dataset === null ? "" : (0,html_text/* htmlName */.rC)(dataset),
            slice === null ? "" : (0,html_text/* htmlName */.rC)((0,slice_name/* sliceName */.o)(slice)),
            ...(compared ? [change?.base ?? ""] : []),
            change?.head ?? (value === null ? "none" : (0,format_value/* formatValue */.F)(value, unit, { beside })),
            ends.map((end) => (0,format_value/* formatValue */.F)(end, unit, { beside })).join(" to ") || "none",
            ...(compared ? [change === null ? "" : changeHtml(change)] : []),
            (0,markdown_layout/* grouped */.zD)(n),
            (0,html_text/* htmlProse */.n8)(reason ?? method),
        ];
    });
    return (0,html_text/* htmlTable */.I$)("All measurements", columns, cells);
}
/** What was measured on. */
function datasetsHtml(datasets) {
    const rows = datasets.map(({ name, rows, digest, path }) => [
        (0,html_text/* htmlName */.rC)(name),
        rows === null ? "unknown" : (0,markdown_layout/* grouped */.zD)(rows),
        digest === null ? "none" : (0,html_text/* htmlName */.rC)(digest),
        (0,html_text/* htmlName */.rC)(path, 300),
    ]);
    return (0,html_text/* htmlTable */.I$)("Data sets", [
        ["Data set", "left"],
        ["Rows", "right"],
        ["Digest", "left"],
        ["Path", "left"],
    ], rows);
}
/** What an aggregate waited for. */
function gatheredHtml(gathered) {
    const rows = gathered.map(({ name, verdict, reason }) => [
        (0,html_text/* htmlName */.rC)(name),
        verdictTag(verdict),
        (0,html_text/* htmlProse */.n8)(reason),
    ]);
    return (0,html_text/* htmlTable */.I$)("Reports", [
        ["Report", "left"],
        ["Result", "left"],
        ["Reason", "left"],
    ], rows);
}

// EXTERNAL MODULE: ./packages/render/src/measured.ts
var measured = __webpack_require__(63492);
// EXTERNAL MODULE: ./packages/render/src/origin.ts
var origin = __webpack_require__(24962);
;// CONCATENATED MODULE: ./packages/render/src/html-model.ts











/** All that is known of one model, under an anchor of its own. */
function htmlModel(model, id) {
    const { reports, checks, directions } = model;
    const blocks = [
        `<p>${(0,wording/* checksSentence */.Pd)(model.counts)}</p>`,
        factsHtml(model),
        (0,html_text/* htmlSection */.$q)(3, "Problems", (0,html_text/* htmlList */.MB)(reports.flatMap(({ problems }) => problems.map(problemHtml)))),
        (0,html_text/* htmlSection */.$q)(3, "Checks", checks.length === 0 ? "" : LEGEND + checksHtml((0,fold_slices/* foldSlices */.H)(checks), directions)),
        slicesHtml(model),
        ...chaptersHtml(reports),
        ...behaviourHtml(reports),
        (0,html_text/* htmlSection */.$q)(3, "Reports", gatheredHtml(reports.flatMap(({ gathered }) => gathered ?? []))),
        (0,html_text/* htmlSection */.$q)(3, "Repeat it on a laptop", commandsHtml(model)),
        (0,html_text/* htmlSection */.$q)(3, "Notes", (0,html_text/* htmlList */.MB)(reports.flatMap(({ notes }) => notes.map((note) => (0,html_text/* htmlProse */.n8)(note))))),
        (0,html_text/* htmlSection */.$q)(3, "All measurements", measurementsHtml((0,measured/* measuredOf */.E)([model]))),
        (0,html_text/* htmlSection */.$q)(3, "Data sets", datasetsHtml(reports.flatMap(({ datasets }) => datasets))),
    ];
    const title = `${verdictTag(model.verdict)} ${(0,html_text/* htmlName */.rC)(model.name)}`;
    return (0,html_text/* htmlSection */.$q)(2, title, blocks.filter((block) => block !== "").join("\n"), id);
}
/** The slices of a clause that is one line above. */
function slicesHtml({ checks, directions }) {
    const families = (0,fold_slices/* foldSlices */.H)(checks).flatMap(({ slices }) => (slices === undefined ? [] : [slices]));
    const tables = families.map((slices) => {
        const [first] = slices;
        const name = first === undefined ? "" : (0,wording/* clauseName */.lH)(first, html_text/* htmlName */.rC);
        return `<details><summary>${name}: ${slices.length} slices, ${first?.limit ?? ""}</summary>\n${checksHtml(slices, directions)}\n</details>`;
    });
    return (0,html_text/* htmlSection */.$q)(3, "Slices", tables.join("\n"));
}
const LEGEND = `<p class="legend">The dot is the value, the whisker its interval, the bar the limit with the side beyond it shaded, a hollow diamond the baseline. Of a comparison the dot is the difference.</p>\n`;
function factsHtml({ subject, baseline, reports }) {
    const made = reports.map(({ action, provenance }) => `${(0,html_text/* htmlProse */.n8)(action, 40)}, ${(0,html_text/* htmlProse */.n8)(provenance.createdAt, 40)}`);
    const facts = [
        ["Path", subject.path === null ? "" : (0,html_text/* htmlName */.rC)(subject.path, 300)],
        ["Digest", subject.digest === null ? "" : (0,html_text/* htmlName */.rC)(subject.digest)],
        ["Size", subject.sizeBytes === null ? "" : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes")],
        ["Binding", bindingHtml(subject.binding, reports)],
        [
            "Baseline",
            baseline === null
                ? ""
                : `${(0,html_text/* htmlName */.rC)(baseline.source)} ${baseline.digest === null ? "" : (0,html_text/* htmlName */.rC)(baseline.digest)}`,
        ],
        ["Reports", made.join("<br>")],
    ];
    const items = facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`);
    return `<dl>\n${items.join("\n")}\n</dl>`;
}
/** A move of a stage measures nothing, so there are no numbers that these bytes gave or did not. */
function bindingHtml(binding, reports) {
    if (reports.every(({ promotion }) => promotion !== undefined))
        return "";
    return binding === "claimed"
        ? "<strong>claimed</strong>: these bytes were not run, a file says so"
        : "executed: these bytes gave the numbers";
}
function problemHtml({ code, message, hint, at }) {
    const place = at === undefined ? "" : ` (${(0,html_text/* htmlName */.rC)((0,wording/* location */.C5)(at), 300)})`;
    const remedy = hint === undefined ? "" : `<br>Remedy: ${(0,html_text/* htmlProse */.n8)(hint, 1000)}`;
    return `${(0,html_text/* htmlName */.rC)(code)} ${(0,html_text/* htmlProse */.n8)(message, 1000)}${place}${remedy}`;
}
function commandsHtml(model) {
    const lines = (0,origin/* commandsOf */.K)([model]).map(command_line/* commandLine */.a);
    // Not cut: it is there to be copied.
    return lines.length === 0 ? "" : `<pre><code>${lines.map(escape_html/* escapeHtml */.Z).join("\n")}</code></pre>`;
}

;// CONCATENATED MODULE: ./packages/render/src/html-style.ts
/**
 * The style sheet of the page. Colours keep a contrast of 4.5 to 1 in both schemes; no meaning rests on colour alone. The
 * widest table, the checks of all actions with a baseline, fits from 75rem on. Below, words wrap and letters are smaller; below
 * 56rem each row is a card. So the page itself never scrolls sideways.
 */
const HTML_STYLE = `:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #f0f6fc);
  --quiet: light-dark(#59636e, #9da7b3);
  --page: light-dark(#ffffff, #0d1117);
  --soft: light-dark(#f6f8fa, #151b23);
  --line: light-dark(#d1d9e0, #3d444d);
  --link: light-dark(#0969da, #4493f8);
  --good: light-dark(#116329, #3fb950);
  --warn: light-dark(#7d4e00, #d29922);
  --bad: light-dark(#b31d28, #ff7b72);
  --none: light-dark(#59636e, #9da7b3);
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; overflow-wrap: break-word; }
header { --tone: var(--none); border: 1px solid var(--line); border-left: .5rem solid var(--tone); border-radius: .5rem; padding: 1rem 1.5rem; background: var(--soft); }
header h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; color: var(--tone); }
header h1 code { color: inherit; background: none; padding: 0; font-size: .9em; }
header p { margin: .4rem 0; max-width: 60rem; }
header .title { margin: 0; color: var(--quiet); font-weight: 600; }
.pass { --tone: var(--good); } .warn { --tone: var(--warn); } .fail, .error { --tone: var(--bad); } .skipped { --tone: var(--none); }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); font-size: 1.35rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
a { color: var(--link); } a code { color: inherit; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em; }
code { padding: .1em .35em; border-radius: .3rem; background: light-dark(#818b981f, #656c7633); overflow-wrap: anywhere; }
pre { margin: 0; padding: .8rem 1rem; border-radius: .5rem; background: var(--soft); border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { padding: 0; background: none; font-size: 1em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .75rem 0; } dt { color: var(--quiet); } dd { margin: 0; min-width: 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.25rem; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: .25rem 0; color: var(--quiet); caption-side: top; }
.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; white-space: nowrap; font-weight: 600; }
tbody th { font-weight: 400; min-width: 8rem; }
.number { text-align: right; } td.number { white-space: nowrap; }
.limit-text { white-space: nowrap; }
.range { display: block; color: var(--quiet); font-size: .9em; }
.verdict { color: var(--tone); font-weight: 600; white-space: nowrap; }
.change { font-weight: 600; white-space: nowrap; } .better { color: var(--good); } .worse { color: var(--bad); }
.legend { margin: 0; color: var(--quiet); font-size: .9rem; }
svg.interval { display: block; max-width: 100%; }
.interval .axis { stroke: var(--line); } .interval .whisker { stroke: var(--text); stroke-width: 1.5; }
.interval .dot { fill: var(--text); } .interval .limit { stroke: var(--bad); stroke-width: 2.5; }
.interval .beyond { fill: var(--bad); fill-opacity: .13; } .interval .baseline { fill: var(--page); stroke: var(--quiet); stroke-width: 1.5; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem 2rem; } figure { margin: .5rem 0; max-width: 100%; } figcaption { color: var(--quiet); font-size: .9rem; max-width: 19rem; }
svg.plot, svg.heat { display: block; max-width: 100%; height: auto; } .plot text { fill: var(--quiet); font: 11px system-ui, sans-serif; }
.plot .grid { stroke: var(--line); stroke-width: .75; } .plot .diagonal { stroke: var(--quiet); stroke-dasharray: 2 4; }
.plot .curve { fill: none; stroke: var(--link); stroke-width: 2; } .plot .base { stroke: var(--quiet); stroke-dasharray: 6 4; }
.plot .whisker { stroke: var(--text); } .plot .dot { fill: var(--text); } .heat { border: 1px solid var(--line); } .heat .hit { fill: var(--good); } .heat .miss { fill: var(--bad); }
.scroll { overflow-x: auto; } .confusion { width: auto; } .confusion td, .confusion th { border: 1px solid var(--line); min-width: 0; } .confusion .range { display: inline; }
${Array.from({ length: 11 }, (_, tenth) => `.h${tenth} { --heat: ${tenth / 10}; }`).join(" ")}
.confusion .hit { background: color-mix(in srgb, var(--good) calc(var(--heat) * 22%), transparent); } .confusion .miss { background: color-mix(in srgb, var(--bad) calc(var(--heat) * 22%), transparent); }
.confusion .range { color: inherit; }
details > summary { cursor: pointer; }
h4 { margin: 1.25rem 0 .25rem; font-size: .95rem; } h4 .legend { font-weight: 400; }
.bar { color: var(--link); font-size: .75em; letter-spacing: -.05em; white-space: nowrap; }
.graph text { fill: var(--text); font: 11px system-ui, sans-serif; } .graph rect { fill: var(--soft); stroke: var(--quiet); } .graph line { stroke: var(--quiet); stroke-width: 1.25; }
.graph .added { stroke: var(--good); stroke-width: 2.5; } .graph .removed { stroke: var(--bad); stroke-dasharray: 5 4; stroke-width: 2; } .graph rect.changed { stroke: var(--warn); stroke-width: 2.5; }
@media (max-width: 75rem) {
  table:not(.confusion) { font-size: .82rem; } table:not(.confusion) :is(th, td) { padding: .4rem; }
  table:not(.confusion) :is(thead th, td.number, .limit-text, .change) { white-space: normal; }
  tbody th { min-width: 6.5rem; }
}
@media (max-width: 56rem) {
  body { padding: .75rem .75rem 3rem; }
  header { padding: .75rem 1rem; } header h1 { font-size: 1.35rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; }
  table:not(.confusion) thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table:not(.confusion), table:not(.confusion) :is(caption:not(.unseen), tbody, tr, tbody th, td) { display: block; width: 100%; }
  table:not(.confusion) tr { padding: .6rem .8rem; margin-bottom: .6rem; border: 1px solid var(--line); border-radius: .5rem; }
  table:not(.confusion) :is(tbody th, td, td.number) { border: 0; padding: .15rem 0; text-align: left; white-space: normal; }
  tbody th { font-weight: 600; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
  td:empty { display: none; }
  .range { display: inline; white-space: normal; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 11px; }
  tr, pre, header { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
  a { color: inherit; }
}
`;

// EXTERNAL MODULE: ./packages/render/src/review.ts
var src_review = __webpack_require__(22940);
// EXTERNAL MODULE: ./packages/render/src/standing.ts
var src_standing = __webpack_require__(82872);
;// CONCATENATED MODULE: ./packages/render/src/html-page.ts












const VOICE = { name: html_text/* htmlName */.rC, prose: html_text/* htmlProse */.n8 };
const PLAIN = { name: visible/* plain */.pj, prose: visible/* plain */.pj };
/**
 * Any number of reports as a page that opens from a file: all that the comment says and all that it left out, with the intervals
 * as pictures. No script, nothing fetched; light, dark, narrow and on paper.
 */
function htmlPage(reports, options = {}) {
    const { title = "", trust } = options;
    const review = (0,src_review/* reviewOf */.Q)(reports, options);
    const { heading } = (0,review_wording/* summaryOf */.YG)(review, trust, PLAIN, 60);
    // The mark's variation selector, as any invisible character, would be spelt out.
    const words = heading.replaceAll("\u{fe0f}", "");
    const sections = [
        (0,html_text/* htmlSection */.$q)(2, "Missing or unreadable", missingHtml(review.missing)),
        (0,html_text/* htmlSection */.$q)(2, "Judged by no report", missingHtml(review.unjudged)),
        (0,html_text/* htmlSection */.$q)(2, "Changes to the policy", policyHtml(review)),
        (0,html_text/* htmlSection */.$q)(2, "Models", review.models.length > 1 ? modelsTable(review.models) : "", "models"),
        (0,html_text/* htmlSection */.$q)(2, "Comparison", (0,chart/* chartsOf */.B)(review).map(chartHtml).join("\n")),
        ...review.models.map((model, index) => htmlModel(model, `model-${index + 1}`)),
        (0,html_text/* htmlSection */.$q)(2, "Provenance", provenanceHtml(review, options)),
    ];
    const shown = sections.filter((section) => section !== "");
    return (0,html_document/* htmlDocument */.r)({
        title: (0,html_text/* htmlProse */.n8)([words, title, "Modelgate"].filter((part) => part !== "").join(" · ")),
        style: HTML_STYLE,
        body: `${banner(review, options)}\n<main>\n${shown.join("\n")}\n</main>`,
    });
}
function banner(review, options) {
    const { title = "", trust, baseNote = "" } = options;
    const standing = (0,src_standing/* standingOf */.Y)(review.models.flatMap((model) => model.reports), VOICE);
    const { heading, count, worst } = (0,review_wording/* summaryOf */.YG)(review, trust, VOICE, 80);
    const paragraphs = [
        `<strong>${count}</strong> ${worst}`.trimEnd(),
        trust?.state === "neutral"
            ? `<strong>Not verified</strong>, so this is no evidence: ${(0,html_text/* htmlProse */.n8)(trust.reason)}`
            : "",
        standing.observed === "" ? "" : `<strong>Observed only</strong> (${standing.observed}).`,
        (0,src_standing/* changesPolicy */.E)(review, options)
            ? "<strong>This pull request changes the policy</strong>, the limits themselves: look at them as at the model."
            : "",
        standing.judgedBy,
        [comparison(review), (0,html_text/* htmlProse */.n8)(baseNote)].filter((part) => part !== "").join(" "),
        facts(review, options).join(" · "),
    ];
    const shown = paragraphs.filter((paragraph) => paragraph !== "").map((paragraph) => `<p>${paragraph}</p>`);
    const above = title === "" ? "" : `<p class="title">${(0,html_text/* htmlProse */.n8)(title, 120)}</p>\n`;
    return `<header class="${review.verdict}">\n${above}<h1>${heading}</h1>\n${shown.join("\n")}\n</header>`;
}
function comparison(review) {
    if ((0,review_wording/* isUnchanged */._5)(review))
        return `<strong>${review_wording/* UNCHANGED */.ST[0]}</strong>: ${review_wording/* UNCHANGED */.ST[1]}`;
    if ((0,review_wording/* isSkipped */.JR)(review))
        return "This is no evidence, for or against.";
    const changes = (0,review_wording/* changesSentence */.Vj)(review);
    return changes === "" ? "" : `Against the baseline: ${changes}.`;
}
function facts(review, { commit, runUrl }) {
    const head = (0,review_wording/* commitOf */.D3)(review, commit);
    const actions = new Set(review.models.flatMap(({ reports }) => reports.map(({ action }) => action)));
    return [
        ...[...actions]
            .sort()
            .slice(0, 5)
            .map((action) => (0,html_text/* htmlProse */.n8)(action, 40)),
        head === undefined ? "" : `commit ${(0,html_text/* htmlName */.rC)(head.slice(0, 12))}`,
        (0,markdown_layout/* isAddress */.PW)(runUrl) ? `<a href="${runUrl}">the run</a>` : "",
    ].filter((fact) => fact !== "");
}
function missingHtml(missing) {
    return (0,html_text/* htmlList */.MB)(missing.map(({ name, reason }) => `${(0,html_text/* htmlName */.rC)(name)} ${(0,html_text/* htmlProse */.n8)(reason)}`));
}
function policyHtml({ models }) {
    const { changes } = (0,src_standing/* standingOf */.Y)(models.flatMap((model) => model.reports), VOICE);
    return (0,html_text/* htmlList */.MB)(changes.map((change) => (0,html_text/* htmlProse */.n8)(change)));
}
function provenanceHtml(review, { commit, trust }) {
    const given = [];
    if (commit !== undefined)
        given.push(["commit", (0,html_text/* htmlName */.rC)(commit)]);
    if (trust !== undefined)
        given.push([`trust: ${trust.state}`, (0,html_text/* htmlProse */.n8)(trust.reason)]);
    const reported = (0,origin/* originFacts */.I)(review)
        .filter(([what]) => !given.some(([name]) => name === what))
        .map(([what, value]) => [(0,html_text/* htmlProse */.n8)(what), (0,html_text/* htmlName */.rC)(value, 400)]);
    return (0,html_text/* htmlTable */.I$)("Where the numbers come from", [
        ["What", "left"],
        ["Value", "left"],
    ], [...given, ...reported]);
}


/***/ }),

/***/ 69333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ htmlSection),
/* harmony export */   I$: () => (/* binding */ htmlTable),
/* harmony export */   MB: () => (/* binding */ htmlList),
/* harmony export */   n8: () => (/* binding */ htmlProse),
/* harmony export */   rC: () => (/* binding */ htmlName)
/* harmony export */ });
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68001);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);


/** A stranger's name as code in HTML; empty shows as `""`. Cut in the middle at `max` characters. */
function htmlName(text, max = 120) {
    return `<code>${htmlProse(text, max) || "&quot;&quot;"}</code>`;
}
/** A stranger's sentence in HTML. */
function htmlProse(text, max = 500) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .Z)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text, max));
}
/**
 * A table of cells that are HTML already; its first column names the row. "" when it has no rows. The caption is seen only where
 * no heading says the same: it begins with a tag then.
 */
function htmlTable(caption, columns, rows) {
    if (rows.length === 0)
        return "";
    const sides = columns.map(([, side]) => (side === "right" ? ' class="number"' : ""));
    const heads = columns.map(([title], index) => `<th scope="col"${sides[index]}>${title}</th>`).join("");
    // On a phone every row is a card, and each cell of it says what it is.
    const labels = columns.map(([title]) => ` data-label="${title}"`);
    const lines = rows.map((cells) => {
        const tags = cells.map((cell, index) => index === 0
            ? `<th scope="row"${sides[index]}>${cell}</th>`
            : `<td${sides[index]}${cell === "" ? "" : labels[index]}>${cell}</td>`);
        return `<tr>${tags.join("")}</tr>`;
    });
    return `<table>\n<caption${caption.startsWith("<") ? "" : ' class="unseen"'}>${caption}</caption>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>`;
}
/** A titled block, "" when it is empty. `title` is HTML. */
function htmlSection(level, title, body, id = "") {
    if (body === "")
        return "";
    const anchor = id === "" ? "" : ` id="${id}"`;
    return `<section${anchor}>\n<h${level}>${title}</h${level}>\n${body}\n</section>`;
}
/** A list of items that are HTML already, "" when there is none. */
function htmlList(items) {
    return items.length === 0 ? "" : `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
}


/***/ }),

/***/ 63492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ measuredOf)
/* harmony export */ });
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47853);

/** Every measurement with what its table needs; names of models only where there are several. */
function measuredOf(models) {
    return models.flatMap(({ name, reports, directions }) => reports.flatMap(({ measurements, checks }) => {
        const limits = Map.groupBy(checks, (check) => check.measurement);
        return measurements.map((measurement) => ({
            model: models.length > 1 ? name : "",
            measurement,
            beside: (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsBeside */ .JD)(limits.get(measurement.id) ?? []),
            directions,
        }));
    }));
}


/***/ }),

/***/ 24962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ originFacts),
/* harmony export */   K: () => (/* binding */ commandsOf)
/* harmony export */ });
/** How many different values of one fact are named. */
const NAMED = 3;
/**
 * What the reports say of their making, each fact once and with every value it has: "24.21.0", "a; b; and 3 more".
 * When a report was made is no part of it, so that the same result gives the same page.
 */
function originFacts({ models }) {
    const values = new Map();
    for (const [what, value] of models.flatMap(({ reports }) => reports.flatMap(factsOf))) {
        values.set(what, (values.get(what) ?? new Set()).add(value));
    }
    return [...values].map(([what, all]) => {
        const more = all.size > NAMED ? [`and ${all.size - NAMED} more`] : [];
        return [what, [...[...all].sort().slice(0, NAMED), ...more].join("; ")];
    });
}
function factsOf({ environment, provenance }) {
    const { modelgate, runtime, node, os, cpu, cores, options } = environment;
    const { repository, commit, run, policyDigest, seed } = provenance;
    const facts = [
        ["repository", repository],
        ["commit", commit],
        ["run", run],
        ["policy", policyDigest],
        ["seed", seed],
        ["modelgate", modelgate],
        ["runtime", runtime],
        ["node", node],
        ["os", os],
        ["cpu", `${cpu}, ${cores} cores`],
        ...Object.entries(options).map(([name, value]) => [`option ${name}`, String(value)]),
    ];
    return facts.flatMap(([what, value]) => (value === null ? [] : [[what, String(value)]]));
}
/**
 * The commands that repeat the runs, each once. A stranger's report may name any program, and who reads "repeat it" under a bot's name
 * may run it: only Modelgate's own are told.
 */
function commandsOf(models) {
    const commands = models.flatMap(({ reports }) => reports.map(({ provenance }) => provenance.command));
    const unique = new Map(commands.filter(([program]) => program === "modelgate").map((command) => [command.join("\0"), command]));
    return [...unique.values()];
}


/***/ }),

/***/ 50897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   ST: () => (/* binding */ UNCHANGED),
/* harmony export */   Vj: () => (/* binding */ changesSentence),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   cZ: () => (/* binding */ worstCheck),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35048);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71600);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66992);
/* harmony import */ var _changes_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81114);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47853);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82872);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64161);






/** Heading, count and worst of a review; every name in it is cut in the middle at `nameLength` characters. */
function summaryOf(review, trust, voice, nameLength) {
    const cut = { ...voice, name: (text) => voice.name(text, nameLength) };
    const reports = review.models.flatMap((model) => model.reports);
    const unverified = trust?.state === "neutral" ? ", not verified" : "";
    const doubt = `${unverified}${(0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .Y)(reports, cut).doubt}`;
    const { mark, word } = _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT */ .y3[review.verdict];
    const whom = whomOf(review, cut);
    return {
        heading: `${mark} ${word}${doubt}${whom && `: ${whom}`}`,
        count: countOf(review),
        worst: worstOf(review, cut),
    };
}
/** Nothing was judged nor measured: there is no evidence, for or against. */
function isSkipped({ verdict, models }) {
    const reports = models.flatMap((model) => model.reports);
    return (verdict === "skipped" &&
        reports.every((report) => report.measurements.length === 0 && !(0,_changes_level_js__WEBPACK_IMPORTED_MODULE_2__/* .isDescriptive */ .TR)(report)));
}
/** What is said of it: of the models alone, for the data that they answered may be other ones. */
const UNCHANGED = ["No model changed", "the same bytes as the baseline."];
/** Every model is, byte for byte, the baseline, and nothing is wrong. */
function isUnchanged({ verdict, models }) {
    return verdict === "pass" && models.length > 0 && models.every(({ unchanged }) => unchanged);
}
/** "`digits`", "2 of 5 models, 1 report missing", "4 clauses that no report judged" */
function whomOf({ models, missing, unjudged, verdict }, { name }) {
    const blamed = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(verdict) > (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)("pass")
        ? models.filter((model) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(model.verdict) >= (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)("fail") || model.verdict === verdict)
        : models;
    const absent = missing.length > 0 ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(missing.length, "report")} missing` : "";
    const open = unjudged.length > 0 ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(unjudged.length, "clause")} that no report judged` : "";
    const [first] = blamed;
    const named = first !== undefined && models.length === 1 ? name(first.name) : "";
    const counted = blamed.length === models.length
        ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(models.length, "model")
        : `${blamed.length} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(models.length, "model")}`;
    const whose = named || (blamed.length > 0 ? counted : "");
    return [whose, absent, open].filter((part) => part !== "").join(", ");
}
function countOf({ models, counts, verdict, missing, unjudged }) {
    const problems = models.flatMap(({ reports }) => reports.flatMap((report) => report.problems)).length;
    const failing = counts.fail + counts.error;
    const absent = missing.length > 0 ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(missing.length, "report")} missing or unreadable` : "";
    const broken = problems > 0 ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(problems, "problem") : "";
    if (broken !== "" || (verdict === "error" && failing === 0)) {
        const parts = [broken, absent, failing > 0 ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareFailing */ .aM)(counts) : ""].filter((part) => part !== "");
        return parts.length === 0 ? "Could not judge." : `Could not judge: ${parts.join(", and ")}.`;
    }
    if (models.length === 0 && missing.length > 0)
        return "No report can be read.";
    if (unjudged.length > 0)
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .checksSentence */ .Pd)(counts)} No report judged ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(unjudged.length, "clause")}.`;
    if (isDescription({ models }) && absent === "")
        return `${_changes_level_js__WEBPACK_IMPORTED_MODULE_2__/* .DESCRIBES */ .bt}.`;
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .checksSentence */ .Pd)(counts);
}
function worstOf({ models, missing, unjudged }, voice) {
    const several = models.length > 1;
    const of = (model) => (several ? `${voice.name(model.name)}: ` : "");
    const broken = models.find(({ reports }) => reports.some(({ problems }) => problems.length > 0));
    const [problem] = broken?.reports.flatMap(({ problems }) => problems) ?? [];
    const first = broken === undefined || problem === undefined
        ? ""
        : `First: ${of(broken)}${voice.prose(problem.message, several ? 110 : 150)}`;
    const [worst] = models
        .flatMap((model) => model.checks.slice(0, 1).map((judged) => ({ model, judged })))
        .sort((a, b) => (0,_judged_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(a.judged, b.judged));
    const effect = worst?.judged.check.effect ?? "skipped";
    const shown = problem === undefined ? effect !== "skipped" : (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(effect) >= (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)("fail");
    const [open] = unjudged;
    // A value that keeps its limit is not what a reader looks for where nobody judged another.
    const isCalm = open !== undefined && (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)(effect) < (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .yf)("fail");
    const check = worst === undefined || !shown || isCalm
        ? ""
        : `${leadOf(effect)}: ${of(worst.model)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedSentence */ .VK)(worst.judged, voice)}`;
    const [absent] = missing;
    const lost = absent === undefined || worst !== undefined
        ? ""
        : `Missing: ${voice.name(absent.name)}: ${voice.prose(absent.reason, 90)}`;
    const left = isCalm ? `Not judged: ${voice.name(open.name)}.` : "";
    const told = problem === undefined && !shown && absent === undefined && open === undefined
        ? toldOf(models, voice)
        : "";
    const sentences = [first, check, lost, left, told].filter((sentence) => sentence !== "");
    // A problem's message ends as it likes; what follows begins a sentence.
    return [...sentences.slice(0, -1).map(ended), ...sentences.slice(-1)].join(" ");
}
function ended(sentence) {
    return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
/** Nothing was judged, but something was looked at and told. */
function isDescription({ models }) {
    const reports = models.flatMap((model) => model.reports);
    const isJudged = models.some(({ checks }) => checks.some(({ check }) => check.effect !== "skipped"));
    return !isJudged && reports.some(_changes_level_js__WEBPACK_IMPORTED_MODULE_2__/* .isDescriptive */ .TR);
}
/** What changed in one sentence, of the model whose change asks most of its callers; "" when no report describes. */
function toldOf(models, voice) {
    const all = models.flatMap(({ name, reports }) => reports
        .filter(_changes_level_js__WEBPACK_IMPORTED_MODULE_2__/* .isDescriptive */ .TR)
        .map((report) => ({ name, report, level: _modelgate_schema__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_.indexOf(report.changes?.level ?? "none") })));
    const [first] = all.sort((a, b) => b.level - a.level);
    if (first === undefined)
        return "";
    return `${models.length > 1 ? `${voice.name(first.name)}: ` : ""}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .describedSentence */ .Tr)(first.report, voice)}`;
}
function leadOf(effect) {
    return effect === "pass" ? "Closest to its limit" : "Worst";
}
const WORDS = [
    "worse",
    "better",
    "higher",
    "lower",
    "within noise",
    "same",
    "not comparable",
];
/** "2 worse, 1 better, 5 within noise" of everything measured that has a baseline; "" when nothing has. */
function changesSentence({ models }) {
    const counts = new Map();
    for (const { reports, directions } of models) {
        for (const measurement of reports.flatMap(({ measurements }) => measurements)) {
            const words = (0,_change_js__WEBPACK_IMPORTED_MODULE_6__/* .changeWords */ .mF)(measurement, directions);
            if (words !== null)
                counts.set(words, (counts.get(words) ?? 0) + 1);
        }
    }
    return WORDS.flatMap((word) => [word, `${word} without an interval`])
        .flatMap((words) => (counts.has(words) ? [`${counts.get(words)} ${words}`] : []))
        .join(", ");
}
/** The head commit: as given, else as the reports say when they agree. */
function commitOf({ models }, given) {
    const reports = models.flatMap((model) => model.reports);
    const [commit, other] = new Set(reports.flatMap(({ provenance }) => provenance.commit ?? []));
    return given ?? (other === undefined ? commit : undefined);
}
/** "2 of 6 checks fail" for a list of models, where a sentence would be too long. */
function shareOf({ counts, reports }) {
    const problems = reports.flatMap((report) => report.problems).length;
    if (problems > 0)
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(problems, "problem");
    return Object.values(counts).every((count) => count === 0) ? "none" : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareFailing */ .aM)(counts);
}
/** The worst check of a model, null when it has none that was judged. */
function worstCheck({ checks: [worst] }) {
    return worst === undefined || worst.check.effect === "skipped" ? null : worst;
}


/***/ }),

/***/ 22940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reviewOf)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35048);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66992);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47853);
/* harmony import */ var _latency_timed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88848);




/**
 * Gathers reports by the name and digest of their model. A stranger may have written them, so the verdict is never better
 * than a check's effect or a problem says, nor than `verdict`; a missing report fails, and so does a clause that none judged. Of
 * no report at all it is `skipped`.
 */
function reviewOf(reports, { problems: missing = [], unjudged = [], verdict = "skipped", } = {}) {
    const models = [...byModel(reports).values()]
        .map(modelOf)
        .sort((a, b) => (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(b.verdict) - (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .yf)(a.verdict) || byWorst(a, b) || byText(keyOf(a), keyOf(b)));
    const verdicts = models.map(({ verdict }) => verdict);
    return {
        verdict: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)([...verdicts, missing.length + unjudged.length > 0 ? "fail" : "skipped", verdict]),
        models,
        missing: sorted(missing),
        unjudged: sorted(unjudged),
        counts: (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(models.flatMap(({ checks }) => checks.map(({ check }) => check))),
    };
}
function byModel(reports) {
    const named = Map.groupBy(reports, ({ subject }) => subject.name);
    return Map.groupBy(reports, ({ subject: { name, digest }, verdict }) => {
        if (digest !== null || verdict !== "error")
            return `${digest ?? ""} ${name}`;
        // It failed before the model was read: it is of the one of its name, and no model more.
        const digests = new Set((named.get(name) ?? []).map(({ subject }) => subject.digest ?? ""));
        const [only, other] = [...digests].filter((known) => known !== "");
        return `${other === undefined ? (only ?? "") : ""} ${name}`;
    });
}
function sorted(missing) {
    return [...missing].sort((a, b) => byText(a.name, b.name) || byText(a.reason, b.reason));
}
function modelOf(unordered) {
    const content = memo((report) => JSON.stringify(report));
    // Two reports of one action on one model are rare; their content then decides, so that the order they came in does not.
    const reports = unordered
        .map(_latency_timed_js__WEBPACK_IMPORTED_MODULE_2__/* .withRatio */ .qG)
        .sort((a, b) => byText(a.action, b.action) || byText(content(a), content(b)));
    const [first] = reports;
    const { subject } = reports.find((report) => report.subject.digest !== null) ?? first;
    const checks = reports.flatMap(_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedChecks */ .Ji).sort(_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md);
    const effects = checks.map(({ check }) => check.effect);
    const baseline = reports.find((report) => report.baseline !== undefined)?.baseline ?? null;
    return {
        name: subject.name,
        subject,
        baseline,
        verdict: (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)([...reports.map(verdictOf), ...effects]),
        reports,
        checks,
        counts: (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(checks.map(({ check }) => check)),
        directions: (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .directions */ .vQ)(reports),
        unchanged: subject.digest !== null && baseline?.digest === subject.digest && !reports.some(differs),
    };
}
/** The same bytes, read in another way, answer differently. */
function differs({ action, measurements }) {
    return action === "validate" && measurements.some(({ difference }) => (difference?.value ?? 0) !== 0);
}
function verdictOf({ verdict, problems }) {
    return problems.length > 0 ? "error" : verdict;
}
function byWorst(a, b) {
    const [first, second] = [a.checks[0], b.checks[0]];
    return first !== undefined && second !== undefined ? (0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(first, second) : 0;
}
function keyOf({ name, subject }) {
    return `${name} ${subject.digest ?? ""}`;
}
/** By code unit: a locale's order differs between machines. */
function byText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function memo(make) {
    const made = new Map();
    return (key) => {
        const value = made.get(key) ?? make(key);
        made.set(key, value);
        return value;
    };
}


/***/ })

};
