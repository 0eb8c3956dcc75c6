export const id = 40;
export const ids = [40];
export const modules = {

/***/ 6040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runComment: () => (/* binding */ runComment)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/render/src/chart.ts
var chart = __webpack_require__(966);
// EXTERNAL MODULE: ./packages/render/src/command-line.ts
var command_line = __webpack_require__(7090);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(8124);
;// CONCATENATED MODULE: ./packages/render/src/escape-html.ts

const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** A stranger's text for HTML content or a quoted attribute. On GitHub it still mentions people outside `<code>`. */
function escapeHtml(text) {
    return (0,visible/* visible */.RK)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// EXTERNAL MODULE: ./packages/render/src/fold-slices.ts
var fold_slices = __webpack_require__(6403);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(6567);
// EXTERNAL MODULE: ./packages/render/src/behaviour-words.ts
var behaviour_words = __webpack_require__(5065);
// EXTERNAL MODULE: ./packages/render/src/curve-points.ts
var curve_points = __webpack_require__(6237);
// EXTERNAL MODULE: ./packages/render/src/confused.ts
var confused = __webpack_require__(3083);
;// CONCATENATED MODULE: ./packages/render/src/html-text.ts


/** A stranger's name as code in HTML; empty shows as `""`. Cut in the middle at `max` characters. */
function htmlName(text, max = 120) {
    return `<code>${htmlProse(text, max) || "&quot;&quot;"}</code>`;
}
/** A stranger's sentence in HTML. */
function htmlProse(text, max = 500) {
    return escapeHtml((0,visible/* plain */.pj)(text, max));
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

// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(7356);
;// CONCATENATED MODULE: ./packages/render/src/html-confusion.ts





/** A larger matrix is a picture, and a still larger one only its mistakes. */
const MOST_LABELS = 25;
const MOST_PICTURED = 100;
const MOST_MISTAKES = 25;
/** A confusion matrix: a table with heat, from 26 labels on a picture and the most frequent mistakes. */
function confusionHtml(confusion) {
    const title = `<p>${htmlName(confusion.dataset)}</p>`;
    const { labels } = confusion;
    if (labels.length <= MOST_LABELS)
        return `${title}\n${matrix(confusion)}`;
    const picture = labels.length <= MOST_PICTURED ? heatSvg(confusion) : "";
    return `${title}\n${picture}\n${mistakes(confusion)}`;
}
function matrix({ labels, counts, baseline }) {
    const heads = labels.map((label) => `<th scope="col" class="number">${htmlName(label, 30)}</th>`);
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
        return `<tr><th scope="row">${htmlName(label, 30)}</th>${cells.join("")}</tr>`;
    });
    const caption = `Rows are truths, columns predictions${baseline === undefined ? "" : ", small the change against the baseline"}`;
    return `<div class="scroll" tabindex="0"><table class="confusion">\n<caption>${caption}</caption>\n<thead><tr><th scope="col">Truth</th>${heads.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`;
}
function mistakes(confusion) {
    const compared = confusion.baseline !== undefined;
    const columns = [
        ["Truth", "left"],
        ["Taken for", "left"],
        ["Examples", "right"],
        ["Of that truth", "right"],
        ...(compared ? [["Change", "right"]] : []),
    ];
    const rows = (0,confused/* mistakesOf */.Jy)(confusion, MOST_MISTAKES).map(({ truth, predicted, count, share, change }) => [
        htmlName(truth),
        htmlName(predicted),
        (0,format_value/* formatValue */.F)(count, "count"),
        share === null ? "" : (0,format_value/* formatValue */.F)(share, "ratio"),
        ...(compared ? [(0,confused/* countChange */.Mr)(change) || "0"] : []),
    ]);
    return (htmlTable(`The most frequent mistakes among ${(0,markdown_layout/* grouped */.zD)(confusion.labels.length)} labels`, columns, rows) ||
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
    const label = escapeHtml(`confusion of ${labels.length} labels on ${dataset}: truths downwards, predictions across`);
    return `<svg class="heat" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${cells.join("")}</svg>`;
}

;// CONCATENATED MODULE: ./packages/render/src/html-plot.ts

const SIZE = 240;
const LEFT = 44;
const TOP = 8;
const WIDTH = LEFT + SIZE + 12;
const HEIGHT = TOP + SIZE + 40;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const CLASSES = ["curve", "curve base"];
/** A square plot with its axes, in the colours of the page: no script, nothing fetched. */
function plotSvg({ label, x, y, lines, dots = [], diagonal }) {
    const shapes = [
        ...TICKS.map(tick),
        diagonal ? `<line class="diagonal" ${ends([0, 0], [1, 1])}/>` : "",
        // The baseline lies below the candidate.
        ...lines.map((points, index) => path(points, CLASSES[index] ?? "curve")).toReversed(),
        ...dots.map(({ x: at, y: value, low, high }) => `<line class="whisker" ${ends([at, low], [at, high])}/><circle class="dot" cx="${px(at)}" cy="${py(value)}" r="3.5"/>`),
        `<text class="name" x="${LEFT + SIZE / 2}" y="${HEIGHT - 6}" text-anchor="middle">${escapeHtml(x)}</text>`,
        `<text class="name" transform="rotate(-90)" x="${-(TOP + SIZE / 2)}" y="12" text-anchor="middle">${escapeHtml(y)}</text>`,
    ];
    return `<svg class="plot" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${shapes.join("")}</svg>`;
}
function tick(at) {
    const grid = `<line class="grid" ${ends([at, 0], [at, 1])}/><line class="grid" ${ends([0, at], [1, at])}/>`;
    const below = `<text x="${px(at)}" y="${TOP + SIZE + 16}" text-anchor="middle">${at}</text>`;
    return `${grid}${below}<text x="${LEFT - 6}" y="${py(at) + 4}" text-anchor="end">${at}</text>`;
}
function path(points, name) {
    if (points.length === 0)
        return "";
    return `<polyline class="${name}" points="${points.map(([x, y]) => `${px(x)},${py(y)}`).join(" ")}"/>`;
}
function ends(from, to) {
    return `x1="${px(from[0])}" y1="${py(from[1])}" x2="${px(to[0])}" y2="${py(to[1])}"`;
}
function px(x) {
    return place(LEFT + within(x) * SIZE);
}
function py(y) {
    return place(TOP + (1 - within(y)) * SIZE);
}
function within(x) {
    return Math.min(1, Math.max(0, x));
}
function place(x) {
    return Math.round(x * 10) / 10;
}

// EXTERNAL MODULE: ./packages/render/src/why.ts
var why = __webpack_require__(2596);
;// CONCATENATED MODULE: ./packages/render/src/html-behaviour.ts










/** Pictures of one kind: a stranger's report may hold any number. */
const MOST = 60;
const MOST_POINTS = 300;
/** How a model behaves beyond its numbers: flips, confusion, reliability, curves; sections that have anything. */
function behaviourHtml(reports) {
    const all = (section) => reports.flatMap((report) => section(report) ?? []);
    return [
        htmlSection(3, "Flips", flipsHtml(all(({ flips }) => flips))),
        htmlSection(3, "Confusion", bounded(all(({ confusion }) => confusion), confusionHtml)),
        htmlSection(3, "Reliability of probabilities", plots(all(({ reliability }) => reliability), reliabilityHtml)),
        htmlSection(3, "ROC and precision-recall", plots(all(({ curves }) => curves), curveHtml)),
    ];
}
function flipsHtml(flips) {
    const rows = flips
        .slice(0, MOST)
        .map(({ dataset, n, negative, nfr, negativeIds, positive, pfr, positiveIds, p }) => [
        htmlName(dataset),
        (0,markdown_layout/* grouped */.zD)(n),
        withIds((0,behaviour_words/* flipRate */.Yp)(negative, nfr), (0,behaviour_words/* idsList */.fN)(negativeIds, negative, idHtml)),
        withIds((0,behaviour_words/* flipRate */.Yp)(positive, pfr), (0,behaviour_words/* idsList */.fN)(positiveIds, positive, idHtml)),
        escapeHtml((0,why/* formatP */.MA)(p)),
    ]);
    return htmlTable("Examples that changed between right and wrong", [
        ["Data set", "left"],
        ["Examples", "right"],
        ["Newly wrong", "left"],
        ["Newly right", "left"],
        ["McNemar p", "left"],
    ], rows);
}
function idHtml(id) {
    return htmlName(id, 40);
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
    const whose = part.label === null ? "the predicted class" : `<code>${htmlProse(part.label, 40)}</code>`;
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
    const rows = bins.map(({ n, probability, share, interval }) => [
        (0,format_value/* formatValue */.F)(probability, "ratio"),
        (0,format_value/* formatValue */.F)(share, "ratio"),
        interval === null
            ? "none"
            : `${(0,format_value/* formatValue */.F)(interval.low, "ratio")} to ${(0,format_value/* formatValue */.F)(interval.high, "ratio")}`,
        (0,markdown_layout/* grouped */.zD)(n),
    ]);
    const numbers = htmlTable("How often what was said came true", [
        ["Said", "right"],
        ["Came true", "right"],
        ["Interval", "left"],
        ["Examples", "right"],
    ], rows);
    return `<figure><figcaption>${htmlName(part.dataset)}, probabilities of ${whose}</figcaption>\n${svg}\n<details><summary>In numbers</summary>\n${numbers}\n</details></figure>`;
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
    return `<figure><figcaption>${title} of ${htmlName(label, 40)} on ${htmlName(dataset, 60)}${size}${second}</figcaption>\n${svg}</figure>`;
}

// EXTERNAL MODULE: ./packages/render/src/change.ts
var src_change = __webpack_require__(6992);
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
        `<circle class="dot" cx="${interval_svg_px(place(value))}" cy="${MIDDLE}" r="4.5"/>`,
    ];
    return `<svg class="interval" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${interval_svg_WIDTH} ${interval_svg_HEIGHT}" width="${interval_svg_WIDTH}" height="${interval_svg_HEIGHT}">${shapes.join("")}</svg>`;
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
    return `<rect class="beyond" x="${interval_svg_px(x)}" y="2" width="${interval_svg_px(width)}" height="${interval_svg_HEIGHT - 4}"/>`;
}
function whisker(from, to) {
    const across = `<line class="whisker" x1="${interval_svg_px(from)}" x2="${interval_svg_px(to)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`;
    return across + line("whisker", from, MIDDLE - 5, MIDDLE + 5) + line("whisker", to, MIDDLE - 5, MIDDLE + 5);
}
function line(name, x, top, bottom) {
    return `<line class="${name}" x1="${interval_svg_px(x)}" x2="${interval_svg_px(x)}" y1="${top}" y2="${bottom}"/>`;
}
function diamond(x) {
    const corners = [
        `${interval_svg_px(x - 5)},${MIDDLE}`,
        `${interval_svg_px(x)},${MIDDLE - 5}`,
        `${interval_svg_px(x + 5)},${MIDDLE}`,
        `${interval_svg_px(x)},${MIDDLE + 5}`,
    ];
    return `<polygon class="baseline" points="${corners.join(" ")}"/>`;
}
function interval_svg_px(x) {
    return Math.round(x * 10) / 10;
}

// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(7853);
// EXTERNAL MODULE: ./packages/render/src/percent.ts
var percent = __webpack_require__(1887);
// EXTERNAL MODULE: ./packages/render/src/picture-points.ts
var picture_points = __webpack_require__(9510);
// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var src_verdict = __webpack_require__(5048);
// EXTERNAL MODULE: ./packages/render/src/standing.ts
var src_standing = __webpack_require__(2872);
// EXTERNAL MODULE: ./packages/render/src/wording.ts
var wording = __webpack_require__(9102);
;// CONCATENATED MODULE: ./packages/render/src/review-wording.ts





/** Heading, count and worst of a review; every name in it is cut in the middle at `nameLength` characters. */
function summaryOf(review, trust, voice, nameLength) {
    const cut = { ...voice, name: (text) => voice.name(text, nameLength) };
    const reports = review.models.flatMap((model) => model.reports);
    const unverified = trust?.state === "neutral" ? ", not verified" : "";
    const doubt = `${unverified}${(0,src_standing/* standingOf */.Y)(reports, cut).doubt}`;
    const { mark, word } = wording/* VERDICT */.y3[review.verdict];
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
    return verdict === "skipped" && reports.every(({ measurements }) => measurements.length === 0);
}
/** Every model is, byte for byte, the baseline, and nothing is wrong. */
function isUnchanged({ verdict, models }) {
    return verdict === "pass" && models.length > 0 && models.every(({ unchanged }) => unchanged);
}
/** "`digits`", "2 of 5 models, 1 report missing" */
function whomOf({ models, missing, verdict }, { name }) {
    const blamed = (0,src_verdict/* severity */.yf)(verdict) > (0,src_verdict/* severity */.yf)("pass")
        ? models.filter((model) => (0,src_verdict/* severity */.yf)(model.verdict) >= (0,src_verdict/* severity */.yf)("fail") || model.verdict === verdict)
        : models;
    const absent = missing.length > 0 ? `${(0,wording/* many */._d)(missing.length, "report")} missing` : "";
    const [first] = blamed;
    const named = first !== undefined && models.length === 1 ? name(first.name) : "";
    const counted = blamed.length === models.length
        ? (0,wording/* many */._d)(models.length, "model")
        : `${blamed.length} of ${(0,wording/* many */._d)(models.length, "model")}`;
    return [named || (blamed.length > 0 ? counted : ""), absent].filter((part) => part !== "").join(", ");
}
function countOf({ models, counts, verdict, missing }) {
    const problems = models.flatMap(({ reports }) => reports.flatMap((report) => report.problems)).length;
    const failing = counts.fail + counts.error;
    const absent = missing.length > 0 ? `${(0,wording/* many */._d)(missing.length, "report")} missing or unreadable` : "";
    const broken = problems > 0 ? (0,wording/* many */._d)(problems, "problem") : "";
    if (broken !== "" || (verdict === "error" && failing === 0)) {
        const parts = [broken, absent, failing > 0 ? (0,wording/* shareFailing */.aM)(counts) : ""].filter((part) => part !== "");
        return parts.length === 0 ? "Could not judge." : `Could not judge: ${parts.join(", and ")}.`;
    }
    if (models.length === 0 && missing.length > 0)
        return "No report can be read.";
    return (0,wording/* checksSentence */.Pd)(counts);
}
function worstOf({ models, missing }, voice) {
    const several = models.length > 1;
    const of = (model) => (several ? `${voice.name(model.name)}: ` : "");
    const broken = models.find(({ reports }) => reports.some(({ problems }) => problems.length > 0));
    const [problem] = broken?.reports.flatMap(({ problems }) => problems) ?? [];
    const first = broken === undefined || problem === undefined
        ? ""
        : `First: ${of(broken)}${voice.prose(problem.message, several ? 110 : 150)}`;
    const [worst] = models
        .flatMap((model) => model.checks.slice(0, 1).map((judged) => ({ model, judged })))
        .sort((a, b) => (0,src_judged/* worstFirst */.md)(a.judged, b.judged));
    const effect = worst?.judged.check.effect ?? "skipped";
    const shown = problem === undefined ? effect !== "skipped" : (0,src_verdict/* severity */.yf)(effect) >= (0,src_verdict/* severity */.yf)("fail");
    const check = worst === undefined || !shown
        ? ""
        : `${leadOf(effect)}: ${of(worst.model)}${(0,wording/* judgedSentence */.VK)(worst.judged, voice)}`;
    const [absent] = missing;
    const lost = absent === undefined || worst !== undefined
        ? ""
        : `Missing: ${voice.name(absent.name)}: ${voice.prose(absent.reason, 90)}`;
    return [first, check, lost].filter((sentence) => sentence !== "").join(" ");
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
            const words = (0,src_change/* changeWords */.mF)(measurement, directions);
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
        return (0,wording/* many */._d)(problems, "problem");
    return Object.values(counts).every((count) => count === 0) ? "none" : (0,wording/* shareFailing */.aM)(counts);
}
/** The worst check of a model, null when it has none that was judged. */
function worstCheck({ checks: [worst] }) {
    return worst === undefined || worst.check.effect === "skipped" ? null : worst;
}

// EXTERNAL MODULE: ./packages/render/src/slice-name.ts
var slice_name = __webpack_require__(2890);
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
        const worst = worstCheck(model);
        const changes = model.unchanged
            ? "nothing changed"
            : changesSentence({ models: [model] }) || "no baseline";
        return [
            `<a href="#model-${index + 1}">${htmlName(model.name)}</a>`,
            verdictTag(model.verdict),
            shareOf(model),
            worst === null ? "" : `${(0,wording/* checkName */.I3)(worst, htmlName)} ${worst.value}`,
            limitHtml(worst?.limit ?? ""),
            ...(compared ? [changes] : []),
        ];
    });
    return htmlTable("Models, worst first", columns, rows);
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
            (0,wording/* checkName */.I3)(row, htmlName),
            verdictTag(check.effect),
            ...(compared ? [change?.base ?? "none"] : []),
            (change?.head ?? value) + rangeOf(row),
            ...(compared ? [change === null ? "" : changeHtml(change)] : []),
            limitHtml(limit),
            picture(row),
            ...(explained ? [htmlProse((0,why/* whyBeside */.PY)(row))] : []),
        ];
    });
    return htmlTable("Checks, worst first", columns, rows);
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
        htmlName(point.model),
        point.dataset === null ? "" : htmlName(point.dataset),
        pointValue(point),
        limitHtml(point.judged?.limit ?? "none"),
        intervalSvg(pictured[index] ?? { value: point.value }, `${pointValue(point)} on an axis shared by this table`, domain),
    ]);
    const crowd = points.length < total ? `, the first ${points.length} of ${(0,markdown_layout/* grouped */.zD)(total)}` : "";
    return htmlTable(`${htmlName(metric)} on one axis${crowd}`, [
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
            htmlName(metric),
            dataset === null ? "" : htmlName(dataset),
            slice === null ? "" : htmlName((0,slice_name/* sliceName */.o)(slice)),
            ...(compared ? [change?.base ?? ""] : []),
            change?.head ?? (value === null ? "none" : (0,format_value/* formatValue */.F)(value, unit, { beside })),
            ends.map((end) => (0,format_value/* formatValue */.F)(end, unit, { beside })).join(" to ") || "none",
            ...(compared ? [change === null ? "" : changeHtml(change)] : []),
            (0,markdown_layout/* grouped */.zD)(n),
            htmlProse(reason ?? method),
        ];
    });
    return htmlTable("All measurements", columns, cells);
}
/** What was measured on. */
function datasetsHtml(datasets) {
    const rows = datasets.map(({ name, rows, digest, path }) => [
        htmlName(name),
        rows === null ? "unknown" : (0,markdown_layout/* grouped */.zD)(rows),
        digest === null ? "none" : htmlName(digest),
        htmlName(path, 300),
    ]);
    return htmlTable("Data sets", [
        ["Data set", "left"],
        ["Rows", "right"],
        ["Digest", "left"],
        ["Path", "left"],
    ], rows);
}
/** What an aggregate waited for. */
function gatheredHtml(gathered) {
    const rows = gathered.map(({ name, verdict, reason }) => [
        htmlName(name),
        verdictTag(verdict),
        htmlProse(reason),
    ]);
    return htmlTable("Reports", [
        ["Report", "left"],
        ["Result", "left"],
        ["Reason", "left"],
    ], rows);
}

