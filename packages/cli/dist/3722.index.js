export const id = 3722;
export const ids = [3722];
export const modules = {

/***/ 3722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_CONDITIONS: () => (/* reexport */ timing_conditions/* DEFAULT_CONDITIONS */.$x),
  OPTIMISATIONS: () => (/* reexport */ job/* OPTIMISATIONS */.c),
  openTimer: () => (/* reexport */ openTimer)
});

// EXTERNAL MODULE: ./packages/inference/src/timing/conditions.ts
var timing_conditions = __webpack_require__(58430);
// EXTERNAL MODULE: ./packages/inference/src/timing/job.ts
var job = __webpack_require__(56701);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/dataset/src/open-table.ts + 15 modules
var open_table = __webpack_require__(41304);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/inference/src/early-end.ts
var early_end = __webpack_require__(75948);
// EXTERNAL MODULE: ./packages/inference/src/private-folder.ts
var private_folder = __webpack_require__(10013);
// EXTERNAL MODULE: ./packages/inference/src/stage.ts + 7 modules
var stage = __webpack_require__(23396);
// EXTERNAL MODULE: ./packages/inference/src/timing/feed-source.ts
var feed_source = __webpack_require__(11204);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/inference/src/timing/profile.ts







/** The largest file that the runtime may write here: some hundred thousand kernels. */
const PROFILE_BYTES = 96 * 2 ** 20;
/** Kernels in one profile, which keep it well below that at 700 bytes each. */
const MOST_KERNELS = 60_000;
const PARTS = 10;
/** Profiles all arms, by turns, for about as long as was asked. The runtime counts in whole microseconds. */
async function profileArms(setting, work, { Tensor, random }) {
    const arms = [];
    for (const arm of setting.arms) {
        const feeds = await timedFeeds(arm, setting, Tensor);
        const trial = profile_open(setting, arm, work.folder);
        trial.run(feeds, 4);
        const first = trial.end(1);
        const eachMs = Math.max(0.001, middleMean(first.runs));
        const kernels = Math.max(1, first.nodes.length);
        const wanted = Math.min(work.aboutMs / setting.arms.length / eachMs, MOST_KERNELS / kernels, 1000);
        arms.push({ arm, feeds, part: Math.max(1, Math.round(wanted / PARTS)) });
    }
    const sessions = arms.map((each) => ({ ...each, session: profile_open(setting, each.arm, work.folder) }));
    // The first part of each warms up, and is left out.
    for (let part = 0; part <= PARTS; part += 1)
        for (const { session, feeds, part: runs } of shuffled(sessions, random))
            session.run(feeds, runs);
    return sessions.map(({ arm, session, part }) => profiled(arm.arm, session.end(part)));
}
function profiled(arm, { runs, nodes }) {
    const times = nodes.map(({ node, operator, runs }) => ({ node, operator, ms: middleMean(runs) }));
    return { arm, runs: runs.length, inferenceMs: middleMean(runs), nodes: times };
}
/** A session that writes its profile into a folder of its own, of which nothing stays. */
function profile_open(setting, { arm, modelPath }, folder) {
    const own = join(folder, `profile-${arm}`);
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own);
    const session = bareSessions(setting.runtimeDirectory)(modelPath, arm, setting.session, join(own, "run"));
    return {
        run(feeds, runs) {
            for (let at = 0; at < runs; at += 1)
                tryRun(session, arm, feeds[at % feeds.length] ?? feeds[0]);
        },
        end(skip) {
            session.endProfiling();
            session.dispose();
            const [file] = readdirSync(own);
            if (file === undefined)
                throw failure("model-failed", `${arm}: the runtime wrote no profile`);
            const path = join(own, file);
            if (statSync(path).size >= PROFILE_BYTES)
                throw failure("model-failed", `${arm}: its profile takes more than ${PROFILE_BYTES} bytes`, {
                    hint: "The model has too many nodes to be profiled; leave its profile out.",
                });
            const text = readFileSync(path, "utf8");
            rmSync(own, { recursive: true, force: true });
            return readProfile(text, skip);
        },
    };
}
/** The mean of the middle half: whole microseconds have no useful median, and a mean is moved by a single disturbance. */
function middleMean(values) {
    const sorted = values.toSorted();
    const cut = Math.floor(sorted.length / 4);
    const half = sorted.subarray(cut, sorted.length - cut);
    return half.reduce((sum, value) => sum + value, 0) / half.length;
}

