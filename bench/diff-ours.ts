// One run of a child: `diff-ours.ts hash|compare BEFORE AFTER` prints milliseconds, wall and processor,
// the most memory it ever had resident, and what it found.
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { open } from "node:fs/promises";
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

/** What stands against it: both files read once, through one piece of memory, and hashed, as whoever names them by digest has to. */
async function hashed(): Promise<string> {
  const digests: string[] = [];
  const piece = new Uint8Array(1 << 20);
  for (const path of [before, after]) {
    const hash = createHash("sha256");
    await using file = await open(path);
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length);
      if (bytesRead === 0) break;
      hash.update(piece.subarray(0, bytesRead));
    }
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
