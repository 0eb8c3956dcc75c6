// A session of a model and nothing else: `server-child.ts MODEL ROWS` runs it as often as each line of its input says, and
// writes the times in ms as one line of JSON.
import { createInterface } from "node:readline";
import { loadServing, servingRuntime } from "../packages/inference/src/serving.ts";
import { prepareModel } from "../packages/server/src/models/prepare.ts";

const [model = "", rows = "1"] = process.argv.slice(2);
const { source, signature } = await prepareModel(model);
const [input, output] = [signature.inputs[0], signature.outputs[0]];
const session = await loadServing(await servingRuntime(import.meta.url, null)).open(source, { threads: 1 });
const dims = [Number(rows), ...(input?.shape ?? []).slice(1)];
const data = new Float32Array(dims.reduce((product, size) => product * size, 1)).fill(0.5);
const feeds = { [input?.name ?? ""]: { type: "float32", dims, data } };
process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  const times: number[] = [];
  for (let run = 0; run < Number(line); run += 1) {
    const began = performance.now();
    await session.run(feeds, [output?.name ?? ""]);
    times.push(performance.now() - began);
  }
  process.stdout.write(`${JSON.stringify(times)}\n`);
}
