export const id = 9106;
export const ids = [9106];
export const modules = {

/***/ 28485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changePoints)
/* harmony export */ });
/* harmony import */ var _modelgate_metrics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17287);
/* harmony import */ var _ratio_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13096);


/** Chance of any change in a series that has none, for each look at it. */
const ALPHA = 0.002;
const REORDERINGS = 999;
/** A level of fewer values is an outlier. */
const LEAST = 3;
/** Of robust standard deviations; what lies farther is an outlier, or a level that is far enough. */
const FAR = 2;
/** Older values than these are not looked at: the cost grows with their square. */
const MOST = 150;
/** The changes of level of positive values in the order of time. The same for the same values, always. */
function changePoints(values) {
    const from = Math.max(0, values.length - MOST);
    const seen = values.slice(from);
    if (seen.some((value) => !(value > 0) || !Number.isFinite(value)))
        return [];
    const found = splits(seen, { from: 0, to: seen.length }, (0,_modelgate_metrics__WEBPACK_IMPORTED_MODULE_0__/* .xoshiro256 */ .Q)(seen.length)).sort((a, b) => a.at - b.at);
    const ends = [0, ...found.map(({ at }) => at), seen.length];
    return found.map(({ at, p }, i) => {
        const ratio = (0,_ratio_select_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(seen.slice(at, ends[i + 2])) / (0,_ratio_select_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(seen.slice(ends[i], at));
        return { at: from + at, ratio, p };
    });
}
/** The best split of a part, if it is a change, and those of both its sides. */
function splits(values, { from, to }, random) {
    const part = tamed(values.slice(from, to));
    if (part.length < 2 * LEAST)
        return [];
    const best = bestSplit(part);
    const p = chanceOf(part, best.score, random);
    if (p > ALPHA)
        return [];
    const at = from + best.at;
    const sides = [
        { from, to: at },
        { from: at, to },
    ];
    return [{ at, p }, ...sides.flatMap((side) => splits(values, side, random))];
}
/**
 * Logarithms, so that 10 % is as much anywhere, with those farther than two robust standard deviations from the median moved
 * to there.
 */
function tamed(values) {
    const logs = Float64Array.from(values, Math.log);
    const middle = (0,_ratio_select_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(logs);
    const reach = FAR * 1.4826 * (0,_ratio_select_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(logs.map((log) => Math.abs(log - middle)));
    // Most are alike to the byte, as sizes of files are: what differs is no outlier.
    if (reach === 0)
        return logs;
    return logs.map((log) => Math.max(middle - reach, Math.min(middle + reach, log)));
}
/** The share of reorderings with a split that scores as high, the series itself among them. Stops when it cannot be few. */
function chanceOf(part, score, random) {
    const order = part.slice();
    let higher = 1;
    for (let n = 1; n <= REORDERINGS; n++) {
        shuffle(order, random);
        if (bestSplit(order).score >= score)
            higher++;
        if (higher > ALPHA * (REORDERINGS + 1))
            return higher / (n + 1);
    }
    return higher / (REORDERINGS + 1);
}
/**
 * The split whose sides lie farthest apart by their energy distance. The right side may end before the series does, or a level
 * that rises and falls back would hide itself. Sums of distances over any block come from sums over all that begin at 0.
 */
function bestSplit(part) {
    const n = part.length;
    const width = n + 1;
    const sums = distanceSums(part);
    const sum = (row, column) => sums[row * width + column] ?? 0;
    let best = { at: 0, score: Number.NEGATIVE_INFINITY };
    for (let at = LEAST; at <= n - LEAST; at++)
        for (let end = at + LEAST; end <= n; end++) {
            const left = sum(at, at);
            const across = sum(at, end) - left;
            const right = sum(end, end) - 2 * sum(at, end) + left;
            const [m, k] = [at, end - at];
            const score = ((m * k) / (m + k)) * ((2 * across) / (m * k) - left / (m * (m - 1)) - right / (k * (k - 1)));
            if (score > best.score)
                best = { at, score };
        }
    return best;
}
/** At (i, j) the sum of the distances between the first i and the first j values. */
function distanceSums(part) {
    const width = part.length + 1;
    const sums = new Float64Array(width * width);
    for (let i = 1; i < width; i++) {
        const one = part[i - 1] ?? 0;
        let row = 0;
        for (let j = 1; j < width; j++) {
            row += Math.abs(one - (part[j - 1] ?? 0));
            sums[i * width + j] = (sums[(i - 1) * width + j] ?? 0) + row;
        }
    }
    return sums;
}
function shuffle(values, random) {
    for (let i = values.length - 1; i > 0; i--) {
        const j = Math.floor(random.next() * (i + 1));
        const kept = values[i] ?? 0;
        values[i] = values[j] ?? 0;
        values[j] = kept;
    }
}


/***/ }),

/***/ 41970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mn: () => (/* binding */ checkedEntry),
  Jo: () => (/* binding */ historyLine),
  Lu: () => (/* binding */ readHistory),
  Lf: () => (/* binding */ seriesOf)
});

