export const id = 221;
export const ids = [221];
export const modules = {

/***/ 67221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  timedReport: () => (/* binding */ timedReport)
});

// EXTERNAL MODULE: ./packages/dataset/src/digest-file.ts
var digest_file = __webpack_require__(52217);
;// CONCATENATED MODULE: ./packages/evaluation/src/waive.ts
/**
 * Applies waivers and the mode. A waiver that holds turns the fail of its check into a warning that names its owner; one
 * that has expired has no effect and is told. `observe` lets nothing fail; what could not be judged stays an error.
 * @param today YYYY-MM-DD, in UTC
 */
function follow(checks, { waivers, mode, today }) {
    const notes = waivers.flatMap((waiver) => noticeOf(waiver, checks, today));
    const own = new Map(waivers.map((waiver) => [waiver.check, waiver]));
    const waived = checks.map((check) => waive(check, own.get(check.id), today));
    return { checks: mode === "observe" ? waived.map(observed) : waived, notes };
}
/** An expired waiver is still shown with its check: somebody said that they would answer for it until then. */
function waive(check, waiver, today) {
    if (waiver === undefined || check.effect !== "fail")
        return check;
    const { owner, reason, expires } = waiver;
    const named = { ...check, waiver: { owner, reason, expires } };
    if (expires < today)
        return { ...named, because: `${check.because}; the waiver by ${owner} expired on ${expires}` };
    return {
        ...named,
        effect: "warn",
        because: `${check.because}; waived by ${owner} until ${expires}: ${reason}`,
    };
}
function observed(check) {
    if (check.effect !== "fail")
        return check;
    return {
        ...check,
        effect: "warn",
        because: `${check.because}; reported as a warning because the policy is in observe mode`,
    };
}
function noticeOf({ check, owner, expires }, checks, today) {
    if (expires < today)
        return [`the waiver of ${check} by ${owner} expired on ${expires} and has no effect`];
    const target = checks.find(({ id }) => id === check);
    if (target === undefined)
        return [`${owner}'s waiver for ${check} matches no check in this run`];
    if (target.verdict === "pass")
        return [`the waiver of ${check} by ${owner} is not needed: the check passes`];
    return [];
}

// EXTERNAL MODULE: ./packages/inference/src/private-folder.ts
var private_folder = __webpack_require__(10013);
// EXTERNAL MODULE: ./packages/runner/src/environment.ts
var environment = __webpack_require__(69513);
// EXTERNAL MODULE: ./packages/schema/src/verdict.ts
var verdict = __webpack_require__(35048);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/baseline/src/open-baseline.ts + 11 modules
var open_baseline = __webpack_require__(34550);
// EXTERNAL MODULE: ./packages/baseline/src/source-name.ts
var source_name = __webpack_require__(28574);
// EXTERNAL MODULE: ./packages/git/src/work-path.ts
var work_path = __webpack_require__(49007);
;// CONCATENATED MODULE: ./actions/benchmark/src/before.ts



/** The model to time beside; `none` with the reason where there rightly is no such model, null where none was asked for. */
async function modelBefore({ baseline, path, before }, ports, folder) {
    if (baseline === null || path === null)
        return null;
    const ways = await ports();
    const wanted = { path, kind: "model" };
    if (baseline.kind !== "git" || before === null || before === path)
        return await (0,open_baseline/* openBaseline */.E)(baseline, wanted, ways, folder);
    // The policy that judges names another file than the head's: that one is what the model was.
    const repository = await ways.repository();
    const agreed = await (0,work_path/* treePathOf */.h)(repository, before).catch(() => null);
    if (agreed === null)
        return await (0,open_baseline/* openBaseline */.E)(baseline, wanted, ways, folder);
    const opened = await (0,open_baseline/* openBaseline */.E)(baseline, { ...wanted, path: before }, ways, (0,external_node_path_.join)(folder, "agreed"));
    if (opened.kind === "none")
        return await (0,open_baseline/* openBaseline */.E)(baseline, wanted, ways, folder);
    return { ...opened, source: (0,source_name/* sourceName */.V)(baseline), notes: [...opened.notes, `${before} is now ${path}`] };
}

// EXTERNAL MODULE: ./packages/schema/src/limit.ts
var src_limit = __webpack_require__(48034);
// EXTERNAL MODULE: ./packages/latency/src/ratio/judge-ratio.ts + 2 modules
var judge_ratio = __webpack_require__(36185);
// EXTERNAL MODULE: ./packages/latency/src/ratio/select.ts
var ratio_select = __webpack_require__(13096);
// EXTERNAL MODULE: ./packages/latency/src/trace.ts
var trace = __webpack_require__(97647);
// EXTERNAL MODULE: ./packages/metrics/src/interval/distribution.ts
var distribution = __webpack_require__(51569);
;// CONCATENATED MODULE: ./packages/metrics/src/interval/clopper-pearson.ts


/**
 * Clopper and Pearson's exact interval of a proportion, `hits` of `n` > 0 (Biometrika 26, 1934): it never covers less
 * than its level, and for that is wider than Wilson's.
 * @throws ModelgateError `input-invalid` for what is no proportion or no confidence
 */
