export const id = 7579;
export const ids = [7579];
export const modules = {

/***/ 90044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCalibrate: () => (/* binding */ runCalibrate)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/metrics/src/paired/compare.ts + 1 modules
var compare = __webpack_require__(40972);
// EXTERNAL MODULE: ./packages/metrics/src/column.ts
var src_column = __webpack_require__(60235);
// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var src_limit = __webpack_require__(48034);
// EXTERNAL MODULE: ./packages/metrics/src/table.ts + 39 modules
var table = __webpack_require__(53732);
;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/answers.ts

/** Gathers the answers of models to the same rows, with no more scores than both have. */
function gatherAnswers(first, second, groups) {
    const { data } = first;
    const rows = data.task === "multilabel-classification" ? data.truth.length / data.labels : data.truth.length;
    const own = { rows, groups: groups && numbered(groups) };
    if (second === null)
        return { ...own, data, columns: first.columns, models: 1 };
    const columns = [...first.columns].map(([name, values]) => {
        const others = second.columns.get(name) ?? new Float64Array(rows).fill(Number.NaN);
        return [name, joined(values, others, (length) => new Float64Array(length))];
    });
    return { ...own, data: joinedData(data, second.data), columns: new Map(columns), models: 2 };
}
/** The same answers without their scores, which are most of the work where no metric asks for them. */
function leanFor(answers, metrics) {
    const { data } = answers;
    const asks = metrics.some((metric) => (0,table/* metricNamed */.SB)(metric, data.task)?.needs !== "labels");
    if (asks || data.task === "regression" || data.scores === null)
        return answers;
    return { ...answers, data: { ...data, scores: null } };
}
/** The answers numbered `answers` to the rows `rows`, which may repeat. */
function sideOf({ data, columns }, rows, answers) {
    const values = [...columns].map(([name, all]) => [name, taken(all, 1, answers, (length) => new Float64Array(length))]);
    return { data: dataOf(data, rows, answers), columns: new Map(values) };
}
/** Whether two answers are not the same choice: another class, value or set of labels; of a column of numbers another one. */
function differs({ data, columns }, a, b, column) {
    const values = column === undefined ? data.predicted : columns.get(column);
    const width = column === undefined && data.task === "multilabel-classification" ? data.labels : 1;
    for (let k = 0; k < width; k++)
        if (values?.[a * width + k] !== values?.[b * width + k])
            return true;
    return false;
}
function dataOf(data, rows, answers) {
    const floats = (length) => new Float64Array(length);
    const weights = data.weights === undefined ? {} : { weights: taken(data.weights, 1, rows, floats) };
    if (data.task === "regression") {
        const [truth, predicted] = [
            taken(data.truth, 1, rows, floats),
            taken(data.predicted, 1, answers, floats),
        ];
        return { ...data, truth, predicted, ...weights };
    }
    const scores = data.scores && {
        ...data.scores,
        values: taken(data.scores.values, data.scores.width, answers, floats),
    };
    if (data.task === "multilabel-classification") {
        const marks = (length) => new Uint8Array(length);
        const truth = taken(data.truth, data.labels, rows, marks);
        const predicted = taken(data.predicted, data.labels, answers, marks);
        return { ...data, truth, predicted, scores, ...weights };
    }
    const codes = (length) => new Int32Array(length);
    const truth = taken(data.truth, 1, rows, codes);
    const predicted = taken(data.predicted, 1, answers, codes);
    return { ...data, truth, predicted, scores, ...weights };
}
function joinedData(first, second) {
    const floats = (length) => new Float64Array(length);
    if (first.task === "regression") {
        if (second.task !== "regression")
            throw unlike();
        return { ...first, predicted: joined(first.predicted, second.predicted, floats) };
    }
    if (second.task === "regression")
        throw unlike();
    const isRanking = first.scores?.kind === "ranking" || second.scores?.kind === "ranking";
    const scores = first.scores &&
        second.scores && {
        ...first.scores,
        kind: isRanking ? "ranking" : first.scores.kind,
        values: joined(first.scores.values, second.scores.values, floats),
    };
    if (first.task === "multilabel-classification") {
        if (second.task !== first.task)
            throw unlike();
        const marks = (length) => new Uint8Array(length);
        return { ...first, scores, predicted: joined(first.predicted, second.predicted, marks) };
    }
    if (second.task === "multilabel-classification")
        throw unlike();
    const codes = (length) => new Int32Array(length);
    return { ...first, scores, predicted: joined(first.predicted, second.predicted, codes) };
}
function unlike() {
    return new TypeError("models are paired before their answers are gathered");
}
function joined(first, second, empty) {
    const both = empty(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
}
function taken(values, width, at, empty) {
    const picked = empty(at.length * width);
    if (width === 1) {
        for (let i = 0; i < at.length; i++)
            picked[i] = values[at[i] ?? 0] ?? 0;
        return picked;
    }
    for (let i = 0; i < at.length; i++) {
        const from = (at[i] ?? 0) * width;
        for (let k = 0; k < width; k++)
            picked[i * width + k] = values[from + k] ?? 0;
    }
    return picked;
}
function numbered(groups) {
    const numbers = new Map();
    return groups.map((group) => {
        const number = numbers.get(group) ?? numbers.size;
        numbers.set(group, number);
        return number;
    });
}

;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/contest.ts



/** Whether the clause bounds the difference as a share of the baseline. */
function boundsShare({ clause }) {
    return (0,src_limit/* isRelative */.n3)(clause.limit.kind);
}
/**
 * 1: the clause passes where candidate minus baseline is at least something; -1: where it is at most that. With this sign a
 * difference is a gain, which the clause wants to be at least `leastGain`.
 */
function signOf({ clause, direction }) {
    const { kind } = clause.limit;
    if (kind === "max-increase" || kind === "max-relative-increase")
        return -1;
    const better = direction === "higher" ? 1 : -1;
    return kind === "max-improvement" ? -better : better;
}
/** The least gain with which the clause passes. */
function leastGain({ clause }) {
    const { value } = clause.limit;
    return asksForMore({ clause }) ? value : 0 - value;
}
/** Whether a model that is just as good as its rival is not enough. */
function asksForMore({ clause: { limit } }) {
    return ["min-improvement", "min-relative-improvement", "beat-dummy"].includes(limit.kind);
}
/** The contrast that the clause is about; null where the rows do not tell. */
function contrastOf(contest, { contrasts }) {
    return boundsShare(contest) ? contrasts.relative : contrasts.difference;
}
/** Compares several clauses' metrics on one sample, sharing what they have in common; all of one population. */
function compareOn(contests, { elements, groups }, answering, settings) {
    const [first] = contests;
    if (first === undefined)
        return [];
    const names = contests
        .filter(({ clause }) => clause.better === undefined)
        .map(({ clause }) => clause.metric);
    const answers = leanFor(first.population.answers, names);
    const options = groups === undefined ? settings : { ...settings, groups };
    const rows = elements.map((element) => element % answers.rows);
    const side = (of) => sideOf(answers, rows, elements.map((element) => of[element] ?? 0));
    const candidate = side(answering.candidate);
    const baseline = answering.baseline === null ? null : side(answering.baseline);
    const asked = [...new Set(names)];
    const known = baseline === null
        ? (0,compare/* compareDummies */.KW)(asked, candidate.data, options)
        : (0,compare/* compareAll */.Rt)(asked, candidate.data, baseline.data, options);
    return contests.map(({ clause, direction }) => {
        const compared = known.get(clause.metric);
        if (clause.better === undefined && compared !== undefined)
            return compared;
        const column = (of) => of?.columns.get(clause.metric) ?? new Float64Array();
        const { weights } = candidate.data;
        const design = { ...(weights ? { weights } : {}), ...(groups ? { groups } : {}) };
        return (0,src_column/* compareColumns */.l)(clause.metric, direction, { candidate: column(candidate), baseline: column(baseline) }, design, options);
    });
}
/** What the real judgement takes. */
function comparisonOf({ clause, where, unit }, compared) {
    const { candidate: value, n } = compared;
    const reason = compared.reason === undefined ? {} : { reason: compared.reason };
    const found = { id: "m", metric: clause.metric, dataset: where.dataset, interval: null, value, n, unit };
    return {
        clause,
        where,
        compared,
        measurement: { ...found, slice: where.slice && { ...where.slice }, ...reason },
    };
}
/** Why the rows themselves tell nothing that could be judged; null where they do. */
function contestFlaw(contest, settings) {
    const { population } = contest;
    const { rows, groups } = population.answers;
    if (groups?.every((group) => group === 0))
        return "a single cluster shows no noise";
    const whole = {
        elements: Int32Array.from({ length: rows }, (_, row) => row),
        ...(groups ? { groups } : {}),
    };
    const [compared] = compareOn([contest], whole, population, settings);
    if (compared === undefined || contrastOf(contest, compared) !== null)
        return null;
    return compared.reason ?? "the rows show no noise";
}

// EXTERNAL MODULE: ./packages/metrics/src/measure.ts
var measure = __webpack_require__(93625);
// EXTERNAL MODULE: ./packages/evaluation/src/judge.ts
var judge = __webpack_require__(59367);
;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/bound-trial.ts



/** Measures and judges several clauses on one sample; all of the same answers. */
function judgeBounds(trials, { elements, groups }, settings) {
    const [first] = trials;
    if (first === undefined)
        return [];
    const names = trials.filter(({ clause }) => clause.better === undefined).map(({ clause }) => clause.metric);
    const rows = elements.map((element) => element % first.source.answers.rows);
    const { data, columns } = sideOf(leanFor(first.source.answers, names), rows, rows);
    const options = groups === undefined ? settings : { ...settings, groups };
    const known = (0,measure/* measureAll */.M8)([...new Set(names)], data, options);
    return trials.map(({ clause, where, unit }) => {
        const { metric } = clause;
        const { weights } = data;
        const design = { ...(weights ? { weights } : {}), ...(groups ? { groups } : {}) };
        const measured = clause.better === undefined
            ? known.get(metric)
            : (0,src_column/* measureColumn */.T)(columns.get(metric) ?? new Float64Array(), design, options);
        if (measured === undefined)
            throw new TypeError(`${metric} was asked for and not measured`);
        const slice = where.slice && { ...where.slice };
        const entry = { id: "m", metric, dataset: where.dataset, slice, unit, ...measured };
        return { check: (0,judge/* judge */.S)(clause, where.dataset, entry), value: measured.value };
    });
}

;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/population.ts

/** Fewer elements could not be made worse by just so much as a limit asks. */
const ELEMENTS = 20_000;
/**
 * Two models that are equally good by construction and differ on as many rows as these two: of every row there is one
 * element as it is and one with the answers exchanged.
 */
function exchanged(answers) {
    const { rows } = answers;
    return paired(answers, (row) => [row, rows + row]);
}
/**
 * Two imagined retrainings of one model: each answers a random share of the rows as the model answers other rows, so that
 * about `discordance` of their answers differ.
 */
function retrained(answers, discordance, random) {
    const { rows } = answers;
    const other = () => Math.floor(random.next() * rows);
    let different = 0;
    for (let i = 0; i < PROBES; i++)
        if (differs(answers, other(), other()))
            different++;
    const share = replacedShare(discordance, different / PROBES);
    const answer = (row) => (random.next() < share ? other() : row);
    return paired(answers, (row) => [answer(row), answer(row)]);
}
const PROBES = 10_000;
/** Of two models that each replace a share q, (2q - q^2) D differ, D being the chance that two rows' answers do. */
function replacedShare(discordance, chance) {
    return discordance >= chance ? 1 : 1 - Math.sqrt(1 - discordance / chance);
}
/** The model as it is, for a rival that looks at no input. */
function alone(answers) {
    const variants = Math.max(1, Math.ceil(ELEMENTS / answers.rows));
    const candidate = Int32Array.from({ length: variants * answers.rows }, (_, at) => at % answers.rows);
    return { answers, variants, candidate, baseline: null };
}
function paired(answers, pairOf) {
    const { rows } = answers;
    const copies = Math.max(1, Math.ceil(ELEMENTS / 2 / rows));
    const candidate = new Int32Array(2 * copies * rows);
    const baseline = new Int32Array(2 * copies * rows);
    for (let copy = 0; copy < copies; copy++)
        for (let row = 0; row < rows; row++) {
            const [a, b] = pairOf(row);
            const [as, exchanged] = [2 * copy * rows + row, (2 * copy + 1) * rows + row];
            candidate[as] = baseline[exchanged] = a;
            baseline[as] = candidate[exchanged] = b;
        }
    return { answers, variants: 2 * copies, candidate, baseline };
}
/** Share of the elements on which both answers differ; null where there is one model only. */
function discordanceOf({ answers, candidate, baseline }, column) {
    if (baseline === null)
        return null;
    let different = 0;
    for (let at = 0; at < candidate.length; at++)
        if (differs(answers, candidate[at] ?? 0, baseline[at] ?? 0, column))
            different++;
    return different / candidate.length;
}
/** Draws samples as large as the data: so many rows, or so many whole clusters, each in a variant of its own. */
function drawer({ answers, variants }) {
    const { rows, groups } = answers;
    if (groups === null) {
        const count = rows * variants;
        return (random) => ({
            elements: Int32Array.from({ length: rows }, () => Math.floor(random.next() * count)),
        });
    }
    const clusters = [];
    groups.forEach((group, row) => {
        const members = clusters[group];
        if (members === undefined)
            clusters[group] = [row];
        else
            members.push(row);
    });
    return (random) => {
        const elements = [];
        const of = [];
        for (let i = 0; i < clusters.length; i++) {
            const members = clusters[Math.floor(random.next() * clusters.length)] ?? [];
            const variant = Math.floor(random.next() * variants);
            // A cluster keeps together what it has in common: one orientation for all its rows, and a number of its own.
            for (const row of members) {
                elements.push(variant * rows + row);
                of.push(i);
            }
        }
        return { elements: Int32Array.from(elements), groups: Int32Array.from(of) };
    };
}

// EXTERNAL MODULE: ./packages/metrics/src/interval/wilson.ts
var wilson = __webpack_require__(91063);
;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/tally.ts

/** How often something happened, with the interval of a simulation of so many samples. */
function rate(times, of) {
    const [low, high] = of === 0 ? [0, 1] : (0,wilson/* wilson */.r)(times, of, 0.95);
    return { share: of === 0 ? 0 : times / of, low, high, of };
}
/** What the gate said of each sample, counted. */
function tally(checks, difference) {
    const count = (holds) => rate(checks.filter(holds).length, checks.length);
    return {
        difference,
        pass: count(({ verdict }) => verdict === "pass"),
        inconclusive: count(({ verdict }) => verdict === "inconclusive"),
        fail: count(({ verdict }) => verdict === "fail"),
        stopped: count(({ effect }) => effect === "fail"),
        letThrough: count(({ effect }) => effect !== "fail"),
    };
}
/** Share of the samples in which a limit is to let an unchanged model pass for the sample to support it. */
const POWER = 0.8;
/** The next number up (or down) with two significant digits. */
function twoDigits(value, way) {
    if (value === 0 || !Number.isFinite(value))
        return value;
    const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
    const steps = value / step;
    // 0.021 / 0.001 is 21.000000000000004.
    const whole = way === "up" ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9);
    return Number((whole * step).toPrecision(2));
}

;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/found.ts




/** Which check it is, as `validate` names it. */
function whichOf({ id, clause, tier, where, unit, population }) {
    const { metric, limit } = clause;
    const slice = where.slice && { ...where.slice };
    return { id, metric, dataset: where.dataset, slice, unit, limit, tier, n: population.answers.rows };
}
/** What was found of one comparison. */
function calibrated(contest, { worlds, checksIn }) {
    const trial = (role) => {
        const world = worlds[role];
        return world === null ? null : tally(checksIn(role), world.difference);
    };
    const [sound, unsound, atLimit] = [trial("sound"), trial("unsound"), trial("atLimit")];
    const { clause, rival, population } = contest;
    const { difference, reach } = worlds;
    const limit = leastGain(contest);
    const gain = signOf(contest) * difference;
    const isDummy = rival === "dummy";
    const distance = isDummy ? gain - limit : Math.abs(limit);
    const needed = Math.ceil(population.answers.rows * (reach / distance) ** 2);
    return {
        ...whichOf(contest),
        kind: "comparison",
        rival,
        discordance: discordanceOf(population, clause.better === undefined ? undefined : clause.metric),
        sound,
        unsound,
        atLimit,
        falseAlarm: sound?.stopped ?? null,
        miss: unsound?.letThrough ?? null,
        tightest: !Number.isFinite(reach)
            ? null
            : isDummy
                ? twoDigits(gain - reach, "down")
                : twoDigits(reach, "up"),
        needed: distance > 0 && Number.isSafeInteger(needed) ? Math.max(FEWEST_NEEDED, needed) : null,
        gaps: gapsOf({ sound, unsound, atLimit, reach }),
    };
}
/** Noise falls with the root of the examples, but not down to a handful of them. */
const FEWEST_NEEDED = 50;
function gapsOf({ sound, unsound, atLimit, reach, }) {
    return [
        sound === null ? "no model that should pass could be imagined from these answers" : "",
        unsound === null
            ? "answers of other rows do not make a model as bad as that, so that misses are unknown"
            : "",
        atLimit === null ? "no model exactly at the limit could be imagined" : "",
        Number.isFinite(reach) ? "" : "in too many samples nothing could be compared",
    ].filter((gap) => gap !== "");
}
/** How steady the verdict of `min` or `max` is. */
function steadiness(bound, checks, settings) {
    const { id, clause, tier, where, unit, source } = bound;
    const { rows, groups } = source.answers;
    const elements = Int32Array.from({ length: rows }, (_, row) => row);
    const [own] = judgeBounds([bound], { elements, ...(groups ? { groups } : {}) }, settings);
    const verdict = own?.check.verdict === "pass" ? "pass" : "fail";
    const flips = checks.filter((check) => check.verdict !== verdict).length;
    const { metric, limit } = clause;
    const slice = where.slice && { ...where.slice };
    return {
        kind: "bound",
        ...{ id, metric, dataset: where.dataset, slice, unit, limit, tier, n: rows },
        value: own?.value ?? null,
        verdict,
        flips: rate(flips, checks.length),
    };
}
/** How often at least one slice of a clause is stopped while none should be; nothing of a clause without slices. */
function familyOf(family, samples) {
    const [first] = family;
    if (first === undefined || family.length < 2)
        return [];
    const { metric, limit } = first.clause;
    const stopped = samples.filter((checks) => checks.some(({ effect }) => effect === "fail")).length;
    const clause = `${first.where.dataset}/${metric}[…]/${limit.kind}`;
    return [{ clause, checks: family.length, falseAlarm: rate(stopped, samples.length) }];
}

// EXTERNAL MODULE: ./packages/metrics/src/random/xoshiro.ts
var xoshiro = __webpack_require__(17287);
;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/samples.ts


/**
 * Runs a step for each of so many samples, as long as there is time; a step is done whole or not at all, so that every check
 * has seen equally many samples.
 * @returns how many were run
 */
function eachSample({ first, last, seeds }, { now, budgetMs, progress }, step) {
    const start = now();
    for (let sample = 0; sample < last; sample++) {
        const spent = now() - start;
        if (spent > budgetMs)
            return sample;
        const left = Math.ceil((spent / Math.max(1, sample)) * (last - sample) * 1e-3);
        progress(`${first}: sample ${sample + 1} of ${last}${sample < 3 ? "" : `, about ${left} s left`}`);
        step(sample, seeds[sample] ?? sample);
    }
    return last;
}
/** Seeds of samples: equal ones draw equal samples, on every machine. */
function seedsOf(seed, count) {
    const random = (0,xoshiro/* xoshiro256 */.Q)(seed);
    return Array.from({ length: count }, () => Math.floor(random.next() * 2 ** 52));
}
/** Things by the world that their samples come from. */
function sharing(things, worldOf) {
    const groups = new Map();
    for (const thing of things) {
        const world = worldOf(thing);
        const group = groups.get(world) ?? { members: [], draw: drawer(world) };
        groups.set(world, group);
        group.members.push(thing);
    }
    return [...groups.values()];
}

// EXTERNAL MODULE: ./packages/evaluation/src/judge-comparison.ts + 2 modules
var judge_comparison = __webpack_require__(24569);
// EXTERNAL MODULE: ./packages/metrics/src/paired/decide.ts
var decide = __webpack_require__(60859);
;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/remembered.ts


/**
 * Exact p-values of counts are most of the work, and samples of one world often have the same counts. What is remembered is
 * what the judgement asks at the contest's own limit.
 */
function remembering(contest) {
    const known = new Map();
    const limit = signOf(contest) * leastGain(contest);
    return (compared) => {
        const contrast = contrastOf(contest, compared);
        if (contrast === null)
            return compared;
        const key = countsOf(contrast, compared);
        const mine = known.get(key) ?? answeredOnce(contrast, limit);
        known.set(key, mine);
        return {
            ...compared,
            contrasts: {
                difference: null,
                relative: null,
                [boundsShare(contest) ? "relative" : "difference"]: mine,
            },
        };
    };
}
/** Tells samples apart: where the difference and its errors are the same, the counts behind them are. */
function countsOf(contrast, { n }) {
    const { seen, atLimit } = contrast.errors(0);
    return [contrast.value, n, seen, atLimit].join(" ");
}
function answeredOnce(contrast, limit) {
    const once = (ask) => {
        const answer = ask(limit);
        return (asked) => (asked === limit ? answer : ask(asked));
    };
    let bounds = null;
    return {
        ...contrast,
        above: once(contrast.above),
        below: once(contrast.below),
        errors: once(contrast.errors),
        bounds(alpha) {
            if (alpha !== decide/* ALPHA */.Nh)
                return contrast.bounds(alpha);
            bounds ??= contrast.bounds(decide/* ALPHA */.Nh);
            return bounds;
        },
    };
}
/**
 * The gain that a share of the samples show there to be at least, each wrong with a chance of `ALPHA`. Samples are ordered by the
 * score's own bound, and only those near the place asked for get the exact one, which costs a hundred p-values.
 */
function gainShownBy(share, contest, samples) {
    const oriented = ([low, high]) => (signOf(contest) === 1 ? low : 0 - high);
    const rough = samples.map((compared) => {
        const contrast = contrastOf(contest, compared);
        const gain = contrast === null ? Number.NEGATIVE_INFINITY : oriented(contrast.interval(1 - 2 * decide/* ALPHA */.Nh));
        return { gain, contrast };
    });
    rough.sort((a, b) => b.gain - a.gain);
    const place = Math.max(0, Math.ceil(share * rough.length - 1e-9) - 1);
    const margin = Math.ceil(0.05 * rough.length);
    const first = Math.max(0, place - margin);
    const near = rough
        .slice(first, place + margin + 1)
        .map(({ contrast }) => (contrast === null ? Number.NEGATIVE_INFINITY : oriented(contrast.bounds(decide/* ALPHA */.Nh))))
        .sort((a, b) => b - a);
    return near[place - first] ?? Number.NEGATIVE_INFINITY;
}

;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/simulate.ts






/** Draws the samples that all checks share. */
function drawAsIs({ contests, bounds }, { settings, seeds, pace }) {
    const ofContests = sharing(contests, ({ population }) => population);
    const ofBounds = sharing(bounds, ({ source }) => source);
    const result = {
        done: 0,
        compared: new Map(contests.map((contest) => [contest, []])),
        memories: new Map(contests.map((contest) => [contest, remembering(contest)])),
        bounds: new Map(bounds.map((bound) => [bound, []])),
    };
    result.done = eachSample({ first: "unchanged", last: seeds.length, seeds }, pace, (sample, seed) => {
        const own = { ...settings, seed: settings.seed + sample };
        ofContests.forEach(({ members, draw }, at) => {
            const [first] = members;
            if (first === undefined)
                return;
            const found = compareOn(members, draw((0,xoshiro/* xoshiro256 */.Q)(seed + at)), first.population, own);
            found.forEach((compared, k) => {
                const contest = members[k];
                if (contest === undefined)
                    return;
                const known = result.memories.get(contest)?.(compared) ?? compared;
                result.compared.get(contest)?.push(known);
            });
        });
        ofBounds.forEach(({ members, draw }, at) => {
            const found = judgeBounds(members, draw((0,xoshiro/* xoshiro256 */.Q)(seed + BOUNDS + at)), own);
            found.forEach(({ check }, k) => {
                const bound = members[k];
                if (bound !== undefined)
                    result.bounds.get(bound)?.push(check);
            });
        });
    });
    return result;
}
/** Apart from the seeds of comparisons. */
const BOUNDS = 1_000_000;
const SHIFTED = 2_000_000;
/** Draws samples of other worlds; a contest's siblings stay as they are, for a model seldom is worse on every slice. */
function drawWorlds(matches, asIs, { settings, seeds, pace }) {
    const families = familiesOf([...asIs.compared.keys()]);
    const checks = new Map(matches.map((match) => [match, []]));
    const draws = new Map(sharing(matches, ({ contest }) => contest.population).flatMap(({ members, draw }) => members.map((match) => [match, draw])));
    const done = eachSample({ first: "worse", last: asIs.done, seeds }, pace, (sample, seed) => {
        const own = { ...settings, seed: settings.seed + sample };
        for (const [at, match] of matches.entries()) {
            const { contest, world } = match;
            const drawn = draws.get(match)?.((0,xoshiro/* xoshiro256 */.Q)(seed + SHIFTED + at));
            if (drawn === undefined)
                continue;
            const [raw] = compareOn([contest], drawn, world, own);
            const found = raw && (asIs.memories.get(contest)?.(raw) ?? raw);
            const family = families.get(contest.family) ?? [contest];
            const judged = (0,judge_comparison/* judgeComparisons */.Q)(family.flatMap((member) => {
                const compared = member === contest ? found : asIs.compared.get(member)?.[sample];
                return compared === undefined ? [] : [comparisonOf(member, compared)];
            }));
            const check = judged[family.indexOf(contest)];
            if (check !== undefined)
                checks.get(match)?.push(check);
        }
    });
    return { done, checks };
}
/** What the gate says of the samples as they are: by sample, every slice of one clause. */
function judgeAsIs(family, { compared, done }) {
    return Array.from({ length: done }, (_, sample) => (0,judge_comparison/* judgeComparisons */.Q)(family.flatMap((contest) => {
        const one = compared.get(contest)?.[sample];
        return one === undefined ? [] : [comparisonOf(contest, one)];
    })));
}
/** Contests by the clause whose slices they are. */
function familiesOf(contests) {
    const families = new Map();
    for (const contest of contests)
        families.set(contest.family, [...(families.get(contest.family) ?? []), contest]);
    return families;
}

// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(58191);
// EXTERNAL MODULE: ./packages/evaluation/src/distinct.ts + 1 modules
var distinct = __webpack_require__(35581);
// EXTERNAL MODULE: ./packages/evaluation/src/fact.ts
var fact = __webpack_require__(46572);
// EXTERNAL MODULE: ./packages/evaluation/src/identity.ts
var identity = __webpack_require__(18556);
// EXTERNAL MODULE: ./packages/evaluation/src/reach.ts
var reach = __webpack_require__(37587);
// EXTERNAL MODULE: ./packages/evaluation/src/rival.ts
var rival = __webpack_require__(68772);
// EXTERNAL MODULE: ./packages/evaluation/src/sample.ts
var sample = __webpack_require__(46456);
// EXTERNAL MODULE: ./packages/evaluation/src/units.ts + 1 modules
var src_units = __webpack_require__(3962);
;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/tasks.ts












/**
 * Turns the clauses on one data set into what can be simulated.
 * @throws ModelgateError the baseline's problems; `baseline-mismatch` when it answered other examples; `baseline-missing` when
 * its answers are gone
 */
function tasksOf({ dataset, predictions, roles = { weights: null, groups: null } }, clauses, { reference, discordance, seed }) {
    const tasks = { contests: [], bounds: [], left: [], notes: [] };
    const isOurs = ({ metric }) => (0,metric_owner/* ownerOf */.b)(metric) === "validate" && !(0,fact/* isFact */.BR)(metric);
    for (const clause of clauses.filter((one) => !isOurs(one)))
        tasks.left.push(leftOut(clause, { dataset, predictions }, null, "no rows are sampled to judge it"));
    const ours = clauses.filter(isOurs);
    const needsRival = ours.some((clause) => !(0,judge/* isAbsoluteClause */.t)(clause) && clause.limit.kind !== "beat-dummy");
    const rival = needsRival ? rivalOf(reference, predictions, tasks.notes) : null;
    const rooms = new Map();
    for (const { clause, units, missing, small, left } of (0,src_units/* scopesOf */.Z)(ours, predictions)) {
        tasks.notes.push(...left);
        const idOf = ({ slice }) => (0,identity/* identity */.D_)(clause, { dataset, slice }).id + (0,distinct/* numberOf */.r)(clause, ours, slice);
        const out = (unit, why) => tasks.left.push({ ...leftOut(clause, { dataset, predictions }, unit, why), id: idOf(unit) });
        for (const unit of missing)
            out(unit, "no row is in this slice");
        if (small.length > 0)
            tasks.notes.push(`${clause.metric}: slices with too few rows to be judged: ${small.length}`);
        const family = tasks.contests.length;
        for (const unit of units) {
            const flaw = flawOf(clause, unit, predictions) ?? lackOf(clause, rival);
            if (flaw !== null) {
                out(unit, flaw);
                continue;
            }
            const room = rooms.get(unit) ?? roomOf({ predictions, roles, rival, clauses: ours }, unit, { discordance, seed });
            rooms.set(unit, room);
            place(clause, { id: idOf(unit), dataset, predictions, unit, room, family }, tasks);
        }
    }
    return tasks;
}
function roomOf({ predictions, roles, rival, clauses, }, { rows }, { discordance, seed }) {
    const names = [...new Set(clauses.filter(({ better }) => better).map(({ metric }) => metric))];
    const modelOf = (side, carried = side.carried) => {
        const { data, ...groups } = (0,sample/* sampleOf */.uV)({ ...side, carried }, roles, rows);
        // An older baseline may lack some: what compares these is left out.
        const there = names.filter((name) => side !== rival?.baseline || side.carried.has(name));
        const own = there.map((name) => [name, (0,sample/* numbersOf */.cZ)(side, name, rows)]);
        return { data, ...groups, columns: new Map(own) };
    };
    const answersOf = (first, second) => {
        const model = modelOf(first);
        return gatherAnswers(model, second && modelOf(second, first.carried), model.groups ?? null);
    };
    const single = made(() => alone(answersOf(predictions, null)));
    return {
        kind: rival === null ? "retraining" : "baseline",
        single,
        rival: made(() => rival === null
            ? retrained(single().answers, discordance, (0,xoshiro/* xoshiro256 */.Q)(seed))
            : exchanged(answersOf(rival.candidate, rival.baseline))),
    };
}
/** Makes something when it is first asked for. */
function made(make) {
    let known = null;
    return () => {
        known ??= { it: make() };
        return known.it;
    };
}
function place(clause, at, { contests, bounds }) {
    const { id, dataset, predictions, unit, room, family } = at;
    const where = { dataset, slice: unit.slice };
    const { unit: metricUnit, direction } = known(clause, predictions);
    const shared = { id, tier: clause.tier, where, unit: metricUnit };
    const required = { ...clause, tier: "required" };
    if ((0,judge/* isAbsoluteClause */.t)(required)) {
        bounds.push({ ...shared, clause: required, source: room.single() });
        return;
    }
    const isDummy = clause.limit.kind === "beat-dummy";
    const population = isDummy ? room.single() : room.rival();
    contests.push({
        ...shared,
        clause: required,
        direction,
        population,
        rival: isDummy ? "dummy" : room.kind,
        family,
    });
}
function known({ metric, better }, predictions) {
    if (better !== undefined)
        return { unit: "score", direction: better };
    return (0,reach/* specOf */.rI)(metric, predictions);
}
function rivalOf(reference, predictions, notes) {
    if (reference === undefined || reference.kind === "none")
        return null;
    if (reference.kind === "same") {
        notes.push("the model is its own baseline: retrainings of it are imagined instead");
        return null;
    }
    const opponent = (0,rival/* opponentOf */.P)(reference, predictions, notes);
    if (opponent.kind === "problems")
        (0,src_error/* throwProblems */.Jh)(opponent.problems);
    if (opponent.kind === "mismatch")
        throw (0,src_error/* failure */.V2)("baseline-mismatch", `baseline: ${opponent.reason}`, {
            hint: "Give a baseline that answers the same examples, or none: retrainings are imagined then.",
        });
    if (opponent.kind === "rival" && opponent.rival.kind === "paired")
        return opponent.rival;
    throw (0,src_error/* failure */.V2)("baseline-missing", "baseline: its predictions are gone, so that nothing can be paired", {
        hint: "Give the model or its predictions, or no baseline: retrainings are imagined then.",
    });
}
function flawOf(clause, unit, { invalid, rows }) {
    if (invalid > 0)
        return `${invalid} of ${rows} predictions are NaN or infinite`;
    if (unit.count < 2)
        return "one row shows no noise";
    if (!(0,src_units/* isTooSmall */.u)(clause, unit))
        return null;
    return `only ${unit.count} rows, of the ${clause.slices?.minSupport ?? 0} that min-support asks for: it never passes`;
}
function lackOf(clause, rival) {
    const { metric, better } = clause;
    if (rival === null || better === undefined || (0,judge/* isAbsoluteClause */.t)(clause))
        return null;
    return rival.baseline.carried.has(metric) ? null : `the baseline's predictions have no column "${metric}"`;
}
function leftOut(clause, { dataset, predictions }, unit, reason) {
    const slice = unit === null ? null : unit.slice;
    const { metric, limit, tier } = clause;
    const isTheirs = (0,metric_owner/* ownerOf */.b)(metric) !== "validate" || (0,fact/* isFact */.BR)(metric);
    return {
        kind: "none",
        id: (0,identity/* identity */.D_)(clause, { dataset, slice }).id,
        metric,
        dataset,
        slice,
        unit: isTheirs ? "score" : known(clause, predictions).unit,
        limit,
        tier,
        n: unit?.count ?? predictions.rows,
        reason,
    };
}

// EXTERNAL MODULE: ./packages/metrics/src/dummy.ts
var dummy = __webpack_require__(62309);
;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/shift.ts



/**
 * Makes one side of a contest worse, until the true gain is just at or beyond a target: of so many elements, in random order,
 * the answer is replaced by that to another row. `toward` says what is refused to fall short: the truth is at most the target
 * ("less") or at least ("more").
 * @returns null where answers of other rows do not make a model that much worse
 */
function shifted(contest, { target, random, settings }) {
    const { population } = contest;
    const sign = signOf(contest);
    const start = differenceOf(contest, population, settings);
    if (start === null)
        return null;
    const isLess = target < sign * start;
    // A worse candidate loses what a higher metric means; so its gain falls where more of the metric is a gain.
    const worsensGain = (contest.direction === "higher") === (sign === 1);
    const side = isLess === worsensGain ? "candidate" : "baseline";
    const answers = population[side];
    if (answers === null)
        return null;
    const { order, others } = replacements(contest, random);
    const replaced = (count) => {
        const made = answers.slice();
        for (let i = 0; i < count; i++) {
            const at = order[i] ?? 0;
            made[at] = others[at] ?? 0;
        }
        return made;
    };
    const differenceAt = (count) => differenceOf(contest, { ...population, [side]: replaced(count) }, settings);
    const reaches = (count) => {
        const difference = differenceAt(count);
        return difference !== null && (isLess ? sign * difference <= target : sign * difference >= target);
    };
    if (!reaches(order.length))
        return null;
    let [short, enough] = [-1, order.length];
    while (enough - short > 1) {
        const middle = (short + enough) >> 1;
        if (reaches(middle))
            enough = middle;
        else
            short = middle;
    }
    return { ...population, [side]: replaced(enough), difference: differenceAt(enough) ?? start };
}
/** Every element in random order, and for each an answer that some model gave to some row. */
function replacements({ population }, random) {
    const { candidate, answers } = population;
    const order = Int32Array.from(candidate, (_, at) => at);
    const others = order.map(() => Math.floor(random.next() * answers.rows * answers.models));
    for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random.next() * (i + 1));
        const held = order[i] ?? 0;
        order[i] = order[j] ?? 0;
        order[j] = held;
    }
    return { order, others };
}
/** Candidate minus baseline over the whole population, as a share of |baseline| for a relative clause. */
function differenceOf(contest, { candidate, baseline }, settings) {
    const { metric, better } = contest.clause;
    const answers = leanFor(contest.population.answers, better === undefined ? [metric] : []);
    const rows = Int32Array.from(candidate, (_, at) => at % answers.rows);
    const mine = sideOf(answers, rows, candidate);
    const theirs = baseline === null ? { ...mine, data: (0,dummy/* dummyOf */.G)(mine.data, metric) } : sideOf(answers, rows, baseline);
    const [now, before] = [measuredOf(contest, mine, settings), measuredOf(contest, theirs, settings)];
    if (now === null || before === null)
        return null;
    const difference = now - before;
    if (!boundsShare(contest))
        return difference;
    return before === 0 ? null : difference / Math.abs(before);
}
function measuredOf({ clause }, { data, columns }, settings) {
    if (clause.better === undefined)
        return (0,measure/* measureAll */.M8)([clause.metric], data, settings).get(clause.metric)?.value ?? null;
    const { weights } = data;
    const column = columns.get(clause.metric);
    return column === undefined ? null : (0,src_column/* measureColumn */.T)(column, weights ? { weights } : {}, settings).value;
}

