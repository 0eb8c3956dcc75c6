// Ours of the latency bench: `latency-child.ts MODEL FEATURES BATCH`. For each line on standard input, milliseconds, it runs
// the model for about so long as a launch of the benchmark does, and writes the median of its single inferences, in ms.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { loadRuntime } from "../packages/inference/src/runtime/load.ts";
import { inProcess, openArms } from "../packages/inference/src/timing/in-process.ts";
import { seeded } from "../packages/inference/src/timing/seeded.ts";
import { queriesFor } from "../packages/inference/src/timing/steady.ts";
import { middle } from "../packages/inference/src/timing/timed.ts";

const [modelPath = "", features = "", rows = ""] = process.argv.slice(2);
const batch = Number(rows);
const runtimeDirectory = dirname(createRequire(import.meta.url).resolve("onnxruntime-node/package.json"));
const ort = loadRuntime(runtimeDirectory);
const dims = [batch, Number(features)];
const setting = {
  runtimeDirectory,
  arms: [
    {
      arm: "candidate" as const,
      modelPath,
      feeds: { kind: "made" as const, inputs: [{ name: "input", type: "float32", dims }] },
    },
  ],
  session: { threads: 1, optimisation: "all" as const },
  batch,
  seed: 1,
};
const run = inProcess(await openArms(setting, ort.Tensor, seeded(1)), 1);

let each = 1;
let round = 0;
for await (const line of createInterface(process.stdin)) {
  const { singles } = await run("candidate", queriesFor(Number(line), each), round);
  each = middle(singles);
  round += 1;
  process.stdout.write(`${each}\n`);
}