;// CONCATENATED MODULE: ./packages/render/src/measured.ts

/** Every measurement with what its table needs; names of models only where there are several. */
function measuredOf(models) {
    return models.flatMap(({ name, reports, directions }) => reports.flatMap(({ measurements, checks }) => {
        const limits = Map.groupBy(checks, (check) => check.measurement);
        return measurements.map((measurement) => ({
            model: models.length > 1 ? name : "",
            measurement,
            beside: (0,src_judged/* limitsBeside */.JD)(limits.get(measurement.id) ?? []),
            directions,
        }));
    }));
}

;// CONCATENATED MODULE: ./packages/render/src/origin.ts
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
/** The commands that repeat the runs, each once. */
function commandsOf(models) {
    const commands = models.flatMap(({ reports }) => reports.map(({ provenance }) => provenance.command));
    const unique = new Map(commands.filter(({ length }) => length > 0).map((command) => [command.join("\0"), command]));
    return [...unique.values()];
}

;// CONCATENATED MODULE: ./packages/render/src/html-model.ts










/** All that is known of one model, under an anchor of its own. */
function htmlModel(model, id) {
    const { reports, checks, directions } = model;
    const blocks = [
        `<p>${(0,wording/* checksSentence */.Pd)(model.counts)}</p>`,
        factsHtml(model),
        htmlSection(3, "Problems", htmlList(reports.flatMap(({ problems }) => problems.map(problemHtml)))),
        htmlSection(3, "Checks", checks.length === 0 ? "" : LEGEND + checksHtml((0,fold_slices/* foldSlices */.H)(checks), directions)),
        slicesHtml(model),
        ...behaviourHtml(reports),
        htmlSection(3, "Reports", gatheredHtml(reports.flatMap(({ gathered }) => gathered ?? []))),
        htmlSection(3, "Repeat it on a laptop", commandsHtml(model)),
        htmlSection(3, "Inferred, not told", htmlList(reports.flatMap(({ notes }) => notes.map((note) => htmlProse(note))))),
        htmlSection(3, "All measurements", measurementsHtml(measuredOf([model]))),
        htmlSection(3, "Data sets", datasetsHtml(reports.flatMap(({ datasets }) => datasets))),
    ];
    const title = `${verdictTag(model.verdict)} ${htmlName(model.name)}`;
    return htmlSection(2, title, blocks.filter((block) => block !== "").join("\n"), id);
}
/** The slices of a clause that is one line above. */
function slicesHtml({ checks, directions }) {
    const families = (0,fold_slices/* foldSlices */.H)(checks).flatMap(({ slices }) => (slices === undefined ? [] : [slices]));
    const tables = families.map((slices) => {
        const [first] = slices;
        const name = first === undefined ? "" : (0,wording/* clauseName */.lH)(first, htmlName);
        return `<details><summary>${name}: ${slices.length} slices, ${first?.limit ?? ""}</summary>\n${checksHtml(slices, directions)}\n</details>`;
    });
    return htmlSection(3, "Slices", tables.join("\n"));
}
const LEGEND = `<p class="legend">The dot is the value, the whisker its interval, the bar the limit with the side beyond it shaded, a hollow diamond the baseline. Of a comparison the dot is the difference.</p>\n`;
function factsHtml({ subject, baseline, reports }) {
    const made = reports.map(({ action, provenance }) => `${htmlProse(action, 40)}, ${htmlProse(provenance.createdAt, 40)}`);
    const facts = [
        ["Path", subject.path === null ? "" : htmlName(subject.path, 300)],
        ["Digest", subject.digest === null ? "" : htmlName(subject.digest)],
        ["Size", subject.sizeBytes === null ? "" : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes")],
        [
            "Binding",
            subject.binding === "claimed"
                ? "<strong>claimed</strong>: these bytes were not run, a file says so"
                : "executed: these bytes gave the numbers",
        ],
        [
            "Baseline",
            baseline === null
                ? ""
                : `${htmlName(baseline.source)} ${baseline.digest === null ? "" : htmlName(baseline.digest)}`,
        ],
        ["Reports", made.join("<br>")],
    ];
    const items = facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`);
    return `<dl>\n${items.join("\n")}\n</dl>`;
}
function problemHtml({ code, message, hint, at }) {
    const place = at === undefined ? "" : ` (${htmlName((0,wording/* location */.C5)(at), 300)})`;
    const remedy = hint === undefined ? "" : `<br>Remedy: ${htmlProse(hint, 1000)}`;
    return `${htmlName(code)} ${htmlProse(message, 1000)}${place}${remedy}`;
}
function commandsHtml(model) {
    const lines = commandsOf([model]).map(command_line/* commandLine */.a);
    // Not cut: it is there to be copied.
    return lines.length === 0 ? "" : `<pre><code>${lines.map(escapeHtml).join("\n")}</code></pre>`;
}

;// CONCATENATED MODULE: ./packages/render/src/html-style.ts
/** The style sheet of the page. Colours keep a contrast of 4.5 to 1 in both schemes; no meaning rests on colour alone. */
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
.range { display: block; color: var(--quiet); font-size: .9em; white-space: nowrap; }
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
@media (max-width: 44rem) {
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
  tr, pre, header { break-inside: avoid; } h2, h3 { break-after: avoid; }
  a { color: inherit; }
}
`;

;// CONCATENATED MODULE: ./packages/render/src/review.ts



/**
 * Gathers reports by the name and digest of their model. A stranger may have written them, so the verdict is never better
 * than a check's effect or a problem says, nor than `atLeast`; a missing report fails. Of no report at all it is `skipped`.
 */
function reviewOf(reports, missing = [], atLeast = "skipped") {
    const groups = Map.groupBy(reports, ({ subject }) => `${subject.digest ?? ""} ${subject.name}`);
    const models = [...groups.values()]
        .map(modelOf)
        .sort((a, b) => (0,src_verdict/* severity */.yf)(b.verdict) - (0,src_verdict/* severity */.yf)(a.verdict) || byWorst(a, b) || byText(keyOf(a), keyOf(b)));
    const verdicts = models.map(({ verdict }) => verdict);
    return {
        verdict: (0,src_verdict/* worst */.QZ)([...verdicts, missing.length > 0 ? "fail" : "skipped", atLeast]),
        models,
        missing: [...missing].sort((a, b) => byText(a.name, b.name) || byText(a.reason, b.reason)),
        counts: (0,src_judged/* tally */.N4)(models.flatMap(({ checks }) => checks.map(({ check }) => check))),
    };
}
function modelOf(unordered) {
    const content = memo((report) => JSON.stringify(report));
    // Two reports of one action on one model are rare; their content then decides, so that the order they came in does not.
    const reports = [...unordered].sort((a, b) => byText(a.action, b.action) || byText(content(a), content(b)));
    const [{ subject }] = reports;
    const checks = reports.flatMap(src_judged/* judgedChecks */.Ji).sort(src_judged/* worstFirst */.md);
    const effects = checks.map(({ check }) => check.effect);
    const baseline = reports.find((report) => report.baseline !== undefined)?.baseline ?? null;
    return {
        name: subject.name,
        subject,
        baseline,
        verdict: (0,src_verdict/* worst */.QZ)([...reports.map(verdictOf), ...effects]),
        reports,
        checks,
        counts: (0,src_judged/* tally */.N4)(checks.map(({ check }) => check)),
        directions: (0,src_change/* directions */.vQ)(reports),
        unchanged: subject.digest !== null && baseline?.digest === subject.digest,
    };
}
function verdictOf({ verdict, problems }) {
    return problems.length > 0 ? "error" : verdict;
}
function byWorst(a, b) {
    const [first, second] = [a.checks[0], b.checks[0]];
    return first !== undefined && second !== undefined ? (0,src_judged/* worstFirst */.md)(first, second) : 0;
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

;// CONCATENATED MODULE: ./packages/render/src/html-page.ts











const VOICE = { name: htmlName, prose: htmlProse };
const PLAIN = { name: visible/* plain */.pj, prose: visible/* plain */.pj };
// Nothing is fetched and nothing runs, even if a stranger's text found a way through the escaping.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/**
 * Any number of reports as a page that opens from a file: all that the comment says and all that it left out, with the intervals
 * as pictures. No script, nothing fetched; light, dark, narrow and on paper.
 */
function htmlPage(reports, options = {}) {
    const { title = "", trust, problems, verdict } = options;
    const review = reviewOf(reports, problems, verdict);
    const { heading } = summaryOf(review, trust, PLAIN, 60);
    // The mark's variation selector, as any invisible character, would be spelt out.
    const words = heading.replaceAll("\u{fe0f}", "");
    const sections = [
        htmlSection(2, "Missing or unreadable", missingHtml(review)),
        htmlSection(2, "Changes to the policy", policyHtml(review)),
        htmlSection(2, "Models", review.models.length > 1 ? modelsTable(review.models) : "", "models"),
        htmlSection(2, "Comparison", (0,chart/* chartsOf */.B)(review).map(chartHtml).join("\n")),
        ...review.models.map((model, index) => htmlModel(model, `model-${index + 1}`)),
        htmlSection(2, "Provenance", provenanceHtml(review, options)),
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${htmlProse([words, title, "Modelgate"].filter((part) => part !== "").join(" · "))}</title>
<style>
${HTML_STYLE}</style>
</head>
<body>
${banner(review, options)}
<main>
${sections.filter((section) => section !== "").join("\n")}
</main>
</body>
</html>
`;
}
function banner(review, options) {
    const { title = "", trust, baseNote = "" } = options;
    const standing = (0,src_standing/* standingOf */.Y)(review.models.flatMap((model) => model.reports), VOICE);
    const { heading, count, worst } = summaryOf(review, trust, VOICE, 80);
    const paragraphs = [
        `<strong>${count}</strong> ${worst}`.trimEnd(),
        trust?.state === "neutral"
            ? `<strong>Not verified</strong>, so this is no evidence: ${htmlProse(trust.reason)}`
            : "",
        standing.observed === "" ? "" : `<strong>Observed only</strong> (${standing.observed}).`,
        (0,src_standing/* changesPolicy */.E)(review, options)
            ? "<strong>This pull request changes the policy</strong>, the limits themselves: look at them as at the model."
            : "",
        standing.judgedBy,
        [comparison(review), htmlProse(baseNote)].filter((part) => part !== "").join(" "),
        facts(review, options).join(" · "),
    ];
    const shown = paragraphs.filter((paragraph) => paragraph !== "").map((paragraph) => `<p>${paragraph}</p>`);
    const above = title === "" ? "" : `<p class="title">${htmlProse(title, 120)}</p>\n`;
    return `<header class="${review.verdict}">\n${above}<h1>${heading}</h1>\n${shown.join("\n")}\n</header>`;
}
function comparison(review) {
    if (isUnchanged(review))
        return "<strong>Nothing changed</strong>: the same bytes as the baseline.";
    if (isSkipped(review))
        return "This is no evidence, for or against.";
    const changes = changesSentence(review);
    return changes === "" ? "" : `Against the baseline: ${changes}.`;
}
function facts(review, { commit, runUrl }) {
    const head = commitOf(review, commit);
    const actions = new Set(review.models.flatMap(({ reports }) => reports.map(({ action }) => action)));
    return [
        ...[...actions]
            .sort()
            .slice(0, 5)
            .map((action) => htmlProse(action, 40)),
        head === undefined ? "" : `commit ${htmlName(head.slice(0, 12))}`,
        (0,markdown_layout/* isAddress */.PW)(runUrl) ? `<a href="${runUrl}">the run</a>` : "",
    ].filter((fact) => fact !== "");
}
function missingHtml({ missing }) {
    return htmlList(missing.map(({ name, reason }) => `${htmlName(name)} ${htmlProse(reason)}`));
}
function policyHtml({ models }) {
    const { changes } = (0,src_standing/* standingOf */.Y)(models.flatMap((model) => model.reports), VOICE);
    return htmlList(changes.map((change) => htmlProse(change)));
}
function provenanceHtml(review, { commit, trust }) {
    const given = [];
    if (commit !== undefined)
        given.push(["commit", htmlName(commit)]);
    if (trust !== undefined)
        given.push([`trust: ${trust.state}`, htmlProse(trust.reason)]);
    const reported = originFacts(review)
        .filter(([what]) => !given.some(([name]) => name === what))
        .map(([what, value]) => [htmlProse(what), htmlName(value, 400)]);
    return htmlTable("Where the numbers come from", [
        ["What", "left"],
        ["Value", "left"],
    ], [...given, ...reported]);
}

// EXTERNAL MODULE: ./packages/render/src/escape-markdown.ts
var escape_markdown = __webpack_require__(8973);
;// CONCATENATED MODULE: ./packages/render/src/fill.ts

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
    return shown === 0 ? name : `${(0,markdown_layout/* grouped */.zD)(total - shown)} of ${(0,markdown_layout/* grouped */.zD)(total)} ${name}`;
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

// EXTERNAL MODULE: ./packages/render/src/markdown-tables.ts
var markdown_tables = __webpack_require__(4799);
;// CONCATENATED MODULE: ./packages/render/src/comment-models.ts










/** The checks of the only model, in the open. */
function onlyModel(model, place) {
    return { place, extra: false, share: 1, draw: (room) => modelBody(model, room) };
}
/** A folded section for each model, worst first, as many as fit; of the first one as many checks as fit. */
function modelSections(models, place) {
    return cut("models' checks", place, models.length, (room) => {
        const sections = [];
        let left = room;
        for (const model of models) {
            const section = modelSection(model, sections.length === 0, left);
            if (section === null || section.length > left)
                break;
            sections.push(section);
            left -= section.length + 2;
        }
        return { body: sections.join("\n\n"), shown: sections.length };
    });
}
/** The first is open when there is something to look at, and rather shortened than left out. */
function modelSection(model, isFirst, room) {
    const { mark, word } = wording/* VERDICT */.y3[model.verdict];
    const summary = `${mark} ${word} ${htmlName(model.name, 80)}: ${shareOf(model)}`;
    const open = isFirst && (0,src_verdict/* severity */.yf)(model.verdict) >= (0,src_verdict/* severity */.yf)("warn");
    const { body, missing } = modelBody(model, room - (0,markdown_layout/* folded */.TM)(summary, "-", open).length - CUT_LINE);
    if (missing !== "" && !isFirst)
        return null;
    const line = missing === "" ? "" : `\n\n_Without ${missing}._`;
    return (0,markdown_layout/* folded */.TM)(summary, `${body || "No checks."}${line}`, open);
}
/** Room for the line that says what is missing. */
const CUT_LINE = 60;
function modelBody(model, room) {
    const command = repeatBlock(model);
    // A stranger's command must not push out the checks.
    const repeat = command.length > room / 3 ? "" : command;
    const { body, shown } = (0,markdown_tables/* checksWithin */.ri)(model.checks, model.directions, room - repeat.length - 2);
    const missing = [missingOf("checks", model.checks.length, shown), repeat === command ? "" : COMMAND];
    return {
        body: [body, repeat].filter((block) => block !== "").join("\n\n"),
        missing: missing.filter((name) => name !== "").join(", "),
    };
}
const COMMAND = "the command that repeats it";
/** The commands that repeat a model's runs when something is wrong with it; "" otherwise. */
function repeatBlock(model) {
    const commands = commandsOf([model]);
    if ((0,src_verdict/* severity */.yf)(model.verdict) < (0,src_verdict/* severity */.yf)("warn") || commands.length === 0)
        return "";
    return `Repeat it on a laptop:\n\n${(0,escape_markdown/* codeBlock */.DV)(commands.map(command_line/* commandLine */.a).join("\n"), "sh")}`;
}

;// CONCATENATED MODULE: ./packages/render/src/comment-origin.ts





/** How many models and commands are named: the facts they share are worth more than the last of a thousand digests. */
const comment_origin_MOST = 30;
/** Which bytes, from where, by what and how to repeat it, folded. */
function provenanceSection(review, options) {
    const { models } = review;
    const more = models.length > comment_origin_MOST ? `The first ${comment_origin_MOST} of ${(0,markdown_layout/* grouped */.zD)(models.length)} models; the page has all.` : "";
    const blocks = [subjects(models.slice(0, comment_origin_MOST), models.length === 1), more, origin(review, options)];
    return (0,markdown_layout/* folded */.TM)("Provenance", [...blocks, commands(models)].filter((block) => block !== "").join("\n\n"));
}
function subjects(models, full) {
    const digest = (value) => value === null ? "none" : full ? (0,escape_markdown/* codeSpan */.SS)(value) : (0,markdown_layout/* shortDigest */.VK)(value);
    return (0,markdown_layout/* table */.tp)([
        ["Model", "left"],
        ["Path", "left"],
        ["Digest", "left"],
        ["Binding", "left"],
        ["Baseline", "left"],
    ], models.map(({ name, subject, baseline }) => [
        (0,escape_markdown/* codeSpan */.SS)(name),
        subject.path === null ? "" : (0,escape_markdown/* codeSpan */.SS)(subject.path),
        digest(subject.digest),
        subject.binding,
        baseline === null ? "none" : `${(0,escape_markdown/* codeSpan */.SS)(baseline.source, 80)} ${digest(baseline.digest)}`,
    ]));
}
function origin(review, { commit, runUrl, trust, baseNote = "" }) {
    const given = [];
    if (commit !== undefined)
        given.push(["commit", (0,escape_markdown/* codeSpan */.SS)(commit)]);
    if ((0,markdown_layout/* isAddress */.PW)(runUrl))
        given.push(["run", `<${runUrl}>`]);
    if (trust !== undefined)
        given.push([`trust: ${trust.state}`, (0,escape_markdown/* escapeMarkdown */.FV)(trust.reason, 500)]);
    if (baseNote !== "")
        given.push(["baseline", (0,escape_markdown/* escapeMarkdown */.FV)(baseNote, 300)]);
    const names = given.map(([what]) => what);
    const reported = originFacts(review)
        .filter(([what]) => !names.includes(what))
        .map(([what, value]) => [(0,escape_markdown/* escapeMarkdown */.FV)(what), (0,escape_markdown/* codeSpan */.SS)(value, 400)]);
    return (0,markdown_layout/* table */.tp)([
        ["What", "left"],
        ["Value", "left"],
    ], [...given, ...reported]);
}
/** Of the models with which nothing is wrong: the others have theirs beside their checks. */
function commands(models) {
    const all = commandsOf(models.filter(({ verdict }) => (0,src_verdict/* severity */.yf)(verdict) < (0,src_verdict/* severity */.yf)("warn")));
    if (all.length === 0)
        return "";
    const more = all.length > comment_origin_MOST ? [`# and ${(0,markdown_layout/* grouped */.zD)(all.length - comment_origin_MOST)} more`] : [];
    return (0,escape_markdown/* codeBlock */.DV)([...all.slice(0, comment_origin_MOST).map(command_line/* commandLine */.a), ...more].join("\n"), "sh");
}

// EXTERNAL MODULE: ./packages/render/src/mermaid.ts
var mermaid = __webpack_require__(7437);
;// CONCATENATED MODULE: ./packages/render/src/comment-tables.ts







/** Reports that were expected and did not come. */
function missingList(missing) {
    const items = missing.map(({ name, reason }) => `- ${(0,escape_markdown/* codeSpan */.SS)(name)} ${(0,escape_markdown/* escapeMarkdown */.FV)(reason, 500)}`);
    return `### Missing or unreadable\n\n${items.join("\n")}`;
}
/** A line for each model, worst first, as many as fit into `room`. */
function overviewTable(models, room) {
    const compared = models.some((model) => model.baseline !== null);
    return (0,markdown_layout/* tableWithin */.uG)([
        ["Result", "left"],
        ["Model", "left"],
        ["Checks", "left"],
        ["Worst", "left"],
        ["Limit", "left"],
        ...(compared ? [["Against the baseline", "left"]] : []),
    ], models, (model) => {
        const worst = worstCheck(model);
        return [
            (0,markdown_layout/* unbroken */.D_)(`${wording/* VERDICT */.y3[model.verdict].mark} ${wording/* VERDICT */.y3[model.verdict].word}`),
            (0,escape_markdown/* codeSpan */.SS)(model.name, 60),
            shareOf(model),
            worst === null ? "" : `${(0,wording/* checkName */.I3)(worst, (text) => (0,escape_markdown/* codeSpan */.SS)(text, 40))} ${worst.value}`,
            (0,markdown_layout/* unbroken */.D_)(worst?.limit ?? ""),
            ...(compared ? [model.unchanged ? "nothing changed" : againstBase(model)] : []),
        ];
    }, room);
}
function againstBase(model) {
    return changesSentence({ models: [model] }) || "no baseline";
}
/** A chart and its numbers: in a mail there is only its source. */
function chartSection(chart) {
    const shown = chart.points.length;
    const crowd = shown < chart.total ? `\n\nThe first ${shown} of ${(0,wording/* many */._d)(chart.total, "value")}.` : "";
    const numbers = (0,markdown_layout/* table */.tp)([
        ["Model", "left"],
        ["Data set", "left"],
        ["Value", "right"],
        ["Interval", "left"],
        ["Limit", "left"],
    ], chart.points.map(chartCells));
    const line = (0,mermaid/* limitsOf */.Af)(chart.points).length > 0 ? "the line is the limit, " : "";
    return `**${(0,escape_markdown/* codeSpan */.SS)(chart.metric)}**: ${line}the axis need not begin at zero.\n\n${(0,mermaid/* xychart */.w_)(chart)}\n\n${numbers}${crowd}`;
}
function chartCells({ model, dataset, value, judged, measurement }) {
    const { interval, unit } = measurement;
    return [
        (0,escape_markdown/* codeSpan */.SS)(model),
        dataset === null ? "" : (0,escape_markdown/* codeSpan */.SS)(dataset),
        judged?.value ?? (0,format_value/* formatValue */.F)(value, unit),
        interval
            ? `${(0,format_value/* formatValue */.F)(interval.low, unit)} to ${(0,format_value/* formatValue */.F)(interval.high, unit)} (${(0,percent/* percent */.K)(interval.confidence)})`
            : "none",
        judged?.limit ?? "none",
    ];
}
/** What an aggregate waited for. */
function gatheredTable(gathered) {
    return (0,markdown_layout/* table */.tp)([
        ["Report", "left"],
        ["Result", "left"],
        ["Reason", "left"],
    ], gathered.map(({ name, verdict, reason }) => [
        (0,escape_markdown/* codeSpan */.SS)(name),
        `${wording/* VERDICT */.y3[verdict].mark} ${wording/* VERDICT */.y3[verdict].word}`,
        (0,escape_markdown/* escapeMarkdown */.FV)(reason, 300),
    ]));
}

// EXTERNAL MODULE: ./packages/render/src/markdown-behaviour.ts
var markdown_behaviour = __webpack_require__(835);
// EXTERNAL MODULE: ./packages/render/src/markdown-curves.ts
var markdown_curves = __webpack_require__(1230);
// EXTERNAL MODULE: ./packages/render/src/markdown-texts.ts
var markdown_texts = __webpack_require__(7704);
// EXTERNAL MODULE: ./packages/render/src/named.ts
var named = __webpack_require__(7131);
;// CONCATENATED MODULE: ./packages/render/src/comment-parts.ts














/** Everything below the head, the most important first; `place` is where it is read. What would be empty is not there. */
function commentParts(review, options) {
    const { models, missing } = review;
    const problems = models.flatMap(({ name, reports }) => reports
        .flatMap((report) => report.problems)
        .map((problem) => models.length > 1 ? { ...problem, message: `${(0,visible/* shorten */.ml)(name, 60)}: ${problem.message}` } : problem));
    const changes = unique(models.flatMap(({ reports }) => reports.flatMap(({ policy }) => policy?.changes ?? [])));
    const parts = [
        missing.length > 0 && shortened("missing reports", 1, missing, missingList),
        problems.length > 0 && shortened("problems", 2, problems, markdown_texts/* problemsList */.Jm),
        changes.length > 0 && shortened("changes to the policy", 2, changes, markdown_texts/* policyList */.$),
        ...(isSkipped(review) ? [] : isUnchanged(review) ? [modelSections(models, 5)] : judgedParts(review)),
        models.length > 0 && whole("provenance", 10, () => provenanceSection(review, options)),
        ...(isSkipped(review) || isUnchanged(review) ? [] : extras(review)),
    ];
    return parts.filter((part) => part !== false);
}
function judgedParts({ models }) {
    if (models.length === 1)
        return models.map((model) => onlyModel(model, 5));
    const overview = cut("models", 3, models.length, (room) => overviewTable(models, room));
    return models.length === 0 ? [] : [{ ...overview, share: 0.35 }, modelSections(models, 5)];
}
/** Shown only when nothing above them had to be cut. */
function extras(review) {
    const reports = review.models.flatMap((model) => model.reports);
    const notes = unique(reports.flatMap((report) => report.notes));
    const gathered = reports.flatMap((report) => report.gathered ?? []);
    const datasets = unique(reports.flatMap((report) => report.datasets));
    const charts = (0,chart/* chartsOf */.B)(review);
    const measured = measuredOf(review.models);
    const dataTitle = `Data sets (${(0,markdown_layout/* grouped */.zD)(datasets.length)})`;
    const behaviour = [
        ["flips", (0,markdown_behaviour/* flipsMarkdown */.Iw)((0,named/* namedParts */.S)(review.models, ({ flips }) => flips))],
        ["confusion", (0,markdown_behaviour/* confusionMarkdown */.Oh)((0,named/* namedParts */.S)(review.models, ({ confusion }) => confusion))],
        ["reliability", (0,markdown_curves/* reliabilityMarkdown */.Y)((0,named/* namedParts */.S)(review.models, ({ reliability }) => reliability))],
        ["curves", (0,markdown_curves/* curvesMarkdown */.G)((0,named/* namedParts */.S)(review.models, ({ curves }) => curves))],
    ];
    return [
        ...behaviour.map(([name, body]) => body !== "" && whole(name, 5, () => body)),
        gathered.length > 0 && whole("gathered reports", 6, () => gatheredTable(gathered)),
        notes.length > 0 && whole("notes", 7, () => (0,markdown_texts/* notesList */.KT)(notes)),
        datasets.length > 0 && whole("data sets", 9, () => (0,markdown_layout/* folded */.TM)(dataTitle, (0,markdown_tables/* datasetsTable */.em)(datasets))),
        charts.length > 0 && whole("charts", 4, () => (0,markdown_layout/* folded */.TM)("Charts", charts.map(chartSection).join("\n\n"))),
        measured.length > 0 && whole("all measurements", 8, (room) => allMeasurements(measured, room)),
    ];
}
function allMeasurements(measured, room) {
    const { body, shown } = (0,markdown_tables/* measurementsWithin */.bo)(measured, room);
    return shown < measured.length ? null : (0,markdown_layout/* folded */.TM)(`All measurements (${(0,markdown_layout/* grouped */.zD)(measured.length)})`, body);
}
function unique(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

;// CONCATENATED MODULE: ./packages/render/src/comment-body.ts










const MOST_CHARS = 65_536;
const comment_body_VOICE = { name: escape_markdown/* codeSpan */.SS, prose: escape_markdown/* escapeMarkdown */.FV };
const comment_body_PLAIN = { name: visible/* plain */.pj, prose: visible/* plain */.pj };
/** What a mail client or a notification shows of a comment. */
const FIRST_SEEN = 300;
/**
 * Any number of reports as one Markdown body: verdict, model, count and the worst check in the first 300 visible
 * characters, then what changed, then everything else folded. The same reports, in any order, give the same body. Over
 * `maxChars` whole sections go, the least important first, and the last line says so.
 */
function commentBody(reports, options = {}) {
    const { maxChars = MOST_CHARS, problems, verdict } = options;
    const review = reviewOf(reports, problems, verdict);
    const parts = commentParts(review, options);
    const page = fill(commentHead(review, options), parts, maxChars, (names) => leftOut(names, options));
    // A few thousand characters hold any head there is; for less there is still the word.
    return page ?? `## ${wording/* VERDICT */.y3[review.verdict].mark} ${wording/* VERDICT */.y3[review.verdict].word}\n`;
}
function commentHead(review, options) {
    const { title = "", trust, baseNote = "" } = options;
    const length = nameLength((names) => {
        const { heading, count, worst } = summaryOf(review, trust, comment_body_PLAIN, names);
        return [(0,visible/* plain */.pj)(title, names), heading, count, worst].join("\n").length;
    });
    const summary = summaryOf(review, trust, comment_body_VOICE, length);
    const standing = (0,src_standing/* standingOf */.Y)(review.models.flatMap((model) => model.reports), comment_body_VOICE);
    return [
        title === "" ? "" : `## ${(0,escape_markdown/* escapeMarkdown */.FV)(title, length)}`,
        `${title === "" ? "##" : "###"} ${summary.heading}`,
        `**${summary.count}** ${summary.worst}`.trimEnd(),
        trust?.state === "neutral"
            ? `**Not verified**, so this is no evidence: ${(0,escape_markdown/* escapeMarkdown */.FV)(trust.reason, 500)}`
            : "",
        standing.observed === "" ? "" : `**Observed only** (${standing.observed}).`,
        (0,src_standing/* changesPolicy */.E)(review, options)
            ? "**This pull request changes the policy**, the limits themselves: look at them as at the model."
            : "",
        standing.judgedBy,
        comment_body_comparison(review, baseNote),
        comment_body_facts(review, options).join(" · "),
    ]
        .filter((block) => block !== "")
        .join("\n\n");
}
/** The longest that names may be for the summary to be seen at first. */
function nameLength(summaryLength) {
    return [40, 32, 24, 18, 12].find((names) => summaryLength(names) <= FIRST_SEEN - 10) ?? 8;
}
/** What it is compared with, and what came of that; for a review that is only a short form, why. */
function comment_body_comparison(review, baseNote) {
    const note = baseNote === "" ? "" : (0,escape_markdown/* escapeMarkdown */.FV)(baseNote, 300);
    if (isUnchanged(review))
        return `**Nothing changed**: the same bytes as the baseline. ${note}`.trimEnd();
    if (isSkipped(review)) {
        const notes = new Set(review.models.flatMap(({ reports }) => reports.flatMap((report) => report.notes)));
        const reasons = [...notes].slice(0, 3).map((reason) => (0,escape_markdown/* escapeMarkdown */.FV)(reason, 300));
        const because = [...reasons, note].filter((reason) => reason !== "").join("; ");
        return `This is no evidence, for or against${because && `: ${because}`}.`;
    }
    const changes = changesSentence(review);
    if (changes === "")
        return note && `Baseline: ${note}`;
    return `Against the baseline: ${changes}. ${note}`.trimEnd();
}
function comment_body_facts({ models }, { commit, runUrl, reportUrl }) {
    const reports = models.flatMap((model) => model.reports);
    const actions = [...new Set(reports.map(({ action }) => action))].sort();
    const head = commitOf({ models }, commit);
    const [model] = models;
    const claimed = models.filter(({ subject }) => subject.binding === "claimed").length;
    return [
        actions
            .slice(0, 5)
            .map((action) => (0,escape_markdown/* escapeMarkdown */.FV)(action, 40))
            .join(", "),
        ...(models.length === 1 && model !== undefined ? subjectFacts(model) : []),
        claimed === 0
            ? ""
            : models.length === 1
                ? "**claimed**: these bytes were not run, a file says so"
                : `${(0,wording/* many */._d)(claimed, "model")} **claimed**: those bytes were not run`,
        head === undefined ? "" : `commit ${(0,escape_markdown/* codeSpan */.SS)(head.slice(0, 12))}`,
        (0,markdown_layout/* link */.nf)("run", runUrl),
        (0,markdown_layout/* link */.nf)("full report", reportUrl),
    ].filter((fact) => fact !== "");
}
function subjectFacts({ subject }) {
    return [
        subject.path === null ? "" : (0,escape_markdown/* codeSpan */.SS)(subject.path),
        (0,markdown_layout/* shortDigest */.VK)(subject.digest),
        subject.sizeBytes === null ? "" : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes"),
    ];
}
function leftOut(names, { reportUrl, runUrl }) {
    const place = (0,markdown_layout/* link */.nf)("the full report", reportUrl) || (0,markdown_layout/* link */.nf)("the run", runUrl);
    return `_Left out to fit the page: ${names.join(", ")}.${place && ` See ${place}.`}_`;
}

;// CONCATENATED MODULE: ./packages/review/src/aggregate.ts

/**
 * One verdict over many reports: the worst line. A report that is missing, there twice or unreadable could not judge
 * (`error`); a clause that no report judged fails. Nothing expected and nothing there is `skipped`, a success.
 */
function aggregate(expected, reports, problems) {
    const names = [...new Set(namesOf(expected))];
    const byName = Map.groupBy(reports, ({ report }) => nameOf(report));
    const lines = [
        ...problems.map(({ message }) => ({ name: "", effect: "error", text: message })),
        ...names.filter((name) => !byName.has(name)).map(missing),
        ...[...byName].map(([name, found]) => aggregate_line(name, found, names)),
        ...unjudged(reports.map(({ report }) => report)),
    ];
    if (lines.length === 0) {
        const text = "nothing was expected and nothing changed: no report, no evidence";
        return { verdict: "skipped", lines: [{ name: "", effect: "skipped", text }] };
    }
    return { verdict: (0,src_verdict/* worst */.QZ)(lines.map(({ effect }) => effect)), lines };
}
/** What a report answers to in `Expected`. */
function nameOf({ subject, action }) {
    return `${subject.name}/${action}`;
}
function namesOf(expected) {
    if (!("models" in expected))
        return expected;
    const { models, actions = ["validate"] } = expected;
    return models.flatMap((model) => actions.map((action) => `${model}/${action}`));
}
function missing(name) {
    return { name, effect: "error", text: "expected, and no report of it came: its job failed, or never ran" };
}
function aggregate_line(name, found, expected) {
    const [only] = found;
    if (only === undefined || found.length > 1) {
        const files = found.map((one) => one.name).join(", ");
        return { name, effect: "error", text: `${found.length} reports for one thing: ${files}` };
    }
    const { checks } = only.report;
    const verdict = aggregate_verdictOf(only.report);
    const bad = checks.filter(({ effect }) => effect === verdict).length;
    const share = verdict === "fail" || verdict === "warn"
        ? `${bad} of ${checks.length} checks`
        : `${checks.length} checks`;
    // One more than expected is no harm: it can only make the verdict worse.
    const surplus = expected.length > 0 && !expected.includes(name) ? ", not expected" : "";
    return { name, effect: verdict, text: `${verdict}: ${share}${surplus}` };
}
/** Never better than what the report says of its own checks and problems: a stranger may have written its verdict. */
function aggregate_verdictOf({ verdict, checks, problems }) {
    return (0,src_verdict/* worst */.QZ)([
        verdict,
        ...checks.map(({ effect }) => effect),
        ...(problems.length > 0 ? ["error"] : []),
    ]);
}
/** Clauses that every report of a model left to another one. A comparison without a baseline yet is skipped by its own action. */
function unjudged(reports) {
    // A report that is skipped whole, and not for another action's sake, had nothing to judge: no clause waits for it.
    const isLeft = ({ checks }) => checks.some(({ owner }) => owner !== undefined);
    const active = reports.filter((report) => report.verdict !== "skipped" || isLeft(report));
    return [...Map.groupBy(active, ({ subject }) => subject.name)].flatMap(([model, own]) => {
        const clauses = Map.groupBy(own.flatMap(({ checks }) => checks), ({ id }) => id);
        return [...clauses]
            .filter(([, checks]) => checks.every(({ verdict, owner }) => verdict === "skipped" && owner !== undefined))
            .map(([id]) => ({
            name: `${model}/${id}`,
            effect: "fail",
            text: "no report judged this clause",
        }));
    });
}

// EXTERNAL MODULE: ./packages/review/src/current-event.ts
var current_event = __webpack_require__(6982);
// EXTERNAL MODULE: ./packages/review/src/event.ts + 1 modules
var src_event = __webpack_require__(9885);
// EXTERNAL MODULE: ./packages/review/src/event-payload.ts
var event_payload = __webpack_require__(1517);
;// CONCATENATED MODULE: ./packages/review/src/pull-request.ts
/**
 * The pull request that a run was for, from what GitHub says of the run; an artifact is never asked. Of several
 * into this repository the newest with this very head.
 */
async function findPullRequest(github, run) {
    const candidates = await candidatesOf(github, run);
    const isCurrent = ({ state, head }) => state === "open" && head.sha === run.headSha;
    const [best] = candidates.toSorted((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)) || openFirst(a, b) || b.number - a.number);
    if (best === undefined) {
        return {
            state: "none",
            reason: `no pull request into ${github.repository} has the head ${pull_request_short(run.headSha)}`,
        };
    }
    if (isCurrent(best))
        return { state: "found", pullRequest: best };
    if (best.state === "closed") {
        return { state: "closed", pullRequest: best, reason: `pull request ${best.number} is closed` };
    }
    const reason = `pull request ${best.number} is at ${pull_request_short(best.head.sha)}, the run was for ${pull_request_short(run.headSha)}`;
    return { state: "outdated", pullRequest: best, reason };
}
async function candidatesOf(github, run) {
    const fits = ({ base, head }) => isSame(base.repository, github.repository) &&
        // The same commit may be the head of a stranger's pull request as well. A deleted fork has no name left.
        (head.repository === null ||
            run.headRepository === null ||
            isSame(head.repository, run.headRepository)) &&
        (run.headBranch === null || head.ref === run.headBranch);
    const byCommit = (await github.pullRequestsOf(run.headSha)).filter(fits);
    if (byCommit.some(({ state, head }) => state === "open" && head.sha === run.headSha))
        return byCommit;
    // GitHub does not list a fork's pull request under its commit; under `owner:branch` it does.
    const [owner] = run.headRepository?.split("/") ?? [];
    if (owner === undefined || run.headBranch === null)
        return byCommit;
    const byBranch = (await github.pullRequestsFrom(`${owner}:${run.headBranch}`)).filter(fits);
    return [...byCommit, ...byBranch];
}
// GitHub's names are equal whatever their case.
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function openFirst(a, b) {
    return Number(b.state === "open") - Number(a.state === "open");
}
function pull_request_short(sha) {
    return sha.slice(0, 7);
}

// EXTERNAL MODULE: ./packages/schema/src/report.ts + 1 modules
var report = __webpack_require__(2569);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(8855);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/review/src/zip.ts
// Reads the zip of a stranger. Not fflate: it gives an object by name, in which the second of two equal names replaces
// the first, believes the declared sizes, and does not tell links from files. What is written here is the directory
// at the end (APPNOTE 4.3); the inflating is zlib's, which stops at a given length.


const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LINK = 0xa000;
const FORMAT = 0xf000;
/**
 * The entries of an archive in its order, at most `most`.
 * @throws ModelgateError `report-invalid` when it is no whole zip, or holds more
 */
function readZip(bytes, most) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    if (count > most)
        throw damaged(`${count} entries, expected at most ${most}`);
    const entries = [];
    let at = view.getUint32(end + 16, true);
    while (entries.length < count) {
        if (at + 46 > end || view.getUint32(at, true) !== ENTRY)
            throw damaged("its directory is cut off");
        const lengths = [
            view.getUint16(at + 28, true),
            view.getUint16(at + 30, true),
            view.getUint16(at + 32, true),
        ];
        const [nameBytes = 0] = lengths;
        entries.push(entryAt(bytes, view, at, nameBytes));
        at += 46 + lengths.reduce((a, b) => a + b, 0);
    }
    return entries;
}
function entryAt(bytes, view, at, nameBytes) {
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    const mode = view.getUint32(at + 38, true) >>> 16;
    const compressedBytes = view.getUint32(at + 20, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 42, true);
    return {
        name,
        kind: (mode & FORMAT) === LINK ? "link" : /[\\/]$/.test(name) ? "folder" : "file",
        compressedBytes,
        declaredBytes: view.getUint32(at + 24, true),
        read(mostBytes) {
            if (isEncrypted || (method !== 0 && method !== 8))
                throw damaged("it is encrypted, or packed in an unknown way");
            const packed = bytes.subarray(...dataAt(view, start, compressedBytes));
            if (method === 0 && packed.length > mostBytes)
                throw tooLarge(mostBytes);
            return method === 0 ? packed : inflated(packed, mostBytes);
        },
    };
}
function dataAt(view, start, length) {
    if (start + 30 > view.byteLength || view.getUint32(start, true) !== LOCAL)
        throw damaged("it is cut off");
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (from + length > view.byteLength)
        throw damaged("it is cut off");
    return [from, from + length];
}
function inflated(packed, mostBytes) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: mostBytes });
    }
    catch (cause) {
        const isTooLarge = cause instanceof RangeError || cause.code === "ERR_BUFFER_TOO_LARGE";
        throw isTooLarge ? tooLarge(mostBytes) : damaged("its content is damaged");
    }
}
/** The end record stands behind at most 64 KiB of comment. */
function endOf(view) {
    const first = Math.max(0, view.byteLength - END_BYTES - 0xffff);
    for (let at = view.byteLength - END_BYTES; at >= first; at--) {
        if (view.getUint32(at, true) === END)
            return at;
    }
    throw damaged("it is no zip archive, or cut off");
}
function damaged(what) {
    return (0,src_error/* failure */.V2)("report-invalid", what, {
        hint: "Upload the reports again with actions/upload-artifact, and download them whole.",
    });
}
function tooLarge(mostBytes) {
    return (0,src_error/* failure */.V2)("report-invalid", `it holds more than ${mostBytes} bytes`, {
        hint: "A report is a document of a few megabytes at most; leave other files out of the artifact.",
    });
}