;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/worlds.ts





/** What a model is in the eyes of a clause. */
const ROLES = ["sound", "unsound", "atLimit"];
/**
 * The worlds of one contest. A limit on damage: an unchanged model is sound, one that is worse by twice the limit is not. A
 * limit that asks for a gain: twice the gain is sound, none is not. Beside a dummy the model itself is sound.
 * @param samples of the population as it is; their noise stands in for a limit of 0
 */
function worldsOf(contest, samples, settings) {
    const limit = leastGain(contest);
    const difference = differenceOf(contest, contest.population, settings) ?? 0;
    const reach = reachOf(contest, difference, samples);
    const asIs = { ...contest.population, difference };
    const to = (target) => {
        if (!Number.isFinite(target))
            return null;
        return shifted(contest, { target, random: (0,xoshiro/* xoshiro256 */.Q)(settings.seed + 1), settings });
    };
    if (contest.clause.limit.kind === "beat-dummy") {
        const gain = signOf(contest) * difference;
        return {
            difference,
            reach,
            sound: gain > limit ? asIs : null,
            unsound: gain > limit ? to(0) : asIs,
            atLimit: gain > limit ? to(limit) : null,
        };
    }
    const atLimit = limit === 0 ? asIs : to(limit);
    if (asksForMore(contest))
        return { difference, reach, sound: to(2 * (limit === 0 ? reach : limit)), unsound: asIs, atLimit };
    return { difference, reach, sound: asIs, unsound: to(limit === 0 ? -2 * reach : 2 * limit), atLimit };
}
/** Whether a world is the population as it is, whose samples are known already. */
function isAsIs({ population }, world) {
    return world.candidate === population.candidate && world.baseline === population.baseline;
}
/** How far below the truth a sample of the population as it is shows the gain to be, in `POWER` of the samples at most. */
function reachOf(contest, difference, samples) {
    return signOf(contest) * difference - gainShownBy(POWER, contest, samples);
}

