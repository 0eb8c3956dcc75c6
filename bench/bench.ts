// `npm run bench [-- NAME … --write]`: what Modelgate costs against its peers, measured in the same run.
import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus, release, totalmem } from "node:os";
import { join } from "node:path";
import { diffBench } from "./diff.ts";
import { imageBench } from "./image.ts";
import { latencyBench } from "./latency.ts";
import { type Bench, isMissed, type Line, tableOf } from "./line.ts";
import { memoryBench } from "./memory.ts";
import { metricsBench } from "./metrics.ts";
import { promoteBench } from "./promote.ts";
import { PACKAGES } from "./python.ts";
import { readingBench } from "./reading.ts";
import { renderBench } from "./render.ts";
import { runtimeBench } from "./runtime.ts";
import { scoringBench } from "./scoring.ts";
import { serverBench } from "./server.ts";
import { startUpBench } from "./start-up.ts";
import { wholeBench } from "./whole.ts";

const BENCHES: readonly Bench[] = [
  { name: "start-up", about: "process start to verdict on a small model", run: startUpBench },
  { name: "scoring", about: "scoring against a bare loop over ready tensors", run: scoringBench },
  { name: "latency", about: "p50 of models against onnxruntime's own Python loop", run: latencyBench },
  { name: "runtime", about: "bytes and seconds until the ONNX runtime is there", run: runtimeBench },
  { name: "render", about: "comments and pages of many checks", run: renderBench },
  { name: "reading", about: "a million rows in each format, opened to last value", run: readingBench },
  { name: "metrics", about: "intervals of large samples against bootstraps in Python", run: metricsBench },
  { name: "whole", about: "a million rows from CSV to accuracy, F1 and AUC", run: wholeBench },
  { name: "memory", about: "resident memory by the size of the CSV", run: memoryBench },
  {
    name: "server",
    about: "a served model against its bare session: time, processor, memory",
    run: serverBench,
  },
  { name: "image", about: "an image's size, build and push, and memory for a large model", run: imageBench },
  {
    name: "promote",
    about: "stages of a thousand models, and one promotion, in a second",
    run: promoteBench,
  },
  { name: "diff", about: "comparing two models against hashing them, in memory, by nodes", run: diffBench },
];

const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const strangers = asked.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (strangers.length > 0) {
  const names = BENCHES.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join("\n");
  console.error(`${strangers.join(", ")}: no such bench. There are\n${names}`);
  process.exit(2);
}

const lines: Line[] = [];
for (const bench of BENCHES.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.error(`${bench.name}: ${bench.about}`);
  const found = await bench.run();
  // At once: should a later bench fail, what was measured is still seen.
  console.log(`${tableOf(found)}\n`);
  lines.push(...found);
}
if (process.argv.includes("--write")) await writeFile(join(import.meta.dirname, "results.md"), page(lines));
if (lines.some(isMissed)) process.exitCode = 1;

function page(results: readonly Line[]): string {
  const processor = cpus()[0]?.model ?? "unknown processor";
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `# Results

Written by \`npm run bench -- ${[...asked, "--write"].join(" ")}\` on ${new Date().toISOString().slice(0, 10)}: ${processor},
${availableParallelism()} processors, ${memory} GiB, ${process.platform} ${release()}, Node ${process.version};
${PACKAGES.join(", ")}.
Ours and the peer ran by turns; the ratio is the median of the rounds' ratios, in brackets their middle half.

${tableOf(results)}
`;
}
