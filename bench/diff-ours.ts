// One run of a child: `diff-ours.ts hash|compare BEFORE AFTER` prints milliseconds, wall and processor,
// the most memory it ever had resident, and what it found.
import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { dirname } from "node:path";
import { compareGraphs } from "../packages/comparison/src/graph/compare.ts";
import { matchGraphs } from "../packages/comparison/src/graph/match.ts";
import { compareWeights } from "../packages/comparison/src/weights/compare.ts";
import { weightDigests } from "../packages/comparison/src/weights/digest.ts";
import { fileSource, readModel } from "../packages/onnx/src/index.ts";

const [what, before = "", after = ""] = process.argv.slice(2);
const started = performance.now();
const spentBefore = process.cpuUsage();
const found = what === "hash" ? await hashed() : compared();
const ms = performance.now() - started;
const { user, system } = process.cpuUsage(spentBefore);
// Kilobytes on every system that has the call.
const bytes = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, bytes, found }));

/** What stands against it: both files read once and hashed, as whoever names them by digest has to. */
async function hashed(): Promise<string> {
  const digests: string[] = [];
  for (const path of [before, after]) {
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      hash.update(chunk as Buffer);
    digests.push(hash.digest("hex"));
  }
  return digests.join(" ");
}

function compared(): string {
  const [old, now] = [opened(before), opened(after)];
  const match = matchGraphs(old.model, now.model, { digestOf: weightDigests(old, now) });
  const graph = compareGraphs(old.model, now.model, match);
  return `${graph.statement}; ${compareWeights(old, now, match).statement}`;
}

function opened(path: string) {
  return { model: readModel(fileSource(path, statSync(path).size), path), folder: dirname(path) };
}