;// CONCATENATED MODULE: ./packages/evaluation/src/calibrate/calibrate.ts







/** With fewer samples a rate of 5 % could as well be 10 %. */
const FEWEST_SIMULATIONS = 200;
/** The least that a bootstrap takes: what is simulated four hundred times need not be exact each time. */
const RESAMPLES = 200;
/**
 * Finds out how often the gate itself errs on this data, with these limits, by running its judgement on samples drawn from worlds
 * in which the truth is known. Judges no model.
 * @param clauses with resolved metric names
 * @throws ModelgateError all problems of data and baseline; `input-invalid` where no clause can be simulated
 */
function calibrate(outcomes, clauses, asked, pace) {
    const tasks = gathered(outcomes, clauses, asked);
    const settings = { confidence: asked.confidence, seed: asked.seed, resamples: RESAMPLES };
    const contests = tasks.contests.filter((contest) => {
        const reason = contestFlaw(contest, settings);
        if (reason !== null)
            tasks.left.push({ ...whichOf(contest), kind: "none", reason });
        return reason === null;
    });
    if (contests.length + tasks.bounds.length === 0)
        throw nothingLeft(tasks.left);
    const seeds = seedsOf(asked.seed, asked.simulations);
    const half = { ...pace, budgetMs: pace.budgetMs / 2 };
    const asIs = drawAsIs({ contests, bounds: tasks.bounds }, { settings, seeds, pace: half });
    const stages = contests.map((contest) => ({
        contest,
        worlds: worldsOf(contest, asIs.compared.get(contest) ?? [], settings),
    }));
    const matches = stages.flatMap(({ contest, worlds }) => matchesOf(contest, worlds));
    const shifted = drawWorlds(matches, asIs, { settings, seeds, pace: half });
    const families = [...familiesOf(contests).values()].map((members) => ({
        members,
        samples: judgeAsIs(members, asIs),
    }));
    const comparisons = stages.map(({ contest, worlds }) => {
        const family = families.find(({ members }) => members.includes(contest));
        const at = family?.members.indexOf(contest) ?? 0;
        const unchanged = family?.samples.flatMap((sample) => sample[at] ?? []) ?? [];
        const checksIn = (role) => {
            const match = matches.find((one) => one.contest === contest && one.role === role);
            return match === undefined ? unchanged : (shifted.checks.get(match) ?? []);
        };
        return calibrated(contest, { worlds, checksIn });
    });
    const checks = [
        ...comparisons,
        ...tasks.bounds.map((bound) => steadiness(bound, asIs.bounds.get(bound) ?? [], settings)),
        ...tasks.left,
    ];
    return {
        schema: "modelgate/calibration@1",
        simulations: { asked: asked.simulations, done: matches.length === 0 ? asIs.done : shifted.done },
        resamples: RESAMPLES,
        discordance: asked.discordance,
        seed: asked.seed,
        confidence: asked.confidence,
        checks: calibrate_distinct(checks),
        families: families.flatMap(({ members, samples }) => familyOf(members, samples)),
        notes: [...new Set(tasks.notes)],
    };
}
/** The tasks of every data set; what keeps one from being read is told of all. */
function gathered(outcomes, clauses, { references, discordance, seed }) {
    const problems = clauses.length === 0 ? [NOTHING_ASKED] : [];
    const tasks = { contests: [], bounds: [], left: [], notes: [] };
    for (const outcome of outcomes) {
        const mine = clauses.filter(({ dataset }) => dataset === null || dataset === outcome.dataset);
        if ("problems" in outcome)
            problems.push(...outcome.problems);
        else
            try {
                const reference = references.get(outcome.dataset);
                const found = tasksOf(outcome, mine, { reference, discordance, seed });
                const families = tasks.contests.length;
                tasks.contests.push(...found.contests.map((one) => ({ ...one, family: one.family + families })));
                tasks.bounds.push(...found.bounds);
                tasks.left.push(...found.left);
                tasks.notes.push(...found.notes);
            }
            catch (error) {
                problems.push(...(0,src_error/* problemsOf */.GW)(error));
            }
    }
    (0,src_error/* throwProblems */.Jh)(problems);
    return tasks;
}
const NOTHING_ASKED = {
    code: "input-invalid",
    message: "limits: expected at least one: without a limit there is nothing to calibrate",
    hint: "For example accuracy max-drop 0.01.",
};
function nothingLeft(left) {
    const reasons = left.map(({ id, reason }) => `${id}: ${reason}`);
    return (0,src_error/* failure */.V2)("input-invalid", `limits: none can be calibrated\n${reasons.join("\n")}`, {
        hint: "Give a limit on a metric of the rows, such as accuracy max-drop 0.01.",
    });
}
/** Samples to draw of each world that is not the population as it is. */
function matchesOf(contest, worlds) {
    return ROLES.flatMap((role) => {
        const world = worlds[role];
        return world === null || isAsIs(contest, world) ? [] : [{ contest, role, world }];
    });
}
/** Two limits of a kind on one metric are told apart by a number, as in the report. */
function calibrate_distinct(checks) {
    const seen = new Map();
    return checks.map((check) => {
        const times = (seen.get(check.id) ?? 0) + 1;
        seen.set(check.id, times);
        return times === 1 ? check : { ...check, id: `${check.id}#${times}` };
    });
}

// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
;// CONCATENATED MODULE: ./packages/render/src/calibration-words.ts


/** Above this, with its whole interval, a rate of false alarms is more than the 5 % that the gate aims at. */
const AIM = 0.05;
/** Share of the samples in which a sound model has to pass for a limit to be supported; the tightest limit is defined by it. */
const SUPPORTED = 0.8;
/** Fewer samples tell a rate to no better than some points. */
const FEWEST = 200;
/** What to do about one check, in sentences. Names are as they came: a renderer makes them harmless. */
function advice(check) {
    if (check.kind === "none")
        return [`was not calibrated: ${check.reason}.`];
    if (check.kind === "bound")
        return [calibration_words_steadiness(check)];
    const support = check.rival === "dummy" ? besideDummy(check) : isGain(check) ? gain(check) : damage(check);
    return [support, ...alarm(check), ...missed(check), ...check.gaps.map((gap) => `${capital(gap)}.`)];
}
/** What the columns of the table mean, a sentence each; of those that no check fills nothing. */
function legend(checks) {
    const bounds = checks.some(({ kind }) => kind === "bound")
        ? ["flips: how often another sample of as many rows would turn the verdict of min or max round."]
        : [];
    if (!checks.some(({ kind }) => kind === "comparison"))
        return bounds;
    return [
        "disagree: the share of the rows on which the model and what it is compared with answer differently.",
        "false alarm: how often a model that should pass is stopped: one that is unchanged, or better by twice the gain that is asked for.",
        ...bounds,
        "miss: how often one that should not pass is let through, if only with a warning: worse by twice the limit, or not better at all.",
        `tightest limit: the tightest that passes the model that should pass in ${share(SUPPORTED)} of the samples.`,
        `examples needed: with so many rows the limit as it is written would do so. What "would settle it" in a verdict asks something else: how many rows tell the difference that was measured from the limit.`,
    ];
}
/** What holds for the whole calibration. */
function framing(calibration) {
    const { simulations, baseline, discordance, resamples, seed, families, checks, notes } = calibration;
    const { asked, done } = simulations;
    const isImagined = checks.some((check) => check.kind === "comparison" && check.rival === "retraining");
    const cut = done < asked ? ` of the ${asked} asked for, in the time there was` : "";
    const few = done < FEWEST ? " That is too few to say anything: give it more time or less data." : "";
    return [
        `Simulated: ${done} samples of each kind${cut}, drawn from these rows with replacement, seed ${seed}.${few} Rates carry 95 % intervals of the simulation.`,
        isImagined
            ? `There is no ${baseline === null ? "" : "other "}baseline: two retrainings are imagined, which differ in about ${share(discordance)} of their answers.`
            : "Unchanged means: on each row the answers of model and baseline are exchanged or not by the toss of a coin, so that both are equally good.",
        `Bootstraps within a simulated judgement take ${resamples} resamples.`,
        ...families.map(familyWords),
        ...notes.map((note) => `${capital(note)}.`),
    ];
}
/** `12 % (10-15 %)`: a share with the interval of its simulation. */
function rateWords(rate) {
    if (rate === null)
        return "–";
    return `${share(rate.share)} (${points(rate.low)}–${share(rate.high)})`;
}
/** A limit or difference as its clause has it: a share of the baseline for the relative ones. */
function amount({ limit, unit }, value) {
    return (0,src_limit/* isRelative */.n3)(limit.kind)
        ? `${Number((value * 100).toPrecision(10))} %`
        : (0,format_value/* formatValue */.F)(value, unit, { exact: true });
}
/** 12000 as `12,000`. */
function counted(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/gu, ",");
}
/** Two digits are all that such an estimate is worth. */
function roundedCount(count) {
    return counted(count < 100 ? count : Number(count.toPrecision(2)));
}
function share(value) {
    return `${points(value)} %`;
}
function points(value) {
    const percent = value * 100;
    return percent > 0 && percent < 10 ? percent.toFixed(1) : String(Math.round(percent));
}
function damage(check) {
    const { limit, n, sound, tightest, needed } = check;
    const words = `${limit.kind} ${amount(check, limit.value)}`;
    const rows = `${counted(n)} examples`;
    if (sound === null || tightest === null)
        return `Whether ${rows} support ${words} cannot be said.`;
    const passes = `an unchanged model would pass in ${share(sound.pass.share)} of the cases and be inconclusive in ${share(sound.inconclusive.share)}`;
    if (sound.pass.share >= SUPPORTED)
        return `${words} is supported by ${rows}: ${passes}. The tightest they support is ${amount(check, tightest)}.`;
    const more = needed === null ? "no number of examples supports it" : `about ${roundedCount(needed)} examples`;
    const remedy = needed === null
        ? `${more}; ${amount(check, tightest)} they do`
        : `take ${amount(check, tightest)}, or ${more}`;
    return `${words} cannot be supported by ${rows}: ${passes}; ${remedy}.`;
}
function isGain({ limit }) {
    return limit.kind === "min-improvement" || limit.kind === "min-relative-improvement";
}
function gain(check) {
    const { limit, n, sound, tightest, needed } = check;
    const words = `${limit.kind} ${amount(check, limit.value)}`;
    const rows = `${counted(n)} examples`;
    if (tightest === null)
        return `Whether ${rows} support ${words} cannot be said.`;
    const noise = `${rows} tell an improvement of ${amount(check, tightest)} from noise in ${share(SUPPORTED)} of the cases`;
    if (sound === null)
        return `${words}: ${noise}.`;
    const passes = `a model better by ${amount(check, Number(Math.abs(sound.difference).toPrecision(2)))} would pass in ${share(sound.pass.share)}`;
    if (sound.pass.share >= SUPPORTED)
        return `${words} is supported: ${noise}; ${passes}.`;
    const more = needed === null ? "" : `, or about ${roundedCount(needed)} examples`;
    return `${words} is finer than the sample: ${noise}; ${passes}. Ask for ${amount(check, tightest)}${more}.`;
}
function besideDummy(check) {
    const { limit, n, sound, tightest } = check;
    const words = limit.value === 0 ? limit.kind : `${limit.kind} by ${amount(check, limit.value)}`;
    const rows = `samples of ${counted(n)} examples`;
    if (sound === null)
        return `${words}: the model itself does not keep it, so that no false alarm can be imagined.`;
    const most = tightest === null ? "" : ` The largest margin they support is ${amount(check, tightest)}.`;
    return `${words}: the model as it is would pass in ${share(sound.pass.share)} of ${rows}.${most}`;
}
function alarm({ falseAlarm, sound }) {
    if (falseAlarm === null || sound === null || falseAlarm.low <= AIM)
        return [];
    const byEstimate = falseAlarm.share - sound.fail.share > AIM;
    const why = byEstimate
        ? " Most of that is inconclusive with an estimate beyond the limit; `on-inconclusive: warn` would let it through with a warning."
        : "";
    return [`It would be stopped without a reason in ${share(falseAlarm.share)}.${why}`];
}
function missed(check) {
    const { miss, unsound, atLimit } = check;
    if (miss === null || unsound === null)
        return [];
    const truth = amount(check, Number(unsound.difference.toPrecision(2)));
    const warned = unsound.pass.share < miss.share / 2 ? `, mostly with a warning (pass: ${share(unsound.pass.share)})` : "";
    const edge = atLimit === null || atLimit.pass.low <= AIM
        ? ""
        : ` Exactly at the limit it passes in ${share(atLimit.pass.share)}, more than the ${share(AIM)} that is meant.`;
    return [
        `A model whose true difference is ${truth} would be let through in ${share(miss.share)}${warned}.${edge}`,
    ];
}
function calibration_words_steadiness({ limit, unit, value, verdict, flips, n }) {
    const words = `${limit.kind} ${(0,format_value/* formatValue */.F)(limit.value, unit, { exact: true })}`;
    const shown = value === null ? "has no value" : `${(0,format_value/* formatValue */.F)(value, unit, { beside: [limit.value] })} (${verdict})`;
    return `${words}: ${shown}; on another sample of ${counted(n)} examples the verdict would be different in ${share(flips.share)} of the cases.`;
}
function familyWords({ clause, checks, falseAlarm }) {
    return `${clause}: with all ${checks} slices unchanged at least one would be stopped in ${rateWords(falseAlarm)}.`;
}
/** A sentence; what begins with the name of a thing, as `git:base`, keeps it. */
function capital(words) {
    if (/^\S*:/u.test(words))
        return words;
    return words.charAt(0).toUpperCase() + words.slice(1);
}

