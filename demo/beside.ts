// The subtle model beside the good one: what changed in the file, and whether it became slower.
import { join } from "node:path";
import { quoted, run, shown } from "./run.ts";

const [before, after] = ["demo/models/digits-good.onnx", "demo/models/digits-subtle.onnx"];

const DATA = ["--data", "demo/data/digits-test.parquet", "--target", "label", "--id", "id"];
const INPUTS = ["--inputs", 'pixels: "pixel_*"', "--task", "multiclass-classification"];

/** Whether both say what is promised. */
export async function besideDemo(out: string): Promise<boolean> {
  const changed = await shown(
    "what changed between the good model and the subtle one",
    ["diff", before, after, ...DATA, ...INPUTS, "--layers", "--report", join(out, "diff.json")],
    { exit: 0, says: "35 of 899 predictions changed", from: out },
  );
  return (await timed(out)) && changed;
}

const BUDGET = "45s";

async function timed(out: string): Promise<boolean> {
  const report = join(out, "benchmark.json");
  const args = [
    ...["benchmark", "--model", after, "--baseline", `path:${before}`],
    ...DATA,
    ...["--limit", "latency_p50_ms max-relative-increase 5%", "--sweep", "batch: 1, 8, 64"],
    ...["--budget", BUDGET, "--launches", "8", "--report", report],
  ];
  const words = args.map(quoted).join(" ").replaceAll(out, "demo/out");
  console.log(
    `\n━━━ whether it became slower: both in one job, beside a control\n\n$ npx modelgate ${words}\n`,
  );
  const { code, stdout, stderr } = await run(args);
  console.log(stdout.trimEnd());
  // A machine that is busy with other things is told so before the launches begin, and nothing is judged on it.
  if (code === 2 && stdout.includes("budget: 8 launches")) {
    console.log(`this machine is too busy for ${BUDGET}: the benchmark says so and judges nothing`);
    return true;
  }
  // Both models have the same graph: whatever was found, they are not told apart by more than noise.
  const asPromised = code === 0 && /latency_p50_ms|p50/u.test(stdout);
  if (!asPromised) console.log(`${stderr}\nexit code ${code}, BUT NO REGRESSION WAS PROMISED`);
  return asPromised;
}