// EXTERNAL MODULE: ./packages/schema/src/interval.ts
var interval = __webpack_require__(21000);
// EXTERNAL MODULE: ./packages/schema/src/latency.ts
var latency = __webpack_require__(70387);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/latency/src/history/same-hardware.ts
/** Two sizes of memory this near are one machine's: kernels keep differing amounts for themselves. */
const MEMORY_SLACK = 0.05;
/** Whether times of two machines may stand in one series: on like hardware. Load and steal are its weather. */
function isSameHardware(a, b) {
    const exact = ["cpu", "cores", "containerCores", "containerMemoryBytes"];
    return exact.every((fact) => a[fact] === b[fact]) && isNear(a.memoryBytes, b.memoryBytes);
}
function isNear(a, b) {
    if (a === null || b === null)
        return a === b;
    return Math.abs(a - b) <= MEMORY_SLACK * Math.max(a, b);
}

;// CONCATENATED MODULE: ./packages/latency/src/history/entry.ts



// History is one file of JSON lines, only ever added to, wherever the workflow keeps it: a branch, a cache, an artefact. It
// shows trends and is no gate, for its numbers come from other jobs.
const FORMAT = "modelgate/latency-history@1";
const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const Metric = dist/* object */.Ikc({
    value: number,
    unit: dist/* string */.YjP(),
    /** Absent: no interval is known. */
    interval: dist/* optional */.lqM(dist/* nullable */.mee(interval/* Interval */.IX)),
    better: dist/* picklist */.KIO(["higher", "lower"]),
});
const Entry = dist/* object */.Ikc({
    format: dist/* literal */.euz(FORMAT),
    commit: dist/* string */.YjP(),
    /** ISO 8601. */
    date: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX("expected a time as 2026-01-31T12:00:00Z")),
    /** The model's name. */
    model: dist/* string */.YjP(),
    digest: dist/* nullable */.mee(dist/* string */.YjP()),
    /** null where it was imported from a format that keeps none: such entries are like each other only. */
    machine: dist/* nullable */.mee(latency/* Machine */.u5),
    runtime: dist/* nullable */.mee(dist/* string */.YjP()),
    threads: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0))),
    batch: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0))),
    /** What else the times hold for, as `concurrency` and the digest of the data; absent where nobody said. */
    conditions: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    /** By metric, as `latency_p50_ms`. */
    metrics: dist/* record */.g1P(dist/* string */.YjP(), Metric),
});
/** The line to append. */
function historyLine(entry) {
    return `${JSON.stringify({ format: FORMAT, ...entry })}\n`;
}
/**
 * Reads a history in the order of its lines. A last line that is cut short, as by a job that was stopped, is an error too: what
 * cannot be read is not left out silently.
 * @throws ModelgateError `input-invalid`, with every line that is wrong
 */