// EXTERNAL MODULE: ./packages/render/src/escape-markdown.ts
var escape_markdown = __webpack_require__(8973);
// EXTERNAL MODULE: ./packages/render/src/text-table.ts
var text_table = __webpack_require__(12118);
// EXTERNAL MODULE: ./packages/render/src/visible.ts
var visible = __webpack_require__(48124);
;// CONCATENATED MODULE: ./packages/render/src/calibration-table.ts




const HEAD = ["check", "n", "disagree", "false alarm", "miss", "tightest limit", "examples needed"];
/** Checks beyond these have no row of their own; JSON has them all. */
const MOST_ROWS = 200;
/** A calibration for a terminal, `width` columns wide: one row a check, what the columns mean, and in words what to do. */
function calibrationText(calibration, width = 100) {
    const { subject, checks } = calibration;
    const shown = checks.slice(0, MOST_ROWS);
    const table = (0,text_table/* align */.MM)([HEAD, ...shown.map((check) => [(0,visible/* plain */.pj)(check.id), ...cells(check)])]);
    const words = shown.flatMap((check) => [
        (0,visible/* plain */.pj)(check.id),
        ...(0,text_table/* wrap */.LV)(advice(check)
            .map((sentence) => (0,visible/* plain */.pj)(sentence, 2000))
            .join(" "), width, "  "),
    ]);
    const meanings = legend(shown).flatMap((line) => (0,text_table/* wrap */.LV)(line, width));
    const frame = framing(calibration).flatMap((line) => (0,text_table/* wrap */.LV)((0,visible/* plain */.pj)(line, 2000), width));
    return `${[`${(0,visible/* plain */.pj)(subject.name)}: how often the gate itself errs`, "", ...table, ...cut(checks), ...(meanings.length > 0 ? ["", ...meanings] : []), "", ...words, "", ...frame].join("\n")}\n`;
}
/** The same for a job summary. */
function calibrationMarkdown(calibration) {
    const { subject, checks } = calibration;
    const shown = checks.slice(0, MOST_ROWS);
    const row = (cells) => `| ${cells.join(" | ")} |`;
    return `${[
        `### ${(0,escape_markdown/* escapeMarkdown */.FV)(subject.name)}: how often the gate itself errs`,
        "",
        row(HEAD),
        row(["---", ...HEAD.slice(1).map(() => "---:")]),
        ...shown.map((check) => row([(0,escape_markdown/* codeSpan */.SS)(check.id), ...cells(check)])),
        ...cut(checks),
        "",
        ...shown.map((check) => `- ${(0,escape_markdown/* codeSpan */.SS)(check.id)}: ${advice(check)
            .map((one) => (0,escape_markdown/* escapeMarkdown */.FV)(one, 2000))
            .join(" ")}`),
        "",
        ...framing(calibration).map((line) => `${(0,escape_markdown/* escapeMarkdown */.FV)(line, 2000)}  `),
    ].join("\n")}\n`;
}
function cells(check) {
    const n = counted(check.n);
    if (check.kind === "none")
        return [n, ...Array.from({ length: 5 }, () => "–")];
    if (check.kind === "bound")
        return [n, "–", `flips ${rateWords(check.flips)}`, "–", "–", "–"];
    const { discordance, falseAlarm, miss, tightest, needed } = check;
    return [
        n,
        discordance === null ? "–" : share(discordance),
        rateWords(falseAlarm),
        rateWords(miss),
        tightest === null ? "–" : amount(check, tightest),
        needed === null ? "–" : roundedCount(needed),
    ];
}
function cut(checks) {
    return checks.length > MOST_ROWS
        ? ["", `${checks.length - MOST_ROWS} more checks are in the JSON form only.`]
        : [];
}

// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(23812);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(92379);
// EXTERNAL MODULE: ./packages/runner/src/arguments.ts
var src_arguments = __webpack_require__(2996);
// EXTERNAL MODULE: ./packages/runner/src/help.ts
var help = __webpack_require__(80653);
// EXTERNAL MODULE: ./packages/runner/src/laptop.ts + 4 modules
var laptop = __webpack_require__(25925);
// EXTERNAL MODULE: ./actions/validate/src/answers.ts + 2 modules
var answers = __webpack_require__(81098);
// EXTERNAL MODULE: ./actions/validate/src/inputs.ts
var inputs = __webpack_require__(97351);
// EXTERNAL MODULE: ./actions/validate/src/plan.ts + 2 modules
var plan = __webpack_require__(64508);
// EXTERNAL MODULE: ./actions/validate/src/world.ts + 3 modules
var world = __webpack_require__(78834);
// EXTERNAL MODULE: ./packages/cli/src/columns.ts
var columns = __webpack_require__(73109);
// EXTERNAL MODULE: ./packages/cli/src/json-text.ts
var json_text = __webpack_require__(97120);
// EXTERNAL MODULE: ./packages/cli/src/shown.ts
var shown = __webpack_require__(59623);
;// CONCATENATED MODULE: ./packages/cli/src/calibrate.ts











const FORMATS = ["text", "json", "markdown"];
const GROUP = "What is simulated";
// What a gate leaves behind or decides has no meaning here.
const { mode: _mode, savePredictions: _save, junit: _junit, report: _report, ...shared } = inputs/* table */.t.inputs;
const calibrate_inputs = {
    ...shared,
    simulations: (0,input/* input */.hF)("simulations", (0,parse/* wholeNumber */.rD)(FEWEST_SIMULATIONS, 100_000), "Samples drawn of each kind: with 400 a rate of 5 % is known to about two points.", { fallback: "400", group: GROUP }),
    discordance: (0,input/* input */.hF)("discordance", (0,parse/* parser */.K3)("a share of the answers, above 0 and at most 50%", shareOf), "Without a baseline: the share of the answers in which two imagined retrainings differ.", { fallback: "5%", group: GROUP }),
    budget: (0,input/* input */.hF)("budget", parse/* durationMs */.pc, "The time after which no further sample is drawn; what was drawn by then is shown.", { fallback: "5m", group: GROUP }),
    format: (0,input/* input */.hF)("format", (0,parse/* oneOf */.yL)(...FORMATS), "How the outcome is shown on standard output.", {
        fallback: "text",
        group: GROUP,
    }),
};
/** What is known of `modelgate calibrate` without running it. */
const calibrateTable = {
    ...inputs/* table */.t,
    name: "calibrate",
    about: "Simulates how often the gate itself errs on this data with these limits. Judges no model.",
    inputs: calibrate_inputs,
    outputs: {},
    examples: [
        ["--config", "modelgate.yml", "--model", "digits"],
        [
            ...[
                "--model",
                "digits.onnx",
                "--baseline",
                "path:before.onnx",
                "--data",
                "test.csv",
                "--target",
                "label",
            ],
            ...["--task", "multiclass-classification", "--limit", "accuracy max-drop 0.01"],
        ],
    ],
};
/** `modelgate calibrate`. Exit codes: 0 it was done, 2 it could not be done. */
async function runCalibrate(argv) {
    const given = (0,src_arguments/* readArguments */.l)(calibrate_inputs, argv);
    if (given.help) {
        // It judges nothing, so that no gate says no.
        const exits = "0 it was done, 2 it could not";
        process.stdout.write(`${(0,help/* helpText */.B)(calibrateTable, { exits, columns: (0,columns/* columns */.Y)() })}\n`);
        return;
    }
    const host = (0,laptop/* laptopHost */.j6)(given);
    try {
        const values = await (0,input/* readInputs */.Ko)(calibrate_inputs, host.getInput, host.inputProblems);
        const calibration = await calibrate_calibrated(values, host, (0,world/* thisWorld */.n)());
        await host.summary(shownAs(values.format, calibration));
    }
    catch (error) {
        host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        (0,shown/* show */.WU)((0,shown/* refused */.J5)(error));
    }
}
/** Runs the model, and what it is compared with, as `validate` does, and simulates the gate on their answers. */
async function calibrate_calibrated(given, host, world) {
    const asked = { ...given, mode: null, savePredictions: null, junit: null, report: null };
    const planned = await (0,plan/* plan */.e)(asked, { isProposed: world.isProposed, ports: () => world.baseline(given) });
    const { evidence, references } = await (0,answers/* answersOf */.B)(planned, { given, host, world });
    const { confidence, seed, simulations, discordance, budget } = given;
    const { schema, ...found } = calibrate(evidence.outcomes, planned.clauses, { confidence, seed, simulations, discordance, references: references.byDataset }, { now: () => performance.now(), budgetMs: budget, progress: host.progress });
    const { name, digest } = evidence.subject;
    const { entry } = references;
    return {
        schema,
        subject: { name, digest },
        baseline: entry && { source: entry.source, digest: entry.digest },
        ...found,
        notes: [...evidence.notes, ...references.notes, ...found.notes],
    };
}
function shownAs(format, calibration) {
    if (format === "json")
        return (0,json_text/* jsonText */.s)(`${JSON.stringify(calibration, null, 2)}\n`);
    if (format === "markdown")
        return calibrationMarkdown(calibration);
    return calibrationText(calibration, (0,columns/* columns */.Y)());
}
function shareOf(given) {
    const [, digits = "", percent] = /^(\d*\.?\d+)(%?)$/u.exec(given) ?? [];
    const share = Number(digits === "" ? Number.NaN : digits) / (percent ? 100 : 1);
    return share > 0 && share <= 0.5 ? share : undefined;
}


/***/ }),

/***/ 97120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * A value as JSON that a terminal shows as it is: control, bidi and other invisible characters of a stranger's names are
 * escaped, so that who parses it gets the names unchanged.
 */
function jsonText(json) {
    return json.replace(/(?!\n)[\p{C}\u2028\u2029]/gu, escaped);
}
/** JSON escapes UTF-16 units: two of them for a character beyond U+FFFF. */
function escaped(character) {
    return Array.from({ length: character.length }, (_, unit) => {
        return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
    }).join("");
}


/***/ }),

/***/ 59623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   r4: () => (/* binding */ helped)
/* harmony export */ });
/* harmony import */ var _modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80653);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73109);
/* harmony import */ var _problem_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56013);




/** A run that was done and has this to say. */
function said(stdout) {
    return { exitCode: 0, stdout, stderr: "" };
}
/** A run that says how the command is used. */
function helped(help) {
    return said((0,_modelgate_runner_laptop__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)(help, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)()));
}
/** A run that could not be done, with every reason and its remedy. */
function refused(error) {
    return { exitCode: 2, stdout: "", stderr: (0,_problem_text_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .E)((0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(error)) };
}
/** Shows it on this process's streams, and sets the exit code. */
function show({ exitCode, stdout, stderr }) {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
}


/***/ }),

/***/ 43808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ presumedName),
/* harmony export */   f: () => (/* binding */ modelName)
/* harmony export */ });
/** Endings of the files that hold a model, or what one predicted. Anything else with a dot is part of the name, as in `digits.v2`. */
const ENDING = /\.(?:onnx|safetensors|(?:csv|tsv|jsonl|ndjson)(?:\.gz)?|parquet|pq)$/iu;
/** What a model is called that no policy names: its file's name without the ending. Every action calls it so, and finds the others' reports. */
function modelName(path) {
    const file = path.split(/[\\/]/u).findLast((part) => part !== "") ?? path;
    return file.replace(ENDING, "") || file;
}
/**
 * What a run calls its model that could not begin, by what its input holds: a file, or a name in the policy, which may have
 * slashes and dots. Only an ending tells a file.
 */
function presumedName(asked) {
    return ENDING.test(asked) ? modelName(asked) : asked;
}


/***/ }),

/***/ 90480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   _2: () => (/* binding */ inPolicysPlace),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38855);




/** What a report says of inputs that stood in the policy's place: its digest is then none of the report's. */
function inPolicysPlace(inputs) {
    if (inputs.length === 0)
        return [];
    return [
        `${inputs.join(", ")} ${inputs.length === 1 ? "overrides" : "override"} the policy, so this report cannot be used to promote`,
    ];
}
/** Where a policy is looked for when none is named, from the working directory. */
const DEFAULT_POLICY = "modelgate.yml";
async function policyFile(config) {
    const path = config ?? DEFAULT_POLICY;
    try {
        return { path, text: await policyText(path) };
    }
    catch (cause) {
        if (cause instanceof _modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .ModelgateError */ .HJ)
            throw cause;
        const { code } = cause;
        if (config === null && code === "ENOENT")
            return null;
        const what = code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`;
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("file-missing", `config: ${path}: ${what}`, {
            hint: "Give the path of a policy file.",
            cause,
        });
    }
}
/**
 * The text of a policy file. A stranger may have put it there, and what is wrong with it will be quoted: so nothing is read through a
 * link that leaves the checkout, as to the process's environment or a login, or that leads to what git keeps for itself.
 * @throws ModelgateError `policy-invalid` for such a link
 */