;// CONCATENATED MODULE: ./packages/review/src/reports.ts


/** A matrix has at most 256 jobs. */
const DEFAULT_BOUNDS = {
    entries: 1_000,
    reportBytes: 16 * 1024 * 1024,
    totalBytes: 64 * 1024 * 1024,
    ratio: 250,
    nesting: 32,
};
/**
 * The reports in an artifact: its `.json` files. Other files, folders and links are left alone, and nothing is unpacked
 * to a disk. Never throws for what the archive holds: each thing that cannot be read is a problem, and the rest
 * is read.
 */
function readReports(zip, bounds = DEFAULT_BOUNDS) {
    const reports = [];
    const problems = [];
    try {
        const entries = readZip(zip, bounds.entries).filter(({ kind, name }) => kind === "file" && /\.json$/i.test(name));
        let left = bounds.totalBytes;
        for (const [label, same] of Map.groupBy(entries, ({ name }) => name)) {
            const name = label.slice(0, 300);
            try {
                const bytes = read(same, { ...bounds, totalBytes: left });
                left -= bytes.length;
                reports.push({ name, report: (0,report/* decodeReport */.bl)(parse(bytes, bounds.nesting)) });
            }
            catch (error) {
                problems.push(...told(error, name));
            }
        }
    }
    catch (error) {
        problems.push(...told(error, "the artifact"));
    }
    return { reports, problems };
}
function read(same, bounds) {
    const [entry] = same;
    // Which of them is meant nobody can say, and programs differ in which they take.
    if (entry === undefined || same.length > 1)
        throw refused(`the archive holds ${same.length} files of this name`);
    const mostByRatio = Math.max(1024 * 1024, entry.compressedBytes * bounds.ratio);
    return entry.read(Math.min(bounds.reportBytes, bounds.totalBytes, mostByRatio));
}
function parse(bytes, nesting) {
    const text = attempt(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (depthOf(text, nesting) > nesting)
        throw refused(`expected at most ${nesting} levels of nesting`);
    return attempt(() => JSON.parse(text));
}
/** The parsers' own messages quote the document, which may hold anything. */
function attempt(parser) {
    try {
        return parser();
    }
    catch {
        throw refused("expected JSON in UTF-8");
    }
}
/** How deep lists and objects lie within each other, or the first depth beyond `enough`. */
function depthOf(text, enough) {
    let depth = 0;
    let deepest = 0;
    let isString = false;
    // By hand: a regular expression would keep a stack as long as the longest string.
    for (let at = 0; at < text.length && deepest <= enough; at++) {
        const character = text[at];
        if (isString) {
            if (character === "\\")
                at++;
            else if (character === '"')
                isString = false;
        }
        else if (character === '"')
            isString = true;
        else if (character === "[" || character === "{")
            deepest = Math.max(deepest, ++depth);
        else if (character === "]" || character === "}")
            depth--;
    }
    return deepest;
}
function refused(what) {
    return (0,src_error/* failure */.V2)("report-invalid", what, {
        hint: "A report is a JSON document that a Modelgate action wrote.",
    });
}
function told(error, name) {
    return (0,src_error/* problemsOf */.GW)(error).map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}

;// CONCATENATED MODULE: ./packages/review/src/status.ts

/** GitHub refuses a longer description with 422. */
const DESCRIPTION_CHARACTERS = 140;
const STATE = {
    skipped: "success",
    pass: "success",
    warn: "success",
    fail: "failure",
    error: "error",
};
/**
 * The informational status of one report, for the head commit of a pull request; on its merge commit it would hide
 * those of the head. `url` is what the caller knows to be the run's page: the report's own may be a stranger's. A
 * report that is not trusted never becomes a success: its status stays pending.
 */
function statusOf(report, options) {
    const { url, trust } = options;
    const said = STATE[report.verdict];
    const isDoubted = said === "success" && trust?.state === "neutral";
    const text = isDoubted ? `not trusted: ${trust.reason}` : sentence(report);
    return {
        state: isDoubted ? "pending" : said,
        context: `modelgate / ${status_name(report.subject.name)} / ${status_name(report.action)}`,
        description: (0,visible/* shorten */.ml)(bmp((0,visible/* visible */.RK)(text)), DESCRIPTION_CHARACTERS),
        url,
    };
}
/** "fail: 1 of 6 checks; accuracy 0.93 is below 0.95". */
function sentence({ verdict, checks, problems }) {
    const [problem] = problems;
    if (problem !== undefined)
        return `${verdict}: ${problem.message}`;
    if (verdict === "skipped")
        return "skipped: nothing was judged";
    const bad = checks.filter(({ effect }) => effect === verdict);
    if (verdict === "pass")
        return `pass: ${counted(bad)}`;
    const [first] = bad;
    return first === undefined ? verdict : `${verdict}: ${bad.length} of ${counted(checks)}; ${first.message}`;
}
function counted({ length }) {
    return `${length} ${length === 1 ? "check" : "checks"}`;
}
// A context ends at 255 characters: two names of 100 leave room.
function status_name(text) {
    return (0,visible/* shorten */.ml)(bmp((0,visible/* visible */.RK)(text)), 100);
}
/** GitHub refuses a status with characters that take four bytes. */
function bmp(text) {
    return text.replace(/[\u{10000}-\u{10ffff}]/gu, (one) => `<U+${one.codePointAt(0)?.toString(16).toUpperCase()}>`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/review/src/marker.ts

/** Characters that a marker takes of a text, at most. */
const MARKER_CHARACTERS = 160;
// Only the very end counts: what stands before it may quote anything, also a marker.
const MARKER = /<!-- modelgate key=([\w.-]+) run=(\d{1,16})\.(\d{1,9}) body=([0-9a-f]{16}) -->\s*$/;
/** The text with its marker. The marker ends it, so that mails and previews begin with the text. */
function marker_marked(body, key, run) {
    const { id, attempt } = run;
    return `${body.trimEnd()}\n\n<!-- modelgate key=${marker_keyName(key)} run=${id}.${attempt} body=${marker_bodyDigest(body)} -->`;
}
/** The marker at the end of a text; null when there is none. Anyone can type one: check the author as well. */
function marker_readMarker(text) {
    const [, key, id, attempt, digest] = MARKER.exec(text.slice(-MARKER_CHARACTERS - 16)) ?? [];
    if (key === undefined || digest === undefined)
        return null;
    return { key, run: { id: Number(id), attempt: Number(attempt) }, digest };
}
/**
 * A key as a marker can hold it: what is readable of it, and a digest that tells any two keys apart. Of the
 * characters that could end an HTML comment none is left, and a key of a megabyte is as short as any.
 */
function marker_keyName(key) {
    const readable = key
        .slice(0, 400)
        .replace(/[^A-Za-z0-9]+/g, "-")
        .slice(0, 40)
        .replace(/^-+|-+$/g, "");
    return `${readable || "x"}.${digest16(key)}`;
}
/** Of the text as it was meant: GitHub hands it back with other line ends, and trimmed. */
function marker_bodyDigest(body) {
    return digest16(body.replaceAll("\r\n", "\n").trimEnd());
}
/** Below 0 when `a` is the older run, 0 for the same attempt of the same run. Run ids grow with time. */
function compareRuns(a, b) {
    return a.id - b.id || a.attempt - b.attempt;
}
function digest16(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ./packages/review/src/sticky-comment.ts
// One comment for each key, though runs overlap and GitHub knows no conditional write. Ids never change and grow
// with time, so every run agrees that the lowest of our comments is the one that stays, whatever they hold at
// the moment; the newest run's text moves there, and the others go. The one not taken: keep the comment with the
// newest text. Texts change under a reader's feet, so two runs could each delete what the other keeps.
// What is left open, and what closes it: .github/decisions/sticky-comment.md.


/** What GitHub accepts of a comment or an issue. Counted in UTF-16 units, the stricter of two readings. */
const BODY_CHARACTERS = 65_536;
/** What a renderer may write: the rest is the marker's. */
const sticky_comment_BODY_ROOM = BODY_CHARACTERS - MARKER_CHARACTERS;
/** Nearly a page, so that what is new still fits on it. */
const CROWD = 90;
/** Rounds after which somebody is deleting faster than we write. */
const ROUNDS = 4;
/**
 * Brings the key's comment to what this run has to say: writes it, or deletes it when the mode's reason is gone. Never
 * touches what a newer run wrote, nor anyone else's comment. Ten pages of comments cost twelve requests.
 * @throws RangeError when the body is longer than `BODY_ROOM`
 */
async function upsertComment(github, sticky) {
    if (sticky.body.length > sticky_comment_BODY_ROOM) {
        throw new RangeError(`a comment has room for ${sticky_comment_BODY_ROOM} characters, got ${sticky.body.length}`);
    }
    for (let round = 0; round < ROUNDS; round++) {
        const outcome = await sticky_comment_attempt(github, sticky);
        if (outcome !== "gone")
            return outcome;
    }
    throw (0,src_error/* failure */.V2)("github-fault", `the comment was deleted ${ROUNDS} times while it was written`, {
        hint: "Another run, or a bot, deletes comments on this pull request: look for one that does.",
    });
}
async function sticky_comment_attempt(github, sticky) {
    const { found, nextSince } = await look(github, sticky);
    const ours = await mine(github, found);
    if (ours.length > 0)
        return settle(github, sticky, ours);
    if (!isWanted(sticky))
        return { action: "none", id: null, url: null };
    const comment = await github.createComment(sticky.issue, marker_marked(sticky.body, sticky.key, sticky.run));
    const later = await look(github, sticky, nextSince);
    // The created comment says for certain who we are; a token of another app only guesses beforehand.
    const all = [...new Map([...found, ...later.found].map((one) => [one.comment.id, one])).values()];
    const twins = all.filter(({ comment: { author } }) => author === comment.author);
    if (twins.length > 1) {
        const outcome = await settle(github, sticky, twins);
        if (outcome === "gone" || outcome.action === "kept-newer")
            return outcome;
        return { ...outcome, action: "created" };
    }
    return { action: "created", id: comment.id, url: comment.url };
}
/** Leaves one comment, the lowest, with the text of the newest run; or none, when the newest is this one and wants none. */
async function settle(github, sticky, ours) {
    const [home, ...extra] = ours.toSorted((a, b) => a.comment.id - b.comment.id);
    const [newest] = ours.toSorted((a, b) => compareRuns(b.marker.run, a.marker.run) || a.comment.id - b.comment.id);
    if (home === undefined || newest === undefined)
        return "gone";
    const isNewer = compareRuns(newest.marker.run, sticky.run) > 0;
    if (!isNewer && !isWanted(sticky)) {
        // Highest first: should the step die on the way, what is left is still where every run looks for it.
        for (const { comment } of [...extra.toReversed(), home])
            await github.deleteComment(comment.id);
        return { action: "deleted", id: home.comment.id, url: null };
    }
    const holdsIt = isNewer ? newest === home : sticky_comment_isSame(home.marker, sticky);
    const text = isNewer ? newest.comment.body : marker_marked(sticky.body, sticky.key, sticky.run);
    const written = holdsIt ? home.comment : await github.updateComment(home.comment.id, text);
    if (written === null)
        return "gone";
    for (const { comment } of extra)
        await github.deleteComment(comment.id);
    const action = isNewer ? "kept-newer" : holdsIt ? "unchanged" : "updated";
    return { action, id: home.comment.id, url: written.url };
}
/** The key's comments by whoever wrote them, and from when on another look finds all that this one could not see. */
async function look(github, { issue, key }, since) {
    const found = [];
    const edits = [];
    let newest = "";
    for await (const comment of github.comments(issue, since === undefined ? {} : { since })) {
        edits.push(comment.updatedAt);
        if (comment.createdAt > newest)
            newest = comment.createdAt;
        const marker = marker_readMarker(comment.body);
        if (marker?.key === marker_keyName(key))
            found.push({ comment, marker });
    }
    return { found, nextSince: sinceAfter(newest, edits) };
}
/**
 * What a look did not see was written after everything it saw, so the next asks for one short page instead of all.
 * Times are whole seconds, so it begins within the newest's; but for a crowd that was written in that very second,
 * as an import does, which would have to be read again: then a second later.
 */
function sinceAfter(newest, edits) {
    if (newest === "")
        return undefined;
    if (edits.filter((time) => time >= newest).length < CROWD)
        return newest;
    return new Date(Date.parse(newest) + 1000).toISOString().replace(".000Z", "Z");
}
/** Anyone can type a marker. Who we are is only asked where the authors leave a doubt: it costs a request. */
async function mine(github, found) {
    if (found.every(({ comment }) => comment.author === github.presumedAuthor))
        return [...found];
    const author = await github.author();
    return found.filter(({ comment }) => comment.author === author);
}
// A newer run with the same text still writes: the marker has to name it, or a late older run would think itself newer.
function sticky_comment_isSame(marker, { run, body }) {
    return compareRuns(marker.run, run) === 0 && marker.digest === marker_bodyDigest(body);
}
function isWanted({ mode, failed, changed }) {
    if (mode === "always")
        return true;
    return mode === "on-failure" ? failed : changed !== false;
}

;// CONCATENATED MODULE: ./packages/review/src/sticky-issue.ts


/**
 * Brings the key's issue to what there is to say. While it is open its body is rewritten without a word to anyone;
 * a comment, which notifies, is written only when it is reopened or closed.
 * @throws RangeError when the body is longer than `BODY_ROOM`
 */
async function upsertIssue(github, sticky) {
    if (sticky.body.length > BODY_ROOM) {
        throw new RangeError(`an issue has room for ${BODY_ROOM} characters, got ${sticky.body.length}`);
    }
    const ours = await find(github, sticky);
    if (!sticky.open)
        return sticky_issue_close(github, sticky, ours);
    const kept = ours.find(({ issue }) => issue.state === "open") ?? ours.at(-1);
    if (kept === undefined)
        return create(github, sticky);
    await closeTwins(github, ours, kept.issue.number);
    return write(github, sticky, kept);
}
async function create(github, sticky) {
    const { title, labels } = sticky;
    const issue = await github.createIssue({ title, labels, body: sticky_issue_text(sticky) });
    // Another run may have opened one in the same moment: the lower number stays, whichever run looks.
    const twins = (await find(github, sticky)).filter((one) => one.issue.state === "open");
    const first = twins[0]?.issue ?? issue;
    await closeTwins(github, twins, first.number);
    return { action: "created", number: first.number, url: first.url };
}
async function write(github, sticky, { issue, marker }) {
    const { number, url } = issue;
    if (issue.state === "closed") {
        await github.updateIssue(number, { state: "open", body: sticky_issue_text(sticky) });
        await github.createComment(number, sticky.body);
        return { action: "reopened", number, url };
    }
    if (marker.digest === bodyDigest(sticky.body))
        return { action: "unchanged", number, url };
    await github.updateIssue(number, { body: sticky_issue_text(sticky) });
    return { action: "updated", number, url };
}
async function sticky_issue_close(github, sticky, ours) {
    const open = ours.filter(({ issue }) => issue.state === "open");
    const [first] = open;
    if (first === undefined)
        return { action: "none", number: null, url: null };
    for (const { issue } of open)
        await github.updateIssue(issue.number, { state: "closed" });
    await github.createComment(first.issue.number, sticky.body);
    return { action: "closed", number: first.issue.number, url: first.issue.url };
}
/** Ours under this key, the lowest number first. Anyone can type the marker, so the author counts too. */
async function find(github, { key, labels }) {
    const author = await github.author();
    const found = [];
    for await (const issue of github.issues({ state: "all", label: labels[0] })) {
        const marker = readMarker(issue.body);
        if (marker?.key === keyName(key) && issue.author === author)
            found.push({ issue, marker });
    }
    return found.toSorted((a, b) => a.issue.number - b.issue.number);
}
async function closeTwins(github, ours, kept) {
    for (const { issue } of ours) {
        if (issue.state === "open" && issue.number !== kept) {
            await github.updateIssue(issue.number, { state: "closed" });
        }
    }
}
/** Issues are found by key alone: the run in the marker has nothing to decide. */
function sticky_issue_text({ body, key }) {
    return marked(body, key, { id: 0, attempt: 0 });
}

;// CONCATENATED MODULE: ./packages/review/src/trust.ts
/** Events whose run takes its workflow from the merge of head and base, or from the head. */
const EVENTS = ["pull_request", "push"];
/** GitHub lists no more of a pull request's files. */
const MOST_FILES = 3_000;
/** Judges whether the workflow and the policy that a run used are the base's, byte for byte. The first doubt ends it. */
async function judgeTrust(github, judged) {
    const { run, pullRequest, workflowPath, policyPath } = judged;
    const [path] = run.path.split("@");
    if (!EVENTS.includes(run.event))
        return doubt(`the event ${run.event} may run another commit's workflow`);
    if (run.status !== "completed")
        return doubt("the run has not ended");
    if (path !== workflowPath)
        return doubt(`the reports come from ${path}, expected ${workflowPath}`);
    if (pullRequest.head.sha !== run.headSha)
        return doubt("the run was for another commit of the pull request");
    const mergeBase = await github.mergeBase(pullRequest.base.ref, run.headSha);
    const compared = { github, head: run.headSha, bases: [mergeBase, pullRequest.base.ref] };
    const workflow = await ofBase(workflowPath, compared);
    if (workflow === "differs")
        return doubt(`${workflowPath} is not the base's`);
    if (workflow === null)
        return doubt(`${workflowPath} is not on the base branch`);
    if (policyPath !== null && (await ofBase(policyPath, compared)) === "differs") {
        return doubt(`${policyPath} is not the base's`);
    }
    const touched = await touches(github, pullRequest.number, localPaths(workflow));
    if (touched !== null)
        return doubt(touched);
    return { state: "success", reason: "the run's workflow and policy are the base's, byte for byte" };
}
/** The head's bytes, when a base has the same; null when neither the head nor a base has the file. */
async function ofBase(path, { github, head, bases }) {
    const theirs = await github.file(path, head);
    for (const base of bases) {
        const own = await github.file(path, base);
        if (own === null && theirs === null)
            return null;
        if (own !== null && theirs !== null && Buffer.compare(own, theirs) === 0)
            return theirs;
    }
    return "differs";
}
/** Folders of `uses: ./…` in a workflow: what the pull request could have put there runs as part of it. */
function localPaths(workflow) {
    const text = new TextDecoder().decode(workflow);
    return [...text.matchAll(/\buses["']?\s*:\s*["']?(?:\.|\$)\/([^\s"'#@]*)/g)].map(([, path = ""]) => path.replace(/\/*$/, ""));
}
/** The first file the pull request touches that the workflow may run as an action or a workflow; null when none. */
async function touches(github, number, local) {
    let count = 0;
    for await (const { path, previousPath } of github.changedFiles(number)) {
        count++;
        const hit = [path, previousPath].find((one) => one !== null && isReachable(one, local));
        if (hit != null)
            return `the pull request changes ${hit}, which the workflow may use`;
    }
    return count < MOST_FILES
        ? null
        : `the pull request changes ${count} files, more than can be looked through`;
}
function isReachable(path, local) {
    // Actions may use each other by path: one that is not named in the workflow is still recognised by its file.
    if (/^\.github\/(workflows|actions)\//.test(path) || /(^|\/)action\.ya?ml$/.test(path))
        return true;
    return (path.startsWith("actions/") ||
        local.some((folder) => folder === "" || `${path}/`.startsWith(`${folder}/`)));
}
function doubt(reason) {
    return { state: "neutral", reason };
}

;// CONCATENATED MODULE: ./packages/review/src/index.ts











// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(9513);
// EXTERNAL MODULE: ./packages/runner/src/argument-list.ts
var argument_list = __webpack_require__(8178);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(8615);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var src_parse = __webpack_require__(2379);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(3812);
;// CONCATENATED MODULE: ./actions/comment/src/model-names.ts
/** Names one a line, or a JSON list as `strategy.matrix` takes it; undefined for a list of anything else. */
function modelNames(given) {
    if (!given.trim().startsWith("["))
        return entriesOf(given.split("\n"));
    const list = parsed(given);
    if (!Array.isArray(list) || !list.every((name) => typeof name === "string"))
        return undefined;
    return entriesOf(list);
}
function entriesOf(names) {
    return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/comment/src/inputs.ts


/** Only a workflow evaluates the default; elsewhere it arrives as it is written, and there is no token. */
const token = (0,src_parse/* parser */.K3)("text", (given) => (given === "" || given.startsWith("${{") ? null : given));
const REPORTS = "Which reports";
const PLACE = "Where the verdict goes";
const inputs = {
    reports: (0,input/* input */.hF)("reports", (0,src_parse/* lines */.Mn)(src_parse/* path */.Ae), "Report files, or folders that are searched for `*.json`, one a line. Default: `modelgate-reports`.", { flag: "report-files", many: true, example: "modelgate-reports", group: REPORTS }),
    expected: (0,input/* input */.hF)("expected", (0,src_parse/* optional */.lq)((0,src_parse/* parser */.K3)("model names, one a line, or a JSON list of them", modelNames)), "The models that must have a report, one a line or as a JSON list; one that is missing is an error. `[]`: none is due.", { example: '["digits", "fraud"]', group: REPORTS }),
    runId: (0,input/* input */.hF)("run-id", (0,src_parse/* optional */.lq)((0,src_parse/* wholeNumber */.rD)(1)), "The run whose artifacts hold the reports, in a workflow started by hand. On `workflow_run` it is that run anyway.", { example: "${{ inputs.run }}", group: REPORTS }),
    artifact: (0,input/* input */.hF)("artifact", src_parse/* text */.Qq, "Artifacts of that run whose names begin with this are read.", {
        fallback: "modelgate-reports",
        group: REPORTS,
    }),
    workflow: (0,input/* input */.hF)("workflow", (0,src_parse/* optional */.lq)(src_parse/* path */.Ae), "On `workflow_run`: the workflow that measures. Reports of any other prove nothing.", { example: ".github/workflows/models.yml", group: REPORTS }),
    policy: (0,input/* input */.hF)("policy", src_parse/* path */.Ae, "On `workflow_run`: the policy file, which has to be the base's.", {
        fallback: "modelgate.yml",
        group: REPORTS,
    }),
    comment: (0,input/* input */.hF)("comment", (0,src_parse/* oneOf */.yL)("always", "on-change", "on-failure", "never"), "When there is a comment: `on-change` stays silent where nothing was judged, `on-failure` clears it when the reason is gone.", { fallback: "always", group: PLACE }),
    key: (0,input/* input */.hF)("key", src_parse/* text */.Qq, "Tells several gates of a repository apart: one comment, and one status, a key.", {
        fallback: "modelgate",
        group: PLACE,
    }),
    title: (0,input/* input */.hF)("title", (0,src_parse/* optional */.lq)(src_parse/* text */.Qq), "A heading above the verdict.", { example: "Models", group: PLACE }),
    statuses: (0,input/* input */.hF)("statuses", src_parse/* boolean */.zM, "Also set informational commit statuses: one for the verdict, one for every report up to 50.", { fallback: "false", group: PLACE }),
    html: (0,input/* input */.hF)("html", (0,src_parse/* optional */.lq)(src_parse/* path */.Ae), "Where a page with everything is written, to be uploaded as an artifact.", {
        example: "modelgate.html",
        group: PLACE,
    }),
    token: (0,input/* input */.hF)("token", token, "The token that comments. Without one, or with one that may only read, the verdict stays in the job summary.", { fallback: "${{ github.token }}", secret: true, group: PLACE }),
    report: (0,input/* input */.hF)("report", (0,src_parse/* optional */.lq)(src_parse/* path */.Ae), "Where the aggregate's own report is written.", {
        example: "modelgate.json",
        group: PLACE,
    }),
};
/** All that is known of comment without running it. */
const table = {
    name: "comment",
    about: "Joins reports to one verdict: a sticky pull-request comment, statuses, a check that gates the merge.",
    inputs,
    outputs: {
        verdict: "`pass`, `warn`, `fail`, `error` or `skipped`: the worst of all reports, `error` when one is missing. On `workflow_run` always `skipped`.",
        report: "Path of the aggregate's report.",
        "comment-url": "Address of the comment; empty when there is none.",
        html: "Path of the page, when `html` asks for one.",
    },
    permissions: {
        "pull-requests: write": "to write the comment",
        "statuses: write": "to set the statuses; only with `statuses: true`",
        "actions: read": "to read the artifacts of another run; only on `workflow_run`",
        "contents: read": "to compare workflow and policy with the base's; only on `workflow_run`",
    },
    examples: [["--report-files", "modelgate-reports", "--expected", "digits", "--html", "verdict.html"]],
    branding: { icon: "message-square", color: "green" },
};

;// CONCATENATED MODULE: ./actions/comment/src/aggregate-report.ts




/** The aggregate as a report of its own: what was gathered, and what of it kept it from judging. */
function aggregateReport({ verdict, lines }, { trust, problems }, given, host) {
    const base = outline(host, []);
    const gathered = lines.map(({ name, effect, text }) => ({ name, verdict: effect, reason: text }));
    const subject = { ...base.subject, name: given.title ?? given.key };
    if (trust !== null) {
        // A second stage tells what another run measured; the check that gates the merge is that run's.
        return { ...base, verdict: "skipped", subject, gathered, notes: [`${trust.state}: ${trust.reason}`] };
    }
    // The lines without a name are the problems, less their remedies.
    const named = lines.filter(({ name, effect }) => effect === "error" && name !== "").map(problemOf);
    return { ...base, verdict, subject, gathered, problems: [...problems, ...named] };
}
/** What was expected and did not come, and what came and does not count, for those who read the comment. */
function notCounted({ lines }, { reports }) {
    const came = Map.groupBy(reports, ({ report }) => nameOf(report));
    return lines
        .filter(({ name, effect }) => effect !== "skipped" && came.get(name)?.length !== 1)
        .map(({ name, text }) => ({ name: name || "a report", reason: text }));
}
/** A report before anything is known, and the whole one of a run that could not begin. */
function outline(host, problems) {
    const ci = host.provenance();
    return {
        schema: report_name/* REPORT_SCHEMA */.D,
        action: "comment",
        verdict: "error",
        subject: {
            name: host.getInput("key") || table.inputs.key.fallback,
            path: null,
            digest: null,
            sizeBytes: null,
            binding: "claimed",
        },
        datasets: [],
        measurements: [],
        checks: [],
        problems: [...problems],
        notes: [],
        environment: (0,environment/* environment */.c)(),
        provenance: {
            repository: ci?.repository ?? null,
            commit: ci?.commit ?? null,
            run: ci?.url ?? null,
            policyDigest: null,
            seed: null,
            createdAt: new Date().toISOString(),
            command: (0,argument_list/* argumentList */.Y)(table, host.getInput),
        },
    };
}
function problemOf({ name, text }) {
    return {
        code: "report-invalid",
        message: `${name}: ${text}`,
        hint: "Look at the job that should have written the report: what it says comes first.",
    };
}

;// CONCATENATED MODULE: ./actions/comment/src/report-files.ts




/**
 * The reports in files, and in the `.json` files anywhere below folders; links below folders are left alone. Never throws
 * for what they hold: each that cannot be read is a problem, and so is a path that does not exist where `mustExist`.
 */
async function readReportFiles(paths, mustExist) {
    /** By absolute path, what the file is called in messages. */
    const found = new Map();
    const reports = [];
    const problems = [];
    for (const path of paths) {
        const files = await filesAt(path);
        if (files === null && mustExist)
            problems.push(absent(path));
        for (const file of files ?? [])
            found.set((0,external_node_path_.resolve)(file), labelOf(path, file));
    }
    if (found.size > DEFAULT_BOUNDS.entries)
        return { reports, problems: [...problems, tooMany(found.size)] };
    // One after the other: a thousand at once would be a thousand times 16 MB.
    for (const [file, name] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
        try {
            reports.push({ name, report: await readReport(file) });
        }
        catch (error) {
            problems.push(...report_files_named(error, name));
        }
    }
    return { reports, problems };
}
/** From the folder that was named downwards: where a runner keeps its folders tells nobody anything. */
function labelOf(path, file) {
    return file === path ? path : (0,external_node_path_.join)((0,external_node_path_.basename)((0,external_node_path_.resolve)(path)), (0,external_node_path_.relative)(path, file));
}
/** null when there is nothing at the path. */
async function filesAt(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        return null;
    if (!found.isDirectory())
        return [path];
    const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && /\.json$/i.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}
async function readReport(file) {
    if ((await (0,promises_.stat)(file)).size > DEFAULT_BOUNDS.reportBytes) {
        throw unreadable(`it has more than ${DEFAULT_BOUNDS.reportBytes} bytes`);
    }
    return (0,report/* decodeReport */.bl)(report_files_parsed(await (0,promises_.readFile)(file, "utf8")));
}
/** The parser's own message quotes the document, which may hold anything. */
function report_files_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable("expected JSON");
    }
}
function report_files_named(error, name) {
    return (0,src_error/* problemsOf */.GW)(error).map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}
function unreadable(what) {
    return (0,src_error/* failure */.V2)("report-invalid", what, {
        hint: "A report is a JSON document that a Modelgate action wrote; name the folder that holds nothing else.",
    });
}
function absent(path) {
    return {
        code: "file-missing",
        message: `${path}: there is no such file or folder`,
        hint: "Download the artifacts with the reports first, or say with `expected` which reports are due.",
    };
}
function tooMany(count) {
    return {
        code: "report-invalid",
        message: `reports: ${count} files end in .json, expected at most ${DEFAULT_BOUNDS.entries}`,
        hint: "Name the folder that holds the reports and nothing else.",
    };
}

;// CONCATENATED MODULE: ./actions/comment/src/run-artifacts.ts


/** Packed, all artifacts together. 256 reports of ordinary size take a hundredth of it. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What a matrix can have of jobs, with room for a few by hand. */
const MOST_ARTIFACTS = 300;
/**
 * The reports in a run's artifacts whose names begin with `prefix`. A stranger's run may have uploaded them, so all is
 * bounded, and what cannot be read is a problem; only GitHub's own faults and refusals are thrown.
 */
async function readRunArtifacts(github, run, prefix) {
    const reports = [];
    const problems = [];
    const artifacts = await newest(github, run, prefix);
    if (artifacts.length > MOST_ARTIFACTS) {
        problems.push(run_artifacts_refused("the run", `${artifacts.length} artifacts, expected at most ${MOST_ARTIFACTS}`));
    }
    let left = MOST_BYTES;
    for (const artifact of artifacts.slice(0, MOST_ARTIFACTS)) {
        const read = await readOne(github, artifact, left);
        left -= read.bytes;
        reports.push(...read.reports.map(({ name, report }) => ({ name: `${artifact.name}/${name}`, report })));
        problems.push(...read.problems.map((one) => ({ ...one, message: `${shown(artifact)}: ${one.message}` })));
        if (reports.length > DEFAULT_BOUNDS.entries) {
            problems.push(run_artifacts_refused("the run", `expected at most ${DEFAULT_BOUNDS.entries} reports`));
            return { reports: reports.slice(0, DEFAULT_BOUNDS.entries), problems };
        }
    }
    return { reports, problems };
}
/** A run's attempts share its artifacts, and a job that runs again uploads the same name again: the last counts. */
async function newest(github, run, prefix) {
    const byName = new Map();
    for await (const artifact of github.artifacts(run.id)) {
        if (!artifact.name.startsWith(prefix))
            continue;
        const known = byName.get(artifact.name);
        if (known === undefined || artifact.id > known.id)
            byName.set(artifact.name, artifact);
    }
    return [...byName.values()].toSorted((a, b) => a.id - b.id);
}
async function readOne(github, artifact, mostBytes) {
    const none = { reports: [], bytes: 0 };
    if (artifact.expired)
        return { ...none, problems: [expired()] };
    if (artifact.sizeBytes > mostBytes)
        return { ...none, problems: [run_artifacts_tooLarge()] };
    try {
        const zip = await github.downloadArtifact(artifact.id, mostBytes);
        const { reports, problems } = readReports(zip);
        // What is held in memory counts as well: a packed report may be 250 times as long.
        const held = reports.reduce((sum, { report }) => sum + JSON.stringify(report).length, 0);
        return { reports, problems, bytes: Math.max(zip.length, held) };
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ && error.code === "report-invalid") {
            return { ...none, problems: [run_artifacts_tooLarge()] };
        }
        throw error;
    }
}
/** GitHub forbids no letters to artifact names but a few: what is shown is cut, and escaped where it is shown. */
function shown({ name }) {
    return name.slice(0, 100);
}
function expired() {
    return {
        code: "report-invalid",
        message: "the artifact has expired",
        hint: "Run what measured again: artifacts are kept for a limited time.",
    };
}
function run_artifacts_tooLarge() {
    return {
        code: "report-invalid",
        message: `the reports of this run take more than ${MOST_BYTES} bytes`,
        hint: "Upload the report files alone, without models or data.",
    };
}
function run_artifacts_refused(what, message) {
    return { code: "report-invalid", message: `${what}: ${message}`, hint: "Upload one artifact a model." };
}

;// CONCATENATED MODULE: ./actions/comment/src/second-stage.ts


/** How a run ends whose reports, if there are any, say all there is to say. */
const EXPLAINED = ["success", "skipped", "neutral"];
/**
 * Which pull request another run was for, and whether what it says may count. Asked of GitHub, never of the artifact.
 * @throws ModelgateError when GitHub does not say which pull request it was
 */
async function placesOfRun(github, run, files) {
    const found = await findPullRequest(github, run);
    if (found.state !== "found") {
        const { reason } = found;
        return {
            places: { comment: null, statuses: null, because: reason },
            trust: { state: "neutral", reason },
        };
    }
    const { pullRequest } = found;
    const trust = await trustOf(github, run, pullRequest, files);
    const because = "the run was for this pull request";
    return { places: { comment: pullRequest.number, statuses: run.headSha, because }, trust };
}
async function trustOf(github, run, pullRequest, { workflow, policy }) {
    if (workflow === null) {
        return { state: "neutral", reason: "the input `workflow` does not say which workflow measures" };
    }
    try {
        return await judgeTrust(github, { run, pullRequest, workflowPath: workflow, policyPath: policy });
    }
    catch (error) {
        // What cannot be looked at is not trusted; the numbers are worth showing all the same.
        if (!(error instanceof src_error/* ModelgateError */.HJ))
            throw error;
        return { state: "neutral", reason: error.problems.map(({ message }) => message).join("; ") };
    }
}
/**
 * A run that did not succeed though no report says why: a model's job was cancelled, or died before it wrote one. The first
 * stage's own gate knew which reports were due; this is how the second one hears of it.
 */
function unexplained({ conclusion }, reports) {
    const isTold = reports.some(({ report: { verdict } }) => verdict === "fail" || verdict === "error");
    if (conclusion === null || EXPLAINED.includes(conclusion))
        return [];
    if (conclusion === "failure" && isTold)
        return [];
    return [
        {
            code: "report-invalid",
            message: `the run that measured ended with ${conclusion}, and no report says why`,
            hint: "Look at its log: a job ended before it wrote its report.",
        },
    ];
}

;// CONCATENATED MODULE: ./actions/comment/src/gather.ts





const FOLDER = "modelgate-reports";
/**
 * Reads this run's report files; or, in a second stage, the artifacts of the run that measured. `connect` gives GitHub,
 * or null without a token.
 * @throws ModelgateError when another run's reports are asked for and GitHub does not give them
 */
async function gather(given, event, connect) {
    if (event.kind !== "workflow-run" && given.runId === null)
        return await firstStage(given, event);
    refuseGate(event);
    const github = connect();
    if (github === null)
        throw withoutToken(given.runId);
    const run = await otherRun(github, event, given.runId);
    const { reports, problems } = await readRunArtifacts(github, run, given.artifact);
    return {
        reports,
        problems: [...problems, ...unexplained(run, reports)],
        ...(await placesOfRun(github, run, given)),
        run: { id: run.id, attempt: run.attempt, url: run.url },
        commit: run.headSha,
        readOnly: false,
    };
}
async function firstStage({ reports, expected }, event) {
    // Where `expected` says what is due, it also says what is missing; a path that is named and empty is a slip otherwise.
    const read = await readReportFiles(reports.length > 0 ? reports : [FOLDER], reports.length > 0 && expected === null);
    return {
        ...read,
        places: (0,src_event/* placesOf */.e)(event),
        trust: null,
        run: null,
        commit: "headSha" in event ? event.headSha : null,
        readOnly: event.kind === "pull-request" && event.fork && !event.closed,
    };
}
async function otherRun(github, event, id) {
    if (event.kind === "workflow-run" && (id === null || id === event.run.id))
        return event.run;
    if (id === null)
        throw (0,src_error/* failure */.V2)("input-invalid", "run-id: expected the id of a workflow run, got nothing");
    return await github.workflowRun(id);
}
/** A second stage only describes and always succeeds: as the gate of a pull request it would let everything through. */
function refuseGate({ kind }) {
    if (kind === "workflow-run" || kind === "manual" || kind === "schedule")
        return;
    throw (0,src_error/* failure */.V2)("input-invalid", `run-id: expected on workflow_run or in a workflow started by hand, got one for a ${kind}`, {
        hint: "Where a check gates the merge, download this run's artifacts with actions/download-artifact and give `reports`.",
    });
}
function withoutToken(runId) {
    return (0,src_error/* failure */.V2)("github-denied", "the artifacts of another run cannot be read without a token", {
        hint: `Give the job \`permissions: { actions: read }\` and leave \`token\` at its default. On a laptop: gh run download ${runId ?? "RUN"} --dir modelgate-reports`,
    });
}

;// CONCATENATED MODULE: ./actions/comment/src/statuses.ts


/** Each is a request, and a repository's jobs share 1,000 an hour. */
const MOST_EACH = 50;
/** GitHub refuses a longer description, and a context beyond 255. */
const statuses_DESCRIPTION_CHARACTERS = 140;
const statuses_STATE = {
    skipped: "success",
    pass: "success",
    warn: "success",
    fail: "failure",
    error: "error",
};
/** What the statuses say: the verdict under the gate's key first, then one for each report as far as there is room. */
function statusesOf(told, { reports, trust }) {
    const { key, verdict, url } = told;
    const doubted = statuses_STATE[verdict] === "success" && trust?.state === "neutral";
    const text = doubted ? `not trusted: ${trust.reason}` : statuses_sentence(told, reports.length);
    const overall = {
        state: doubted ? "pending" : statuses_STATE[verdict],
        // Never the required job's name: of a check and a status of one name GitHub requires both.
        context: `${plain(key, 100)} / verdict`,
        description: plain(text, statuses_DESCRIPTION_CHARACTERS),
        url,
    };
    const each = reports
        .slice(0, MOST_EACH)
        .map(({ report }) => statusOf(report, { url, ...(trust === null ? {} : { trust }) }));
    return [overall, ...each];
}
function statuses_sentence({ verdict, lines }, reports) {
    if (verdict === "skipped")
        return "skipped: nothing was judged";
    if (verdict === "pass")
        return `pass: ${reports} ${reports === 1 ? "report" : "reports"}`;
    const [first, ...others] = lines.filter(({ effect }) => effect === verdict);
    if (first === undefined)
        return verdict;
    const who = first.name === "" ? verdict : (0,visible/* shorten */.ml)(first.name, 60);
    return `${who}: ${first.text}${others.length > 0 ? `; and ${others.length} more` : ""}`;
}
/** One line of a stranger's text. GitHub refuses a status with characters that take four bytes. */
function plain(text, most) {
    return (0,visible/* shorten */.ml)((0,visible/* visible */.RK)(text).replace(/[\u{10000}-\u{10ffff}]/gu, "\ufffd"), most);
}

;// CONCATENATED MODULE: ./actions/comment/src/publish.ts



/**
 * Writes comment and statuses where the event has places for them, and gives the comment's address, "" when there is
 * none. Never throws: a verdict is not changed by what keeps it from being told.
 */
async function publish(connect, message, gathered, given, host) {
    const { sha, issue } = placesIn(gathered, given, host);
    let url = "";
    if (issue !== null) {
        await telling("comment", host, async () => {
            const github = connect();
            if (github === null)
                return host.info("no comment: there is no token");
            const outcome = await upsertComment(github, { issue, ...stickyOf(message, gathered, given) });
            host.info(`comment: ${outcome.action}${outcome.url === null ? "" : ` ${outcome.url}`}`);
            url = outcome.url ?? "";
        });
    }
    if (sha !== null) {
        await telling("status", host, async () => {
            const github = connect();
            if (github === null)
                return host.info("no status: there is no token");
            const { verdict, lines } = message.told;
            const statuses = statusesOf({ key: given.key, verdict, lines, url: message.run.url }, gathered);
            for (const status of statuses)
                await github.setStatus(sha, status);
        });
    }
    return url;
}
/** Where the event has a place and the inputs want something there; the log says why there is none. */
function placesIn({ places, readOnly }, given, host) {
    const isSilent = given.comment === "never";
    if (isSilent || places.comment === null) {
        host.info(`no comment: ${isSilent ? "`comment: never`" : places.because}`);
    }
    if (readOnly && !(isSilent && !given.statuses)) {
        const remedy = "To have it commented, add the second workflow that actions/comment/README.md shows.";
        const message = `${places.because}: the verdict is in the job summary. ${remedy}`;
        host.annotate([{ level: "notice", title: "No comment", message }]);
    }
    return { issue: isSilent ? null : places.comment, sha: given.statuses ? places.statuses : null };
}
function stickyOf({ body, told, run }, { reports }, { key, comment }) {
    const { verdict } = told;
    const judged = reports.some(({ report }) => report.verdict !== "skipped");
    return {
        key,
        run,
        body,
        mode: comment === "never" ? "always" : comment,
        failed: verdict === "fail" || verdict === "error",
        changed: judged || verdict !== "skipped",
    };
}
/** A token that may only read is no fault where forks and bots get such a one; anything else deserves a look. */
async function telling(what, host, write) {
    try {
        await write();
    }
    catch (error) {
        const problems = (0,src_error/* problemsOf */.GW)(error);
        const isDenied = problems.every(({ code }) => code === "github-denied");
        host.annotate(problems.map(({ message, hint = "" }) => ({
            level: isDenied ? "notice" : "warning",
            title: `No ${what}`,
            message: `${message}. The verdict is in the job summary. ${hint}`.trimEnd(),
        })));
    }
}

;// CONCATENATED MODULE: ./actions/comment/src/main.ts









/** Builds the command around the world it speaks to. */
function comment(world) {
    let body = "";
    return {
        body: () => body,
        command: {
            ...table,
            async run(given, host) {
                const told = await run(given, host, world);
                body = told.body;
                return told.report;
            },
            failed: (problems, host) => outline(host, problems),
        },
    };
}
/** Joins the reports, writes the verdict where it can be seen, and gives it as a report of its own. */
async function run(given, host, world) {
    const connect = once(() => (given.token === null ? null : world.gitHub(given.token, host.info)));
    const gathered = await gather(given, await eventOf(world, host), connect);
    const told = aggregate({ models: given.expected ?? [] }, gathered.reports, gathered.problems);
    if (gathered.reports.length === 0 && told.verdict === "skipped" && given.expected === null) {
        const message = "There is no report, and `expected` does not say whether one is due.";
        host.annotate([{ level: "warning", title: "Nothing was judged", message }]);
    }
    const reports = gathered.reports.map(({ report }) => report);
    const shown = shownOf(told, gathered, given, host);
    if (given.html !== null)
        await writePage(given.html, () => htmlPage(reports, shown), host);
    const body = commentBody(reports, { ...shown, maxChars: sticky_comment_BODY_ROOM });
    const measured = gathered.run ?? thisRun(host);
    if (measured !== null) {
        const message = { body, told, run: measured };
        host.setOutput("comment-url", await publish(connect, message, gathered, given, host));
    }
    return { report: aggregateReport(told, gathered, given, host), body };
}
/** An event that cannot be read has no place for a comment. What was measured counts all the same. */
async function eventOf({ eventName, payload }, host) {
    let event = { kind: "manual" };
    const read = async () => {
        event = (0,src_event/* readEvent */.j)(eventName, payload());
    };
    // Without it a second stage would not know whose reports to read.
    if (eventName === "workflow_run")
        await read();
    else
        await telling("comment", host, read);
    return event;
}
/** What comment and page say beyond the reports. */
function shownOf(told, gathered, { title, html }, host) {
    const here = thisRun(host)?.url;
    return {
        title: title ?? undefined,
        verdict: told.verdict,
        problems: notCounted(told, gathered),
        trust: gathered.trust ?? undefined,
        commit: gathered.commit ?? undefined,
        runUrl: gathered.run?.url ?? here,
        reportUrl: html === null || here === undefined ? undefined : `${here}#artifacts`,
    };
}
async function writePage(path, page, host) {
    await telling("page", host, async () => {
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(path, page());
        }
        catch (cause) {
            if (!(cause instanceof Error && "code" in cause))
                throw cause;
            throw (0,src_error/* failure */.V2)("input-invalid", `html: expected a path that can be written, got "${path}" (${cause.code})`);
        }
        host.setOutput("html", (0,external_node_path_.resolve)(path));
    });
}
function thisRun(host) {
    const run = host.provenance();
    return run === null ? null : { id: Number(run.id), attempt: run.attempt, url: run.url };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

// EXTERNAL MODULE: ./packages/render/src/text.ts
var src_text = __webpack_require__(6595);
// EXTERNAL MODULE: ./packages/runner/src/laptop.ts + 4 modules
var laptop = __webpack_require__(5925);
;// CONCATENATED MODULE: ./packages/cli/src/comment.ts



/** `modelgate comment`: what the action would write, on standard output and as a page. Asks GitHub nothing. */
async function runComment(argv) {
    const { command, body } = comment({ eventName: "", payload: () => ({}), gitHub: () => null });
    await (0,laptop/* runOnLaptop */.Vn)(command, argv, {
        render: (colour) => (report) => ({
            summary: body() || (0,src_text/* text */.Q)(report, { colour, width: process.stdout.columns ?? 100 }),
            annotations: [],
        }),
    });
}


/***/ }),

/***/ 5065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ filledBins),
/* harmony export */   Qm: () => (/* binding */ flipsSentence),
/* harmony export */   Yp: () => (/* binding */ flipRate),
/* harmony export */   fN: () => (/* binding */ idsList),
/* harmony export */   gR: () => (/* binding */ AXES)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6567);
/* harmony import */ var _markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7356);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2596);



