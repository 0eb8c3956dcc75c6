export const id = 4862;
export const ids = [4862];
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

/***/ 24012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./packages/render/src/change.ts
var change = __webpack_require__(66992);
// EXTERNAL MODULE: ./packages/render/src/chapter/chapter-parts.ts + 2 modules
var chapter_parts = __webpack_require__(70447);
// EXTERNAL MODULE: ./packages/render/src/claimed.ts
var claimed = __webpack_require__(23555);
// EXTERNAL MODULE: ./packages/render/src/escape-markdown.ts
var escape_markdown = __webpack_require__(8973);
;// CONCATENATED MODULE: ./packages/render/src/fit.ts
/**
 * Joins head and sections within `maxChars`: drops what need not be kept, then shortens, then drops the rest, each
 * time the least important first; `leftOut` says so in the last line. Never less than the head: that has to fit.
 */
function fit(head, sections, maxChars, leftOut) {
    const kept = new Map(sections.map((section) => [section, section.body]));
    const missing = new Map();
    const page = () => {
        const parts = [head, ...[...kept.values()].filter((body) => body !== "")];
        if (missing.size > 0)
            parts.push(leftOut(sections.flatMap((section) => missing.get(section) ?? [])));
        return `${parts.join("\n\n")}\n`;
    };
    const order = sections.filter(({ body }) => body !== "").sort((a, b) => a.importance - b.importance);
    const nothing = (section) => ({ section, to: { name: section.name, body: "" } });
    const steps = [
        ...order.filter(({ keep }) => !keep).map(nothing),
        ...order.flatMap((section) => section.shorter.map((to) => ({ section, to }))),
        ...order.filter(({ keep }) => keep).map(nothing),
    ];
    let text = page();
    for (const { section, to } of steps) {
        if (text.length <= maxChars)
            break;
        kept.set(section, to.body);
        missing.set(section, to.name);
        text = page();
    }
    return text;
}

// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(47853);
// EXTERNAL MODULE: ./packages/render/src/latency/timed.ts
var timed = __webpack_require__(88848);
// EXTERNAL MODULE: ./packages/render/src/markdown-behaviour.ts
var markdown_behaviour = __webpack_require__(60835);
// EXTERNAL MODULE: ./packages/render/src/markdown-curves.ts
var markdown_curves = __webpack_require__(41230);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/markdown-tables.ts
var markdown_tables = __webpack_require__(34799);
// EXTERNAL MODULE: ./packages/render/src/markdown-texts.ts
var markdown_texts = __webpack_require__(47704);
// EXTERNAL MODULE: ./packages/render/src/named.ts
var named = __webpack_require__(77131);
// EXTERNAL MODULE: ./packages/render/src/standing.ts
var standing = __webpack_require__(82872);
// EXTERNAL MODULE: ./packages/render/src/wording.ts + 1 modules
var wording = __webpack_require__(64161);
;// CONCATENATED MODULE: ./packages/render/src/markdown.ts
















/** How many of a long list stay on a page that is too long: the first that fits. */
const WORST_KEPT = [500, 200, 100, 50, 20];
/**
 * A report as GitHub-flavoured Markdown: verdict, model, count and the worst check in the first 300 visible characters,
 * then everything else, worst first. Over `maxChars` whole sections go, the least important first, and a line says so.
 */