async function policyText(path) {
    if (await leadsAway((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)))
        throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("policy-invalid", `${path}: is a link that leads out of this checkout, or into .git`, {
            hint: "Keep the policy itself in the repository, or name the file that it leads to as `config`.",
        });
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
}
/** A file elsewhere is the word of whoever named it, as `<(…)` of a shell or a folder of the organisation's. */
async function leadsAway(path) {
    const top = checkoutOf(process.cwd());
    if (isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, path)))
        return false;
    const end = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path));
    return isOutside(end) || end.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).includes(".git");
}
/** The folder of the clone that holds another one; without a clone that folder itself. */
function checkoutOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, ".git")))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return folder;
    }
}
function isOutside(inside) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] === "..";
}


/***/ }),

/***/ 69131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ limitsSuchAs),
/* harmony export */   EJ: () => (/* binding */ datasets),
/* harmony export */   Ly: () => (/* binding */ classes),
/* harmony export */   NH: () => (/* binding */ baselineModel),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32823);
/* harmony import */ var _modelgate_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92379);
// Inputs that several actions take, written as in the policy file.


/** Limits; the example is of what the action measures. */
const limitsSuchAs = (example) => (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)(`limits such as ${example}, one a line`, _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .limitsInput */ .X);
/** The model before. That it is no report, the action says itself. */
const baselineModel = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("base, a git ref, path:FILE, or YAML as in the policy", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .baselineInput */ .SX);
/** Several data sets, each with its name. */
const datasets = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("data sets as YAML: name: { path, target }", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .datasetsInput */ .m);
/** Which columns feed the model's inputs. */
const columns = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("columns as YAML: model input: column, pattern or list", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .columnsInput */ .QH);
/** Class labels in order. */
const classes = (0,_modelgate_runner__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3)("labels; several between commas or line ends, or a YAML list", _modelgate_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .classesInput */ .jz);