/** Ids of a stranger's that are shown, of each direction. */
const MOST_IDS = 20;
/** "61: 0.032 (0.025 to 0.041)" */
function flipRate(count, { value, interval }) {
    const shown = (share) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .F)(share, "ratio");
    const range = interval === null ? "" : ` (${shown(interval.low)} to ${shown(interval.high)})`;
    return `${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)}: ${shown(value)}${range}`;
}
/** "61 newly wrong, 10 newly right of 1,899 examples (McNemar p 0.0002)" */
function flipsSentence({ negative, positive, n, p }) {
    return `${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(negative)} newly wrong, ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(positive)} newly right of ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(n)} examples (McNemar p ${(0,_why_js__WEBPACK_IMPORTED_MODULE_2__/* .formatP */ .MA)(p)})`;
}
/** "`a`, `b` and 40 more"; "" for none. Only ids: what an example holds stays where it is. */
function idsList(ids, total, name) {
    const shown = ids.slice(0, MOST_IDS).map(name);
    const more = Math.max(total, ids.length) - shown.length;
    if (shown.length === 0)
        return "";
    return `${shown.join(", ")}${more > 0 ? ` and ${(0,_markdown_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(more)} more` : ""}`;
}
/** What the columns of the points of a curve are. */
const AXES = {
    roc: { title: "ROC", x: "false positive rate", y: "true positive rate" },
    "precision-recall": { title: "Precision-recall", x: "recall", y: "precision" },
};
/** Bins that hold examples. */
function filledBins({ bins }) {
    return bins.flatMap(({ n, probability, share, interval }) => probability === null || share === null ? [] : [{ n, probability, share, interval }]);
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

/***/ 6403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   H: () => (/* binding */ foldSlices)
/* harmony export */ });
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2596);