function markdown(given, options = {}) {
    const report = (0,timed/* withRatio */.qG)(given);
    const { maxChars = Number.POSITIVE_INFINITY } = options;
    const judged = (0,src_judged/* judgedChecks */.Ji)(report);
    const page = fit(head(report, judged), sections(report, judged), maxChars, (names) => leftOut(names, options));
    // Ten thousand characters hold any head there is; for less there is still the word.
    return page.length <= maxChars ? page : `## ${verdictMark(report)}\n`;
}
const POLICY_CHANGED = "**This pull request changes the policy**, the limits themselves: look at them as at the model.";
const VOICE = { name: escape_markdown/* codeSpan */.SS, prose: escape_markdown/* escapeMarkdown */.FV };
function head(report, judged) {
    const { subject, action } = report;
    const worst = (0,wording/* worstSentence */.ZG)(report, judged, VOICE);
    const { doubt, observed, judgedBy, changes } = (0,standing/* standingOf */.Y)([report], VOICE);
    const facts = [
        (0,escape_markdown/* escapeMarkdown */.FV)(action, 40),
        subject.path === null ? "" : (0,escape_markdown/* codeSpan */.SS)(subject.path),
        (0,markdown_layout/* shortDigest */.VK)(subject.digest),
        subject.sizeBytes === null ? "" : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes"),
        (0,claimed/* isClaimed */.g)(report) ? "**claimed**: these bytes were not run, a file says so" : "",
    ];
    return [
        `## ${verdictMark(report)}${doubt}: ${(0,escape_markdown/* codeSpan */.SS)(subject.name, 60)}`,
        `**${(0,wording/* countSentence */.hs)(report)}** ${worst}`.trimEnd(),
        observed === "" ? "" : `**Observed only** (${observed}).`,
        changes.length === 0 ? "" : POLICY_CHANGED,
        judgedBy,
        facts.filter((fact) => fact !== "").join(" · "),
    ]
        .filter((block) => block !== "")
        .join("\n\n");
}
function verdictMark({ verdict }) {
    return `${wording/* VERDICT */.y3[verdict].mark} ${wording/* VERDICT */.y3[verdict].word}`;
}
function sections(report, judged) {
    const kept = (name, importance, body, shorter = []) => {
        return { name, importance, body, shorter, keep: true };
    };
    const extra = (name, importance, body) => {
        return { name, importance, body, shorter: [], keep: false };
    };
    const known = (0,change/* directions */.vQ)([report]);
    const checks = (some) => (0,markdown_tables/* checksTable */.Et)(some, known);
    const alone = [{ name: "", reports: [report] }];
    return [
        kept("problems", 7, (0,markdown_texts/* problemsList */.Jm)(report.problems), worstOf(report.problems, "problems", markdown_texts/* problemsList */.Jm)),
        kept("changes to the policy", 7, (0,markdown_texts/* policyList */.$)(report.policy?.changes ?? [])),
        kept("checks", 6, checks(judged), worstOf(judged, "checks", checks)),
        ...(0,chapter_parts/* chapterSections */.g)(report),
        kept("the command that repeats it", 5, (0,markdown_texts/* repeatBlock */.Lm)(report)),
        extra("flips", 4, (0,markdown_behaviour/* flipsMarkdown */.Iw)((0,named/* namedParts */.S)(alone, ({ flips }) => flips))),
        extra("confusion", 3, (0,markdown_behaviour/* confusionMarkdown */.Oh)((0,named/* namedParts */.S)(alone, ({ confusion }) => confusion))),
        extra("reliability", 3, (0,markdown_curves/* reliabilityMarkdown */.Y)((0,named/* namedParts */.S)(alone, ({ reliability }) => reliability))),
        extra("curves", 3, (0,markdown_curves/* curvesMarkdown */.G)((0,named/* namedParts */.S)(alone, ({ curves }) => curves))),
        extra("notes", 4, (0,markdown_texts/* notesList */.KT)(report.notes)),
        extra("data sets", 3, (0,markdown_tables/* datasetsTable */.em)(report.datasets)),
        extra("all measurements", 2, (0,markdown_tables/* measurementsTable */.GI)(report)),
        extra("environment and provenance", 1, (0,markdown_texts/* originTable */.xs)(report)),
    ];
}
function worstOf(all, name, body) {
    return WORST_KEPT.filter((count) => count < all.length).map((count) => ({
        name: `${all.length - count} of ${all.length} ${name}`,
        body: body(all.slice(0, count)),
    }));
}
function leftOut(names, { reportUrl, reportPath }) {
    const place = (0,markdown_layout/* link */.nf)("the full report", reportUrl);
    const path = reportPath === undefined ? "" : (0,escape_markdown/* codeSpan */.SS)(reportPath);
    const where = place || path ? ` See ${[place, path].filter((part) => part !== "").join(", ")}.` : "";
    return `_Left out to fit the page: ${names.join(", ")}.${where}_`;
}


/***/ })

};