function clopperPearson(hits, n, confidence) {
    if (!Number.isSafeInteger(hits) || !Number.isSafeInteger(n) || n < 1 || hits < 0 || hits > n)
        throw (0,src_error/* failure */.V2)("input-invalid", `proportion: expected 0 to n hits of n rows, got ${hits} of ${n}`);
    if (!(confidence > 0 && confidence < 1))
        throw (0,src_error/* failure */.V2)("input-invalid", `confidence: expected a number between 0 and 1, got ${confidence}`);
    const tail = (1 - confidence) / 2;
    return [lowest(hits, n, tail), 1 - lowest(n - hits, n, tail)];
}
/** The p with P(B >= hits) = tail, rounded down: below it so many hits are too rare. */
function lowest(hits, n, tail) {
    if (hits === 0)
        return 0;
    let [low, high] = [0, hits / n];
    for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
        if ((0,distribution/* binomialTail */.Cv)(hits, n, middle) < tail)
            low = middle;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./packages/latency/src/ratio/looks.ts
var looks = __webpack_require__(48330);
;// CONCATENATED MODULE: ./packages/latency/src/measures/tail.ts



// A percentile of a few queries says little of the next thousand's. MLPerf's early stopping (LoadGen, without a tolerance)
// gives a bound instead: with 99 % the true percentile lies at or below it, and the more queries, the nearer it comes.
// Queries are taken as independent, in which they err as LoadGen's do.
/** Percentiles that are bounded; p50 is an estimate of its own, over launches. */
const TAILS = [90, 95, 99];
/**
 * The upper bound of a percentile of single inferences, or none and how many queries are missing.
 * @throws ModelgateError `input-invalid` for what is no percentile
 */
function tailBound(samples, percentile) {
    const n = samples.length;
    const over = mostOver(n, percentile);
    if (over < 1) {
        const needed = queriesNeeded(percentile);
        const reason = `needs ${needed} queries, there are ${n}: ${needed - n} are missing`;
        return { percentile, ms: null, kind: "upper-bound", reason };
    }
    // As many as may be over the bound: it is the least of the greatest `over`.
    const sorted = Float64Array.from(samples).sort();
    const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
    if (!(least > 0) || !Number.isFinite(most))
        throw (0,src_error/* failure */.V2)("input-invalid", `p${percentile}: expected times above 0 ms, got ${least} to ${most}`);
    return { percentile, ms: sorted[n - over] ?? most, kind: "upper-bound" };
}
/** The fewest queries that bound a percentile: 64 for p90, 662 for p99. */
function queriesNeeded(percentile, over = 1) {
    let [low, high] = [over, over + 1];
    while (!isEnough(high, over, percentile))
        [low, high] = [high, 2 * high];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (isEnough(middle, over, percentile))
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** The most queries of `n` that may lie over the bound; -1 where none may. */
function mostOver(n, percentile) {
    let [low, high] = [-1, n];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (isEnough(n, middle, percentile))
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** Whether so few of `n` over the bound are too rare, were more than 1 - p over it: at most 1 % of samples show them. */
function isEnough(n, over, percentile) {
    if (!(percentile > 0 && percentile < 100))
        throw (0,src_error/* failure */.V2)("input-invalid", `percentile: expected a number between 0 and 100, got ${percentile}`);
    if (n <= over)
        return false;
    const [, most] = clopperPearson(over, n, 2 * looks/* CONFIDENCE */.LL - 1);
    // 1 - 0.9 is not 0.1 in binary, and the interval's ends are rounded too.
    return most <= 1 - percentile / 100 + 1e-12;
}

;// CONCATENATED MODULE: ./packages/latency/src/measures/arm.ts



/** Everything the report says of one arm. */
function measureArm(trace, arm, facts) {
    const launches = trace.launches.filter(({ blocks }) => blocks.some((block) => block.arm === arm));
    const blocks = launches.flatMap((launch) => blocksOf(launch, arm));
    const medians = p50PerLaunch(trace, arm);
    const inferences = blocks.reduce((sum, block) => sum + block.inferences, 0);
    const meanMs = inferences === 0 ? null : blocks.reduce((sum, { ms }) => sum + ms, 0) / inferences;
    const throughput = meanMs === null || meanMs <= 0 ? null : (trace.batch * 1000) / meanMs;
    return {
        arm,
        digest: facts.digest,
        inferences,
        blocks: blocks.length,
        launches: launches.length,
        percentiles: [middleOf(medians), ...tailsOf(blocks)],
        meanMs,
        spread: spreadOf(medians),
        throughput,
        cpuMs: medianOf(launches.flatMap(({ cpuMs }) => cpuMs?.[arm] ?? [])),
        ...startOf(trace, arm),
        fileBytes: facts.fileBytes,
        costPerMillion: costPerMillion(throughput, facts.pricePerHour),
        warmUpMs: warmUpOf(launches, arm),
    };
}
/** The median time of an inference in each launch that has the arm, ms. */
function p50PerLaunch({ launches }, arm) {
    return launches
        .map((launch) => blocksOf(launch, arm).map(trace/* inferenceMs */.m))
        .filter((times) => times.length > 0)
        .map(ratio_select/* median */.JZ);
}
/** What a million rows cost at a price for each hour; null where either is unknown. */
function costPerMillion(rowsPerSecond, pricePerHour) {
    if (rowsPerSecond === null || pricePerHour === null || !(rowsPerSecond > 0))
        return null;
    return (1e6 / rowsPerSecond / 3600) * pricePerHour;
}
function blocksOf({ blocks }, arm) {
    return blocks.filter((block) => block.arm === arm);
}
function middleOf(medians) {
    const [ms] = medians.length === 0 ? [] : [(0,ratio_select/* median */.JZ)(medians)];
    if (ms === undefined)
        return { percentile: 50, ms: null, kind: "estimate", reason: "no launch was timed" };
    return { percentile: 50, ms, kind: "estimate" };
}
function tailsOf(blocks) {
    const samples = Float64Array.from(blocks.flatMap((block) => Array.from(block.samples ?? [])));
    return TAILS.map((percentile) => tailBound(samples, percentile));
}
/** Standard deviation as a share of the mean. */
function spreadOf(medians) {
    if (medians.length < 2)
        return null;
    const mean = medians.reduce((a, b) => a + b, 0) / medians.length;
    const squares = medians.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(squares / (medians.length - 1)) / mean;
}
function startOf({ starts }, arm) {
    const own = starts.filter((start) => start.arm === arm);
    if (own.length === 0)
        return { coldStart: null, peakMemoryBytes: null };
    const peaks = own.flatMap(({ peakMemoryBytes }) => peakMemoryBytes ?? []);
    return {
        coldStart: {
            processMs: (0,ratio_select/* median */.JZ)(own.map(({ processMs }) => processMs)),
            loadMs: (0,ratio_select/* median */.JZ)(own.map(({ loadMs }) => loadMs)),
            firstMs: (0,ratio_select/* median */.JZ)(own.map(({ firstMs }) => firstMs)),
            totalMs: (0,ratio_select/* median */.JZ)(own.map(({ processMs, loadMs, firstMs }) => processMs + loadMs + firstMs)),
        },
        peakMemoryBytes: peaks.length === 0 ? null : Math.max(...peaks),
    };
}
/** null as soon as half of the launches never became stable. */
function warmUpOf(launches, arm) {
    const times = launches
        .flatMap(({ warmUp }) => warmUp[arm] ?? [])
        .map(({ ms, stable }) => (stable ? ms : Number.POSITIVE_INFINITY));
    const middle = medianOf(times);
    return middle === null || !Number.isFinite(middle) ? null : middle;
}
function medianOf(values) {
    return values.length === 0 ? null : (0,ratio_select/* median */.JZ)(values);
}

;// CONCATENATED MODULE: ./packages/latency/src/measures/over-launches.ts



/**
 * The median of one value for each launch with its interval between two of them, free of any distribution: a processor
 * whose state flips between launches makes anything but a symmetric one. From 8 launches on.
 */
function overLaunches(values) {
    if (values.length === 0)
        return { value: null, interval: null, launches: 0 };
    const strange = values.find((value) => !Number.isFinite(value));
    if (strange !== undefined)
        throw (0,src_error/* failure */.V2)("input-invalid", `launches: expected finite numbers, got ${strange}`);
    const look = (0,looks/* lookAt */.t5)(values.length);
    if (look === null)
        return { value: (0,ratio_select/* median */.JZ)(values), interval: null, launches: values.length };
    const seen = values.slice(0, look.launches);
    const sorted = seen.toSorted((a, b) => a - b);
    const rank = outerRank(seen.length, look.alpha / 2);
    const [low, high] = [sorted[rank - 1], sorted[seen.length - rank]];
    if (low === undefined || high === undefined)
        throw new TypeError(`${seen.length} launches, rank ${rank}`);
    const interval = { low, high, confidence: looks/* CONFIDENCE */.LL, method: "order-statistic" };
    return { value: (0,ratio_select/* median */.JZ)(seen), interval, launches: seen.length };
}
/**
 * Judges a measure by an absolute limit, bounds inclusive: pass when the whole interval keeps it, fail when none of it does,
 * else inconclusive, as is anything with fewer than 8 launches.
 * @throws ModelgateError `input-invalid` for a limit that is no number
 */
function judgeAbsolute({ value, interval, launches }, limit) {
    if (!Number.isFinite(limit.value))
        throw (0,src_error/* failure */.V2)("input-invalid", `${limit.kind}: expected a finite number, got ${limit.value}`);
    if (value === null || interval === null)
        return {
            verdict: "inconclusive",
            because: `a verdict needs ${looks/* FIRST_LOOK */.xE} launches, there are ${launches}`,
        };
    const kept = [interval.low, interval.high].filter((end) => (0,src_limit/* keepsLimit */.Iv)(end, limit)).length;
    const found = `${format(value)}, with ${looks/* CONFIDENCE_WORDS */.nm} between ${format(interval.low)} and ${format(interval.high)}, over ${launches} launches`;
    if (kept === 2)
        return { verdict: "pass", because: `${found}: within the limit of ${limit.value}` };
    if (kept === 0)
        return { verdict: "fail", because: `${found}: beyond the limit of ${limit.value}` };
    return { verdict: "inconclusive", because: `${found}: the limit of ${limit.value} lies within` };
}
/** The greatest rank that the median lies below with a chance of at most `alpha`. */
function outerRank(n, alpha) {
    let mass = 0.5 ** n;
    let sum = mass;
    let rank = 0;
    while (sum <= alpha * (1 + 1e-9) && rank < n) {
        rank++;
        mass *= (n - rank + 1) / rank;
        sum += mass;
    }
    return rank;
}
function format(value) {
    return String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./packages/latency/src/measures/median-limits.ts




// Limits on the median time of an inference. One in milliseconds is a share of what the baseline took on this machine.
/**
 * How much slower than the baseline a limit lets the candidate be, as a share; null for a limit that compares nothing, and where no
 * launch has the baseline.
 */
function shareAllowed(trace, { kind, value }) {
    if (kind === "max-relative-increase")
        return value;
    if (kind !== "max-increase")
        return null;
    const before = overLaunches(p50PerLaunch(trace, "baseline")).value;
    return before === null ? null : value / before;
}
/** The least of the shares that several limits allow; null where none compares. */
function leastShare(trace, limits) {
    const shares = limits.flatMap((limit) => shareAllowed(trace, limit) ?? []);
    return shares.length === 0 ? null : Math.min(...shares);
}
/**
 * Whether more launches would tell nothing more of these limits: each of them is kept, or breached, or too near for any number of
 * launches. One that is settled says nothing of the others: a strict one may fail while a looser one is still open. Without limits
 * the question is whether the candidate is slower than the default allows; a model alone has only limits on its own time.
 */
function isSettled(trace, limits) {
    const hasBaseline = trace.launches.some(({ blocks }) => blocks.some(({ arm }) => arm === "baseline"));
    if (limits.length === 0)
        return !hasBaseline || isShareSettled(trace, judge_ratio/* DEFAULT_LIMIT */.eH);
    const own = overLaunches(p50PerLaunch(trace, "candidate"));
    return limits.every(({ kind, value }) => {
        if ((0,src_limit/* isAbsolute */.oP)(kind))
            return judgeAbsolute(own, { kind, value }).verdict !== "inconclusive";
        const share = hasBaseline ? shareAllowed(trace, { kind, value }) : null;
        // What launches cannot answer does not keep them going.
        return share === null || isShareSettled(trace, share);
    });
}
function isShareSettled(trace, share) {
    const { verdict, quiet, settle } = (0,judge_ratio/* judgeRatio */.$e)(trace, share);
    // Nearer to the limit than servers differ by their start no number of launches tells.
    const isHopeless = (trace.startBias ?? 0) > 0 && quiet === true && settle === null;
    return verdict !== "inconclusive" || isHopeless;
}

// EXTERNAL MODULE: ./packages/latency/src/ratio/per-launch-ratio.ts + 1 modules
var per_launch_ratio = __webpack_require__(26639);
;// CONCATENATED MODULE: ./packages/latency/src/experiment/same-answers.ts
/** Differences up to this share of the baseline's answers are rounding. */
const ROUNDING = 1e-3;
/** Up to this one they are a smaller precision, where the largest number of every row is where it was. */
const PRECISION = 0.1;
/** Whether both models answer alike on the inputs that were timed: a faster wrong answer is no improvement. */
function sameAnswers(found) {
    if (found === null)
        return null;
    const { problem, flips, rows, relative, largest, unequal, inferences } = found;
    if (problem !== null)
        return { alike: false, statement: problem };
    if (inferences === 0)
        return { alike: false, statement: "no answers were compared" };
    const parts = [
        `over ${inferences} inferences the numbers differ by ${percent(relative)}, at most by ${largest.toPrecision(3)}`,
        ...(rows > 0 ? [`the largest of each row is elsewhere in ${flips} of ${rows} rows`] : []),
        ...(unequal > 0 ? [`${unequal} labels or texts differ`] : []),
    ];
    const isNear = relative <= ROUNDING || (rows > 0 && relative <= PRECISION);
    return { alike: isNear && flips === 0 && unequal === 0, statement: parts.join("; ") };
}
function percent(share) {
    const percents = share * 100;
    // Two digits, and no exponent where there are more before the point.
    return `${percents >= 10 ? Math.round(percents) : percents.toPrecision(2)} %`;
}

;// CONCATENATED MODULE: ./packages/latency/src/experiment/budget.ts


/** Fewer rounds than these do not even out a disturbance within a launch. */
const LEAST_ROUNDS = 10;
/** The share of what is left that is planned with: launches become slower when another program begins. */
const PLANNED = 0.85;
/** What a launch took. */
function costOf({ blocks, seconds }) {
    const timed = blocks.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    const rounds = Math.max(1, ...blocks.map(({ round }) => round + 1));
    return { fixed: Math.max(0, seconds - timed), round: timed / rounds };
}
/**
 * How many rounds the next launch may have, so that the first look is reached within the budget. After it, launches keep the
 * plan's.
 */
function roundsFor(plan, { spent, launches, starts, cost }) {
    const left = Math.min(looks/* FIRST_LOOK */.xE, plan.launches) - launches;
    if (left <= 0)
        return plan.rounds;
    const seconds = PLANNED * (plan.budgetSeconds - spent) - starts * cost.fixed;
    const fits = Math.floor((seconds / left - cost.fixed) / Math.max(cost.round, 1e-9));
    return Math.min(plan.rounds, Math.max(LEAST_ROUNDS, fits));
}
/**
 * Refuses a budget within which there can be no verdict, before the launches begin.
 * @throws ModelgateError `input-invalid` with a budget that would do
 */
function checkBudget(plan, { spent, starts, cost }) {
    const launches = Math.min(looks/* FIRST_LOOK */.xE, plan.launches);
    const rounds = Math.min(LEAST_ROUNDS, plan.rounds);
    const needed = spent + launches * (cost.fixed + rounds * cost.round) + starts * cost.fixed;
    if (needed > plan.budgetSeconds)
        throw tooSmall(plan, needed);
}
/** The error for a budget of which at least `seconds` are needed. Speaks of the one that was asked for, and asks for more of it. */
function tooSmall({ budgetSeconds, partOf, launches }, seconds) {
    const count = Math.min(looks/* FIRST_LOOK */.xE, launches);
    const needed = `budget: ${count} launches of these models take at least ${Math.ceil(seconds)} s`;
    const enough = Math.ceil((seconds / PLANNED + (partOf?.spentSeconds ?? 0)) / (partOf?.share ?? 1));
    return (0,src_error/* failure */.V2)("input-invalid", `${needed}${thereIs(budgetSeconds, partOf)}`, {
        hint: `Set \`budget\` to ${enough}s or more; fewer launches give no verdict.`,
    });
}
function thereIs(ours, partOf) {
    if (partOf === undefined)
        return `, and the budget is ${rounded(ours)} s`;
    // Down: what is needed was rounded up, and is more.
    const part = `; of the budget of ${rounded(partOf.seconds)} s they may take ${Math.max(0, Math.floor(ours))} s`;
    return partOf.after === null ? part : `${part}, for ${partOf.after} come after them`;
}
function rounded(seconds) {
    return Math.round(seconds * 10) / 10;
}

;// CONCATENATED MODULE: ./packages/latency/src/experiment/run-experiment.ts



const TRIAL_ROUNDS = 2;
/** A launch that fails may be the machine's fault, two are the model's. */
const MOST_FAILED = 2;
/**
 * Launches one process after another until the question is settled, the budget is spent, or it is cancelled. A trial launch,
 * which is not counted, says what a launch takes.
 * @throws ModelgateError `input-invalid` for a budget that is too small for 8 launches, before they begin; and what the
 * trial launch throws: a model that cannot be run is none to be timed
 */
async function runExperiment(plan, ports) {
    const began = ports.now();
    const spent = () => ports.now() - began;
    // What came before may have spent more than there was.
    const deadline = AbortSignal.timeout(Math.max(0, Math.ceil(plan.budgetSeconds * 1000)));
    const signal = plan.signal === undefined ? deadline : AbortSignal.any([plan.signal, deadline]);
    const isCancelled = () => plan.signal?.aborted === true;
    const soFar = { launches: [], starts: [], faults: [], machine: ports.watch() };
    const { launches, starts, faults } = soFar;
    const finish = (ended) => ({
        trace: traceOf(plan, ports, soFar),
        ended,
        faults,
        spentSeconds: spent(),
    });
    const alone = ports.about.arms.filter((arm) => arm !== "control");
    const wantedStarts = plan.starts * alone.length;
    const standing = (cost) => ({
        spent: spent(),
        launches: launches.length,
        starts: wantedStarts - starts.length,
        cost,
    });
    let cost;
    try {
        const { blockMs } = plan;
        cost = costOf(await ports.launch({ seed: seedOf(plan, 0), rounds: TRIAL_ROUNDS, blockMs, signal }));
        checkBudget(plan, standing(cost));
    }
    catch (error) {
        if (isCancelled())
            return finish("cancelled");
        // One launch of a few rounds was not over in time.
        throw deadline.aborted ? tooSmall(plan, looks/* FIRST_LOOK */.xE * Math.max(spent(), plan.budgetSeconds)) : error;
    }
    let failed = 0;
    for (let turn = 1; launches.length < plan.launches; turn += 1) {
        if (signal.aborted)
            return finish(isCancelled() ? "cancelled" : "budget");
        const rounds = roundsFor(plan, standing(cost));
        // The next one would not be over in time: it is not begun.
        if (spent() + cost.fixed + rounds * cost.round > plan.budgetSeconds)
            return finish("budget");
        const seed = seedOf(plan, turn);
        try {
            const launch = await ports.launch({ seed, rounds, blockMs: plan.blockMs, signal });
            launches.push(launch);
            cost = costOf(launch);
            if (starts.length < wantedStarts)
                for (const arm of turn % 2 === 0 ? alone : alone.toReversed())
                    starts.push(await ports.start(arm, { seed, signal }));
        }
        catch (error) {
            if (signal.aborted)
                return finish(isCancelled() ? "cancelled" : "budget");
            faults.push(...(0,src_error/* problemsOf */.GW)(error));
            failed += 1;
            if (failed >= MOST_FAILED)
                return finish("complete");
            continue;
        }
        const done = launches.length;
        const of = Math.min(plan.launches, (0,looks/* nextLook */.JD)(done - 1));
        const left = (of - done) * (cost.fixed + rounds * cost.round);
        const remainingSeconds = Math.max(0, Math.min(plan.budgetSeconds - spent(), left));
        ports.progress?.({ launches: done, of, remainingSeconds });
        if (done === of && ports.isSettled(traceOf(plan, ports, soFar)))
            break;
    }
    return finish("complete");
}
function traceOf({ seed }, { about }, { launches, starts, machine }) {
    const { arms: _, ...held } = about;
    return {
        ...held,
        seed,
        machine: machine(),
        launches: [...launches],
        starts: [...starts],
    };
}
/** Another for each launch, the same for the same plan. */
function seedOf({ seed }, turn) {
    return (seed * 100_003 + turn) % 2 ** 31;
}

;// CONCATENATED MODULE: ./packages/latency/src/experiment/plan.ts
const DEFAULT_PLAN = { budgetSeconds: 120, launches: 64, rounds: 40, blockMs: 20, starts: 5, seed: 1 };

;// CONCATENATED MODULE: ./packages/latency/src/ratio/start-bias.ts
/**
 * How far the time of a server may be off by when and how its process was started, as a share. Measured: 22 fresh servers of one
 * model beside one that had been asked for a while took 6 to 71 % longer, and up to 61 % longer than each other, with the control
 * within 4 %: what a server has compiled by then, and where its memory lies, is of the process, and nobody who asks it can
 * start it again.
 */
const START_BIAS = 0.75;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/latency/src/experiment/machine.ts


/** Begins to watch this machine; the function it gives says what it is, and what was taken from it since. */
function watchMachine(read = readSystem, env = process.env) {
    const before = processorTimes(read);
    const [load = null] = process.platform === "win32" ? [] : (0,external_node_os_.loadavg)();
    return () => ({
        cpu: (0,external_node_os_.cpus)()[0]?.model.trim() || "unknown",
        cores: (0,external_node_os_.availableParallelism)(),
        steal: stealOf(before, processorTimes(read)),
        load,
        memoryBytes: (0,external_node_os_.totalmem)(),
        containerCores: containerCores(read),
        containerMemoryBytes: containerMemory(read),
        image: imageOf(read, env),
    });
}
/** Jiffies of all processors since the system began; null where there is no /proc. */
function processorTimes(read) {
    const line = /^cpu +([\d ]+)$/mu.exec(read("/proc/stat") ?? "")?.[1];
    if (line === undefined)
        return null;
    // user nice system idle iowait irq softirq steal; guest time is a part of user's.
    const times = line.split(" ").slice(0, 8).map(Number);
    return { steal: times[7] ?? 0, all: times.reduce((sum, each) => sum + each, 0) };
}
function stealOf(before, after) {
    if (before === null || after === null || after.all <= before.all)
        return null;
    return (after.steal - before.steal) / (after.all - before.all);
}
/** Processors that a control group may use at once, version 2 and then 1; null for no limit. */
function containerCores(read) {
    const [quota, period] = (read("/sys/fs/cgroup/cpu.max") ?? "").trim().split(" ").map(Number);
    const [most, each] = quota && period
        ? [quota, period]
        : [number(read, "cpu/cpu.cfs_quota_us"), number(read, "cpu/cpu.cfs_period_us")];
    // A part of one is said as one: the report counts whole ones.
    return most > 0 && each > 0 ? Math.max(1, Math.round(most / each)) : null;
}
function containerMemory(read) {
    const bytes = number(read, "memory.max") || number(read, "memory/memory.limit_in_bytes");
    // Version 1 says "none" with a number that no machine has.
    return bytes > 0 && bytes < 2 ** 50 ? bytes : null;
}
function number(read, name) {
    return Number((read(`/sys/fs/cgroup/${name}`) ?? "").trim()) || 0;
}
/** A hosted runner's image with its version, or the name of the distribution. */
function imageOf(read, env) {
    const { ImageOS: name, ImageVersion: version } = env;
    if (name)
        return version ? `${name} ${version}` : name;
    return /^PRETTY_NAME="?([^"\n]+)"?$/mu.exec(read("/etc/os-release") ?? "")?.[1] ?? null;
}
function readSystem(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/latency/src/experiment/timer-ports.ts



/** Until an arm is stable, or is timed all the same. */
const WARM_UP_MS = 1000;
/**
 * Rounds after which all sessions are opened anew. Measured on a loaded machine, a model of 1 ms against itself, 24 ratios
 * each: half of them were off by more than 6.4 % with one set of sessions for a launch, by more than 2.4 % with four.
 */
const REOPEN_EVERY = 10;
/** Single inferences of a block that are kept: 8 launches of 40 rounds have 10,000, enough for a p99. */
const SAMPLES = 32;
/** What an experiment asks for, from processes that time models under one condition; `isSettled` as the experiment asks it. */
function timerPorts(timer, conditions, { isSettled, progress }) {
    timer.check(conditions);
    const { runtime, arms } = timer;
    const { threads, batch } = conditions;
    return {
        about: { runtime, arms, threads, batch, ...(timer.served === null ? {} : { startBias: START_BIAS }) },
        watch: () => watchMachine(),
        launch: ({ seed, signal, ...work }) => timer.launch({ conditions, seed, signal }, { ...work, warmUpMs: WARM_UP_MS, queryRuns: 1, reopenEvery: REOPEN_EVERY, samples: SAMPLES }),
        start: (arm, { seed, signal }) => timer.start({ conditions, seed, signal }, arm),
        isSettled,
        now: () => performance.now() / 1000,
        ...(progress === undefined ? {} : { progress }),
    };
}
/** What a sweep asks for. Its launches are shorter: a point is to show where it lies, not to be judged. */
function sweepPorts(timer, rounds = 15) {
    const { blockMs } = DEFAULT_PLAN;
    const work = { rounds, blockMs, warmUpMs: WARM_UP_MS, queryRuns: 1, reopenEvery: REOPEN_EVERY, samples: 0 };
    return {
        check: timer.check,
        launch: (conditions, seed, signal) => timer.launch({ conditions, seed, signal }, work),
        now: () => performance.now() / 1000,
    };
}

;// CONCATENATED MODULE: ./packages/latency/src/measures/attribute.ts
/** A difference below this share of the slower model is not worth sharing out. */
const LEAST = 0.005;
/**
 * Where the difference of two models' times comes from, the greatest first. Nodes are matched by their name where it is unique
 * in both models; what is left, as fused nodes are, by operator, all of one together (`node` is null). An operator of one
 * model only has no time in the other. Shares are of the whole difference, so they sum to 1 and one that became faster has
 * a negative share; null where both models take about the same.
 */
function attribute(candidate, baseline) {
    const [above, below] = [uniqueNames(candidate), uniqueNames(baseline)];
    const isMatched = ({ node }) => above.has(node) && below.has(node);
    const named = [...above.values()].flatMap((one) => {
        const other = below.get(one.node);
        if (other === undefined)
            return [];
        return [{ operator: one.operator, node: one.node, candidateMs: one.ms, baselineMs: other.ms }];
    });
    const [rest, others] = [candidate, baseline].map((nodes) => byOperator(nodes.filter((node) => !isMatched(node))));
    const operators = new Set([...(rest?.keys() ?? []), ...(others?.keys() ?? [])]);
    const grouped = [...operators].map((operator) => ({
        operator,
        node: null,
        candidateMs: rest?.get(operator) ?? null,
        baselineMs: others?.get(operator) ?? null,
    }));
    return shared([...named, ...grouped]);
}
function shared(differences) {
    const times = differences.map((one) => ({
        ...one,
        differenceMs: (one.candidateMs ?? 0) - (one.baselineMs ?? 0),
    }));
    const total = times.reduce((sum, { differenceMs }) => sum + differenceMs, 0);
    const slower = Math.max(times.reduce((sum, { candidateMs }) => sum + (candidateMs ?? 0), 0), times.reduce((sum, { baselineMs }) => sum + (baselineMs ?? 0), 0));
    const isShared = Math.abs(total) > LEAST * slower;
    return times
        .map((one) => ({ ...one, share: isShared ? one.differenceMs / total : null }))
        .sort((a, b) => Math.abs(b.differenceMs) - Math.abs(a.differenceMs) || compare(a, b));
}
function compare(a, b) {
    const [one, other] = [a, b].map(({ operator, node }) => `${operator} ${node ?? ""}`);
    return one < other ? -1 : one > other ? 1 : 0;
}
function uniqueNames(nodes) {
    const counts = new Map();
    for (const { node } of nodes)
        counts.set(node, (counts.get(node) ?? 0) + 1);
    return new Map(nodes.filter(({ node }) => node !== "" && counts.get(node) === 1).map((one) => [one.node, one]));
}
function byOperator(nodes) {
    const sums = new Map();
    for (const { operator, ms } of nodes)
        sums.set(operator, (sums.get(operator) ?? 0) + ms);
    return sums;
}

;// CONCATENATED MODULE: ./packages/latency/src/measures/knee.ts
/** What more of the axis must bring at least to be worth it. */
const WORTH = 1.1;
/**
 * The value of a sweep after which more of the axis brings little: the least whose throughput no greater value exceeds by
 * more than 10 %. null where the last value is the first such (it still rises), where fewer than three values have a
 * throughput, and on an axis that is not of numbers.
 */
function knee(points) {
    const known = points
        .map(({ value, throughput }) => ({ value, at: Number(value), throughput: throughput ?? 0 }))
        .filter(({ value, at, throughput }) => /^\d+(?:\.\d+)?$/.test(value) && at >= 0 && throughput > 0)
        .sort((a, b) => a.at - b.at);
    if (known.length < 3 || points.some(({ value }) => !/^\d+(?:\.\d+)?$/.test(value)))
        return null;
    const best = (from) => Math.max(...known.slice(from).map(({ throughput }) => throughput));
    const at = known.findIndex(({ throughput }, i) => best(i) <= throughput * WORTH);
    return at === known.length - 1 ? null : (known[at]?.value ?? null);
}

;// CONCATENATED MODULE: ./packages/latency/src/experiment/bare-trace.ts
/** Launches as a trace, for measures that ask nothing of the machine: no verdict is made of it, and none is kept. */
function bareTrace(launches, { batch, threads }) {
    const unknown = {
        steal: null,
        load: null,
        memoryBytes: null,
        containerCores: null,
        containerMemoryBytes: null,
    };
    const machine = { cpu: "", cores: 0, image: null, ...unknown };
    return { machine, runtime: "", seed: 0, starts: [], batch, threads, launches };
}

;// CONCATENATED MODULE: ./packages/latency/src/experiment/why-aborted.ts
/** What a signal that was aborted says to whoever asks for a result; null: it was not. A budget's end is a timeout. */
function whyAborted(signal) {
    if (signal?.aborted !== true)
        return null;
    const { reason } = signal;
    return reason instanceof Error && reason.name === "TimeoutError" ? "the budget was spent" : "cancelled";
}

;// CONCATENATED MODULE: ./packages/latency/src/experiment/sweep.ts






const DEFAULT_SWEEP = { launches: 3, budgetSeconds: 60, seed: 1 };
/**
 * Times every value of an axis, the others held. Points take turns, so that what slows the machine down for a while slows all
 * of them; in each launch candidate and baseline take turns as ever. A point that fails has its reason and no number.
 * @throws ModelgateError `input-invalid` before anything runs: an axis that a model fixes, a value that is none
 */
async function runSweep({ axis, values }, held, plan, ports) {
    const points = values.map((value) => ({
        value,
        conditions: varied(held, axis, value),
        launches: [],
    }));
    (0,src_error/* throwProblems */.Jh)(points.flatMap(({ conditions }) => problemsIn(() => ports.check(conditions))));
    const reasons = new Map();
    const began = ports.now();
    for (let turn = 0; turn < plan.launches; turn += 1) {
        for (const { value, conditions, launches } of turn % 2 === 0 ? points : points.toReversed()) {
            const aborted = whyAborted(plan.signal);
            if (aborted !== null)
                reasons.set(value, aborted);
            else if (ports.now() - began > plan.budgetSeconds)
                reasons.set(value, "the budget was spent");
            else if (!reasons.has(value)) {
                try {
                    launches.push(await ports.launch(conditions, plan.seed + turn, plan.signal));
                }
                catch (error) {
                    reasons.set(value, whyAborted(plan.signal) ?? (0,src_error/* problemsOf */.GW)(error)[0]?.message ?? "it failed");
                }
            }
        }
    }
    const shown = points.map(({ value, conditions, launches }) => pointOf(value, { conditions, launches }, reasons.get(value)));
    return { axis, points: shown, knee: knee(shown) };
}
/** Conditions with one of them at another value. Numbers that are none stay NaN, which the check refuses by name. */
function varied(held, axis, value) {
    if (axis === "optimisation")
        return { ...held, optimisation: value };
    if (axis === "provider")
        return { ...held, provider: value };
    const size = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (axis === "batch" || axis === "threads" || axis === "concurrency")
        return { ...held, [axis]: size };
    return { ...held, axes: { ...held.axes, [axis]: size } };
}
function pointOf(value, { conditions, launches }, reason) {
    const empty = { value, p50Ms: null, baselineP50Ms: null, throughput: null, ratio: null };
    if (launches.length === 0)
        return { ...empty, reason: reason ?? "no launch was timed" };
    const { batch, threads } = conditions;
    const trace = bareTrace(launches, { batch, threads });
    const facts = { digest: null, fileBytes: null, pricePerHour: null };
    const [candidate, baseline] = [measureArm(trace, "candidate", facts), measureArm(trace, "baseline", facts)];
    const p50 = ({ percentiles }) => percentiles.find(({ percentile }) => percentile === 50)?.ms ?? null;
    const ratio = (0,per_launch_ratio/* ratioOf */.pO)("candidate/baseline", (0,per_launch_ratio/* perLaunchRatios */.Ls)(trace, "candidate/baseline"), null);
    return {
        value,
        p50Ms: p50(candidate),
        baselineP50Ms: p50(baseline),
        throughput: candidate.throughput,
        ratio: ratio && { value: ratio.value, interval: ratio.interval },
        ...(reason === undefined ? {} : { reason: `${launches.length} launches: ${reason}` }),
    };
}
function problemsIn(work) {
    try {
        work();
        return [];
    }
    catch (error) {
        if (error instanceof src_error/* ModelgateError */.HJ)
            return error.problems;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/latency/src/experiment/scenarios.ts









const DEFAULT_SCENARIO = { launches: 2, rounds: 20, blockMs: 20, seed: 1, boundMs: null };
/** Samples of a query in multi-stream. */
const STREAMS = 8;
/** Rows of an inference offline, where the model leaves it open. */
const OFFLINE_BATCH = 32;
/** The percentile of each scenario's result. */
const SINGLE_PERCENTILE = 90;
const TAIL_PERCENTILE = 99;
/** Queries over the bound that a probe of the server bears, and how many rates are tried. */
const OVER = 1;
const PROBES = 8;
/** Runs one scenario for candidate and baseline, in turn. What is wrong is the result's reason, and it is not valid. */
async function runScenario(name, timer, conditions, plan) {
    const arms = timer.arms.filter((arm) => arm !== "control");
    try {
        switch (name) {
            case "single-stream":
                return await streamed(name, timer, { ...conditions, ...fitted(timer, conditions, 1) }, { plan, arms });
            case "multi-stream":
                return await streamed(name, timer, { ...conditions, ...fitted(timer, conditions, STREAMS) }, { plan, arms });
            case "offline":
                return await offline(timer, conditions, { plan, arms });
            case "server":
                return await server(timer, conditions, { plan, arms });
        }
    }
    catch (error) {
        const reason = whyAborted(plan.signal) ?? (0,src_error/* problemsOf */.GW)(error)[0]?.message ?? "it failed";
        const unit = name === "offline" ? "samples/s" : name === "server" ? "queries/s" : "ms";
        return arms.map((arm) => ({
            name,
            arm,
            queries: 0,
            samplesPerQuery: name === "multi-stream" ? STREAMS : 1,
            result: null,
            unit,
            boundMs: plan.boundMs,
            percentiles: [],
            valid: false,
            reason,
        }));
    }
}
/** So many samples a query: in one inference where the model takes any number of rows, else in several. */
function fitted({ models }, { batch }, samples) {
    const both = [models.candidate, models.baseline].flatMap((model) => model ?? []);
    const fixed = both.map((model) => model.axes.batch).find((size) => size !== "free");
    if (typeof fixed === "number")
        return { batch: fixed, queryRuns: Math.max(1, Math.ceil(samples / (fixed || batch))) };
    let rows = samples;
    // A server may take fewer at once; samples are a power of two.
    while (rows > 1 && both.some(({ mostRows }) => mostRows !== null && rows > mostRows))
        rows /= 2;
    return { batch: rows, queryRuns: samples / rows };
}
/** One query after another, each of one sample or of eight. */
async function streamed(name, timer, { queryRuns, ...conditions }, { plan, arms }) {
    const launches = await launched(timer, { ...conditions, concurrency: 1 }, plan, queryRuns);
    const percentile = name === "single-stream" ? SINGLE_PERCENTILE : TAIL_PERCENTILE;
    const wanted = name === "single-stream" ? 1 : STREAMS;
    const samplesPerQuery = conditions.batch * queryRuns;
    return arms.map((arm) => {
        const blocks = launches.flatMap((launch) => launch.blocks.filter((block) => block.arm === arm));
        const singles = Float64Array.from(blocks.flatMap(({ samples = [] }) => Array.from(samples)));
        const found = tailBound(singles, percentile);
        const isMisfit = samplesPerQuery !== wanted;
        const reason = isMisfit
            ? `the model fixes its rows: a query has ${samplesPerQuery} samples, not ${wanted}`
            : found.reason;
        return {
            name,
            arm,
            queries: blocks.reduce((sum, { inferences }) => sum + inferences, 0),
            samplesPerQuery,
            result: found.ms,
            unit: "ms",
            boundMs: null,
            percentiles: [scenarios_middleOf(blocks.map(trace/* inferenceMs */.m)), ...TAILS.map((tail) => tailBound(singles, tail))],
            valid: found.ms !== null && !isMisfit,
            ...(reason === undefined ? {} : { reason }),
        };
    });
}
/** Everything at once: as many rows a second as all processors give. */
async function offline(timer, conditions, { plan, arms }) {
    if (timer.served !== null)
        throw (0,src_error/* failure */.V2)("input-invalid", "offline: expected a file, got an endpoint: it is of this machine", {
            hint: "Leave it out, or time the file.",
        });
    const { batch } = fitted(timer, conditions, OFFLINE_BATCH);
    const concurrency = Math.max(1, Math.floor((0,external_node_os_.availableParallelism)() / conditions.threads));
    const launches = await launched(timer, { ...conditions, batch, concurrency }, plan, 1);
    return arms.map((arm) => {
        const { inferences, throughput } = measureArm(bareTrace(launches, { batch, threads: conditions.threads }), arm, {
            digest: null,
            fileBytes: null,
            pricePerHour: null,
        });
        return {
            name: "offline",
            arm,
            queries: 1,
            samplesPerQuery: inferences * batch,
            result: throughput,
            unit: "samples/s",
            boundMs: null,
            percentiles: [],
            valid: throughput !== null,
        };
    });
}
/** Poisson arrivals, latency from when a query was due, and the highest rate at which p99 holds the bound. */
async function server(timer, conditions, { plan, arms }) {
    const { boundMs, seed, signal } = plan;
    const { batch } = fitted(timer, conditions, 1);
    const workers = Math.max(1, Math.floor((0,external_node_os_.availableParallelism)() / conditions.threads));
    if (boundMs === null)
        throw (0,src_error/* failure */.V2)("input-invalid", "server: expected a bound on the latency, got none", {
            hint: "Set how many milliseconds the 99th percentile may take.",
        });
    const queries = queriesNeeded(TAIL_PERCENTILE, OVER);
    const work = { workers, boundMs, queries, overAllowed: OVER, mostProbes: PROBES };
    const served = await timer.server({ conditions: { ...conditions, batch }, seed, signal }, work);
    return arms.map((arm) => {
        const found = served.find((each) => each.arm === arm);
        const rate = found?.rate ?? null;
        return {
            name: "server",
            arm,
            queries: found?.probes.reduce((sum, probe) => sum + probe.queries, 0) ?? 0,
            samplesPerQuery: batch,
            result: rate,
            unit: "queries/s",
            boundMs,
            percentiles: rate === null ? [] : TAILS.map((tail) => tailBound(found?.latencies ?? [], tail)),
            valid: rate !== null,
            ...(rate === null ? { reason: `no rate that was tried holds ${boundMs} ms` } : {}),
        };
    });
}
async function launched(timer, conditions, plan, queryRuns) {
    const { rounds, blockMs, seed, signal } = plan;
    const launches = [];
    for (let turn = 0; turn < plan.launches; turn += 1)
        launches.push(await timer.launch({ conditions, seed: seed + turn, signal }, { rounds, blockMs, warmUpMs: WARM_UP_MS, queryRuns, reopenEvery: REOPEN_EVERY, samples: 64 }));
    return launches;
}
function scenarios_middleOf(times) {
    return { percentile: 50, ms: times.length === 0 ? null : (0,ratio_select/* median */.JZ)(times), kind: "estimate" };
}

;// CONCATENATED MODULE: ./actions/benchmark/src/sides.ts
// What is measured beside the comparison: it shows, and no verdict rests on it. All of it ends with the budget.



const PROFILE_MS = 600;
/** With less than this nothing is begun: a process alone takes longer to start. */
const LEAST_SECONDS = 1;
/** Sweeps, scenarios and the operators' times, as far as each was asked for and there is time. */
async function sidesOf(timer, asked, under) {
    return {
        sweeps: await sweepsOf(timer, asked, under),
        scenarios: await scenariosOf(timer, asked, under),
        operators: asked.given.profile && timer.served === null ? await operatorsOf(timer, asked, under) : [],
    };
}
/** Aborted by whoever cancels the job, and by the end of the budget. */
function within({ signal, left }) {
    return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(left() * 1000)))]);
}
async function sweepsOf(timer, { given, host, notes }, under) {
    const sweeps = [];
    for (const [at, axis] of given.sweeps.entries()) {
        if (under.left() < LEAST_SECONDS) {
            notes.push(`the budget left no time for the sweep over ${axis.axis}`);
            continue;
        }
        host.progress(`sweeping ${axis.axis}`);
        const sides = given.sweeps.length - at + given.scenarios.length;
        const plan = {
            ...DEFAULT_SWEEP,
            seed: given.seed,
            signal: within(under),
            budgetSeconds: under.left() / sides,
        };
        sweeps.push(await runSweep(axis, under.conditions, plan, sweepPorts(timer)));
    }
    return sweeps;
}
async function scenariosOf(timer, { given, host, notes }, under) {
    const scenarios = [];
    for (const name of given.scenarios) {
        if (under.left() < LEAST_SECONDS) {
            notes.push(`the budget left no time for the scenario ${name}`);
            continue;
        }
        host.progress(`running ${name}`);
        const plan = { ...DEFAULT_SCENARIO, seed: given.seed, signal: within(under), boundMs: given.serverBound };
        scenarios.push(...(await runScenario(name, timer, under.conditions, plan)));
    }
    return scenarios;
}
/** A report names those that matter; a graph may have a hundred thousand. */
const MOST_OPERATORS = 50;
/** Where the time goes; a model that cannot be profiled is timed all the same, and the report says why. */
async function operatorsOf(timer, { given, notes }, under) {
    if (under.signal.aborted)
        return [];
    if (under.left() < LEAST_SECONDS) {
        notes.push("the budget left no time for a profile");
        return [];
    }
    const signal = within(under);
    try {
        const options = { conditions: under.conditions, seed: given.seed, signal };
        const arms = await timer.profile(options, PROFILE_MS);
        const nodes = (name) => arms.find(({ arm }) => arm === name)?.nodes ?? [];
        return attribute(nodes("candidate"), nodes("baseline")).slice(0, MOST_OPERATORS);
    }
    catch (error) {
        const reason = whyAborted(signal) ?? (0,src_error/* problemsOf */.GW)(error)[0]?.message ?? "it failed";
        notes.push(`there is no profile: ${reason}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./actions/benchmark/src/experiment.ts



/** Of the budget, what the comparison may take: alone, and where sweeps or scenarios come after it. */
const COMPARISON = { alone: 0.95, besides: 0.6 };
/**
 * Answers first, then the launches, then whatever else was asked for, all within the budget; what is cancelled leaves what was
 * measured.
 * @throws ModelgateError for conditions that a model does not allow, and a budget too small for the question
 */
async function experiment(timer, plan, { given, host, world }) {
    const { signal } = world;
    const budgetSeconds = given.budget / 1000;
    const began = performance.now();
    const spent = () => (performance.now() - began) / 1000;
    const { batch, threads, concurrency, optimisation, provider } = given;
    const axes = Object.fromEntries(given.axes);
    const conditions = { batch, axes, threads, concurrency, optimisation, provider };
    timer.check(conditions);
    const notes = [];
    host.progress("comparing the answers");
    const alike = sameAnswers(await timer.answers({ conditions, seed: given.seed, signal }));
    if (alike?.alike === false)
        notes.push(`the models' answers differ (${alike.statement}), so their speed is not compared like for like`);
    const limits = medianLimits(plan);
    const { trace, ended, faults } = await runExperiment({
        ...DEFAULT_PLAN,
        ...partOf(given, spent()),
        ...{ launches: given.launches, seed: given.seed, signal },
        // How a server starts nobody who asks it can see.
        ...(timer.served === null ? startsFor(plan) : { starts: 0 }),
    }, timerPorts(timer, conditions, {
        isSettled: (trace) => isSettled(trace, limits),
        progress: ({ launches, of, remainingSeconds }) => host.progress(`launch ${launches} of ${of}, about ${Math.ceil(remainingSeconds)} s left`),
    }));
    const { sweeps, scenarios, operators } = await sidesOf(timer, { given, host, notes }, { conditions, signal, left: () => budgetSeconds - spent() });
    // What the machine has to be quiet enough for.
    const strictest = leastShare(trace, limits) ?? undefined;
    const isCompared = timer.models.baseline !== null && trace.launches.length > 0;
    const verdict = isCompared ? (0,judge_ratio/* judgeRatio */.$e)(trace, strictest) : null;
    if (given.calibrate) {
        const { calibrated } = await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 65909));
        notes.push(...calibrated(trace, strictest));
    }
    const latency = {
        dataset: plan.rows?.name ?? null,
        ...timed(timer, trace, given),
        ratios: ratiosOf(trace, verdict),
        sameAnswers: alike,
        quiet: verdict?.quiet ?? null,
        settleSeconds: null,
        ...{ sweeps, scenarios, operators, budgetSeconds, spentSeconds: spent(), ended },
    };
    return { trace, latency, faults, notes };
}
/** What was timed, on which machine, and the times of each arm. */
function timed({ models: { candidate, baseline }, served, arms }, trace, given) {
    const { batch, threads, price: pricePerHour } = given;
    return {
        batch,
        threads: served === null ? threads : 0,
        machine: trace.machine,
        ...(served === null ? {} : { served: { ...served, startBias: trace.startBias ?? 0 } }),
        arms: arms.map((arm) => {
            const { digest, sizeBytes: fileBytes } = arm === "candidate" ? candidate : (baseline ?? candidate);
            return measureArm(trace, arm, { digest, fileBytes, pricePerHour });
        }),
    };
}
/** What is judged start by start needs as many of them as a verdict does. */
function startsFor({ clauses }) {
    const isAsked = clauses.some(({ metric }) => metric === "cold_start_ms" || metric === "peak_memory_bytes");
    return isAsked ? { starts: looks/* FIRST_LOOK */.xE } : {};
}
/** The part of the budget that the comparison has, and what it is a part of. */
function partOf({ budget, sweeps, scenarios }, spentSeconds) {
    const asked = { sweeps: sweeps.length, scenarios: scenarios.length };
    const sides = Object.entries(asked).flatMap(([name, count]) => (count > 0 ? [name] : []));
    const [seconds, after] = [budget / 1000, sides.join(" and ") || null];
    const share = after === null ? COMPARISON.alone : COMPARISON.besides;
    return {
        budgetSeconds: seconds * share - spentSeconds,
        partOf: { seconds, share, spentSeconds, after },
    };
}
/** The limits that launches go on for, until each of them is settled; advisory ones are questions, too. */
function medianLimits({ clauses }) {
    return clauses.flatMap(({ metric, limit }) => (metric === "latency_p50_ms" ? [limit] : []));
}
/** Of a model alone the control is the candidate once more. */
function ratiosOf(trace, verdict) {
    if (verdict !== null)
        return [verdict.ratio, verdict.control].filter((ratio) => ratio !== null);
    const alone = (0,per_launch_ratio/* ratioOf */.pO)("control/candidate", (0,per_launch_ratio/* perLaunchRatios */.Ls)(trace, "control/candidate"), null);
    return alone === null ? [] : [alone];
}

;// CONCATENATED MODULE: ./packages/evaluation/src/identity.ts
/**
 * What a check is, whatever comes out of it: `test/accuracy/min`, or `test/accuracy[writer=7]/min` on a slice. An
 * organisation's ends with `#organisation`, so that no waiver of the repository's own limits is one of it.
 */
function identity_identity(clause, { dataset, slice }) {
    const { metric, limit, tier, at, judge, isShared } = clause;
    return {
        id: `${dataset}/${metric}${identity_sliceName(slice)}/${limit.kind}${isShared ? "#organisation" : ""}`,
        limit: { kind: limit.kind, value: limit.value },
        tier,
        ...(slice === null ? {} : { slice: { ...slice } }),
        ...(judge === undefined ? {} : { judge }),
        ...(at?.line === undefined ? {} : { at }),
    };
}
/** `[writer=7]`, or nothing for all rows. */
function identity_sliceName(slice) {
    if (slice === null)
        return "";
    return `[${Object.entries(slice)
        .map(([column, value]) => `${column}=${value}`)
        .join(", ")}]`;
}
/** The check of a clause whose data set, scores or rows could not be read: it could not be judged. */
function unjudged(clause, where, reason) {
    const message = `${clause.metric}${identity_sliceName(where.slice)} could not be judged: ${reason}`;
    const outcome = { verdict: "error", effect: "error", because: reason, message };
    return { ...identity_identity(clause, where), measurement: null, ...outcome };
}
/** The check of a clause that has nothing to judge yet, or is another action's. */
function identity_skipped(clause, where, reason) {
    const message = `${clause.metric}${identity_sliceName(where.slice)} was not judged: ${reason}`;
    const outcome = { verdict: "skipped", effect: "skipped", because: reason, message };
    return { ...identity_identity(clause, where), measurement: null, ...outcome };
}

;// CONCATENATED MODULE: ./packages/evaluation/src/distinct.ts

/**
 * What follows the id of a sliced clause's check: nothing for the first clause that could judge the slice, `#2` for the second.
 * It does not depend on the rows: were it taken from the checks that occur, then a slice that becomes too small for one clause
 * would hand on its id, and the waiver of it, to another.
 * @param clauses of this data set, in the policy's order
 */
function numberOf(clause, clauses, slice) {
    if (slice === null)
        return "";
    const earlier = clauses.slice(0, clauses.indexOf(clause)).filter((one) => mayShare(one, clause, slice));
    return earlier.length === 0 ? "" : `#${earlier.length + 1}`;
}
function mayShare(one, other, slice) {
    const isAlike = one.metric === other.metric &&
        one.limit.kind === other.limit.kind &&
        (one.isShared ?? false) === (other.isShared ?? false);
    if (!isAlike || one.slices === undefined)
        return false;
    return mayCut(one.slices.axes, slice) || isWhole(one.slices, slice);
}
/** Whether a slice stands for all slices of a clause, of which none had enough rows. */
function isWhole(slices, slice) {
    const columns = Object.keys(columnsOf(slices));
    const named = Object.entries(slice);
    return (columns.join("\n") === named.map(([column]) => column).join("\n") &&
        named.every(([, value]) => value === "*"));
}
/** Two limits of a kind on one metric, as a required and a stricter advisory one, are told apart by a number. */
function distinct(checks) {
    const taken = new Set(checks.map(({ id }) => id));
    const seen = new Set();
    return checks.map((check) => {
        if (!seen.has(check.id)) {
            seen.add(check.id);
            return check;
        }
        let times = 2;
        while (taken.has(`${check.id}#${times}`))
            times += 1;
        const id = `${check.id}#${times}`;
        taken.add(id);
        return { ...check, id };
    });
}

;// CONCATENATED MODULE: ./packages/evaluation/src/settled.ts



// Checks that are settled before any statistics.
/** Why a comparison passes where nothing changed. */
const SAME_BYTES = "the candidate is the baseline, byte for byte";
/** A slice that the policy names and the data does not have: what was to be protected is not there. */
function lostSlice(clause, where) {
    const because = "the policy names a slice that the data does not have";
    const message = `${clause.metric}${sliceName(where.slice)}: no row of ${where.dataset} is in this slice`;
    return { ...identity(clause, where), measurement: null, ...failed(clause), because, message };
}
/**
 * A clause of which no slice has enough rows: nobody judged it, and silence would let everything pass. There is no estimate
 * that keeps the limit, so that it fails unless the clause says what an open verdict does.
 */
function noSlice(clause, dataset) {
    const { axes, minSupport } = clause.slices ?? { axes: [], minSupport: 0 };
    const columns = Object.keys(columnsOf({ axes, minSupport }));
    const where = { dataset, slice: Object.fromEntries(columns.map((column) => [column, "*"])) };
    const because = `none of its slices has the ${minSupport} rows that min-support asks for`;
    const message = `${clause.metric}${sliceName(where.slice)} was judged on no row of ${dataset}: ${because}`;
    const effect = effectOf("inconclusive", clause, null);
    return { ...identity(clause, where), measurement: null, verdict: "inconclusive", effect, because, message };
}
/**
 * A comparison where there is nothing to compare with, the same bytes, or other examples. A value that could not be computed is no
 * pass, though the baseline's cannot be either.
 */
function withoutRival(clause, where, opponent, { id: measurement, value, reason }) {
    if (opponent.kind === "none")
        return skipped(clause, where, opponent.reason);
    const known = { ...identity(clause, where), measurement };
    const name = `${clause.metric}${sliceName(where.slice)}`;
    if (value === null) {
        const message = `${name} has no value: ${reason ?? "it could not be computed"}`;
        return { ...known, ...failed(clause), because: "the value could not be computed", message };
    }
    if (opponent.kind === "same") {
        const message = `${name}: ${SAME_BYTES}`;
        return { ...known, verdict: "pass", effect: "pass", because: SAME_BYTES, message };
    }
    const because = `coverage is part of the comparison: ${opponent.reason}`;
    return { ...known, ...failed(clause), because, message: `${name} cannot be compared: ${opponent.reason}` };
}
function failed(clause) {
    return { verdict: "fail", effect: effectOf("fail", clause, true) };
}

;// CONCATENATED MODULE: ./packages/evaluation/src/effect.ts
/**
 * What follows from a verdict. An inconclusive one fails when the estimate itself breaches the limit, or there is none, and
 * warns otherwise, as where only the baseline has no value; unless the clause says what it does.
 * @param breach whether the estimate breaches the limit, which it does not for want of a baseline; null: there is no estimate
 */
function effect_effectOf(verdict, { tier, onInconclusive }, breach) {
    if (verdict === "pass" || verdict === "skipped" || verdict === "error")
        return verdict;
    const effect = verdict === "fail" ? "fail" : (onInconclusive ?? (breach === false ? "warn" : "fail"));
    return effect === "fail" && tier === "advisory" ? "warn" : effect;
}

// EXTERNAL MODULE: ./packages/render/src/format-value.ts
var format_value = __webpack_require__(16567);
// EXTERNAL MODULE: ./packages/schema/src/metric-owner.ts
var metric_owner = __webpack_require__(58191);
;// CONCATENATED MODULE: ./actions/benchmark/src/judge.ts




/** The checks of every clause. Those of other actions are left to them; what was not measured never passes. */
function judge(clauses, evidence) {
    const settles = [];
    const checks = clauses.flatMap((clause) => {
        const places = clause.dataset === null ? evidence.places : [clause.dataset];
        const owner = (0,metric_owner/* ownerOf */.b)(clause.metric);
        if (owner !== "benchmark")
            return places.map((place) => ({ ...identity_skipped(clause, at(place), `${owner} judges it`), owner }));
        // A time is of the model: it is the same whatever data set asks for it.
        const own = evidence.measurements.find(({ metric }) => metric === clause.metric) ?? null;
        const outcome = outcomeOf(clause, own, evidence);
        if (outcome.settle)
            settles.push(outcome.settle.seconds);
        return places.map((place) => checkOf(clause, place, { ...outcome, own }));
    });
    return { checks: distinct(checks), settleSeconds: settles.length === 0 ? null : Math.max(...settles) };
}
function outcomeOf({ metric, limit }, own, { trace, launches, unbounded, hasBaseline, isSame, first }) {
    const { kind, value: bound } = limit;
    if ((0,src_limit/* isAbsolute */.oP)(kind)) {
        const noise = { over: launches.get(metric), isUnbounded: unbounded.has(metric) };
        return absolute(own, noise, { kind, value: bound });
    }
    if (first !== null)
        return { verdict: "skipped", because: first, breach: null };
    if (!hasBaseline)
        return { verdict: "fail", because: "there is no baseline to compare with", breach: null };
    if (isSame)
        return { verdict: "pass", because: SAME_BYTES, breach: false };
    const before = own?.baseline?.value ?? null;
    if (own?.value == null || before === null)
        return { verdict: "fail", because: "it was not measured on both", breach: null };
    if (metric !== "latency_p50_ms")
        return exact(own.value, before, limit);
    const share = shareAllowed(trace, limit);
    if (share === null)
        return { verdict: "fail", because: "it was not measured on both", breach: null };
    const { verdict, because, settle } = (0,judge_ratio/* judgeRatio */.$e)(trace, share);
    // It fails only if the low end of the interval exceeds the limit. Where noise leaves that open the estimate decides
    // nothing: half of the unchanged models on a machine that is too noisy would be estimated to be too slow.
    return { verdict, because, breach: false, settle };
}
function absolute(own, { over, isUnbounded }, limit) {
    const value = own?.value ?? null;
    if (over !== undefined) {
        if (over.value === null)
            return { verdict: "fail", because: "it was not measured", breach: null };
        return { ...judgeAbsolute(over, limit), breach: !(0,src_limit/* keepsLimit */.Iv)(over.value, limit) };
    }
    if (own === null || value === null) {
        const reason = own?.reason ?? "it was not measured";
        return { verdict: isUnbounded ? "inconclusive" : "fail", because: reason, breach: null };
    }
    if (/^latency_p\d+_ms$/u.test(own.metric)) {
        if (limit.kind === "min")
            return {
                verdict: "inconclusive",
                because: "only an upper bound was measured; it cannot decide a `min` limit",
                breach: null,
            };
        if ((0,src_limit/* keepsLimit */.Iv)(value, limit))
            return {
                verdict: "pass",
                because: `its upper bound, which holds with ${looks/* CONFIDENCE_WORDS */.nm}, keeps the limit`,
                breach: false,
            };
        return {
            verdict: "inconclusive",
            because: "its upper bound exceeds the limit: more queries bring it nearer to the truth",
            breach: true,
        };
    }
    const verdict = (0,src_limit/* keepsLimit */.Iv)(value, limit) ? "pass" : "fail";
    return {
        verdict,
        because: `the value ${verdict === "pass" ? "respects" : "breaches"} the limit`,
        breach: verdict === "fail",
    };
}
/** Sizes of files have no noise. */
function exact(value, before, { kind, value: limit }) {
    const change = kind === "max-increase"
        ? value - before
        : before === 0
            ? value === 0
                ? 0
                : Number.POSITIVE_INFINITY
            : (value - before) / before;
    const holds = change <= limit + (0,src_limit/* slackOf */.CJ)(limit);
    return {
        verdict: holds ? "pass" : "fail",
        because: `the difference ${holds ? "respects" : "breaches"} the limit`,
        breach: !holds,
    };
}
function checkOf(clause, place, { verdict, because, breach, settle, own }) {
    if (verdict === "skipped")
        return identity_skipped(clause, at(place), because);
    const value = own?.value == null ? "has no value" : (0,format_value/* formatValue */.F)(own.value, own.unit, { beside: [clause.limit.value] });
    const advisory = verdict !== "pass" && clause.tier === "advisory" ? "; the limit is advisory" : "";
    const seconds = settle == null ? "" : `; about ${Math.ceil(settle.seconds)} s more would settle it`;
    return {
        ...identity_identity(clause, at(place)),
        measurement: own?.id ?? null,
        verdict,
        effect: effect_effectOf(verdict, clause, breach),
        because: `${because}${advisory}`,
        message: `${clause.metric} ${value}: ${because}${seconds}`,
    };
}
/** Times are of all rows. */
function at(dataset) {
    return { dataset, slice: null };
}

// EXTERNAL MODULE: ./actions/benchmark/src/rules.ts
var rules = __webpack_require__(97436);
;// CONCATENATED MODULE: ./actions/benchmark/src/measured.ts


/** The numbers of candidate and baseline as measurements. */
function measured(trace, latency, dataset) {
    const [candidate, baseline] = [armOf(latency, "candidate"), armOf(latency, "baseline")];
    if (candidate === null)
        return { measurements: [], launches: new Map(), unbounded: new Set() };
    const launches = overOf(trace, "candidate");
    const before = baseline === null ? null : overOf(trace, "baseline");
    const names = Object.keys(rules/* LATENCY_METRICS */.Z);
    const measurements = names.map((metric, at) => {
        const { value, interval = null, n, reason } = foundOf(metric, candidate, launches);
        const other = baseline === null || before === null ? null : foundOf(metric, baseline, before);
        const known = rules/* LATENCY_METRICS */.Z[metric];
        return {
            id: `b${at + 1}`,
            metric,
            dataset,
            slice: null,
            value,
            unit: known?.unit ?? "score",
            better: known?.better ?? "lower",
            n,
            interval,
            ...(reason === undefined ? {} : { reason }),
            ...(other === null ? {} : { baseline: { value: other.value, interval: other.interval ?? null } }),
        };
    });
    return {
        measurements: measurements.filter(({ value, reason }) => value !== null || reason !== undefined),
        launches,
        unbounded: new Set(candidate.percentiles.flatMap(({ percentile, ms, kind }) => kind === "upper-bound" && ms === null ? [`latency_p${percentile}_ms`] : [])),
    };
}
function armOf({ arms }, name) {
    return arms.find(({ arm }) => arm === name) ?? null;
}
/** Values of each launch, or of each process that held one arm alone. */
function overOf(trace, arm) {
    const starts = trace.starts.filter((start) => start.arm === arm);
    const cpu = trace.launches.flatMap(({ cpuMs }) => cpuMs?.[arm] ?? []);
    return new Map([
        ["latency_p50_ms", overLaunches(p50PerLaunch(trace, arm))],
        ["cpu_time_ms", overLaunches(cpu)],
        [
            "cold_start_ms",
            overLaunches(starts.map(({ processMs, loadMs, firstMs }) => processMs + loadMs + firstMs)),
        ],
        ["peak_memory_bytes", overLaunches(starts.flatMap(({ peakMemoryBytes }) => peakMemoryBytes ?? []))],
    ]);
}
function foundOf(metric, arm, launches) {
    const over = launches.get(metric);
    if (over !== undefined)
        return { value: over.value, interval: over.interval, n: over.launches };
    const tail = /^latency_p(\d+)_ms$/u.exec(metric)?.[1];
    if (tail !== undefined) {
        const found = arm.percentiles.find(({ percentile }) => percentile === Number(tail));
        const why = found?.reason ?? (found === undefined ? "it was not measured" : undefined);
        return { value: found?.ms ?? null, n: arm.inferences, ...(why === undefined ? {} : { reason: why }) };
    }
    const plain = {
        latency_mean_ms: arm.meanMs,
        throughput_rows_per_second: arm.throughput,
        warm_up_ms: arm.warmUpMs,
        cost_per_million: arm.costPerMillion,
        size_bytes: arm.fileBytes,
    };
    return { value: plain[metric] ?? null, n: metric === "size_bytes" ? 1 : arm.launches };
}

// EXTERNAL MODULE: ./actions/benchmark/src/outline.ts
var outline = __webpack_require__(85821);
;// CONCATENATED MODULE: ./actions/benchmark/src/served.ts
/** The entry of a baseline that is served: which bytes it runs is not known. */
const SERVED = { source: "endpoint", digest: null, predictionsDigest: null };
/** Under which conditions the times of served models hold, for nobody here can change them. */
function servedNotes({ served }) {
    if (served === null)
        return [];
    return [
        "times are a client's: this machine, the network and the server together; the machine in this report is the one that asks",
        "a launch is a new set of connections: what stands behind an address was started once, and is judged as it runs now",
        ...(served.baseline === null
            ? []
            : [
                "that both servers have machines and settings alike is taken on trust: it cannot be seen from here",
            ]),
        "a server answered: which bytes it runs is not known, so this is claimed",
    ];
}

;// CONCATENATED MODULE: ./actions/benchmark/src/timer-of.ts
/** One answer of an endpoint is waited for so long, however long a launch may take. */
const LONGEST_ANSWER_MS = 60_000;
/**
 * What times the plan's models: in processes of their own, or where they are served.
 * @throws ModelgateError where a model cannot be had or read, or an endpoint does not describe it
 */
async function timerOf(plan, before, run) {
    const { given, host, world } = run;
    const { served, path, rows: dataset } = plan;
    if (served !== null) {
        const timeoutMs = Math.min(LONGEST_ANSWER_MS, given.timeLimit);
        return await world.endpointTimer({
            ...{ candidate: served.endpoint, baseline: served.baseline },
            ...{ dataset, timeoutMs },
        });
    }
    if (path === null)
        throw new TypeError("what is not served is a file");
    const opened = before?.kind === "file" ? before.path : null;
    const candidate = given.calibrate ? (opened ?? path) : path;
    // A calibration times one model against itself.
    const baseline = given.calibrate ? candidate : opened;
    const allowance = { timeMs: given.timeLimit, memoryBytes: given.memoryLimit };
    return await world.timer({ candidate, baseline, dataset, allowance }, given, host);
}

;// CONCATENATED MODULE: ./actions/benchmark/src/timed-report.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/**
 * Times the model beside its baseline, and judges what was asked. What went wrong on the way leaves what was measured.
 * @throws ModelgateError where a model cannot be had, read or run at all, or the budget is too small for the question
 */
async function timedReport(plan, run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { given, world } = run;
        const folder = __addDisposableResource(env_1, (0,private_folder/* privateFolder */.q)(), false);
        const before = await modelBefore(plan, () => world.ports(given), folder.path);
        const timer = __addDisposableResource(env_1, await timerOf(plan, before, run), false);
        const found = await experiment(timer, plan, run);
        return await reportOf(plan, run, { timer, before, found });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function reportOf(plan, { given, host, world }, { timer, before, found }) {
    const { trace, faults } = found;
    const { candidate, baseline } = timer.models;
    const place = plan.rows?.name ?? null;
    const { measurements, launches, unbounded } = measured(trace, found.latency, place);
    const judged = given.calibrate
        ? { checks: [], settleSeconds: null }
        : judge(plan.clauses, {
            ...{ trace, measurements, launches, unbounded, places: plan.places },
            hasBaseline: baseline !== null,
            // Which bytes servers run nobody knows: two are never one for having no digest.
            isSame: candidate.digest !== null && baseline?.digest === candidate.digest,
            first: before?.kind === "none" ? before.reason : null,
        });
    const { checks, notes } = follow(judged.checks, {
        waivers: plan.waivers,
        mode: plan.mode,
        today: world.today(),
    });
    const latency = { ...found.latency, settleSeconds: judged.settleSeconds };
    const base = (0,outline/* outline */.r)(host, plan, faults);
    const gate = latency.ratios.find(({ of }) => of === "candidate/baseline");
    host.setOutput("ratio", gate === undefined ? "" : String(gate.value));
    const datasets = await datasetsOf(plan);
    const report = {
        ...base,
        verdict: faults.length > 0 ? "error" : (0,verdict/* worst */.QZ)(checks.map(({ effect }) => effect)),
        subject: {
            ...base.subject,
            digest: candidate.digest,
            sizeBytes: candidate.sizeBytes,
            binding: timer.served === null ? "executed" : "claimed",
        },
        ...(before === null ? {} : { baseline: entryOf(before, baseline?.digest ?? null) }),
        ...(plan.served?.baseline == null ? {} : { baseline: SERVED }),
        datasets,
        measurements,
        checks,
        notes: [...plan.notes, ...notesOf(before), ...servedNotes(plan), ...found.notes, ...notes],
        latency,
        environment: (0,environment/* environment */.c)(timer.runtime, {
            ...(timer.served === null ? { threads: given.threads, optimisation: given.optimisation } : {}),
            batch: given.batch,
            concurrency: given.concurrency,
            axes: given.axes.map(([name, size]) => `${name}=${size}`).join(" "),
        }),
        provenance: { ...base.provenance, seed: given.seed },
    };
    if (given.history === null && given.export === null)
        return report;
    const { withHistory } = await __webpack_require__.e(/* import() */ 713).then(__webpack_require__.bind(__webpack_require__, 65713));
    return await withHistory(report, given);
}
function notesOf(before) {
    if (before === null)
        return [];
    return before.kind === "none" ? [`comparisons are skipped: ${before.reason}`] : before.notes;
}
function entryOf(before, digest) {
    const commit = before.kind === "file" ? before.commit : null;
    return { source: before.source, digest, predictionsDigest: null, commit };
}
async function datasetsOf({ rows }) {
    if (rows === null)
        return [];
    const { name, path } = rows;
    try {
        return [{ name, path, digest: (await (0,digest_file/* digestFile */.T)(path)).digest, rows: null }];
    }
    catch (error) {
        // It was read while it was timed; that it cannot be read any more is said where it is named.
        return [
            { name, path: `${path} (${(0,src_error/* problemsOf */.GW)(error)[0]?.code ?? "unreadable"})`, digest: null, rows: null },
        ];
    }
}


/***/ }),

