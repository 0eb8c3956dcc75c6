export const id = 4012;
export const ids = [4012];
export const modules = {

/***/ 24012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./packages/render/src/chapter/chapter-parts.ts + 2 modules
var chapter_parts = __webpack_require__(70447);
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
        subject.binding === "claimed" && report.promotion === undefined
            ? "**claimed**: these bytes were not run, a file says so"
            : "",
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
    const alone = [{ name: "", reports: [report] }];
    return [
        kept("problems", 7, (0,markdown_texts/* problemsList */.Jm)(report.problems), worstOf(report.problems, "problems", markdown_texts/* problemsList */.Jm)),
        kept("changes to the policy", 7, (0,markdown_texts/* policyList */.$)(report.policy?.changes ?? [])),
        kept("checks", 6, (0,markdown_tables/* checksTable */.Et)(judged), worstOf(judged, "checks", markdown_tables/* checksTable */.Et)),
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
