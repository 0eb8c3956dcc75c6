export const id = 749;
export const ids = [749];
export const modules = {

/***/ 5749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: ./packages/render/src/index.ts + 17 modules
var src = __webpack_require__(5291);
// EXTERNAL MODULE: ./packages/runner/src/index.ts + 2 modules
var runner_src = __webpack_require__(300);
// EXTERNAL MODULE: ./packages/schema/src/index.ts + 6 modules
var schema_src = __webpack_require__(8790);
// EXTERNAL MODULE: ./packages/runner/src/parse.ts
var parse = __webpack_require__(2379);
;// CONCATENATED MODULE: ./packages/runner/src/arguments.ts


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
        if (field === undefined && negated?.parse === parse/* boolean */.zM && inline === undefined) {
            given.set(negated.name, "false");
        }
        else if (field === undefined && Object.hasOwn(COMMON_FLAGS, name)) {
            seen.add(name);
        }
        else if (field === undefined) {
            const near = (0,schema_src/* closest */.kp)(name, [...byFlag.keys(), ...Object.keys(COMMON_FLAGS)]);
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
    if (field.parse === parse/* boolean */.zM)
        return next === "true" || next === "false" ? rest.shift() : "true";
    return next === undefined || next.startsWith("--") ? undefined : rest.shift();
}

;// CONCATENATED MODULE: ./packages/runner/src/guarded.ts

/**
 * Runs the main of a process and sets its exit code. Node ends with 1 after a stray error, which here means that
 * the gate said no, so until the main has returned everything else ends with 2: could not judge.
 */
async function guarded(host, main) {
    process.exitCode = 2;
    const stray = (error) => {
        process.off("exit", unfinished);
        for (const { message } of (0,schema_src/* problemsOf */.GW)(error))
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

// EXTERNAL MODULE: ./packages/runner/src/input.ts
var input = __webpack_require__(3812);
;// CONCATENATED MODULE: ./packages/runner/src/help.ts


/** The text of `--help`: usage, every flag under its group with its default, and whole examples. */
function helpText(table, program = `modelgate ${table.name}`, columns = 100) {
    const groups = new Map();
    for (const field of Object.values(table.inputs)) {
        groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
    }
    const required = Object.values(table.inputs).filter(input/* isRequired */.gx);
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
    if (field.parse === parse/* boolean */.zM)
        return `--${field.flag}`;
    return `--${field.flag} <${field.flag}>`;
}
function flagLines(field, columns) {
    const remarks = [
        (0,input/* isRequired */.gx)(field) ? "Required." : "",
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

;// CONCATENATED MODULE: ./packages/runner/src/progress.ts
/** Lets through the first message and then one in ten seconds: a log is read later, line by line. */
function sparse(print, everyMs = 10_000, now = () => performance.now()) {
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
        throw (0,schema_src/* failure */.V2)("input-invalid", `report: expected a path that can be written, got "${path}"${reason}`, {
            hint: "Give another path with the input `report`.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/runner/src/run-command.ts
var run_command = __webpack_require__(1533);
// EXTERNAL MODULE: ./packages/runner/src/visible.ts
var visible = __webpack_require__(5770);
;// CONCATENATED MODULE: ./packages/runner/src/laptop.ts









/** Runs a command with an argument list on this terminal and sets the exit code of the process. */
async function runOnLaptop(command, argv, options) {
    const terminal = options.terminal ?? process;
    const given = readArguments(command.inputs, argv);
    const host = laptopHost(given, terminal);
    await guarded(host, async () => {
        if (!given.help)
            return await (0,run_command/* runCommand */.d)(command, host, options.render(host.colour));
        terminal.stdout.write(`${helpText(command, options.program)}\n`);
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

;// CONCATENATED MODULE: ./packages/metrics/src/interval/bootstrap.ts
/** Never fewer resamples than this, however large the data. */
const FEWEST_RESAMPLES = 200;
/** How many resamples a budget of `steps` allows when each costs `cost`: at most `wanted`, never below 200. */
function affordable(wanted, steps, cost) {
    return Math.min(wanted, Math.max(FEWEST_RESAMPLES, Math.floor(steps / Math.max(1, cost))));
}
/**
 * Percentile interval of resampled values; NaN stands for a resample in which the metric has no value.
 * null when more than one in twenty has none: the rest would be a sample of the lucky ones.
 */
function percentiles(values, confidence) {
    const defined = values.filter((value) => !Number.isNaN(value)).sort();
    if (defined.length < values.length * 0.95 || defined.length === 0)
        return null;
    return [quantile(defined, (1 - confidence) / 2), quantile(defined, (1 + confidence) / 2)];
}
/** Quantile of sorted values, linear between neighbours. */
function quantile(sorted, p) {
    const at = p * (sorted.length - 1);
    const below = sorted[Math.floor(at)] ?? Number.NaN;
    const above = sorted[Math.ceil(at)] ?? Number.NaN;
    return below + (above - below) * (at - Math.floor(at));
}

;// CONCATENATED MODULE: ./packages/metrics/src/metric.ts
/** What a metric reads of a classifier. Probabilities can be ranked, so they serve where a ranking is needed. */
const NEEDS = ["labels", "ranking", "probabilities"];
const BINARY = "binary-classification";
const MULTICLASS = "multiclass-classification";
/** A table entry for classifiers: higher is better and it is measured everywhere it exists, unless it says otherwise. */
function classificationMetric(entry) {
    const tasks = entry.tasks ?? [BINARY, MULTICLASS];
    return {
        direction: "higher",
        everyday: tasks,
        ...entry,
        tasks,
        estimate(sample) {
            if (sample.task === "regression")
                throw new TypeError(`${entry.name} is no metric of a regression`);
            return entry.estimate(sample);
        },
    };
}
/** A table entry for regressions: lower is better unless it says otherwise, see `r2`. */
function regressionMetric(entry) {
    return {
        everyday: ["regression"],
        needs: "labels",
        ...entry,
        tasks: ["regression"],
        estimate(sample) {
            if (sample.task !== "regression")
                throw new TypeError(`${entry.name} is a metric of regressions only`);
            return entry.estimate(sample);
        },
    };
}
/** A metric without a value on these rows. */
function noValue(n, reason) {
    return { value: null, n, interval: null, reason };
}
/** A value whose noise cannot be told. */
function noInterval(value, n, reason) {
    return { value, n, interval: null, reason };
}
/**
 * A value with its interval, which is widened to hold the value should resampling have missed it. An interval
 * without width would claim certainty, so there is none then.
 */
function withInterval(value, n, bounds, how) {
    const low = Math.min(bounds[0], value);
    const high = Math.max(bounds[1], value);
    if (high - low <= Math.abs(value) * 1e-12)
        return noInterval(value, n, "the rows show no noise");
    return { value, n, interval: { low, high, confidence: how.confidence, method: how.method } };
}

;// CONCATENATED MODULE: ./packages/metrics/src/random/binomial.ts
/**
 * One exact draw of Binomial(n, p): by inversion where few successes are expected, else by Hörmann's transformed
 * rejection (BTRS, J. Stat. Comput. Simul. 46, 1993), whose cost does not grow with n.
 */
function binomial(random, n, p) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - binomial(random, n, 1 - p);
    return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}
function byInversion(random, n, p) {
    const odds = p / (1 - p);
    const none = Math.exp(n * Math.log1p(-p));
    for (;;) {
        let u = random.next();
        let mass = none;
        let k = 0;
        // Rounding can leave a rest of u beyond the last k; then draw again.
        while (u >= mass && k < n) {
            u -= mass;
            k++;
            mass *= ((n - k + 1) / k) * odds;
        }
        if (u < mass)
            return k;
    }
}
function byRejection(random, n, p) {
    const odds = p / (1 - p);
    const deviation = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const centre = n * p + 0.5;
    const squeeze = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * deviation;
    const mode = Math.floor((n + 1) * p);
    for (;;) {
        const u = random.next() - 0.5;
        const v = random.next();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + centre);
        if (k < 0 || k > n)
            continue;
        if (us >= 0.07 && v <= squeeze)
            return k;
        if (Math.log((v * alpha) / (a / (us * us) + b)) <= logRatio(n, odds, mode, k))
            return k;
    }
}
/** ln of P(k) / P(mode), by Stirling's formula with its remainder. */
function logRatio(n, odds, mode, k) {
    return ((mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
        (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
        (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
        remainder(mode) +
        remainder(n - mode) -
        remainder(k) -
        remainder(n - k));
}
/** ln k! - [(k + 1/2) ln(k + 1) - (k + 1) + ln(2 pi) / 2], exact sums for the first ten. */
const REMAINDERS = Array.from({ length: 10 }, (_, k) => {
    let logFactorial = 0;
    for (let i = 2; i <= k; i++)
        logFactorial += Math.log(i);
    return logFactorial - ((k + 0.5) * Math.log(k + 1) - (k + 1) + Math.log(2 * Math.PI) / 2);
});
function remainder(k) {
    const known = REMAINDERS[k];
    if (known !== undefined)
        return known;
    const x = k + 1;
    return (1 / 12 - (1 / 360 - 1 / 1260 / (x * x)) / (x * x)) / x;
}

;// CONCATENATED MODULE: ./packages/metrics/src/random/xoshiro.ts
/**
 * xoshiro256** 1.0 of Blackman and Vigna (arXiv:1805.01407) on 32-bit halves, which need no BigInt for each draw.
 * A number seeds it through SplitMix64, as its authors advise; four words set the state itself.
 */
function xoshiro256(seed) {
    const seeds = typeof seed === "number" ? splitMix64(BigInt(Math.trunc(seed))) : seed;
    const state = Int32Array.from({ length: 8 }, (_, i) => Number(BigInt.asIntN(32, (seeds[i >> 1] ?? 0n) >> (i % 2 === 0 ? 32n : 0n))));
    const words = new Uint32Array(BLOCK);
    let at = BLOCK;
    return {
        next() {
            if (at === BLOCK) {
                fill(state, words);
                at = 0;
            }
            const high = words[at] ?? 0;
            const low = words[at + 1] ?? 0;
            at += 2;
            return (high * 2 ** 21 + (low >>> 11)) * 2 ** -53;
        },
    };
}
/** Words made at once: the state then stays in locals, which is most of the speed. */
const BLOCK = 512;
/** Of each 64-bit output the high half, then the low one. */
function fill(state, target) {
    let h0 = state[0] ?? 0;
    let l0 = state[1] ?? 0;
    let h1 = state[2] ?? 0;
    let l1 = state[3] ?? 0;
    let h2 = state[4] ?? 0;
    let l2 = state[5] ?? 0;
    let h3 = state[6] ?? 0;
    let l3 = state[7] ?? 0;
    for (let i = 0; i < target.length; i += 2) {
        // The output is rotl(s1 * 5, 7) * 9; the carry of a half times a digit is read off its leading bits.
        const five = Math.imul(l1, 5);
        const high = (Math.imul(h1, 5) + carry(l1, 5)) | 0;
        const rotatedHigh = (high << 7) | (five >>> 25);
        const rotatedLow = (five << 7) | (high >>> 25);
        target[i] = Math.imul(rotatedHigh, 9) + carry(rotatedLow, 9);
        target[i + 1] = Math.imul(rotatedLow, 9);
        const shiftedHigh = (h1 << 17) | (l1 >>> 15);
        const shiftedLow = l1 << 17;
        h2 ^= h0;
        l2 ^= l0;
        h3 ^= h1;
        l3 ^= l1;
        h1 ^= h2;
        l1 ^= l2;
        h0 ^= h3;
        l0 ^= l3;
        h2 ^= shiftedHigh;
        l2 ^= shiftedLow;
        // rotl(s3, 45): the halves change places, then 13 bits.
        const h = h3;
        h3 = (l3 << 13) | (h >>> 19);
        l3 = (h << 13) | (l3 >>> 19);
    }
    state[0] = h0;
    state[1] = l0;
    state[2] = h1;
    state[3] = l1;
    state[4] = h2;
    state[5] = l2;
    state[6] = h3;
    state[7] = l3;
}
/** What a 32-bit half times a digit leaves above 32 bits: exact, for the product fits a double. */
function carry(half, digit) {
    return Math.floor(((half >>> 0) * digit) / 2 ** 32);
}
function splitMix64(seed) {
    let state = BigInt.asUintN(64, seed);
    return Array.from({ length: 4 }, () => {
        state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
        let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
        z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
        return z ^ (z >> 31n);
    });
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/confusion.ts



/** A matrix with more cells is counted by sorting rows: 2^22 counters are 16 MB. */
const DENSE_CELLS = 2 ** 22;
/** Counts the confusion matrix. A thousand classes are a million cells, of which most are empty and never stored. */
function countCells({ classes, truth, predicted }) {
    const keys = [];
    const counts = [];
    if (classes * classes <= DENSE_CELLS) {
        const dense = new Int32Array(classes * classes);
        for (let i = 0; i < truth.length; i++) {
            const key = (truth[i] ?? 0) * classes + (predicted[i] ?? 0);
            dense[key] = (dense[key] ?? 0) + 1;
        }
        dense.forEach((count, key) => {
            if (count > 0)
                counts[keys.push(key) - 1] = count;
        });
    }
    else {
        const sorted = Float64Array.from(truth, (t, i) => t * classes + (predicted[i] ?? 0)).sort();
        for (const key of sorted) {
            if (keys.at(-1) !== key)
                keys.push(key);
            counts[keys.length - 1] = (counts[keys.length - 1] ?? 0) + 1;
        }
    }
    const cells = {
        truth: Int32Array.from(keys, (key) => Math.floor(key / classes)),
        predicted: Int32Array.from(keys, (key) => key % classes),
        count: Float64Array.from(counts),
    };
    const confusion = { ...emptyMarginals(classes, truth.length), cells };
    counts.forEach((count, cell) => {
        add(confusion, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, count);
    });
    return confusion;
}
/** Draws of one binomial that one bootstrap may cost: about a second. */
const BUDGET = 1e7;
/**
 * Resamples n rows by drawing the cells at once, an exact multinomial as a chain of binomials, so that the cost does
 * not grow with n. The urn holds two rows more than the data, one right and one wrong: a classifier that made no
 * mistake on ten rows would otherwise get an interval without width. Fewer resamples, never below 200, where cells
 * are many.
 */
function drawMarginals(confusion, { seed, resamples }) {
    const classes = confusion.truth.length;
    const random = xoshiro256(seed);
    const cost = Math.max(confusion.cells.count.length, classes / 4);
    return Array.from({ length: affordable(resamples, BUDGET, cost) }, () => drawOne(confusion, random));
}
function drawOne(confusion, random) {
    const { n, cells } = confusion;
    const drawn = emptyMarginals(confusion.truth.length, n);
    const wrong = binomial(random, n, 1 / (n + 2));
    for (let i = 0; i < wrong; i++)
        add(drawn, ...wrongPair(confusion, random), 1);
    const right = binomial(random, n - wrong, 1 / (n + 1));
    for (let i = 0; i < right; i++) {
        const k = seenClass(confusion, random);
        add(drawn, k, k, 1);
    }
    let rows = n - wrong - right;
    let weight = n;
    for (let cell = 0; rows > 0; cell++) {
        const count = cells.count[cell] ?? 0;
        const share = binomial(random, rows, count / weight);
        if (share > 0)
            add(drawn, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, share);
        rows -= share;
        weight -= count;
    }
    return drawn;
}
/** Two different classes in random order, by how often they are seen; where one alone is, with its neighbour. */
function wrongPair(confusion, random) {
    const one = seenClass(confusion, random);
    const only = confusion.truth[one] === confusion.n && confusion.predicted[one] === confusion.n;
    let other = one === 0 ? 1 : one - 1;
    if (!only)
        do
            other = seenClass(confusion, random);
        while (other === one);
    return random.next() < 0.5 ? [one, other] : [other, one];
}
/** A class drawn by its share of labels and predictions. */
function seenClass({ n, truth, predicted }, random) {
    const share = (k) => (truth[k] ?? 0) + (predicted[k] ?? 0);
    let rest = random.next() * 2 * n - share(0);
    let k = 0;
    while (rest >= 0)
        rest -= share(++k);
    return k;
}
function emptyMarginals(classes, n) {
    const array = () => new Float64Array(classes);
    return { n, truth: array(), predicted: array(), hits: array() };
}
function add({ truth, predicted, hits }, row, column, count) {
    truth[row] = (truth[row] ?? 0) + count;
    predicted[column] = (predicted[column] ?? 0) + count;
    if (row === column)
        hits[row] = (hits[row] ?? 0) + count;
}

;// CONCATENATED MODULE: ./packages/metrics/src/data.ts

/** Throws `predictions-invalid` when the arrays cannot belong together: lengths, widths, class indices. */
function checkShape(data) {
    const rows = data.truth.length;
    if (data.predicted.length !== rows)
        throw invalid(`predictions: expected ${rows} rows, one a label, got ${data.predicted.length}`);
    if (data.task === "regression")
        return;
    if (data.task === "binary-classification" && data.classes !== 2)
        throw invalid(`classes: expected 2 for ${data.task}, got ${data.classes}`);
    checkIndices("labels", data.truth, data.classes);
    checkIndices("predictions", data.predicted, data.classes);
    if (data.scores === null)
        return;
    const width = data.task === "binary-classification" ? 1 : data.classes;
    if (data.scores.width !== width || data.scores.values.length !== rows * width)
        throw invalid(`scores: expected ${rows} rows of ${width}, got ${data.scores.values.length} numbers in rows of ${data.scores.width}`);
}
function checkIndices(what, indices, classes) {
    for (let row = 0; row < indices.length; row++) {
        const index = indices[row] ?? 0;
        if (index < 0 || index >= classes)
            throw invalid(`${what}: row ${row} is class ${index}, expected 0 to ${classes - 1}`);
    }
}
function invalid(message) {
    return (0,schema_src/* failure */.V2)("predictions-invalid", message, {
        hint: "Labels, predictions and scores must be of the same rows and the same classes.",
    });
}

;// CONCATENATED MODULE: ./packages/metrics/src/sample.ts


/**
 * Prepares data for measuring.
 * @throws ModelgateError `predictions-invalid` when the arrays do not belong together
 */
function sample_openSample(data, options) {
    checkShape(data);
    if (data.task === "regression")
        return { ...data, options };
    const confusion = once(() => countCells(data));
    return {
        ...data,
        options,
        confusion,
        resampled: once(() => drawMarginals(confusion(), options)),
        scoreFlaw: once(() => scoreFlaw(data)),
    };
}
function once(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
}
/** Rows of probabilities may miss one by this: half-precision softmax over a thousand classes does. */
const SUM_TOLERANCE = 0.01;
function scoreFlaw({ scores }) {
    if (scores === null)
        return "there are no scores";
    const { kind, width, values } = scores;
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            return `the score of row ${Math.floor(i / width)} is ${values[i]}`;
    }
    if (kind === "ranking")
        return null;
    for (let i = 0; i < values.length; i += width) {
        let total = 0;
        for (let j = i; j < i + width; j++) {
            const p = values[j] ?? 0;
            if (p < 0 || p > 1)
                return `the probability of row ${i / width} is ${p}`;
            total += p;
        }
        if (width > 1 && Math.abs(total - 1) > SUM_TOLERANCE)
            return `the probabilities of row ${i / width} sum to ${total}, not 1`;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/distribution.ts
/** Quantile of the standard normal distribution: the z with P(Z <= z) = p, for 0 < p < 1. */
function normalQuantile(p) {
    if (p < 0.5)
        return -normalQuantile(1 - p);
    // Newton from below the root's far side would overshoot; this start is within 0.05 for p < 1 - 1e-15.
    const t = Math.sqrt(-2 * Math.log(1 - p));
    let z = p === 0.5 ? 0 : t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + t * 0.04481));
    for (let i = 0; i < 6; i++)
        z -= (normalCdf(z) - p) / normalDensity(z);
    return z;
}
function normalDensity(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
/** P(Z <= z) by the Taylor series of Marsaglia (2004): every term has one sign, so nothing cancels for z > 0. */
function normalCdf(z) {
    let term = z;
    let sum = 0;
    for (let k = 1; sum + term !== sum; k += 2) {
        sum += term;
        term *= (z * z) / (k + 2);
    }
    return 0.5 + sum * normalDensity(z);
}
/** Quantile of Student's t with `df` degrees of freedom (any positive number), for 0.5 <= p < 1. */
function studentQuantile(p, df) {
    if (df > 1e7)
        return normalQuantile(p);
    let low = 0;
    let high = 1;
    while (upperTail(high, df) > 1 - p)
        high *= 2;
    for (let i = 0; i < 100 && low < high; i++) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (upperTail(middle, df) > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** P(T > t) for t >= 0. */
function upperTail(t, df) {
    return incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
}
/** Regularised incomplete beta function I_x(a, b), by Lentz's continued fraction on the side where it converges. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    let c = 1;
    let d = 1 / (1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m < 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + even * d);
        c = 1 + even / c;
        fraction *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + odd * d);
        c = 1 + odd / c;
        fraction *= c * d;
        if (Math.abs(c * d - 1) < 1e-16)
            break;
    }
    return (front * fraction) / a;
}
/** ln Gamma(x) for x > 0, by Stirling's series after lifting x above 12. */
function logGamma(x) {
    let lift = 0;
    let y = x;
    while (y < 12)
        lift += Math.log(y++);
    const r = 1 / (y * y);
    const series = (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - r / 1188) * r) * r) * r) / y;
    return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - lift;
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/wilson.ts

/**
 * Wilson's score interval of a proportion, `hits` of `n` > 0 (JASA 22, 1927). Stays within [0, 1] and keeps a width
 * at 0 and at 1. Its coverage wavers around the nominal: for p in [.5, .995] it is .952 on average at n = 50 and .895 at
 * worst, just below p = .99.
 */
function wilson(hits, n, confidence) {
    const z = normalQuantile((1 + confidence) / 2);
    const centre = hits + (z * z) / 2;
    const spread = z * Math.sqrt((hits / n) * (n - hits) + (z * z) / 4);
    const size = n + z * z;
    // The ends at 0 and 1 are exact, whatever the rounding.
    return [hits === 0 ? 0 : (centre - spread) / size, hits === n ? 1 : (centre + spread) / size];
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/label-metric.ts



/**
 * Estimates a share, or a growing function of one, with Wilson's interval: exact about where the noise is, closed
 * form, and with a width at 0 and 1. The interval is conditional on the size of the denominator.
 */
function proportion(options) {
    const through = options.through ?? ((share) => share);
    return ({ confusion, options: { confidence } }) => {
        const [hits, n] = options.of(confusion());
        const rows = options.rows === "all" ? confusion().n : n;
        if (n === 0)
            return noValue(rows, options.empty);
        const [low, high] = wilson(hits, n, confidence);
        return withInterval(through(hits / n), rows, [through(low), through(high)], {
            confidence,
            method: "wilson",
        });
    };
}
/** Estimates a function of the confusion matrix (NaN: undefined there) with a bootstrap percentile interval. */
function resampled(value, whenUndefined) {
    return (sample) => {
        const counts = sample.confusion();
        const estimate = value(counts);
        if (Number.isNaN(estimate))
            return noValue(counts.n, whenUndefined);
        const { confidence } = sample.options;
        const bounds = percentiles(Float64Array.from(sample.resampled(), value), confidence);
        return bounds === null
            ? noInterval(estimate, counts.n, `too few rows to resample: ${whenUndefined} in more than 5 % of resamples`)
            : withInterval(estimate, counts.n, bounds, { confidence, method: "bootstrap" });
    };
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/agreement.ts


const total = (counts) => counts.reduce((a, b) => a + b, 0);
const dot = (a, b) => a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0);
/** Metrics of the whole confusion matrix that two classes and many share. */
const agreementMetrics = [
    classificationMetric({
        name: "accuracy",
        unit: "ratio",
        needs: "labels",
        about: "Share of the rows whose predicted class is the label.",
        estimate: proportion({ of: ({ hits, n }) => [total(hits), n], empty: "no rows" }),
    }),
    classificationMetric({
        name: "balanced_accuracy",
        unit: "ratio",
        needs: "labels",
        about: "Mean of the recalls of the classes that have rows.",
        estimate: resampled(balancedAccuracy, "no rows"),
    }),
    classificationMetric({
        name: "matthews_corrcoef",
        unit: "score",
        needs: "labels",
        about: "Correlation of label and prediction, from -1 to 1; undefined when either has one class only.",
        estimate: resampled(matthews, "labels or predictions have one class only"),
    }),
    classificationMetric({
        name: "cohen_kappa",
        unit: "score",
        needs: "labels",
        about: "Agreement beyond chance, up to 1; undefined when labels and predictions are all one class.",
        estimate: resampled(kappa, "labels and predictions are all one class"),
    }),
];
function balancedAccuracy({ truth, hits }) {
    let recalls = 0;
    let present = 0;
    for (let k = 0; k < truth.length; k++) {
        const rows = truth[k] ?? 0;
        if (rows === 0)
            continue;
        recalls += (hits[k] ?? 0) / rows;
        present++;
    }
    return recalls / present;
}
function matthews({ n, truth, predicted, hits }) {
    const spreads = (n * n - dot(truth, truth)) * (n * n - dot(predicted, predicted));
    return spreads === 0 ? Number.NaN : (total(hits) * n - dot(truth, predicted)) / Math.sqrt(spreads);
}
function kappa({ n, truth, predicted, hits }) {
    const chance = dot(truth, predicted) / n;
    return chance === n ? Number.NaN : (total(hits) - chance) / (n - chance);
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/averaged.ts


/** Scores of one class from its hits, its rows and its predictions; 0 where it has none, as scikit-learn's default. */
const SCORES = {
    precision: (hits, _truth, predicted) => ratio(hits, predicted),
    recall: (hits, truth) => ratio(hits, truth),
    f1: (hits, truth, predicted) => ratio(2 * hits, truth + predicted),
    jaccard: (hits, truth, predicted) => ratio(hits, truth + predicted - hits),
};
const EVERYDAY = ["precision_macro", "recall_macro", "f1_macro", "f1_weighted"];
const PRESENT = "the classes present in labels or predictions (0 for one without support or prediction)";
/** Precision, recall, F1 and Jaccard over all classes, under each of scikit-learn's averages. */
const averagedMetrics = Object.entries(SCORES).flatMap(([name, score]) => [
    metric(`${name}_macro`, `Unweighted mean of ${name} over ${PRESENT}.`, resampled(macro(score), "no rows")),
    // With one label a row, every wrong row is one false positive and one false negative.
    metric(`${name}_micro`, name === "jaccard"
        ? "Jaccard index of all classes pooled: accuracy / (2 - accuracy)."
        : `${name} of all classes pooled: equal to accuracy.`, pooled(name === "jaccard" ? (accuracy) => accuracy / (2 - accuracy) : undefined)),
    metric(`${name}_weighted`, `Mean of ${name} over ${PRESENT}, each weighted by its share of the labels.`, name === "recall" ? pooled() : resampled(weighted(score), "no rows")),
]);
function metric(name, about, estimate) {
    const everyday = EVERYDAY.includes(name) ? [MULTICLASS] : [];
    return classificationMetric({ name, unit: "ratio", needs: "labels", about, everyday, estimate });
}
/** A function of accuracy. The weighted recall is accuracy itself. */
function pooled(through) {
    return proportion({
        of: ({ hits, n }) => [hits.reduce((a, b) => a + b, 0), n],
        empty: "no rows",
        ...(through && { through }),
    });
}
function macro(score) {
    return ({ truth, predicted, hits }) => {
        let total = 0;
        let present = 0;
        for (let k = 0; k < truth.length; k++) {
            const rows = truth[k] ?? 0;
            const said = predicted[k] ?? 0;
            if (rows + said === 0)
                continue;
            total += score(hits[k] ?? 0, rows, said);
            present++;
        }
        return total / present;
    };
}
function weighted(score) {
    return ({ n, truth, predicted, hits }) => {
        let total = 0;
        for (let k = 0; k < truth.length; k++) {
            const rows = truth[k] ?? 0;
            if (rows > 0)
                total += rows * score(hits[k] ?? 0, rows, predicted[k] ?? 0);
        }
        return total / n;
    };
}
function ratio(part, whole) {
    return whole === 0 ? 0 : part / whole;
}

;// CONCATENATED MODULE: ./packages/metrics/src/classification/binary.ts


const at = (counts, k) => counts[k] ?? 0;
const agreed = ({ hits, truth, predicted }) => [at(hits, 1), at(truth, 1) + at(predicted, 1) - at(hits, 1)];
/** Metrics of the positive class, each a proportion of some rows. */
const binaryMetrics = [
    binary_metric("precision", "Share of the rows predicted positive that are positive.", {
        of: ({ hits, predicted }) => [at(hits, 1), at(predicted, 1)],
        empty: "no row is predicted positive",
    }),
    binary_metric("recall", "Share of the positive rows that are predicted positive.", {
        of: ({ hits, truth }) => [at(hits, 1), at(truth, 1)],
        empty: "no row is positive",
    }),
    binary_metric("specificity", "Share of the negative rows that are predicted negative.", {
        of: ({ hits, truth }) => [at(hits, 0), at(truth, 0)],
        empty: "no row is negative",
    }),
    // F1 = 2 J / (1 + J), and J is a proportion: of the rows positive by label or prediction, those that are by both.
    binary_metric("f1", "Harmonic mean of precision and recall.", {
        of: agreed,
        empty: "no row is positive or predicted positive",
        through: (jaccard) => (2 * jaccard) / (1 + jaccard),
        rows: "all",
    }),
    binary_metric("jaccard", "Of the rows positive by label or by prediction, the share that is both.", {
        of: agreed,
        empty: "no row is positive or predicted positive",
        rows: "all",
    }),
];
function binary_metric(name, about, share) {
    return classificationMetric({
        name,
        tasks: [BINARY],
        unit: "ratio",
        needs: "labels",
        about,
        estimate: proportion(share),
    });
}

;// CONCATENATED MODULE: ./packages/metrics/src/probability/calibration-error.ts




const BINS = 15;
/**
 * Expected calibration error: rows are binned by confidence into 15 bins of equal width, [i/15, (i+1)/15), the last
 * closed; it is the mean over rows of their bin's |mean confidence - share of hits|. Binary: confidence is the
 * positive class's probability, a hit is a positive row. Multiclass: that of the top class (the first of equals), a
 * hit is a row of it.
 */
const calibrationError = classificationMetric({
    name: "expected_calibration_error",
    direction: "lower",
    unit: "ratio",
    needs: "probabilities",
    about: "Mean distance of confidence from the share of hits in 15 equal bins of confidence: the positive class's probability, or the top class's of many.",
    estimate,
});
function estimate(sample) {
    const { truth, options } = sample;
    const n = truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null)
        return noValue(n, flaw);
    const bins = calibration_error_fill(sample);
    const value = error(bins, (bin) => bins.hits[bin] ?? 0) / n;
    const random = xoshiro256(options.seed);
    const values = Float64Array.from({ length: options.resamples }, () => resample(bins, random) / n);
    const bounds = percentiles(values, options.confidence);
    if (bounds === null)
        return noInterval(value, n, "too few rows to resample");
    // A resample's error exceeds the sample's as the sample's exceeds the truth, so the interval is reflected.
    const ends = [Math.max(0, 2 * value - bounds[1]), Math.max(0, 2 * value - bounds[0])];
    return withInterval(value, n, ends, { confidence: options.confidence, method: "bootstrap" });
}
function calibration_error_fill({ truth, scores }) {
    const array = () => new Float64Array(BINS);
    const bins = { rows: array(), confidence: array(), hits: array() };
    const width = scores?.width ?? 1;
    const values = scores?.values ?? new Float64Array();
    for (let row = 0; row < truth.length; row++) {
        const top = width === 1 ? 1 : topClass(values, row * width, width);
        const confidence = values[width === 1 ? row : row * width + top] ?? 0;
        const bin = binOf(confidence);
        bins.rows[bin] = (bins.rows[bin] ?? 0) + 1;
        bins.confidence[bin] = (bins.confidence[bin] ?? 0) + confidence;
        if (truth[row] === top)
            bins.hits[bin] = (bins.hits[bin] ?? 0) + 1;
    }
    return bins;
}
/** Sum over rows of their bin's distance of confidence from hits. */
function error({ confidence }, hits) {
    return confidence.reduce((sum, total, bin) => sum + Math.abs(total - hits(bin)), 0);
}
/**
 * The noise is in the hits: confidences are taken as given. Half a hit and half a miss more in each bin keep a bin
 * of hits alone from looking certain.
 */
function resample(bins, random) {
    return error(bins, (bin) => {
        const rows = bins.rows[bin] ?? 0;
        return binomial(random, rows, ((bins.hits[bin] ?? 0) + 0.5) / (rows + 1));
    });
}
function topClass(values, start, width) {
    let top = 0;
    for (let k = 1; k < width; k++)
        if ((values[start + k] ?? 0) > (values[start + top] ?? 0))
            top = k;
    return top;
}
function binOf(confidence) {
    // No edge i / 15 and no double just below one is rounded across it by the product: the goldens hold them all.
    return Math.min(BINS - 1, Math.floor(confidence * BINS));
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/mean.ts

/**
 * Interval of a mean of skewed rows: Student's t through Hall's monotone cubic transform, which takes out the first
 * effect of skewness (JRSS B 54, 1992). Plain t covers 88 % where 2 % of the rows carry the loss, this 96 %.
 * null when the rows are too few or all equal, for then they show no noise at all.
 */
function meanInterval(rows, centre, confidence) {
    const n = rows.length;
    let squares = 0;
    let cubes = 0;
    // Scaled by the largest deviation: squares and cubes of huge or tiny rows neither overflow nor vanish.
    let scale = 0;
    for (let i = 0; i < n; i++)
        scale = Math.max(scale, Math.abs((rows[i] ?? 0) - centre));
    if (n < 2 || scale <= Math.abs(centre) * 1e-14 || !Number.isFinite(scale))
        return null;
    for (let i = 0; i < n; i++) {
        const d = ((rows[i] ?? 0) - centre) / scale;
        squares += d * d;
        cubes += d * d * d;
    }
    const error = scale * Math.sqrt(squares / (n - 1) / n);
    const skew = cubes / n / (squares / n) ** 1.5 / Math.sqrt(n);
    const t = studentQuantile((1 + confidence) / 2, n - 1);
    return [centre - error * unskewed(t, skew), centre - error * unskewed(-t, skew)];
}
/** Inverse of t + a t^2 / 3 + a^2 t^3 / 27 + a / 6, where a is the skewness over the root of n. */
function unskewed(t, a) {
    if (Math.abs(a) < 1e-5)
        return t - (a * t * t) / 3 - a / 6;
    return (3 / a) * (Math.cbrt(1 + a * (t - a / 6)) - 1);
}

;// CONCATENATED MODULE: ./packages/metrics/src/sum.ts
/** Sum with Neumaier's compensation: a million rows, huge beside tiny, lose no digits that matter. */
function sum(values) {
    let total = 0;
    let lost = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i] ?? 0;
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    // Beyond the largest double the compensation is NaN; the sum itself says infinite.
    return Number.isFinite(total) ? total + lost : total;
}
/** Arithmetic mean; NaN of nothing. */
function mean(values) {
    return sum(values) / values.length;
}

;// CONCATENATED MODULE: ./packages/metrics/src/mean-metric.ts



/** Estimates a mean of losses that are never negative, or a growing function of it, with its interval. */
function meanOf(losses, confidence, through = (mean) => mean) {
    const n = losses.length;
    if (n === 0)
        return noValue(0, "no rows");
    const centre = mean(losses);
    if (!Number.isFinite(centre))
        return noValue(n, "the sum of the losses is beyond the largest number");
    const bounds = meanInterval(losses, centre, confidence);
    if (bounds === null)
        return noInterval(through(centre), n, n === 1 ? "one row shows no noise" : "all rows have the same loss");
    const ends = [through(Math.max(0, bounds[0])), through(bounds[1])];
    return withInterval(through(centre), n, ends, { confidence, method: "skewness-adjusted-t" });
}

;// CONCATENATED MODULE: ./packages/metrics/src/probability/losses.ts


/** Losses of one row's probabilities, averaged. */
const lossMetrics = [
    classificationMetric({
        name: "log_loss",
        direction: "lower",
        unit: "nats",
        needs: "probabilities",
        about: "Mean of -ln of the label's probability, which is first clipped to [2^-52, 1 - 2^-52].",
        estimate: (sample) => averaged(sample, (p) => -Math.log(Math.min(Math.max(p, Number.EPSILON), 1 - Number.EPSILON))),
    }),
    classificationMetric({
        name: "brier_score",
        tasks: [BINARY],
        direction: "lower",
        unit: "score",
        needs: "probabilities",
        about: "Mean squared distance of the positive class's probability from the label, 1 or 0.",
        estimate: (sample) => averaged(sample, (p) => (1 - p) ** 2),
    }),
];
/** `loss` takes the probability given to the label. */
function averaged(sample, loss) {
    const { truth, scores, options } = sample;
    const flaw = sample.scoreFlaw();
    if (flaw !== null || scores === null)
        return noValue(truth.length, flaw ?? "there are no scores");
    const { values, width } = scores;
    const losses = new Float64Array(truth.length);
    for (let row = 0; row < losses.length; row++) {
        const label = truth[row] ?? 0;
        const p = width === 1 ? own(values[row] ?? 0, label) : (values[row * width + label] ?? 0);
        losses[row] = loss(p);
    }
    return meanOf(losses, options.confidence);
}
/** Of one column, the positive class's. */
function own(p, label) {
    return label === 1 ? p : 1 - p;
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/logit.ts
/**
 * The interval value +- reach, laid on the logit scale: it stays within (0, 1) and leans away from the near end, as
 * areas close to 1 do. `value` must lie strictly between.
 */
function logitInterval(value, reach) {
    const scaled = reach / (value * (1 - value));
    const centre = Math.log(value / (1 - value));
    return [sigmoid(centre - scaled), sigmoid(centre + scaled)];
}
function sigmoid(x) {
    return 1 / (1 + Math.exp(-x));
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/argsort.ts
const BITS = 11;
const DIGITS = 2 ** BITS;
const PASSES = 6;
/**
 * Row numbers in ascending order of their values, which must not be NaN; equal values (0 and -0 too) keep the order
 * of their rows. A radix sort over the bits of the double, 11 at a time: four times a comparison sort of row numbers at a
 * million rows, and digits in which all rows agree are skipped, as half of them are for single-precision scores.
 */
function argsort(values) {
    const n = values.length;
    let from = orderedKeys(values);
    let to = allocate(n);
    const starts = new Uint32Array(DIGITS);
    for (let pass = 0; pass < PASSES; pass++) {
        starts.fill(0);
        count(from, pass, starts);
        if (starts.includes(n))
            continue;
        let start = 0;
        for (let d = 0; d < DIGITS; d++) {
            const size = starts[d] ?? 0;
            starts[d] = start;
            start += size;
        }
        scatter(from, to, pass, starts);
        [from, to] = [to, from];
    }
    return from.row;
}
function allocate(n) {
    return { high: new Uint32Array(n), low: new Uint32Array(n), row: new Uint32Array(n) };
}
/** Doubles order as integers once the sign bit is flipped, and every bit of a negative one. */
function orderedKeys(values) {
    const keys = allocate(values.length);
    const double = new Float64Array(1);
    const half = new Uint32Array(double.buffer);
    // Which half of a double comes first depends on the processor.
    double[0] = 1;
    const lowAt = half[0] === 0 ? 0 : 1;
    for (let i = 0; i < values.length; i++) {
        // Adding 0 makes 0 of -0, to which it is equal.
        double[0] = (values[i] ?? 0) + 0;
        const high = half[1 - lowAt] ?? 0;
        const sign = high >> 31;
        keys.high[i] = high ^ (sign | 0x80000000);
        keys.low[i] = (half[lowAt] ?? 0) ^ sign;
        keys.row[i] = i;
    }
    return keys;
}
function count({ high, low }, pass, counts) {
    for (let i = 0; i < high.length; i++) {
        const d = digit(high[i] ?? 0, low[i] ?? 0, pass);
        counts[d] = (counts[d] ?? 0) + 1;
    }
}
function scatter(from, to, pass, starts) {
    const { high, low, row } = from;
    const { high: toHigh, low: toLow, row: toRow } = to;
    for (let i = 0; i < high.length; i++) {
        const h = high[i] ?? 0;
        const l = low[i] ?? 0;
        const d = digit(h, l, pass);
        const at = starts[d] ?? 0;
        starts[d] = at + 1;
        toHigh[at] = h;
        toLow[at] = l;
        toRow[at] = row[i] ?? 0;
    }
}
function digit(high, low, pass) {
    if (pass < 2)
        return (low >>> (BITS * pass)) & (DIGITS - 1);
    if (pass === 2)
        return ((low >>> 22) | (high << 10)) & (DIGITS - 1);
    return (high >>> (BITS * pass - 32)) & (DIGITS - 1);
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/average-precision.ts




/**
 * Average precision. Its noise comes from the influence of each row (the infinitesimal jackknife) on the logit scale,
 * with Student's t for the positive rows: O(n log n), and nearer the nominal coverage than a bootstrap, whose
 * repeated positives raise the curve (.github/decisions/metrics-intervals.md).
 */
const averagePrecision = classificationMetric({
    name: "average_precision",
    tasks: [BINARY],
    unit: "ratio",
    needs: "ranking",
    about: "Area under the precision-recall curve as a sum of steps, without interpolation.",
    estimate: average_precision_estimate,
});
function average_precision_estimate(sample) {
    const { truth, scores, options } = sample;
    const n = truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null || scores === null)
        return noValue(n, flaw ?? "there are no scores");
    const positives = sample.confusion().truth[1] ?? 0;
    if (positives === 0)
        return noValue(n, "no row is positive");
    const steps = descend(truth, scores.values);
    const value = average_precision_area(steps) / positives;
    if (positives === 1)
        return noInterval(value, n, "a single positive row shows no noise");
    if (positives === n)
        return noInterval(value, n, "every row is positive, so no order could be wrong");
    const variance = varianceOf(steps, value, positives) * (n / (n - 1));
    if (value >= 1 || variance === 0)
        return noInterval(value, n, "every positive row is above every negative one, which shows no noise");
    const { confidence } = options;
    const t = studentQuantile((1 + confidence) / 2, positives - 1);
    return withInterval(value, n, logitInterval(value, t * Math.sqrt(variance)), {
        confidence,
        method: "delta",
    });
}
function descend(truth, scores) {
    const order = argsort(scores);
    const n = order.length;
    const steps = { hits: new Uint32Array(n), above: new Uint32Array(n), found: new Uint32Array(n) };
    let size = 0;
    let hits = 0;
    let found = 0;
    for (let i = n - 1; i >= 0; i--) {
        const row = order[i] ?? 0;
        hits += truth[row] ?? 0;
        if (i > 0 && scores[row] === scores[order[i - 1] ?? 0])
            continue;
        found += hits;
        steps.hits[size] = hits;
        steps.above[size] = n - i;
        steps.found[size] = found;
        size++;
        hits = 0;
    }
    return {
        hits: steps.hits.subarray(0, size),
        above: steps.above.subarray(0, size),
        found: steps.found.subarray(0, size),
    };
}
/** Sum over positive rows of the precision at their score. */
function average_precision_area({ hits, above, found }) {
    let total = 0;
    for (let i = 0; i < hits.length; i++)
        total += ((hits[i] ?? 0) * (found[i] ?? 0)) / (above[i] ?? 1);
    return total;
}
/**
 * Sum of the squared influences. One more row, right or wrong, changes the precision at its own step and below; a
 * positive one is also one more to average over.
 */
function varianceOf({ hits, above, found }, value, positives) {
    let gained = 0;
    let lost = 0;
    let variance = 0;
    for (let i = hits.length - 1; i >= 0; i--) {
        const right = hits[i] ?? 0;
        const rows = above[i] ?? 1;
        const wrong = rows - (i > 0 ? (above[i - 1] ?? 0) : 0) - right;
        const precision = (found[i] ?? 0) / rows;
        gained += right / rows;
        lost += (right * precision) / rows;
        variance += right * (precision + gained - lost - value) ** 2 + wrong * lost ** 2;
    }
    return variance / positives ** 2;
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/delong.ts


/**
 * Variance of an area (or of a mean of areas) from each row's share in it, the classes being strata of fixed size;
 * for two classes it is DeLong's. Degrees of freedom are Welch's: twenty positives among thousands are worth 19.
 * null when a class has a single row.
 */
function strataVariance(shares, strata, classes) {
    const counts = new Float64Array(classes);
    const means = new Float64Array(classes);
    const squares = new Float64Array(classes);
    for (let i = 0; i < shares.length; i++) {
        const k = strata[i] ?? 0;
        counts[k] = (counts[k] ?? 0) + 1;
        means[k] = (means[k] ?? 0) + (shares[i] ?? 0);
    }
    means.forEach((total, k) => {
        means[k] = total / (counts[k] ?? 1);
    });
    for (let i = 0; i < shares.length; i++) {
        const k = strata[i] ?? 0;
        squares[k] = (squares[k] ?? 0) + ((shares[i] ?? 0) - (means[k] ?? 0)) ** 2;
    }
    let value = 0;
    let spread = 0;
    for (let k = 0; k < classes; k++) {
        const n = counts[k] ?? 0;
        if (n === 1)
            return null;
        if (n === 0)
            continue;
        const part = ((squares[k] ?? 0) * n) / (n - 1);
        value += part;
        spread += (part * part) / (n - 1);
    }
    return { value, df: spread === 0 ? Number.POSITIVE_INFINITY : (value * value) / spread };
}
/**
 * Interval of an area from its variance on the logit scale: within [0, 1], and skewed as areas near 1 are. Where
 * every pair is in order the variance is 0 and DeLong says nothing: Newcombe's score interval with the variance of
 * Hanley and McNeil (Stat. Med. 25, 2006, method 5) then bounds the area by the numbers of rows alone.
 */
function areaInterval(area, variance, sides, confidence) {
    if (area <= 0 || area >= 1 || variance.value === 0)
        return score(area, sides, confidence);
    const t = studentQuantile((1 + confidence) / 2, variance.df);
    return logitInterval(area, t * Math.sqrt(variance.value));
}
function score(area, { positives, negatives }, confidence) {
    const z = normalQuantile((1 + confidence) / 2);
    const half = (positives + negatives) / 2 - 1;
    const variance = (a) => (a * (1 - a) * (1 + (half * (1 - a)) / (2 - a) + (half * a) / (1 + a))) / positives / negatives;
    const outside = (a) => (area - a) ** 2 > z * z * variance(a);
    return [frontier(outside, 0, area), frontier(outside, 1, area)];
}
/** Where `outside` ends between a far end, where it holds unless the interval reaches it, and the estimate. */
function frontier(outside, far, near) {
    let [out, inside] = [far, near];
    for (let i = 0; i < 60; i++) {
        const middle = (out + inside) / 2;
        if (outside(middle))
            out = middle;
        else
            inside = middle;
    }
    return inside;
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/pairings.ts
/** Each class against all others. */
function oneVersusRest(counts, average) {
    const rows = counts.reduce((a, b) => a + b, 0);
    return Array.from(counts, (count, k) => ({
        rows: null,
        positive: k,
        column: k,
        weight: average === "macro" ? 1 / counts.length : count / rows,
    }));
}
/** Each class against each other class, on the rows of the two alone; every pair once by either's column. */
function* oneVersusOne(counts, truth, average) {
    const rowsOf = Array.from(counts, (count) => new Uint32Array(count));
    const filled = new Uint32Array(counts.length);
    truth.forEach((k, row) => {
        const at = filled[k] ?? 0;
        filled[k] = at + 1;
        const rows = rowsOf[k];
        if (rows)
            rows[at] = row;
    });
    // Each class is in K - 1 pairs, so the weights of all pairs sum to (K - 1) n; and a pair has two areas.
    const all = 2 * (counts.length - 1) * (average === "macro" ? counts.length / 2 : truth.length);
    for (const [a, rowsA] of rowsOf.entries()) {
        for (const [b, rowsB] of rowsOf.entries()) {
            if (a === b)
                continue;
            const rows = new Uint32Array(rowsA.length + rowsB.length);
            rows.set(rowsA);
            rows.set(rowsB, rowsA.length);
            yield { rows, positive: a, column: a, weight: (average === "macro" ? 1 : rows.length) / all };
        }
    }
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/placement.ts

/** Places every row by its score, which must not be NaN; both sides must have rows. */
function place(scores, isPositive) {
    const n = scores.length;
    const order = argsort(scores);
    let positives = 0;
    for (let i = 0; i < n; i++)
        positives += isPositive[i] ?? 0;
    const negatives = n - positives;
    const of = new Float64Array(n);
    let positivesBelow = 0;
    let negativesBelow = 0;
    let pairs = 0;
    for (let start = 0, end = 0; start < n; start = end) {
        const score = scores[order[start] ?? 0];
        let tied = 0;
        for (end = start; end < n; end++) {
            const row = order[end] ?? 0;
            if (end > start && scores[row] !== score)
                break;
            tied += isPositive[row] ?? 0;
        }
        const negativesUnder = negativesBelow + (end - start - tied) / 2;
        const positivesOver = positives - positivesBelow - tied / 2;
        for (let i = start; i < end; i++) {
            const row = order[i] ?? 0;
            of[row] = isPositive[row] === 1 ? negativesUnder / negatives : positivesOver / positives;
        }
        pairs += tied * negativesUnder;
        positivesBelow += tied;
        negativesBelow += end - start - tied;
    }
    return { area: pairs / positives / negatives, of, positives, negatives };
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/roc-auc.ts




const tasks = [MULTICLASS];
const SORTED = "the area under the ROC curve";
/** Areas under the ROC curve. Multiclass ones are means of areas, and their noise is DeLong's for the mean. */
const rocMetrics = [
    classificationMetric({
        name: "roc_auc",
        tasks: [BINARY],
        unit: "ratio",
        needs: "ranking",
        about: "Chance that a positive row scores above a negative one, ties counting one half.",
        estimate: (sample) => roc_auc_estimate(sample, () => [{ rows: null, positive: 1, column: 0, weight: 1 }]),
    }),
    classificationMetric({
        name: "roc_auc_ovr",
        tasks,
        unit: "ratio",
        needs: "probabilities",
        about: `Unweighted mean over the classes of ${SORTED} of each class against all others.`,
        estimate: (sample) => roc_auc_estimate(sample, (counts) => oneVersusRest(counts, "macro")),
    }),
    classificationMetric({
        name: "roc_auc_ovr_weighted",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Mean of ${SORTED} of each class against all others, weighted by its share of the labels.`,
        estimate: (sample) => roc_auc_estimate(sample, (counts) => oneVersusRest(counts, "weighted")),
    }),
    classificationMetric({
        name: "roc_auc_ovo",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Unweighted mean over all pairs of classes of ${SORTED} of one against the other (Hand and Till).`,
        estimate: (sample) => roc_auc_estimate(sample, (counts, truth) => oneVersusOne(counts, truth, "macro")),
    }),
    classificationMetric({
        name: "roc_auc_ovo_weighted",
        tasks,
        everyday: [],
        unit: "ratio",
        needs: "probabilities",
        about: `Mean over all pairs of classes of ${SORTED} of one against the other, weighted by the pair's rows.`,
        estimate: (sample) => roc_auc_estimate(sample, (counts, truth) => oneVersusOne(counts, truth, "weighted")),
    }),
];
function roc_auc_estimate(sample, pairings) {
    const { truth, scores, classes, options } = sample;
    const n = truth.length;
    const counts = sample.confusion().truth;
    const flaw = n === 0 ? "no rows" : (sample.scoreFlaw() ?? missingClass(counts));
    if (flaw !== null || scores === null)
        return noValue(n, flaw ?? "there are no scores");
    let area = 0;
    const shares = new Float64Array(n);
    for (const { rows, positive, column, weight } of pairings(counts, truth)) {
        const size = rows === null ? n : rows.length;
        const row = (i) => (rows === null ? i : (rows[i] ?? 0));
        const values = new Float64Array(size);
        const isPositive = new Uint8Array(size);
        for (let i = 0; i < size; i++) {
            values[i] = scores.values[row(i) * scores.width + column] ?? 0;
            isPositive[i] = truth[row(i)] === positive ? 1 : 0;
        }
        const placed = place(values, isPositive);
        area += weight * placed.area;
        for (let i = 0; i < size; i++) {
            const side = isPositive[i] === 1 ? placed.positives : placed.negatives;
            shares[row(i)] = (shares[row(i)] ?? 0) + (weight * (placed.of[i] ?? 0)) / side;
        }
    }
    area = Math.min(1, area);
    const variance = strataVariance(shares, truth, classes);
    if (variance === null)
        return noInterval(area, n, "a class has a single row, which shows no noise");
    const fewest = Math.min(...counts);
    const sides = { positives: fewest, negatives: n - fewest };
    const { confidence } = options;
    return withInterval(area, n, areaInterval(area, variance, sides, confidence), {
        confidence,
        method: "delong",
    });
}
function missingClass(counts) {
    const missing = counts.indexOf(0);
    if (missing < 0)
        return null;
    if (counts.length > 2)
        return `no row is of class ${missing}`;
    return `every row is ${missing === 0 ? "positive" : "negative"}`;
}

;// CONCATENATED MODULE: ./packages/metrics/src/ranking/top-k.ts



/** The metric that `top_5_accuracy` and its like name, or undefined for any other name. */
function topKNamed(name) {
    const k = /^top_([1-9]\d{0,5})_accuracy$/.exec(name)?.[1];
    return k === undefined ? undefined : topK(Number(k));
}
/** Top-k accuracy for one k of 1 or more. */
function topK(k) {
    if (!Number.isInteger(k) || k < 1)
        throw (0,schema_src/* failure */.V2)("input-invalid", `top_k_accuracy: k must be 1 or more, got ${k}`);
    return classificationMetric({
        name: `top_${k}_accuracy`,
        tasks: [MULTICLASS],
        everyday: [],
        unit: "ratio",
        needs: "ranking",
        about: `Share of the rows whose label is among the ${k} classes of highest score; of equal scores the later class goes first.`,
        estimate: (sample) => top_k_estimate(sample, k),
    });
}
function top_k_estimate(sample, k) {
    const { truth, scores, classes, options } = sample;
    const n = truth.length;
    const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
    if (flaw !== null || scores === null)
        return noValue(n, flaw ?? "there are no scores");
    if (k >= classes)
        return noValue(n, `any label is among the top ${k} of ${classes} classes`);
    let hits = 0;
    for (let row = 0; row < n; row++) {
        const label = truth[row] ?? 0;
        const start = row * classes;
        const own = scores.values[start + label] ?? 0;
        let ahead = 0;
        for (let j = 0; j < classes; j++) {
            const other = scores.values[start + j] ?? 0;
            if (other > own || (other === own && j > label))
                ahead++;
        }
        if (ahead < k)
            hits++;
    }
    const { confidence } = options;
    return withInterval(hits / n, n, wilson(hits, n, confidence), { confidence, method: "wilson" });
}

;// CONCATENATED MODULE: ./packages/metrics/src/interval/median.ts

/**
 * Ranks (from 0) of the two order statistics that hold the median with at least this confidence, whatever the
 * distribution: the narrowest symmetric pair. null when n is too small for any.
 */
function medianRanks(n, confidence) {
    // The r-th smallest and r-th largest hold it when r <= B <= n - r, B ~ Binomial(n, 1/2). Summed from the middle.
    let r = Math.floor((n + 1) / 2);
    let mass = n % 2 === 0 ? chance(n, r) : 0;
    while (mass < confidence) {
        r--;
        if (r < 1)
            return null;
        mass += 2 * chance(n, r);
    }
    return [r - 1, n - r];
}
/** P(B = k). */
function chance(n, k) {
    return Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2);
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/flaw.ts
/** Why the rows of a regression cannot be measured, or null. Where `above` is given, every number must exceed it. */
function regressionFlaw({ truth, predicted }, above) {
    if (truth.length === 0)
        return "no rows";
    for (const [what, values] of [["label", truth], ["prediction", predicted]]) {
        for (let i = 0; i < values.length; i++) {
            const value = values[i] ?? 0;
            if (!Number.isFinite(value))
                return `the ${what} of row ${i} is ${value}`;
            if (above !== undefined && value <= above)
                return `the ${what} of row ${i} is ${value}, not above ${above}`;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/errors.ts




/** Errors of single rows, averaged or picked. */
const errorMetrics = [
    errors_metric("mean_absolute_error", "target", "Mean of |prediction - truth|.", errors_mean(absolute)),
    errors_metric("mean_squared_error", "target-squared", "Mean of (prediction - truth) squared.", errors_mean(squared)),
    errors_metric("root_mean_squared_error", "target", "Root of the mean squared error.", errors_mean(squared, { through: Math.sqrt })),
    errors_metric("mean_absolute_percentage_error", "ratio", "Mean of |prediction - truth| / |truth| as a ratio; a truth of 0 counts as 2^-52.", errors_mean((truth, predicted) => absolute(truth, predicted) / Math.max(Math.abs(truth), Number.EPSILON))),
    errors_metric("mean_squared_log_error", "score", "Mean of (ln(1 + prediction) - ln(1 + truth)) squared; undefined from -1 down.", errors_mean((truth, predicted) => squared(Math.log1p(truth), Math.log1p(predicted)), { above: -1 })),
    errors_metric("median_absolute_error", "target", "Median of |prediction - truth|.", median),
    errors_metric("max_error", "target", "Largest |prediction - truth|; it has no interval.", largest),
];
function errors_metric(name, unit, about, estimate) {
    const everyday = name === "mean_squared_log_error" ? { everyday: [] } : {};
    return regressionMetric({ name, direction: "lower", unit, about, estimate, ...everyday });
}
function absolute(truth, predicted) {
    return Math.abs(predicted - truth);
}
function squared(truth, predicted) {
    return (predicted - truth) ** 2;
}
function losses({ truth, predicted }, loss) {
    const rows = new Float64Array(truth.length);
    for (let i = 0; i < rows.length; i++)
        rows[i] = loss(truth[i] ?? 0, predicted[i] ?? 0);
    return rows;
}
function errors_mean(loss, { through, above } = {}) {
    return (sample) => {
        const flaw = regressionFlaw(sample, above);
        if (flaw !== null)
            return noValue(sample.truth.length, flaw);
        return meanOf(losses(sample, loss), sample.options.confidence, through);
    };
}
function median(sample) {
    const n = sample.truth.length;
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return noValue(n, flaw);
    const sorted = losses(sample, absolute).sort();
    const at = (rank) => sorted[rank] ?? 0;
    const value = (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
    if (!Number.isFinite(value))
        return noValue(n, "an error is beyond the largest number");
    const { confidence } = sample.options;
    const ranks = medianRanks(n, confidence);
    if (ranks === null)
        return noInterval(value, n, `${n} rows are too few for an interval of the median`);
    if (!Number.isFinite(at(ranks[1])))
        return noInterval(value, n, "an error is beyond the largest number");
    return withInterval(value, n, [at(ranks[0]), at(ranks[1])], { confidence, method: "order-statistic" });
}
function largest(sample) {
    const n = sample.truth.length;
    const flaw = regressionFlaw(sample);
    if (flaw !== null)
        return noValue(n, flaw);
    const value = losses(sample, absolute).reduce((a, b) => Math.max(a, b));
    if (!Number.isFinite(value))
        return noValue(n, "an error is beyond the largest number");
    return noInterval(value, n, "the largest error of a sample does not bound the largest there is");
}

;// CONCATENATED MODULE: ./packages/metrics/src/regression/explained.ts




/** Shares of the truth's variance that predictions explain; at most 1, and without a lower end. */
const explainedMetrics = [
    regressionMetric({
        name: "r2",
        direction: "higher",
        unit: "score",
        about: "1 - squared error / squared distance of the truth from its mean; undefined for a constant truth.",
        estimate: (sample) => explained(sample, () => 0),
    }),
    regressionMetric({
        name: "explained_variance",
        direction: "higher",
        unit: "score",
        about: "1 - variance of the error / variance of the truth; as r2, but a constant error is not counted.",
        estimate: (sample) => explained(sample, mean),
    }),
];
/**
 * 1 - A / B for the sums A of squared errors (about `centre` of them) and B of squares of the truth about its mean.
 * The interval is the delta method's for ln(A / B): within its range, and skewed as the ratio is.
 */
function explained(sample, centre) {
    const { truth, predicted, options } = sample;
    const n = truth.length;
    const flaw = regressionFlaw(sample) ?? (n < 2 ? "one row has no variance" : null);
    if (flaw !== null)
        return noValue(n, flaw);
    const errors = truth.map((value, i) => value - (predicted[i] ?? 0));
    const left = squaresAbout(errors, centre(errors));
    const all = squaresAbout(truth, mean(truth));
    if (all.total === 0)
        return noValue(n, "the truth is constant");
    const value = 1 - (left.total / all.total) * (left.scale / all.scale) ** 2;
    if (!Number.isFinite(value))
        return noValue(n, "the squared errors are beyond the largest number");
    if (left.total === 0)
        return noInterval(value, n, "every prediction is exact: the rows show no noise");
    let variance = 0;
    for (let i = 0; i < n; i++)
        variance += ((left.squares[i] ?? 0) / left.total - (all.squares[i] ?? 0) / all.total) ** 2;
    if (variance < 1e-28)
        return noInterval(value, n, "every row errs alike: the rows show no noise");
    const factor = Math.exp(studentQuantile((1 + options.confidence) / 2, n - 1) * Math.sqrt((variance * n) / (n - 1)));
    const ends = [1 - (1 - value) * factor, 1 - (1 - value) / factor];
    if (!Number.isFinite(ends[0]))
        return noInterval(value, n, "too few rows for the noise they show");
    return withInterval(value, n, ends, { confidence: options.confidence, method: "delta" });
}
/** Squares of the distances from `centre`, in units of the largest distance so that none overflows or vanishes. */
function squaresAbout(values, centre) {
    let scale = 0;
    for (let i = 0; i < values.length; i++)
        scale = Math.max(scale, Math.abs((values[i] ?? 0) - centre));
    const squares = values.map((value) => (scale === 0 ? 0 : ((value - centre) / scale) ** 2));
    return { squares, scale, total: squares.reduce((a, b) => a + b, 0) };
}

;// CONCATENATED MODULE: ./packages/metrics/src/table.ts











/** Every metric under its name. `top_k_accuracy` exists for any k; three stand for all. */
const METRICS = Object.fromEntries([
    ...agreementMetrics,
    ...binaryMetrics,
    ...averagedMetrics,
    ...rocMetrics,
    averagePrecision,
    topK(2),
    topK(3),
    topK(5),
    ...lossMetrics,
    calibrationError,
    ...explainedMetrics,
    ...errorMetrics,
].map((metric) => [metric.name, metric]));
/** The metric of exactly this name, `top_7_accuracy` included; aliases are for `resolveMetric`. */
function metricNamed(name) {
    return Object.hasOwn(METRICS, name) ? METRICS[name] : topKNamed(name);
}
/** The metrics to measure of a task when nobody chose, given the most that is known of its predictions. */
function metricsFor(task, available) {
    const reach = NEEDS.indexOf(available);
    return Object.values(METRICS)
        .filter(({ everyday, needs }) => everyday.includes(task) && NEEDS.indexOf(needs) <= reach)
        .map(({ name }) => name);
}

;// CONCATENATED MODULE: ./packages/metrics/src/measure.ts





/** What a run uses unless told otherwise. */
const DEFAULTS = { confidence: 0.95, seed: 1, resamples: 2000 };
/**
 * Measures one metric by its own name. What cannot be computed has value null and a reason; it is never an exception.
 * @throws ModelgateError `input-invalid` for an unknown name, a metric of another task or options out of range;
 * `predictions-invalid` for arrays that do not belong together
 */
function measure(name, data, options = {}) {
    return measure_estimate(name, openSample(data, checked(options)));
}
/** Measures several metrics of the same rows, sharing counts and resamples; each equals what `measure` gives. */
function measureAll(names, data, options = {}) {
    const sample = sample_openSample(data, checked(options));
    return new Map(names.map((name) => [name, measure_estimate(name, sample)]));
}
function measure_estimate(name, sample) {
    const metric = metricNamed(name);
    if (metric === undefined || !metric.tasks.includes(sample.task))
        throw (0,schema_src/* failure */.V2)("input-invalid", `metric ${name}: not a metric of ${sample.task}`, {
            hint: "Give the name that resolveMetric returns.",
        });
    const known = available(sample);
    if (NEEDS.indexOf(metric.needs) > NEEDS.indexOf(known))
        return noValue(sample.truth.length, `it needs ${metric.needs}, and the predictions are ${known} only`);
    return metric.estimate(sample);
}
function available(sample) {
    return sample.task === "regression" ? "labels" : (sample.scores?.kind ?? "labels");
}
function checked(given) {
    const options = { ...DEFAULTS, ...given };
    const { confidence, seed, resamples } = options;
    const problems = [];
    const expect = (holds, message) => {
        if (!holds)
            problems.push({ code: "input-invalid", message });
    };
    expect(confidence > 0 && confidence < 1, `confidence: expected a number between 0 and 1, got ${confidence}`);
    expect(Number.isSafeInteger(seed) && seed >= 0, `seed: expected a whole number from 0, got ${seed}`);
    expect(Number.isSafeInteger(resamples) && resamples >= FEWEST_RESAMPLES, `resamples: expected ${FEWEST_RESAMPLES} or more, got ${resamples}`);
    (0,schema_src/* throwProblems */.Jh)(problems);
    return options;
}

;// CONCATENATED MODULE: ./packages/metrics/src/resolve.ts



/** Names of other tools, and scikit-learn's functions, for metrics of ours. */
const ALIASES = {
    accuracy_score: "accuracy",
    acc: "accuracy",
    balanced_accuracy_score: "balanced_accuracy",
    precision_score: "precision",
    recall_score: "recall",
    sensitivity: "recall",
    true_positive_rate: "recall",
    true_negative_rate: "specificity",
    f1_score: "f1",
    jaccard_score: "jaccard",
    mcc: "matthews_corrcoef",
    kappa: "cohen_kappa",
    cohen_kappa_score: "cohen_kappa",
    auc: "roc_auc",
    roc_auc_score: "roc_auc",
    precision_recall_auc: "average_precision",
    pr_auc: "average_precision",
    average_precision_score: "average_precision",
    logloss: "log_loss",
    brier: "brier_score",
    brier_score_loss: "brier_score",
    brier_loss: "brier_score",
    ece: "expected_calibration_error",
    top_k_accuracy: "top_2_accuracy",
    top_k_accuracy_score: "top_2_accuracy",
    r2_score: "r2",
    explained_variance_score: "explained_variance",
    mae: "mean_absolute_error",
    mse: "mean_squared_error",
    rmse: "root_mean_squared_error",
    mape: "mean_absolute_percentage_error",
    msle: "mean_squared_log_error",
};
/**
 * Finds the metric a user means: our names are scikit-learn's scorers, and its `neg_*` forms, its functions' and
 * MLflow's names are understood. `note` says what was read differently from how it was written.
 * @throws ModelgateError `input-invalid` naming near names, or the averages to choose from
 */
function resolveMetric(name, task) {
    const written = name.trim().toLowerCase().replaceAll("-", "_");
    const positive = written.replace(/^neg_/, "");
    const known = Object.hasOwn(ALIASES, positive) ? ALIASES[positive] : positive;
    const metric = metricNamed(known ?? positive);
    const negated = positive !== written;
    if (metric === undefined || (negated && metric.direction !== "lower"))
        throw unknown(name, task);
    if (!metric.tasks.includes(task))
        throw otherTask(name, metric, task);
    if (negated)
        return {
            metric,
            note: `${name}: recorded as ${metric.name}, the positive quantity, of which lower is better; limits apply to it`,
        };
    return metric.name === name ? { metric } : { metric, note: `${name}: recorded as ${metric.name}` };
}
function otherTask(name, metric, task) {
    const choices = Object.values(METRICS)
        .filter((other) => other.tasks.includes(task) && other.name.startsWith(`${metric.name}_`))
        .map((other) => other.name);
    const hint = task === MULTICLASS && choices.length > 0
        ? `With more than two classes choose ${choices.join(", ")}.`
        : suggestion(near(name, task), task);
    return (0,schema_src/* failure */.V2)("input-invalid", `metric ${name}: defined for ${metric.tasks.join(" and ")}, not ${task}`, {
        hint,
    });
}
function unknown(name, task) {
    return (0,schema_src/* failure */.V2)("input-invalid", `metric ${JSON.stringify(name)}: unknown`, {
        hint: suggestion(near(name, task), task),
    });
}
function suggestion(names, task) {
    if (names.length > 0)
        return `Did you mean ${names.join(" or ")}?`;
    const all = Object.values(METRICS).filter((metric) => metric.tasks.includes(task));
    return `Metrics of ${task}: ${all.map((metric) => metric.name).join(", ")}.`;
}
/** At most three names and aliases of the task within a third of their letters, nearest first. */
function near(name, task) {
    const word = name.toLowerCase().slice(0, 64);
    const scored = [...Object.keys(METRICS), ...Object.keys(ALIASES)]
        .filter((candidate) => metricNamed(ALIASES[candidate] ?? candidate)?.tasks.includes(task))
        .map((candidate) => ({ candidate, distance: editDistance(word, candidate) / candidate.length }))
        .filter(({ distance }) => distance <= 1 / 3)
        .sort((a, b) => a.distance - b.distance);
    return scored.slice(0, 3).map(({ candidate }) => candidate);
}
/** Levenshtein's distance: insertions, deletions and replacements of one letter. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++)
            next.push(Math.min((row[j] ?? 0) + (letter === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/metrics/src/index.ts





;// CONCATENATED MODULE: ./packages/evaluation/src/judge.ts

/**
 * Judges one measurement by one clause. `min` and `max` are judged on the estimate, bounds inclusive; the
 * message says so when the interval spans the limit. A value that could not be computed never passes.
 */
function judge(clause, dataset, measurement) {
    const { limit, tier } = clause;
    const { value } = measurement;
    const breached = value === null || (limit.kind === "min" ? value < limit.value : value > limit.value);
    const verdict = breached ? "fail" : "pass";
    return {
        ...identity(clause, dataset),
        measurement: measurement.id,
        verdict,
        effect: breached && tier === "advisory" ? "warn" : verdict,
        because: because(clause, measurement, breached),
        message: judge_sentence(clause, measurement),
    };
}
/** The check of a clause whose data set or scores could not be read: it could not be judged. */
function unjudged(clause, dataset, reason) {
    const message = `${clause.metric} could not be judged: ${reason}`;
    return {
        ...identity(clause, dataset),
        measurement: null,
        verdict: "error",
        effect: "error",
        because: reason,
        message,
    };
}
function identity(clause, dataset) {
    const { metric, limit, tier, at } = clause;
    const place = at?.line === undefined ? {} : { at };
    return {
        id: `${dataset}/${metric}/${limit.kind}`,
        limit: { kind: limit.kind, value: limit.value },
        tier,
        ...place,
    };
}
function because({ tier }, { value }, breached) {
    if (!breached)
        return "the estimate respects the limit";
    const why = value === null ? "the value could not be computed" : "the estimate breaches the limit";
    return tier === "advisory" ? `${why}; the limit is advisory` : why;
}
function judge_sentence({ metric, limit }, { value, unit, interval, reason }) {
    if (value === null)
        return `${metric} has no value: ${reason ?? "it could not be computed"}`;
    const breached = limit.kind === "min" ? value < limit.value : value > limit.value;
    const relation = {
        min: breached ? "is below" : "is at least",
        max: breached ? "is above" : "is at most",
    }[limit.kind];
    const spans = interval !== null && interval.low <= limit.value && limit.value <= interval.high;
    const shown = (0,src/* formatValue */.Fl)(value, unit, { beside: [limit.value] });
    const bound = (0,src/* formatValue */.Fl)(limit.value, unit, { exact: true });
    return `${metric} ${shown} ${relation} ${bound}${spans ? ", within noise" : ""}`;
}

;// CONCATENATED MODULE: ./packages/evaluation/src/evaluate.ts



/**
 * Clauses with their metrics under the names of the table, whatever alias they were written with.
 * @throws ModelgateError `input-invalid` naming every metric that is unknown or not of this task
 */
function resolveClauses(clauses, task) {
    const problems = [];
    const resolved = clauses.map((clause) => {
        try {
            const metric = resolveMetric(clause.metric, task).metric.name;
            return isNegated(clause.metric)
                ? { ...clause, metric, limit: mirrored(clause.limit) }
                : { ...clause, metric };
        }
        catch (error) {
            for (const problem of (0,schema_src/* problemsOf */.GW)(error))
                problems.push(located(problem, clause));
            return clause;
        }
    });
    (0,schema_src/* throwProblems */.Jh)(problems);
    return resolved;
}
function isNegated(written) {
    return /^neg[_-]/iu.test(written.trim());
}
/** scikit-learn negates losses: `neg_log_loss >= -0.4` bounds the loss itself from above by 0.4. */
function mirrored({ kind, value }) {
    return { kind: kind === "min" ? "max" : "min", value: value === 0 ? 0 : -value };
}
function located(problem, { at }) {
    if (at === undefined)
        return { ...problem, message: `limits: ${problem.message}` };
    const where = at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
    return { ...problem, message: `${where}: ${problem.message}`, at };
}
/**
 * Measures the everyday metrics and every metric that a clause names, on every data set, and judges all
 * clauses. Nothing stops at the first fault: what can be measured is.
 * @param clauses with resolved metric names
 */
function evaluate(outcomes, clauses, settings) {
    const result = { measurements: [], checks: [], problems: [] };
    for (const outcome of outcomes) {
        const mine = clauses.filter(({ dataset }) => dataset === null || dataset === outcome.dataset);
        if ("problems" in outcome) {
            result.problems.push(...outcome.problems);
            const [first] = outcome.problems;
            for (const clause of mine) {
                result.checks.push(unjudged(clause, outcome.dataset, first?.message ?? "its data set could not be read"));
            }
            continue;
        }
        evaluateOne(outcome.dataset, outcome.predictions, mine, settings, result);
    }
    return result;
}
function evaluateOne(dataset, predictions, clauses, settings, result) {
    const names = new Set([
        ...metricsFor(predictions.task, needsMet(predictions)),
        ...clauses.map((c) => c.metric),
    ]);
    const measured = measurementsOf([...names], dataset, predictions, settings, result.measurements.length);
    result.measurements.push(...measured.values());
    for (const clause of clauses) {
        const ambiguous = needsAsking(clause.metric, predictions);
        if (ambiguous !== null) {
            result.problems.push(ambiguous);
            result.checks.push(unjudged(clause, dataset, ambiguous.message));
            continue;
        }
        const measurement = measured.get(clause.metric);
        if (measurement)
            result.checks.push(judge(clause, dataset, measurement));
    }
}
function measurementsOf(metrics, dataset, predictions, settings, taken) {
    const { invalid, rows } = predictions;
    const values = invalid > 0 ? null : measureAll(metrics, dataOf(predictions), settings);
    const undefinedValue = {
        value: null,
        n: rows,
        interval: null,
        reason: `${invalid} of ${rows} predictions are NaN or infinite`,
    };
    return new Map(metrics.map((metric, index) => {
        const base = { id: `m${taken + index + 1}`, metric, dataset, slice: null, unit: specOf(metric).unit };
        return [metric, { ...base, ...(values?.get(metric) ?? undefinedValue) }];
    }));
}
function specOf(metric) {
    const spec = metricNamed(metric);
    if (spec === undefined)
        throw new RangeError(`clauses are to be resolved first: ${metric}`);
    return spec;
}
/** Scores whose kind nobody told serve for ranking; a metric of probabilities has to ask. */
function needsAsking(metric, predictions) {
    if (predictions.task === "regression" || predictions.scores?.kind !== "ranking")
        return null;
    if (specOf(metric).needs !== "probabilities")
        return null;
    return {
        code: "outputs-ambiguous",
        message: `${metric} needs probabilities, and the scores could be probabilities or logits`,
        hint: "Set `scores: probabilities` or `scores: logits`.",
    };
}
function needsMet(predictions) {
    return predictions.task === "regression" ? "labels" : (predictions.scores?.kind ?? "labels");
}
function dataOf(predictions) {
    if (predictions.task === "regression")
        return predictions;
    return { ...predictions, classes: predictions.classes.length };
}

;// CONCATENATED MODULE: ./packages/evaluation/src/index.ts


;// CONCATENATED MODULE: ./packages/dataset/src/bounds.ts

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/**
 * What a file may cost when the caller says nothing. `unpackedBytes` holds for plain files; a compressed
 * file (gzip, Parquet) gets less, see `boundsOf`.
 */
const DEFAULT_BOUNDS = {
    unpackedBytes: 64 * GIB,
    rows: 1e9,
    columns: 100_000,
    recordBytes: 64 * MIB,
};
/**
 * The bounds of one file. What a small file may do to a runner must not be 64 GiB, so a compressed file may unpack
 * to 200 times its size, or to 1 GiB if that is more. The ratio is a choice: it stops the Parquet bomb of 1831 times and
 * the gzip bomb of 1000 times (research/registry-security.md 4.3) once they are past 1 GiB. Honest columns of constants can
 * pack as tightly; whoever has gigabytes of them names a bound, which is taken as it is.
 */
function boundsOf(given, file) {
    const bounds = { ...DEFAULT_BOUNDS, ...given };
    if (given.unpackedBytes !== undefined || !file.compressed)
        return bounds;
    return { ...bounds, unpackedBytes: Math.min(bounds.unpackedBytes, Math.max(GIB, 200 * file.sizeBytes)) };
}
const REMEDY = {
    unpackedBytes: "Read fewer columns, split the file into shards, or raise the bound if you trust the file.",
    rows: "Split the file into shards, or raise the bound if you trust the file.",
    columns: "Is the delimiter right? Pack wide features into a list column of a Parquet file.",
    recordBytes: "Is a quote or a line end missing? Long values belong in a file of their own.",
};
/** The error for a crossed bound. `subject` begins with the path and says what was too large. */
function tooLarge(bound, limit, subject) {
    return (0,schema_src/* failure */.V2)("dataset-too-large", `${subject}: more than the bound \`${bound}\` of ${limit} allows`, {
        hint: REMEDY[bound],
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/dataset/src/digest-file.ts



/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
async function digestFile(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let sizeBytes = 0;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 2 ** 20 })) {
            hash.update(chunk);
            sizeBytes += chunk.length;
        }
    }
    catch (error) {
        throw unreadable(path, error);
    }
    return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}
/** The error for a file that the system will not let us read. */
function unreadable(path, error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") {
        return (0,schema_src/* failure */.V2)("file-missing", `${path}: no such file`, {
            hint: "Paths are relative to the working directory. Was the repository checked out, or the artifact downloaded?",
            cause: error,
        });
    }
    const reason = error instanceof Error ? error.message : String(error);
    return (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: cannot be read: ${reason}`, {
        hint: "Check that it is a file and that this user may read it.",
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/dataset/src/byte-source.ts





const UNZIP_CHUNK = 2 ** 18;
/**
 * Opens a plain or gzipped file.
 * @throws ModelgateError while reading: `dataset-too-large` after `unpackedBytes`, `dataset-unreadable` on a
 * damaged or cut gzip stream
 */
async function openSource(path, gzipped, unpackedBytes) {
    const inner = gzipped ? gunzipped(path) : plain(await (0,promises_.open)(path));
    let total = 0;
    return {
        async read(target, offset, length) {
            const count = await inner.read(target, offset, length);
            total += count;
            if (total > unpackedBytes)
                throw tooLarge("unpackedBytes", unpackedBytes, `${path}: the unpacked file`);
            return count;
        },
        close: () => inner.close(),
    };
}
function plain(handle) {
    return {
        read: async (target, offset, length) => (await handle.read(target, offset, length, null)).bytesRead,
        close: () => handle.close(),
    };
}
function gunzipped(path) {
    const file = (0,external_node_fs_.createReadStream)(path, { highWaterMark: UNZIP_CHUNK });
    const unzip = (0,external_node_zlib_.createGunzip)({ chunkSize: UNZIP_CHUNK });
    // An error of the file would not reach the reader of the unzipped stream by itself.
    file.on("error", (error) => unzip.destroy(error));
    const chunks = file.pipe(unzip)[Symbol.asyncIterator]();
    let rest = new Uint8Array(0);
    return {
        async read(target, offset, length) {
            if (rest.length === 0)
                rest = await nextChunk(chunks, path);
            const piece = rest.subarray(0, length);
            target.set(piece, offset);
            rest = rest.subarray(piece.length);
            return piece.length;
        },
        async close() {
            file.destroy();
            unzip.destroy();
        },
    };
}
async function nextChunk(chunks, path) {
    try {
        const next = await chunks.next();
        return next.done === true ? new Uint8Array(0) : new Uint8Array(next.value);
    }
    catch (error) {
        if (error instanceof schema_src/* ModelgateError */.HJ)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: not a whole gzip file: ${reason}`, {
            hint: "The file is cut or damaged: write or download it again.",
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./packages/dataset/src/byte-window.ts
const LF = 10;
const CR = 13;
/** How much is read at once. */
const CHUNK_BYTES = 2 ** 19;
/**
 * A sliding window over a source: `bytes[start..end)` is what was read and not yet used. A parser takes whole
 * records from the front and asks for more when the last is cut; the cut record moves to the front, so that a
 * record is always contiguous. `bytes[end]` is always a line feed, which spares inner loops the check for the end.
 */
class ByteWindow {
    bytes;
    start = 0;
    end = 0;
    /** Nothing comes after `end`. */
    final = false;
    #source;
    constructor(source) {
        this.#source = source;
        this.bytes = Buffer.allocUnsafeSlow(CHUNK_BYTES + 1);
    }
    /** Bytes waiting to be used. */
    get size() {
        return this.end - this.start;
    }
    /** Reads on. A long record at least doubles, so that it is not parsed again for every piece of it. */
    async more() {
        if (this.start > 0)
            this.bytes.copyWithin(0, this.start, this.end);
        this.end -= this.start;
        this.start = 0;
        if (this.end * 2 >= this.bytes.length)
            this.#grow();
        const goal = this.end > CHUNK_BYTES / 8 ? this.end * 2 : this.end + 1;
        while (this.end < goal && !this.final) {
            const count = await this.#source.read(this.bytes, this.end, this.bytes.length - 1 - this.end);
            this.end += count;
            this.final = count === 0;
        }
        this.bytes[this.end] = LF;
    }
    /** Closes the source. */
    close() {
        return this.#source.close();
    }
    #grow() {
        const larger = Buffer.allocUnsafeSlow(this.bytes.length * 2 + 1);
        this.bytes.copy(larger, 0, 0, this.end);
        this.bytes = larger;
    }
}

;// CONCATENATED MODULE: ./packages/dataset/src/findings.ts

const MOST_PROBLEMS = 10;
const MOST_PER_COLUMN = 3;
const LONGEST_QUOTE = 60;
/** What a cell of each kind must hold, for messages. */
const EXPECTED = {
    number: "a number",
    integer: "a whole number from -2^63 to 2^63-1",
    text: "text",
    boolean: "true or false",
    vector: "a list of numbers",
};
/** Gathers what is wrong with one file: at most ten problems, and three of one column, so that others show too. */
class Findings {
    #path;
    #problems = [];
    #ofColumn = new Map();
    constructor(path) {
        this.#path = path;
    }
    /** A reader that has found this much can stop looking. */
    get full() {
        return this.#problems.length >= MOST_PROBLEMS;
    }
    get some() {
        return this.#problems.length > 0;
    }
    /** A cell that is not of the wanted kind. `got` is the cell as text. */
    mistyped(place, expected, got) {
        const seen = this.#ofColumn.get(place.column) ?? 0;
        this.#ofColumn.set(place.column, seen + 1);
        if (seen >= MOST_PER_COLUMN)
            return;
        const at = place.line === undefined ? "" : ` (line ${place.line})`;
        const message = `row ${place.row}${at}, column ${quote(place.column)}: expected ${expected}, got ${got}`;
        const hint = "Mend the cell, or name the columns to read (`inputs:`), or another target, id or file.";
        this.add({ code: "dataset-mismatch", message, hint, ...this.#at(place.line) });
    }
    /** A line that does not fit the format. */
    malformed(line, message, hint = "Mend the line, or write the file again.") {
        this.add({ code: "dataset-unreadable", message: `line ${line}: ${message}`, hint, ...this.#at(line) });
    }
    /** Adds a problem; its message gets the path in front. */
    add(problem) {
        if (!this.full)
            this.#problems.push({ ...problem, message: `${this.#path}: ${problem.message}` });
    }
    /** Throws everything found so far; does nothing when there is nothing. */
    throwIfAny() {
        (0,schema_src/* throwProblems */.Jh)(this.#problems);
    }
    /** What must stop the reading at once, together with everything found before it. */
    fatal(error) {
        const [first = error.problems[0], ...rest] = [...this.#problems, ...error.problems];
        return new schema_src/* ModelgateError */.HJ([first, ...rest], { cause: error.cause });
    }
    #at(line) {
        return { at: { path: this.#path, line } };
    }
}
/** Text of a stranger's file for a message: escaped as JSON, cut after 60 characters. */
function quote(text) {
    return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}

;// CONCATENATED MODULE: ./packages/dataset/src/text-cache.ts
const SLOTS = 512;
const LONGEST = 24;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Makes strings from bytes, and the same string for the same bytes where it can: labels and groups repeat millions
 * of times, and a string of its own for each cell would cost more time and memory than everything else.
 */
class TextCache {
    #slots = new Array(SLOTS).fill("");
    /** The text of bytes[from..to). Gives null when they are not UTF-8. */
    text(bytes, from, to) {
        let hash = 0;
        let any = 0;
        for (let at = from; at < to; at++) {
            const byte = bytes[at] ?? 0;
            hash = (Math.imul(hash, 31) + byte) | 0;
            any |= byte;
        }
        if (any > 127)
            return decode(bytes.subarray(from, to));
        if (to - from > LONGEST)
            return bytes.toString("latin1", from, to);
        const slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
        const known = this.#slots[slot] ?? "";
        if (isSame(known, bytes, from, to))
            return known;
        const fresh = bytes.toString("latin1", from, to);
        this.#slots[slot] = fresh;
        return fresh;
    }
}
function isSame(text, bytes, from, to) {
    if (text.length !== to - from)
        return false;
    for (let index = 0; index < text.length; index++) {
        if (text.charCodeAt(index) !== bytes[from + index])
            return false;
    }
    return true;
}
/** The text of UTF-8 bytes, or null when they are not UTF-8. */
function decode(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/dataset/src/wanted-columns.ts


const MOST_SHOWN = 20;
/**
 * Finds the wanted columns in the file.
 * @throws ModelgateError `dataset-mismatch` with one problem for each name the file does not have
 */
function findWanted(table, want) {
    const indexOf = new Map(table.columns.map(({ name }, index) => [name, index]));
    const found = [];
    const problems = [];
    for (const [name, kind] of Object.entries(want)) {
        const index = indexOf.get(name);
        if (index === undefined)
            problems.push(absent(table, name));
        else
            found.push({ name, kind, index });
    }
    (0,schema_src/* throwProblems */.Jh)(problems);
    return found;
}
/** @throws ModelgateError `dataset-unreadable` naming every column that the file has twice */
function refuseDuplicates(path, names) {
    const seen = new Set();
    const twice = new Set();
    for (const name of names)
        (seen.has(name) ? twice : seen).add(name);
    if (twice.size === 0)
        return;
    const list = [...twice].slice(0, MOST_SHOWN).map(quote).join(", ");
    throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: column names must be unique, but the file repeats ${list}`, {
        hint: "Rename or drop the repeated columns.",
        at: { path, line: 1 },
    });
}
function absent({ path, columns }, name) {
    const near = columns.map((column) => column.name).filter((other) => isNear(name, other));
    const shown = (near.length > 0 ? near.slice(0, 3) : columns.slice(0, MOST_SHOWN).map((c) => c.name)).map(quote);
    const more = near.length === 0 && columns.length > MOST_SHOWN ? `, and ${columns.length - MOST_SHOWN} more` : "";
    const hint = near.length > 0 ? `Did you mean ${shown.join(" or ")}?` : `The file has: ${shown.join(", ")}${more}.`;
    return { code: "dataset-mismatch", message: `${path}: no column ${quote(name)}`, hint, at: { path } };
}
/** Same letters but for case and separators, or one edit away; two when there are five letters or more. */
function isNear(a, b) {
    const [left, right] = [bare(a), bare(b)];
    if (left === right)
        return true;
    const length = Math.max(left.length, right.length);
    const most = length >= 5 ? 2 : 1;
    if (length < 3 || length > 200 || Math.abs(left.length - right.length) > most)
        return false;
    return wanted_columns_editDistance(left, right) <= most;
}
function bare(name) {
    return name.toLowerCase().replaceAll(/[\s_.-]/g, "");
}
function wanted_columns_editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-header.ts






const QUOTE = 34;
/**
 * Parses the column names in bytes[start..end). Gives null when the record is cut and more bytes may come.
 * @throws ModelgateError `dataset-unreadable`, `dataset-too-large`
 */
function parseHeader(path, bytes, { start, end, final }, { delimiter, columns }) {
    const names = [];
    let line = 1;
    let at = start;
    for (;;) {
        const quoted = bytes[at] === QUOTE && at < end;
        let stop = at;
        if (quoted) {
            stop = closingQuote(bytes, at + 1, end);
            if (stop >= end || (stop + 1 >= end && !final)) {
                if (!final)
                    return null;
                throw malformed(path, "a quoted column name never ends");
            }
            stop++;
        }
        while (stop < end && bytes[stop] !== delimiter && bytes[stop] !== LF)
            stop++;
        if (stop >= end && !final)
            return null;
        const to = bytes[stop - 1] === CR && bytes[stop] !== delimiter && stop > at ? stop - 1 : stop;
        names.push(cellText(path, bytes.subarray(at, to), quoted));
        if (quoted)
            line += csv_header_count(bytes.subarray(at, to), LF);
        if (names.length > columns)
            throw tooLarge("columns", columns, `${path}: the number of columns`);
        at = stop + 1;
        if (stop >= end || bytes[stop] === LF)
            break;
    }
    checkNames(path, names);
    return { names, next: Math.min(at, end), line: line + 1 };
}
function closingQuote(bytes, from, end) {
    for (let at = from; at < end; at++) {
        if (bytes[at] !== QUOTE)
            continue;
        if (bytes[at + 1] !== QUOTE || at + 1 >= end)
            return at;
        at++;
    }
    return end;
}
function cellText(path, bytes, quoted) {
    if (bytes.includes(0)) {
        throw malformed(path, "the header holds a zero byte: UTF-16 or binary data", "Save the file as CSV in UTF-8.");
    }
    const text = decode(bytes);
    if (text === null)
        throw malformed(path, "a column name is not UTF-8", "Save the file in UTF-8.");
    if (!quoted)
        return text;
    if (!text.endsWith('"'))
        throw malformed(path, "text after the closing quote of a column name");
    return text.slice(1, -1).replaceAll('""', '"');
}
function checkNames(path, names) {
    const only = names.length === 1 ? (names[0] ?? "") : null;
    if (only === "")
        throw malformed(path, "expected column names, found an empty line");
    if (only !== null && /[;\t]/.test(only)) {
        throw malformed(path, `the only column is ${quote(only)}: fields must be separated by commas`, "Write the file with commas, or with tabs and the ending .tsv.");
    }
    refuseDuplicates(path, names);
}
function malformed(path, what, hint = "The first line must hold the column names.") {
    return (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: line 1: ${what}`, { hint, at: { path, line: 1 } });
}
function csv_header_count(bytes, byte) {
    let total = 0;
    for (const other of bytes)
        if (other === byte)
            total++;
    return total;
}

;// CONCATENATED MODULE: ./packages/dataset/src/batch.ts
/** A batch holds at most this many cells (32 MiB of doubles), however many rows the caller asks for. */
const MOST_CELLS = 2 ** 22;
/** The most rows of a batch of `columns` columns: what was asked for, or fewer when the batch would be too large. */
function batchCapacity(batchRows, columns) {
    if (!(batchRows >= 1))
        throw new RangeError(`batchRows: expected at least 1, got ${batchRows}`);
    return Math.max(1, Math.min(Math.floor(batchRows), Math.floor(MOST_CELLS / Math.max(1, columns))));
}
/** The rows of a list column while they are gathered; the first row of the file decides the width. */
class VectorDraft {
    kind = "vector";
    /** -1 before the first row. */
    width = -1;
    values = new Float64Array(0);
    /** Makes room for `row`, zero-based within the batch, and gives its first index. */
    place(row) {
        const needed = (row + 1) * this.width;
        if (needed > this.values.length) {
            const larger = new Float64Array(Math.max(needed, this.values.length * 2));
            larger.set(this.values);
            this.values = larger;
        }
        return row * this.width;
    }
    /** True when another row would make the batch too large. */
    full(rows) {
        return this.width > 0 && (rows + 1) * this.width > MOST_CELLS;
    }
}
/** An empty column with room for `capacity` rows. */
function draft(kind, capacity) {
    switch (kind) {
        case "number":
            return { kind, values: new Float64Array(capacity) };
        case "integer":
            return { kind, values: new BigInt64Array(capacity) };
        case "boolean":
            return { kind, values: new Uint8Array(capacity) };
        case "text":
            return { kind, values: [] };
        case "vector":
            return new VectorDraft();
    }
}
/** Closes the drafts as one batch. Arrays that were not filled are cut, never shared. */
function finish(names, drafts, start, rows) {
    const columns = new Map();
    for (const [index, name] of names.entries()) {
        const column = drafts[index];
        if (column !== undefined)
            columns.set(name, cut(column, rows));
    }
    return { start, rows, columns };
}
function cut(column, rows) {
    switch (column.kind) {
        case "text":
            return {
                kind: "text",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "vector": {
            const width = Math.max(0, column.width);
            return { kind: "vector", width, values: column.values.slice(0, rows * width) };
        }
        case "number":
            return {
                kind: "number",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "integer":
            return {
                kind: "integer",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
        case "boolean":
            return {
                kind: "boolean",
                values: column.values.length === rows ? column.values : column.values.slice(0, rows),
            };
    }
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-cell.ts

/** What counts as a missing number in text: the empty cell and the words that pandas.read_csv takes by default. */
const MISSING = new Set("|#N/A|#N/A N/A|#NA|-1.#IND|-1.#QNAN|-NaN|-nan|1.#IND|1.#QNAN|<NA>|N/A|NA|NULL|NaN|None|n/a|nan|null".split("|"));
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const INTEGER = /^([+-]?\d+)(?:\.0*)?$/;
const TRUE = new Set(["true", "True", "TRUE", "1"]);
const FALSE = new Set(["false", "False", "FALSE", "0"]);
/** Stores a cell of text in row `row` of a draft. Gives null, or what was expected when the text is something else. */
function storeCell(draft, row, text) {
    switch (draft.kind) {
        case "text":
            draft.values[row] = text;
            return null;
        case "number": {
            const value = numberOf(text.trim());
            if (value === null)
                return EXPECTED.number;
            draft.values[row] = value;
            return null;
        }
        case "integer": {
            const match = INTEGER.exec(text.trim());
            const value = match?.[1] === undefined || match[1].length > 40 ? null : BigInt(match[1].replace("+", ""));
            if (value === null || BigInt.asIntN(64, value) !== value)
                return EXPECTED.integer;
            draft.values[row] = value;
            return null;
        }
        case "boolean": {
            const word = text.trim();
            if (!TRUE.has(word) && !FALSE.has(word))
                return `${EXPECTED.boolean} (or 1, 0)`;
            draft.values[row] = TRUE.has(word) ? 1 : 0;
            return null;
        }
        case "vector":
            return storeVector(draft, row, parseList(text));
    }
}
/** Stores a list in a vector column. Elements that are null are missing numbers. */
function storeVector(draft, row, list) {
    const length = Array.isArray(list) || ArrayBuffer.isView(list) ? list.length : 0;
    if (draft.width < 0 && length > 0)
        draft.width = length;
    const expected = draft.width > 0 ? `a list of ${draft.width} numbers, as in the first row` : EXPECTED.vector;
    if (length === 0 || length !== draft.width)
        return expected;
    const first = draft.place(row);
    if (list instanceof Float64Array) {
        draft.values.set(list, first);
        return null;
    }
    for (const [index, item] of list.entries()) {
        if (typeof item !== "number" && item !== null)
            return expected;
        draft.values[first + index] = item ?? Number.NaN;
    }
    return null;
}
/** The number a trimmed cell holds, NaN when it is missing, null when it is something else. */
function numberOf(text) {
    if (NUMBER.test(text))
        return Number(text);
    if (MISSING.has(text))
        return Number.NaN;
    const infinite = INFINITE.exec(text);
    if (infinite === null)
        return null;
    return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function parseList(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-number.ts
/**
 * Decimal numbers straight from bytes, correctly rounded.
 *
 * Up to 15 digits the digits are an exact double and 10^k is exact for k <= 22, so one multiplication or division
 * rounds once and gives what the standard asks (Clinger, "How to read floating point numbers accurately", 1990).
 * Up to 30 digits the same is done with a pair of doubles (Dekker 1971), and the result is taken only when an error
 * far beyond the real one could not change it (Ziv 1991). Everything else is left to `Number()`.
 */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const PLUS = 43;
const DOT = 46;
/**
 * Parses the number that begins at `from` into `out[row]`. Gives the index after its last character, or -1 when
 * these bytes are not a number of the plain form or are too long to be sure. The caller checks what follows.
 */
function parseNumber(bytes, from, out, row) {
    // The sign is a coin toss that no branch predictor can learn, so it is arithmetic.
    const sign = bytes[from] === MINUS ? 1 : 0;
    const first = from + sign;
    let at = first;
    let byte = bytes[at] ?? 0;
    // In 32-bit arithmetic, which wraps after nine digits: longer ones are read again below.
    let mantissa = 0;
    while (byte >= ZERO && byte <= NINE) {
        mantissa = (Math.imul(mantissa, 10) + byte - ZERO) | 0;
        byte = bytes[++at] ?? 0;
    }
    let digits = at - first;
    let power = 0;
    if (byte === DOT) {
        const point = at;
        byte = bytes[++at] ?? 0;
        while (byte >= ZERO && byte <= NINE) {
            mantissa = (Math.imul(mantissa, 10) + byte - ZERO) | 0;
            byte = bytes[++at] ?? 0;
        }
        power = point + 1 - at;
        digits -= power;
    }
    if (digits === 0)
        return -1;
    const last = at;
    if (byte === 101 || byte === 69) {
        byte = bytes[++at] ?? 0;
        const down = byte === MINUS;
        if (down || byte === PLUS)
            byte = bytes[++at] ?? 0;
        const begin = at;
        let exponent = 0;
        while (byte >= ZERO && byte <= NINE) {
            exponent = exponent * 10 + (byte - ZERO);
            byte = bytes[++at] ?? 0;
        }
        if (at === begin || at - begin > 3)
            return -1;
        power += down ? -exponent : exponent;
    }
    if (power < -22 || power > 22)
        return -1;
    const value = digits <= 9 ? scaled(mantissa, power) : longNumber(bytes, first, last, power);
    if (Number.isNaN(value))
        return -1;
    out[row] = value * (1 - 2 * sign);
    return at;
}
/** mantissa * 10^power, rounded once: both are exact doubles. */
function scaled(mantissa, power) {
    return power < 0 ? mantissa / (POWERS[-power] ?? 1) : mantissa * (POWERS[power] ?? 1);
}
/** The digits in `first..last`, a dot among them ignored, times 10^power; NaN when the rounding is not certain. */
function longNumber(bytes, first, last, power) {
    let high = 0;
    let low = 0;
    let count = 0;
    for (let at = first; at < last; at++) {
        const digit = (bytes[at] ?? 0) - ZERO;
        if (digit < 0 || (count === 0 && digit === 0))
            continue;
        if (count < 15)
            high = high * 10 + digit;
        else
            low = low * 10 + digit;
        count++;
    }
    if (count <= 15)
        return scaled(high, power);
    if (count > 30)
        return Number.NaN;
    const scale = POWERS[count - 15] ?? 1;
    // high * scale + low as an unevaluated sum a + b: both steps are exact.
    const product = high * scale;
    const a = product + low;
    const added = a - product;
    const b = productError(high, scale, product) + (product - (a - added)) + (low - added);
    const factor = POWERS[Math.abs(power)] ?? 1;
    let result;
    let correction;
    if (power < 0) {
        result = a / factor;
        const back = result * factor;
        correction = (a - back - productError(result, factor, back) + b) / factor;
    }
    else {
        result = a * factor;
        correction = productError(a, factor, result) + b * factor;
    }
    const doubt = Math.abs(result) * 2 ** -96;
    const above = result + (correction + doubt);
    return above === result + (correction - doubt) ? above : Number.NaN;
}
/** x * y - product, exactly (Dekker's product after Veltkamp's split). */
function productError(x, y, product) {
    const splitX = x * 134217729;
    const highX = splitX - (splitX - x);
    const lowX = x - highX;
    const splitY = y * 134217729;
    const highY = splitY - (splitY - y);
    const lowY = y - highY;
    return lowX * lowY - (product - highX * highY - lowX * highY - highX * lowY);
}
/**
 * Parses the whole number that begins at `from` into the 64-bit integer `row` of `words`, which views a
 * BigInt64Array as pairs of 32-bit words, low word first. Gives the index after it, or -1 when it is not 1 to 15 digits.
 */
function parseInteger(bytes, from, words, row) {
    let at = from;
    let byte = bytes[at] ?? 0;
    const negative = byte === MINUS;
    if (negative)
        byte = bytes[++at] ?? 0;
    const first = at;
    let value = 0;
    while (byte >= ZERO && byte <= NINE) {
        value = value * 10 + (byte - ZERO);
        byte = bytes[++at] ?? 0;
    }
    if (at === first || at - first > 15)
        return -1;
    if (negative)
        value = -value;
    words[2 * row] = value;
    words[2 * row + 1] = Math.floor(value / 4294967296);
    return at;
}

;// CONCATENATED MODULE: ./packages/dataset/src/csv-parser.ts







const csv_parser_QUOTE = 34;
const CODES = { number: 1, integer: 2, text: 3, boolean: 4, vector: 4 };
const SKIP = 0;
const csv_parser_NUMBER = 1;
const csv_parser_INTEGER = 2;
/**
 * Parses records of RFC 4180 from bytes into drafts, without making a string of any cell that is not wanted as text.
 * A record that the bytes cut is parsed again from its beginning once there are more: writing a row twice is harmless,
 * and so no state inside a record has to survive.
 */
class CsvParser {
    findings;
    capacity;
    /** Rows in the batch being filled. */
    rows = 0;
    /** Data rows before that batch. */
    before = 0;
    /** The physical line at which the next record begins, from 1. */
    line;
    #shape;
    #wanted;
    #texts = new TextCache();
    #codes;
    /** By column of the file; `#floats` and `#words` view the same arrays for the fast paths. */
    #drafts = [];
    #floats = [];
    #words = [];
    /** Of vector columns, kept from batch to batch. */
    #widths = new Map();
    /** Cells of the record at hand that are wrong; they count once the record is known to be whole. */
    #wrong = [];
    #lines = 0;
    #from = 0;
    #to = 0;
    #doubled = false;
    constructor(shape, wanted, batchRows) {
        this.#shape = shape;
        this.#wanted = wanted;
        this.line = shape.line;
        this.findings = new Findings(shape.path);
        this.capacity = batchCapacity(batchRows, wanted.length);
        this.#codes = new Uint8Array(shape.names.length);
        for (const { index, kind } of wanted)
            this.#codes[index] = CODES[kind];
        this.#begin();
    }
    /** True when the batch must be taken before there is room for another row. */
    get full() {
        if (this.rows >= this.capacity)
            return true;
        for (const { index, kind } of this.#wanted) {
            const column = this.#drafts[index];
            if (kind === "vector" && column?.kind === "vector" && column.full(this.rows))
                return true;
        }
        return false;
    }
    /** Closes the batch and begins the next. */
    take() {
        const drafts = this.#wanted.map(({ index, kind }) => this.#drafts[index] ?? draft(kind, 0));
        const names = this.#wanted.map(({ name }) => name);
        for (const [place, column] of drafts.entries()) {
            const index = this.#wanted[place]?.index ?? -1;
            if (column.kind === "vector")
                this.#widths.set(index, column.width);
        }
        const batch = finish(names, drafts, this.before, this.rows);
        this.before += this.rows;
        this.rows = 0;
        this.#begin();
        return batch;
    }
    /** Parses whole records from bytes[start..end) until the batch is full; gives where it stopped. `bytes[end]` is LF. */
    parse(bytes, start, end, final) {
        let at = start;
        const vectors = this.#wanted.some(({ kind }) => kind === "vector");
        while (at < end && this.rows < this.capacity && !(vectors && this.full) && !this.findings.full) {
            const next = this.#record(bytes, at, end, final);
            if (next < 0)
                break;
            at = next;
        }
        return at;
    }
    #record(bytes, start, end, final) {
        const { delimiter, names } = this.#shape;
        const width = names.length;
        // A line without a byte is no record of several columns; in one column it is a missing value.
        if (width > 1) {
            const blank = bytes[start] === CR ? start + 1 : start;
            if (bytes[blank] === LF) {
                if (blank >= end && !final)
                    return -1;
                this.line++;
                return Math.min(blank + 1, end);
            }
        }
        if (this.#wrong.length > 0)
            this.#wrong = [];
        this.#lines = 1;
        const row = this.rows;
        let from = start;
        let column = 0;
        for (;;) {
            const code = column < width ? (this.#codes[column] ?? SKIP) : SKIP;
            let stop = -1;
            if (bytes[from] === csv_parser_QUOTE) {
                stop = this.#quoted(bytes, from, end, final);
                if (stop < 0)
                    return -1;
                if (code !== SKIP && (stop < end || final))
                    this.#store(column, row, bytes, this.#from, this.#to);
            }
            else {
                if (code === csv_parser_NUMBER)
                    stop = parseNumber(bytes, from, this.#floats[column] ?? NONE, row);
                else if (code === csv_parser_INTEGER)
                    stop = parseInteger(bytes, from, this.#words[column] ?? NO_WORDS, row);
                if (stop >= 0 && bytes[stop] === CR && bytes[stop + 1] === LF)
                    stop++;
                if (stop < 0 || (bytes[stop] !== delimiter && bytes[stop] !== LF)) {
                    stop = from;
                    let byte = bytes[stop] ?? LF;
                    while (byte !== delimiter && byte !== LF)
                        byte = bytes[++stop] ?? LF;
                    if (code !== SKIP && (stop < end || final)) {
                        this.#doubled = false;
                        const to = byte === LF && stop > from && bytes[stop - 1] === CR ? stop - 1 : stop;
                        this.#store(column, row, bytes, from, to);
                    }
                }
            }
            column++;
            if (stop >= end) {
                if (!final)
                    return -1;
                from = end;
                break;
            }
            from = stop + 1;
            if (bytes[stop] === LF)
                break;
        }
        this.#close(column);
        return from;
    }
    /** The record is whole: counts it, or says what is wrong with it. */
    #close(found) {
        const { names } = this.#shape;
        if (found !== names.length) {
            const message = `expected ${names.length} ${names.length === 1 ? "field" : "fields"} as in the header, found ${found}`;
            this.findings.malformed(this.line, message, "A field that holds the delimiter or a line end must be quoted.");
        }
        else {
            for (const { column, expected, got } of this.#wrong) {
                const place = { row: this.before + this.rows + 1, line: this.line, column: names[column] ?? "" };
                this.findings.mistyped(place, expected, got);
            }
        }
        this.rows++;
        this.line += this.#lines;
    }
    /** Finds the end of a quoted field: sets `#from`, `#to`, `#doubled`; gives the index of what ends the field, or -1. */
    #quoted(bytes, start, end, final) {
        let at = start + 1;
        let lines = 0;
        this.#doubled = false;
        for (;;) {
            let byte = bytes[at] ?? 0;
            while (byte !== csv_parser_QUOTE && at < end) {
                if (byte === LF)
                    lines++;
                byte = bytes[++at] ?? 0;
            }
            if (at >= end) {
                if (!final)
                    return -1;
                const problem = (0,schema_src/* failure */.V2)("dataset-unreadable", `${this.#shape.path}: line ${this.line}: a quoted field never ends`, {
                    hint: "A quote inside a quoted field must be doubled.",
                    at: { path: this.#shape.path, line: this.line },
                });
                throw this.findings.fatal(problem);
            }
            // A doubled quote that the bytes cut in half looks like the end: the record is then cut too, and parsed again.
            if (bytes[at + 1] !== csv_parser_QUOTE || at + 1 >= end)
                break;
            this.#doubled = true;
            at += 2;
        }
        this.#lines += lines;
        this.#from = start + 1;
        this.#to = at;
        const after = bytes[at + 1] === CR && bytes[at + 2] === LF ? at + 2 : at + 1;
        if (bytes[after] === LF || bytes[after] === this.#shape.delimiter)
            return after;
        if (at + 2 >= end && !final)
            return -1;
        const line = this.line + this.#lines - 1;
        const message = `${this.#shape.path}: line ${line}: text after the closing quote of a field`;
        const hint = "A quote inside a quoted field must be doubled.";
        throw this.findings.fatal((0,schema_src/* failure */.V2)("dataset-unreadable", message, { hint, at: { path: this.#shape.path, line } }));
    }
    #store(column, row, bytes, from, to) {
        const target = this.#drafts[column];
        if (target === undefined)
            return;
        if (target.kind === "number" && to > from && parseNumber(bytes, from, target.values, row) === to)
            return;
        const raw = this.#texts.text(bytes, from, to);
        const text = raw === null ? null : this.#doubled ? raw.replaceAll('""', '"') : raw;
        const expected = text === null ? "UTF-8 text" : storeCell(target, row, text);
        if (expected !== null) {
            this.#wrong.push({ column, expected, got: text === null ? "other bytes" : quote(text) });
        }
    }
    #begin() {
        // Filled to the end, as an array with holes or a far first index would be a slow map.
        const width = this.#shape.names.length;
        this.#drafts = new Array(width).fill(undefined);
        this.#floats = new Array(width).fill(NONE);
        this.#words = new Array(width).fill(NO_WORDS);
        for (const { index, kind } of this.#wanted) {
            const column = draft(kind, this.capacity);
            if (column.kind === "vector")
                column.width = this.#widths.get(index) ?? -1;
            this.#drafts[index] = column;
            if (column.kind === "number")
                this.#floats[index] = column.values;
            if (column.kind === "integer")
                this.#words[index] = new Int32Array(column.values.buffer);
        }
    }
}
const NONE = new Float64Array(0);
const NO_WORDS = new Int32Array(0);

;// CONCATENATED MODULE: ./packages/dataset/src/csv.ts







/**
 * Opens a CSV (RFC 4180) or TSV file with a header line, in UTF-8. What pandas does where the RFC is silent: lines without a byte are
 * skipped (but for a file with one column, where they are missing values), and a quote inside an unquoted field is
 * a character like others.
 */
async function openCsv(file, delimiter) {
    const code = delimiter.charCodeAt(0);
    const window = await openWindow(file);
    try {
        const { names } = await readHeader(file, window, code);
        while (!window.final && isBlank(window))
            await skipBlank(window);
        if (isBlank(window)) {
            throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${file.path}: has a header and no rows`, {
                hint: "Expected at least one row under the column names.",
            });
        }
        const columns = names.map((name) => ({ name, native: null }));
        const shape = { path: file.path, columns };
        return {
            ...shape,
            format: "csv",
            read: (want, batchRows) => readCsv({ file, delimiter: code, shape }, want, batchRows),
        };
    }
    finally {
        await window.close();
    }
}
async function* readCsv({ file, delimiter, shape }, want, batchRows) {
    const wanted = findWanted(shape, want);
    await file.assertUnchanged();
    const window = await openWindow(file);
    try {
        const { names, line } = await readHeader(file, window, delimiter);
        const parser = new CsvParser({ path: file.path, names, delimiter, line }, wanted, batchRows);
        for (;;) {
            window.start = parser.parse(window.bytes, window.start, window.end, window.final);
            if (parser.before + parser.rows > file.bounds.rows)
                throw tooLarge("rows", file.bounds.rows, `${file.path}: the number of rows`);
            if (parser.findings.full)
                break;
            if (parser.full) {
                if (!parser.findings.some)
                    yield parser.take();
                else
                    parser.take();
            }
            else if (window.final && window.size === 0)
                break;
            else
                await moreOfRecord(file, window, parser);
        }
        parser.findings.throwIfAny();
        if (parser.rows > 0)
            yield parser.take();
    }
    finally {
        await window.close();
    }
}
async function moreOfRecord(file, window, parser) {
    const { recordBytes } = file.bounds;
    if (window.size > recordBytes) {
        throw tooLarge("recordBytes", recordBytes, `${file.path}: the record that begins at line ${parser.line}`);
    }
    await window.more();
}
async function readHeader(file, window, delimiter) {
    const { path, bounds } = file;
    while (window.size < 3 && !window.final)
        await window.more();
    skipMark(window);
    if (window.size === 0)
        throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: is empty`, { hint: "Expected column names and rows." });
    for (;;) {
        const header = parseHeader(path, window.bytes, window, { delimiter, columns: bounds.columns });
        if (header !== null) {
            window.start = header.next;
            return header;
        }
        if (window.size > bounds.recordBytes)
            throw tooLarge("recordBytes", bounds.recordBytes, `${path}: the header`);
        await window.more();
    }
}
/** Spreadsheets begin UTF-8 files with a byte order mark, which is no part of the first name. */
function skipMark(window) {
    const { bytes, start } = window;
    if (window.size >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf)
        window.start += 3;
}
async function openWindow({ path, gzipped, bounds }) {
    return new ByteWindow(await openSource(path, gzipped, bounds.unpackedBytes));
}
function isBlank(window) {
    return window.bytes.subarray(window.start, window.end).every((byte) => byte === 10 || byte === 13);
}
async function skipBlank(window) {
    window.start = window.end;
    await window.more();
}

;// CONCATENATED MODULE: ./packages/dataset/src/json-value.ts


/** A number whose double would not be what was written: more than 15 digits. */
class LongNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
const LONG_DIGITS = /\d{16}/;
const LONG_INTEGER = /^(-?\d{16,})(?:\.0*)?$/;
// The third parameter is ES2025 (JSON.parse source text access); Node has it, TypeScript's library does not yet.
const keepLong = (_key, value, context) => {
    const digits = typeof value === "number" ? LONG_INTEGER.exec(context?.source ?? "")?.[1] : undefined;
    return digits === undefined ? value : new LongNumber(digits);
};
/** Parses JSON without losing digits of long integers, which become LongNumber. @throws SyntaxError */
function parseJson(text) {
    // The reviver is called for every value of the line, and hardly any line needs it.
    return LONG_DIGITS.test(text)
        ? JSON.parse(text, keepLong)
        : JSON.parse(text);
}
/** Stores a JSON value in row `row` of a draft. Gives null, or what was expected when it is something else. */
function storeValue(draft, row, value) {
    switch (draft.kind) {
        case "number": {
            const number = json_value_numberOf(value);
            if (number === null)
                return EXPECTED.number;
            draft.values[row] = number;
            return null;
        }
        case "integer": {
            const integer = integerOf(value);
            if (integer === null || BigInt.asIntN(64, integer) !== integer)
                return EXPECTED.integer;
            draft.values[row] = integer;
            return null;
        }
        case "text": {
            const text = textOf(value);
            if (text === null)
                return EXPECTED.text;
            draft.values[row] = text;
            return null;
        }
        case "boolean": {
            if (value !== true && value !== false && value !== 1 && value !== 0)
                return EXPECTED.boolean;
            draft.values[row] = Number(value);
            return null;
        }
        case "vector":
            return storeVector(draft, row, Array.isArray(value) ? value.map((item) => json_value_numberOf(item) ?? item) : value);
    }
}
/** What the value itself says it is; null when it says nothing. */
function kindOf(value) {
    if (typeof value === "number")
        return Number.isInteger(value) ? "integer" : "number";
    if (value instanceof LongNumber)
        return "integer";
    if (typeof value === "string")
        return "text";
    if (typeof value === "boolean")
        return "boolean";
    return Array.isArray(value) ? "vector" : null;
}
/** The value for a message: as JSON, without its inside when it is nested. */
function shown(value) {
    if (value === undefined || value === null)
        return null;
    if (value instanceof LongNumber)
        return value.source;
    return typeof value === "object" ? (Array.isArray(value) ? "a list" : "an object") : String(value);
}
function json_value_numberOf(value) {
    if (typeof value === "number")
        return value;
    if (value === null || value === undefined)
        return Number.NaN;
    if (typeof value === "boolean")
        return value ? 1 : 0;
    return value instanceof LongNumber ? Number(value.source) : null;
}
function integerOf(value) {
    if (typeof value === "boolean")
        return value ? 1n : 0n;
    if (value instanceof LongNumber)
        return value.source.length > 40 ? null : BigInt(value.source);
    // Beyond 2^53 a double such as 1e18 may stand for several integers: never guessed.
    return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : null;
}
function textOf(value) {
    if (typeof value === "string")
        return value;
    if (value === null || value === undefined)
        return "";
    if (value instanceof LongNumber)
        return value.source;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl-records.ts





/**
 * Reads the objects of a JSONL file one by one. Blank lines are skipped.
 * @throws ModelgateError `dataset-too-large`, `dataset-unreadable` when the bytes cannot be unpacked
 */
async function* readRecords(file, findings) {
    const { path, gzipped, bounds } = file;
    const window = new ByteWindow(await openSource(path, gzipped, bounds.unpackedBytes));
    let line = 0;
    let searched = 0;
    try {
        for (;;) {
            const found = window.bytes.indexOf(LF, window.start + searched);
            const stop = found < 0 || found >= window.end ? window.end : found;
            if (stop - window.start > bounds.recordBytes) {
                throw tooLarge("recordBytes", bounds.recordBytes, `${path}: line ${line + 1}`);
            }
            if (stop === window.end && !window.final) {
                searched = window.size;
                await window.more();
                continue;
            }
            if (window.size === 0)
                return;
            line++;
            const text = decode(window.bytes.subarray(window.start, stop));
            window.start = Math.min(stop + 1, window.end);
            searched = 0;
            const record = parseLine(line === 1 ? (text?.replace(/^\uFEFF/, "") ?? null) : text, line, findings);
            if (record !== null)
                yield record;
        }
    }
    finally {
        await window.close();
    }
}
/** null: a blank line. */
function parseLine(text, line, findings) {
    if (text === null) {
        findings.malformed(line, "is not UTF-8", "Save the file in UTF-8.");
        return { line, fields: null };
    }
    if (text.trim() === "")
        return null;
    try {
        const value = parseJson(text);
        if (typeof value === "object" && value !== null && !Array.isArray(value)) {
            return { line, fields: value };
        }
        const hint = 'Each line must be an object such as {"label": 1}; a JSON array of objects is not JSONL.';
        findings.malformed(line, "expected a JSON object, got another JSON value", hint);
    }
    catch {
        const hint = /\b(NaN|-?Infinity)\b/.test(text)
            ? "NaN and Infinity are not JSON: write null for a missing number."
            : "Each line must be one whole JSON object.";
        findings.malformed(line, "is not JSON", hint);
    }
    return { line, fields: null };
}

;// CONCATENATED MODULE: ./packages/dataset/src/jsonl.ts







/** The first records decide which columns there are. */
const SAMPLE_RECORDS = 1000;
/**
 * Opens a file with one JSON object a line. Its columns are the keys of the first 1000 records, in the order in which
 * they first appear; a key that a record does not have is a missing value there, like null.
 */
async function openJsonl(file) {
    const { path, bounds } = file;
    const kinds = new Map();
    let records = 0;
    const findings = new Findings(path);
    for await (const { fields } of readRecords(file, findings)) {
        for (const [name, value] of fields === null ? [] : Object.entries(fields)) {
            const kind = kindOf(value);
            const known = kinds.get(name);
            kinds.set(name, known === "integer" && kind === "number" ? kind : (known ?? kind));
        }
        if (kinds.size > bounds.columns)
            throw tooLarge("columns", bounds.columns, `${path}: the number of keys`);
        if (++records >= SAMPLE_RECORDS || findings.full)
            break;
    }
    findings.throwIfAny();
    if (records === 0)
        throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: has no rows`, { hint: "Expected one JSON object a line." });
    const columns = [...kinds].map(([name, native]) => ({ name, native }));
    return {
        path,
        format: "jsonl",
        columns,
        read: (want, batchRows) => readJsonl(file, findWanted({ path, columns }, want), batchRows),
    };
}
async function* readJsonl(file, wanted, batchRows) {
    const findings = new Findings(file.path);
    const capacity = batchCapacity(batchRows, wanted.length);
    const names = wanted.map(({ name }) => name);
    let drafts = wanted.map(({ kind }) => draft(kind, capacity));
    let start = 0;
    let rows = 0;
    await file.assertUnchanged();
    for await (const record of readRecords(file, findings)) {
        storeRecord(record, start + rows + 1, { wanted, drafts, row: rows, findings });
        rows++;
        if (start + rows > file.bounds.rows)
            throw tooLarge("rows", file.bounds.rows, `${file.path}: the number of rows`);
        if (findings.full)
            break;
        if (rows < capacity && !drafts.some((column) => column.kind === "vector" && column.full(rows)))
            continue;
        if (!findings.some)
            yield finish(names, drafts, start, rows);
        drafts = drafts.map((column) => renew(column, capacity));
        start += rows;
        rows = 0;
    }
    findings.throwIfAny();
    if (rows > 0)
        yield finish(names, drafts, start, rows);
}
function storeRecord({ line, fields }, number, { wanted, drafts, row, findings }) {
    if (fields === null)
        return;
    for (const [index, { name, kind }] of wanted.entries()) {
        const column = drafts[index];
        // Own keys only: a column may be called `constructor`.
        const value = Object.hasOwn(fields, name) ? fields[name] : null;
        const expected = column === undefined ? EXPECTED[kind] : storeValue(column, row, value);
        if (expected === null)
            continue;
        const got = shown(value);
        findings.mistyped({ row: number, line, column: name }, expected, got === null ? "nothing" : quote(got));
    }
}
/** An empty draft of the same kind; a vector keeps its width. */
function renew(column, capacity) {
    const fresh = draft(column.kind, capacity);
    if (fresh instanceof VectorDraft && column instanceof VectorDraft)
        fresh.width = column.width;
    return fresh;
}

;// CONCATENATED MODULE: ./packages/dataset/src/opened-file.ts
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




const MAGIC = [
    ["a zip archive (or .xlsx, .npz)", "504b0304"],
    ["compressed with zstd", "28b52ffd"],
    ["compressed with xz", "fd377a585a00"],
    ["an Arrow or Feather file", "4152524f5731"],
    ["a NumPy array", "934e554d5059"],
    ["a Python pickle", "8004"],
    ["text in UTF-16", "fffe"],
    ["text in UTF-16", "feff"],
];
/**
 * Looks at a file before it is read: that it is one, and what its first bytes say.
 * @throws ModelgateError `file-missing`, `dataset-unreadable`
 */
async function openFile(path, given) {
    const before = await facts(path);
    const head = await firstBytes(path);
    refuseForeign(path, head, before.sizeBytes);
    const gzipped = head.subarray(0, 2).toString("hex") === "1f8b";
    const parquet = head.subarray(0, 4).toString("latin1") === "PAR1";
    const { sizeBytes } = before;
    return {
        path,
        sizeBytes,
        gzipped,
        parquet,
        bounds: boundsOf(given, { sizeBytes, compressed: gzipped || parquet }),
        async assertUnchanged() {
            const now = await facts(path);
            if (now.sizeBytes === sizeBytes && now.changedMs === before.changedMs)
                return;
            throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: was changed after it was opened`, {
                hint: "Let nothing write to the data while it is evaluated.",
            });
        },
    };
}
async function facts(path) {
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw unreadable(path, error);
    });
    if (!found.isFile()) {
        const what = found.isDirectory() ? "a directory" : "no regular file";
        throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: expected a file, found ${what}`, {
            hint: "Name one .csv, .tsv, .jsonl or .parquet file.",
        });
    }
    if (found.size === 0) {
        throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: is empty`, { hint: "Expected column names and rows." });
    }
    return { sizeBytes: found.size, changedMs: found.mtimeMs };
}
async function firstBytes(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
            return buffer.subarray(0, bytesRead);
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
        throw unreadable(path, error);
    }
}
function refuseForeign(path, head, sizeBytes) {
    if (head.toString("latin1").startsWith("version https://git-lfs") && sizeBytes < 1024) {
        throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: is a Git LFS pointer, not the data it stands for`, {
            hint: "Fetch the data: `git lfs pull`, or `lfs: true` for actions/checkout.",
        });
    }
    const hex = head.toString("hex");
    const known = MAGIC.find(([, bytes]) => hex.startsWith(bytes));
    if (known === undefined)
        return;
    throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: expected CSV, JSONL or Parquet, found ${known[0]}`, {
        hint: "Write the data as .csv or .jsonl in UTF-8 (.gz is fine), or as .parquet.",
    });
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(6367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js
var column = __webpack_require__(6167);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(8499);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/encoding.js
var src_encoding = __webpack_require__(3448);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/plain.js
var src_plain = __webpack_require__(4809);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var hyparquet_compressors_src = __webpack_require__(138);
;// CONCATENATED MODULE: ./packages/dataset/src/parquet-runs.ts
/**
 * Reads the hybrid of run lengths and packed bits in which Parquet writes levels and dictionary indices
 * (apache/parquet-format, Encodings.md). It streams: a run of 200 million values is a handful of bytes, and
 * whoever unfolds it into an array first has lost.
 */
class RunReader {
    /** What the values consumed last were. */
    value = 0;
    #bytes;
    #width;
    #at;
    #end;
    #repeated = 0;
    #packed = 0;
    #bit = 0;
    constructor(bytes, { from, to, width }) {
        if (width > 32 || from < 0 || to > bytes.length || from > to)
            throw new RangeError("levels lie outside of their page");
        this.#bytes = bytes;
        this.#at = from;
        this.#end = to;
        this.#width = width;
    }
    /** Consumes one to `most` equal values: sets `value`, gives how many. */
    take(most) {
        if (this.#repeated === 0 && this.#packed === 0)
            this.#next();
        if (this.#repeated > 0) {
            const count = Math.min(most, this.#repeated);
            this.#repeated -= count;
            this.value = this.#repeatedValue;
            return count;
        }
        this.#packed--;
        this.value = this.#bits();
        return 1;
    }
    #repeatedValue = 0;
    #next() {
        if (this.#width === 0) {
            this.#repeated = Number.MAX_SAFE_INTEGER;
            return;
        }
        const header = this.#varint();
        if (header % 2 === 1) {
            this.#packed = Math.floor(header / 2) * 8;
            // Writers may leave out the padding of the last group, so missing bytes read as zero; a whole group may not miss.
            if (this.#at >= this.#end)
                throw new RangeError("levels or indices end too early");
            this.#bit = this.#at * 8;
            this.#at = Math.min(this.#end, this.#at + (this.#packed / 8) * this.#width);
        }
        else {
            this.#repeated = header / 2;
            this.#repeatedValue = 0;
            for (let shift = 0; shift < this.#width; shift += 8)
                this.#repeatedValue += this.#byte() * 2 ** shift;
        }
        if (this.#repeated === 0 && this.#packed === 0)
            this.#next();
    }
    #bits() {
        let value = 0;
        let got = 0;
        while (got < this.#width) {
            const inside = this.#bit & 7;
            const index = Math.floor(this.#bit / 8);
            if (index >= this.#at)
                throw new RangeError("levels or indices end too early");
            const count = Math.min(8 - inside, this.#width - got);
            value += (((this.#bytes[index] ?? 0) >>> inside) & ((1 << count) - 1)) * 2 ** got;
            got += count;
            this.#bit += count;
        }
        return value;
    }
    #varint() {
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.#byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 128)
                return value;
        }
        throw new RangeError("a run length has more than five bytes");
    }
    #byte() {
        if (this.#at >= this.#end)
            throw new RangeError("levels or indices end too early");
        return this.#bytes[this.#at++] ?? 0;
    }
}
/** Bits that hold values up to `most`. */
function bitWidth(most) {
    return 32 - Math.clz32(most);
}

;// CONCATENATED MODULE: ./packages/dataset/src/parquet-pages.ts






/**
 * Unpacks page bytes, never to more than `length`. Node's own zlib, zstd and brotli take a bound (the zstd of
 * hyparquet-compressors does not); Snappy and LZ4 come from hyparquet-compressors and are given that length.
 */
function unpack(bytes, codec, length) {
    if (length === 0)
        return new Uint8Array(0);
    const page = unpackWith(bytes, codec, length);
    if (page.length !== length)
        throw new RangeError(`a page has ${page.length} bytes where its header says ${length}`);
    return page;
}
function unpackWith(bytes, codec, maxOutputLength) {
    switch (codec) {
        case "UNCOMPRESSED":
            return bytes;
        case "GZIP":
            return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength });
        case "ZSTD":
            return (0,external_node_zlib_.zstdDecompressSync)(bytes, { maxOutputLength });
        case "BROTLI":
            return (0,external_node_zlib_.brotliDecompressSync)(bytes, { maxOutputLength });
        default: {
            const decompress = hyparquet_compressors_src/* compressors */.Vm[codec];
            if (decompress === undefined)
                throw new RangeError(`compression ${codec} is not supported`);
            return decompress(bytes, maxOutputLength);
        }
    }
}
/** Decodes `count` stored values that begin at `from`. Every allocation is bounded by the page's bytes or by `count`. */
function decodeValues(page, from, count, column) {
    const { encoding, element } = column;
    const { type, type_length: width } = element;
    if (type === undefined)
        throw new RangeError("a column has no type");
    const dense = encoding.endsWith("_DICTIONARY") || encoding === "RLE";
    const most = type === "BYTE_ARRAY" ? MOST_TEXTS : MOST_VALUES;
    if (!dense && count > most)
        throw new RangeError(`a page of ${count} values; the most is ${most}: write smaller pages`);
    const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: from };
    switch (encoding) {
        case "PLAIN":
            return {
                raw: type === "BYTE_ARRAY" ? plainBytes(page, from, count) : plainFixed(reader, type, count, width),
            };
        case "PLAIN_DICTIONARY":
        case "RLE_DICTIONARY": {
            if (count === 0)
                return { raw: [] };
            return { indices: new RunReader(page, { from: from + 1, to: page.length, width: page[from] ?? 0 }) };
        }
        case "RLE":
            return { indices: new RunReader(page, { from: from + 4, to: page.length, width: 1 }) };
        case "BYTE_STREAM_SPLIT":
            if (page.length - from < count * ((parquet_pages_BITS[type] ?? (width ?? 0) * 8) / 8))
                throw new RangeError("a page ends before its values");
            return { raw: (0,src_encoding/* byteStreamSplit */.L)(reader, count, type, width) };
        case "DELTA_BINARY_PACKED": {
            const raw = type === "INT32" ? new Int32Array(count) : new BigInt64Array(count);
            if (count > 0)
                (0,delta/* deltaBinaryUnpack */._H)(reader, count, raw);
            return { raw };
        }
        case "DELTA_LENGTH_BYTE_ARRAY": {
            const raw = new Array(count);
            if (count > 0)
                (0,delta/* deltaLengthByteArray */.MR)(reader, count, raw);
            return { raw };
        }
        case "DELTA_BYTE_ARRAY":
            return { raw: count === 0 ? [] : deltaBytes(reader, count) };
        default:
            throw new RangeError(`encoding ${encoding} is not supported`);
    }
}
/** Values of one page that are unfolded into an array; indices and levels are not. */
const MOST_VALUES = 2 ** 24;
const MOST_TEXTS = 2 ** 22;
const parquet_pages_BITS = {
    BOOLEAN: 1,
    INT32: 32,
    FLOAT: 32,
    INT64: 64,
    DOUBLE: 64,
    INT96: 96,
};
function plainFixed(reader, type, count, width) {
    const bits = parquet_pages_BITS[type] ?? (width ?? 0) * 8;
    const room = (reader.view.byteLength - reader.offset) * 8;
    if (bits <= 0 || count * bits > room)
        throw new RangeError("a page ends before its values");
    return (0,src_plain/* readPlain */.r)(reader, type, count, width);
}
function plainBytes(page, from, count) {
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
    const values = [];
    let at = from;
    while (values.length < count) {
        const length = view.getUint32(at, true);
        at += 4;
        if (at + length > page.length)
            throw new RangeError("a page ends before its values");
        values.push(page.subarray(at, at + length));
        at += length;
    }
    return values;
}
/** Each value repeats a prefix of the one before: a few bytes can ask for terabytes, so the sum is checked first. */
function deltaBytes(reader, count) {
    const prefixes = new Int32Array(count);
    (0,delta/* deltaBinaryUnpack */._H)(reader, count, prefixes);
    const suffixes = new Array(count);
    (0,delta/* deltaLengthByteArray */.MR)(reader, count, suffixes);
    let total = 0;
    const values = [];
    let previous = new Uint8Array(0);
    for (const [index, suffix] of suffixes.entries()) {
        const prefix = prefixes[index] ?? 0;
        if (prefix < 0 || prefix > previous.length)
            throw new RangeError("a text repeats more than there is before it");
        total += prefix + suffix.length;
        if (total > MOST_PAGE_BYTES)
            throw new RangeError(`the texts of one page are longer than ${MOST_PAGE_BYTES} bytes`);
        const value = new Uint8Array(prefix + suffix.length);
        value.set(previous.subarray(0, prefix));
        value.set(suffix, prefix);
        values.push(value);
        previous = value;
    }
    return values;
}
/** A choice: nothing beyond this is unpacked at once. */
const MOST_PAGE_BYTES = 2 ** 28;

;// CONCATENATED MODULE: ./packages/dataset/src/parquet-values.ts
/** The kinds a column can be wanted as, by what the file says it is. */
const CONVERTS = {
    number: ["number", "integer", "boolean", "text", "vector"],
    integer: ["number", "integer", "boolean", "text", "vector"],
    boolean: ["number", "integer", "boolean", "text", "vector"],
    text: ["text"],
};
/** Whether values of this meaning can become the wanted kind at all. */
function canBecome(meaning, kind) {
    return CONVERTS[meaning.native].includes(kind);
}
/** Converts stored values. Numbers that need no conversion are copied as arrays. */
function convert(raw, meaning, kind) {
    const fast = meaning.plain ? convertPlain(raw, kind) : null;
    if (fast !== null)
        return { list: fast, wrong: new Map() };
    const list = empty(kind, raw.length);
    const wrong = new Map();
    for (let index = 0; index < raw.length; index++) {
        const scalar = meaning.scalar(raw[index]);
        const value = scalar === null ? null : become(scalar, meaning, kind);
        if (value === null)
            wrong.set(index, scalar === null ? "bytes that are not UTF-8" : String(scalar));
        else
            list[index] = value;
    }
    return { list, wrong };
}
function empty(kind, length) {
    if (kind === "integer")
        return new BigInt64Array(length);
    if (kind === "text")
        return new Array(length);
    return kind === "boolean" ? new Uint8Array(length) : new Float64Array(length);
}
function convertPlain(raw, kind) {
    if (kind === "number" || kind === "vector") {
        if (raw instanceof Float64Array)
            return raw;
        if (raw instanceof Float32Array || raw instanceof Int32Array)
            return new Float64Array(raw);
        return raw instanceof BigInt64Array ? doubles(raw) : null;
    }
    return kind === "integer" && raw instanceof BigInt64Array ? raw : null;
}
/** The nearest doubles, without a bigint for each: the high word is exact, and adding the low one rounds once. */
function doubles(integers) {
    const words = new Int32Array(integers.buffer, integers.byteOffset, integers.length * 2);
    const list = new Float64Array(integers.length);
    for (let index = 0; index < list.length; index++) {
        list[index] = (words[2 * index + 1] ?? 0) * 4294967296 + ((words[2 * index] ?? 0) >>> 0);
    }
    return list;
}
function become(scalar, meaning, kind) {
    switch (kind) {
        case "number":
        case "vector":
            return Number(scalar);
        case "text":
            return parquet_values_textOf(scalar, meaning.single);
        case "boolean": {
            const number = Number(scalar);
            return number === 0 || number === 1 ? number : null;
        }
        case "integer": {
            const integer = parquet_values_integerOf(scalar);
            return integer !== null && BigInt.asIntN(64, integer) === integer ? integer : null;
        }
    }
}
function parquet_values_integerOf(scalar) {
    if (typeof scalar === "bigint")
        return scalar;
    if (typeof scalar === "string")
        return /^-?\d+$/.test(scalar) ? BigInt(scalar) : null;
    const number = Number(scalar);
    return Number.isSafeInteger(number) ? BigInt(number) : null;
}
/** Shortest text: 3 for 3.0, 0.1 for the float32 nearest to it, nothing for NaN, which is a missing value. */
function parquet_values_textOf(scalar, single) {
    if (typeof scalar !== "number")
        return String(scalar);
    if (Number.isNaN(scalar))
        return "";
    if (!single || Number.isInteger(scalar))
        return String(scalar);
    for (let digits = 6; digits < 9; digits++) {
        const short = Number(scalar.toPrecision(digits));
        if (Math.fround(short) === scalar)
            return String(short);
    }
    return String(Number(scalar.toPrecision(9)));
}

;// CONCATENATED MODULE: ./packages/dataset/src/parquet-column.ts





const FIRST_PEEK = 2 ** 12;
const MOST_HEADER = 2 ** 24;
/**
 * The pages of one column, row group after row group. Page headers are read and bounded here rather than by
 * hyparquet's reader, which would take a whole column chunk of a row group into memory and believe every count.
 */
async function* readPages({ handle, metadata, budget }, leaf, kind) {
    for (const group of metadata.row_groups) {
        if (group.num_rows === 0n)
            continue;
        const chunk = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema.join(".") === leaf.path);
        if (chunk?.meta_data === undefined || chunk.file_path)
            throw new RangeError(`column ${leaf.path} is not in the file`);
        const meta = chunk.meta_data;
        const end = Number(start(meta) + meta.total_compressed_size);
        let at = Number(start(meta));
        let left = Number(meta.num_values);
        let dictionary = null;
        while (left > 0) {
            const { header, next } = await parquet_column_readHeader(handle, at, end);
            const bytes = await readBytes(handle, next, header.compressed_page_size);
            at = next + bytes.length;
            charge(budget, header.uncompressed_page_size);
            if (header.type === "DICTIONARY_PAGE") {
                dictionary = readDictionary(bytes, header, { meta, leaf, kind });
            }
            else if (header.type === "DATA_PAGE" || header.type === "DATA_PAGE_V2") {
                const page = readPage(bytes, header, { meta, leaf, kind, dictionary, most: left });
                left -= page.slots;
                yield { ...page, last: left === 0, groupRows: Number(group.num_rows) };
            }
        }
    }
}
function start(meta) {
    const { dictionary_page_offset: dictionary, data_page_offset: data } = meta;
    return dictionary !== undefined && dictionary > 0n && dictionary < data ? dictionary : data;
}
async function parquet_column_readHeader(handle, at, end) {
    for (let peek = FIRST_PEEK;; peek *= 8) {
        const length = Math.min(peek, end - at);
        if (length <= 0)
            throw new RangeError("a column ends before its values");
        const bytes = await readBytes(handle, at, length);
        const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 };
        let header;
        try {
            header = (0,column/* parquetHeader */.wK)(reader);
        }
        catch (error) {
            // Statistics with long texts make long headers.
            if (length === end - at || peek > MOST_HEADER)
                throw error;
            continue;
        }
        const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
        if (!(packed >= 0) || at + reader.offset + packed > end || !(unpacked >= 0))
            throw new RangeError("a page lies outside of its column");
        return { header, next: at + reader.offset };
    }
}
/** A buffer of its own, so that arrays of doubles can view it. */
async function readBytes(handle, at, length) {
    const bytes = new Uint8Array(length);
    let got = 0;
    while (got < length) {
        const { bytesRead } = await handle.read(bytes, got, length - got, at + got);
        if (bytesRead === 0)
            throw new RangeError("the file ends too early");
        got += bytesRead;
    }
    return bytes;
}
function charge(budget, bytes) {
    if (bytes > MOST_PAGE_BYTES)
        throw new RangeError(`a page of ${bytes} bytes; the most is ${MOST_PAGE_BYTES}: write smaller pages`);
    budget.used += bytes;
    if (budget.used > budget.limit)
        throw tooLarge("unpackedBytes", budget.limit, `${budget.path}: the unpacked pages of the wanted columns`);
}
function readDictionary(bytes, header, { meta, leaf, kind }) {
    const page = unpack(bytes, meta.codec, header.uncompressed_page_size);
    const count = header.dictionary_page_header?.num_values ?? -1;
    if (!(count >= 0))
        throw new RangeError("a dictionary has no length");
    const stored = decodeValues(page, 0, count, { encoding: "PLAIN", element: leaf.element });
    return convert("raw" in stored ? stored.raw : [], leaf.meaning, kind);
}
function readPage(bytes, header, target) {
    const { meta, leaf, kind, dictionary, most } = target;
    const size = header.uncompressed_page_size;
    const v1 = header.data_page_header;
    const v2 = header.data_page_header_v2;
    const slots = v1?.num_values ?? v2?.num_values ?? -1;
    if (!(slots >= 0 && slots <= most))
        throw new RangeError(`a page claims ${slots} values where ${most} are left`);
    const encoding = v1?.encoding ?? v2?.encoding ?? "PLAIN";
    const levels = v2 === undefined ? levelsV1(unpack(bytes, meta.codec, size), leaf) : levelsV2(bytes, v2, { meta, size });
    const make = (span, highest) => highest === 0 ? null : new RunReader(levels.head, { ...span, width: bitWidth(highest) });
    const present = parquet_column_count(make(levels.definition, leaf.definition), leaf.definition, slots);
    const stored = decodeValues(levels.body, levels.from, present, { encoding, element: leaf.element });
    const { values, indices } = resolve(stored, encoding, { leaf, kind, dictionary });
    return {
        slots,
        repetition: make(levels.repetition, leaf.list ? 1 : 0),
        definition: present === slots && !leaf.list ? null : make(levels.definition, leaf.definition),
        values,
        indices,
    };
}
const FALSE_TRUE = [false, true];
function resolve(stored, encoding, { leaf, kind, dictionary }) {
    if ("raw" in stored)
        return { values: convert(stored.raw, leaf.meaning, kind), indices: null };
    const values = encoding === "RLE" ? convert(FALSE_TRUE, leaf.meaning, kind) : dictionary;
    if (values === null)
        throw new RangeError("a page refers to a dictionary that is not there");
    return { values, indices: stored.indices };
}
function levelsV1(page, leaf) {
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
    const span = (from, present) => {
        if (!present)
            return { from, to: from };
        return { from: from + 4, to: from + 4 + view.getUint32(from, true) };
    };
    const repetition = span(0, leaf.list);
    const definition = span(repetition.to, leaf.definition > 0);
    return { head: page, repetition, definition, body: page, from: definition.to };
}
function levelsV2(bytes, header, { meta, size }) {
    const { repetition_levels_byte_length: first, definition_levels_byte_length: second } = header;
    const both = first + second;
    if (!(first >= 0 && second >= 0 && both <= bytes.length && both <= size))
        throw new RangeError("levels lie outside of their page");
    const packed = bytes.subarray(both);
    const body = header.is_compressed === false ? packed : unpack(packed, meta.codec, size - both);
    return {
        head: bytes,
        repetition: { from: 0, to: first },
        definition: { from: first, to: both },
        body,
        from: 0,
    };
}
function parquet_column_count(levels, highest, slots) {
    if (levels === null)
        return slots;
    let present = 0;
    for (let seen = 0; seen < slots;) {
        const run = levels.take(slots - seen);
        if (levels.value === highest)
            present += run;
        seen += run;
    }
    return present;
}

;// CONCATENATED MODULE: ./packages/dataset/src/parquet-cursor.ts



/** More elements than this in one list are taken for a broken file. */
const MOST_ELEMENTS = 2 ** 22;
/** Hands out the rows of one column, however its pages are cut. */
class ColumnCursor {
    #pages;
    #leaf;
    #name;
    #findings;
    #page = null;
    /** Slots of the page not yet used, and the next of its values that follow each other. */
    #left = 0;
    #value = 0;
    #groupRows = 0;
    /** A repetition level that was read and belongs to the next row. */
    #ahead = false;
    #items = new Float64Array(16);
    constructor(pages, column, findings) {
        this.#pages = pages;
        this.#leaf = column.leaf;
        this.#name = column.name;
        this.#findings = findings;
    }
    /** Writes the next `rows` rows to the draft. `row` is the number of the first. */
    async fill(draft, rows, row) {
        for (let at = 0; at < rows;) {
            if (this.#left === 0 && !(await this.#turn()))
                throw new RangeError(`column ${this.#name} has fewer rows than the file`);
            if (draft instanceof VectorDraft) {
                if (await this.#list())
                    this.#storeList({ draft, at, row: row + at });
                at++;
            }
            else {
                const count = Math.min(rows - at, this.#left);
                this.#flat({ draft, at, row: row + at }, count);
                this.#groupRows += count;
                at += count;
            }
        }
    }
    /** Ends the reading. @throws RangeError when there are rows left */
    async end() {
        if (this.#left > 0 || (await this.#turn()))
            throw new RangeError(`column ${this.#name} has more rows than the file`);
    }
    close() {
        return this.#pages.return(undefined);
    }
    async #turn() {
        if (this.#page?.last === true) {
            if (this.#groupRows !== this.#page.groupRows)
                throw new RangeError(`column ${this.#name} has other rows than its row group`);
            this.#groupRows = 0;
        }
        do {
            const next = await this.#pages.next();
            if (next.done === true)
                return false;
            this.#page = next.value;
            this.#left = next.value.slots;
            this.#value = 0;
        } while (this.#left === 0);
        return true;
    }
    #flat({ draft, at, row }, count) {
        const { definition } = this.#page ?? {};
        this.#left -= count;
        for (let done = 0; done < count;) {
            const run = definition?.take(count - done) ?? count - done;
            const target = { draft, at: at + done, row: row + done };
            if (!definition || definition.value === this.#leaf.definition)
                this.#copy(target, run);
            else
                this.#miss(target, run);
            done += run;
        }
    }
    #copy(target, count) {
        if (this.#page === null)
            return;
        const { indices, values } = this.#page;
        const [slots, list] = [target.draft.values, values.list];
        if (indices) {
            for (let done = 0; done < count;) {
                const run = indices.take(count - done);
                if (indices.value >= list.length)
                    throw new RangeError("an index lies outside of its dictionary");
                this.#complain(target, done, values.wrong.get(indices.value));
                const value = list[indices.value] ?? 0;
                for (let index = 0; index < run; index++)
                    slots[target.at + done + index] = value;
                done += run;
            }
            return;
        }
        const from = this.#value;
        this.#value += count;
        if (this.#value > list.length)
            throw new RangeError(`column ${this.#name}: a page ends before its values`);
        for (const [index, text] of values.wrong) {
            if (index >= from && index < this.#value)
                this.#complain(target, index - from, text);
        }
        if (target.draft.kind === "number" && list instanceof Float64Array) {
            target.draft.values.set(list.subarray(from, from + count), target.at);
        }
        else {
            for (let index = 0; index < count; index++)
                slots[target.at + index] = list[from + index] ?? 0;
        }
    }
    /** Names a value that could not be converted. */
    #complain({ draft, row }, ahead, text) {
        if (text === undefined)
            return;
        this.#findings.mistyped({ row: row + ahead, column: this.#name }, EXPECTED[draft.kind], quote(text));
    }
    #miss({ draft, at, row }, count) {
        if (draft.kind === "number")
            draft.values.fill(Number.NaN, at, at + count);
        else if (draft.kind === "text")
            for (let index = at; index < at + count; index++)
                draft.values[index] = "";
        else {
            for (let index = 0; index < Math.min(count, 10); index++) {
                this.#findings.mistyped({ row: row + index, column: this.#name }, EXPECTED[draft.kind], "nothing");
            }
        }
    }
    #length = 0;
    /** Gathers one list into `#items`; gives false when the row has no list. */
    async #list() {
        this.#length = 0;
        let any = false;
        for (let first = true;; first = false) {
            if (this.#left === 0) {
                // A list may go on in the next page, but never in the next row group.
                if (this.#page?.last === true)
                    break;
                if (!(await this.#turn()))
                    break;
            }
            const page = this.#page;
            if (page === null)
                break;
            if (!this.#ahead) {
                page.repetition?.take(1);
                const begins = page.repetition?.value === 0;
                if (first && !begins)
                    throw new RangeError(`column ${this.#name}: a row group begins within a list`);
                if (!first && begins) {
                    this.#ahead = true;
                    break;
                }
            }
            this.#ahead = false;
            this.#left--;
            page.definition?.take(1);
            const level = page.definition?.value ?? this.#leaf.definition;
            if (level >= this.#leaf.slot) {
                any = true;
                this.#push(level === this.#leaf.definition ? this.#next(page) : Number.NaN);
            }
        }
        this.#groupRows++;
        return any || this.#length === 0;
    }
    #next({ indices, values }) {
        indices?.take(1);
        const value = values.list[indices?.value ?? this.#value++];
        if (typeof value !== "number")
            throw new RangeError(`column ${this.#name}: a value lies outside of its page`);
        return value;
    }
    #push(value) {
        if (this.#length >= MOST_ELEMENTS)
            throw new RangeError(`column ${this.#name}: a list of more than ${MOST_ELEMENTS} numbers`);
        if (this.#length === this.#items.length) {
            const larger = new Float64Array(this.#length * 2);
            larger.set(this.#items);
            this.#items = larger;
        }
        this.#items[this.#length++] = value;
    }
    #storeList({ draft, at, row }) {
        if (!(draft instanceof VectorDraft))
            return;
        const expected = storeVector(draft, at, this.#items.subarray(0, this.#length));
        if (expected === null)
            return;
        const got = this.#length === 0 ? "nothing" : `${this.#length} numbers`;
        this.#findings.mistyped({ row, column: this.#name }, expected, got);
    }
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/schema.js
var schema = __webpack_require__(8286);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var src_convert = __webpack_require__(9234);
;// CONCATENATED MODULE: ./packages/dataset/src/parquet-meaning.ts


const same = (raw) => raw;
/** Reads the annotations of a column; null when no kind can hold its values. */
function meaningOf(element) {
    const { type, converted_type: converted, logical_type: logical } = element;
    const known = (native, scalar = same) => {
        return {
            native,
            scalar,
            plain: scalar === same,
            single: type === "FLOAT" || logical?.type === "FLOAT16",
        };
    };
    if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
        const scale = (logical?.type === "DECIMAL" ? logical.scale : element.scale) ?? 0;
        return known("number", (raw) => decimal(parquet_meaning_integerOf(raw), scale));
    }
    if (converted === "DATE" || logical?.type === "DATE")
        return known("text", (raw) => instant(BigInt(raw) * DAY).slice(0, 10));
    if (type === "INT96")
        return known("text", (raw) => instant(int96(raw)));
    const time = timeOf(element);
    if (time !== null)
        return known("text", time);
    if (type === "FIXED_LEN_BYTE_ARRAY") {
        if (logical?.type === "FLOAT16")
            return known("number", (raw) => (0,src_convert/* parseFloat16 */.dq)(raw) ?? null);
        return logical?.type === "UUID" ? known("text", (raw) => uuid(raw)) : null;
    }
    if (type === "BYTE_ARRAY") {
        const text = converted === undefined || ["UTF8", "ENUM", "JSON"].includes(converted);
        const opaque = logical !== undefined && !["STRING", "ENUM", "JSON"].includes(logical.type);
        return text && !opaque ? known("text", (raw) => decode(raw)) : null;
    }
    if (type === "BOOLEAN")
        return known("boolean");
    if (type === "FLOAT" || type === "DOUBLE")
        return known("number");
    const unsigned = converted?.startsWith("UINT") === true || (logical?.type === "INTEGER" && !logical.isSigned);
    if (type === "INT32")
        return unsigned ? known("integer", (raw) => raw >>> 0) : known("integer");
    if (type === "INT64")
        return unsigned ? known("integer", (raw) => BigInt.asUintN(64, raw)) : known("integer");
    return null;
}
const DAY = 86400000000000n;
const NANOS = { MILLIS: 1000000n, MICROS: 1000n, NANOS: 1n };
const CONVERTED_TIMES = {
    TIMESTAMP_MILLIS: "MILLIS",
    TIMESTAMP_MICROS: "MICROS",
    TIME_MILLIS: "MILLIS",
    TIME_MICROS: "MICROS",
};
/** Times and timestamps as ISO 8601 with as many decimals as they have; `Z` when they are instants. */
function timeOf({ converted_type: converted, logical_type: logical, }) {
    if (logical?.type === "TIMESTAMP" || logical?.type === "TIME") {
        const nanos = NANOS[logical.unit];
        if (logical.type === "TIME")
            return (raw) => instant(parquet_meaning_integerOf(raw) * nanos).slice(11);
        const zone = logical.isAdjustedToUTC ? "Z" : "";
        return (raw) => instant(parquet_meaning_integerOf(raw) * nanos) + zone;
    }
    const unit = CONVERTED_TIMES[converted ?? ""];
    if (unit === undefined)
        return null;
    if (converted?.startsWith("TIMESTAMP"))
        return (raw) => `${instant(parquet_meaning_integerOf(raw) * NANOS[unit])}Z`;
    return (raw) => instant(parquet_meaning_integerOf(raw) * NANOS[unit]).slice(11);
}
/** Nanoseconds since 1970 as 2024-01-31T12:34:56.789, without needless decimals. */
function instant(nanos) {
    const below = ((nanos % 1000000000n) + 1000000000n) % 1000000000n;
    const date = new Date(Number((nanos - below) / 1000000n));
    // Year 0 to 9999 only: others have no agreed text.
    const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
    if (text.length !== 24)
        throw new RangeError(`a date is outside of the years 0 to 9999`);
    const decimals = below === 0n ? "" : `.${below.toString().padStart(9, "0")}`.replace(/(?:000){1,2}$/, "");
    return text.slice(0, 19) + decimals;
}
function int96(value) {
    return ((value >> 64n) - 2440588n) * DAY + BigInt.asUintN(64, value);
}
function parquet_meaning_integerOf(raw) {
    if (typeof raw === "bigint")
        return raw;
    if (typeof raw === "number")
        return BigInt(raw);
    const bytes = raw;
    const value = bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
    return BigInt.asIntN(bytes.length * 8, value);
}
/** A decimal as text, exact. */
function decimal(unscaled, scale) {
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
    const fraction = scale === 0 ? "" : digits.slice(-scale).replace(/0+$/, "");
    const whole = scale === 0 ? digits : digits.slice(0, -scale);
    return `${unscaled < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
function uuid(bytes) {
    return Buffer.from(bytes)
        .toString("hex")
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

;// CONCATENATED MODULE: ./packages/dataset/src/parquet-schema.ts



/** The top-level columns in file order. */
function columnsOf(metadata) {
    return (0,src_metadata/* parquetSchema */.YR)(metadata).children.map((tree) => {
        const leaf = leafOf(tree);
        const native = leaf === null
            ? null
            : leaf.list
                ? leaf.meaning.native === "text"
                    ? null
                    : "vector"
                : leaf.meaning.native;
        return { name: tree.element.name, native, leaf };
    });
}
function leafOf(tree) {
    const steps = stepsTo(tree);
    const last = steps?.at(-1);
    if (steps === null || last === undefined)
        return null;
    const meaning = meaningOf(last.element);
    if (meaning === null)
        return null;
    const repeated = steps.findIndex(({ element }) => element.repetition_type === "REPEATED");
    return {
        path: last.path.join("."),
        element: last.element,
        meaning,
        list: repeated >= 0,
        definition: levels(steps),
        slot: levels(steps.slice(0, repeated + 1)),
    };
}
/** The way from the column down to its values: itself, or the two or three levels of a list. */
function stepsTo(tree) {
    if (tree.children.length === 0)
        return [tree];
    const [middle] = tree.children;
    if (!(0,schema/* isListLike */.wq)(tree) || middle === undefined)
        return null;
    if (middle.children.length === 0)
        return [tree, middle];
    const [inner] = middle.children;
    if (inner === undefined || inner.children.length > 0 || inner.element.repetition_type === "REPEATED")
        return null;
    return [tree, middle, inner];
}
function levels(steps) {
    return steps.filter(({ element }) => element.repetition_type !== "REQUIRED").length;
}

;// CONCATENATED MODULE: ./packages/dataset/src/parquet.ts












/** A choice: far beyond the footers of ordinary files, and small enough to parse in memory. */
const MOST_FOOTER_BYTES = 2 ** 27;
const TRAILER = 8;
/**
 * Opens a Parquet file: its footer is read and every size in it held against the bounds.
 * @throws ModelgateError `dataset-unreadable`, `dataset-too-large`
 */
async function openParquet(file) {
    const { path } = file;
    if (!file.parquet) {
        throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: is no Parquet file: it does not begin with PAR1`, {
            hint: "Write it again, or give it the ending of what it is.",
        });
    }
    // A damaged footer can hold anything anywhere, so everything that looks at it first does so in here.
    const { metadata, columns } = await withHandle(path, async (handle) => {
        const metadata = await readFooter(handle, file);
        const columns = columnsOf(metadata);
        if (columns.length > file.bounds.columns) {
            throw tooLarge("columns", file.bounds.columns, `${path}: the number of columns`);
        }
        const names = columns.map(({ name }) => name);
        refuseDuplicates(path, names);
        checkRows(file, metadata);
        return { metadata, columns };
    });
    const shape = { path, columns: columns.map(({ name, native }) => ({ name, native })) };
    return {
        ...shape,
        format: "parquet",
        read: (want, batchRows) => readParquet(file, { metadata, columns }, findWanted(shape, want), batchRows),
    };
}
async function* readParquet(file, known, wanted, batchRows) {
    const { path, bounds } = file;
    const { metadata } = known;
    const sources = wanted.map((column) => sourceOf(path, column, known.columns));
    (0,schema_src/* throwProblems */.Jh)(sources.flatMap((source) => ("code" in source ? [source] : [])));
    const readable = sources.flatMap((source) => ("code" in source ? [] : [source]));
    const cells = checkSize(file, metadata, readable);
    const total = Number(metadata.num_rows);
    const capacity = batchCapacity(batchRows, Math.ceil(cells / total));
    await file.assertUnchanged();
    const handle = await (0,promises_.open)(path);
    const findings = new Findings(path);
    const budget = { path, limit: bounds.unpackedBytes, used: 0 };
    const cursors = readable.map((source) => {
        return new ColumnCursor(readPages({ handle, metadata, budget }, source.leaf, source.kind), source, findings);
    });
    const widths = new Map();
    try {
        for (let first = 0; first < total && !findings.full; first += capacity) {
            const rows = Math.min(capacity, total - first);
            const drafts = readable.map(({ name, kind }) => {
                const column = draft(kind, rows);
                if (column instanceof VectorDraft)
                    column.width = widths.get(name) ?? -1;
                return column;
            });
            for (const [index, column] of drafts.entries())
                await parquet_wrapped(path, cursors[index]?.fill(column, rows, first + 1));
            for (const [index, column] of drafts.entries())
                if (column instanceof VectorDraft)
                    widths.set(readable[index]?.name ?? "", column.width);
            if (findings.some)
                continue;
            yield finish(readable.map(({ name }) => name), drafts, first, rows);
        }
        findings.throwIfAny();
        for (const cursor of cursors)
            await parquet_wrapped(path, cursor.end());
    }
    finally {
        for (const cursor of cursors)
            await cursor.close();
        await handle.close();
    }
}
function sourceOf(path, { name, kind, index }, columns) {
    const column = columns[index];
    const leaf = column?.leaf ?? null;
    if (leaf !== null && canBecome(leaf.meaning, kind) && leaf.list === (kind === "vector"))
        return { name, kind, index, leaf };
    const holds = column?.native ?? "nested or binary values";
    const message = `${path}: column ${quote(name)}: expected ${kind}, but the file says it holds ${holds}`;
    return {
        code: "dataset-mismatch",
        message,
        hint: "Name another column, or write this one with another type.",
        at: { path },
    };
}
/** Bytes of a value once it is decoded; text counts as its reference and a short string. */
const WIDTHS = { number: 8, integer: 8, vector: 8, boolean: 1, text: 24 };
/** Holds rows x wanted columns x width against the bound before anything is decoded. Gives the number of cells. */
function checkSize({ path, bounds }, metadata, sources) {
    let bytes = 0;
    let cells = 0;
    for (const { leaf, kind } of sources) {
        let values = Number(metadata.num_rows);
        if (leaf.list) {
            const chunks = metadata.row_groups.flatMap((group) => group.columns);
            const own = chunks.filter(({ meta_data: meta }) => meta?.path_in_schema.join(".") === leaf.path);
            values = own.reduce((sum, { meta_data: meta }) => sum + Number(meta?.num_values ?? 0), 0);
        }
        cells += values;
        bytes += values * WIDTHS[kind];
    }
    if (!(bytes <= bounds.unpackedBytes)) {
        throw tooLarge("unpackedBytes", bounds.unpackedBytes, `${path}: ${bytes} bytes in the wanted columns once unpacked`);
    }
    return cells;
}
function checkRows({ path, bounds }, { num_rows: rows, row_groups: groups }) {
    if (rows > BigInt(bounds.rows))
        throw tooLarge("rows", bounds.rows, `${path}: ${rows} rows`);
    const sum = groups.reduce((total, group) => total + group.num_rows, 0n);
    if (rows < 0n || sum !== rows || groups.some((group) => group.num_rows < 0n)) {
        throw corrupt(path, new RangeError(`the file claims ${rows} rows, its row groups ${sum}`));
    }
    if (rows === 0n)
        throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: has no rows`, { hint: "Expected at least one row." });
}
async function readFooter(handle, { path, sizeBytes }) {
    if (sizeBytes < 12)
        throw new RangeError("the file ends too early");
    const trailer = await readBytes(handle, sizeBytes - TRAILER, TRAILER);
    const length = new DataView(trailer.buffer).getUint32(0, true);
    if (Buffer.from(trailer).toString("latin1", 4) !== "PAR1")
        throw new RangeError("it does not end with PAR1: was it cut?");
    if (length > sizeBytes - 12)
        throw new RangeError("the footer is longer than the file");
    if (length > MOST_FOOTER_BYTES) {
        throw (0,schema_src/* failure */.V2)("dataset-too-large", `${path}: a footer of ${length} bytes; the most is ${MOST_FOOTER_BYTES}`, {
            hint: "Write fewer columns or larger row groups.",
        });
    }
    const footer = await readBytes(handle, sizeBytes - TRAILER - length, length + TRAILER);
    return (0,src_metadata/* parquetMetadata */.m5)(footer, { geoparquet: false });
}
async function withHandle(path, use) {
    const handle = await (0,promises_.open)(path).catch((error) => {
        throw unreadable(path, error);
    });
    try {
        return await use(handle);
    }
    catch (error) {
        throw corrupt(path, error);
    }
    finally {
        await handle.close();
    }
}
async function parquet_wrapped(path, work) {
    try {
        await work;
    }
    catch (error) {
        throw corrupt(path, error);
    }
}
/** What hyparquet and our own checks throw on broken bytes, as an error that names the file. */
function corrupt(path, error) {
    if (error instanceof schema_src/* ModelgateError */.HJ)
        return error;
    const reason = error instanceof Error ? error.message : String(error);
    return (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: cannot be read as Parquet: ${reason}`, {
        hint: "The file may be damaged, encrypted or written with a feature that is not supported: write it again.",
        cause: error,
    });
}

;// CONCATENATED MODULE: ./packages/dataset/src/open-table.ts





const ENDING = /\.(csv|tsv|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i;
/**
 * Opens a data set: CSV, TSV, JSONL, each plain or gzipped, or Parquet. The ending of the name says which; what the
 * first bytes say beyond doubt (Parquet, gzip) counts more. Only the header, the first records or the footer are read.
 * @throws ModelgateError `file-missing`, `dataset-unreadable`, `dataset-too-large`
 */
async function openTable(path, bounds = {}) {
    const file = await openFile(path, bounds);
    const ending = file.parquet ? "parquet" : ENDING.exec(path)?.[1]?.toLowerCase();
    switch (ending) {
        case "csv":
            return openCsv(file, ",");
        case "tsv":
            return openCsv(file, "\t");
        case "jsonl":
        case "ndjson":
            return openJsonl(file);
        case "parquet":
        case "pq":
            return openParquet(file);
        default:
            throw (0,schema_src/* failure */.V2)("dataset-unreadable", `${path}: cannot tell the format from the name`, {
                hint: "Name it .csv, .tsv, .jsonl, .ndjson or .parquet; the text formats may end in .gz.",
            });
    }
}

;// CONCATENATED MODULE: ./packages/dataset/src/index.ts




;// CONCATENATED MODULE: ./packages/inference/src/gathered.ts
/** The ids of all rows; null when rows are named by their number. */
function joinIds(blocks) {
    if (blocks.some((block) => block.ids === null))
        return null;
    return blocks.flatMap((block) => block.ids ?? []);
}
/** One code a row. */
function joinCodes(blocks, rows, pick) {
    const joined = new Int32Array(rows);
    let at = 0;
    for (const block of blocks) {
        joined.set(pick(block) ?? [], at);
        at += block.rows;
    }
    return joined;
}
/** Row-major numbers, rows × width. */
function joinDoubles(blocks, rows, width, pick) {
    const joined = new Float64Array(rows * width);
    let at = 0;
    for (const block of blocks) {
        joined.set(pick(block) ?? [], at * width);
        at += block.rows;
    }
    return joined;
}

;// CONCATENATED MODULE: ./packages/inference/src/labels.ts

/** What files write where a label is missing. */
const labels_MISSING = new Set(["", "nan", "null", "none", "na", "n/a", "<na>"]);
function isMissing(text) {
    return labels_MISSING.has(text.trim().toLowerCase());
}
/**
 * The one text of a label, however a file or model writes it: `3`, `3.0` and ` 3` are the label 3,
 * `True` and `true` are the label true.
 */
function labelText(text) {
    const trimmed = text.trim();
    const whole = /^([+-]?)0*(\d+)(?:\.0*)?$/u.exec(trimmed);
    if (whole)
        return whole[1] === "-" && whole[2] !== "0" ? `-${whole[2]}` : (whole[2] ?? trimmed);
    return /^(?:true|false)$/iu.test(trimmed) ? trimmed.toLowerCase() : trimmed;
}
/**
 * The classes in the order of the scores: as told; as the model says; 0…k-1 where all labels are such
 * numbers; sorted where there are no scores, and so no order to mistake.
 * @throws ModelgateError `outputs-ambiguous` when the order would be a guess
 */
function resolveClasses(sources, seen, notes) {
    const { spec, model, width } = sources;
    const binary = spec.task === "binary-classification";
    const expected = width === null ? null : binary && width === 1 ? 2 : width;
    const classes = spec.classes?.map(labelText) ?? ownClasses() ?? numbered() ?? sorted();
    if (classes === null)
        throw unordered(seen, expected);
    if (expected !== null && classes.length !== expected) {
        throw (0,schema_src/* failure */.V2)("outputs-ambiguous", `${classes.length} classes, but the model gives ${width} scores a row`, {
            hint: "Set `classes:` to the labels in the order of the scores.",
        });
    }
    if (binary && classes.length !== 2) {
        throw (0,schema_src/* failure */.V2)("outputs-ambiguous", `binary classification has 2 classes, not ${classes.length}`, {
            hint: "Set `task: multiclass-classification`, or name two `classes:`.",
        });
    }
    return classes;
    function ownClasses() {
        if (model === null || (expected !== null && model.labels.length !== expected))
            return null;
        notes.push(`classes are the model's own (${model.source})`);
        return model.labels.map(labelText);
    }
    function numbered() {
        if (expected === null)
            return null;
        const fits = seen.every((label) => isMissing(label) || (/^\d+$/u.test(label) && Number(label) < expected));
        if (!fits)
            return null;
        notes.push(`classes are 0 to ${expected - 1}, in the order of the scores`);
        return Array.from({ length: expected }, (_, index) => String(index));
    }
    function sorted() {
        if (expected !== null)
            return null;
        const labels = [...new Set(seen)].filter((label) => !isMissing(label));
        const numeric = labels.every((label) => label !== "" && Number.isFinite(Number(label)));
        if (binary && labels.length === 1 && (labels[0] === "0" || labels[0] === "1"))
            return ["0", "1"];
        return labels.sort((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1));
    }
}
function unordered(seen, expected) {
    const shown = seen.slice(0, 8).map((label) => JSON.stringify(label));
    return (0,schema_src/* failure */.V2)("outputs-ambiguous", `the model gives ${expected} scores a row and does not say for which classes; labels are ${shown.join(", ")}`, { hint: "Set `classes:` to the labels in the order of the scores; an order is never guessed." });
}
/** Which rows hold labels that are none of the classes: codes → class index, with the problems found. */
function indexLabels(codes, texts, classes, what) {
    const index = new Map(classes.map((label, position) => [label, position]));
    const byCode = Int32Array.from(texts, (text) => index.get(labelText(text)) ?? -1);
    const strange = new Map();
    const indices = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row] ?? -1;
        const position = byCode[code] ?? -1;
        indices[row] = position;
        if (position >= 0)
            continue;
        const known = strange.get(code);
        if (known)
            known.count += 1;
        else
            strange.set(code, { first: row + 1, count: 1 });
    }
    const problems = [...strange].slice(0, 10).map(([code, { first, count }]) => {
        const text = texts[code] ?? "";
        const missing = isMissing(text);
        const rows = count === 1 ? `row ${first}` : `row ${first} and ${count - 1} more`;
        const is = missing
            ? "has no label"
            : `is ${JSON.stringify(text.slice(0, 60))}, which is none of the classes`;
        return {
            code: "label-invalid",
            message: `${what.path}: column "${what.column}" ${is} (${rows})`,
            hint: missing
                ? "Drop rows without a label: they cannot be judged."
                : `The classes are ${classes.slice(0, 12).join(", ")}; mend the data or \`classes:\`.`,
        };
    });
    return { indices, problems };
}

;// CONCATENATED MODULE: ./packages/inference/src/positive-class.ts


/** Metrics of two classes speak of the positive one: it becomes class 1, and its scores the only ones. */
function positiveLast(given, spec, notes) {
    const { classes } = given;
    const positive = spec.positive === null ? (classes[1] ?? "") : labelText(spec.positive);
    if (spec.positive === null)
        notes.push(`the positive class is \`${positive}\`, the last of ${classes.join(", ")}`);
    const at = classes.indexOf(positive);
    if (at < 0) {
        throw (0,schema_src/* failure */.V2)("input-invalid", `positive: "${positive}" is none of the classes ${classes.join(", ")}`, {
            hint: "Set `positive:` to one of them.",
        });
    }
    const scores = given.scores && positiveScores(given.scores, at);
    if (at === 1)
        return { ...given, scores };
    const swap = (indices) => indices.map((index) => (index < 0 ? index : 1 - index));
    const swapped = [classes[1] ?? "", classes[0] ?? ""];
    return { ...given, classes: swapped, truth: swap(given.truth), predicted: swap(given.predicted), scores };
}
/** A single score belongs to the second class; of two, the positive class's is taken. */
function positiveScores(scores, at) {
    const { width, values, kind } = scores;
    if (width === 1) {
        const flipped = at === 1 ? values : values.map((value) => (kind === "probabilities" ? 1 - value : -value));
        return { ...scores, values: flipped };
    }
    // The order of raw scores for one class alone is no ranking; their difference is.
    const picked = new Float64Array(values.length / 2);
    for (let row = 0; row < picked.length; row += 1) {
        const mine = values[2 * row + at] ?? Number.NaN;
        picked[row] = kind === "probabilities" ? mine : mine - (values[2 * row + 1 - at] ?? Number.NaN);
    }
    return { ...scores, width: 1, values: picked };
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/score-kind.ts
/** float16 softmax over a thousand classes is off by up to about 2e-3. */
const score_kind_SUM_TOLERANCE = 5e-3;
/** The shape of no rows at all. */
function emptyShape() {
    return { unit: true, sums: true, logs: true, invalid: 0 };
}
/** Adds one row-major block of scores to a shape. */
function observe(shape, values, width) {
    for (let start = 0; start < values.length; start += width) {
        let sum = 0;
        let exponentials = 0;
        let finite = true;
        for (let i = start; i < start + width; i += 1) {
            const score = values[i] ?? Number.NaN;
            if (!Number.isFinite(score))
                finite = false;
            if (score < 0 || score > 1)
                shape.unit = false;
            if (score > 0)
                shape.logs = false;
            sum += score;
            if (shape.logs)
                exponentials += Math.exp(score);
        }
        if (!finite) {
            shape.invalid += 1;
            continue;
        }
        if (Math.abs(sum - 1) > score_kind_SUM_TOLERANCE)
            shape.sums = false;
        if (shape.logs && Math.abs(exponentials - 1) > score_kind_SUM_TOLERANCE)
            shape.logs = false;
    }
}
/** The operator behind an output settles what values alone leave open. */
const PROBABILITY_OPS = new Set([
    "Softmax",
    "Sigmoid",
    "Normalizer",
    "ZipMap",
    "HardSigmoid",
    "TreeEnsembleClassifier",
]);
const LINEAR_OPS = new Set(["Gemm", "MatMul", "Add", "Conv", "Sub", "LinearRegressor"]);
/**
 * The kind of scores, from their values and the operator that made them; null when both leave it open.
 * Several scores a row: a score outside [0, 1] excludes probabilities. One score a row (binary): the
 * values 0.2 and 0.7 could be either, so the operator has to say.
 */
function inferKind(shape, width, producer) {
    if (!shape.unit)
        return width > 1 && shape.logs ? "log-probabilities" : "logits";
    if (width > 1)
        return shape.sums ? "probabilities" : null;
    if (producer !== null && PROBABILITY_OPS.has(producer))
        return "probabilities";
    return producer !== null && LINEAR_OPS.has(producer) ? "logits" : null;
}
/** Whether all scores could be probabilities: a check of what somebody says of them. Rows with NaN are told elsewhere. */
function areProbabilities(shape, width) {
    return shape.unit && (width === 1 || shape.sums);
}
/** Turns raw scores into probabilities in place: softmax of a row, sigmoid of a single score. */
function toProbabilities(values, width, kind) {
    if (kind === "probabilities")
        return;
    if (width === 1) {
        for (let i = 0; i < values.length; i += 1) {
            const score = values[i] ?? Number.NaN;
            values[i] = kind === "logits" ? 1 / (1 + Math.exp(-score)) : Math.exp(score);
        }
        return;
    }
    for (let start = 0; start < values.length; start += width)
        softmax(values.subarray(start, start + width));
}
function softmax(row) {
    let top = Number.NEGATIVE_INFINITY;
    for (const score of row)
        if (score > top)
            top = score;
    let sum = 0;
    for (let i = 0; i < row.length; i += 1) {
        const power = Math.exp((row[i] ?? Number.NaN) - top);
        row[i] = power;
        sum += power;
    }
    for (let i = 0; i < row.length; i += 1)
        row[i] = (row[i] ?? Number.NaN) / sum;
}

;// CONCATENATED MODULE: ./packages/inference/src/source.ts
/** The code of predictions that make no sense: a file is wrong, a model is misread. */
function blame({ kind }) {
    return kind === "file" ? "predictions-invalid" : "outputs-ambiguous";
}

;// CONCATENATED MODULE: ./packages/inference/src/raw-scores.ts




/**
 * All scores of a data set, as probabilities where it is told or plain that they are or hide such.
 * @throws ModelgateError `outputs-ambiguous` or `predictions-invalid` when they are told to be probabilities and are not
 */
function scoresOf(blocks, rows, end, source, notes) {
    const { width, shape, output, precision } = end;
    const values = joinDoubles(blocks, rows, width, (block) => block.scores);
    const kind = source.spec.scores ?? inferred(shape, width, output, source, notes);
    if (kind === "probabilities" && !areProbabilities(shape, width)) {
        throw (0,schema_src/* failure */.V2)(blame(source), `${source.path}: ${output} should hold probabilities, but they are not in [0, 1] or do not sum to 1`, {
            hint: "Set `scores: logits` for a softmax or sigmoid, or mend what writes them.",
        });
    }
    if (kind === null)
        return { kind: "ranking", width, values, precision };
    toProbabilities(values, width, kind);
    return { kind: "probabilities", width, values, precision };
}
function inferred(shape, width, output, source, notes) {
    const kind = inferKind(shape, width, source.producer(output));
    const turned = { probabilities: "", logits: width > 1 ? ", through a softmax" : ", through a sigmoid" };
    notes.push(kind === null
        ? `output \`${output}\` is used for ranking only: its values could be probabilities or logits (set \`scores:\`)`
        : `output \`${output}\` holds ${kind}${kind === "log-probabilities" ? ", exponentiated" : turned[kind]}`);
    return kind;
}
/**
 * The class with the highest score, the first of equals; -1 where a score is NaN or infinite.
 * @throws ModelgateError `outputs-ambiguous` for single scores of an unknown kind
 */
function decide(scores, rows) {
    if (scores === null)
        throw new TypeError("neither labels nor scores");
    const { width, values } = scores;
    const predicted = new Int32Array(rows);
    if (width === 1 && scores.kind === "ranking") {
        throw (0,schema_src/* failure */.V2)("outputs-ambiguous", "one score a row, all within 0 and 1: probabilities or logits?", {
            hint: "Set `scores: probabilities` or `scores: logits`; the two decide differently.",
        });
    }
    for (let row = 0; row < rows; row += 1) {
        predicted[row] = width === 1 ? side(values[row] ?? Number.NaN) : highest(values, row * width, width);
    }
    return predicted;
}
/**
 * Whether scores speak against the model's own labels on most rows, as the distances do that converters of
 * SVMs write in the order of no class. Labels are the answer then, and such scores no scores.
 */
function contradicts(scores, predicted, notes) {
    if (scores.width === 1)
        return false;
    const highests = decide(scores, predicted.length);
    const against = highests.reduce((count, index, row) => count + (index === predicted[row] ? 0 : 1), 0);
    if (against * 2 <= predicted.length)
        return false;
    notes.push(`scores are not used: on ${against} of ${predicted.length} rows they contradict the model's own label`);
    return true;
}
function side(probability) {
    if (!Number.isFinite(probability))
        return -1;
    return probability > 0.5 ? 1 : 0;
}
function highest(values, start, width) {
    let best = 0;
    for (let i = 0; i < width; i += 1) {
        const score = values[start + i] ?? Number.NaN;
        if (!Number.isFinite(score))
            return -1;
        if (score > (values[start + best] ?? Number.NaN))
            best = i;
    }
    return best;
}

;// CONCATENATED MODULE: ./packages/inference/src/collect.ts






/**
 * Joins blocks to the predictions of one data set; says in `notes` what was inferred on the way.
 * @throws ModelgateError `label-invalid`, `outputs-ambiguous`
 */
function collect({ blocks, rows }, end, source, notes) {
    const ids = joinIds(blocks);
    if (ids !== null)
        checkIds(ids, source);
    if (source.spec.task === "regression")
        return collectValues(blocks, rows, ids, source);
    const truthCodes = joinCodes(blocks, rows, (block) => block.truth);
    const labelCodes = end.labels === null ? null : joinCodes(blocks, rows, (block) => block.predicted);
    const width = end.scores?.width ?? null;
    const classSources = { spec: source.spec, model: source.modelClasses, width };
    const classes = resolveClasses(classSources, end.texts.map(labelText), notes);
    const truth = indexLabels(truthCodes, end.texts, classes, { path: source.path, column: source.target });
    (0,schema_src/* throwProblems */.Jh)(truth.problems);
    const told = end.scores === null ? null : scoresOf(blocks, rows, end.scores, source, notes);
    const predicted = labelCodes ? labelled(labelCodes, end, classes, source) : decide(told, rows);
    const scores = labelCodes && told && contradicts(told, predicted, notes) ? null : told;
    const task = source.spec.task;
    const plain = {
        task,
        classes,
        truth: truth.indices,
        predicted,
        scores,
        rows,
        ids,
        invalid: 0,
    };
    const invalid = end.scores?.shape.invalid ?? 0;
    return task === "binary-classification"
        ? positiveLast({ ...plain, invalid }, source.spec, notes)
        : { ...plain, invalid };
}
function collectValues(blocks, rows, ids, source) {
    const truth = joinDoubles(blocks, rows, 1, (block) => block.truth);
    const predicted = joinDoubles(blocks, rows, 1, (block) => block.predicted);
    const bad = truth.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) {
        throw (0,schema_src/* failure */.V2)("label-invalid", `${source.path}: column "${source.target}" has no finite number in row ${bad + 1}`, {
            hint: "Drop rows without a target: they cannot be judged.",
        });
    }
    const invalid = predicted.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
    return { task: "regression", truth, predicted, rows, ids, invalid };
}
function labelled(codes, end, classes, source) {
    const column = source.kind === "model" ? `the model's output ${end.labels ?? ""}` : (end.labels ?? "");
    const { indices, problems } = indexLabels(codes, end.texts, classes, { path: source.path, column });
    (0,schema_src/* throwProblems */.Jh)(problems.map((problem) => ({ ...problem, code: blame(source) })));
    return indices;
}
/** An id that two rows share names neither, and pairs the wrong ones in a comparison. */
function checkIds(ids, source) {
    const seen = new Set();
    const again = new Set();
    for (const id of ids)
        seen.has(id) ? again.add(id) : seen.add(id);
    if (again.size === 0)
        return;
    const [first = ""] = again;
    const code = source.kind === "file" ? "predictions-invalid" : "dataset-mismatch";
    const example = JSON.stringify(first.slice(0, 60));
    throw (0,schema_src/* failure */.V2)(code, `${source.path}: ${again.size} ids stand in more than one row, as ${example}`, {
        hint: "Name a column whose values are unique with `id`, or none: rows are then named by their number.",
    });
}
/** The class with the highest score, the first of equals; -1 where a score is NaN or infinite. */
/**
 * Whether scores speak against the model's own labels on most rows, as the distances do that converters of
 * SVMs write in the order of no class. Labels are the answer then, and such scores no scores.
 */
/** Metrics of two classes speak of the positive one: it becomes class 1, and its scores the only ones. */
/** A single score belongs to the second class; of two, the positive class's is taken. */

;// CONCATENATED MODULE: ./packages/inference/src/scoring/text-codes.ts

/** More distinct labels than this is no classification target but a number or an id. */
const MOST_LABELS = 65_536;
/** Gives each distinct text a small number, in order of appearance, so that rows of labels travel as integers. */
class TextCodes {
    texts = [];
    #codes = new Map();
    #column;
    constructor(column) {
        this.#column = column;
    }
    /** @throws ModelgateError `label-invalid` past 65,536 distinct texts */
    code(text) {
        const known = this.#codes.get(text);
        if (known !== undefined)
            return known;
        if (this.texts.length === MOST_LABELS) {
            throw (0,schema_src/* failure */.V2)("label-invalid", `${this.#column} has more than ${MOST_LABELS} distinct labels`, {
                hint: "Is the task a regression, or the target the wrong column?",
            });
        }
        this.texts.push(text);
        this.#codes.set(text, this.texts.length - 1);
        return this.texts.length - 1;
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/read-predictions.ts





const ROWS_A_BATCH = 8192;
const PREDICTION = "prediction";
/**
 * Reads what some program predicted. The numbers are claimed: no model was run.
 * @throws ModelgateError `predictions-invalid` and what the data set's reader throws
 */
async function readPredictions(spec, output) {
    const [table, { digest, sizeBytes }] = await Promise.all([openTable(spec.path), digestFile(spec.path)]);
    const layout = layoutOf(table, spec, output);
    const codes = new TextCodes(`${spec.path}: column "${spec.target}"`);
    const shape = emptyShape();
    const gathered = { blocks: [], rows: 0 };
    for await (const batch of table.read(layout.want, ROWS_A_BATCH)) {
        const block = blockOf(batch, spec, layout, output, codes);
        if (block.scores)
            observe(shape, block.scores, layout.scores.length);
        gathered.blocks.push(block);
        gathered.rows += batch.rows;
    }
    const width = layout.scores.length;
    const notes = [];
    const end = {
        type: "end",
        dataset: spec.name,
        texts: codes.texts,
        batchRows: ROWS_A_BATCH,
        labels: layout.prediction ? PREDICTION : null,
        scores: width === 0 ? null : { output: layout.scores.join(", "), width, precision: "float64", shape },
    };
    const modelClasses = layout.classes && { labels: layout.classes, source: "the names of its score columns" };
    const scores = output.scores ?? (layout.probabilities ? "probabilities" : null);
    const source = {
        kind: "file",
        path: spec.path,
        target: spec.target,
        spec: { ...output, scores },
        modelClasses,
        producer: () => null,
    };
    return { predictions: collect(gathered, end, source, notes), digest, sizeBytes, notes };
}
function layoutOf(table, spec, output) {
    const names = table.columns.map(({ name }) => name);
    const regression = output.task === "regression";
    const perClass = names
        .map((name) => /^(score|probability)_(.+)$/u.exec(name))
        .filter((match) => match !== null);
    const single = names.filter((name) => name === "score" || name === "probability");
    const scores = regression ? [] : perClass.length > 0 ? perClass.map(([name]) => name) : single.slice(0, 1);
    const prediction = names.includes(PREDICTION);
    const missing = [
        ...(names.includes(spec.target) ? [] : [`"${spec.target}" (the truth)`]),
        ...(prediction || scores.length > 0 ? [] : [`"${PREDICTION}"`]),
        ...(spec.id === null || names.includes(spec.id) ? [] : [`"${spec.id}" (the id)`]),
    ];
    if (missing.length > 0 || (regression && !prediction)) {
        const lacks = missing.length > 0 ? missing.join(" and ") : `"${PREDICTION}"`;
        throw (0,schema_src/* failure */.V2)("predictions-invalid", `${spec.path}: no column ${lacks}; it has ${names.slice(0, 12).join(", ")}`, {
            hint: "A predictions file has label, prediction, and optionally id and score_<class> or probability_<class>.",
        });
    }
    const text = regression ? "number" : "text";
    const want = Object.create(null);
    want[spec.target] = text;
    if (prediction)
        want[PREDICTION] = text;
    if (spec.id !== null)
        want[spec.id] = "text";
    for (const name of scores)
        want[name] = "number";
    const classes = perClass.length > 1 ? perClass.map((match) => match[2] ?? "") : null;
    return {
        want,
        prediction,
        scores,
        classes,
        probabilities: scores.every((name) => name.startsWith("probability")) && scores.length > 0,
    };
}
function blockOf(batch, spec, layout, output, codes) {
    const ids = spec.id === null ? null : texts(batch, spec.id);
    const { rows } = batch;
    if (output.task === "regression") {
        return {
            rows,
            truth: numbers(batch, spec.target),
            predicted: numbers(batch, PREDICTION),
            scores: null,
            ids,
        };
    }
    const coded = (name) => Int32Array.from(texts(batch, name), (label) => codes.code(label));
    const width = layout.scores.length;
    const scores = width === 0 ? null : new Float64Array(rows * width);
    layout.scores.forEach((name, at) => {
        const column = numbers(batch, name);
        for (let row = 0; row < rows; row += 1)
            if (scores)
                scores[row * width + at] = column[row] ?? Number.NaN;
    });
    return {
        rows,
        truth: coded(spec.target),
        predicted: layout.prediction ? coded(PREDICTION) : null,
        scores,
        ids,
    };
}
function texts(batch, name) {
    const column = batch.columns.get(name);
    if (column?.kind !== "text")
        throw new RangeError(`column ${name} was not read as text`);
    return column.values;
}
function numbers(batch, name) {
    const column = batch.columns.get(name);
    if (column?.kind !== "number")
        throw new RangeError(`column ${name} was not read as numbers`);
    return column.values;
}

;// CONCATENATED MODULE: ./packages/inference/src/answers.ts


/**
 * Follows a child to its end. When it dies on the second data set, the first one's predictions stay; the
 * data sets without an answer get the reason.
 * @throws ModelgateError when the child could not even make a session
 */
async function readAnswers(messages, reading) {
    const answers = { runtime: null, outcomes: new Map(), notes: [] };
    const open = new Map();
    try {
        for await (const message of messages)
            take(message, open, answers, reading);
    }
    catch (error) {
        // A fault after the first answers is those data sets' that have none: nothing measured is lost.
        if (answers.outcomes.size === 0 && open.size === 0)
            throw error;
        answers.outcomes.set("", { problems: (0,schema_src/* problemsOf */.GW)(error) });
    }
    return answers;
}
function take(message, open, answers, reading) {
    switch (message.type) {
        case "started":
            answers.runtime = message.runtime;
            return;
        case "block": {
            const gathered = open.get(message.dataset) ?? { blocks: [], rows: 0 };
            gathered.blocks.push(message);
            gathered.rows += message.rows;
            open.set(message.dataset, gathered);
            reading.progress(message.dataset, gathered.rows);
            return;
        }
        case "end":
            answers.outcomes.set(message.dataset, joined(message, open.get(message.dataset), answers, reading));
            open.delete(message.dataset);
            return;
        case "problem":
            if (message.dataset === null)
                (0,schema_src/* throwProblems */.Jh)(message.problems);
            else
                answers.outcomes.set(message.dataset, { problems: message.problems });
            return;
        case "finished":
            return;
    }
}
function joined(end, gathered, answers, reading) {
    try {
        return {
            predictions: collect(gathered ?? { blocks: [], rows: 0 }, end, reading.source(end.dataset), answers.notes),
        };
    }
    catch (error) {
        return { problems: (0,schema_src/* problemsOf */.GW)(error) };
    }
}
/** The outcome of a data set; one that the child never came to shares the fault that ended it. */
function outcomeOf(answers, dataset) {
    const own = answers.outcomes.get(dataset) ?? answers.outcomes.get("");
    if (own)
        return own;
    const message = `${dataset}: the sandbox ended without an answer`;
    return { problems: (0,schema_src/* failure */.V2)("model-failed", message, { hint: "Run again with debug logging." }).problems };
}

;// CONCATENATED MODULE: ./packages/inference/src/attempt.ts

/** Runs something and keeps its failure as data. Faults that nobody foresaw stay problems too: code `unexpected`. */
async function attempt(work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        return { problems: (0,schema_src/* problemsOf */.GW)(error) };
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/inference/src/private-folder.ts



/** A new folder that only this user can read, gone when the caller is done with it. */
async function privateFolder() {
    const base = process.env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)();
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, "modelgate-run-"));
    return { path, [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./packages/inference/src/sandbox/frame.ts


// A frame is a length (uint32, little-endian) and a value in V8's structured-clone format, which carries
// typed arrays as bytes. JSON would triple the size of scores, and the IPC channel of child_process
// offers no back pressure to a child that is faster than its parent.
/** A frame no honest child exceeds: one block of scores. */
const MOST_BYTES = 1 << 30;
/** One value as a frame. */
function frame_frame(value) {
    const body = serialize(value);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body.length);
    return Buffer.concat([head, body]);
}
/**
 * The values in a stream of frames.
 * @throws ModelgateError `model-failed` when the stream ends within a frame or a frame is too large
 */
async function* frame_frames(stream) {
    let parts = [];
    let held = 0;
    for await (const chunk of stream) {
        parts.push(chunk);
        held += chunk.length;
        while (held >= 4) {
            if ((parts[0]?.length ?? 0) < 4)
                parts = [Buffer.concat(parts)];
            const length = parts[0]?.readUInt32LE(0) ?? 0;
            if (length > MOST_BYTES)
                throw (0,schema_src/* failure */.V2)("model-failed", "the sandbox sent a frame that is too large");
            if (held < 4 + length)
                break;
            const whole = parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
            yield (0,external_node_v8_.deserialize)(whole.subarray(4, 4 + length));
            parts = [whole.subarray(4 + length)];
            held -= 4 + length;
        }
    }
    if (held > 0)
        throw (0,schema_src/* failure */.V2)("model-failed", "the sandbox stopped in the middle of a message");
}

;// CONCATENATED MODULE: ./packages/inference/src/sandbox/sandbox.ts






/** Starts the child; its program is loaded while the caller still plans. */
function startSandbox(parts) {
    const { command, args } = commandOf(parts);
    const child = (0,external_node_child_process_.spawn)(command, args, {
        env: environmentOf(parts.directory),
        stdio: ["pipe", "ignore", "pipe", "pipe"],
    });
    const watch = watchOver(child, parts.allowance);
    const said = captured(child.stderr);
    const ended = new Promise((resolve) => {
        child.once("error", (error) => resolve(`could not be started: ${error.message}`));
        child.once("close", (code, signal) => resolve(signal ?? `exit code ${code ?? "unknown"}`));
    });
    const stop = () => {
        watch.clear();
        child.kill("SIGKILL");
    };
    async function* run(job) {
        let finished = false;
        try {
            // A child that died early closes its end; why it died is told below.
            child.stdin?.on("error", () => { });
            watch.startClock();
            child.stdin?.end(JSON.stringify(job));
            for await (const message of frame_frames(child.stdio[3])) {
                finished ||= message.type === "finished" || (message.type === "problem" && message.dataset === null);
                yield message;
            }
            const how = await ended;
            if (!finished)
                throw watch.reason() ?? died(how, said());
        }
        catch (error) {
            throw watch.reason() ?? error;
        }
        finally {
            stop();
        }
    }
    return { run, stop };
}
/** Address space beyond the resident limit: V8 reserves ranges that it never touches. */
const RESERVED_BYTES = 2 * 2 ** 30;
/** util-linux's; a system without it is bounded by watching alone. */
const PRLIMIT = ["/usr/bin/prlimit", "/bin/prlimit"];
function commandOf({ entry, allowance }) {
    // Snappy is WebAssembly, whose trap handler reserves 8 GB of address space for each memory.
    const node = [process.execPath, "--disable-wasm-trap-handler", "--no-warnings", entry];
    const prlimit = PRLIMIT.find((path) => (0,external_node_fs_.existsSync)(path));
    if (prlimit === undefined)
        return { command: node[0] ?? "", args: node.slice(1) };
    const limits = [
        `--as=${allowance.memoryBytes + RESERVED_BYTES}`,
        "--core=0",
        // It answers through a pipe; it has no reason to write a file.
        "--fsize=0",
        // Should this process be killed itself, the child still ends.
        `--cpu=${Math.ceil(allowance.timeMs / 1000) * (0,external_node_os_.availableParallelism)()}`,
    ];
    return { command: prlimit, args: [...limits, "--", ...node] };
}
/** All that a child may know of the outside. */
function environmentOf(directory) {
    const systemRoot = process.env["SystemRoot"];
    return {
        ORT_DISABLE_TELEMETRY: "1",
        HOME: directory,
        TMPDIR: directory,
        LANG: "C.UTF-8",
        TZ: "UTC",
        PATH: process.platform === "win32" ? "" : ["/usr/local/bin", "/usr/bin", "/bin"].join(external_node_path_.delimiter),
        ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
    };
}
const WATCH_EVERY_MS = 50;
function watchOver(child, { timeMs, memoryBytes }) {
    let reason = null;
    const end = (why) => {
        reason ??= why;
        child.kill("SIGKILL");
    };
    let timer;
    const poll = setInterval(() => {
        if (child.pid !== undefined && residentBytes(child.pid) > memoryBytes)
            end(outOfMemory(memoryBytes));
    }, WATCH_EVERY_MS);
    poll.unref();
    return {
        // From the job on: what comes before, as a download of the runtime, is not the model's time.
        startClock: () => {
            timer = setTimeout(() => end(outOfTime(timeMs)), timeMs);
            timer.unref();
        },
        reason: () => reason,
        clear: () => {
            clearTimeout(timer);
            clearInterval(poll);
        },
    };
}
/** Resident memory by /proc; 0 where there is none or the process has ended. */
function residentBytes(pid) {
    try {
        const status = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, "utf8");
        return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
    }
    catch {
        return 0;
    }
}
function outOfTime(timeMs) {
    return (0,schema_src/* failure */.V2)("model-out-of-time", `the model was stopped after ${timeMs / 1000} s without an answer`, {
        hint: "Raise `time-limit` if the model and data are that large; a model that never returns is refused.",
    });
}
function outOfMemory(memoryBytes) {
    const gib = (memoryBytes / 2 ** 30).toFixed(1);
    return (0,schema_src/* failure */.V2)("model-out-of-memory", `the model was stopped when it took more than ${gib} GiB of memory`, {
        hint: "Raise `memory-limit` if the model is trusted and that large.",
    });
}
function died(how, stderr) {
    if (/bad_alloc|out of memory|allocation failed/iu.test(stderr)) {
        return (0,schema_src/* failure */.V2)("model-out-of-memory", "the model took more memory than it may: its process ended", {
            hint: "Raise `memory-limit` if the model is trusted and that large.",
        });
    }
    const last = stderr.trim().split("\n").at(-1) ?? "";
    return (0,schema_src/* failure */.V2)("model-failed", `the process that ran the model ended early (${how})${last && `: ${last}`}`, {
        hint: "The model or the runtime crashed; nothing it said before is used.",
    });
}
/** Keeps the end of a stream, bounded: a stranger's model may make the runtime say anything. */
function captured(stream) {
    let tail = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk) => {
        tail = (tail + chunk).slice(-4096);
    });
    return () => tail;
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/element.ts
/** ONNX element types (TensorProto.DataType, lower case) that a data set can feed. */
const ELEMENTS = {
    float: { ort: "float32", column: "number" },
    double: { ort: "float64", column: "number" },
    float16: { ort: "float16", column: "number" },
    int64: { ort: "int64", column: "integer" },
    uint64: { ort: "uint64", column: "integer" },
    int32: { ort: "int32", column: "integer" },
    uint32: { ort: "uint32", column: "integer" },
    int16: { ort: "int16", column: "integer" },
    uint16: { ort: "uint16", column: "integer" },
    int8: { ort: "int8", column: "integer" },
    uint8: { ort: "uint8", column: "integer" },
    bool: { ort: "bool", column: "boolean" },
    string: { ort: "string", column: "text" },
};
/** The way to feed an element type; undefined when no column can hold it (complex64, bfloat16 …). */
function element_element(type) {
    return type === null || !Object.hasOwn(ELEMENTS, type) ? undefined : ELEMENTS[type];
}

;// CONCATENATED MODULE: ./packages/inference/src/scoring/feed-plan.ts

/**
 * Assigns columns to inputs: as `inputs` says; else by name; else, for a model with one input, every
 * column that is neither target nor id, in file order. Finds every problem of the assignment.
 */
function planFeeds(signature, file, dataset) {
    const problems = [];
    const notes = [];
    const wrong = (message, hint) => problems.push({ code: "dataset-mismatch", message: `${dataset.path}: ${message}`, hint });
    const known = new Set(file.map(({ name }) => name));
    for (const [role, name] of [["target", dataset.target], ["id", dataset.id]]) {
        if (name !== null && !known.has(name)) {
            wrong(`no column "${name}" for ${role}; it has ${list([...known])}`, `Set \`${role}\` to one of its columns.`);
        }
    }
    for (const name of Object.keys(dataset.inputs)) {
        if (!signature.inputs.some((port) => port.name === name)) {
            wrong(`\`inputs\` names "${name}", which the model does not have`, `The model's inputs are ${list(signature.inputs.map((port) => port.name))}.`);
        }
    }
    const reserved = new Set([dataset.target, dataset.id]);
    const features = file.filter(({ name }) => !reserved.has(name));
    const feeds = signature.inputs.map((port) => {
        const columns = columnsFor(port, features, signature.inputs.length, dataset, notes, wrong);
        return columns === null ? null : feed(port, columns, features, wrong);
    });
    const fixed = new Set(signature.inputs.map((port) => port.shape?.[0]).filter((size) => typeof size === "number"));
    if (fixed.size > 1) {
        wrong(`the model's inputs fix different numbers of rows: ${list([...fixed].map(String))}`, "Modelgate feeds one row of data to every input; export the model with one batch dimension.");
    }
    if (problems.length > 0)
        return problems;
    const [fixedBatch = null] = fixed;
    return { feeds: feeds.filter((entry) => entry !== null), fixedBatch, notes };
}
function columnsFor(port, features, inputCount, dataset, notes, wrong) {
    const names = features.map(({ name }) => name);
    // A stranger may call an input `__proto__`.
    const told = Object.hasOwn(dataset.inputs, port.name) ? dataset.inputs[port.name] : undefined;
    if (told !== undefined)
        return toldColumns(port, told, names, wrong);
    if (names.includes(port.name))
        return [port.name];
    const alike = names.filter((name) => feed_plan_plain(name) === feed_plan_plain(port.name));
    if (alike.length === 1) {
        notes.push(`${dataset.name}: input \`${port.name}\` is fed by column \`${alike[0]}\``);
        return alike;
    }
    if (inputCount === 1 && names.length > 0) {
        notes.push(`${dataset.name}: input \`${port.name}\` is fed by ${names.length} columns in file order, ${range(names)}`);
        return names;
    }
    wrong(`no column for the model's input "${port.name}"; it has ${list(names)}`, `Say which: \`inputs: { ${port.name}: COLUMN }\`, a list of columns, or a pattern such as "pixel_*".`);
    return null;
}
function toldColumns(port, told, names, wrong) {
    const columns = [];
    for (const pattern of typeof told === "string" ? [told] : told) {
        const matches = pattern.includes("*") ? names.filter((name) => matchesPattern(name, pattern)) : [pattern];
        const missing = matches.filter((name) => !names.includes(name));
        if (matches.length === 0 || missing.length > 0) {
            wrong(`\`inputs.${port.name}\` asks for "${pattern}", which matches no feature column`, `Its feature columns are ${list(names)}.`);
            return null;
        }
        columns.push(...matches);
    }
    return columns;
}
function feed(port, columns, features, wrong) {
    const kind = element_element(port.type);
    if (kind === undefined) {
        wrong(`the model's input "${port.name}" is ${port.type ?? "not a tensor"}, which no column can fill`, "Modelgate feeds tensors of float16/32/64, integers, bool and string.");
        return null;
    }
    const vector = columns.length === 1 && features.some((c) => c.name === columns[0] && c.native === "vector");
    const trailing = port.shape === null ? null : port.shape.slice(1);
    const free = trailing?.filter((size) => typeof size !== "number").length ?? 1;
    const fixed = (trailing ?? []).reduce((product, size) => product * (typeof size === "number" ? size : 1), 1);
    const base = { input: port.name, type: kind.ort, columns };
    // The width of a vector column is known only when its rows are read; the reader's first batch settles it.
    if (vector) {
        return { ...base, column: "vector", width: free === 0 ? fixed : 0, trailing: sizes(trailing, fixed, 0) };
    }
    const width = columns.length;
    const fits = free === 0 ? width === fixed : fixed > 0 && width % fixed === 0;
    if (!fits) {
        wrong(`the model's input "${port.name}" takes ${fixed} values a row, and ${width} columns would feed it (${range(columns)})`, `Name the columns: \`inputs: { ${port.name}: [...] }\` or a pattern such as "pixel_*"; or drop columns that are no features.`);
        return null;
    }
    return { ...base, column: kind.column, width, trailing: sizes(trailing, fixed, width) };
}
/** Fills one unknown dimension so that the product is `width`; an unknown rank is one dimension. */
function sizes(trailing, fixed, width) {
    if (trailing === null)
        return [width];
    let left = fixed === 0 ? 0 : width / fixed;
    return trailing.map((size) => {
        if (typeof size === "number")
            return size;
        const taken = left;
        left = 1;
        return taken;
    });
}
/** Converters write `mean radius` as `mean_radius`: names are alike when their letters and digits are. */
function feed_plan_plain(name) {
    return name.replace(/[^\p{L}\p{N}]+/gu, "_").toLowerCase();
}
function matchesPattern(name, pattern) {
    const [first = "", ...rest] = pattern.split("*");
    if (!name.startsWith(first))
        return false;
    let from = first.length;
    for (const [index, part] of rest.entries()) {
        const last = index === rest.length - 1;
        const found = last ? name.length - part.length : name.indexOf(part, from);
        if (found < from || !name.startsWith(part, found))
            return false;
        from = found + part.length;
    }
    return true;
}
function list(names) {
    const shown = names.slice(0, 8).map((name) => JSON.stringify(name));
    return names.length > 8 ? `${shown.join(", ")} and ${names.length - 8} more` : shown.join(", ") || "none";
}
function range(names) {
    const [first = "", last = first] = [names[0], names.at(-1)];
    return names.length === 1 ? `\`${first}\`` : `\`${first}\` to \`${last}\``;
}

// EXTERNAL MODULE: ./packages/onnx/src/index.ts + 27 modules
var onnx_src = __webpack_require__(7267);
;// CONCATENATED MODULE: ./packages/inference/src/signature.ts

/** What a caller feeds and gets, with element types where a port is a tensor. */
function signatureOf({ graph }) {
    const { inputs, outputs } = (0,onnx_src/* signatureOf */.yK)(graph);
    return { inputs: inputs.map(portOf), outputs: outputs.map(portOf) };
}
function portOf({ name, type, shape }) {
    return { name, type: /^tensor\((\w+)\)$/u.exec(type)?.[1] ?? null, shape };
}

;// CONCATENATED MODULE: ./packages/inference/src/stage.ts



/**
 * Copies a model and its external data into `folder`, checks it, and takes out ZipMap, whose maps the
 * runtime's JavaScript interface cannot return.
 * @throws ModelgateError `file-missing`, `model-unreadable`, `model-unsupported`, `model-refused`
 */
async function stage(modelPath, folder) {
    const staged = await (0,onnx_src/* stageModel */.aX)(modelPath, folder);
    const { path, model, digest, sizeBytes } = staged;
    const [zipMap] = await takeOutZipMaps(staged);
    return {
        path,
        digest,
        sizeBytes,
        signature: signatureOf(model),
        classes: zipMap ? { labels: zipMap.classes, source: "its ZipMap operator" } : (0,onnx_src/* classLabels */.Ur)(model),
        producer: (output) => (0,onnx_src/* producerOf */._$)(model, output)?.opType ?? null,
    };
}
async function takeOutZipMaps({ path, model }) {
    if (model.graph.nodes.every(({ opType }) => opType !== "ZipMap"))
        return [];
    const { bytes, zipMaps } = (0,onnx_src/* withoutZipMap */.B6)(await (0,promises_.readFile)(path), model);
    await (0,promises_.writeFile)(path, bytes);
    return zipMaps;
}

;// CONCATENATED MODULE: ./packages/inference/src/score-onnx.ts
var score_onnx_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var score_onnx_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Runs a model over data sets in the sandbox. A fault in one data set leaves the others scored.
 * @throws ModelgateError when nothing could be scored: the model is missing, unreadable or refused
 */
async function scoreOnnx(scoring, workshop, progress) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = score_onnx_addDisposableResource(env_1, await privateFolder(), true);
        // The child starts while the runtime is verified, the model read and the columns assigned.
        const sandbox = startSandbox({
            entry: workshop.sandboxEntry,
            directory: folder.path,
            allowance: scoring.allowance,
        });
        try {
            return await scoreIn(sandbox, folder.path, scoring, workshop, progress);
        }
        finally {
            sandbox.stop();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = score_onnx_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function scoreIn(sandbox, folder, scoring, workshop, progress) {
    const digests = scoring.datasets.map((spec) => attempt(() => digestFile(spec.path)));
    const [runtime, model, ...tables] = await Promise.all([
        attempt(() => workshop.findRuntime()),
        attempt(() => stage(scoring.modelPath, folder)),
        ...scoring.datasets.map((spec) => attempt(() => openTable(spec.path))),
    ]);
    if ("problems" in runtime || "problems" in model) {
        // A model that cannot be judged does not hide what is wrong with the data.
        const [first, ...rest] = [model, runtime, ...tables].flatMap((part) => "problems" in part ? part.problems : []);
        throw first ? new schema_src/* ModelgateError */.HJ([first, ...rest]) : new TypeError("a failed attempt has a problem");
    }
    const { value: staged } = model;
    const planned = scoring.datasets.map((spec, index) => planFor(spec, tables[index], staged));
    const jobs = planned.flatMap((plan) => ("job" in plan ? [plan.job] : []));
    const answers = await ask(sandbox, { runtimeDirectory: runtime.value.directory, jobs, staged }, scoring, progress);
    const datasets = scoring.datasets.map(async ({ name, path }, index) => {
        const plan = planned[index];
        const digest = await digests[index];
        const outcome = plan && "problems" in plan ? plan : outcomeOf(answers, name);
        return { name, path, digest: digest && "value" in digest ? digest.value.digest : null, outcome };
    });
    const { digest, sizeBytes } = staged;
    return {
        subject: { digest, sizeBytes },
        runtime: answers.runtime && `onnxruntime-node ${answers.runtime}`,
        runtimeSource: runtime.value,
        datasets: await Promise.all(datasets),
        notes: [
            ...new Set([...planned.flatMap((plan) => ("notes" in plan ? plan.notes : [])), ...answers.notes]),
        ],
    };
}
function planFor(spec, table, staged) {
    if (table === undefined || "problems" in table)
        return { problems: table?.problems ?? [] };
    const plan = planFeeds(staged.signature, table.value.columns, spec);
    if (Array.isArray(plan))
        return { problems: plan };
    const { name, path, target, id } = spec;
    return { job: { name, path, target, id, plan }, notes: plan.notes };
}
async function ask(sandbox, { runtimeDirectory, jobs, staged }, { output, options, datasets }, progress) {
    if (jobs.length === 0)
        return { runtime: null, outcomes: new Map(), notes: [] };
    const messages = sandbox.run({ runtimeDirectory, modelPath: staged.path, options, output, datasets: jobs });
    return await readAnswers(messages, {
        progress,
        source(name) {
            const spec = datasets.find((dataset) => dataset.name === name);
            const { classes, producer } = staged;
            return {
                kind: "model",
                path: spec?.path ?? name,
                target: spec?.target ?? "",
                spec: output,
                modelClasses: classes,
                producer,
            };
        },
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/attempt.ts
/** A source has no usable runtime; the next one is asked. The message is the reason, fit for the log. */
class Unavailable extends Error {
    name = "Unavailable";
}
/** The words of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The file system's own faults (no space, no permission) as a reason; anything else is a fault and is thrown. */
function reasonOf(error) {
    if (error instanceof Unavailable)
        return error.message;
    if (error instanceof Error && "syscall" in error)
        return error.message;
    throw error;
}

;// CONCATENATED MODULE: ./packages/inference/runtime/digests.json
const digests_namespaceObject = /*#__PURE__*/JSON.parse('{"name":"onnxruntime-node","version":"1.30.0","scripts":{"dist/backend.js":{"sha256":"a79e8019e7276a282987023f9d38d41063a99e563e5e1a6f38a73a7d39ea83ab","sizeBytes":6289},"dist/binding.js":{"sha256":"2a85ac5de943c7222aae5ca2897f52d73891f528d4295b701fab077470c668c0","sizeBytes":1590},"dist/index.js":{"sha256":"019eb02133b94b1f7fdf2d89eb93b590ce1288d271f7b280647fb3978e6391fa","sizeBytes":1602},"dist/version.js":{"sha256":"0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b","sizeBytes":361},"node_modules/onnxruntime-common/dist/cjs/backend-impl.js":{"sha256":"3d25321895995f7e9480570b9a88f121049adf152e1829d0ecb11218da02d487","sizeBytes":5608},"node_modules/onnxruntime-common/dist/cjs/backend.js":{"sha256":"325aaee7a2649ea27629666f3ca01c0d80b9751e704ce502e43a8352390749b4","sizeBytes":433},"node_modules/onnxruntime-common/dist/cjs/env-impl.js":{"sha256":"35cd8cac33973538eab471b68622c86c35a6896f4307d1a74c9ca0eda7abbac6","sizeBytes":969},"node_modules/onnxruntime-common/dist/cjs/env.js":{"sha256":"22c7647f8ca1c1b83b437a92b95fee1457fcb72866fa029616b8f146dc609be8","sizeBytes":366},"node_modules/onnxruntime-common/dist/cjs/index.js":{"sha256":"d7dd6cc9790e87299099fcd1b0ccb4969c01591d7eec0383a1c64dbea133dd1a","sizeBytes":1955},"node_modules/onnxruntime-common/dist/cjs/inference-session-impl.js":{"sha256":"88d90723a169297855ad3b564b134c6b685b2661316c81f71fc80da1e203bae0","sizeBytes":8996},"node_modules/onnxruntime-common/dist/cjs/inference-session.js":{"sha256":"458be26f316c5068d32a56ddbc30ca0aa687c636e079b3d161a69f0f14a683f1","sizeBytes":467},"node_modules/onnxruntime-common/dist/cjs/onnx-model.js":{"sha256":"667f5fdac4b6df25e17f8a864d4dc619507f541f9fa0aafb6d3572fcca1e25e5","sizeBytes":211},"node_modules/onnxruntime-common/dist/cjs/onnx-value.js":{"sha256":"8446854766f4955ce438a7338216f49223767ecc508bb502b73a3dc1a1f1998e","sizeBytes":211},"node_modules/onnxruntime-common/dist/cjs/tensor-conversion-impl.js":{"sha256":"9815e72c0bb91896035de93b3113a2256a1a998bc53c7b5e6bf5fb4e93714766","sizeBytes":8067},"node_modules/onnxruntime-common/dist/cjs/tensor-conversion.js":{"sha256":"28cc462d4a9ea556ecc86c0e6d16a51d61b58d5bc5b4b7b48976b14bc8035bdc","sizeBytes":218},"node_modules/onnxruntime-common/dist/cjs/tensor-factory-impl.js":{"sha256":"a3204838a2c14416e4e61c968dc17c663ab3c9b8b2c4a8b7f2a1c5b06e3e5173","sizeBytes":11656},"node_modules/onnxruntime-common/dist/cjs/tensor-factory.js":{"sha256":"13b8d735350b828a49bda8aeec50b1dac888cf42268006efc4312f50a88b6906","sizeBytes":215},"node_modules/onnxruntime-common/dist/cjs/tensor-impl-type-mapping.js":{"sha256":"333110edbbffdb7575ea340cb341bcaf691862d6594a649db28097f7d8cb19b7","sizeBytes":2995},"node_modules/onnxruntime-common/dist/cjs/tensor-impl.js":{"sha256":"11645352ba5d08971344717d3339f86aac560f84f29229b2ebe07f1ec8aa8905","sizeBytes":16458},"node_modules/onnxruntime-common/dist/cjs/tensor-utils-impl.js":{"sha256":"e7b1db989d33d54bdd1807b080a0989ff0b10d5f7dd8c93b92bbf293103aa4d5","sizeBytes":2213},"node_modules/onnxruntime-common/dist/cjs/tensor-utils.js":{"sha256":"d3f577e90dc2257c72ac728e5e6355c34af0342d971158d9f22b69d22aa97b8d","sizeBytes":213},"node_modules/onnxruntime-common/dist/cjs/tensor.js":{"sha256":"9097114de356750f36f28776fa6ccd08d13694f0f9aac9e7669c30b6c43153f7","sizeBytes":393},"node_modules/onnxruntime-common/dist/cjs/trace.js":{"sha256":"faecd0df94998d786e2085d56aa6003449f1ac3b35c350e0d2762498604e5d72","sizeBytes":2496},"node_modules/onnxruntime-common/dist/cjs/type-helper.js":{"sha256":"7f786da8d2a611ad751c70a74edf4d9acfccd26be8e5c6b1cb730f982892bf32","sizeBytes":212},"node_modules/onnxruntime-common/dist/cjs/version.js":{"sha256":"0a1a7f532f4455ead0678966815c3114730150aa4368ebb5ebd9727425e9003b","sizeBytes":361},"package.json":{"sha256":"f42e25920936f24051f46a2df1148a4f50b8972074cb271ed95a23d6e0ca16a2","sizeBytes":103},"node_modules/onnxruntime-common/package.json":{"sha256":"e2ece51dd3c459e72d638836e4a0989cb56f5efed5966b193d971b14ce691395","sizeBytes":109}},"platforms":{"darwin/arm64":{"bindings":{"bin/napi-v6/darwin/arm64/onnxruntime_binding.node":{"sha256":"a3f993357759b06ae2411f70af60f5e041d04521ea7f0d12cb7546e411a527dd","sizeBytes":266840}},"libraries":{"bin/napi-v6/darwin/arm64/libonnxruntime.1.dylib":{"sha256":"685d2be5dba1309c89d3a5324b7fd06a5c42f1a61bfea32d14c4cc28d072121d","sizeBytes":44589928}}},"linux/arm64":{"bindings":{"bin/napi-v6/linux/arm64/onnxruntime_binding.node":{"sha256":"afec78dc11d38dc81605b068cefe1fc73ffe77ca240c15468aa40786150beac8","sizeBytes":394648}},"libraries":{"bin/napi-v6/linux/arm64/libonnxruntime.so.1":{"sha256":"1f549d46250b005580b597f4164984aaf75b3bcb9f3aeb07c7f8a8fe60b23c76","sizeBytes":25135496}}},"linux/x64":{"bindings":{"bin/napi-v6/linux/x64/onnxruntime_binding.node":{"sha256":"ccdc60b981d93a490cf9513d3f583547252b6e285b72988a96a494f2f006c7b8","sizeBytes":389488}},"libraries":{"bin/napi-v6/linux/x64/libonnxruntime.so.1":{"sha256":"ffb75a925ba05e47b235bb66e3e3911714a80b328a9c9425539feb204aa32a23","sizeBytes":45828512}}},"win32/arm64":{"bindings":{"bin/napi-v6/win32/arm64/onnxruntime_binding.node":{"sha256":"d8179924f15c2d3c1c8a75c50adf1671ec28c7f1cb0da9fc28b17daa02c5ecf5","sizeBytes":422200}},"libraries":{"bin/napi-v6/win32/arm64/DirectML.dll":{"sha256":"aaf72a9d55aa123e0708d957d30dd4fbeb7a2e335ec6257ed5ff4261a402b9ee","sizeBytes":18444600},"bin/napi-v6/win32/arm64/dxcompiler.dll":{"sha256":"442a995492579e1048cf1f05a86ab00f476c46b7f9d0996e588884040a543bbe","sizeBytes":22285624},"bin/napi-v6/win32/arm64/dxil.dll":{"sha256":"859b6d638c5ca3df39e9cab2a602cb0f63d0e63d750f84bb2a9ec9031319b73e","sizeBytes":1769784},"bin/napi-v6/win32/arm64/onnxruntime.dll":{"sha256":"6c3a2abf5c6aca11c48a0d338a91af309f2266f25ce2e4084e6a87bbcb0fbfd0","sizeBytes":29815136}}},"win32/x64":{"bindings":{"bin/napi-v6/win32/x64/onnxruntime_binding.node":{"sha256":"ddd428464069b84414d34ec1796c7c2a69c33a976e4b0390692629e394f92fa1","sizeBytes":298848}},"libraries":{"bin/napi-v6/win32/x64/DirectML.dll":{"sha256":"234e8898778cdec88d3cb0539508273494082812c968699f3de665a018971625","sizeBytes":18527584},"bin/napi-v6/win32/x64/dxcompiler.dll":{"sha256":"593d42df78c7f9cbd97c1374af107cfe20985759f98b77afc1448fe41ee3cc76","sizeBytes":17986360},"bin/napi-v6/win32/x64/dxil.dll":{"sha256":"cf9a3981263f8ec30c9905d136eeaf4b4573209c602198671b958ec86905dea8","sizeBytes":1508664},"bin/napi-v6/win32/x64/onnxruntime.dll":{"sha256":"508c362f5673483dd3a086379c392795b2e42d10d5e6f3f90ebd7ac21c97af67","sizeBytes":28754232}}}}}');
;// CONCATENATED MODULE: ./packages/inference/src/runtime/pinned.ts

/**
 * Measured on the published package, to the next kilobyte. It lets a server send no more than is needed; a mirror that
 * compresses anew costs one more request.
 */
const PREFIX_BYTES = {
    "darwin/arm64": 112_960_512,
    "linux/arm64": 10_351_616,
    "linux/x64": 28_180_480,
    "win32/arm64": 76_278_784,
    "win32/x64": 86_898_688,
};
/** The release that this code was written for, and the only one it fetches. */
const RELEASE = { ...digests_namespaceObject, prefixBytes: PREFIX_BYTES };

;// CONCATENATED MODULE: ./packages/inference/src/runtime/npmrc.ts


const PREFIX = "npm_config_";
/**
 * npm's own settings, weakest first: user file, project file, environment. Read here because npm gives no
 * credentials away (`npm config get //host/:_authToken` is refused), and mirrors often want them.
 */
async function readNpmSettings({ env, workspace, home }) {
    const fromEnv = Object.entries(env)
        .filter(([name]) => name.toLowerCase().startsWith(PREFIX))
        .map(([name, value]) => [settingName(name.slice(PREFIX.length)), value ?? ""])
        .filter(([, value]) => value !== "");
    const userFile = new Map(fromEnv).get("userconfig") ?? (0,external_node_path_.join)(home, ".npmrc");
    const files = await Promise.all([userFile, (0,external_node_path_.join)(workspace, ".npmrc")].map(readText));
    return new Map([...files.flatMap((text) => parseNpmrc(text, env)), ...fromEnv]);
}
/**
 * The Authorization header that npm would send to this address: the settings of its host and the nearest folder
 * above it. `undefined` when there are none; credentials of one host never go to another.
 */
function authorization(settings, url) {
    const folders = url.pathname.split("/").slice(0, -1);
    for (let length = folders.length; length > 0; length -= 1) {
        const key = `//${url.host}${folders.slice(0, length).join("/")}/`;
        const get = (name) => settings.get(`${key}:${name}`);
        const [token, pair, user, password] = [
            get("_authToken"),
            get("_auth"),
            get("username"),
            get("_password"),
        ];
        if (token)
            return `Bearer ${token}`;
        if (user && password)
            return basic(`${user}:${Buffer.from(password, "base64").toString("utf8")}`);
        if (pair)
            return `Basic ${pair}`;
    }
    return undefined;
}
/** A Basic header from `user:password`. */
function basic(pair) {
    return `Basic ${Buffer.from(pair, "utf8").toString("base64")}`;
}
/** As npm does: keys of a host keep their letters, the others are `user-config` for USER_CONFIG. */
function settingName(name) {
    return name.startsWith("//") ? name : name.toLowerCase().replace(/(?!^)_/gu, "-");
}
function parseNpmrc(text, env) {
    return text
        .split(/\r?\n/u)
        .map((line) => /^\s*([^;#=\s][^=]*?)\s*=\s*(.*?)\s*$/u.exec(line))
        .map((match) => [expand(match?.[1] ?? "", env), expand(unquote(match?.[2] ?? ""), env)])
        .filter(([name, value]) => name !== "" && value !== "");
}
function unquote(value) {
    return /^"(.*)"$|^'(.*)'$/u.test(value) ? value.slice(1, -1) : value;
}
/** `${NAME}` is the variable. One that is not set makes the setting empty: no server wants the words `${NAME}`. */
function expand(value, env) {
    const names = [...value.matchAll(/\$\{([^}?]+)(\??)\}/gu)];
    if (names.some(([, name, optional]) => !optional && !env[name ?? ""]))
        return "";
    return value.replace(/\$\{([^}?]+)\??\}/gu, (_, name) => env[name] ?? "");
}
async function readText(path) {
    // Unreadable is the same as absent: npm itself gives the registry, and its refusal tells that credentials lack.
    return (0,promises_.readFile)(path, "utf8").catch(() => "");
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./packages/inference/src/runtime/verify.ts





/** Compares every expected file below a folder with its digest. Costs 45 MB of hashing: about 40 ms. */
async function verifyFiles(directory, expected) {
    const problems = [];
    const verified = [];
    for (const [path, { sha256 }] of Object.entries(expected)) {
        const actual = await sha256Of((0,external_node_path_.join)(directory, path));
        if (actual === sha256)
            verified.push(path);
        else if (actual === undefined)
            problems.push(`${path} is missing`);
        else
            problems.push(`${path} has sha256 ${actual}, expected ${sha256}`);
    }
    return { problems, verified };
}
/**
 * As `verifyFiles`, and the folder holds nothing else: `require("./backend")` prefers a file `backend` to the
 * `backend.js` that was verified.
 */
async function verifyFolder(directory, expected) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true }).catch(verify_absent);
    if (entries === undefined)
        return { problems: ["the folder is missing"], verified: [] };
    const strangers = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({
        entry,
        path: (0,external_node_path_.relative)(directory, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/"),
    }))
        .filter(({ entry, path }) => !entry.isFile() || !Object.hasOwn(expected, path))
        .map(({ path }) => `${JSON.stringify(path)} does not belong there`);
    if (strangers.length > 0)
        return { problems: strangers, verified: [] };
    return verifyFiles(directory, expected);
}
/** The error for files that are not the pinned ones. */
function untrusted(problems) {
    return (0,schema_src/* failure */.V2)("runtime-untrusted", `this is not the pinned ONNX runtime:\n${problems.join("\n")}`, {
        hint: "Nothing of it was loaded or kept. Ask who runs the registry, mirror or folder that it came from.",
    });
}
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
            hash.update(chunk);
    }
    catch (error) {
        return verify_absent(error);
    }
    return hash.digest("hex");
}
/** `undefined` for what is not there; any other fault is one. */
function verify_absent(error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR")
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/package-folder.ts




const COMMON = "node_modules/onnxruntime-common/";
/** The package that a module would get by name; `undefined` when there is none. */
async function packageBeside(moduleUrl, release, natives) {
    return resolving(() => (0,external_node_module_.createRequire)(moduleUrl).resolve(`${release.name}/package.json`), (path) => packageAt((0,external_node_path_.dirname)(path), release, natives));
}
/** The package in a folder, with the `onnxruntime-common` that it would load; `undefined` when either lacks. */
async function packageAt(directory, release, natives) {
    const manifest = await readManifest((0,external_node_path_.join)(directory, "package.json"));
    if (manifest?.name !== release.name)
        return undefined;
    const { version } = manifest;
    const resolve = (0,external_node_module_.createRequire)((0,external_node_path_.join)(directory, "package.json")).resolve;
    return resolving(() => resolve("onnxruntime-common"), async (main) => {
        if (version !== release.version) {
            return {
                directory,
                version,
                problems: [`its version is ${version}, not ${release.version}`],
                verified: [],
            };
        }
        const own = pick(release.scripts, (path) => !path.startsWith(COMMON));
        const common = pick(release.scripts, (path) => path.startsWith(COMMON));
        const parts = [
            await verifyFiles(directory, { ...own, ...natives?.libraries, ...natives?.bindings }),
            await verifyFiles((0,external_node_path_.join)((0,external_node_path_.dirname)(main), "../.."), shorten(common)),
        ];
        return {
            directory,
            version,
            problems: parts.flatMap(({ problems }) => problems),
            verified: parts.flatMap(({ verified }) => verified),
        };
    });
}
/** npm's manifests differ from those that travel, and load nothing: names and versions were compared. */
function pick(files, wanted) {
    return Object.fromEntries(Object.entries(files).filter(([path]) => wanted(path) && !path.endsWith("package.json")));
}
function shorten(files) {
    return Object.fromEntries(Object.entries(files).map(([path, digest]) => [path.slice(COMMON.length), digest]));
}
async function readManifest(path) {
    try {
        const { name, version } = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return typeof name === "string" && typeof version === "string" ? { name, version } : undefined;
    }
    catch {
        return undefined;
    }
}
async function resolving(find, use) {
    let path;
    try {
        path = find();
    }
    catch {
        return undefined;
    }
    return use(path);
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/release.ts
/** Every file of a runtime folder of one platform. */
function runtimeFiles({ scripts }, { bindings, libraries }) {
    return { ...scripts, ...bindings, ...libraries };
}
/** Where a file of a runtime folder lies among the files that travel: git would ignore a folder `node_modules`. */
function travelPath(path) {
    return path.startsWith("node_modules/") ? path.slice("node_modules/".length) : `onnxruntime-node/${path}`;
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/place.ts
var place_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var place_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
// A runtime folder is built beside its final place, checked as a whole and renamed into it. Two jobs on one machine may
// do so at once: the second finds right bytes in place and drops its own. Layout and marker are the tool cache's
// (<root>/<tool>/<version>/<arch>, complete when <arch>.complete exists), so that runners' own tools see it too.





const RENAMES = 5;
const STALE_MS = 24 * 3600 * 1000;
/** Where the tool cache keeps a runtime. */
function toolFolder(root, { name, version }, arch) {
    return (0,external_node_path_.join)(root, name, version, arch);
}
/** Whether a folder was put in place as a whole; its bytes may have changed since. */
async function isComplete(target) {
    return (await place_identity(markerOf(target))) !== undefined;
}
function markerOf(target) {
    return `${target}.complete`;
}
/**
 * Builds a runtime folder, with the libraries that `fill` writes, and gives its path. Nothing stays behind on failure.
 * @throws ModelgateError `runtime-untrusted` when a file is not the pinned one
 */
async function place_place(placing, fill) {
    const { target, staging } = await place_stage(placing.targets);
    try {
        await fill(staging);
        await copyTravelling(placing, staging);
        const { problems } = await verifyFolder(staging, placing.files);
        if (problems.length > 0)
            throw untrusted(problems);
        await flush(staging, placing.libraries);
        await settle(staging, target, placing);
        await (0,promises_.writeFile)(markerOf(target), "");
        return target;
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function place_stage(targets) {
    let refusal;
    for (const target of targets) {
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            const staging = await (0,promises_.mkdtemp)(`${target}.staging-`);
            await (0,promises_.chmod)(staging, 0o755);
            await sweep(staging);
            return { target, staging };
        }
        catch (error) {
            refusal ??= error;
        }
    }
    throw refusal;
}
/** Removes what jobs that were killed left behind. The age is measured by the file system's own clock. */
async function sweep(staging) {
    const folder = (0,external_node_path_.dirname)(staging);
    const { mtimeMs: now } = await (0,promises_.stat)(staging);
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.includes(".staging-"))
            continue;
        const other = (0,external_node_path_.join)(folder, name);
        const age = now - (await (0,promises_.stat)(other).catch(() => ({ mtimeMs: now }))).mtimeMs;
        if (age > STALE_MS)
            await (0,promises_.rm)(other, { recursive: true, force: true });
    }
}
async function copyTravelling({ files, libraries, travelling }, staging) {
    for (const path of Object.keys(files).filter((file) => !Object.hasOwn(libraries, file))) {
        await copy((0,external_node_path_.join)(travelling, travelPath(path)), (0,external_node_path_.join)(staging, path));
    }
}
/** Copies a file into a folder that may not exist yet; where the file system can, without copying bytes. */
async function copy(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.copyFile)(from, to, promises_.constants.COPYFILE_FICLONE);
}
/** The large files only: a power cut that loses a small one is found by the next job, which verifies all. */
async function flush(staging, libraries) {
    for (const path of Object.keys(libraries)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = place_addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(staging, path), "r+"), true);
            await file.sync();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = place_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
}
async function settle(staging, target, { files, wait }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await (0,promises_.rename)(staging, target);
        }
        catch (error) {
            const seen = await place_identity(target);
            // Another job was first, and its bytes are the same.
            if (seen !== undefined && (await verifyFolder(target, files)).problems.length === 0)
                return;
            if (attempt === RENAMES)
                throw error;
            if (seen !== undefined)
                await remove(target, seen);
            // On Windows a virus scanner may hold new files for a moment.
            else
                await wait(100 * attempt);
        }
    }
}
/** Takes a bad folder out of the way, unless another job has meanwhile put a good one in its place. */
async function remove(target, seen) {
    const aside = `${target}.staging-${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.rename)(target, aside).catch(() => { });
    const moved = await place_identity(aside);
    if (moved !== undefined && moved !== seen)
        await (0,promises_.rename)(aside, target).catch(() => { });
    await (0,promises_.rm)(aside, { recursive: true, force: true });
}
async function place_identity(path) {
    return (0,promises_.stat)(path, { bigint: true }).then(({ ino }) => ino, () => undefined);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./packages/inference/src/runtime/tar.ts
// Reads a tar archive as it arrives, so that the download can end with the last file that is wanted. A small reader
// of ustar and the pax keys `path` and `size`: all that npm writes. No archive is ever unpacked by its own names.
/** The archive is not one, or ended too early. */
class TarError extends Error {
    name = "TarError";
    /** True when the bytes stopped in the middle: asking again may help. */
    truncated;
    constructor(message, truncated) {
        super(message);
        this.truncated = truncated;
    }
}
const tar_BLOCK = 512;
/** A pax header holds a few paths; more is not an archive of ours. */
const PAX_LIMIT = 64 * 1024;
/** Every regular file of a tar archive, in its order. Stopping early ends the source. */
async function* readTar(chunks) {
    const source = new Pieces(chunks);
    try {
        yield* entries(source);
    }
    finally {
        await source.close();
    }
}
async function* entries(source) {
    let pax = new Map();
    for (;;) {
        const header = await source.exactly(tar_BLOCK);
        if (header.every((byte) => byte === 0))
            return;
        const { path, sizeBytes, kind } = decodeHeader(header);
        if (kind === "x") {
            if (sizeBytes > PAX_LIMIT)
                throw new TarError("a header of the archive is too large", false);
            pax = decodePax((await source.exactly(padded(sizeBytes))).subarray(0, sizeBytes));
            continue;
        }
        const size = Number(pax.get("size") ?? sizeBytes);
        if (!Number.isSafeInteger(size))
            throw new TarError("a header of the archive is malformed", false);
        const next = source.position + padded(size);
        if (kind === "0" || kind === "\0") {
            yield { path: pax.get("path") ?? path, sizeBytes: size, content: source.upTo(source.position + size) };
        }
        await source.skip(next - source.position);
        pax = new Map();
    }
}
function padded(sizeBytes) {
    return Math.ceil(sizeBytes / tar_BLOCK) * tar_BLOCK;
}
function decodeHeader(header) {
    const text = (from, length) => Buffer.from(header.subarray(from, from + length))
        .toString("utf8")
        .replace(/\0.*$/su, "");
    const octal = (from, length) => {
        const digits = text(from, length).trim();
        if (!/^[0-7]+$/u.test(digits))
            throw new TarError("not a tar archive", false);
        return Number.parseInt(digits, 8);
    };
    // The checksum counts its own eight bytes as spaces.
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (octal(148, 8) !== sum)
        throw new TarError("not a tar archive", false);
    const prefix = text(257, 5) === "ustar" ? text(345, 155) : "";
    const path = prefix === "" ? text(0, 100) : `${prefix}/${text(0, 100)}`;
    return { path, sizeBytes: octal(124, 12), kind: String.fromCharCode(header[156] ?? 0) };
}
/** Records of the form `27 path=package/index.js\n`, where the number is the length of the whole record. */
function decodePax(bytes) {
    const records = new Map();
    const whole = Buffer.from(bytes);
    for (let at = 0; at < whole.length;) {
        const match = /^(\d+) ([^=]+)=/u.exec(whole.toString("utf8", at, Math.min(at + 64, whole.length)));
        const length = Number(match?.[1] ?? 0);
        const key = match?.[2];
        if (match === null || key === undefined || length <= match[0].length) {
            throw new TarError("a header of the archive is malformed", false);
        }
        records.set(key, whole.toString("utf8", at + match[0].length, at + length - 1));
        at += length;
    }
    return records;
}
/** Chunks of any length, read in the lengths that the format asks for. */
class Pieces {
    /** How many bytes were taken so far. */
    position = 0;
    #chunks;
    #rest = new Uint8Array(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    async exactly(length) {
        const parts = [];
        for await (const part of this.upTo(this.position + length))
            parts.push(part);
        return Buffer.concat(parts);
    }
    async skip(length) {
        for await (const _ of this.upTo(this.position + length))
            ;
    }
    async close() {
        await this.#chunks.return?.();
    }
    async *upTo(end) {
        while (this.position < end) {
            if (this.#rest.length === 0) {
                const { done, value } = await this.#chunks.next();
                if (done)
                    throw new TarError("the archive ends too early", true);
                this.#rest = value;
            }
            const part = this.#rest.subarray(0, end - this.position);
            this.#rest = this.#rest.subarray(part.length);
            this.position += part.length;
            yield part;
        }
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/extract.ts
var extract_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var extract_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Large, because a package inflates to 300 MB and every chunk is a turn of the event loop. */
const extract_CHUNK_BYTES = 1 << 20;
/** The package inflates to 300 MB; what goes on much longer is not the package. */
const INFLATED_LIMIT_BYTES = 1 << 30;
/** npm puts every file of a package below this folder. */
const ROOT = "package/";
/**
 * Writes the wanted files of a gzipped npm package below `directory` and stops reading with the last of them. Only
 * lengths are checked here; digests are the caller's. An archive can name no other file and no other place.
 * @throws TarError when the archive ends or lacks a file; ModelgateError `runtime-untrusted` when a length is another
 */
async function extract(body, wanted, directory) {
    const missing = new Map(Object.entries(wanted));
    for await (const { path, sizeBytes, content } of readTar(gunzip(body))) {
        const name = path.startsWith(ROOT) ? path.slice(ROOT.length) : "";
        const expected = missing.get(name);
        if (expected === undefined)
            continue;
        if (expected.sizeBytes !== sizeBytes) {
            throw untrusted([`${name} has ${sizeBytes} bytes, expected ${expected.sizeBytes}`]);
        }
        await write((0,external_node_path_.join)(directory, name), content);
        missing.delete(name);
        if (missing.size === 0)
            return;
    }
    throw new TarError(`the package lacks ${[...missing.keys()].join(", ")}`, false);
}
/** Ends the body when its reader stops, and the reader when the body fails. */
async function* gunzip(body) {
    // With SYNC_FLUSH a cut file gives all that it holds; that it is cut is found by the tar reader.
    const inflate = (0,external_node_zlib_.createGunzip)({ chunkSize: extract_CHUNK_BYTES, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    // A fault of the body destroys `inflate`, whose reader below gets it; here it needs no second hearing.
    const feeding = (0,external_node_stream_promises_.pipeline)(body, inflate).catch(() => { });
    let inflated = 0;
    try {
        for await (const chunk of inflate) {
            inflated += chunk.length;
            if (inflated > INFLATED_LIMIT_BYTES)
                throw new TarError("the package inflates without an end", false);
            yield chunk;
        }
    }
    finally {
        inflate.destroy();
        await feeding;
    }
}
async function write(path, content) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const file = extract_addDisposableResource(env_1, await (0,promises_.open)(path, "w"), true);
        for await (const chunk of content)
            await file.writeFile(chunk);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = extract_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/registry.ts




/** Waits before each further try, in milliseconds. */
const PAUSES_MS = [500, 2000, 5000];
/** Metadata of one version is 5 kB. */
const METADATA_LIMIT_BYTES = 1 << 20;
/** The download failed. `statusCode` is undefined for a fault of the network. */
class DownloadFault extends Unavailable {
    statusCode;
    transient;
    constructor(message, statusCode, transient) {
        super(message);
        this.statusCode = statusCode;
        this.transient = transient;
    }
}
/**
 * Writes one platform's libraries below `directory`, out of the package in the registry that npm is configured for.
 * Digests are the caller's to check.
 * @throws Unavailable with the reason
 */
async function fetchLibraries(wanted, settings, ports) {
    const { name, version } = wanted.release;
    const registry = await registryOf(settings, ports);
    const get = (url, use, range) => request({ url, settings, use, range }, ports);
    const unpack = (url) => get(url, (body) => extract(body, wanted.libraries, wanted.directory), rangeOf(wanted.release, wanted.platform));
    const conventional = new URL(`${name}/-/${name}-${version}.tgz`, registry);
    try {
        await unpack(conventional);
    }
    catch (error) {
        // Some mirrors keep packages elsewhere and say so in the metadata only.
        if (!(error instanceof DownloadFault) || ![401, 403, 404].includes(error.statusCode ?? 0))
            throw error;
        const named = await get(new URL(`${name}/${version}`, registry), tarballIn).catch((second) => {
            if (second instanceof DownloadFault)
                throw new Unavailable(`${error.message}; ${second.message}`);
            throw second;
        });
        const elsewhere = sameScheme(named, registry);
        if (elsewhere.href === conventional.href)
            throw error;
        await unpack(elsewhere);
    }
}
async function registryOf(settings, ports) {
    const said = await ports.npmConfig("registry").catch((error) => {
        // A container job may have no npm; its settings can still name a registry.
        const registry = settings.get("registry");
        if (registry !== undefined)
            return registry;
        throw new Unavailable(`npm does not tell its registry: ${messageOf(error)}`);
    });
    const text = said.trim();
    const url = URL.parse(text.endsWith("/") ? text : `${text}/`);
    if (url === null || !/^https?:$/u.test(url.protocol))
        throw new Unavailable("npm's registry is not a URL");
    return url;
}
/** A first try asks for the part that is needed; a server is free to send everything. */
function rangeOf({ prefixBytes }, platform) {
    const length = prefixBytes?.[platform];
    return length === undefined ? undefined : `bytes=0-${length - 1}`;
}
/** A mirror behind a proxy may name itself without TLS; npm too then keeps to the scheme it is configured for. */
function sameScheme(url, registry) {
    if (url.hostname !== registry.hostname || url.protocol === registry.protocol)
        return url;
    const changed = new URL(url);
    changed.protocol = registry.protocol;
    return changed;
}
async function tarballIn(body) {
    const parts = [];
    let length = 0;
    for await (const part of body) {
        length += part.length;
        if (length > METADATA_LIMIT_BYTES)
            throw new Unavailable("the registry's metadata is too large");
        parts.push(part);
    }
    const url = URL.parse(tarballOf(Buffer.concat(parts).toString("utf8")));
    if (url === null || !/^https?:$/u.test(url.protocol)) {
        throw new Unavailable("the registry's metadata names no tarball");
    }
    return url;
}
function tarballOf(text) {
    try {
        return String(JSON.parse(text)?.dist?.tarball);
    }
    catch {
        return "";
    }
}
/** One address, tried again after faults that pass. Only the first try names a range: a repacked file is longer. */
async function request(ask, ports) {
    for (let attempt = 0;; attempt += 1) {
        try {
            return await registry_once(attempt === 0 ? ask : { ...ask, range: undefined }, ports);
        }
        catch (error) {
            const pause = PAUSES_MS[attempt];
            if (!(error instanceof DownloadFault && error.transient) || pause === undefined)
                throw error;
            await ports.wait(pause);
        }
    }
}
async function registry_once({ url, settings, use, range }, ports) {
    const { address, header } = credentials(url, settings);
    const headers = { ...(header && { authorization: header }), ...(range && { range }) };
    const fault = (error) => downloadFault(error, address);
    try {
        return await use(attributed(await ports.download(address.href, headers).catch(throwing(fault)), fault));
    }
    catch (error) {
        const { truncated = false, message = "the answer is not a gzip file" } = error instanceof TarError ? error : {};
        if (!(error instanceof TarError || isZlib(error)))
            throw error;
        throw new DownloadFault(`${registry_shown(address)}: ${message}`, undefined, truncated);
    }
}
function credentials(url, settings) {
    const address = new URL(url);
    address.username = "";
    address.password = "";
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    return { address, header: authorization(settings, address) ?? (pair === ":" ? undefined : basic(pair)) };
}
/** Tells faults of the network from faults of what reads it, as a full disk. */
async function* attributed(body, fault) {
    try {
        yield* body;
    }
    catch (error) {
        throw fault(error);
    }
}
function throwing(fault) {
    return (error) => {
        throw fault(error);
    };
}
function downloadFault(error, address) {
    const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : undefined;
    const reason = status === undefined ? messageOf(error) : `status ${status}`;
    const transient = status === undefined || status >= 500 || [408, 416, 425, 429].includes(status);
    return new DownloadFault(`${registry_shown(address)}: ${reason}`, status, transient);
}
/** An address for the log: a query may hold a signature. */
function registry_shown({ origin, pathname }) {
    return `${origin}${pathname}`;
}
function isZlib(error) {
    return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/sources.ts










/**
 * The folder a user named: the package, or its native files alone (beside each other or as in the package).
 * @throws ModelgateError; a path that was given is never passed over
 */
async function atPath(search, path, ports) {
    const natives = nativesOf(search);
    const given = await packageAt(path, search.release, natives);
    if (given !== undefined && (given.problems.length === 0 || search.allowOther))
        return given;
    if (given !== undefined && given.version !== search.release.version) {
        throw untrusted([`runtime-path ${path}: ${given.problems.join("; ")}`]);
    }
    const folder = await folderWith(path, natives);
    if (folder === undefined) {
        const names = Object.keys(natives.libraries).map((name) => (0,external_node_path_.basename)(name));
        throw (0,schema_src/* failure */.V2)("runtime-missing", `runtime-path: expected ${names.join(", ")} in ${path}, which has not all`, {
            hint: `Unpack ${search.release.name} ${search.release.version} there, or copy this platform's native files.`,
        });
    }
    return assemble(search, natives, ports, (staging) => copyLibraries(natives.libraries, folder, staging));
}
/** The folder that has all libraries side by side: the given one, or the package's place for them below it. */
async function folderWith(path, { libraries }) {
    const files = Object.keys(libraries);
    const inPackage = (0,external_node_path_.join)(path, (0,external_node_path_.dirname)(files[0] ?? ""));
    for (const folder of [path, inPackage]) {
        const present = files.map((file) => (0,promises_.stat)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file))).then((one) => one.isFile(), () => false));
        if ((await Promise.all(present)).every(Boolean))
            return folder;
    }
    return undefined;
}
async function copyLibraries(libraries, folder, staging) {
    for (const file of Object.keys(libraries))
        await copy((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file)), (0,external_node_path_.join)(staging, file));
}
/** The package that npm installed beside the code. */
async function installed(search) {
    const { release, platform, allowOther, moduleUrl } = search;
    const found = await packageBeside(moduleUrl, release, release.platforms[platform]);
    if (found === undefined)
        throw new Unavailable(`no ${release.name} beside the code`);
    const problem = objection(found, search);
    if (problem !== undefined && !allowOther)
        throw new Unavailable(`${found.directory}: ${problem}`);
    return found;
}
function objection({ problems }, { release, platform }) {
    if (release.platforms[platform] === undefined)
        return `${release.version} has no files for ${platform}`;
    return problems.length === 0 ? undefined : problems.join("; ");
}
/** The runtime that an earlier job of this machine put in place, if every byte of it is still right. */
async function toolCached(search) {
    const natives = nativesOf(search);
    const files = runtimeFiles(search.release, natives);
    const reasons = [];
    for (const directory of targets(search)) {
        if (!(await isComplete(directory))) {
            reasons.push(`${directory} is not there`);
            continue;
        }
        const { problems, verified } = await verifyFolder(directory, files);
        if (problems.length === 0)
            return { directory, version: search.release.version, verified };
        reasons.push(`${directory}: ${problems.join("; ")}`);
    }
    throw new Unavailable(reasons.join("; "));
}
/** The libraries out of the Actions cache. Any branch may have written them: they are checked as a stranger's. */
async function actionsCached(search, ports) {
    const natives = nativesOf(search);
    if (ports.cache === undefined)
        throw new Unavailable("there is none here");
    const { path, key } = cacheEntry(search, natives);
    try {
        const hit = await ports.cache.restore([path], key).catch((error) => {
            throw new Unavailable(messageOf(error));
        });
        if (hit === undefined)
            throw new Unavailable(`no entry ${key}`);
        const folder = await folderWith(path, natives);
        if (folder === undefined)
            throw new Unavailable(`the entry ${key} lacks files`);
        return await assemble(search, natives, ports, (staging) => copyLibraries(natives.libraries, folder, staging));
    }
    catch (error) {
        if (error instanceof schema_src/* ModelgateError */.HJ)
            throw new Unavailable(`the entry ${key} is refused: ${error.message}`);
        throw error;
    }
    finally {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
/** The libraries out of the registry that the runner's npm is configured for. */
async function fetched(search, ports) {
    const natives = nativesOf(search);
    const settings = await readNpmSettings(search);
    const { release, platform } = search;
    return assemble(search, natives, ports, (directory) => fetchLibraries({ release, platform, libraries: natives.libraries, directory }, settings, ports));
}
/** Gives what was fetched to the Actions cache. A cache that cannot be filled is told, and harms nothing. */
async function fillCache(search, { directory }, ports) {
    if (ports.cache === undefined)
        return [];
    const natives = nativesOf(search);
    const { path, key } = cacheEntry(search, natives);
    try {
        for (const file of Object.keys(natives.libraries))
            await copy((0,external_node_path_.join)(directory, file), (0,external_node_path_.join)(path, (0,external_node_path_.basename)(file)));
        await ports.cache.save([path], key);
        return [];
    }
    catch (error) {
        return [{ source: "actions-cache", reason: `cannot be filled: ${messageOf(error)}` }];
    }
    finally {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
/** The name has the digests in it: another release, or other bytes, is another entry. */
function cacheEntry({ temporary, release, platform }, { libraries }) {
    const digests = Object.values(libraries).map(({ sha256 }) => sha256.slice(0, 12));
    const name = `${release.name}-${release.version}-${platform.replace("/", "-")}`;
    return { path: (0,external_node_path_.join)(temporary, `modelgate-${name}`), key: `modelgate-${name}-${digests.join("-")}` };
}
async function assemble(search, natives, { wait }, fill) {
    const { release, travelling } = search;
    const files = runtimeFiles(release, natives);
    const placing = {
        targets: targets(search),
        travelling,
        release,
        files,
        libraries: natives.libraries,
        wait,
    };
    return { directory: await place_place(placing, fill), version: release.version, verified: Object.keys(files) };
}
function targets({ toolCache, temporary, release, arch }) {
    const own = toolFolder(temporary, release, arch);
    return toolCache === undefined ? [own] : [toolFolder(toolCache, release, arch), own];
}
function nativesOf({ release, platform }) {
    const natives = release.platforms[platform];
    if (natives !== undefined)
        return natives;
    const known = Object.keys(release.platforms).join(", ");
    throw new Unavailable(`${release.name} ${release.version} has no files for ${platform}, only for ${known}`);
}

;// CONCATENATED MODULE: ./packages/inference/src/runtime/find.ts




/**
 * Finds the ONNX runtime, or fetches it: a given path, installed beside the code, the tool cache, the Actions cache,
 * the registry of the runner's npm. A path that was given is the only source: it is never passed over silently.
 * @throws ModelgateError `runtime-missing` with the reason of every source; `runtime-untrusted` when what a path or the
 * registry gave is not the pinned release
 */
async function findRuntime(options, ports) {
    const { release = RELEASE, os = process.platform, arch = process.arch, runtimePath } = options;
    const search = { ...options, release, arch, platform: `${os}/${arch}` };
    const sources = runtimePath === undefined
        ? [
            ["installed", () => installed(search)],
            ["tool-cache", () => toolCached(search)],
            ["actions-cache", () => actionsCached(search, ports)],
            ["registry", () => fetched(search, ports)],
        ]
        : [["path", () => atPath(search, runtimePath, ports)]];
    const passedOver = [];
    for (const [source, find] of sources) {
        try {
            const found = await find();
            if (source === "registry")
                passedOver.push(...(await fillCache(search, found, ports)));
            return { ...found, source, passedOver };
        }
        catch (error) {
            if (error instanceof schema_src/* ModelgateError */.HJ)
                throw error;
            passedOver.push({ source, reason: reasonOf(error) });
        }
    }
    throw missing(search, passedOver);
}
function missing({ release, platform }, attempts) {
    const reasons = attempts.map(({ source, reason }) => `- ${source}: ${reason}`);
    const message = [`no ONNX runtime (${release.name} ${release.version}, ${platform}):`, ...reasons].join("\n");
    return (0,schema_src/* failure */.V2)("runtime-missing", message, {
        hint: `Give npm its registry and, where it wants them, credentials in .npmrc; or run ` +
            `\`npm install ${release.name}@${release.version}\`; or, without a network, set \`runtime-path\` to an ` +
            `unpacked ${release.name}.`,
    });
}

;// CONCATENATED MODULE: ./packages/inference/src/workshop.ts




/**
 * The sandbox's program and the way to the ONNX runtime for this process, whether it runs from source or from
 * a bundle, whose folder holds `sandbox/` and `runtime/` beside it.
 */
function openWorkshop(runtimePath, ports) {
    const bundled = (0,external_node_path_.join)(import.meta.dirname, "sandbox", "index.js");
    const isBundled = (0,external_node_fs_.existsSync)(bundled);
    const { env } = process;
    const options = {
        moduleUrl: import.meta.url,
        travelling: (0,external_node_path_.join)(import.meta.dirname, isBundled ? "runtime" : "../runtime"),
        runtimePath: runtimePath ?? undefined,
        toolCache: env["RUNNER_TOOL_CACHE"] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache", "modelgate"),
        temporary: env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(),
        env,
        workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
        home: (0,external_node_os_.homedir)(),
    };
    return {
        sandboxEntry: isBundled ? bundled : (0,external_node_path_.join)(import.meta.dirname, "sandbox", "child.ts"),
        findRuntime: () => findRuntime(options, ports),
    };
}

;// CONCATENATED MODULE: ./packages/inference/src/index.ts




;// CONCATENATED MODULE: ./actions/validate/src/evidence.ts


/** Runs the model, or reads what some program predicted. Faults are part of the evidence, never thrown. */
async function gather(planned, given, score) {
    return planned.modelPath === null
        ? await claimed(planned)
        : await executed(planned, planned.modelPath, given, score);
}
async function executed(planned, modelPath, given, score) {
    const subject = { name: planned.name, path: modelPath };
    try {
        const scored = await score({
            modelPath,
            datasets: planned.datasets,
            output: planned.output,
            options: { threads: given.threads },
            allowance: { timeMs: given.timeLimit, memoryBytes: given.memoryLimit },
        });
        return {
            subject: { ...subject, ...scored.subject, binding: "executed" },
            datasets: scored.datasets.map(({ name, path, digest, outcome }) => ({
                name,
                path,
                digest,
                rows: "predictions" in outcome ? outcome.predictions.rows : null,
            })),
            outcomes: scored.datasets.map(({ name, outcome }) => ({ dataset: name, ...outcome })),
            problems: [],
            notes: scored.notes,
            runtime: scored.runtime,
        };
    }
    catch (error) {
        const problems = (0,schema_src/* problemsOf */.GW)(error);
        return {
            subject: { ...subject, digest: null, sizeBytes: null, binding: "claimed" },
            datasets: planned.datasets.map(({ name, path }) => ({ name, path, digest: null, rows: null })),
            outcomes: [],
            problems,
            notes: [],
            runtime: null,
        };
    }
}
async function claimed(planned) {
    const read = await Promise.all(planned.predictions.map(async (spec) => {
        try {
            return { spec, file: await readPredictions(spec, planned.output) };
        }
        catch (error) {
            return { spec, problems: (0,schema_src/* problemsOf */.GW)(error) };
        }
    }));
    return {
        subject: { name: planned.name, path: null, digest: null, sizeBytes: null, binding: "claimed" },
        datasets: read.map(({ spec, file }) => ({
            name: spec.name,
            path: spec.path,
            digest: file?.digest ?? null,
            rows: file?.predictions.rows ?? null,
        })),
        outcomes: read.map(({ spec, file, problems }) => file
            ? { dataset: spec.name, predictions: file.predictions }
            : { dataset: spec.name, problems: problems ?? [] }),
        problems: [],
        notes: read.flatMap(({ file }) => file?.notes ?? []),
        runtime: null,
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./packages/policy/src/schema.ts


// The grammar of modelgate.yml. Every object is strict: an unknown key is a limit somebody believes in and
// nobody checks.
const schema_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const label = dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]);
const LimitBounds = {
    min: dist/* optional */.lqM(dist/* pipe */.FsL(finite, dist/* description */.h_("Lowest accepted value, inclusive."))),
    max: dist/* optional */.lqM(dist/* pipe */.FsL(finite, dist/* description */.h_("Highest accepted value, inclusive."))),
};
/** One entry of `limits:`. */
const LimitEntry = dist/* pipe */.FsL(dist/* strictObject */.rej({
    metric: dist/* pipe */.FsL(schema_name, dist/* description */.h_("A metric under scikit-learn's name, for example accuracy or f1_macro.")),
    dataset: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("One of the model's data sets; absent: every one."))),
    ...LimitBounds,
    tier: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(schema_src/* TIERS */.iB), dist/* description */.h_("`advisory` turns a fail into a warning.")), "required"),
}), dist/* check */.z6Y((entry) => entry.min !== undefined || entry.max !== undefined, "expected at least one of min, max"));
/** One entry of `datasets:`. */
const DatasetEntry = dist/* pipe */.FsL(dist/* strictObject */.rej({
    path: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("CSV, TSV, JSONL or Parquet, relative to this file."))),
    predictions: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("A predictions file, in place of running the model."))),
    target: dist/* pipe */.FsL(schema_name, dist/* description */.h_("The column that holds the truth.")),
    id: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("The column that names each example; absent: the row number."))),
    inputs: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(schema_name, dist/* union */.KCZ([schema_name, dist/* array */.YOg(schema_name)])), dist/* description */.h_("Model input → column, list of columns, or pattern with *.")), {}),
}), dist/* check */.z6Y((entry) => (entry.path === undefined) !== (entry.predictions === undefined), "expected exactly one of path, predictions"));
const Datasets = dist/* pipe */.FsL(dist/* record */.g1P(schema_name, DatasetEntry), dist/* check */.z6Y((sets) => Object.keys(sets).length > 0, "expected at least one data set"));
const Limits = dist/* pipe */.FsL(dist/* array */.YOg(LimitEntry), dist/* minLength */.BpQ(1, "expected at least one limit"));
/** One entry of `models:`. */
const ModelEntry = dist/* pipe */.FsL(dist/* strictObject */.rej({
    path: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("The ONNX file, relative to this file; absent: every data set has predictions."))),
    task: dist/* pipe */.FsL(dist/* picklist */.KIO(schema_src/* TASKS */.n3), dist/* description */.h_("What the model predicts.")),
    classes: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(label), dist/* minLength */.BpQ(2), dist/* description */.h_("The labels in the order of the scores."))),
    positive: dist/* optional */.lqM(dist/* pipe */.FsL(label, dist/* description */.h_("Binary: the positive class; absent: the last."))),
    output: dist/* optional */.lqM(dist/* pipe */.FsL(schema_name, dist/* description */.h_("The model's output that holds the scores or values."))),
    scores: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(["probabilities", "logits", "log-probabilities"]), dist/* description */.h_("What the scores are, where their values do not tell."))),
    datasets: Datasets,
    limits: Limits,
}), dist/* check */.z6Y((entry) => Object.values(entry.datasets).every((set) => (entry.path === undefined) === (set.path === undefined)), "expected data sets with path for a model with path, and with predictions for one without"));
/** The whole file. */
const PolicySchema = dist/* strictObject */.rej({
    models: dist/* pipe */.FsL(dist/* record */.g1P(schema_name, ModelEntry), dist/* check */.z6Y((models) => Object.keys(models).length > 0, "expected at least one model")),
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/policy/src/yaml.ts



/** A document of a mebibyte is no policy; parsing it would cost more than it could say. */
const MOST_CHARACTERS = 1 << 20;
/**
 * Parses YAML and checks it, reporting every mistake with line and column.
 * @param source names the text in messages and locations: a path, or an input's name
 * @throws ModelgateError `policy-invalid`
 */
function readYaml(text, source, schema) {
    if (text.length > MOST_CHARACTERS) {
        throw (0,schema_src/* failure */.V2)("policy-invalid", `${source}: ${text.length} characters, at most ${MOST_CHARACTERS} are read`, {
            hint: "Is this the right file?",
        });
    }
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        if (offset === undefined)
            return { path: source };
        const { line, col } = lines.linePos(offset);
        return { path: source, line, column: col };
    };
    (0,schema_src/* throwProblems */.Jh)(document.errors.map((error) => {
        const place = at(error.pos[0]);
        return problem(place, error.message);
    }));
    const result = dist/* safeParse */.xLC(schema, yaml_plain(document, source));
    if (!result.success) {
        const found = result.issues.map((issue) => {
            const keys = keysOf(issue);
            return problem(at(offsetOf(document, keys, isUnknownKey(issue))), `${dotted(keys)}${explain(issue, schema)}`);
        });
        const [first, ...rest] = found;
        if (first)
            throw new schema_src/* ModelgateError */.HJ([first, ...rest]);
    }
    return {
        value: result.output,
        locate: (keys) => {
            const offset = offsetOf(document, keys, false);
            if (offset === undefined)
                return undefined;
            const { line, col } = lines.linePos(offset);
            return { line, column: col };
        },
    };
}
/** Aliases that would expand without bound are refused by the library; its reason is passed on. */
function yaml_plain(document, source) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw (0,schema_src/* failure */.V2)("policy-invalid", `${source}: ${reason}`, { hint: "Write it without aliases.", cause });
    }
}
function problem(place, message) {
    const where = place.line === undefined ? place.path : `${place.path}:${place.line}:${place.column}`;
    const hint = "The grammar: schemas/policy.schema.json, or the example in the README.";
    return { code: "policy-invalid", message: `${where}: ${message}`, hint, at: place };
}
function keysOf(issue) {
    return (issue.path ?? []).map(({ key }) => key);
}
function dotted(keys) {
    return keys.length === 0 ? "" : `${keys.join(".")}: `;
}
function isUnknownKey(issue) {
    return issue.type === "strict_object" && issue.expected === "never";
}
/** valibot's issue in the words of somebody who writes YAML. */
function explain(issue, schema) {
    const key = String(keysOf(issue).at(-1) ?? "");
    if (isUnknownKey(issue)) {
        const near = (0,schema_src/* closest */.kp)(key, knownKeys(schema));
        return `unknown key${near === null ? "" : `, did you mean "${near}"?`}`;
    }
    if (issue.kind === "schema" && issue.received === "undefined")
        return "missing";
    if (issue.expected === null)
        return `${issue.message}, got ${issue.received}`;
    return `expected ${issue.expected.replaceAll('"', "")}, got ${issue.received}`;
}
/** Every key of the grammar, wherever it stands: a typo is as likely a misplaced key. */
function knownKeys(schema, found = new Set()) {
    if (typeof schema !== "object" || schema === null)
        return [...found];
    const { entries, wrapped, pipe, item, value } = schema;
    if (typeof entries === "object" && entries !== null) {
        for (const [key, inner] of Object.entries(entries)) {
            found.add(key);
            knownKeys(inner, found);
        }
    }
    for (const inner of [wrapped, item, value])
        knownKeys(inner, found);
    if (Array.isArray(pipe))
        for (const inner of pipe)
            if (inner !== schema)
                knownKeys(inner, found);
    return [...found];
}
/** Where the value at a path begins; for an unknown key where the key itself stands; else the nearest parent. */
function offsetOf(document, keys, ofKey) {
    for (let length = keys.length; length >= 0; length -= 1) {
        const path = keys.slice(0, length);
        if (ofKey && length === keys.length && length > 0) {
            const parent = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
            const pair = (0,yaml_dist/* isMap */.jh)(parent)
                ? parent.items.find((item) => String(item.key) === String(path.at(-1)))
                : undefined;
            if ((0,yaml_dist/* isNode */.Ll)(pair?.key))
                return pair.key.range?.[0];
        }
        const node = length === 0 ? document.contents : document.getIn(path, true);
        if ((0,yaml_dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/policy/src/clause.ts



/** The clauses of checked `limits:` entries; one entry with `min` and `max` is two clauses. */
function clausesOf(entries, source, locate) {
    return entries.flatMap((entry, index) => schema_src/* LIMIT_KINDS */.A7.flatMap((kind) => {
        const value = entry[kind];
        if (value === undefined)
            return [];
        const at = { path: source, ...locate(index, kind) };
        return [
            {
                metric: entry.metric,
                dataset: entry.dataset ?? null,
                limit: { kind, value },
                tier: entry.tier,
                at,
            },
        ];
    }));
}
const SHORTHAND = /^([A-Za-z_][\w]*)\s*(>=|<=)\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/iu;
/**
 * The `limits` input: lines such as `accuracy>=0.9`, or a YAML list in the policy's grammar. Empty: no clause.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
function parseLimits(text) {
    const lines = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
    if (lines.length === 0)
        return [];
    if (lines.some((line) => line.startsWith("-") || line.startsWith("["))) {
        const { value, locate } = readYaml(text, "limits", Limits);
        return clausesOf(value, "limits", (index, key) => locate([index, key]));
    }
    const problems = [];
    const clauses = lines.flatMap((line) => {
        const match = SHORTHAND.exec(line);
        if (match === null) {
            const hint = "For example accuracy>=0.9 or log_loss<=0.4; bounds are inclusive.";
            problems.push({
                code: "policy-invalid",
                message: `limits: expected METRIC>=VALUE or METRIC<=VALUE, got "${line.slice(0, 120)}"`,
                hint,
            });
            return [];
        }
        const [, metric = "", sign, digits, percent] = match;
        const value = Number(digits) / (percent === "%" ? 100 : 1);
        return [
            { metric, dataset: null, limit: { kind: sign === ">=" ? "min" : "max", value }, tier: "required" },
        ];
    });
    (0,schema_src/* throwProblems */.Jh)(problems);
    return clauses;
}

;// CONCATENATED MODULE: ./packages/policy/src/policy.ts





/**
 * Reads one model's part of a policy file; the whole file is checked.
 * @param path of the file, for messages and as the base of the paths in it
 * @throws ModelgateError `policy-invalid` with line and column of every mistake, `input-invalid` for an unknown model
 */
function readPolicy(text, path, model) {
    const { value, locate } = readYaml(text, path, PolicySchema);
    const names = Object.keys(value.models);
    const only = names.length === 1 ? names[0] : undefined;
    const name = model ?? only;
    const entry = name === undefined || !Object.hasOwn(value.models, name) ? undefined : value.models[name];
    if (name === undefined || entry === undefined) {
        const near = model === null ? null : (0,schema_src/* closest */.kp)(model, names);
        const asked = model === null ? "it holds several models" : `it holds no model "${model}"`;
        throw (0,schema_src/* failure */.V2)("input-invalid", `model: ${path}: ${asked}; they are ${names.join(", ")}`, {
            hint: near === null ? "Name one of them." : `Did you mean "${near}"?`,
        });
    }
    const within = (key) => ["models", name, key];
    const clauses = clausesOf(entry.limits, path, (index, key) => locate([...within("limits"), index, key]));
    const sets = Object.keys(entry.datasets);
    const strangers = clauses.filter(({ dataset }) => dataset !== null && !sets.includes(dataset));
    const [stranger] = strangers;
    if (stranger) {
        const { at } = stranger;
        throw (0,schema_src/* failure */.V2)("policy-invalid", `${path}:${at?.line}:${at?.column}: limits: no data set "${stranger.dataset}"`, {
            hint: `The model's data sets are ${sets.join(", ")}.`,
            ...(at ? { at } : {}),
        });
    }
    const base = (file) => ((0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), file));
    return { name, ...modelOf(entry, base), datasets: datasetsOf(entry.datasets, base), clauses };
}
/**
 * The `datasets` input: the policy's `datasets:` mapping as YAML.
 * @throws ModelgateError `policy-invalid`
 */
function parseDatasets(text) {
    return datasetsOf(readYaml(text, "datasets", Datasets).value, (file) => file);
}
function modelOf(entry, base) {
    return {
        path: entry.path === undefined ? null : base(entry.path),
        task: entry.task,
        classes: entry.classes?.map(String) ?? null,
        positive: entry.positive === undefined ? null : String(entry.positive),
        output: entry.output ?? null,
        scores: entry.scores ?? null,
    };
}
function datasetsOf(sets, base) {
    return Object.entries(sets).map(([name, { path, predictions, target, id, inputs }]) => ({
        name,
        source: predictions === undefined
            ? { kind: "data", path: base(path ?? "") }
            : { kind: "predictions", path: base(predictions) },
        target,
        id: id ?? null,
        inputs,
    }));
}

;// CONCATENATED MODULE: ./packages/policy/src/index.ts




;// CONCATENATED MODULE: ./actions/validate/src/inputs.ts



const PIECE = "What is judged";
const DATA = "On what data";
const READING = "How its outputs are read";
const RUN = "How it is run";
const limits = (0,runner_src/* parser */.K3)("limits such as accuracy>=0.9, one a line", parseLimits);
const datasets = (0,runner_src/* parser */.K3)("data sets as YAML: name: { path, target }", parseDatasets);
const inputs = {
    model: (0,runner_src/* input */.hF)("model", (0,runner_src/* optional */.lq)(runner_src/* text */.Qq), "The ONNX file; with `config`, the name of a model in it (needed when it holds several).", { example: "models/digits.onnx", group: PIECE }),
    predictions: (0,runner_src/* input */.hF)("predictions", (0,runner_src/* optional */.lq)(runner_src/* path */.Ae), "A predictions file (CSV, JSONL, Parquet: label, prediction, optional id and score columns) in place of a model.", { example: "predictions.csv", group: PIECE }),
    limits: (0,runner_src/* input */.hF)("limits", limits, "What it is held to: lines such as `accuracy>=0.9`, or YAML as in the policy.", {
        flag: "limit",
        many: true,
        example: "accuracy>=0.9",
        group: PIECE,
    }),
    task: (0,runner_src/* input */.hF)("task", (0,runner_src/* optional */.lq)((0,runner_src/* oneOf */.yL)(...schema_src/* TASKS */.n3)), "What the model predicts.", {
        example: "multiclass-classification",
        group: PIECE,
    }),
    config: (0,runner_src/* input */.hF)("config", (0,runner_src/* optional */.lq)(runner_src/* path */.Ae), "The policy file. Without `data`, `datasets` and `predictions` it is `modelgate.yml`.", { example: "modelgate.yml", group: PIECE }),
    data: (0,runner_src/* input */.hF)("data", (0,runner_src/* optional */.lq)(runner_src/* path */.Ae), "The labelled data set: CSV, TSV, JSONL or Parquet, also gzipped text.", {
        example: "data/test.csv",
        group: DATA,
    }),
    target: (0,runner_src/* input */.hF)("target", (0,runner_src/* optional */.lq)(runner_src/* text */.Qq), "The column that holds the truth; `label` in a predictions file.", {
        example: "label",
        group: DATA,
    }),
    id: (0,runner_src/* input */.hF)("id", (0,runner_src/* optional */.lq)(runner_src/* text */.Qq), "The column that names each example; else its row number does.", {
        example: "id",
        group: DATA,
    }),
    datasets: (0,runner_src/* input */.hF)("datasets", (0,runner_src/* optional */.lq)(datasets), "Several data sets as YAML in the policy's grammar, in place of `data` and `target`.", { example: "test: { path: data/test.csv, target: label }", group: DATA }),
    classes: (0,runner_src/* input */.hF)("classes", (0,runner_src/* list */.p_)(runner_src/* text */.Qq), "The class labels in the order of the model's scores.", {
        example: "cat, dog",
        group: READING,
    }),
    positive: (0,runner_src/* input */.hF)("positive", (0,runner_src/* optional */.lq)(runner_src/* text */.Qq), "The positive class of two; else the last.", {
        example: "spam",
        group: READING,
    }),
    output: (0,runner_src/* input */.hF)("output", (0,runner_src/* optional */.lq)(runner_src/* text */.Qq), "The model's output that holds the scores or values.", {
        example: "logits",
        group: READING,
    }),
    scores: (0,runner_src/* input */.hF)("scores", (0,runner_src/* optional */.lq)((0,runner_src/* oneOf */.yL)("probabilities", "logits", "log-probabilities")), "What the scores are, where their values do not tell.", { example: "logits", group: READING }),
    confidence: (0,runner_src/* input */.hF)("confidence", confidence(), "The level of every interval.", {
        fallback: "0.95",
        group: RUN,
    }),
    seed: (0,runner_src/* input */.hF)("seed", (0,runner_src/* wholeNumber */.rD)(), "Seeds every bootstrap: the same seed gives the same interval.", {
        fallback: "1",
        group: RUN,
    }),
    threads: (0,runner_src/* input */.hF)("threads", (0,runner_src/* wholeNumber */.rD)(1, 256), "Threads of the ONNX runtime. With one, floating-point sums come out the same everywhere.", { fallback: "1", group: RUN }),
    timeLimit: (0,runner_src/* input */.hF)("time-limit", runner_src/* durationMs */.pc, "The model is stopped after this time.", {
        fallback: "10m",
        group: RUN,
    }),
    memoryLimit: (0,runner_src/* input */.hF)("memory-limit", runner_src/* bytes */.ee, "The model is stopped when it takes more memory.", {
        fallback: "4GiB",
        group: RUN,
    }),
    runtimePath: (0,runner_src/* input */.hF)("runtime-path", (0,runner_src/* optional */.lq)(runner_src/* path */.Ae), "A folder with the ONNX runtime, for machines without a registry.", { example: "/opt/onnxruntime-node", group: RUN }),
    report: (0,runner_src/* input */.hF)("report", (0,runner_src/* optional */.lq)(runner_src/* path */.Ae), "Where the report is written.", {
        example: "report.json",
        group: RUN,
    }),
};
function confidence() {
    return (0,runner_src/* parser */.K3)("a level between 0.5 and 0.999", (given) => {
        const level = /^0?\.\d+$/u.test(given) ? Number(given) : Number.NaN;
        return level >= 0.5 && level <= 0.999 ? level : undefined;
    });
}
/** All that is known of validate without running it. */
const table = {
    name: "validate",
    about: "Measures a model on labelled data and fails the step when a limit does not hold.",
    inputs,
    outputs: {
        verdict: "`pass`, `warn`, `fail` or `error`.",
        report: "Path of the report, a JSON document that the other actions read.",
    },
    permissions: { "contents: read": "to check out the model, its data and the policy" },
    examples: [
        ["--config", "modelgate.yml", "--model", "digits"],
        [
            ...["--model", "digits.onnx", "--data", "test.csv", "--target", "label"],
            ...["--task", "multiclass-classification", "--limit", "accuracy>=0.9", "--report", "report.json"],
        ],
        ["--predictions", "predictions.csv", "--task", "regression", "--limit", "r2>=0.4"],
    ],
    branding: { icon: "check-circle", color: "green" },
};

;// CONCATENATED MODULE: ./actions/validate/src/outline.ts




/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
function outline(host, planned, problems) {
    const run = host.provenance();
    const policy = planned?.policy ?? null;
    const asked = host.getInput("model").trim() || host.getInput("predictions").trim();
    return {
        schema: schema_src/* REPORT_SCHEMA */.DC,
        action: "validate",
        verdict: "error",
        subject: {
            name: planned?.name ?? (asked || "model"),
            path: planned?.modelPath ?? null,
            digest: null,
            sizeBytes: null,
            binding: "claimed",
        },
        datasets: [],
        measurements: [],
        checks: [],
        problems: problems.map(outline_plain),
        notes: [],
        environment: (0,runner_src/* environment */.cA)(),
        provenance: {
            repository: run?.repository ?? null,
            commit: run?.commit ?? null,
            run: run?.url ?? null,
            policyDigest: policy === null ? null : `sha256:${(0,external_node_crypto_.createHash)("sha256").update(policy).digest("hex")}`,
            seed: null,
            createdAt: new Date().toISOString(),
            command: (0,runner_src/* argumentList */.Yw)(table, host.getInput),
        },
    };
}
/** A problem as JSON has it: without the fields that are undefined. */
function outline_plain({ code, message, hint, at }) {
    return {
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(at === undefined ? {} : { at: JSON.parse(JSON.stringify(at)) }),
    };
}

;// CONCATENATED MODULE: ./actions/validate/src/plan.ts



const DEFAULT_POLICY = "modelgate.yml";
/**
 * Turns inputs into a plan; the rules across inputs are here.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`
 */
async function plan(given) {
    const direct = given.data !== null || given.datasets !== null || given.predictions !== null;
    return given.config !== null || !direct ? await fromPolicy(given) : fromInputs(given);
}
async function fromPolicy(given) {
    const path = given.config ?? DEFAULT_POLICY;
    const mixed = [
        "predictions",
        "task",
        "data",
        "target",
        "datasets",
        "id",
        "positive",
        "output",
        "scores",
    ];
    const strays = [
        ...mixed.filter((name) => given[name] !== null),
        ...(given.limits.length > 0 ? ["limits"] : []),
        ...(given.classes.length > 0 ? ["classes"] : []),
    ];
    if (strays.length > 0 && given.config === null)
        (0,schema_src/* throwProblems */.Jh)(plan_missing(given));
    (0,schema_src/* throwProblems */.Jh)(strays.map((name) => wrong(name, `expected nothing beside config, which says it (${path})`)));
    const text = await (0,promises_.readFile)(path, "utf8").catch((cause) => {
        const hint = given.config === null
            ? "Give --model, --data, --target, --task and --limit; or write modelgate.yml (see the README)."
            : "Give the path of a policy file.";
        throw (0,schema_src/* failure */.V2)("file-missing", `config: ${path} cannot be read`, { hint, cause });
    });
    const model = readPolicy(text, path, given.model);
    return { ...planOf(model), policy: text };
}
function planOf(model) {
    const { name, path, task, classes, positive, output, scores, clauses } = model;
    return {
        name,
        modelPath: path,
        datasets: model.datasets.filter(({ source }) => source.kind === "data").map(datasetSpec),
        predictions: model.datasets.filter(({ source }) => source.kind === "predictions").map(predictionsSpec),
        output: { task, classes, positive, output, scores },
        clauses,
    };
}
function datasetSpec({ name, source, target, id, inputs }) {
    return { name, path: source.path, target, id, inputs };
}
function predictionsSpec({ name, source, target, id }) {
    return { name, path: source.path, target, id };
}
function fromInputs(given) {
    const problems = plan_missing(given);
    if (given.predictions !== null && given.model !== null) {
        problems.push(wrong("predictions", "expected either a model or a predictions file, got both"));
    }
    if (given.datasets !== null && (given.data !== null || given.target !== null)) {
        problems.push(wrong("datasets", "expected nothing in data and target beside it"));
    }
    (0,schema_src/* throwProblems */.Jh)(problems);
    const task = given.task ?? "regression";
    const sets = given.datasets ?? [directSet(given)];
    const model = {
        name: baseName(given.model ?? given.predictions ?? "model"),
        path: given.model,
        task,
        classes: given.classes.length > 0 ? given.classes : null,
        positive: given.positive,
        output: given.output,
        scores: given.scores,
        datasets: sets,
        clauses: given.limits,
    };
    const direct = planOf(model);
    (0,schema_src/* throwProblems */.Jh)(sets
        .filter(({ source }) => (source.kind === "data") !== (given.model !== null))
        .map(({ name }) => wrong("datasets", `${name}: expected path with a model, and predictions without one`)));
    return { ...direct, policy: null };
}
function directSet(given) {
    const source = given.predictions === null
        ? { kind: "data", path: given.data ?? "" }
        : { kind: "predictions", path: given.predictions };
    return { name: "test", source, target: given.target ?? "label", id: given.id, inputs: {} };
}
/** What a run without a policy cannot do without. */
function plan_missing(given) {
    const problems = [];
    const lacks = (name, expected) => problems.push(wrong(name, `expected ${expected}, got nothing`));
    if (given.model === null && given.predictions === null && given.datasets === null) {
        lacks("model", "the path of an ONNX file");
    }
    if (given.predictions === null && given.datasets === null) {
        if (given.data === null)
            lacks("data", "the path of a labelled data set");
        if (given.target === null)
            lacks("target", "the column that holds the truth");
    }
    if (given.task === null)
        lacks("task", "binary-classification, multiclass-classification or regression");
    if (given.limits.length === 0)
        lacks("limits", "at least one limit, as accuracy>=0.9: a gate without one judges nothing");
    return problems;
}
function wrong(name, message) {
    return {
        code: "input-invalid",
        message: `${name}: ${message}`,
        hint: "See the inputs in the README of validate.",
    };
}
function baseName(path) {
    const file = path.split(/[\\/]/u).at(-1) ?? path;
    return file.replace(/\.[^.]+$/u, "") || file;
}

;// CONCATENATED MODULE: ./actions/validate/src/main.ts







/** Builds the command around a scorer. */
function validate(score) {
    return {
        ...table,
        run: (given, host) => run(given, host, score),
        failed: (problems, host) => outline(host, null, problems),
    };
}
/** Reads the plan, runs the model, measures and judges. Whatever goes wrong on the way, what was measured is kept. */
async function run(given, host, score) {
    const planned = await plan(given);
    const clauses = resolveClauses(planned.clauses, planned.output.task);
    const evidence = await gather(planned, given, (scoring) => score(scoring, given.runtimePath, host));
    const { measurements, checks, problems } = evaluate(evidence.outcomes, clauses, {
        confidence: given.confidence,
        seed: given.seed,
    });
    const faults = [...evidence.problems, ...problems];
    const base = outline(host, planned, faults);
    return {
        ...base,
        verdict: faults.length > 0 ? "error" : (0,schema_src/* worst */.QZ)(checks.map(({ effect }) => effect)),
        subject: evidence.subject,
        datasets: evidence.datasets,
        measurements,
        checks,
        notes: [...evidence.notes],
        environment: (0,runner_src/* environment */.cA)(evidence.runtime, { threads: given.threads, confidence: given.confidence }),
        provenance: { ...base.provenance, seed: given.seed },
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./actions/validate/src/score.ts


/** Scoring as this machine can do it: the runtime from wherever it is, the model in the sandbox. */
function localScore(cache) {
    return async (scoring, runtimePath, host) => {
        const workshop = openWorkshop(runtimePath, {
            // Loaded when a registry is asked at all: they are most of the bundle.
            npmConfig: async (key) => (await (await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 8849))).npmConfig(key)) ?? "",
            download: async (url, headers) => await (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(854)]).then(__webpack_require__.bind(__webpack_require__, 2854))).proxiedDownload()(url, headers),
            wait: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds),
            ...(cache ? { cache: cache(host) } : {}),
        });
        const scored = await scoreOnnx(scoring, workshop, (dataset, rows) => host.progress(`${dataset}: ${rows} rows scored`));
        const { source, passedOver } = scored.runtimeSource;
        for (const attempt of passedOver)
            host.debug(`runtime: ${attempt.source}: ${attempt.reason}`);
        host.debug(`runtime: taken from ${source}`);
        return scored;
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/validate.ts





const FORMATS = ["text", "json", "markdown"];
const format = (0,runner_src/* input */.hF)("format", (0,runner_src/* oneOf */.yL)(...FORMATS), "How the report is shown on standard output.", {
    fallback: "text",
    group: "How it is run",
});
/** `modelgate validate`: the action's table with one more flag, the same report. */
async function runValidate(argv) {
    const command = validate(localScore());
    const inputs = { ...command.inputs, format };
    const shown = { ...command, inputs };
    // Read ahead of the others, so that a run with unreadable inputs still answers in the form that was asked for.
    const asked = readArguments(inputs, argv).given.get("format");
    const chosen = FORMATS.find((known) => known === asked) ?? "text";
    await runOnLaptop(shown, argv, {
        render: (colour) => (report) => ({ summary: show(report, chosen, colour), annotations: [] }),
    });
}
function show(report, chosen, colour) {
    if (chosen === "json")
        return (0,src/* json */.Pq)(report);
    if (chosen === "markdown")
        return (0,src/* markdown */.wD)(report);
    return (0,src/* text */.Qq)(report, { colour, width: process.stdout.columns ?? 100 });
}


/***/ })

};