function readHistory(text) {
    const problems = [];
    const entries = text.split("\n").flatMap((line, i) => {
        if (line.trim() === "")
            return [];
        const result = dist/* safeParse */.xLC(Entry, parsed(line), { abortEarly: true });
        if (result.success) {
            const { format: _, ...entry } = result.output;
            return [entry];
        }
        const [issue] = result.issues;
        problems.push({
            code: "input-invalid",
            message: `history, line ${i + 1}: ${dist/* getDotPath */.BuJ(issue) ?? "the line"}: ${issue.message}`,
            hint: `Expected JSON lines of the format ${FORMAT}. Remove the line, or the file to begin anew.`,
        });
        return [];
    });
    (0,error/* throwProblems */.Jh)(problems);
    return entries;
}
/** Entries apart by model, machine and conditions, so that nothing is compared across unlike ones; by date, then by line. */
function seriesOf(entries) {
    const groups = [];
    const inTime = entries.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
    for (const entry of inTime) {
        const group = groups.find(([head]) => head !== undefined && isLike(head, entry));
        if (group === undefined)
            groups.push([entry]);
        else
            group.push(entry);
    }
    return groups.flatMap((group) => {
        const metrics = new Set(group.flatMap((entry) => Object.keys(entry.metrics)));
        return [...metrics].flatMap((metric) => byUnit(group, metric));
    });
}
function byUnit(group, metric) {
    const found = group.flatMap((entry) => {
        const own = Object.hasOwn(entry.metrics, metric) ? entry.metrics[metric] : undefined;
        return own === undefined ? [] : [{ entry, own }];
    });
    return [...Map.groupBy(found, ({ own }) => `${own.unit} ${own.better}`).values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const { model, machine, threads, batch, conditions = {} } = first.entry;
        const points = same.map(({ entry: { commit, date, runtime }, own }) => ({
            commit,
            date,
            runtime,
            metric: own,
        }));
        const { unit, better } = first.own;
        return [{ model, metric, unit, better, machine, threads, batch, conditions, points }];
    });
}
/** An image or a runtime that is renewed leaves a series whole: that it changed something is what a history is to show. */
function isLike(a, b) {
    if (a.model !== b.model || a.threads !== b.threads || a.batch !== b.batch)
        return false;
    if (conditionsKey(a) !== conditionsKey(b))
        return false;
    if (a.machine === null || b.machine === null)
        return a.machine === b.machine;
    return isSameHardware(a.machine, b.machine);
}
function conditionsKey({ conditions = {} }) {
    return JSON.stringify(Object.entries(conditions).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** For importers: the entry that a stranger's record makes, checked as a line would be. */
function checkedEntry(entry, where) {
    const result = dist/* safeParse */.xLC(Entry, { format: FORMAT, ...entry }, { abortEarly: true });
    if (result.success)
        return entry;
    const [issue] = result.issues;
    throw (0,error/* failure */.V2)("input-invalid", `${where}: ${dist/* getDotPath */.BuJ(issue) ?? "the entry"}: ${issue.message}`, {
        hint: "Correct this record in the file that is imported, or remove it there.",
    });
}


/***/ }),

/***/ 90887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/** What a report of times leaves in the history; null: nothing in it was timed. */
function historyOf({ latency, subject, measurements, provenance, environment, datasets, }) {
    if (latency === undefined)
        return null;
    const known = measurements.flatMap(({ metric, value, unit, interval, better = "lower" }) => value === null ? [] : [[metric, { value, unit, interval, better }]]);
    if (known.length === 0)
        return null;
    return {
        commit: provenance.commit ?? "",
        date: provenance.createdAt,
        model: subject.name,
        digest: subject.digest,
        machine: latency.machine,
        runtime: environment.runtime,
        threads: latency.threads,
        batch: latency.batch,
        conditions: conditionsOf(environment.options, datasets[0]?.digest ?? null, latency.served !== undefined),
        metrics: Object.fromEntries(known),
    };
}
/** Threads and batch have places of their own. Data of other bytes are other inputs; without any, inputs were made up. */
function conditionsOf(options, data, isServed) {
    const told = Object.entries(options).filter(([name, value]) => name !== "threads" && name !== "batch" && value !== null && value !== "");
    return {
        ...Object.fromEntries(told.map(([name, value]) => [name, String(value)])),
        ...(data === null ? {} : { data }),
        ...(isServed ? { served: "yes" } : {}),
    };
}


/***/ }),

/***/ 96508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ historyPage)
});

// EXTERNAL MODULE: ./packages/render/src/escape-html.ts
var escape_html = __webpack_require__(68001);
// EXTERNAL MODULE: ./packages/render/src/html-document.ts
var html_document = __webpack_require__(50335);
// EXTERNAL MODULE: ./packages/latency/src/history/change-points.ts
var change_points = __webpack_require__(28485);
// EXTERNAL MODULE: ./packages/latency/src/ratio/select.ts
var ratio_select = __webpack_require__(13096);
;// CONCATENATED MODULE: ./packages/latency/src/history/number.ts
/** A number with four digits that count, without an exponent where one reads it without: 0.01234, 1.235, 48210. */
function shown(value) {
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e15))
        return value.toExponential(3);
    return size >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./packages/latency/src/history/chart.ts



