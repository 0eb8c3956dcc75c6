// `node prove/record-traces.ts [small middle large] [--launches=60] [--quiet-only | --loaded-only] [--widths=70,76]`: launches
// of the benchmark on this machine as test/fixtures/latency/*.jsonl.gz, which the proofs judge again. A model against itself and
// against ones that are really larger, 5 % and 10 % slower; on the machine as it is, and beside two programs that take
// its processors by turns. Nothing else should run meanwhile: one model with 60 launches takes 25 minutes. `--widths` gives
// the layers that make one model 5 % and 10 % slower, rather than looking for them, which takes five.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openWorkshop } from "../packages/inference/src/workshop.ts";
import { watchMachine } from "../packages/latency/src/experiment/machine.ts";
import { type Launch, type Trace, traceLines } from "../packages/latency/src/index.ts";
import { launch, MODELS, type Model, pair, ratioAt, widthFor } from "./record-traces-models.ts";

const SHARES = [0, 0.05, 0.1] as const;
const BURNERS = 2;
const TARGET = join(import.meta.dirname, "../test/fixtures/latency");

const words = process.argv.slice(2);
const launches = Number(words.find((word) => word.startsWith("--launches="))?.split("=")[1] ?? 60);
const loads = (["quiet", "loaded"] as const).filter((load) => {
  const other = load === "quiet" ? "--loaded-only" : "--quiet-only";
  return !words.includes(other);
});
const given = words
  .find((word) => word.startsWith("--widths="))
  ?.slice(9)
  .split(",")
  .map(Number);
const asked = words.filter((word) => !word.startsWith("--"));
const chosen = MODELS.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (!(launches >= 1) || chosen.length < asked.length) {
  console.error(`expected names among ${MODELS.map(({ name }) => name).join(", ")} and --launches=60`);
  process.exit(2);
}

const workshop = openWorkshop(null, {
  npmConfig: () => Promise.reject(new Error("install the packages first")),
  download: () => Promise.reject(new Error("install the packages first")),
  wait: () => Promise.resolve(),
});
const folder = await mkdtemp(join(tmpdir(), "modelgate-traces-"));
try {
  await mkdir(TARGET, { recursive: true });
  for (const model of chosen) {
    const widths = await widthsOf(model);
    for (const load of loads) await record(model, load, widths);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

type Wide = { share: number; width: number; ratio: number };

async function widthsOf(model: Model): Promise<Wide[]> {
  const found: Wide[] = [];
  for (const share of SHARES) {
    const width = given?.[SHARES.indexOf(share) - 1];
    if (share === 0) found.push({ share, width: model.widths[1], ratio: 1 });
    else if (width !== undefined)
      found.push({ share, width, ratio: await ratioAt(folder, model, width, workshop) });
    else found.push({ share, ...(await widthFor(folder, model, share, workshop)) });
    console.error(
      `${model.name}: ${100 * share} % slower is a layer of ${found.at(-1)?.width}, measured ${found.at(-1)?.ratio.toFixed(4)}`,
    );
  }
  return found;
}

/** The pairs take turns, so that all of them see the same weather. */
async function record(model: Model, load: "quiet" | "loaded", widths: readonly Wide[]): Promise<void> {
  const burners = load === "loaded" ? Array.from({ length: BURNERS }, (_, seed) => burner(seed + 1)) : [];
  using stack = new DisposableStack();
  stack.defer(() => burners.forEach((child) => void child.kill()));
  const pairs: { wide: Wide; timer: Awaited<ReturnType<typeof pair>>; taken: Launch[] }[] = [];
  for (const wide of widths) {
    const timer = stack.use(await pair(folder, model, wide.width, workshop));
    pairs.push({ wide, timer, taken: [] });
  }
  const machine = watchMachine();
  for (let turn = 0; turn < launches; turn += 1) {
    for (const { timer, taken } of pairs) taken.push(await launch(timer, model.batch, 1000 + turn));
    console.error(`${model.name}, ${load}: ${turn + 1} of ${launches}`);
    if (turn % 10 !== 9 && turn !== launches - 1) continue;
    for (const { wide, timer, taken } of pairs) {
      const head = { machine: machine(), runtime: timer.runtime, threads: 1, batch: model.batch };
      await write(model, load, wide, { ...head, seed: 1000, starts: [], launches: taken });
    }
  }
}

async function write(model: Model, load: string, { share, width, ratio }: Wide, trace: Trace): Promise<void> {
  const name = share === 0 ? "same" : `slower-${Math.round(100 * share)}`;
  const [inputs, plain, ...rest] = model.widths;
  const shape = (hidden: number) => [inputs, hidden, ...rest].join("-");
  const wider =
    share === 0 ? "against itself" : `against ${shape(width)}, measured ${ratio.toFixed(4)} before`;
  const condition = `${load}: perceptron ${shape(plain)} ${wider}, batch ${model.batch}`;
  const text = traceLines(trace, { condition, expected: share === 0 ? "same" : "slower" });
  await writeFile(join(TARGET, `${model.name}-${load}-${name}.jsonl.gz`), gzipSync(text, { level: 9 }));
}

function burner(seed: number): ChildProcess {
  // Its input is a pipe: it ends when this process does.
  return spawn(process.execPath, [join(import.meta.dirname, "record-traces-burner.ts"), String(seed)], {
    stdio: ["pipe", "ignore", "inherit"],
  });
}