/** Slices of one clause that are shown each for itself: more are folded into one line. */
const MOST = 3;
/**
 * The same checks, worst first, with the many slices of one clause as one: the worst of them, which carries all of them
 * in `slices`.
 */
function foldSlices(judged, most = MOST) {
    const families = Map.groupBy(judged, familyOf);
    const folded = new Set();
    return judged.flatMap((row) => {
        const family = familyOf(row);
        const slices = families.get(family) ?? [];
        if (family === "" || slices.length <= most)
            return [row];
        if (folded.has(family))
            return [];
        folded.add(family);
        return [{ ...row, slices }];
    });
}
/** How many checks a line stands for. */
function sizeOf({ slices }) {
    return slices?.length ?? 1;
}
/** What the slices of one clause share; "" for all rows. */
function familyOf(row) {
    const slice = (0,_why_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .Mz)(row);
    if (slice === null)
        return "";
    const { limit, tier, judge, at } = row.check;
    const { metric, dataset } = row.measurement ?? {};
    return JSON.stringify([metric, dataset, Object.keys(slice), limit, tier, judge, at?.path, at?.line]);
}


/***/ }),

/***/ 6567:
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
        if (neighbours.every((other) => Math.sign(shown - other) === Math.sign(value - other)))
            return text;
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

/***/ 9510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ picturePoints)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6992);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7853);