/***/ 52217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66117);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const CHUNK_BYTES = 2 ** 20;
/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let sizeBytes = 0;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
            // One piece of memory for all: what a stream makes for each chunk costs as much as the hashing.
            const chunk = new Uint8Array(CHUNK_BYTES);
            for (;;) {
                const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
                if (bytesRead === 0)
                    break;
                hash.update(chunk.subarray(0, bytesRead));
                sizeBytes += bytesRead;
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        throw (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(path, error);
    }
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}


/***/ }),

/***/ 66117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _modelgate_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38855);

/** The error for a file that the system will not let us read. */
function unreadable(path, error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("file-missing", `${path}: no such file`, {
            hint: "Paths are relative to the working directory. Was the repository checked out, or the artifact downloaded?",
            cause: error,
        });
    }
    const reason = error instanceof Error ? error.message : String(error);
    return (0,_modelgate_schema__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("dataset-unreadable", `${path}: cannot be read: ${reason}`, {
        hint: "Check that it is a file and that this user may read it.",
        cause: error,
    });
}


/***/ }),

/***/ 10013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ privateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** A new folder that only this user can read, gone when the caller is done with it. */
function privateFolder() {
    const base = process.env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, "modelgate-run-"));
    return { path, [Symbol.dispose]: () => remove(path) };
}
function remove(path) {
    try {
        // Windows keeps the model of a process that was killed a moment ago.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
    catch {
        // A temporary folder that stays is no reason to lose a verdict.
    }
}


/***/ }),

