export const id = 379;
export const ids = [379];
export const modules = {

/***/ 93038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runComment: () => (/* binding */ runComment)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/render/src/html-page.ts + 10 modules
var html_page = __webpack_require__(71226);
// EXTERNAL MODULE: ./packages/render/src/claimed.ts
var src_claimed = __webpack_require__(23555);
// EXTERNAL MODULE: ./packages/render/src/chapter/chapter-parts.ts + 2 modules
var chapter_parts = __webpack_require__(70447);
// EXTERNAL MODULE: ./packages/render/src/chart.ts
var chart = __webpack_require__(30966);
// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var src_verdict = __webpack_require__(35048);
// EXTERNAL MODULE: ./packages/render/src/command-line.ts
var command_line = __webpack_require__(27090);
// EXTERNAL MODULE: ./packages/render/src/escape-markdown.ts
var escape_markdown = __webpack_require__(8973);
// EXTERNAL MODULE: ./packages/render/src/fill.ts
var fill = __webpack_require__(3397);
// EXTERNAL MODULE: ./packages/render/src/html-text.ts
var html_text = __webpack_require__(69333);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/markdown-tables.ts
var markdown_tables = __webpack_require__(34799);
// EXTERNAL MODULE: ./packages/render/src/origin.ts
var origin = __webpack_require__(24962);
// EXTERNAL MODULE: ./packages/render/src/review-wording.ts
var review_wording = __webpack_require__(50897);
// EXTERNAL MODULE: ./packages/render/src/wording.ts + 1 modules
var wording = __webpack_require__(64161);
;// CONCATENATED MODULE: ./packages/render/src/comment-models.ts










/** The checks of the only model, in the open. */
function onlyModel(model, place) {
    return { place, extra: false, share: 1, draw: (room) => modelBody(model, room) };
}
/** A folded section for each model, worst first, as many as fit; of the first one as many checks as fit. */
function modelSections(models, place) {
    return (0,fill/* cut */.Jj)("models' checks", place, models.length, (room) => {
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
    const summary = `${mark} ${word} ${(0,html_text/* htmlName */.rC)(model.name, 80)}: ${(0,review_wording/* shareOf */.tC)(model)}`;
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
    const missing = [(0,fill/* missingOf */.oy)("checks", model.checks.length, shown), repeat === command ? "" : COMMAND];
    return {
        body: [body, repeat].filter((block) => block !== "").join("\n\n"),
        missing: missing.filter((name) => name !== "").join(", "),
    };
}
const COMMAND = "the command that repeats it";
/** The commands that repeat a model's runs when something is wrong with it; "" otherwise. */
function repeatBlock(model) {
    const commands = (0,origin/* commandsOf */.K)([model]);
    if ((0,src_verdict/* severity */.yf)(model.verdict) < (0,src_verdict/* severity */.yf)("warn") || commands.length === 0)
        return "";
    return `Repeat it on a laptop:\n\n${(0,escape_markdown/* codeBlock */.DV)(commands.map(command_line/* commandLine */.a).join("\n"), "sh")}`;
}

;// CONCATENATED MODULE: ./packages/render/src/comment-origin.ts





/** How many models and commands are named: the facts they share are worth more than the last of a thousand digests. */
const MOST = 30;
/** Which bytes, from where, by what and how to repeat it, folded. */
function provenanceSection(review, options) {
    const { models } = review;
    const more = models.length > MOST ? `The first ${MOST} of ${(0,markdown_layout/* grouped */.zD)(models.length)} models; the page has all.` : "";
    const blocks = [subjects(models.slice(0, MOST), models.length === 1), more, comment_origin_origin(review, options)];
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
function comment_origin_origin(review, { commit, runUrl, trust, baseNote = "" }) {
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
    const reported = (0,origin/* originFacts */.I)(review)
        .filter(([what]) => !names.includes(what))
        .map(([what, value]) => [(0,escape_markdown/* escapeMarkdown */.FV)(what), (0,escape_markdown/* codeSpan */.SS)(value, 400)]);
    return (0,markdown_layout/* table */.tp)([
        ["What", "left"],
        ["Value", "left"],
    ], [...given, ...reported]);
}
/** Of the models with which nothing is wrong: the others have theirs beside their checks. */
function commands(models) {
    const all = (0,origin/* commandsOf */.K)(models.filter(({ verdict }) => (0,src_verdict/* severity */.yf)(verdict) < (0,src_verdict/* severity */.yf)("warn")));
    if (all.length === 0)
        return "";
    const more = all.length > MOST ? [`# and ${(0,markdown_layout/* grouped */.zD)(all.length - MOST)} more`] : [];
    return (0,escape_markdown/* codeBlock */.DV)([...all.slice(0, MOST).map(command_line/* commandLine */.a), ...more].join("\n"), "sh");
}

// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/mermaid.ts
var mermaid = __webpack_require__(97437);
// EXTERNAL MODULE: ./packages/render/src/percent.ts
var percent = __webpack_require__(41887);
;// CONCATENATED MODULE: ./packages/render/src/comment-tables.ts







/** Reports that were expected and did not come. */
function missingList(missing) {
    return `### Missing or unreadable\n\n${itemsOf(missing)}`;
}
/** Clauses that every report left to another one. */
function unjudgedList(unjudged) {
    return `### Judged by no report\n\n${itemsOf(unjudged)}`;
}
function itemsOf(missing) {
    return missing.map(({ name, reason }) => `- ${(0,escape_markdown/* codeSpan */.SS)(name)} ${(0,escape_markdown/* escapeMarkdown */.FV)(reason, 500)}`).join("\n");
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
        const worst = (0,review_wording/* worstCheck */.cZ)(model);
        return [
            (0,markdown_layout/* unbroken */.D_)(`${wording/* VERDICT */.y3[model.verdict].mark} ${wording/* VERDICT */.y3[model.verdict].word}`),
            (0,escape_markdown/* codeSpan */.SS)(model.name, 60),
            (0,review_wording/* shareOf */.tC)(model),
            worst === null ? "" : `${(0,wording/* checkName */.I3)(worst, (text) => (0,escape_markdown/* codeSpan */.SS)(text, 40))} ${worst.value}`,
            (0,markdown_layout/* unbroken */.D_)(worst?.limit ?? ""),
            ...(compared ? [model.unchanged ? "the same bytes" : againstBase(model)] : []),
        ];
    }, room);
}
function againstBase(model) {
    return (0,review_wording/* changesSentence */.Vj)({ models: [model] }) || "no baseline";
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
var markdown_behaviour = __webpack_require__(60835);
// EXTERNAL MODULE: ./packages/render/src/markdown-curves.ts
var markdown_curves = __webpack_require__(41230);
// EXTERNAL MODULE: ./packages/render/src/markdown-texts.ts
var markdown_texts = __webpack_require__(47704);
// EXTERNAL MODULE: ./packages/render/src/measured.ts
var src_measured = __webpack_require__(63492);
// EXTERNAL MODULE: ./packages/render/src/named.ts
var named = __webpack_require__(77131);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
;// CONCATENATED MODULE: ./packages/render/src/comment-parts.ts















/** Everything below the head, the most important first; `place` is where it is read. What would be empty is not there. */
function commentParts(review, options) {
    const { models, missing, unjudged } = review;
    const problems = models.flatMap(({ name, reports }) => reports
        .flatMap((report) => report.problems)
        .map((problem) => models.length > 1 ? { ...problem, message: `${(0,visible/* shorten */.ml)(name, 60)}: ${problem.message}` } : problem));
    const changes = unique(models.flatMap(({ reports }) => reports.flatMap(({ policy }) => policy?.changes ?? [])));
    const chapters = (0,chapter_parts/* chapterParts */.A)(models, 5.1);
    const parts = [
        missing.length > 0 && (0,fill/* shortened */.vI)("missing reports", 1, missing, missingList),
        unjudged.length > 0 && (0,fill/* shortened */.vI)("clauses that no report judged", 1.5, unjudged, unjudgedList),
        problems.length > 0 && (0,fill/* shortened */.vI)("problems", 2, problems, markdown_texts/* problemsList */.Jm),
        changes.length > 0 && (0,fill/* shortened */.vI)("changes to the policy", 2, changes, markdown_texts/* policyList */.$),
        ...chapters.leads,
        ...((0,review_wording/* isSkipped */.JR)(review) ? [] : (0,review_wording/* isUnchanged */._5)(review) ? [modelSections(models, 5)] : judgedParts(review)),
        models.length > 0 && (0,fill/* whole */.WQ)("provenance", 10, () => provenanceSection(review, options)),
        ...chapters.sheets,
        // Data, and how they are read, may have changed where no model did.
        ...((0,review_wording/* isSkipped */.JR)(review) ? [] : (0,review_wording/* isUnchanged */._5)(review) ? [notesPart(review)] : extras(review)),
    ];
    return parts.filter((part) => part !== false);
}
function judgedParts({ models }) {
    if (models.length === 1)
        return models.map((model) => onlyModel(model, 5));
    const overview = (0,fill/* cut */.Jj)("models", 3, models.length, (room) => overviewTable(models, room));
    return models.length === 0 ? [] : [{ ...overview, share: 0.35 }, modelSections(models, 5)];
}
/** Shown only when nothing above them had to be cut. */
function extras(review) {
    const reports = review.models.flatMap((model) => model.reports);
    const gathered = reports.flatMap((report) => report.gathered ?? []);
    const datasets = unique(reports.flatMap((report) => report.datasets));
    const charts = (0,chart/* chartsOf */.B)(review);
    const measured = (0,src_measured/* measuredOf */.E)(review.models);
    const dataTitle = `Data sets (${(0,markdown_layout/* grouped */.zD)(datasets.length)})`;
    const behaviour = [
        ["flips", (0,markdown_behaviour/* flipsMarkdown */.Iw)((0,named/* namedParts */.S)(review.models, ({ flips }) => flips))],
        ["confusion", (0,markdown_behaviour/* confusionMarkdown */.Oh)((0,named/* namedParts */.S)(review.models, ({ confusion }) => confusion))],
        ["reliability", (0,markdown_curves/* reliabilityMarkdown */.Y)((0,named/* namedParts */.S)(review.models, ({ reliability }) => reliability))],
        ["curves", (0,markdown_curves/* curvesMarkdown */.G)((0,named/* namedParts */.S)(review.models, ({ curves }) => curves))],
    ];
    return [
        ...behaviour.map(([name, body]) => body !== "" && (0,fill/* whole */.WQ)(name, 5.9, () => body)),
        gathered.length > 0 && (0,fill/* whole */.WQ)("gathered reports", 6, () => gatheredTable(gathered)),
        notesPart(review),
        datasets.length > 0 && (0,fill/* whole */.WQ)("data sets", 9, () => (0,markdown_layout/* folded */.TM)(dataTitle, (0,markdown_tables/* datasetsTable */.em)(datasets))),
        charts.length > 0 && (0,fill/* whole */.WQ)("charts", 4, () => (0,markdown_layout/* folded */.TM)("Charts", charts.map(chartSection).join("\n\n"))),
        measured.length > 0 && (0,fill/* whole */.WQ)("all measurements", 8, (room) => allMeasurements(measured, room)),
    ];
}
function notesPart(review) {
    const notes = notesOf(review);
    return notes.length > 0 && (0,fill/* whole */.WQ)("notes", 7, () => (0,markdown_texts/* notesList */.KT)(notes));
}
/** Each note once; of several models it says whose it is, unless all have it. */
function notesOf({ models }) {
    const told = models.flatMap(({ name, reports }) => unique(reports.flatMap(({ notes }) => notes)).map((note) => ({ name, note })));
    return [...Map.groupBy(told, ({ note }) => note)].map(([note, those]) => those.length === models.length ? note : `${those.map(({ name }) => name).join(", ")}: ${note}`);
}
function allMeasurements(measured, room) {
    const { body, shown } = (0,markdown_tables/* measurementsWithin */.bo)(measured, room);
    return shown < measured.length ? null : (0,markdown_layout/* folded */.TM)(`All measurements (${(0,markdown_layout/* grouped */.zD)(measured.length)})`, body);
}
function unique(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// EXTERNAL MODULE: ./packages/render/src/review.ts
var src_review = __webpack_require__(22940);
// EXTERNAL MODULE: ./packages/render/src/standing.ts
var src_standing = __webpack_require__(82872);
;// CONCATENATED MODULE: ./packages/render/src/comment-body.ts











const MOST_CHARS = 65_536;
const VOICE = { name: escape_markdown/* codeSpan */.SS, prose: escape_markdown/* escapeMarkdown */.FV };
const PLAIN = { name: visible/* plain */.pj, prose: visible/* plain */.pj };
/** What a mail client or a notification shows of a comment. */
const FIRST_SEEN = 300;
/**
 * Any number of reports as one Markdown body: verdict, model, count and the worst check in the first 300 visible
 * characters, then what changed, then everything else folded. The same reports, in any order, give the same body. Over
 * `maxChars` whole sections go, the least important first, and the last line says so.
 */
function commentBody(reports, options = {}) {
    const { maxChars = MOST_CHARS } = options;
    const review = (0,src_review/* reviewOf */.Q)(reports, options);
    const parts = commentParts(review, options);
    const page = (0,fill/* fill */.GS)(commentHead(review, options), parts, maxChars, (names) => leftOut(names, options));
    // A few thousand characters hold any head there is; for less there is still the word.
    return page ?? `## ${wording/* VERDICT */.y3[review.verdict].mark} ${wording/* VERDICT */.y3[review.verdict].word}\n`;
}
function commentHead(review, options) {
    const { title = "", trust, baseNote = "" } = options;
    const length = nameLength((names) => {
        const { heading, count, worst } = (0,review_wording/* summaryOf */.YG)(review, trust, PLAIN, names);
        return [(0,visible/* plain */.pj)(title, names), heading, count, worst].join("\n").length;
    });
    const summary = (0,review_wording/* summaryOf */.YG)(review, trust, VOICE, length);
    const standing = (0,src_standing/* standingOf */.Y)(review.models.flatMap((model) => model.reports), VOICE);
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
        comparison(review, baseNote),
        facts(review, options).join(" · "),
    ]
        .filter((block) => block !== "")
        .join("\n\n");
}
/** The longest that names may be for the summary to be seen at first. */
function nameLength(summaryLength) {
    return [40, 32, 24, 18, 12].find((names) => summaryLength(names) <= FIRST_SEEN - 10) ?? 8;
}
/** What it is compared with, and what came of that; for a review that is only a short form, why. */
function comparison(review, baseNote) {
    const note = baseNote === "" ? "" : (0,escape_markdown/* escapeMarkdown */.FV)(baseNote, 300);
    if ((0,review_wording/* isUnchanged */._5)(review))
        return `**${review_wording/* UNCHANGED */.ST[0]}**: ${review_wording/* UNCHANGED */.ST[1]} ${note}`.trimEnd();
    if ((0,review_wording/* isSkipped */.JR)(review)) {
        const notes = new Set(review.models.flatMap(({ reports }) => reports.flatMap((report) => report.notes)));
        const reasons = [...notes].slice(0, 3).map((reason) => (0,escape_markdown/* escapeMarkdown */.FV)(reason, 300));
        const because = [...reasons, note].filter((reason) => reason !== "").join("; ");
        return `This is no evidence, for or against${because && `: ${because}`}.`;
    }
    const changes = (0,review_wording/* changesSentence */.Vj)(review);
    if (changes === "")
        return note && `Baseline: ${note}`;
    return `Against the baseline: ${changes}. ${note}`.trimEnd();
}
function facts({ models }, { commit, runUrl, reportUrl }) {
    const reports = models.flatMap((model) => model.reports);
    const actions = [...new Set(reports.map(({ action }) => action))].sort();
    const head = (0,review_wording/* commitOf */.D3)({ models }, commit);
    const [model] = models;
    const claimed = models.filter(({ subject, reports: own }) => subject.binding === "claimed" && own.some(src_claimed/* isClaimed */.g)).length;
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
    const names = [...new Set(expected)];
    const byName = Map.groupBy(reports, ({ report }) => nameOf(report));
    const lines = [
        ...problems.map(({ message }) => ({ of: "report", name: "", effect: "error", text: message })),
        ...names.filter((name) => !byName.has(name)).map(missing),
        ...[...byName].map(([name, found]) => line(name, found, names)),
        ...unjudged(reports.map(({ report }) => report)),
    ];
    if (lines.length === 0) {
        const text = "nothing was expected and nothing changed: no report, no evidence";
        return { verdict: "skipped", lines: [{ of: "report", name: "", effect: "skipped", text }] };
    }
    return { verdict: (0,src_verdict/* worst */.QZ)(lines.map(({ effect }) => effect)), lines };
}
/** What a report is called in a line: the model and the action. */
function nameOf({ subject, action }) {
    return `${subject.name}/${action}`;
}
function missing(name) {
    const text = "expected, and no report of it came: its job failed, or never ran";
    return { of: "report", name, effect: "error", text };
}
function line(name, found, expected) {
    const [only] = found;
    if (only === undefined || found.length > 1) {
        const files = found.map((one) => one.name).join(", ");
        return { of: "report", name, effect: "error", text: `${found.length} reports for one thing: ${files}` };
    }
    const { checks, problems } = only.report;
    const verdict = verdictOf(only.report);
    const bad = checks.filter(({ effect }) => effect === verdict).length;
    const all = `${checks.length} ${checks.length === 1 ? "check" : "checks"}`;
    const share = verdict === "fail" || verdict === "warn" ? `${bad} of ${all}` : all;
    // One more than expected is no harm: it can only make the verdict worse.
    const surplus = expected.length > 0 && !expected.includes(name) ? ", not expected" : "";
    const [first] = problems;
    const why = first === undefined ? "" : `; ${first.message}`;
    return { of: "report", name, effect: verdict, text: `${verdict}: ${share}${surplus}${why}` };
}
/** Never better than what the report says of its own checks and problems: a stranger may have written its verdict. */
function verdictOf({ verdict, checks, problems }) {
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
            .map(([id, [left]]) => ({
            of: "clause",
            name: `${model}/${id}`,
            effect: "fail",
            text: `no report judged this clause: a job has to run ${left?.owner} for this model and bring its report`,
        }));
    });
}

// EXTERNAL MODULE: ./packages/review/src/current-event.ts
var current_event = __webpack_require__(46982);
// EXTERNAL MODULE: ./packages/review/src/event.ts + 1 modules
var src_event = __webpack_require__(19885);
// EXTERNAL MODULE: ./packages/review/src/event-payload.ts
var event_payload = __webpack_require__(81517);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/review/src/marker.ts

/** Characters that a marker takes of a text, at most. */
const MARKER_CHARACTERS = 160;
// Only the very end counts: what stands before it may quote anything, also a marker.
const MARKER = /<!-- modelgate key=([\w.-]+) run=(\d{1,16})\.(\d{1,9}) body=([0-9a-f]{16}) -->\s*$/;
/** The text with its marker. The marker ends it, so that mails and previews begin with the text. */
function marked(body, key, run) {
    const { id, attempt } = run;
    return `${body.trimEnd()}\n\n<!-- modelgate key=${keyName(key)} run=${id}.${attempt} body=${bodyDigest(body)} -->`;
}
/** The marker at the end of a text; null when there is none. Anyone can type one: check the author as well. */
function readMarker(text) {
    const [, key, id, attempt, digest] = MARKER.exec(text.slice(-MARKER_CHARACTERS - 16)) ?? [];
    if (key === undefined || digest === undefined)
        return null;
    return { key, run: { id: Number(id), attempt: Number(attempt) }, digest };
}
/**
 * A key as a marker can hold it: what is readable of it, and a digest that tells any two keys apart. Of the
 * characters that could end an HTML comment none is left, and a key of a megabyte is as short as any.
 */
function keyName(key) {
    const readable = key
        .slice(0, 400)
        .replace(/[^A-Za-z0-9]+/g, "-")
        .slice(0, 40)
        .replace(/^-+|-+$/g, "");
    return `${readable || "x"}.${digest16(key)}`;
}
/** Of the text as it was meant: GitHub hands it back with other line ends, and trimmed. */
function bodyDigest(body) {
    return digest16(body.replaceAll("\r\n", "\n").trimEnd());
}
/** Below 0 when `a` is the older run, 0 for the same attempt of the same run. Run ids grow with time. */
function compareRuns(a, b) {
    return a.id - b.id || a.attempt - b.attempt;
}
function digest16(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}

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
    if (isCurrent(best)) {
        const others = candidates.filter((one) => isCurrent(one) && one.number !== best.number);
        return { state: "found", pullRequest: best, isOnly: others.length === 0 };
    }
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

// EXTERNAL MODULE: ./packages/schema/src/report.ts + 4 modules
var report = __webpack_require__(42171);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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

;// CONCATENATED MODULE: ./packages/review/src/run-page.ts
/** The run that the address of a run's page names, as GitHub writes it; null for any other address. */
function runAt(url) {
    const [, id, attempt = "1"] = /\/actions\/runs\/(\d{1,16})(?:\/attempts\/(\d{1,9}))?$/.exec(url) ?? [];
    return id === undefined ? null : { id: Number(id), attempt: Number(attempt) };
}

;// CONCATENATED MODULE: ./packages/review/src/status.ts

/** GitHub refuses a longer description of a status with 422. */
const DESCRIPTION_CHARACTERS = 140;
const STATE = {
    skipped: "success",
    pass: "success",
    warn: "success",
    fail: "failure",
    error: "error",
};
/**
 * The informational status of one report under a gate's key, for the head commit of a pull request; on its merge commit it would hide
 * those of the head. `url` is what the caller knows to be the run's page: the report's own may be a stranger's. A
 * report that is not trusted never becomes a success: its status stays pending.
 */
function statusOf(report, options) {
    const { key, url, trust } = options;
    const said = STATE[report.verdict];
    const isDoubted = said === "success" && trust?.state === "neutral";
    const text = isDoubted ? `not trusted: ${trust.reason}` : sentence(report);
    return {
        state: isDoubted ? "pending" : said,
        // A context ends at 255 characters.
        context: [statusText(key, 100), statusText(report.subject.name, 100), statusText(report.action, 40)].join(" / "),
        description: statusText(text),
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
/**
 * One line of a stranger's text as a status may hold it: of a description's length, and without characters that take four
 * bytes, for which GitHub refuses the status.
 */
function statusText(text, most = DESCRIPTION_CHARACTERS) {
    const plain = (0,visible/* visible */.RK)(text).replace(/[\u{10000}-\u{10ffff}]/gu, (one) => `<U+${one.codePointAt(0)?.toString(16).toUpperCase()}>`);
    return (0,visible/* shorten */.ml)(plain, most);
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
const BODY_ROOM = BODY_CHARACTERS - MARKER_CHARACTERS;
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
    if (sticky.body.length > BODY_ROOM) {
        throw new RangeError(`a comment has room for ${BODY_ROOM} characters, got ${sticky.body.length}`);
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
    const comment = await github.createComment(sticky.issue, marked(sticky.body, sticky.key, sticky.run));
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
    const text = isNewer ? newest.comment.body : marked(sticky.body, sticky.key, sticky.run);
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
        const marker = readMarker(comment.body);
        if (marker?.key === keyName(key))
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
    return compareRuns(marker.run, run) === 0 && marker.digest === bodyDigest(body);
}
function isWanted({ mode, failed, changed }) {
    if (mode === "always")
        return true;
    return mode === "on-failure" ? failed : changed !== false;
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












// EXTERNAL MODULE: ./packages/runner/src/outline.ts + 1 modules
var outline = __webpack_require__(4937);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var src_parse = __webpack_require__(92379);
// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(23812);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(28615);
;// CONCATENATED MODULE: ./actions/comment/src/expected-reports.ts
/** The actions whose reports can be due beside each other. */
const ACTIONS = ["validate", "diff", "benchmark", "containerize", "promote"];
/**
 * The reports that are due, as `model/action`, from entries one a line or in a JSON list as `strategy.matrix` takes it. A model
 * alone means its `validate`; models may have slashes in their names. Undefined for a list of anything else, and for an entry
 * without a model.
 */
function expectedReports(given) {
    const list = given.trim().startsWith("[") ? parsed(given) : given.split("\n");
    if (!Array.isArray(list) || !list.every((name) => typeof name === "string"))
        return undefined;
    const entries = list.map((name) => name.trim()).filter((name) => name !== "");
    if (entries.some((entry) => entry.startsWith("/")))
        return undefined;
    return [...new Set(entries.map(reportOf))];
}
function reportOf(entry) {
    const action = entry.slice(entry.lastIndexOf("/") + 1);
    return entry.includes("/") && ACTIONS.includes(action) ? entry : `${entry}/validate`;
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
    expected: (0,input/* input */.hF)("expected", (0,src_parse/* optional */.lq)((0,src_parse/* parser */.K3)("models, or `model/action`, one a line or in a JSON list", expectedReports)), "The reports that are due, one a line or as a JSON list: a model, which means its `validate`, or `model/action`. One that is missing is an error. `[]`: none is due.", { many: true, example: '["digits", "digits/diff"]', group: REPORTS }),
    runId: (0,input/* input */.hF)("run-id", (0,src_parse/* optional */.lq)((0,src_parse/* wholeNumber */.rD)(1)), "The run whose artifacts hold the reports, in a workflow started by hand. On `workflow_run` it is that run unless `reports` are named.", { example: "${{ inputs.run }}", group: REPORTS }),
    artifact: (0,input/* input */.hF)("artifact", src_parse/* text */.Qq, "Artifacts of that run whose names begin with this are read.", {
        fallback: report_name/* REPORTS_FOLDER */.h,
        group: REPORTS,
    }),
    workflow: (0,input/* input */.hF)("workflow", (0,src_parse/* optional */.lq)(src_parse/* path */.Ae), "On `workflow_run`: the workflow that measures. Reports of any other prove nothing.", { example: ".github/workflows/models.yml", group: REPORTS }),
    policy: (0,input/* input */.hF)("policy", src_parse/* path */.Ae, "On `workflow_run`: the policy file, which has to be the base's.", {
        fallback: "modelgate.yml",
        group: REPORTS,
    }),
    comment: (0,input/* input */.hF)("comment", (0,src_parse/* oneOf */.yL)("always", "on-change", "on-failure", "never"), "When there is a comment: `on-change` stays silent where nothing was judged, `on-failure` clears it when the reason is gone.", { fallback: "always", group: PLACE }),
    key: (0,input/* input */.hF)("key", src_parse/* text */.Qq, "Tells several gates of a repository apart: each has its comment, and statuses that begin with it.", {
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
        verdict: "`pass`, `warn`, `fail`, `error` or `skipped`: the worst of all reports, `error` when one is missing. Of another run's reports, as on `workflow_run`, always `skipped`.",
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
function aggregateReport({ verdict, lines }, { trust, problems, reports }, given, host) {
    const base = aggregate_report_outline(host, []);
    const gathered = lines.map(({ name, effect, text }) => ({ name, verdict: effect, reason: text }));
    const subject = { ...base.subject, name: given.title ?? given.key };
    if (trust !== null) {
        // A second stage tells what another run measured; the check that gates the merge is that run's.
        return { ...base, verdict: "skipped", subject, gathered, notes: [`${trust.state}: ${trust.reason}`] };
    }
    // The lines without a name are the problems, less their remedies.
    const came = Map.groupBy(reports, ({ report }) => nameOf(report));
    const named = lines
        .filter(({ name, effect }) => effect === "error" && name !== "")
        .map((line) => problemOf(line, came.get(line.name)?.length ?? 0));
    return { ...base, verdict, subject, gathered, problems: [...problems, ...named] };
}
/** What was expected and did not come, and what came and does not count, for those who read the comment. */
function notCounted({ lines }, { reports }) {
    const came = Map.groupBy(reports, ({ report }) => nameOf(report));
    return lines
        .filter(({ of, name, effect }) => of === "report" && effect !== "skipped" && came.get(name)?.length !== 1)
        .map(({ name, text }) => ({ name: name || "a report", reason: text }));
}
/** Clauses that every report left to another one: no report is missing for all that anybody knows, and still nobody judged them. */
function aggregate_report_unjudged({ lines }) {
    return lines.filter(({ of }) => of === "clause").map(({ name, text }) => ({ name, reason: text }));
}
/** The report of this action before anything was read, and the whole one of a run that could not begin. */
function aggregate_report_outline(host, problems) {
    const name = host.getInput("key") || table.inputs.key.fallback;
    return (0,outline/* outline */.rj)(host, table, { subject: { name, path: null }, problems });
}
function problemOf({ name, text }, came) {
    return { code: "report-invalid", message: `${name}: ${text}`, hint: REMEDY[came] ?? TWICE };
}
/** By how many reports came. */
const REMEDY = [
    "Look at the job that should have written the report: what it says comes first. Download without `merge-multiple`: reports have one name, and the last would replace the others.",
    "Look at the job that wrote the report: what it says comes first.",
];
const TWICE = "One report of a model and an action counts. Where several jobs of a matrix measure a model, bring the report of one, or give each a comment step with a `key` of its own.";

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/schema/src/read-report.ts
var read_report = __webpack_require__(13748);
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
    // One after the other: a thousand at once would be a thousand times 64 MB.
    for (const [file, name] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
        try {
            reports.push({ name, report: (await (0,read_report/* readReport */.tL)((0,external_node_fs_.createReadStream)(file), name)).report });
        }
        catch (error) {
            problems.push(...toldOf(error, name));
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
/** What the reader says names the file; what the disk says does not. */
function toldOf(error, name) {
    if (error instanceof src_error/* ModelgateError */.HJ)
        return error.problems;
    return (0,src_error/* problemsOf */.GW)(error).map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
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


/** GitHub's word for a run that waits for approval, as a first contributor's: completed, it says, and nothing ran. */
const WAITING = "action_required";
/** How a run ends whose reports, if there are any, say all there is to say. */
const EXPLAINED = ["success", "skipped", "neutral", WAITING];
/**
 * Which pull request another run was for, and whether what it says may count. Asked of GitHub, never of the artifact.
 * @throws ModelgateError when GitHub does not say which pull request it was
 */
async function placesOfRun(github, run, files) {
    if (run.conclusion === WAITING)
        return nowhere("the run waits until a maintainer approves it");
    const found = await findPullRequest(github, run);
    if (found.state !== "found")
        return nowhere(found.reason);
    const { pullRequest, isOnly } = found;
    const trust = isOnly ? await trustOf(github, run, pullRequest, files) : SEVERAL;
    const because = "the run was for this pull request";
    return { places: { comment: pullRequest.number, statuses: run.headSha, because }, trust };
}
/** Another branch may have a laxer policy, or none: then the head's own would have judged. */
const SEVERAL = {
    state: "neutral",
    reason: "several open pull requests have this head, and for which of them it ran GitHub does not say",
};
function nowhere(reason) {
    return {
        places: { comment: null, statuses: null, because: reason },
        trust: { state: "neutral", reason },
    };
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

;// CONCATENATED MODULE: ./actions/comment/src/this-run.ts

/**
 * The reports that this run's jobs wrote, at any of its attempts. Any other says nothing of the commit that this run is about: a
 * folder may be an earlier run's where a runner is used again, and an artifact another repository's.
 */
function ofThisRun({ reports, problems }, run) {
    const judged = reports.map((named) => ({ named, stranger: strangerOf(named.report, run) }));
    return {
        reports: judged.flatMap(({ named, stranger }) => (stranger === null ? [named] : [])),
        problems: [
            ...problems,
            ...judged.flatMap(({ named, stranger }) => (stranger === null ? [] : [this_run_problemOf(named, stranger)])),
        ],
    };
}
/** Whose a report is that is not this run's; null for one that is. */
function strangerOf({ provenance }, run) {
    const { repository } = provenance;
    const made = runAt(provenance.run ?? "");
    if (repository === null || made === null)
        return "it names no run that made it";
    const isHere = repository.toLowerCase() === run.repository.toLowerCase();
    if (isHere && made.id === Number(run.id))
        return null;
    return `it is of run ${made.id}${isHere ? "" : ` of ${repository.slice(0, 100)}`}, and this is run ${run.id}`;
}
function this_run_problemOf({ name, report }, stranger) {
    return {
        code: "report-invalid",
        message: `${name}: the report of ${nameOf(report).slice(0, 200)} is not this run's: ${stranger}`,
        hint: "Download this run's artifacts into a folder of its own, as `${{ runner.temp }}/modelgate-reports`, and name it in `reports`. What a workflow counts is written by the actions in its jobs.",
    };
}

;// CONCATENATED MODULE: ./actions/comment/src/gather.ts






/**
 * Reads this run's report files; or, in a second stage, the artifacts of the run that measured. A workflow that another one's end
 * started may measure as well, and then names its `reports`. `connect` gives GitHub, or null without a token.
 * @throws ModelgateError when another run's reports are asked for and GitHub does not give them
 */
async function gather(given, { event, here }, connect) {
    const isOwn = event.kind !== "workflow-run" || given.reports.length > 0;
    if (isOwn && given.runId === null)
        return await firstStage(given, event, here);
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
async function firstStage({ reports, expected }, event, here) {
    // Where `expected` says what is due, it also says what is missing; a path that is named and empty is a slip otherwise.
    const read = await readReportFiles(reports.length > 0 ? reports : [report_name/* REPORTS_FOLDER */.h], reports.length > 0 && expected === null);
    const own = here === null ? read : ofThisRun(read, here);
    const isSilent = expected === null && own.reports.length === 0 && own.problems.length === 0;
    return {
        reports: own.reports,
        problems: here !== null && isSilent ? [nothingCame()] : own.problems,
        places: (0,src_event/* placesOf */.e)(event),
        trust: null,
        run: null,
        // What another run was about is no word on what this one has checked out.
        commit: "headSha" in event && event.kind !== "workflow-run" ? event.headSha : null,
        readOnly: event.kind === "pull-request" && event.readOnly && !event.closed,
    };
}
/** A job that was left out, or an artifact that got lost, would else be a success. */
function nothingCame() {
    return {
        code: "file-missing",
        message: "no report came, and `expected` does not say that none is due",
        hint: "Say with `expected` which reports are due; `[]` where none is. Download the artifacts with the reports first.",
    };
}
async function otherRun(github, event, id) {
    if (event.kind === "workflow-run" && (id === null || id === event.run.id))
        return event.run;
    if (id === null)
        throw (0,src_error/* failure */.V2)("input-invalid", "run-id: expected the id of a workflow run, got nothing", {
            hint: "Give the run that measured: the number at the end of its address, as `run-id: ${{ inputs.run-id }}`.",
        });
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
        context: `${statusText(key, 100)} / verdict`,
        description: statusText(text),
        url,
    };
    const each = reports
        .slice(0, MOST_EACH)
        .map(({ report }) => statusOf(report, { key, url, ...(trust === null ? {} : { trust }) }));
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

;// CONCATENATED MODULE: ./actions/comment/src/publish.ts



/**
 * Writes comment and statuses where the event has places for them, and gives the comment's address, "" when there is
 * none. Never throws: a verdict is not changed by what keeps it from being told.
 */
async function publish(connect, message, gathered, given, host) {
    const { sha, issue } = placesIn(gathered, given, host);
    let url = "";
    let said = "none";
    if (issue !== null) {
        await telling("comment", host, async () => {
            const github = connect();
            if (github === null)
                return host.info("no comment: there is no token");
            const outcome = await upsertComment(github, { issue, ...stickyOf(message, gathered, given) });
            host.info(`comment: ${outcome.action}${outcome.url === null ? "" : ` ${outcome.url}`}`);
            url = outcome.url ?? "";
            said = outcome.action;
        });
    }
    if (sha !== null) {
        await telling("status", host, async () => {
            const github = connect();
            if (github === null)
                return host.info("no status: there is no token");
            const { verdict, lines } = message.told;
            const statuses = statusesOf({ key: given.key, verdict, lines, url: message.run.url }, gathered);
            if (said === "kept-newer" ||
                (!HELD.includes(said) && (await areNewer(github, sha, statuses, message.run))))
                return host.info("no status: a newer run has set them");
            for (const status of statuses)
                await github.setStatus(sha, status);
        });
    }
    return url;
}
/** The comment is this run's, so no newer one has told anything yet. */
const HELD = ["created", "updated", "unchanged"];
/** Whether a newer run has set the verdict's status: every run begins with that one. Whoever may not look may not write either. */
async function areNewer(github, sha, [verdict], run) {
    try {
        for await (const { context, url } of github.statuses(sha)) {
            const by = context === verdict?.context && url !== null ? runAt(url) : null;
            if (by !== null)
                return compareRuns(by, run) > 0;
        }
    }
    catch (error) {
        // What keeps it from writing is said where it writes.
        if (!(error instanceof src_error/* ModelgateError */.HJ))
            throw error;
    }
    return false;
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
            failed: (problems, host) => aggregate_report_outline(host, problems),
        },
    };
}
/** Joins the reports, writes the verdict where it can be seen, and gives it as a report of its own. */
async function run(given, host, world) {
    const connect = once(() => (given.token === null ? null : world.gitHub(given.token, host.info)));
    const event = await eventOf(world, host);
    const gathered = await gather(given, { event, here: host.provenance() }, connect);
    const told = aggregate(given.expected ?? [], gathered.reports, gathered.problems);
    if (gathered.reports.length === 0 && told.verdict === "skipped" && given.expected === null) {
        const message = "There is no report, and `expected` does not say whether one is due.";
        host.annotate([{ level: "warning", title: "Nothing was judged", message }]);
    }
    const reports = gathered.reports.map(({ report }) => report);
    const shown = { ...shownOf(told, gathered, given, host), commit: commitOf(gathered, world) };
    if (given.html !== null)
        await writePage(given.html, () => (0,html_page/* htmlPage */.X)(reports, shown), host);
    const body = commentBody(reports, { ...shown, maxChars: BODY_ROOM });
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
        unjudged: aggregate_report_unjudged(told),
        trust: gathered.trust ?? undefined,
        runUrl: gathered.run?.url ?? here,
        reportUrl: html === null || here === undefined ? undefined : `${here}#artifacts`,
    };
}
/**
 * The commit under review; undefined where a report of this run is of another one, for then the reports say it. GITHUB_SHA is a
 * merge of the commit under review. A second stage believes no commit that a report names.
 */
function commitOf({ commit, trust, reports }, { sha }) {
    const measured = reports.flatMap(({ report: { provenance } }) => provenance.commit ?? []);
    const isOther = trust === null && measured.some((one) => one !== commit && one !== sha);
    return commit === null || isOther ? undefined : commit;
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
            throw (0,src_error/* failure */.V2)("input-invalid", `html: expected a path that can be written, got "${path}" (${cause.code})`, { hint: "Name a file in a folder that this step may write to, as `html: verdict.html`.", cause });
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

// EXTERNAL MODULE: ./packages/render/src/text.ts + 2 modules
var src_text = __webpack_require__(71737);
// EXTERNAL MODULE: ./packages/runner/src/laptop.ts + 4 modules
var laptop = __webpack_require__(25925);
// EXTERNAL MODULE: ./packages/cli/src/columns.ts
var columns = __webpack_require__(73109);
;// CONCATENATED MODULE: ./packages/cli/src/comment.ts




/** `modelgate comment`: what the action would write, on standard output and as a page. Asks GitHub nothing. */
async function runComment(argv) {
    const { command, body } = comment({ eventName: "", payload: () => ({}), sha: "", gitHub: () => null });
    await (0,laptop/* runOnLaptop */.Vn)(command, argv, {
        render: (colour) => (report) => ({
            summary: body() || (0,src_text.text)(report, { colour, width: (0,columns/* columns */.Y)() }),
            annotations: [],
        }),
    });
}


/***/ }),

/***/ 12118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MM: () => (/* binding */ align),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
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
    const taken = rows.map((row) => row.map(columns));
    const widths = [];
    for (const row of taken) {
        row.forEach((width, index) => {
            widths[index] = Math.max(widths[index] ?? 0, width);
        });
    }
    return rows.map((row, at) => row
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - (taken[at]?.[index] ?? 0)))
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


/***/ }),

/***/ 71737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./packages/render/src/behaviour-words.ts
var behaviour_words = __webpack_require__(85065);
// EXTERNAL MODULE: ./packages/render/src/interval-bar.ts
var interval_bar = __webpack_require__(25685);
// EXTERNAL MODULE: ./packages/render/src/markdown-layout.ts
var markdown_layout = __webpack_require__(97356);
// EXTERNAL MODULE: ./packages/render/src/text-table.ts
var text_table = __webpack_require__(12118);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
// EXTERNAL MODULE: ./packages/render/src/chapter/pen.ts
var pen = __webpack_require__(44183);
;// CONCATENATED MODULE: ./packages/render/src/chapter/text-grid.ts

/** The least room that a column of text is wrapped into. */
const LEAST = 18;
/** Left out first: the number stands beside it. */
const PICTURES = ["Bar", "Interval and limit"];
/**
 * A table as lines of at most `room` columns: without its pictures if need be, then with its last column wrapped, else each row for
 * itself. Nothing is cut, for half a number is another one; a word that is longer than the room keeps its line.
 */
function gridLines(table, room) {
    const { columns: heads, rows } = table;
    const filled = heads.flatMap((_head, index) => (rows.some((row) => row[index]) ? [index] : []));
    const bare = filled.filter((index) => !PICTURES.includes(heads[index]?.[0] ?? ""));
    const [whole, plain] = [gridOf(table, filled), gridOf(table, bare)];
    const drawn = [alignedLines(whole), alignedLines(plain), wrappedLines(plain, room)];
    return drawn.find((lines) => fits(lines, room)) ?? cards(plain, room);
}
function gridOf({ columns: heads, rows }, indexes) {
    return {
        heads: indexes.map((index) => heads[index] ?? ["", "left"]),
        rows: rows.map((row) => indexes.map((index) => row[index] ?? "")),
    };
}
function fits(lines, room) {
    return lines.every((line) => (0,text_table/* columns */.YB)(line) <= room);
}
function widthsOf({ heads, rows }) {
    return heads.map(([title], index) => rows.reduce((widest, row) => Math.max(widest, (0,text_table/* columns */.YB)(row[index] ?? "")), (0,text_table/* columns */.YB)(title)));
}
function alignedLines(grid) {
    const widths = widthsOf(grid);
    const rows = [grid.heads.map(([title]) => title), ...grid.rows].map((row) => row.map((cell, index) => {
        const isNumber = grid.heads[index]?.[1] === "right";
        return isNumber ? " ".repeat((widths[index] ?? 0) - (0,text_table/* columns */.YB)(cell)) + cell : cell;
    }));
    return (0,text_table/* align */.MM)(rows);
}
/** With the last column in as many lines as it takes, where it is text and enough room is left for it. */
function wrappedLines(grid, room) {
    const last = grid.heads.length - 1;
    const left = widthsOf(grid)
        .slice(0, last)
        .reduce((sum, width) => sum - width - 2, room);
    if (grid.heads[last]?.[1] !== "left" || left < LEAST)
        return alignedLines(grid);
    const rows = grid.rows.flatMap((row) => (0,text_table/* wrap */.LV)(row[last] ?? "", left).map((line, index) => [
        ...row.slice(0, last).map((cell) => (index === 0 ? cell : "")),
        line,
    ]));
    return alignedLines({ ...grid, rows });
}
/** Each row for itself: what it is about, and below it the rest, each cell after its title. */
function cards({ heads, rows }, room) {
    // What happened is no name: it takes that of what it happened to with it.
    const named = heads[0]?.[0] === "Change" ? 2 : 1;
    return rows.flatMap((row) => {
        const told = row.flatMap((cell, index) => cell === "" || index < named ? [] : [`${titleOf(heads[index])} ${cell}`]);
        return [
            ...(0,text_table/* wrap */.LV)(row.slice(0, named).join(" "), room),
            ...(told.length === 0 ? [] : (0,text_table/* wrap */.LV)(told.join("; "), room, "  ")),
        ];
    });
}
function titleOf([title] = ["", "left"]) {
    return /^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

;// CONCATENATED MODULE: ./packages/render/src/chapter/chapter-text.ts






/** Lines of a terminal: the worst of a table, for who wants all of it has the page. */
const MOST_ROWS = 12;
/** What is named of many that feed one node. */
const MOST_FEEDING = 3;
const SHEET = "  ";
const INSIDE = "    ";
/** Plain text; without anything but ASCII of ours when that is asked. */
function textPen(ascii) {
    return {
        name: visible/* plain */.pj,
        prose: visible/* plain */.pj,
        rows: MOST_ROWS,
        strong: (words) => words,
        bar: (share) => (0,pen/* textBar */.B)(share, ascii),
        interval: (points) => (0,interval_bar/* intervalBar */.z)({ ...points, limit: points.limit?.value ?? null }, { ascii }),
    };
}
/** A chapter as lines of at most `width` columns, but for words and numbers that are longer: nothing of those is cut. */
function chapterLines({ title, lead, sheets }, width) {
    const lines = [
        title,
        ...lead.flatMap((sentence) => (0,text_table/* wrap */.LV)(sentence, width, SHEET)),
        ...sheets().flatMap((sheet) => ["", ...sheetLines(sheet, width)]),
    ];
    return lines.map((line) => (0,visible/* inertLogLine */.TR)(line.trimEnd()));
}
/** Our signs in ASCII; a stranger's stay as they are. */
function asciiLine(line) {
    return line.replace(/[→≤−·…µ]/gu, (sign) => ASCII[sign] ?? sign);
}
const ASCII = { "→": "->", "≤": "<=", "−": "-", "·": ".", "…": "...", µ: "u" };
function sheetLines({ title, summary, blocks }, width) {
    const heading = summary === "" ? title : `${title}: ${summary}`;
    return [...(0,text_table/* wrap */.LV)(heading, width, SHEET), ...blocks.flatMap((block) => blockLines(block, width))];
}
function blockLines(block, width) {
    switch (block.kind) {
        case "words":
            return (0,text_table/* wrap */.LV)(block.text, width, INSIDE);
        case "list":
            return block.items.flatMap((item) => (0,text_table/* wrap */.LV)(`- ${item}`, width, INSIDE));
        case "table":
            return tableLines(block, width);
        case "picture":
            return pictureLines(block.picture, width);
        // The table above has the numbers.
        case "series":
            return [];
    }
}
/** The nodes in their order with what feeds each: a drawing without lines. */
function pictureLines({ nodes, edges }, width) {
    const named = ({ operator, name }) => `${(0,visible/* plain */.pj)(operator, 30)} ${(0,visible/* plain */.pj)(name, 30)}`;
    const names = new Map(nodes.map((node) => [node.id, named(node)]));
    const rows = nodes.slice(0, 2 * MOST_ROWS).map((node) => {
        const fed = edges.filter(({ from, to }) => to === node.id && names.has(from)).slice(0, MOST_FEEDING);
        const from = fed.map(({ from, change }) => `${change === "same" ? "" : `${change} `}${names.get(from)}`);
        return [node.change, named(node), from.join(", ")];
    });
    const heads = ["Change", "Node", "Fed by"].map((title) => [title, "left"]);
    return tableLines({ columns: heads, rows, total: nodes.length }, width);
}
function tableLines(table, width) {
    const { rows, total } = table;
    const more = rows.length < total ? [`${INSIDE}and ${(0,markdown_layout/* grouped */.zD)(total - rows.length)} more`] : [];
    return [...gridLines(table, width - INSIDE.length).map((line) => INSIDE + line), ...more];
}

// EXTERNAL MODULE: ./packages/render/src/chapter/chapters.ts + 11 modules
var chapters = __webpack_require__(9197);
// EXTERNAL MODULE: ./packages/render/src/claimed.ts
var claimed = __webpack_require__(23555);
// EXTERNAL MODULE: ./packages/render/src/command-line.ts
var command_line = __webpack_require__(27090);
// EXTERNAL MODULE: ./packages/render/src/fold-slices.ts
var fold_slices = __webpack_require__(86403);
// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/render/src/judged.ts
var src_judged = __webpack_require__(47853);
// EXTERNAL MODULE: ./packages/render/src/picture-points.ts
var picture_points = __webpack_require__(49510);
// EXTERNAL MODULE: ./packages/render/src/standing.ts
var standing = __webpack_require__(82872);
// EXTERNAL MODULE: ./packages/render/src/why.ts
var src_why = __webpack_require__(52596);
// EXTERNAL MODULE: ./packages/render/src/wording.ts + 1 modules
var wording = __webpack_require__(64161);
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
        (0,text_table/* wrap */.LV)(subjectLine(report), width),
        ...chapterBlocks(report, width, options),
        unjudgedLines(report),
        checkLines((0,fold_slices/* foldSlices */.H)(judged).toReversed(), width, options),
        policyLines(report, width),
        (report.flips ?? []).flatMap((flips) => (0,text_table/* wrap */.LV)(`flips on ${(0,visible/* plain */.pj)(flips.dataset, 60)}: ${(0,behaviour_words/* flipsSentence */.Qm)(flips)}`, width)),
        report.notes.flatMap((note) => (0,text_table/* wrap */.LV)(`note: ${(0,visible/* plain */.pj)(note, 500)}`, width)),
        options.problems === false ? [] : problemLines(report.problems, width),
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
function subjectLine(report) {
    const { action, subject, datasets } = report;
    const size = subject.sizeBytes === null ? "" : (0,format_value/* formatValue */.F)(subject.sizeBytes, "bytes");
    const data = datasets.map(({ name, rows }) => `${(0,visible/* shorten */.ml)(name, 40)}${rows === null ? "" : ` (${rows} rows)`}`);
    const facts = [
        subject.path ?? "",
        (subject.digest ?? "").slice(0, 19),
        size,
        (0,claimed/* isClaimed */.g)(report) ? "claimed: these bytes were not run" : "",
        data.length > 0 ? `on ${(0,visible/* shorten */.ml)(data.join(", "), 300)}` : "",
    ];
    const known = facts.filter((fact) => fact !== "").map((fact) => (0,visible/* plain */.pj)(fact, 300));
    return [`${(0,visible/* plain */.pj)(action, 40)} ${(0,visible/* plain */.pj)(subject.name)}`, ...known].join(", ");
}
/** What a diff or a benchmark says beyond that: lines of their own, for a terminal shows no folding. */
function chapterBlocks(report, width, { ascii = false }) {
    const lines = (0,chapters/* chaptersOf */.c)([report], textPen(ascii)).map((chapter) => chapterLines(chapter, width));
    return ascii ? lines.map((block) => block.map(asciiLine)) : lines;
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
        (0,visible/* plain */.pj)(dataset === null ? metric : `${metric} on ${dataset}`, 60),
        value === null ? "none" : (0,format_value/* formatValue */.F)(value, unit),
        interval ? `${(0,format_value/* formatValue */.F)(interval.low, unit)} to ${(0,format_value/* formatValue */.F)(interval.high, unit)}` : "",
    ]);
    return (0,text_table/* align */.MM)(rows);
}
function checkLines(judged, width, { ascii = false }) {
    const full = (0,text_table/* align */.MM)(judged.map((row) => cells(row, 60, ascii)));
    // On a narrow terminal the picture goes first, then the middle of the names.
    const pictured = full.every((line) => (0,text_table/* columns */.YB)(line) <= width);
    const rows = pictured ? full : (0,text_table/* align */.MM)(judged.map((row) => cells(row, Math.max(12, width - 56), null)));
    return judged.flatMap((row, index) => {
        const why = (0,src_why/* whyOf */.gf)(row);
        const below = why === "" || why === "within noise" ? [] : (0,text_table/* wrap */.LV)((0,visible/* plain */.pj)(why, 500), width, INDENT);
        return [rows[index] ?? "", ...below];
    });
}
function cells(row, nameWidth, ascii) {
    const { interval, check, difference } = row;
    const points = ascii === null ? null : (0,picture_points/* picturePoints */.O)(row);
    const bar = points === null
        ? ""
        : (0,interval_bar/* intervalBar */.z)({ ...points, limit: points.limit?.value ?? null }, { ascii: ascii === true });
    return [
        wording/* VERDICT */.y3[check.effect].word.padEnd(INDENT.length - 2),
        (0,visible/* shorten */.ml)((0,wording/* checkName */.I3)(row, visible/* visible */.RK), nameWidth),
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
    const { observed, judgedBy, changes } = (0,standing/* standingOf */.Y)([report], VOICE);
    const lines = [
        judgedBy,
        ...changes.map((change) => `policy change: ${(0,visible/* plain */.pj)(change, 500)}`),
        observed && `Observed only (${observed}).`,
    ];
    return lines.filter((line) => line !== "").flatMap((line) => (0,text_table/* wrap */.LV)(line, width));
}
function problemLines(problems, width) {
    return problems.flatMap(({ code, message, hint, at }) => [
        ...(0,text_table/* wrap */.LV)(`ERROR    ${(0,visible/* plain */.pj)(code)}: ${(0,visible/* plain */.pj)(message, 1000)}`, width),
        ...(at === undefined ? [] : [`${INDENT}at ${(0,visible/* visible */.RK)((0,wording/* location */.C5)(at))}`]),
        ...(hint === undefined ? [] : (0,text_table/* wrap */.LV)(`remedy: ${(0,visible/* plain */.pj)(hint, 1000)}`, width, INDENT)),
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
    const { doubt } = (0,standing/* standingOf */.Y)([report], VOICE);
    return `${wording/* VERDICT */.y3[report.verdict].word} ${(0,visible/* plain */.pj)(report.subject.name, 60)}${doubt}: ${(0,wording/* countSentence */.hs)(report)} ${worst}`.trimEnd();
}
/** Words that lines of a chapter begin with, in the colours of a difference. */
const TONE = {
    major: 31,
    minor: 33,
    patch: 32,
    none: 32,
    added: 32,
    removed: 31,
    changed: 33,
    rewired: 33,
};
const TONED = /^( {2})(major|minor|patch|none)(?=: )|^( {4})(added|removed|changed|rewired)(?= )/;
/** Colours the word a line begins with, when it is one of ours. */
function paint(line) {
    const [whole, , level, , edit] = TONED.exec(line) ?? [];
    const word = level ?? edit;
    if (whole !== undefined && word !== undefined) {
        const indent = whole.slice(0, -word.length);
        return `${indent}\u001b[${TONE[word]}m${word}\u001b[0m${line.slice(whole.length)}`;
    }
    for (const [effect, { word }] of Object.entries(wording/* VERDICT */.y3)) {
        if (line.startsWith(`${word} `))
            return `\u001b[1;${COLOUR[effect]}m${word}\u001b[0m${line.slice(word.length)}`;
    }
    return line;
}


/***/ }),

/***/ 46982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ currentEvent)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19885);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81517);


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

/***/ 81517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ eventPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);


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

/***/ 19885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ placesOf),
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
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
    pull_request_target: (event) => ({ ...pullRequest(event), readOnly: false }),
    pull_request_review: pullRequest,
    push: (event) => ({
        kind: "push",
        headSha: pushedCommit(event),
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
            if (event.readOnly)
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
                because: "a run for another workflow has no pull request of its own",
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
    const fork = from === null || from.toLowerCase() !== base.at("repo").text("full_name").toLowerCase();
    return {
        kind: "pull-request",
        pullRequest: pull.number("number"),
        headSha: headOf(head, "sha"),
        baseSha: headOf(base, "sha"),
        baseRef: base.text("ref"),
        // A review's payload has no `draft`: what is reviewed is treated as any other.
        draft: pull.has("draft") && pull.boolean("draft"),
        closed: pull.text("state") === "closed",
        fork,
        readOnly: fork,
    };
}
/** Of an annotated tag `after` is the tag's own object, which is no commit. */
function pushedCommit(event) {
    const after = commitOf(event, "after");
    return after === null || !event.has("head_commit") ? after : headOf(event.at("head_commit"), "id");
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

/***/ 2996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33490);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92379);


/** The flags that every command has, beside those of its table. */
const COMMON_FLAGS = ["help", "debug", "no-colour", "no-color"];
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
            // A file that stands alone is mostly the model, or a report.
            const meant = /\.(?:onnx|safetensors)$/.test(word)
                ? byFlag.get("model")
                : /\.json$/.test(word) && byFlag.get("reports");
            const hint = meant ? `Did you mean --${meant.flag} ${word}?` : "See --help.";
            const example = byFlag.has("model") ? "--model m.onnx" : "--name value";
            if (word !== "-h")
                wrong(`${word}: expected a flag, as ${example}`, hint);
            continue;
        }
        const negated = name.startsWith("no-") ? byFlag.get(name.slice(3)) : undefined;
        const field = byFlag.get(name);
        if (field === undefined && negated?.parse === _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM && inline === undefined) {
            given.set(negated.name, "false");
        }
        else if (field === undefined && COMMON_FLAGS.includes(name)) {
            seen.add(name);
        }
        else if (field === undefined) {
            const near = (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(name, [...byFlag.keys(), ...COMMON_FLAGS]);
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

/***/ 23812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   gx: () => (/* binding */ isRequired),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92379);


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

/***/ 4937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vA: () => (/* binding */ asJson),
  rj: () => (/* binding */ outline),
  oA: () => (/* binding */ textDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/schema/src/report-name.ts
var report_name = __webpack_require__(28615);
// EXTERNAL MODULE: ./packages/runner/src/shareable.ts
var shareable = __webpack_require__(21123);
;// CONCATENATED MODULE: ./packages/runner/src/argument-list.ts

/** The argument list that repeats a run on a laptop: every input that was given, but for secrets and places to write. */
function argumentList({ name, inputs }, getInput) {
    const flags = Object.values(inputs).flatMap((field) => {
        const given = getInput(field.name).trim();
        if (given === "" || field.secret || field.name === "report")
            return [];
        const entries = field.many ? entriesOf(given) : [given];
        return entries.flatMap((entry) => [`--${field.flag}`, (0,shareable/* withoutCredentials */.r)(entry)]);
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

// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(69513);
;// CONCATENATED MODULE: ./packages/runner/src/outline.ts





/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
function outline(host, table, { subject, policy = null, mode, judgedBy, problems }) {
    const run = host.provenance();
    return {
        schema: report_name/* REPORT_SCHEMA */.D,
        action: table.name,
        verdict: "error",
        subject: {
            ...subject,
            name: (0,shareable/* withoutCredentials */.r)(subject.name),
            digest: null,
            sizeBytes: null,
            binding: "claimed",
        },
        ...(mode === "observe" ? { mode } : {}),
        ...(judgedBy == null ? {} : { policy: judgedBy }),
        datasets: [],
        measurements: [],
        checks: [],
        problems: problems.map(asJson),
        notes: [],
        environment: (0,environment/* environment */.c)(),
        provenance: {
            repository: run?.repository ?? null,
            commit: run?.commit ?? null,
            run: run?.url ?? null,
            ...(run === null ? {} : { event: run.event }),
            policyDigest: policy === null ? null : textDigest(policy),
            ...(policy === null ? {} : { policyModel: subject.name }),
            seed: null,
            createdAt: new Date().toISOString(),
            command: argumentList(table, host.getInput),
        },
    };
}
/** A problem as reports have it: as others may read it, and without the fields that are undefined. */
function asJson(problem) {
    return JSON.parse(JSON.stringify((0,shareable/* shareable */.U)(problem)));
}
/** `sha256:…` of a text in UTF-8. */
function textDigest(text) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
}


/***/ }),

/***/ 92379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   K3: () => (/* binding */ parser),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   w2: () => (/* binding */ Unexpected),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export ratio */
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33490);

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
    return Object.assign(parse, { expects, words });
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
    return labelled((value) => (value === "" ? null : parse(value)), parse);
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
function each({ expects, ...rest }, separators) {
    const several = expects === undefined ? {} : { expects: `${expects}; several between ${separators}` };
    return { ...rest, ...several, takesSeveral: true };
}
function labelled(parse, { expects, words, takesSeveral }) {
    return Object.assign(parse, {
        ...(expects === undefined ? {} : { expects }),
        ...(words === undefined ? {} : { words }),
        ...(takesSeveral === undefined ? {} : { takesSeveral }),
    });
}


/***/ }),