// EXTERNAL MODULE: ./packages/inference/src/timing/run-once.ts + 1 modules
var run_once = __webpack_require__(26400);
// EXTERNAL MODULE: ./packages/inference/src/timing/together.ts
var together = __webpack_require__(19974);
;// CONCATENATED MODULE: ./packages/inference/src/timing/timer.ts












/**
 * Stages the models, finds the runtime and looks at the data set.
 * @throws ModelgateError every problem of models, data set and runtime at once
 */
async function openTimer(parts, workshop) {
    const stack = new DisposableStack();
    stack.defer((0,early_end/* onEarlyEnd */.W)(() => stack.dispose()));
    try {
        return await timerIn(stack, parts, workshop);
    }
    catch (error) {
        stack.dispose();
        throw error;
    }
}
async function timerIn(stack, parts, workshop) {
    const { dataset, allowance } = parts;
    const folder = stack.use((0,private_folder/* privateFolder */.q)());
    const staged = async (name, given) => {
        const own = (0,external_node_path_.join)(folder.path, name);
        await (0,promises_.mkdir)(own);
        return { ...(await (0,stage/* stage */.d)(given, own)), name, given };
    };
    const [runtime, candidate, baseline, table] = await (0,together/* together */.b)([
        workshop.findRuntime(),
        staged("candidate", parts.candidate),
        parts.baseline === null ? null : staged("baseline", parts.baseline),
        dataset === null ? null : (0,open_table/* openTable */.R)(dataset.path),
    ]);
    const compared = baseline === null ? ["candidate"] : ["candidate", "baseline"];
    const arms = [...compared, "control"];
    const check = (conditions) => {
        const models = baseline === null ? [candidate] : [candidate, baseline];
        const problems = models.flatMap((model) => (0,timing_conditions/* conditionProblems */.KR)(described(model), conditions));
        // What is wrong for every model is said once.
        (0,error/* throwProblems */.Jh)([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
    };
    const jobArm = (arm, conditions) => {
        const model = arm === "candidate" ? candidate : (baseline ?? candidate);
        const feeds = (0,feed_source/* sourceOf */.v)({ ...described(model), name: model.name }, conditions, { dataset, table });
        return { arm, modelPath: model.path, feeds };
    };
    const run = ({ conditions, seed, signal }, wanted, workIn, more = {}) => {
        check(conditions);
        const { batch, threads, optimisation } = conditions;
        const given = wanted.map((arm) => jobArm(arm, conditions));
        const job = { arms: given, session: { threads, optimisation }, batch, seed };
        return (0,run_once/* runOnce */.J)({ workshop, runtime, allowance: { ...allowance, ...more } }, { job, workIn, signal });
    };
    return {
        models: { candidate: shown(candidate), baseline: baseline && shown(baseline) },
        runtime: `onnxruntime-node ${runtime.version}`,
        served: null,
        arms,
        check,
        async launch(options, work) {
            const { concurrency } = options.conditions;
            return await run(options, arms, () => ({ kind: "blocks", concurrency, ...work }));
        },
        async start(options, arm) {
            const spawnedAt = performance.timeOrigin + performance.now();
            return { arm, ...(await run(options, [arm], () => ({ kind: "start", spawnedAt }))) };
        },
        async answers(options) {
            return baseline === null ? null : await run(options, compared, () => ({ kind: "answers" }));
        },
        async profile(options, aboutMs) {
            const workIn = (own) => ({ kind: "profile", folder: own, aboutMs });
            return (await run(options, compared, workIn, { writeBytes: PROFILE_BYTES })).arms;
        },
        async server(options, work) {
            return (await run(options, compared, () => ({ kind: "server", ...work }))).arms;
        },
        [Symbol.dispose]: () => stack.dispose(),
    };
}
function described({ given, signature }) {
    return { path: given, signature };
}
function shown({ given, digest, sizeBytes, signature }) {
    return { path: given, digest, sizeBytes, axes: (0,timing_conditions/* axesOf */.vj)(signature), mostRows: null };
}

;// CONCATENATED MODULE: ./packages/inference/src/timing/index.ts





/***/ })

};