/***/ 36185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eH: () => (/* binding */ DEFAULT_LIMIT),
  Jh: () => (/* binding */ judgeLogs),
  $e: () => (/* binding */ judgeRatio)
});

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
;// CONCATENATED MODULE: ./packages/schema/src/control.ts
// What a control, a model timed against itself, lets be said of a ratio. All in logarithms: of ratios, and of 1 + a limit.
/** Differences of logarithms carry a rounding: 2.04 ms over 2 ms is above 1.02 by the last digit. */
function exceeds(log, logLimit) {
    return log > logLimit + 1e-12;
}
/**
 * Whether a model against itself is known to within the limit: its interval reaches no further than the limit to either
 * side of its middle, and where it leaves out 1 it stays within the limit of it.
 */
function isQuiet({ low, high }, logLimit) {
    const excludesOne = low > 0 || high < 0;
    return !exceeds((high - low) / 2, logLimit) && !(excludesOne && exceeds(Math.max(high, -low), logLimit));
}
/** What the low end of a candidate that fails exceeds: the limit, and where it is not quiet what the control may be off as well. */
function failsAbove(control, logLimit) {
    return logLimit + (isQuiet(control, logLimit) ? 0 : Math.max(control.high, -control.low));
}

// EXTERNAL MODULE: ./packages/latency/src/ratio/looks.ts
var looks = __webpack_require__(48330);
// EXTERNAL MODULE: ./packages/latency/src/ratio/per-launch-ratio.ts + 1 modules
var per_launch_ratio = __webpack_require__(26639);
// EXTERNAL MODULE: ./packages/latency/src/ratio/select.ts
var ratio_select = __webpack_require__(13096);
;// CONCATENATED MODULE: ./packages/latency/src/ratio/settle.ts



