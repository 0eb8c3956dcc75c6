import { readdirSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hundredMegabytes, LARGE_TENSOR_BYTES, manyNodes, type Two, twoGigabytes } from "./diff-models.ts";
import type { Line } from "./line.ts";
import { root } from "./places.ts";
import { timed } from "./process.ts";
import { byTurns, medianOf, ratioOf, type Taken } from "./rounds.ts";

const ROUNDS = 11;
const GRAPH_ROUNDS = 5;
const [FEW_NODES, MANY_NODES] = [5_000, 50_000];
const MB = 1e6;

/** What comparing two models costs: against hashing them, in memory, and by the number of nodes. */
export async function diffBench(): Promise<Line[]> {
  return [...(await againstHashing()), ...(await inMemory()), await byNodes(false), await byNodes(true)];
}

/** By the clock, and by the processor's, which a machine that others use too leaves alone. */
async function againstHashing(): Promise<Line[]> {
  const two = await hundredMegabytes();
  const arms = [() => run("compare", two), () => run("hash", two)];
  const [own = [], other = []] = await byTurns(arms, ROUNDS);
  const name = "structure and weights of two 100 MB models / reading and hashing both";
  const shown = { ours: medianOf(own), peer: medianOf(other) };
  const ratio = (take: (taken: Taken) => number) => ratioOf(own.map(take), other.map(take));
  return [
    { name, ...shown, ...ratio(({ ms }) => ms), limit: 3 },
    { name: `${name}, processor`, ...shown, ...ratio(({ cpuMs }) => cpuMs), limit: 2 },
  ];
}

/** 2 GB of weights must take no more memory than the largest tensor of them, the whole process counted. */
async function inMemory(): Promise<Line[]> {
  const two = await twoGigabytes();
  const folder = dirname(two[0]);
  const onDisk = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const { bytes } = await run("compare", two);
  await rm(folder, { recursive: true });
  const small = await run("compare", await hundredMegabytes());
  const told = (peak: number) => `${(peak / MB).toFixed(0)} MB`;
  return [
    {
      name: `resident memory, two models of ${(onDisk / 2e9).toFixed(1)} GB with external data / their largest tensor`,
      ours: told(bytes),
      peer: told(LARGE_TENSOR_BYTES),
      ratio: bytes / LARGE_TENSOR_BYTES,
      spread: null,
      limit: 1,
    },
    {
      name: "resident memory, two models of 2.1 GB / two of 100 MB",
      ours: told(bytes),
      peer: told(small.bytes),
      ratio: bytes / small.bytes,
      spread: null,
      limit: null,
    },
  ];
}

async function byNodes(edited: boolean): Promise<Line> {
  const few = await manyNodes(FEW_NODES, { edited });
  const many = await manyNodes(MANY_NODES, { edited });
  const line = await compared(
    () => run("compare", many),
    () => run("compare", few),
    GRAPH_ROUNDS,
  );
  const how = edited ? "renamed and edited" : "renamed";
  return { name: `a graph of 50,000 nodes, ${how} / one of 5,000`, ...line, limit: 12 };
}

async function compared(ours: () => Promise<Taken>, peer: () => Promise<Taken>, rounds: number) {
  const [own = [], other = []] = await byTurns([ours, peer], rounds);
  const walls = (taken: readonly Taken[]) => taken.map(({ ms }) => ms);
  return { ours: medianOf(own), peer: medianOf(other), ...ratioOf(walls(own), walls(other)) };
}

type Run = Taken & { bytes: number; found: string };

/** A process of its own, as an action is: what the compiler has to learn first is part of the time. */
async function run(what: "hash" | "compare", two: Two): Promise<Run> {
  const { stdout } = await timed(
    process.execPath,
    [join(import.meta.dirname, "diff-ours.ts"), what, ...two],
    root,
  );
  return JSON.parse(stdout) as Run;
}