/**
 * What a picture of a check shows: value, interval and limit on one axis; for a comparative limit the difference, with the
 * baseline at zero. null when there is nothing to draw.
 */
function picturePoints({ check, measurement, bound }) {
    if (measurement?.value == null || bound === null || bound.of === "dummy")
        return null;
    if (bound.of === "value") {
        const { value, interval, baseline } = measurement;
        return {
            value,
            low: interval?.low,
            high: interval?.high,
            limit: { side: bound.side, value: check.limit.value },
            baseline: baseline?.value ?? undefined,
        };
    }
    const [limit] = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsBeside */ .UG)(bound, measurement);
    const { value, interval } = (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceOf */ .Pq)(measurement);
    if (value === null || limit === undefined)
        return null;
    return {
        value,
        low: interval?.low,
        high: interval?.high,
        limit: { side: bound.side, value: limit },
        baseline: 0,
    };
}


/***/ }),

/***/ 6595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _behaviour_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5065);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7090);
/* harmony import */ var _fold_slices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6403);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6567);
/* harmony import */ var _interval_bar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5685);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7853);
/* harmony import */ var _picture_points_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9510);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2872);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2118);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8124);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2596);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9102);












const COLOUR = { skipped: 36, pass: 32, warn: 33, fail: 31, error: 31 };
const INDENT = "         ";
/**
 * A report for a terminal or a log. Read from its end, which is what a log and a terminal show first: the last line is
 * the verdict (not wrapped: it can be searched for), the worst check stands right above. No line is a command to the Actions runner.
 */