/** More launches than these are no answer: at three seconds each, the better part of an hour. */
const MOST_LAUNCHES = 1024;
/** Chance that it is settled by then, were the truth what the launches show. */
const POWER = 0.8;
/**
 * The first look by which the verdict would be settled with a chance of 80 %, were the launches' spread and estimates the
 * truth. null where no look up to 1,024 launches would do: the ratio lies on the limit, or nearer to it than one start of a
 * process may be off, or the control is off by itself and the candidate not slower by more than that.
 */
function settling({ candidate, control }, { logLimit, logBias = 0 }, launchSeconds) {
    const done = launchSeconds.length;
    const reach = spread(candidate.logs);
    for (let launches = (0,looks/* nextLook */.JD)(done); launches <= MOST_LAUNCHES; launches = (0,looks/* nextLook */.JD)(launches)) {
        const z = upperQuantile(((0,looks/* lookAt */.t5)(launches)?.alpha ?? 0) / 2);
        const root = Math.sqrt(launches);
        const half = (z * spread(control.logs)) / root;
        const expected = { low: control.value - half, high: control.value + half };
        const above = candidate.value - failsAbove(expected, logLimit);
        // Only on a quiet machine it may pass as well.
        const distance = (isQuiet(expected, logLimit) ? Math.abs(above) : above) - logBias;
        if (distance > 0 && distance >= ((z + upperQuantile(1 - POWER)) * reach) / root)
            return { launches, seconds: secondsOf(launches - done, launchSeconds) };
    }
    return null;
}
/** Seconds for so many launches more. */
function secondsOf(launches, launchSeconds) {
    return launchSeconds.length === 0 ? 0 : launches * (0,ratio_select/* median */.JZ)(launchSeconds);
}
/**
 * What the standard deviation may be: of few launches it comes out too small as often as not, so it is raised to about the
 * upper end of its own 80 % (a third for 8, a tenth for 64).
 */
