export const id = 1737;
export const ids = [1737];
export const modules = {

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


/***/ })

};