const WIDTH = 800;
const HEIGHT = 240;
const LEFT = 70;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 30;
const TICKS = 4;
/** The values of a series in the order of time, one step each, with intervals, levels, and a line where a level changed. */
function historyChart(series, changes) {
    const { points, metric, unit } = series;
    const scale = scaleOf(series);
    const shapes = [
        ...ticks(scale),
        ...changes.map(({ at }) => line("change", [scale.x(at - 0.5), TOP], [scale.x(at - 0.5), HEIGHT - BOTTOM])),
        ...levels(series, changes).map(({ from, to, value }) => line("level", [scale.x(from - 0.3), scale.y(value)], [scale.x(to + 0.3), scale.y(value)])),
        ...points.map((point, i) => dot(point, i, scale)),
        ...ends(series).map(({ at, text, anchor }) => `<text x="${px(scale.x(at))}" y="${HEIGHT - 10}" text-anchor="${anchor}">${(0,escape_html/* escapeHtml */.Z)(text)}</text>`),
    ];
    const last = points.at(-1)?.metric.value ?? 0;
    const label = `${metric} in ${unit}: ${points.length} values, the last ${shown(last)}; ${changes.length} changes of level`;
    return `<svg role="img" aria-label="${(0,escape_html/* escapeHtml */.Z)(label)}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${shapes.join("")}</svg>`;
}
function scaleOf({ points }) {
    const values = points.flatMap(({ metric: { value, interval } }) => [
        value,
        interval?.low ?? value,
        interval?.high ?? value,
    ]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    // Values that are all alike lie in the middle, and small differences are not blown up to fill the chart.
    const room = Math.max((most - least) * 0.1, Math.abs(most) * 0.05, Number.MIN_VALUE);
    const [low, high] = [least - room, most + room];
    const step = (WIDTH - LEFT - RIGHT) / Math.max(1, points.length);
    return {
        low,
        high,
        x: (at) => LEFT + step * (at + 0.5),
        y: (value) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - low) / (high - low)),
    };
}
function ticks({ low, high, y }) {
    return Array.from({ length: TICKS + 1 }, (_, i) => {
        const value = low + ((high - low) * i) / TICKS;
        const at = y(value);
        return `${line("grid", [LEFT, at], [WIDTH - RIGHT, at])}<text x="${LEFT - 6}" y="${px(at + 4)}" text-anchor="end">${shown(value)}</text>`;
    });
}
function levels({ points }, changes) {
    const starts = [0, ...changes.map(({ at }) => at)];
    return starts.map((from, i) => {
        const end = starts[i + 1] ?? points.length;
        return { from, to: end - 1, value: (0,ratio_select/* median */.JZ)(points.slice(from, end).map(({ metric }) => metric.value)) };
    });
}
function dot({ date, commit, metric: { value, interval } }, at, scale) {
    const x = scale.x(at);
    const whisker = interval == null ? "" : line("whisker", [x, scale.y(interval.low)], [x, scale.y(interval.high)]);
    const title = `${date.slice(0, 10)} ${commit.slice(0, 12)}: ${shown(value)}`;
    return `${whisker}<circle class="dot" cx="${px(x)}" cy="${px(scale.y(value))}" r="3"><title>${(0,escape_html/* escapeHtml */.Z)(title)}</title></circle>`;
}
function ends({ points }) {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const begin = { at: 0, text: first.date.slice(0, 10), anchor: "start" };
    return points.length < 2
        ? [begin]
        : [begin, { at: points.length - 1, text: last.date.slice(0, 10), anchor: "end" }];
}
function line(name, [x1, y1], [x2, y2]) {
    return `<line class="${name}" x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"/>`;
}
function px(x) {
    return Math.round(x * 10) / 10;
}

// EXTERNAL MODULE: ./packages/latency/src/history/entry.ts + 1 modules
var entry = __webpack_require__(41970);
;// CONCATENATED MODULE: ./packages/latency/src/history/page.ts





const STYLE = `:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --quiet: light-dark(#59636e, #9da7b3);
  --page: light-dark(#ffffff, #0d1117); --line: light-dark(#d1d9e0, #3d444d); --link: light-dark(#0969da, #4493f8);
  --good: light-dark(#116329, #3fb950); --bad: light-dark(#b31d28, #ff7b72); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; } h2 { margin: 2.5rem 0 .25rem; font-size: 1.35rem; border-bottom: 1px solid var(--line); }
h3 { margin: 1.5rem 0 .25rem; font-size: 1.05rem; } p { margin: .25rem 0; } .quiet { color: var(--quiet); font-size: .9rem; }
.worse { color: var(--bad); font-weight: 600; } .better { color: var(--good); font-weight: 600; }
svg { display: block; width: 100%; height: auto; margin: .5rem 0; } svg text { fill: var(--quiet); font: 11px system-ui, sans-serif; }
.grid { stroke: var(--line); } .whisker { stroke: var(--quiet); } .dot { fill: var(--link); } .change { stroke: var(--bad); stroke-dasharray: 4 4; }
.level { stroke: var(--text); stroke-width: 1.5; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); } th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; }
.number { text-align: right; white-space: nowrap; } .scroll { overflow-x: auto; } summary { cursor: pointer; }
`;
/**
 * A history as one page that opens from a file: a chart for each metric under like conditions, with its changes of level, and
 * every number as a table. No script, nothing fetched, light and dark.
 */