function spread(logs) {
    const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
    const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
    return Math.sqrt(squares / (logs.length - 1)) * (1 + 0.9 / Math.sqrt(logs.length - 1));
}
/** The z with P(Z > z) = p for p up to 0.5, within 4.5e-4 (Abramowitz and Stegun 26.2.23): it only plans. */
function upperQuantile(p) {
    const t = Math.sqrt(-2 * Math.log(p));
    return (t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
}

;// CONCATENATED MODULE: ./packages/latency/src/ratio/judge-ratio.ts




/** How much slower a candidate may be where nobody says otherwise: 2 %. */
const DEFAULT_LIMIT = 0.02;
/**
 * Judges whether the candidate is slower than `limit` allows, a share of the baseline's time: 0.02 is 2 %. It fails if and
 * only if the low end of the interval over launches exceeds the limit, passes if its high end does not, and is inconclusive
 * otherwise and with fewer than 8 launches. Where the control (the baseline against itself) shows a machine too noisy, nothing
 * passes, and it fails only if the low end exceeds the limit by more than the control may be off.
 * @throws ModelgateError `input-invalid` for a limit that is none, or a time that is none
 */
function judgeRatio(trace, limit = DEFAULT_LIMIT) {
    const logs = {
        candidate: (0,per_launch_ratio/* perLaunchRatios */.Ls)(trace, "candidate/baseline"),
        control: (0,per_launch_ratio/* perLaunchRatios */.Ls)(trace, "control/baseline"),
        seconds: trace.launches.map((launch) => launch.seconds),
        startBias: trace.startBias ?? 0,
    };
    return judgeLogs(logs, limit);
}
/** The same on launches whose log ratios are known, as of a trace that is judged again and again. */
function judgeLogs(logs, limit = DEFAULT_LIMIT) {
    if (!(limit > 0) || !Number.isFinite(limit))
        throw (0,error/* failure */.V2)("input-invalid", `max-relative-increase: expected a share above 0, got ${limit}`, {
            hint: "0.02 allows 2 %. No two measurements are equal, so 0 cannot be held.",
        });
    const logLimit = Math.log1p(limit);
    const look = (0,looks/* lookAt */.t5)(Math.min(logs.candidate.length, logs.control.length));
    if (look === null)
        return tooFew(logs, logLimit);
    const logBias = Math.log1p(logs.startBias ?? 0);
    const arms = {
        // The control asks the very process that the baseline does: it shows noise, and nothing of how that one was started.
        candidate: (0,per_launch_ratio/* widened */["do"])((0,per_launch_ratio/* logRatioAt */.Ll)(logs.candidate, look), logBias),
        control: (0,per_launch_ratio/* logRatioAt */.Ll)(logs.control, look),
    };
    const decision = decide(arms, logLimit);
    return {
        ...decision,
        ratio: (0,per_launch_ratio/* ratioOf */.pO)("candidate/baseline", logs.candidate, arms.candidate),
        control: (0,per_launch_ratio/* ratioOf */.pO)("control/baseline", logs.control, arms.control),
        breach: exceeds(arms.candidate.value, logLimit),
        because: words(arms, { logLimit, logBias }, decision),
        settle: decision.verdict === "inconclusive" ? settling(arms, { logLimit, logBias }, logs.seconds) : null,
    };
}
/** The rule alone. */
function decide({ candidate, control }, logLimit) {
    const quiet = isQuiet(control, logLimit);
    if (exceeds(candidate.low, failsAbove(control, logLimit)))
        return { verdict: "fail", quiet };
    return { verdict: quiet && !exceeds(candidate.high, logLimit) ? "pass" : "inconclusive", quiet };
}
function tooFew({ seconds, ...logs }, logLimit) {
    const ratio = (0,per_launch_ratio/* ratioOf */.pO)("candidate/baseline", logs.candidate, null);
    const control = (0,per_launch_ratio/* ratioOf */.pO)("control/baseline", logs.control, null);
    const have = Math.min(logs.candidate.length, logs.control.length);
    const lacking = ratio !== null && control === null ? "; no launch has a control" : "";
    // Nothing is known of what a launch takes before there was one.
    const settle = seconds.length === 0 ? null : { launches: looks/* FIRST_LOOK */.xE, seconds: secondsOf(looks/* FIRST_LOOK */.xE - have, seconds) };
    return {
        verdict: "inconclusive",
        ratio,
        control,
        quiet: null,
        breach: ratio === null ? null : exceeds(Math.log(ratio.value), logLimit),
        because: `a verdict needs ${looks/* FIRST_LOOK */.xE} launches, there are ${have}${lacking}`,
        settle,
    };
}
function words({ candidate, control }, { logLimit, logBias }, { verdict, quiet }) {
    const allowed = shown(logLimit);
    const start = logBias > 0 ? ` (${percent(logBias)} of it for one start of each server)` : "";
    const found = `${shown(candidate.value)} times the baseline's time, with ${looks/* CONFIDENCE_WORDS */.nm} between ${between(candidate)}${start}`;
    const rest = `, over ${candidate.logs.length} launches`;
    if (!quiet && verdict === "fail")
        return `${found}${rest}: more than ${allowed}, and by more than the baseline differs from itself, which is between ${between(control)}`;
    if (!quiet)
        return `the machine is too noisy for a limit of ${allowed}: the baseline against itself is between ${between(control)}; the candidate is ${found}${rest}`;
    if (verdict === "inconclusive")
        return `${found}${rest}: ${allowed} lies within`;
    return `${found}${rest}: ${verdict === "fail" ? "more than" : "at most"} ${allowed}`;
}
function between({ low, high }) {
    return `${shown(low)} and ${shown(high)}`;
}
function shown(log) {
    return Math.exp(log).toFixed(3);
}
function percent(log) {
    return `${Number((Math.expm1(log) * 100).toPrecision(2))} %`;
}


/***/ }),