function text(report, options) {
    const width = Math.max(40, options.width);
    const judged = (0,_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedChecks */ .Ji)(report);
    const blocks = [
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(subjectLine(report), width),
        unjudgedLines(report),
        checkLines((0,_fold_slices_js__WEBPACK_IMPORTED_MODULE_2__/* .foldSlices */ .H)(judged).toReversed(), width, options),
        policyLines(report, width),
        (report.flips ?? []).flatMap((flips) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`flips on ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(flips.dataset, 60)}: ${(0,_behaviour_words_js__WEBPACK_IMPORTED_MODULE_4__/* .flipsSentence */ .Qm)(flips)}`, width)),
        report.notes.flatMap((note) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`note: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(note, 500)}`, width)),
        problemLines(report.problems, width),
        repeatLines(report),
        [verdictLine(report, judged)],
    ];
    const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]);
    const inert = lines.slice(0, -1).map(_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLogLine */ .TR);
    return `${(options.colour ? inert.map(paint) : inert).join("\n")}\n`;
}
const VOICE = {
    name: (name, max) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name, max),
    prose: (prose, max) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(prose, max),
};
function subjectLine({ action, subject, datasets }) {
    const size = subject.sizeBytes === null ? "" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(subject.sizeBytes, "bytes");
    const data = datasets.map(({ name, rows }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(name, 40)}${rows === null ? "" : ` (${rows} rows)`}`);
    const facts = [
        subject.path ?? "",
        (subject.digest ?? "").slice(0, 19),
        size,
        subject.binding === "claimed" ? "claimed: these bytes were not run" : "",
        data.length > 0 ? `on ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(data.join(", "), 300)}` : "",
    ];
    const known = facts.filter((fact) => fact !== "").map((fact) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(fact, 300));
    return [`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(action, 40)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(subject.name)}`, ...known].join(", ");
}
/**
 * What was measured and not judged, so that a first run without limits shows its numbers. A thing that was looked for and
 * not found, as weights that are NaN, is a number without noise that is 0: the report has it, and nobody has to read it.
 */
function unjudgedLines({ checks, measurements }) {
    const judged = new Set(checks.map(({ measurement }) => measurement));
    const rows = measurements
        .filter(({ id, value, interval }) => !judged.has(id) && !(value === 0 && interval === null))
        .map(({ metric, dataset, value, unit, interval }) => [
        "measured",
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(dataset === null ? metric : `${metric} on ${dataset}`, 60),
        value === null ? "none" : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(value, unit),
        interval ? `${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(interval.low, unit)} to ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .F)(interval.high, unit)}` : "",
    ]);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .align */ .MM)(rows);
}
function checkLines(judged, width, { ascii = false }) {
    const full = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .align */ .MM)(judged.map((row) => cells(row, 60, ascii)));
    // On a narrow terminal the picture goes first, then the middle of the names.
    const pictured = full.every((line) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(line) <= width);
    const rows = pictured ? full : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .align */ .MM)(judged.map((row) => cells(row, Math.max(12, width - 56), null)));
    return judged.flatMap((row, index) => {
        const why = (0,_why_js__WEBPACK_IMPORTED_MODULE_6__/* .whyOf */ .gf)(row);
        const below = why === "" || why === "within noise" ? [] : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(why, 500), width, INDENT);
        return [rows[index] ?? "", ...below];
    });
}
function cells(row, nameWidth, ascii) {
    const { interval, check, difference } = row;
    const points = ascii === null ? null : (0,_picture_points_js__WEBPACK_IMPORTED_MODULE_7__/* .picturePoints */ .O)(row);
    const bar = points === null
        ? ""
        : (0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_8__/* .intervalBar */ .z)({ ...points, limit: points.limit?.value ?? null }, { ascii: ascii === true });
    return [
        _wording_js__WEBPACK_IMPORTED_MODULE_9__/* .VERDICT */ .y3[check.effect].word.padEnd(INDENT.length - 2),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .checkName */ .I3)(row, _visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK), nameWidth),
        difference === null ? row.value : `${row.value} (${difference.value})`,
        row.limit,
        (difference === null ? interval && `${interval.low} to ${interval.high}` : difference.interval?.range) ??
            "",
        ...(ascii === null ? [] : [bar]),
        // Others say it in the line below.
        check.effect === "pass" && row.withinNoise ? "within noise" : "",
    ];
}
/** Whose limits judged, what this change does to them, and whether any of it counts. */
function policyLines(report, width) {
    const { observed, judgedBy, changes } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_10__/* .standingOf */ .Y)([report], VOICE);
    const lines = [
        judgedBy,
        ...changes.map((change) => `policy change: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(change, 500)}`),
        observed && `Observed only (${observed}).`,
    ];
    return lines.filter((line) => line !== "").flatMap((line) => (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(line, width));
}
function problemLines(problems, width) {
    return problems.flatMap(({ code, message, hint, at }) => [
        ...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`ERROR    ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(code)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message, 1000)}`, width),
        ...(at === undefined ? [] : [`${INDENT}at ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .location */ .C5)(at))}`]),
        ...(hint === undefined ? [] : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(`remedy: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(hint, 1000)}`, width, INDENT)),
    ]);
}
function repeatLines({ verdict, provenance }) {
    if (verdict === "pass" || provenance.command.length === 0)
        return [];
    // Not wrapped: it is there to be copied.
    return [`repeat: ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_11__/* .commandLine */ .a)(provenance.command)}`];
}
function verdictLine(report, worstFirst) {
    const worst = (0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .worstSentence */ .ZG)(report, worstFirst, VOICE);
    const { doubt } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_10__/* .standingOf */ .Y)([report], VOICE);
    return `${_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .VERDICT */ .y3[report.verdict].word} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(report.subject.name, 60)}${doubt}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .countSentence */ .hs)(report)} ${worst}`.trimEnd();
}
/** Colours the word a line begins with, when it is one of ours. */
function paint(line) {
    for (const [effect, { word }] of Object.entries(_wording_js__WEBPACK_IMPORTED_MODULE_9__/* .VERDICT */ .y3)) {
        if (line.startsWith(`${word} `))
            return `\u001b[1;${COLOUR[effect]}m${word}\u001b[0m${line.slice(word.length)}`;
    }
    return line;
}


/***/ }),

/***/ 8124:
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


/***/ }),

/***/ 6982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ currentEvent)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9885);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1517);


/**
 * The event that started this run, by the runner's own variables; null on a laptop.
 * @throws ModelgateError `input-invalid` when the runner names an event that cannot be read
 */
function currentEvent(env) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
    if (env["GITHUB_ACTIONS"] !== "true" || !name || !path)
        return null;
    return (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(name, (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .eventPayload */ .Z)(path));
}


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ eventPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);


/**
 * The event that started this run, as GitHub wrote it to a file.
 * @throws ModelgateError `input-invalid` when there is no such file, or no JSON in it
 */
function eventPayload(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch (cause) {
        // The parser's own message quotes the event, which holds what strangers wrote.
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("input-invalid", "GITHUB_EVENT_PATH: expected a file with the event as JSON", {
            hint: "GitHub's runner writes it: run this in a workflow.",
            cause,
        });
    }
}


/***/ }),

/***/ 9885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ placesOf),
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
;// CONCATENATED MODULE: ./packages/review/src/payload.ts

/** A commit of nowhere: what GitHub sends for "none". */
const NO_COMMIT = /^0+$/;
/** @throws ModelgateError `input-invalid` from each of its methods */
function payload(value, path = "the event") {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw unexpected(path, "an object");
    const fields = value;
    const field = (key) => (Object.hasOwn(fields, key) ? fields[key] : undefined);
    const read = (key, expected, is) => {
        const found = field(key);
        if (!is(found))
            throw unexpected(`${path}.${key}`, expected);
        return found;
    };
    const isText = (found) => typeof found === "string";
    return {
        at: (key) => payload(field(key), `${path}.${key}`),
        text: (key) => read(key, "text", isText),
        optionalText: (key) => (field(key) == null ? null : read(key, "text", isText)),
        number: (key) => read(key, "a whole number", (found) => Number.isSafeInteger(found)),
        boolean: (key) => read(key, "true or false", (found) => typeof found === "boolean"),
        has: (key) => field(key) != null,
    };
}
/** A full commit id; null for the row of zeros that stands for none. */
function commitOf(from, key) {
    const sha = from.text(key);
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha))
        throw unexpected(key, "a commit id");
    return NO_COMMIT.test(sha) ? null : sha;
}
/** The same where there has to be one. */
function headOf(from, key) {
    const sha = commitOf(from, key);
    if (sha === null)
        throw unexpected(key, "a commit id that is not all zeros");
    return sha;
}
function unexpected(path, expected) {
    return (0,error/* failure */.V2)("input-invalid", `${path}: expected ${expected}`, {
        hint: "The file in GITHUB_EVENT_PATH is written by GitHub: run this in a workflow, or give another event file.",
    });
}

;// CONCATENATED MODULE: ./packages/review/src/event.ts

const READERS = {
    pull_request: pullRequest,
    pull_request_target: pullRequest,
    pull_request_review: pullRequest,
    push: (event) => ({
        kind: "push",
        headSha: commitOf(event, "after"),
        beforeSha: commitOf(event, "before"),
        ref: event.text("ref"),
    }),
    merge_group: mergeGroup,
    workflow_run: workflowRun,
    schedule: () => ({ kind: "schedule" }),
};
/**
 * Reads the event that started this run: `GITHUB_EVENT_NAME` and the parsed file of `GITHUB_EVENT_PATH`.
 * @throws ModelgateError `input-invalid` naming the first field that is not as GitHub sends it
 */
function readEvent(name, value) {
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    return reader === undefined ? { kind: "manual" } : reader(payload(value));
}
/** A draft is treated as any pull request: its author wants the verdict before others look. */
function placesOf(event) {
    switch (event.kind) {
        case "pull-request":
            if (event.closed)
                return { comment: null, statuses: null, because: "the pull request is closed" };
            if (event.fork)
                return { comment: null, statuses: null, because: "a run for a fork can only read" };
            return { comment: event.pullRequest, statuses: event.headSha, because: "a pull request" };
        case "push":
            if (event.headSha === null)
                return { comment: null, statuses: null, because: "the branch was deleted" };
            return { comment: null, statuses: event.headSha, because: "a push has no pull request" };
        case "merge-group":
            return {
                comment: null,
                statuses: event.headSha,
                because: "a merge group may hold several pull requests",
            };
        case "workflow-run":
            return {
                comment: null,
                statuses: null,
                because: "the pull request of the other run has to be found first",
            };
        case "schedule":
        case "manual":
            return { comment: null, statuses: null, because: "no commit is under review" };
    }
}
function pullRequest(event) {
    const pull = event.at("pull_request");
    const head = pull.at("head");
    const base = pull.at("base");
    const from = head.has("repo") ? head.at("repo").text("full_name") : null;
    return {
        kind: "pull-request",
        pullRequest: pull.number("number"),
        headSha: headOf(head, "sha"),
        baseSha: headOf(base, "sha"),
        baseRef: base.text("ref"),
        // A review's payload has no `draft`: what is reviewed is treated as any other.
        draft: pull.has("draft") && pull.boolean("draft"),
        closed: pull.text("state") === "closed",
        fork: from === null || from.toLowerCase() !== base.at("repo").text("full_name").toLowerCase(),
    };
}
function mergeGroup(event) {
    const group = event.at("merge_group");
    const [, number] = /gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{7,64}$/.exec(group.text("head_ref")) ?? [];
    return {
        kind: "merge-group",
        pullRequest: number === undefined ? null : Number(number),
        headSha: headOf(group, "head_sha"),
        baseSha: headOf(group, "base_sha"),
        baseRef: group.text("base_ref"),
    };
}
function workflowRun(event) {
    const run = event.at("workflow_run");
    const headRepository = run.has("head_repository") ? run.at("head_repository").text("full_name") : null;
    const own = event.at("repository").text("full_name");
    const headSha = headOf(run, "head_sha");
    return {
        kind: "workflow-run",
        headSha,
        fork: headRepository === null || headRepository.toLowerCase() !== own.toLowerCase(),
        run: {
            id: run.number("id"),
            attempt: run.number("run_attempt"),
            event: run.text("event"),
            status: run.text("status"),
            conclusion: run.optionalText("conclusion"),
            headSha,
            headBranch: run.optionalText("head_branch"),
            headRepository,
            path: run.text("path"),
            url: run.text("html_url"),
        },
    };
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

/***/ 2996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony export COMMON_FLAGS */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3490);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2379);


/** The flags that every command has, beside those of its table. */
const COMMON_FLAGS = { help: "-h", debug: "", "no-colour": "", "no-color": "" };
/**
 * Reads `--flag value`, `--flag=value`, `--switch` and `--no-switch`; the inputs' own names are taken as flags
 * as well. Never throws: every flag that is unknown, doubled or without its value becomes a problem.
 */
function readArguments(fields, argv) {
    const byFlag = new Map();
    for (const field of Object.values(fields))
        byFlag.set(field.name, field).set(field.flag, field);
    const given = new Map();
    const seen = new Set();
    const problems = [];
    const wrong = (message, hint) => problems.push({ code: "input-invalid", message, ...(hint === undefined ? {} : { hint }) });
    const rest = [...argv];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === "-h")
            seen.add("help");
        const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
        if (name === undefined) {
            if (word !== "-h")
                wrong(`${word}: expected a flag, as --model m.onnx`);
            continue;
        }
        const negated = name.startsWith("no-") ? byFlag.get(name.slice(3)) : undefined;
        const field = byFlag.get(name);
        if (field === undefined && negated?.parse === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM && inline === undefined) {
            given.set(negated.name, "false");
        }
        else if (field === undefined && Object.hasOwn(COMMON_FLAGS, name)) {
            seen.add(name);
        }
        else if (field === undefined) {
            const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(name, [...byFlag.keys(), ...Object.keys(COMMON_FLAGS)]);
            wrong(`--${name}: expected a flag of this command`, near === null ? "See --help." : `Did you mean --${near}?`);
            if (inline === undefined && rest[0]?.startsWith("--") === false)
                rest.shift();
        }
        else {
            const value = inline ?? valueAfter(field, rest);
            const before = given.get(field.name);
            if (value === undefined)
                wrong(`--${name}: expected a value`, `Write --${name}=… when it begins with dashes.`);
            else if (before !== undefined && !field.many)
                wrong(`--${name}: expected once, got twice`);
            else
                given.set(field.name, before === undefined ? value : `${before}\n${value}`);
        }
    }
    const colour = seen.has("no-colour") || seen.has("no-color") ? false : null;
    return { given, help: seen.has("help"), debug: seen.has("debug"), colour, problems };
}
function valueAfter(field, rest) {
    const next = rest[0];
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)
        return next === "true" || next === "false" ? rest.shift() : "true";
    return next === undefined || next.startsWith("--") ? undefined : rest.shift();
}


/***/ }),

/***/ 653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3812);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2379);


/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, program = `modelgate ${table.name}`, columns = 100) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx);
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
    if (field.parse === _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
function flagLines(field, columns) {
    const remarks = [
        (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(field) ? "Required." : "",
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


/***/ }),

/***/ 3812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   gx: () => (/* binding */ isRequired),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2379);


/** Declares an input. Without a fallback and with a parser that refuses the empty text, it is required. */
function input(name, parse, about, options = {}) {
    return {
        name,
        parse,
        about,
        fallback: "",
        flag: name,
        many: false,
        secret: false,
        example: "",
        group: "Inputs",
        ...options,
    };
}
/** Whether a run without this input ends with a problem. */
function isRequired(field) {
    try {
        field.parse(field.fallback);
        return false;
    }
    catch {
        return true;
    }
}
/**
 * Reads every field and reports all the problems at once: a CI round trip is too dear for one.
 * GitHub cannot tell an empty input from an absent one, so neither does this.
 * @throws ModelgateError `input-invalid`, or the codes of a parser that reads a document; `known` come first
 */
async function readInputs(fields, getInput, known = []) {
    const problems = [...known];
    const values = {};
    for (const [key, field] of Object.entries(fields)) {
        const given = getInput(field.name).trim();
        try {
            values[key] = await field.parse(given || field.fallback);
        }
        catch (error) {
            problems.push(...problemsWith(field, error));
        }
    }
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    // The loop above filled every key of F from that key's own parser.
    return values;
}
function problemsWith(field, error) {
    if (error instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .ModelgateError */ .HJ)
        return error.problems.map((problem) => named(field, problem));
    if (!(error instanceof RangeError))
        throw error;
    const example = field.example === "" ? {} : { hint: `For example: ${field.example}` };
    return [{ code: "input-invalid", message: `${field.name}: ${explain(field, error)}`, ...example }];
}
function explain(field, error) {
    if (!(error instanceof _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .Unexpected */ .w2))
        return field.secret ? "expected another value" : error.message;
    if (error.got === "")
        return `expected ${error.expected}, got nothing`;
    const got = field.secret ? "a value that is not shown" : `"${shortened(error.got)}"`;
    return `expected ${error.expected}, got ${got}`;
}
function named(field, problem) {
    if (problem.message.startsWith(field.name))
        return problem;
    return { ...problem, message: `${field.name}: ${problem.message}` };
}
function shortened(value) {
    return value.length <= 120 ? value : `${value.slice(0, 120)}…`;
}


/***/ }),

/***/ 5925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j6: () => (/* binding */ laptopHost),
  Vn: () => (/* binding */ runOnLaptop)
});

// UNUSED EXPORTS: helpText, readArguments

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

// EXTERNAL MODULE: ./packages/runner/src/help.ts
var help = __webpack_require__(653);
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
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(3812);
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
        terminal.stdout.write(`${(0,help/* helpText */.B)(command, options.program)}\n`);
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

/***/ 2379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   K3: () => (/* binding */ parser),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   w2: () => (/* binding */ Unexpected),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports ratio, list */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3490);

/** Says what a parser expected and what it got instead. `readInputs` turns it into a problem that names the input. */
class Unexpected extends RangeError {
    name = "Unexpected";
    expected;
    got;
    constructor(expected, got) {
        super(`expected ${expected}`);
        this.expected = expected;
        this.got = got;
    }
}
/** Makes a parser out of a function that gives undefined for text it does not understand. */
function parser(expects, read) {
    const parse = (value) => {
        const result = read(value);
        if (result === undefined)
            throw new Unexpected(expects, value);
        return result;
    };
    return Object.assign(parse, { expects });
}
/** Any text but the empty one. */
const text = parser("text", (value) => value || undefined);
/** A path on this machine, relative to the working directory. The file need not exist. */
const path = parser("a path", (value) => value === "" || value.includes("\0") ? undefined : value);
/** `true` or `false`; `yes`, `no`, `1` and `0` are refused, so that a typing error cannot pass as a no. */
const boolean = parser("true or false", (value) => {
    const lower = value.toLowerCase();
    return lower === "true" ? true : lower === "false" ? false : undefined;
});
/** A share between 0 and 1; `95%` and `0.95` are the same number. */
const ratio = parser("0..1 or a percentage, as 0.95 or 95%", (value) => {
    const match = /^(\d+(?:\.\d*)?|\.\d+)(%?)$/.exec(value);
    // Dividing after parsing: 95 / 100 is the double nearest to 0.95, 95 * 0.01 is not.
    const share = match ? Number(match[1]) / (match[2] ? 100 : 1) : Number.NaN;
    return share >= 0 && share <= 1 ? share : undefined;
});
/** An integer from `min` to `max`, both included. Digits only: no `1e3`, no `1_000`. */
function wholeNumber(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expects = max === Number.MAX_SAFE_INTEGER
        ? `a whole number, at least ${min}`
        : `a whole number from ${min} to ${max}`;
    return parser(expects, (value) => {
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        return Number.isSafeInteger(number) && number >= min && number <= max ? number : undefined;
    });
}
/** One of the given words. A near miss is answered with the word that was probably meant. */
function oneOf(...words) {
    const expects = words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    const parse = (value) => {
        if (words.includes(value))
            return value;
        const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(value, words);
        throw new Unexpected(near === null ? expects : `${expects} (did you mean ${near}?)`, value);
    };
    return Object.assign(parse, { expects });
}
const MILLISECONDS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds from a number with its unit: `250ms`, `30s`, `2m`, `1.5h`, `7d`. A bare number is refused. */
const durationMs = parser("a duration with a unit, as 250ms, 30s, 2m or 1h", (value) => withUnit(value, MILLISECONDS));
const BYTES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
    TiB: 1024 ** 4,
};
/** Bytes from a number with its unit: `500MB` is 5e8, `2GiB` is 2147483648. A bare number is bytes. */
const bytes = parser("a size in bytes or with a unit, as 500MB or 2GiB", (value) => {
    const size = withUnit(/^\d+$/.test(value) ? `${value}B` : value, BYTES);
    return size === undefined ? undefined : Math.round(size);
});
function withUnit(value, units) {
    const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(value) ?? [];
    const size = Object.hasOwn(units, unit) ? Number(number) * (units[unit] ?? Number.NaN) : Number.NaN;
    return Number.isFinite(size) && size <= Number.MAX_SAFE_INTEGER ? size : undefined;
}
/** null for the empty text, else what the given parser makes of it. */
function optional(parse) {
    return labelled((value) => (value === "" ? null : parse(value)), parse.expects);
}
/** Every entry between commas or line ends; empty ones are dropped. The empty text is the empty list. */
function list(parse) {
    return labelled((value) => entries(value, /[,\n]/, parse), each(parse, "commas or line ends"));
}
/** Every line that is not empty; a line may hold commas. The empty text is the empty list. */
function lines(parse) {
    return labelled((value) => entries(value, /\n/, parse), each(parse, "line ends"));
}
function entries(value, separator, parse) {
    return value.split(separator).flatMap((entry) => (entry.trim() === "" ? [] : [parse(entry.trim())]));
}
function each(parse, separators) {
    return parse.expects === undefined ? undefined : `${parse.expects}; several between ${separators}`;
}
function labelled(parse, expects) {
    return expects === undefined ? parse : Object.assign(parse, { expects });
}


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** A number as JSON has them: neither NaN nor infinite. */
const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x());
/** A whole number from 0. */
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** A two-sided interval around an estimate, with the method that gave it. */
const Interval = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    low: number,
    high: number,
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(number, valibot__WEBPACK_IMPORTED_MODULE_0__/* .gtValue */ .zYL(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .ltValue */ .ulq(1)),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jl: () => (/* binding */ Check),
  TF: () => (/* binding */ DatasetEntry),
  OH: () => (/* binding */ Environment),
  Dc: () => (/* binding */ Measurement),
  kY: () => (/* binding */ Provenance),
  pl: () => (/* binding */ Report),
  B7: () => (/* binding */ Subject),
  bl: () => (/* binding */ decodeReport)
});

// UNUSED EXPORTS: Baseline, Gathered, PolicyEntry, UNITS

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(8855);
// EXTERNAL MODULE: ./packages/schema/src/interval.ts
var interval = __webpack_require__(1000);
// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var limit = __webpack_require__(8034);
// EXTERNAL MODULE: ./packages/schema/src/mode.ts
var mode = __webpack_require__(6434);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(8615);
;// CONCATENATED MODULE: ./packages/schema/src/sections.ts


const share = dist/* object */.Ikc({ value: interval/* number */.ai, interval: dist/* nullable */.mee(interval/* Interval */.IX) });
/** Examples that changed between right and wrong, of one data set. */
const Flips = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    /** Examples that both models answered. */
    n: interval/* count */.U9,
    /** Right before, wrong now; and the other way round. */
    negative: interval/* count */.U9,
    positive: interval/* count */.U9,
    /** Negative and positive flip rate: shares of `n`. */
    nfr: share,
    pfr: share,
    /** Two-sided p-value of McNemar's exact test. */
    p: interval/* number */.ai,
    /** The first of them by id; `negative` and `positive` count all. */
    negativeIds: dist/* array */.YOg(dist/* string */.YjP()),
    positiveIds: dist/* array */.YOg(dist/* string */.YjP()),
});
/** How often each truth was predicted as what: rows are truths, columns predictions, both in the order of `labels`. */
const Confusion = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    labels: dist/* array */.YOg(dist/* string */.YjP()),
    counts: dist/* array */.YOg(dist/* array */.YOg(interval/* number */.ai)),
    /** The baseline's, on the same examples. */
    baseline: dist/* optional */.lqM(dist/* array */.YOg(dist/* array */.YOg(interval/* number */.ai))),
});
/** How often what was said with a probability came true. `label`: the class whose probability it is, null: the predicted one. */
const Reliability = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    label: dist/* nullable */.mee(dist/* string */.YjP()),
    bins: dist/* array */.YOg(dist/* object */.Ikc({
        low: interval/* number */.ai,
        high: interval/* number */.ai,
        n: interval/* count */.U9,
        /** Mean probability of the bin's examples; null: there are none. */
        probability: dist/* nullable */.mee(interval/* number */.ai),
        /** The share of them that came true. */
        share: dist/* nullable */.mee(interval/* number */.ai),
        interval: dist/* nullable */.mee(interval/* Interval */.IX),
    })),
});
/** A curve of one class against the rest. ROC: false positive rate, true positive rate; precision-recall: recall, precision. */
const Curve = dist/* object */.Ikc({
    dataset: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(["roc", "precision-recall"]),
    label: dist/* string */.YjP(),
    points: dist/* array */.YOg(dist/* tuple */.PVZ([interval/* number */.ai, interval/* number */.ai])),
    area: dist/* nullable */.mee(interval/* number */.ai),
    /** The baseline's points, on the same examples. */
    baseline: dist/* optional */.lqM(dist/* array */.YOg(dist/* tuple */.PVZ([interval/* number */.ai, interval/* number */.ai]))),
});

// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(5048);
;// CONCATENATED MODULE: ./packages/schema/src/report.ts








const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/, "expected sha256: and 64 hexadecimal digits"));
const UNITS = ["ratio", "score", "target", "target-squared", "nats", "ms", "bytes", "count"];
/** One measured number. `value` is null when it could not be computed, and then `reason` says why. */
const Measurement = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    metric: dist/* string */.YjP(),
    dataset: dist/* nullable */.mee(dist/* string */.YjP()),
    slice: dist/* nullable */.mee(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    value: dist/* nullable */.mee(interval/* number */.ai),
    unit: dist/* picklist */.KIO(UNITS),
    /** Which way the metric is better, where that is known. */
    better: dist/* optional */.lqM(dist/* picklist */.KIO(limit/* DIRECTIONS */.X)),
    /** Examples the value rests on. */
    n: interval/* count */.U9,
    interval: dist/* nullable */.mee(interval/* Interval */.IX),
    /** Why `value` or `interval` is null. */
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    /** The same on the baseline's predictions. */
    baseline: dist/* optional */.lqM(dist/* object */.Ikc({ value: dist/* nullable */.mee(interval/* number */.ai), interval: dist/* nullable */.mee(interval/* Interval */.IX) })),
    /** Candidate minus baseline; `paired` when both answered the same examples. */
    difference: dist/* optional */.lqM(dist/* object */.Ikc({ value: dist/* nullable */.mee(interval/* number */.ai), interval: dist/* nullable */.mee(interval/* Interval */.IX), paired: dist/* boolean */.zMY() })),
});
/** A place in a file, line and column from 1. */
const Place = dist/* object */.Ikc({ path: dist/* string */.YjP(), line: dist/* optional */.lqM(interval/* count */.U9), column: dist/* optional */.lqM(interval/* count */.U9) });
/** One clause of one limit, judged. */
const Check = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    measurement: dist/* nullable */.mee(dist/* string */.YjP()),
    limit: dist/* object */.Ikc({ kind: dist/* picklist */.KIO(limit/* LIMIT_KINDS */.A7), value: interval/* number */.ai }),
    tier: dist/* picklist */.KIO(limit/* TIERS */.iB),
    verdict: dist/* picklist */.KIO(verdict/* VERDICTS */.bk),
    effect: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ),
    because: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    /** The rows it was judged on; absent: all. */
    slice: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    /** What an absolute limit was judged on; absent: the estimate. */
    judge: dist/* optional */.lqM(dist/* picklist */.KIO(limit/* JUDGED_ON */.Sc)),
    /** p-value of the claim that the limit is breached (small: pass) and of that it is kept (small: fail). */
    p: dist/* optional */.lqM(dist/* object */.Ikc({
        breached: interval/* number */.ai,
        kept: interval/* number */.ai,
        /** `kept`, corrected for the other slices of its clause. */
        adjusted: dist/* optional */.lqM(interval/* number */.ai),
    })),
    /** About how many examples would settle it; null: no number would. */
    settle: dist/* optional */.lqM(dist/* nullable */.mee(interval/* count */.U9)),
    /** Who answers for a breach, and until when. */
    waiver: dist/* optional */.lqM(dist/* object */.Ikc({ owner: dist/* string */.YjP(), reason: dist/* string */.YjP(), expires: dist/* string */.YjP() })),
    /** The action that judges this clause, where it is not the report's own. */
    owner: dist/* optional */.lqM(dist/* string */.YjP()),
    /** Where the limit was written. */
    at: dist/* optional */.lqM(Place),
});
const ProblemEntry = dist/* object */.Ikc({
    code: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    hint: dist/* optional */.lqM(dist/* string */.YjP()),
    at: dist/* optional */.lqM(Place),
});
/** What was judged, named by digest. `executed`: those bytes produced the numbers; `claimed`: a file says so. */
const Subject = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    path: dist/* nullable */.mee(dist/* string */.YjP()),
    digest: dist/* nullable */.mee(digest),
    sizeBytes: dist/* nullable */.mee(interval/* count */.U9),
    binding: dist/* picklist */.KIO(["executed", "claimed"]),
});
/** What the subject is compared with. */
const Baseline = dist/* object */.Ikc({
    source: dist/* string */.YjP(),
    digest: dist/* nullable */.mee(digest),
    predictionsDigest: dist/* nullable */.mee(digest),
    /** The commit it was taken from. */
    commit: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    /** Whether its predictions were kept from an earlier run, and checked. */
    reused: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
/** One report that an aggregate waited for: what it said, or why it does not count. */
const Gathered = dist/* object */.Ikc({ name: dist/* string */.YjP(), verdict: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ), reason: dist/* string */.YjP() });
const DatasetEntry = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    path: dist/* string */.YjP(),
    digest: dist/* nullable */.mee(digest),
    rows: dist/* nullable */.mee(interval/* count */.U9),
    /** The file that holds the predictions, beside the report, when they were asked for. */
    predictions: dist/* optional */.lqM(dist/* object */.Ikc({ path: dist/* string */.YjP(), digest })),
});
/** Whose limits judged, and what this change does to them. */
const PolicyEntry = dist/* object */.Ikc({
    judgedBy: dist/* picklist */.KIO(["base", "head"]),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    /** Why the head's, where it is. */
    reason: dist/* nullable */.mee(dist/* string */.YjP()),
    /** Each change to the policy in words. */
    changes: dist/* array */.YOg(dist/* string */.YjP()),
});
const Environment = dist/* object */.Ikc({
    cpu: dist/* string */.YjP(),
    cores: interval/* count */.U9,
    os: dist/* string */.YjP(),
    runtime: dist/* nullable */.mee(dist/* string */.YjP()),
    options: dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* null */.chJ()])),
    node: dist/* string */.YjP(),
    modelgate: dist/* string */.YjP(),
});
const Provenance = dist/* object */.Ikc({
    repository: dist/* nullable */.mee(dist/* string */.YjP()),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    run: dist/* nullable */.mee(dist/* string */.YjP()),
    policyDigest: dist/* nullable */.mee(digest),
    seed: dist/* nullable */.mee(interval/* count */.U9),
    createdAt: dist/* string */.YjP(),
    /** The argument list that repeats this run on a laptop. */
    command: dist/* array */.YOg(dist/* string */.YjP()),
});
const Report = dist/* object */.Ikc({
    schema: dist/* literal */.euz(report_name/* REPORT_SCHEMA */.D),
    action: dist/* string */.YjP(),
    verdict: dist/* picklist */.KIO(verdict/* EFFECTS */.tQ),
    subject: Subject,
    baseline: dist/* optional */.lqM(Baseline),
    /** `observe`: all is computed and shown, nothing fails, and none of it is evidence. */
    mode: dist/* optional */.lqM(dist/* picklist */.KIO(mode/* MODES */.F)),
    policy: dist/* optional */.lqM(PolicyEntry),
    datasets: dist/* array */.YOg(DatasetEntry),
    measurements: dist/* array */.YOg(Measurement),
    checks: dist/* array */.YOg(Check),
    /** What kept the run from judging; not empty exactly when the verdict is `error`. */
    problems: dist/* array */.YOg(ProblemEntry),
    /** What was inferred rather than told: positive class, score kind, column order. */
    notes: dist/* array */.YOg(dist/* string */.YjP()),
    /** The aggregate's section: every report that was expected or came. */
    gathered: dist/* optional */.lqM(dist/* array */.YOg(Gathered)),
    flips: dist/* optional */.lqM(dist/* array */.YOg(Flips)),
    confusion: dist/* optional */.lqM(dist/* array */.YOg(Confusion)),
    reliability: dist/* optional */.lqM(dist/* array */.YOg(Reliability)),
    curves: dist/* optional */.lqM(dist/* array */.YOg(Curve)),
    environment: Environment,
    provenance: Provenance,
});
/**
 * Reads a report from parsed JSON that a stranger may have written.
 * Unknown fields are dropped; the first thing wrong is named by its path.
 * @throws ModelgateError `report-invalid`
 */
function decodeReport(value) {
    const result = dist/* safeParse */.xLC(Report, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success)
        return result.output;
    const issue = result.issues[0];
    const path = dist/* getDotPath */.BuJ(issue) ?? "the document";
    throw (0,error/* failure */.V2)("report-invalid", `${path}: ${issue.message}`, {
        hint: `Expected a report with "schema": "${report_name/* REPORT_SCHEMA */.D}". Write it with this version of Modelgate.`,
    });
}


/***/ })

};