/***/ 86434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MODES)
/* harmony export */ });
/** How a policy is meant: to gate, or only to look on. */
const MODES = ["gate", "observe"];


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PROFILE_BOUNDS)
/* harmony export */ });
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };


/***/ }),

/***/ 46783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
/**
 * All that a file or a body gives; null where that is more than `maxBytes`, and then the rest is not asked for. Counted while it is
 * read: the size that a file claims may change, and a pipe or a device claims none.
 */
async function readAtMost(chunks, maxBytes) {
    const read = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > maxBytes)
            return null;
        read.push(chunk);
    }
    return Buffer.concat(read);
}


/***/ }),

/***/ 13748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38855);
/* harmony import */ var _read_at_most_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46783);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42171);



/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
const MAX_REPORT_BYTES = 64 * 2 ** 20;
/**
 * Reads a report from what a file gives; `name` is what messages call it.
 * @throws ModelgateError `report-invalid` for more bytes than a report has, and for what is no report; what the stream throws
 */
async function readReport(chunks, name, maxBytes = MAX_REPORT_BYTES) {
    const bytes = await (0,_read_at_most_js__WEBPACK_IMPORTED_MODULE_0__/* .readAtMost */ .r)(chunks, maxBytes);
    if (bytes === null)
        throw tooLarge(name, maxBytes);
    return { report: reportIn(bytes, name), bytes };
}
/**
 * The report in these bytes; `name` is what messages call it.
 * @throws ModelgateError `report-invalid`
 */
function reportIn(bytes, name) {
    if (bytes.length > MAX_REPORT_BYTES)
        throw tooLarge(name, MAX_REPORT_BYTES);
    const value = parsed(bytes, name);
    try {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeReport */ .bl)(value);
    }
    catch (cause) {
        if (!(cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ))
            throw cause;
        const [problem] = cause.problems;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelgateError */ .HJ({ ...problem, message: `${name}: ${problem.message}` }, { cause });
    }
}
/** The parser's own words are no part of the message: they quote the document, which may hold anything. */
function parsed(bytes, name) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected JSON`, { hint: WHICH, cause });
    }
}
function tooLarge(name, maxBytes) {
    return (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("report-invalid", `${name}: expected at most ${maxBytes} bytes`, { hint: WHICH });
}
const WHICH = "Name the JSON document that a Modelgate action wrote as its report.";


/***/ }),

/***/ 28615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   h: () => (/* binding */ REPORTS_FOLDER)
/* harmony export */ });
/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
const REPORT_SCHEMA = "modelgate/report@1";
/** The folder of a workflow's reports unless it names another, and the artifact that holds them. */
const REPORTS_FOLDER = "modelgate-reports";


/***/ })

};