/***/ 26639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ll: () => (/* binding */ logRatioAt),
  Ls: () => (/* binding */ perLaunchRatios),
  pO: () => (/* binding */ ratioOf),
  "do": () => (/* binding */ widened)
});

// UNUSED EXPORTS: perLaunchRatio

// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/latency/src/trace.ts
var trace = __webpack_require__(97647);
// EXTERNAL MODULE: ./packages/latency/src/ratio/select.ts
var ratio_select = __webpack_require__(13096);
;// CONCATENATED MODULE: ./packages/latency/src/ratio/hodges-lehmann.ts

// Hodges and Lehmann (Annals of Mathematical Statistics 34, 1963): the median of all means of two values, each value with
// itself too. Its interval inverts Wilcoxon's signed-rank test, so it holds for any distribution that is symmetric about
// its centre; its widest form, from the least to the greatest value, needs no symmetry.
/** The Hodges-Lehmann estimate of the centre; NaN of no value. */
function hodgesLehmann(values) {
    return (0,ratio_select/* middle */.mc)(walshAverages(values));
}
/**
 * The interval of the centre that misses with a chance of at most `alpha` on both sides together, or null where so few
 * values cannot: n values reach 2 / 2^n, so 8 reach 0.78 % and 7 do not reach 1 %.
 */