/***/ }),

/***/ 36659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shortBaseline)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60479);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38855);

const ADDRESS = /^(https:\/\/[^\s/#]+[^\s#]*)#sha256=([0-9a-f]{64})$/iu;
/**
 * `base`, a git ref such as `v1.2` (also `git:v1.2`), `path:old.onnx`, `report:report.json`, `stage:production`, or
 * `https://…#sha256=…`; a word that ends in .onnx is a path, one in .json a report. null for YAML, which is a mapping.
 * @throws ModelgateError `policy-invalid` for anything else
 */
function shortBaseline(text) {
    const word = text.trim();
    if (word.startsWith("{") || /[\n]|:\s/u.test(word))
        return null;
    if (/^https?:/iu.test(word))
        return address(word);
    const [, kind, rest = ""] = /^(git|path|report|stage):(.*)$/su.exec(word) ?? [];
    if (kind === "path" || (kind === undefined && /\.onnx$/iu.test(word)))
        return { kind: "path", path: some(kind === undefined ? word : rest, word) };
    if (kind === "report" || (kind === undefined && /\.json$/iu.test(word)))
        return { kind: "report", path: some(kind === undefined ? word : rest, word) };
    if (kind === "stage") {
        if (!_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .STAGE_NAME */ .r.test(rest))
            throw wrong(word);
        return { kind: "stage", stage: rest, model: null, policy: null };
    }
    const ref = kind === "git" ? rest : word;
    // A ref that begins with a dash would be an option of git's.
    if (!/^[^\s\p{Cc}:-][^\s\p{Cc}:]*$/u.test(ref))
        throw wrong(word);
    return { kind: "git", ref: ref === "base" ? null : ref };
}
function address(word) {
    const [, url, sha256] = ADDRESS.exec(word) ?? [];
    if (url === undefined || sha256 === undefined)
        throw wrong(word);
    return { kind: "url", url, sha256: sha256.toLowerCase() };
}
function some(path, word) {
    if (path.trim() === "")
        throw wrong(word);
    return path;
}
function wrong(word) {
    const forms = "base, a git ref, path:FILE, report:FILE, stage:NAME or https://…#sha256=DIGEST";
    // An address may hold a token.
    const got = /^https?:/iu.test(word) ? "an address without them" : `"${word.slice(0, 120)}"`;
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("policy-invalid", `baseline: expected ${forms}, got ${got}`, {
        hint: "For example base, v1.2 or path:models/released.onnx; an address needs https and the digest of its bytes.",
    });
}


/***/ }),

/***/ 32823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ columnsInput),
/* harmony export */   SX: () => (/* binding */ baselineInput),
/* harmony export */   X: () => (/* binding */ limitsInput),
/* harmony export */   jz: () => (/* binding */ classesInput),
/* harmony export */   m: () => (/* binding */ datasetsInput)
/* harmony export */ });
/* harmony import */ var _baseline_shorthand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36659);
/* harmony import */ var _shorthand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22907);