function historyPage(entries) {
    const models = Map.groupBy((0,entry/* seriesOf */.Lf)(entries), ({ model }) => model);
    const sections = [...models].map(([model, series]) => `<section>\n<h2>${(0,escape_html/* escapeHtml */.Z)(model)}</h2>\n${series.map(seriesHtml).join("\n")}\n</section>`);
    const nothing = "<p>Nothing was recorded yet.</p>";
    const body = `<header>
<h1>Latency over time</h1>
<p class="quiet">Numbers of unlike machines are kept apart. A change of level is no verdict: it may be the model's, the runtime's or the runner's.</p>
</header>
<main>
${sections.length === 0 ? nothing : sections.join("\n")}
</main>`;
    return (0,html_document/* htmlDocument */.r)({ title: "Latency over time · Modelgate", style: STYLE, body });
}
function seriesHtml(series) {
    const changes = (0,change_points/* changePoints */.U)(series.points.map(({ metric }) => metric.value));
    const lines = changes.map(({ at, ratio }) => {
        const point = series.points[at];
        const isWorse = series.better === "lower" ? ratio > 1 : ratio < 1;
        const percent = `${ratio > 1 ? "+" : "−"}${(100 * Math.abs(ratio - 1)).toFixed(1)} %`;
        return `<li><span class="${isWorse ? "worse" : "better"}">${percent} (${isWorse ? "worse" : "better"})</span> from ${day(point?.date)}, commit <code>${(0,escape_html/* escapeHtml */.Z)(point?.commit.slice(0, 12) ?? "")}</code></li>`;
    });
    const said = lines.length === 0 ? "<p>No change of level.</p>" : `<ul>\n${lines.join("\n")}\n</ul>`;
    return `<h3>${(0,escape_html/* escapeHtml */.Z)(series.metric)}</h3>
<p class="quiet">${(0,escape_html/* escapeHtml */.Z)(conditionsOf(series))}</p>
${historyChart(series, changes)}
${said}
<details><summary>${series.points.length} ${series.points.length === 1 ? "number" : "numbers"}</summary>
${tableHtml(series)}
</details>`;
}
function conditionsOf({ machine, threads, batch, conditions, better }) {
    const facts = [
        machine === null ? "machine unknown" : `${machine.cpu}, ${machine.containerCores ?? machine.cores} cores`,
        threads === null ? "" : `${threads} ${threads === 1 ? "thread" : "threads"}`,
        batch === null ? "" : `batch ${batch}`,
        ...Object.entries(conditions).map(([name, value]) => `${name} ${value.slice(0, 40)}`),
        `${better} is better`,
    ];
    return facts.filter((fact) => fact !== "").join(" · ");
}
function tableHtml({ points, metric, unit }) {
    const rows = points.map(({ date, commit, runtime, metric: { value, interval } }) => {
        const range = interval == null ? "" : `${shown(interval.low)} to ${shown(interval.high)}`;
        return `<tr><td>${day(date)}</td><td><code>${(0,escape_html/* escapeHtml */.Z)(commit.slice(0, 12))}</code></td><td class="number">${shown(value)}</td><td class="number">${range}</td><td>${(0,escape_html/* escapeHtml */.Z)(runtime ?? "")}</td></tr>`;
    });
    // Who has no mouse scrolls what has the focus.
    return `<div class="scroll" tabindex="0"><table>
<caption>${(0,escape_html/* escapeHtml */.Z)(metric)}, ${(0,escape_html/* escapeHtml */.Z)(unit)}</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Commit</th><th scope="col" class="number">Value</th><th scope="col" class="number">Interval</th><th scope="col">Runtime</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>`;
}
function day(date = "") {
    return (0,escape_html/* escapeHtml */.Z)(date.slice(0, 10));
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


/***/ })

};