function signedRankInterval(values, alpha) {
    const rank = outermost(values.length, alpha / 2);
    if (rank === null)
        return null;
    const averages = walshAverages(values);
    return { low: (0,ratio_select/* select */.Lt)(averages, rank), high: (0,ratio_select/* select */.Lt)(averages, averages.length - 1 - rank) };
}
/** P(W <= w) of the signed-rank statistic of `n` values without ties, for each w from 0. Exact but for rounding. */
function signedRankChances(n) {
    const mass = new Float64Array((n * (n + 1)) / 2 + 1);
    mass[0] = 1;
    for (let rank = 1; rank <= n; rank++) {
        const most = (rank * (rank + 1)) / 2;
        for (let w = most; w >= 0; w--)
            mass[w] = ((mass[w] ?? 0) + (mass[w - rank] ?? 0)) / 2;
    }
    let sum = 0;
    return mass.map((chance) => {
        sum += chance;
        return sum;
    });
}
/** Place among the ordered Walsh averages at which one side misses with a chance of at most `alpha`: the greatest such. */
function outermost(n, alpha) {
    const key = `${n} ${alpha}`;
    const known = PLACES.get(key);
    if (known !== undefined)
        return known;
    const chances = signedRankChances(n);
    // Rounding must not refuse what is exactly enough.
    const first = chances.findIndex((chance) => chance > alpha * (1 + 1e-9));
    // That the centre lies below the average at place r means that at most r of them lie below it: W <= r.
    const place = n === 0 || first <= 0 ? null : first - 1;
    PLACES.set(key, place);
    return place;
}
// Every look of every run asks for the same few.
const PLACES = new Map();
function walshAverages(values) {
    const n = values.length;
    const averages = new Float64Array((n * (n + 1)) / 2);
    let at = 0;
    for (let i = 0; i < n; i++)
        for (let j = i; j < n; j++)
            averages[at++] = ((values[i] ?? 0) + (values[j] ?? 0)) / 2;
    return averages;
}

// EXTERNAL MODULE: ./packages/latency/src/ratio/looks.ts
var looks = __webpack_require__(48330);
;// CONCATENATED MODULE: ./packages/latency/src/ratio/per-launch-ratio.ts




/** The name of the method in reports. */
const METHOD = "hodges-lehmann";
/**
 * Log ratio of two arms in one launch: the Hodges-Lehmann estimate over its rounds, each round's blocks next to each other
 * in time, so that what slows the machine down for a while slows both. null where no round holds both.
 * @throws ModelgateError `input-invalid` for a time that is none
 */
function perLaunchRatio(launch, of) {
    const [above, below] = of.split("/");
    const logs = new Map();
    for (const block of launch.blocks)
        if (block.arm === below)
            logs.set(block.round, logMs(block));
    const ratios = [];
    for (const block of launch.blocks) {
        const other = block.arm === above ? logs.get(block.round) : undefined;
        if (other !== undefined)
            ratios.push(logMs(block) - other);
    }
    return ratios.length === 0 ? null : hodgesLehmann(ratios);
}
/** The log ratios of every launch that has both arms, in their order. */
function perLaunchRatios({ launches }, of) {
    return launches.map((launch) => perLaunchRatio(launch, of)).filter((ratio) => ratio !== null);
}
/** The log ratio of the launches that a look is at. */
function logRatioAt(logs, { launches, alpha }) {
    const seen = logs.slice(0, launches);
    const interval = signedRankInterval(seen, alpha);
    if (interval === null)
        throw new TypeError(`${seen.length} launches give no interval at ${alpha}`);
    return { value: hodgesLehmann(seen), ...interval, logs: seen };
}
/** The same, further to either side by what no number of launches shows. */
function widened(ratio, logBias) {
    if (logBias === 0)
        return ratio;
    const { low, high } = ratio;
    return { ...ratio, low: low - logBias, high: high + logBias, method: `${METHOD} and one start` };
}
/** As the report has it: ratios, no logarithms. Without an interval where the launches are too few. */
function ratioOf(of, logs, judged) {
    const shown = judged?.logs ?? logs;
    if (shown.length === 0)
        return null;
    const interval = judged === null
        ? null
        : {
            low: Math.exp(judged.low),
            high: Math.exp(judged.high),
            confidence: looks/* CONFIDENCE */.LL,
            method: judged.method ?? METHOD,
        };
    const value = Math.exp(judged?.value ?? hodgesLehmann(shown));
    return { of, value, interval, launches: shown.length, perLaunch: shown.map(Math.exp) };
}
function logMs(block) {
    const ms = (0,trace/* inferenceMs */.m)(block);
    if (!(ms > 0) || !Number.isFinite(ms)) {
        const place = `round ${block.round}, ${block.arm}`;
        throw (0,error/* failure */.V2)("input-invalid", `${place}: expected more than 0 milliseconds an inference, got ${ms}`, {
            hint: "The clock did not advance, or the trace is damaged. Measure again.",
        });
    }
    return Math.log(ms);
}


/***/ }),

/***/ 13096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   mc: () => (/* binding */ middle)
/* harmony export */ });
/** The value at place `k` (from 0) in ascending order. Reorders `values`; Hoare's selection, linear on average. */
function select(values, k) {
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
        const pivot = values[(low + high) >> 1] ?? 0;
        let i = low;
        let j = high;
        while (i <= j) {
            while ((values[i] ?? 0) < pivot)
                i++;
            while ((values[j] ?? 0) > pivot)
                j--;
            if (i > j)
                break;
            const kept = values[i] ?? 0;
            values[i++] = values[j] ?? 0;
            values[j--] = kept;
        }
        if (k <= j)
            high = j;
        else if (k >= i)
            low = i;
        else
            break;
    }
    return values[k] ?? Number.NaN;
}
/** Middle of the values, of an even number the mean of both; NaN of none. Leaves `values` as they are. */
function median(values) {
    const own = Float64Array.from(values);
    return middle(own);
}
/** The same where the order of `values` may go. */
function middle(values) {
    const half = values.length >> 1;
    const upper = select(values, half);
    return values.length % 2 === 1 ? upper : (select(values, half - 1) + upper) / 2;
}


/***/ }),

/***/ 97647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inferenceMs)
/* harmony export */ });
/** Milliseconds of one inference of a block. */
function inferenceMs({ p50Ms, ms, inferences }) {
    return p50Ms ?? ms / inferences;
}


/***/ })

};