// The parsers of this package as inputs use them. YAML takes ten times as long to load as a whole run takes to plan, and
// most runs write none in their inputs.
const yaml = () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(2757), __webpack_require__.e(4650), __webpack_require__.e(338)]).then(__webpack_require__.bind(__webpack_require__, 11077));
/** As `parseLimits`. */
function limitsInput(text) {
    return (0,_shorthand_js__WEBPACK_IMPORTED_MODULE_0__/* .shortLimits */ .z)(text) ?? yaml().then(({ parseLimits }) => parseLimits(text));
}
/** As `parseClasses`. */
function classesInput(text) {
    return (0,_shorthand_js__WEBPACK_IMPORTED_MODULE_0__/* .shortClasses */ .l)(text) ?? yaml().then(({ parseClasses }) => parseClasses(text));
}
/** As `parseBaseline`. */
function baselineInput(text) {
    return (0,_baseline_shorthand_js__WEBPACK_IMPORTED_MODULE_1__/* .shortBaseline */ ._)(text) ?? yaml().then(({ parseBaseline }) => parseBaseline(text));
}
/** As `parseDatasets`. */
async function datasetsInput(text) {
    return (await yaml()).parseDatasets(text);
}
/** As `parseInputs`. */
async function columnsInput(text) {
    return (await yaml()).parseInputs(text);
}


/***/ }),

/***/ 60974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ rangeInWords),
/* harmony export */   jf: () => (/* binding */ isLimitValue),
/* harmony export */   tI: () => (/* binding */ VALUE_RANGES)
/* harmony export */ });
const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const AMOUNT = [0, Number.POSITIVE_INFINITY];
// A relative limit above one is far more often 2 for 2 % than the wish to allow a doubling.
const SHARE = [0, 1];
/**
 * Which values a limit may have, inclusive. A drop or an increase is an amount; the relative ones are shares of the baseline,
 * 0.02 for 2 %.
 */
const VALUE_RANGES = {
    min: ANY,
    max: ANY,
    "max-drop": AMOUNT,
    "max-relative-drop": SHARE,
    "min-improvement": ANY,
    "min-relative-improvement": [-1, 1],
    "max-improvement": ANY,
    "max-increase": AMOUNT,
    "max-relative-increase": SHARE,
    "beat-dummy": AMOUNT,
};
/** Whether a finite value is in the range of its kind. */
function isLimitValue(kind, value) {
    const [lowest, highest] = VALUE_RANGES[kind];
    return Number.isFinite(value) && value >= lowest && value <= highest;
}
/** The range of a kind in words, for messages. */
function rangeInWords(kind) {
    const [lowest, highest] = VALUE_RANGES[kind];
    if (lowest === Number.NEGATIVE_INFINITY)
        return "a finite number";
    if (highest === Number.POSITIVE_INFINITY)
        return "a number of at least 0";
    return `a share between ${lowest} and ${highest}, as 0.02 for 2 %`;
}


/***/ }),

/***/ 22907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shortClasses),
/* harmony export */   z: () => (/* binding */ shortLimits)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48034);
/* harmony import */ var _limit_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60974);


const NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?";
const BOUND = new RegExp(`^([A-Za-z_]\\w*)\\s*(>=|<=)\\s*(${NUMBER})(%?)$`, "iu");
const WORDED = new RegExp(`^([A-Za-z_]\\w*)\\s+([a-z]+(?:-[a-z]+)*)(?:\\s+(${NUMBER})(%?))?$`, "iu");
/**
 * Lines such as `accuracy>=0.9`, `accuracy max-drop 1%` and `accuracy beat-dummy`; empty ones and those that begin with # say
 * nothing. null for YAML.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
function shortLimits(text) {
    const lines = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    if (isYaml(text, lines))
        return null;
    const problems = [];
    const clauses = lines.flatMap((line) => {
        const read = boundOf(line) ?? wordedOf(line);
        if (typeof read !== "string")
            return [{ ...read, dataset: null, tier: "required" }];
        const message = `limits: expected ${read}, got "${line.slice(0, 120)}"`;
        problems.push({ code: "policy-invalid", message, hint: hintFor(line) });
        return [];
    });
    (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)(problems);
    return clauses;
}
/** A list in YAML: all of it, for a line of the other kind within would be read as something else. */
function isYaml(text, lines) {
    const begins = (line) => line.startsWith("-") || line.startsWith("[");
    if (!lines.some(begins))
        return false;
    const isOther = (line) => typeof (boundOf(line) ?? wordedOf(line)) !== "string";
    // Of YAML a line without an indent that begins no entry is part of none.
    const isMixed = text.split("\n").some((line) => line === line.trimStart() && isOther(line.trim()));
    if (begins(lines[0] ?? "") && !isMixed)
        return true;
    throw (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("policy-invalid", "limits: expected lines such as accuracy>=0.9 or a YAML list, got both", {
        hint: "Write all of them in one way, as - { metric: accuracy, min: 0.9 } beside other YAML.",
    });
}
function hintFor(line) {
    if (isSeveral(line))
        return "One limit each: repeat --limit, or give each a line of its own.";
    if (/^(?:\{|\w+:)/u.test(line))
        return "YAML begins with `- `, as the policy's list does: - { metric: accuracy, min: 0.9 }";
    // A shell takes what follows an unquoted > for the name of a file.
    if (/^[A-Za-z_]\w*$/u.test(line))
        return `In a shell a limit stands in quotes, as '${line}>=0.9': what follows a bare > is the name of a file there.`;
    return "For example accuracy>=0.9, log_loss<=0.4, accuracy max-drop 0.01 or accuracy beat-dummy.";
}
/** Whether it is a list between commas, as other inputs take it. */
function isSeveral(line) {
    const parts = line.split(/[,;]/u).map((part) => part.trim());
    return parts.length > 1 && parts.every((part) => typeof (boundOf(part) ?? wordedOf(part)) !== "string");
}
function boundOf(line) {
    const [, metric = "", sign, digits, percent] = BOUND.exec(line) ?? [];
    const value = Number(digits) / (percent === "%" ? 100 : 1);
    // 1e999 is written like a number and is none.
    if (!Number.isFinite(value))
        return null;
    return { metric, limit: { kind: sign === ">=" ? "min" : "max", value }, ...percentOf(percent) };
}
/** A text says what was expected in place of the line. */
function wordedOf(line) {
    const [, metric, word, digits, percent] = WORDED.exec(line) ?? [];
    if (metric === undefined)
        return "METRIC>=VALUE, METRIC<=VALUE or METRIC KIND VALUE";
    const kind = _modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7.find((one) => one === word);
    if (kind === undefined)
        return `one of ${_modelgate_schema__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_KINDS */ .A7.join(", ")} after the metric`;
    if (digits === undefined)
        return kind === "beat-dummy" ? limited(metric, kind, 0) : `a value after ${kind}`;
    const read = limited(metric, kind, Number(digits) / (percent === "%" ? 100 : 1));
    return typeof read === "string" ? read : { ...read, ...percentOf(percent) };
}
function percentOf(sign) {
    return sign === "%" ? { isPercent: true } : {};
}
function limited(metric, kind, value) {
    return (0,_limit_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimitValue */ .jf)(kind, value) ? { metric, limit: { kind, value } } : `${(0,_limit_values_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeInWords */ .AA)(kind)} for ${kind}`;
}
/** Labels between commas or line ends; null for a YAML list. */
function shortClasses(text) {
    if (/^(?:\[|-\s)/u.test(text))
        return null;
    const labels = text.split(/[,\n]/u).map((label) => label.trim());
    return labels.filter((label) => label !== "");
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48124);

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

/***/ 48124:
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

/***/ 58191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   q: () => (/* binding */ DIFF_METRICS)
/* harmony export */ });
const OWNED_BY_BENCHMARK = /^(?:latency|throughput|cold_start|warm_up|memory|peak_memory|cpu_time|cost)_|^size_bytes$/u;
const change = { of: "change", needsData: false, better: "lower" };
const model = { of: "model", needsData: false, better: "lower" };
/** Every metric that `diff` measures. */
const DIFF_METRICS = {
    breaking_changes: {
        ...change,
        unit: "count",
        about: "Changes of the signature that break a caller; of a model that is gone, 1.",
    },
    change_level: { ...change, unit: "count", about: "0 none, 1 patch, 2 minor, 3 major." },
    parameter_count: { ...model, unit: "count", about: "Values of all weights." },
    operator_count: { ...model, unit: "count", about: "Nodes, subgraphs and functions included." },
    mac_count: { ...model, unit: "count", about: "Multiply-accumulates of one inference." },
    peak_activation_bytes: {
        ...model,
        unit: "bytes",
        about: "The most bytes of activations alive at once, weights not counted.",
    },
    weight_relative_l2: {
        ...change,
        unit: "score",
        about: "The largest ‖after − before‖₂ / ‖before‖₂ of a tensor that is in both.",
    },
    top1_agreement: {
        ...change,
        unit: "ratio",
        better: "higher",
        needsData: true,
        about: "Share of rows whose highest score is of the same class; of several outputs the least.",
    },
    prediction_flip_rate: {
        ...change,
        unit: "ratio",
        needsData: true,
        about: "Share of rows whose prediction changed.",
    },
    output_max_absolute_difference: {
        ...change,
        unit: "score",
        needsData: true,
        about: "The largest |after − before| of any output.",
    },
    output_js_divergence: {
        ...change,
        unit: "nats",
        needsData: true,
        about: "Jensen-Shannon divergence of the scores, a mean over rows; of several outputs the largest.",
    },
};
/** The one action that measures a metric; a clause on it is judged there and nowhere else. */
function ownerOf(metric) {
    if (Object.hasOwn(DIFF_METRICS, metric))
        return "diff";
    return OWNED_BY_BENCHMARK.test(metric) ? "benchmark" : "validate";
}


/***/ }),

/***/ 60479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ STAGE_NAME)
/* harmony export */ });
/** What a stage of a registry may be called, and a model in GTO's tags: one grammar (iterative/gto, constants.py). */
const STAGE_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/u;


/***/ }),

/***/ 36612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/** What a model predicts; decides which metrics exist. */
const TASKS = [
    "binary-classification",
    "multiclass-classification",
    "multilabel-classification",
    "regression",
];


/***/ })

};
